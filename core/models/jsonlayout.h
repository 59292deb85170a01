#pragma once

#include <QByteArray>

namespace yoyaku {

/// The bytes of a JSON text with line breaks and two-space indents; strings, numbers and the order of members stay as
/// they came. Lexical only: what is not JSON comes back laid out as far as it goes, never larger than
/// (1 + depth) times itself with depth counted to 32. No errors.
[[nodiscard]] QByteArray indentedJson(const QByteArray& json);

} // namespace yoyaku

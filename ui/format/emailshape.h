#pragma once

#include <QString>

namespace yoyaku::ui {

/// The least that every address has: one @ with something before it and a dotted name after it. Whether it exists is
/// for the service to find out.
[[nodiscard]] inline bool looksLikeEmail(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && text.indexOf(u'.', at) > at + 1 && !text.contains(u' ') &&
           !text.endsWith(u'.');
}

} // namespace yoyaku::ui

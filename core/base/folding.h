#pragma once

#include <QString>

namespace yoyaku {

/// Text as the search compares it: full and half width are one (ﾀﾅｶ = タナカ, Ａ = a), and so are capitals and small
/// letters. Source: Unicode NFKC (UAX 15).
[[nodiscard]] inline QString foldedForSearch(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toLower();
}

} // namespace yoyaku

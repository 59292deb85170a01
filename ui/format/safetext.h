#pragma once

#include <QString>

namespace yoyaku::ui {

/// Text from a stranger, made harmless to show: control characters and line breaks become spaces, bidi overrides and
/// isolates become a visible mark, length is capped. The text itself is never markup (labels are plain text).
[[nodiscard]] QString safeText(const QString& text);

/// As safeText, for one that may keep its line breaks.
[[nodiscard]] QString safeLines(const QString& text);

/// As safeLines, however long: for a text whose length its owner bounds.
[[nodiscard]] QString safeDocument(const QString& text);

/// The same for a tooltip. Qt takes what looks like markup there for markup, so it is told what is plain.
[[nodiscard]] QString safeTip(const QString& text);

/// The short-name ladder of blocks: full, then family name (CJK) or given name and initial, then monogram.
enum class NameLength : quint8 { Full, Short, Monogram };
[[nodiscard]] QString shortName(const QString& name, NameLength length);

} // namespace yoyaku::ui

#pragma once

#include <QString>
#include <QVector>

namespace yoyaku::ui {

/// Whether `text` has every word of `wish`, and how well: higher is better, 0 is not at all. Latin words count where
/// words begin, so that "re sel" finds "Reassign selected booking"; Japanese ones anywhere. Case and width do not
/// matter.
[[nodiscard]] int matchScore(const QString& text, const QString& wish);

/// Where the words of `wish` stand in `text`, for a list to mark them: start and length.
[[nodiscard]] QVector<std::pair<qsizetype, qsizetype>> matchMarks(const QString& text, const QString& wish);

} // namespace yoyaku::ui

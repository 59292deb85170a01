#pragma once

#include "core/domain/delivery.h"
#include "ui/theme/tokens.h"

#include <QString>
#include <QVector>
#include <optional>

namespace yoyaku::ui {

/// One figure of the live page's strip.
struct SummaryCell
{
    enum class Chart : quint8 { None, HalfHours, Answered };
    QString head, figure, share, foot;
    Color color = Color::TextPrimary; ///< of the figure
    std::optional<Verdict> verdict;   ///< a click asks for only those
    Chart chart = Chart::None;
};

/// Today, each verdict (malformed only when there is one), answered in.
[[nodiscard]] QVector<SummaryCell> summaryCells(const LedgerSummary& summary);

} // namespace yoyaku::ui

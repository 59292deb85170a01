#include "ui/hosts/hostaxis.h"

#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <cmath>

namespace yoyaku::ui {

namespace {

/// 15, 30, 60 …, so that two to four lines stand over each other.
int stepOf(int most)
{
    for (const int step : {15, 30, 60, 120, 250, 500, 1000, 2500, 5000, 10'000})
        if (most <= 4 * step) return step;
    return std::max(1, most / 4);
}

} // namespace

void drawPanelHead(QPainter& painter, const QRectF& line, const QString& title, const QString& subtitle,
                   const Theme& theme)
{
    painter.setFont(theme.font(TextRole::Heading));
    painter.setPen(theme.color(Color::TextPrimary));
    const int room = int(line.width());
    painter.drawText(line, Qt::AlignVCenter, painter.fontMetrics().elidedText(title, Qt::ElideRight, room));
    const int used = painter.fontMetrics().horizontalAdvance(title) + 8;
    if (room - used < 24) return;
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(Color::TextSecondary));
    painter.drawText(line.adjusted(used, 0, 0, 0), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(subtitle, Qt::ElideRight, room - used));
}

void drawMinuteLines(QPainter& painter, const QRectF& plot, int most, double axis, const TimeFormat& format,
                     const Theme& theme)
{
    const int step = stepOf(most);
    painter.setFont(theme.font(TextRole::Micro));
    for (int minutes = 0; minutes <= most; minutes += step) {
        const double y = std::round(plot.bottom() - double(minutes) / most * plot.height()) + 0.5;
        painter.setPen(theme.color(minutes == 0 ? Color::LineStrong : Color::LineHair));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.color(Color::TextSecondary));
        painter.drawText(QRectF(plot.left() - axis, y - 8, axis - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                         format.number(minutes));
    }
}

void drawNothing(QPainter& painter, const QRectF& area, const QString& sentence, const Theme& theme)
{
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(Color::TextTertiary));
    painter.drawText(area.adjusted(0, 4, 0, 0), Qt::AlignTop | Qt::TextWordWrap, sentence);
}

} // namespace yoyaku::ui

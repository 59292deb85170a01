#include "ui/widgets/ticksquare.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr int kTick = 14;

} // namespace

void paintTickSquare(QPainter& painter, const QRect& cell, Qt::CheckState state, const Theme& theme)
{
    const bool isOn = state != Qt::Unchecked;
    const QRect box(cell.left() + (cell.width() - kTick) / 2, cell.top() + (cell.height() - kTick) / 2, kTick, kTick);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(isOn ? Color::AccentFill : Color::LineControl));
    painter.setBrush(theme.color(isOn ? Color::AccentFill : Color::BgCanvas));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (isOn)
        painter.drawPixmap(box.topLeft() + QPoint(1, 1),
                           theme.pixmap(QLatin1String(state == Qt::Checked ? "check" : "minus"), 12, Color::AccentOn,
                                        painter.device()->devicePixelRatioF()));
    painter.restore();
}

} // namespace yoyaku::ui

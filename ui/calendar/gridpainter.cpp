#include "ui/calendar/gridpainter.h"

#include <QDateTime>
#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr int kFullPercent = 85;
constexpr double kMeterHeight = 4;
constexpr double kHeadPadding = 8;
constexpr double kNarrowHead = 72;

} // namespace

void GridPainter::paintGround(QPainter& painter, const WeekGeometry& geometry, const QRectF& visible,
                              const QVector<QRectF>& closed) const
{
    const qreal dpr = painter.device()->devicePixelRatioF();
    painter.fillRect(visible, m_theme.color(Color::BgCanvas));
    const QBrush hatch(m_theme.hatch(dpr));
    const int firstHour = std::max(0, int(visible.top() / geometry.hourHeight()));
    const int lastHour = std::min(23, int(visible.bottom() / geometry.hourHeight()));
    for (const QRectF& rect : closed)
        if (rect.intersects(visible)) painter.fillRect(rect & visible, hatch);
    const double right = geometry.left(geometry.days());
    const auto line = [&](double y, Color color) {
        painter.fillRect(QRectF(0, std::floor(y * dpr) / dpr, right, 1), m_theme.color(color));
    };
    for (int hour = firstHour; hour <= lastHour; ++hour) {
        line(geometry.yOfMinute(hour * 60 + 30), Color::LineFaint);
        line(geometry.yOfMinute(hour * 60), Color::LineHair);
    }
    for (int day = 1; day <= geometry.days(); ++day)
        painter.fillRect(QRectF(geometry.left(day) - 1, visible.top(), 1, visible.height()),
                         m_theme.color(Color::LineHair));
}

void GridPainter::paintNow(QPainter& painter, const WeekGeometry& geometry, EpochMs now) const
{
    if (!geometry.span().contains(now)) return;
    const int today = geometry.dayOf(now);
    const double y = std::round(geometry.yOf(now));
    QColor pale = m_theme.color(Color::NowLine);
    pale.setAlphaF(0.35F);
    painter.fillRect(QRectF(0, y, geometry.left(geometry.days()), 1), pale);
    painter.fillRect(QRectF(geometry.left(today), y - 0.5, geometry.width(today), 2), m_theme.color(Color::NowLine));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Color::NowLine));
    painter.drawEllipse(QPointF(geometry.left(today), y + 0.5), 4, 4);
}

void GridPainter::paintDropTarget(QPainter& painter, const WeekGeometry& geometry, TimeSpan target) const
{
    const int day = geometry.dayOf(target.start);
    if (day < 0 || day >= geometry.days()) return;
    QColor tint = m_theme.color(Color::AccentLine);
    tint.setAlphaF(0.15F);
    painter.fillRect(QRectF(geometry.left(day), 0, geometry.width(day), geometry.height()), tint);
}

void GridPainter::paintDayHead(QPainter& painter, const QRectF& rect, const DayHead& head) const
{
    if (head.isToday)
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2), m_theme.color(Color::AccentFill));
    const Color dayColor = !head.holiday.isEmpty()     ? Color::HolidayText
                           : head.isToday              ? Color::AccentText
                           : head.day.dayOfWeek() == 6 ? Color::SaturdayText
                           : head.day.dayOfWeek() == 7 ? Color::HolidayText
                                                       : Color::TextPrimary;
    const bool isNarrow = rect.width() < kNarrowHead;
    const double padding = isNarrow ? kHeadPadding - 3 : kHeadPadding;
    const QRectF text = rect.adjusted(padding, 6, -padding, -14);
    painter.setFont(m_theme.font(TextRole::Figure));
    painter.setPen(m_theme.color(dayColor));
    const QString number = QString::number(head.day.day());
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, number);
    const double after = painter.fontMetrics().horizontalAdvance(number) + (isNarrow ? 4 : 6);
    painter.setFont(m_theme.font(head.isToday ? TextRole::SmallStrong : TextRole::Small));
    QString weekday = m_format.weekday(head.day);
    if (after + painter.fontMetrics().horizontalAdvance(weekday) > text.width() + 2)
        weekday = m_format.weekdayLetter(head.day.dayOfWeek());
    painter.drawText(text.adjusted(after, 2, padding, 0), Qt::AlignVCenter | Qt::AlignLeft, weekday);
    const double used = after + painter.fontMetrics().horizontalAdvance(weekday) + 8;
    if (head.bookings == 0) return;
    painter.setFont(m_theme.font(TextRole::MicroStrong));
    const QString load = head.loadPercent < 0 ? QString::number(head.bookings)
                                              : QStringLiteral("%1 · %2 %").arg(head.bookings).arg(head.loadPercent);
    painter.setPen(m_theme.color(Color::TextSecondary));
    if (used + painter.fontMetrics().horizontalAdvance(load) < text.width())
        painter.drawText(text.adjusted(0, 2, 0, 0), Qt::AlignVCenter | Qt::AlignRight, load);
    if (head.loadPercent < 0) return;
    const QRectF track(rect.left() + kHeadPadding, rect.bottom() - 12, rect.width() - 2 * kHeadPadding, kMeterHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Color::BgSunken));
    painter.drawRoundedRect(track, 2, 2);
    painter.setBrush(m_theme.color(head.loadPercent >= kFullPercent ? Color::WarningMark : Color::AccentLine));
    painter.drawRoundedRect(
        QRectF(track.topLeft(), QSizeF(track.width() * std::min(100, head.loadPercent) / 100.0, kMeterHeight)), 2, 2);
}

} // namespace yoyaku::ui

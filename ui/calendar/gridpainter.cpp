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
    const double right = geometry.width();
    const auto line = [&](double y, Color color) {
        painter.fillRect(QRectF(0, std::floor(y * dpr) / dpr, right, 1), m_theme.color(color));
    };
    for (int hour = firstHour; hour <= lastHour; ++hour) {
        line(geometry.yOfMinute(hour * 60 + 30), Color::LineFaint);
        line(geometry.yOfMinute(hour * 60), Color::LineHair);
    }
    for (int column = 1; column <= geometry.columns(); ++column)
        painter.fillRect(QRectF(geometry.left(column) - 1, visible.top(), 1, visible.height()),
                         m_theme.color(Color::LineHair));
}

void GridPainter::paintNow(QPainter& painter, const WeekGeometry& geometry, EpochMs now) const
{
    if (!geometry.span().contains(now)) return;
    const int today = geometry.dayOf(now);
    const double y = std::round(geometry.yOf(now));
    QColor pale = m_theme.color(Color::NowLine);
    pale.setAlphaF(0.35F);
    painter.fillRect(QRectF(0, y, geometry.width(), 1), pale);
    painter.fillRect(QRectF(geometry.dayLeft(today), y - 0.5, geometry.dayWidth(today), 2),
                     m_theme.color(Color::NowLine));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Color::NowLine));
    painter.drawEllipse(QPointF(geometry.dayLeft(today), y + 0.5), 4, 4);
}

void GridPainter::paintDropTarget(QPainter& painter, const WeekGeometry& geometry, TimeSpan target, int track) const
{
    const int day = geometry.dayOf(target.start);
    if (day < 0 || day >= geometry.days()) return;
    QColor tint = m_theme.color(Color::AccentLine);
    tint.setAlphaF(0.15F);
    const int column = geometry.column(day, track);
    painter.fillRect(QRectF(geometry.left(column), 0, geometry.width(column), geometry.height()), tint);
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
    QString load = head.loadPercent < 0 ? QString::number(head.bookings)
                                        : QStringLiteral("%1 · %2 %").arg(head.bookings).arg(head.loadPercent);
    // Where there is no room for both, the meter below tells the load.
    if (used + painter.fontMetrics().horizontalAdvance(load) >= text.width()) load = QString::number(head.bookings);
    painter.setPen(m_theme.color(Color::TextSecondary));
    if (used + painter.fontMetrics().horizontalAdvance(load) < text.width())
        painter.drawText(text.adjusted(0, 2, 0, 0), Qt::AlignVCenter | Qt::AlignRight, load);
    if (head.loadPercent >= 0) paintMeter(painter, rect, head.loadPercent);
}

void GridPainter::paintMeter(QPainter& painter, const QRectF& rect, int percent) const
{
    const QRectF track(rect.left() + kHeadPadding, rect.bottom() - 12, rect.width() - 2 * kHeadPadding, kMeterHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Color::BgSunken));
    painter.drawRoundedRect(track, 2, 2);
    painter.setBrush(m_theme.color(percent >= kFullPercent ? Color::WarningMark : Color::AccentLine));
    painter.drawRoundedRect(
        QRectF(track.topLeft(), QSizeF(track.width() * std::min(100, percent) / 100.0, kMeterHeight)), 2, 2);
}

void GridPainter::paintHostHead(QPainter& painter, const QRectF& rect, const HostHead& head) const
{
    constexpr double kMonogram = 16, kLine = 18;
    const double dpr = m_iconScale > 0 ? m_iconScale : painter.device()->devicePixelRatioF();
    QRectF text = rect.adjusted(kHeadPadding, 4, -kHeadPadding, 0);
    text.setHeight(kLine);
    if (!head.host.isEmpty()) {
        painter.drawPixmap(text.topLeft() + QPointF(0, 1), m_theme.monogram(head.host, head.name, int(kMonogram), dpr));
        text.setLeft(text.left() + kMonogram + 6);
    }
    painter.setFont(m_theme.font(TextRole::SmallStrong));
    painter.setPen(m_theme.color(head.host.isEmpty() ? Color::TextSecondary : Color::TextPrimary));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(head.name, Qt::ElideRight, int(text.width())));
    if (head.loadPercent >= 0) paintMeter(painter, rect, head.loadPercent);
    if (head.bookings == 0) return;
    painter.setFont(m_theme.font(TextRole::Micro));
    painter.setPen(m_theme.color(Color::TextSecondary));
    const QString load = head.loadPercent < 0 ? QString::number(head.bookings)
                                              : QStringLiteral("%1 · %2 %").arg(head.bookings).arg(head.loadPercent);
    painter.drawText(QRectF(text.left(), text.bottom() - 2, text.width(), kLine), Qt::AlignVCenter | Qt::AlignLeft,
                     load);
}

void GridPainter::paintOverflows(QPainter& painter, const QVector<Overflow>& overflows) const
{
    constexpr qsizetype kMostShown = 999;
    painter.setFont(m_theme.font(TextRole::MicroStrong));
    for (const Overflow& overflow : overflows) {
        painter.setPen(m_theme.color(Color::LineStrong));
        painter.setBrush(m_theme.color(Color::BgRaised));
        painter.drawRoundedRect(overflow.rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(m_theme.color(Color::TextPrimary));
        const qsizetype n = overflow.rows.size();
        painter.drawText(overflow.rect, Qt::AlignCenter,
                         n > kMostShown ? QStringLiteral("+%1k").arg(n / 1000) : QStringLiteral("+%1").arg(n));
    }
}

} // namespace yoyaku::ui

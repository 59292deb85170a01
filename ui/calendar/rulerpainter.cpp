#include "ui/calendar/rulerpainter.h"

#include <QDateTime>
#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr int kOfficeFrom = 9;
constexpr int kOfficeTo = 18;
constexpr double kBarWidth = 3;
constexpr double kLabelHeight = 14;

} // namespace

void RulerPainter::paintHead(QPainter& painter, const QRectF& rect, const Ruler& ruler, EpochMs at) const
{
    painter.setFont(m_theme.font(ruler.isOwn ? TextRole::MicroStrong : TextRole::Micro));
    painter.setPen(m_theme.color(ruler.isOwn ? Color::TextPrimary : Color::TextSecondary));
    const QString city =
        painter.fontMetrics().elidedText(TimeFormat::city(ruler.zone), Qt::ElideRight, int(rect.width()) - 4);
    const QRectF upper(rect.left(), rect.center().y() - kLabelHeight, rect.width(), kLabelHeight);
    painter.drawText(upper, Qt::AlignCenter, city);
    painter.drawText(upper.translated(0, kLabelHeight), Qt::AlignCenter, TimeFormat::abbreviation(at, ruler.zone));
}

void RulerPainter::paint(QPainter& painter, const QRectF& rect, const Ruler& ruler, const WeekGeometry& geometry,
                         double top) const
{
    painter.save();
    painter.setClipRect(rect);
    painter.fillRect(rect, m_theme.color(Color::BgWindow));
    const qreal dpr = painter.device()->devicePixelRatioF();
    painter.fillRect(QRectF(std::round(rect.right() * dpr) / dpr - 1, rect.top(), 1, rect.height()),
                     m_theme.color(Color::LineHair));
    const bool hasNow = ruler.isOwn && geometry.span().contains(ruler.now);
    const double nowY = geometry.yOf(ruler.now);
    const auto label = [&](double y, const QString& text, TextRole role, Color color) {
        painter.setFont(m_theme.font(role));
        painter.setPen(m_theme.color(color));
        painter.drawText(QRectF(rect.left(), rect.top() + y - top - kLabelHeight / 2, rect.width() - 6, kLabelHeight),
                         Qt::AlignVCenter | Qt::AlignRight, text);
    };
    for (int hour = 1; hour < 24; ++hour) {
        const double y = geometry.yOfMinute(hour * 60);
        if (y < top - kLabelHeight || y > top + rect.height() + kLabelHeight) continue;
        if (hasNow && std::abs(y - nowY) < 12) continue; // would run into the label of now
        const QString text = hourText(ruler, geometry, hour);
        label(y, text, TextRole::Micro, ruler.isOwn ? Color::TextSecondary : Color::TextTertiary);
    }
    if (!ruler.isOwn) paintOfficeHours(painter, rect, ruler, geometry, top);
    if (hasNow) label(nowY, m_format.time(ruler.now), TextRole::MicroStrong, Color::NowLine);
    if (ruler.dragged) paintDragged(painter, rect, ruler, rect.top() + geometry.yOf(*ruler.dragged) - top);
    painter.restore();
}

QString RulerPainter::hourText(const Ruler& ruler, const WeekGeometry& geometry, int hour) const
{
    if (ruler.isOwn) return QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0'));
    return m_format.timeIn(geometry.instantOf(ruler.day, hour * 60), ruler.zone);
}

// The guest's 09 to 18 may begin yesterday or end tomorrow here: both neighbours' stretches are drawn, cut to the day.
void RulerPainter::paintOfficeHours(QPainter& painter, const QRectF& rect, const Ruler& ruler,
                                    const WeekGeometry& geometry, double top) const
{
    const TimeSpan day = geometry.daySpan(ruler.day);
    for (int offset = -1; offset <= 1; ++offset) {
        const QDate date = geometry.day(ruler.day).addDays(offset);
        const auto at = [&](int hour) { return QDateTime(date, QTime(hour, 0), ruler.zone).toMSecsSinceEpoch(); };
        const TimeSpan office{std::max(at(kOfficeFrom), day.start), std::min(at(kOfficeTo), day.end)};
        if (office.isEmpty()) continue;
        const double from = geometry.yOf(office.start);
        const double to = office.end == day.end ? geometry.height() : geometry.yOf(office.end);
        painter.fillRect(QRectF(rect.right() - kBarWidth, rect.top() + from - top, kBarWidth, to - from),
                         m_theme.color(Color::AccentLine));
    }
}

void RulerPainter::paintDragged(QPainter& painter, const QRectF& rect, const Ruler& ruler, double y) const
{
    const QRectF box(rect.left() + 1.5, std::round(y) - 7.5, rect.width() - 4, 16);
    painter.setPen(ruler.isOwn ? QPen(Qt::NoPen) : QPen(m_theme.color(Color::AccentLine), 1));
    painter.setBrush(m_theme.color(ruler.isOwn ? Color::AccentFill : Color::AccentTint));
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(m_theme.font(TextRole::MicroStrong));
    painter.setPen(m_theme.color(ruler.isOwn ? Color::AccentOn : Color::AccentText));
    painter.drawText(box, Qt::AlignCenter, m_format.timeIn(*ruler.dragged, ruler.zone));
}

} // namespace yoyaku::ui

#include "core/models/directorymodel.h"
#include "ui/format/timeformat.h"
#include "ui/insights/charts.h"

#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr double kDayLabel = 44, kSumRoom = 78, kCellHeight = 38, kHead = 24;

Color heatFill(int step) { return Color(int(Color::Heat0) + step); }
Color heatText(int step) { return Color(int(Color::HeatT0) + step); }

} // namespace

BookingFilter InsightView::filter() const
{
    BookingFilter filter;
    filter.eventTypes = question.eventTypes;
    filter.hosts = question.hosts;
    filter.startsFrom = question.period.start;
    filter.startsBefore = question.period.end;
    return filter;
}

QString percentText(double rate)
{
    const double percent = rate * 100;
    return QString::number(percent, 'f', percent > 0 && percent < 99.95 ? 1 : 0) + QStringLiteral(" %");
}

void HeatChart::show(const InsightView& view)
{
    m_sums = *view.sums;
    m_hours = shownHours(m_sums);
    m_filter = view.filter();
    m_zone = view.question.timeZone;
    m_most = 0;
    for (const Tally& hour : m_sums.hours) m_most = std::max(m_most, hour.total);
    m_days.clear();
    for (int day = 0; day < 7; ++day) m_days.append(view.format.weekday(QDate(2024, 1, 1).addDays(day)));
    const auto hourName = [&](int hour) {
        return QStringLiteral("%1 %2:00").arg(m_days[hour / 24]).arg(hour % 24, 2, 10, QLatin1Char('0'));
    };
    const QVector<int> peaks = peakHours(m_sums, 2);
    QString sentence;
    if (m_sums.all.total == 0)
        sentence = tr("There are no bookings in this period.");
    else if (m_sums.all.total < kTooFewForRate)
        sentence = tr("Too few bookings to name a peak.");
    else if (peaks.isEmpty())
        sentence = tr("No hour stands out from the others.");
    else if (peaks.size() == 1)
        sentence =
            tr("%1 is the peak, with %2 bookings.").arg(hourName(peaks[0])).arg(m_sums.hours[size_t(peaks[0])].total);
    else
        sentence = tr("%1 and %2 are the peaks.").arg(hourName(peaks[0]), hourName(peaks[1]));
    setHeading(tr("When guests meet you"),
               tr("weekday and hour, %1 time").arg(TimeFormat::city(QTimeZone(view.question.timeZone))), sentence);
    m_twin = {{tr("Day")}, {}};
    for (int hour = m_hours.first; hour <= m_hours.last; ++hour)
        m_twin.heads.append(QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')));
    for (int day = 0; day < 7; ++day) {
        QStringList row{m_days[day]};
        for (int hour = m_hours.first; hour <= m_hours.last; ++hour)
            row.append(QString::number(m_sums.hours[size_t(day * 24 + hour)].total));
        m_twin.rows.append(row);
    }
    refresh();
}

int HeatChart::heightFor(double) const { return int(kChartHeading + kHead + 7 * kCellHeight + 20); }

Chart::Part HeatChart::partOf(int hour) const
{
    const Tally tally = m_sums.hours[size_t(hour)];
    const QString when = QStringLiteral("%1 %2:00").arg(m_days[hour / 24]).arg(hour % 24, 2, 10, QLatin1Char('0'));
    Part part;
    part.name = QStringLiteral("%1 · %2 · %3")
                    .arg(when, tr("%n booking(s)", nullptr, tally.total), tr("%n cancelled", nullptr, tally.cancelled));
    if (tally.total > 0) {
        part.filter = m_filter;
        part.filter->weekHour = BookingFilter::WeekHour{hour / 24 + 1, hour % 24, m_zone};
    }
    return part;
}

QVector<Chart::Part> HeatChart::draw(QPainter& painter, const QRectF& area, const Theme& theme)
{
    QVector<Part> parts;
    if (m_days.isEmpty()) return parts;
    const int hours = m_hours.last - m_hours.first + 1;
    const double cell = std::min(64.0, (area.width() - kDayLabel - kSumRoom) / hours);
    painter.setFont(theme.font(TextRole::Micro));
    painter.setPen(theme.color(Color::TextTertiary));
    for (int i = 0; i < hours; ++i)
        if (cell >= 34 || i % 2 == 0)
            painter.drawText(QRectF(area.left() + kDayLabel + i * cell - 10, area.top(), cell + 20, kHead - 4),
                             Qt::AlignCenter, QStringLiteral("%1:00").arg(m_hours.first + i, 2, 10, QLatin1Char('0')));
    std::array<int, 7> sums{};
    for (int hour = 0; hour < kHoursOfWeek; ++hour) sums[size_t(hour / 24)] += m_sums.hours[size_t(hour)].total;
    const int mostDay = std::max(1, *std::max_element(sums.begin(), sums.end()));
    for (int day = 0; day < 7; ++day) {
        const double top = area.top() + kHead + day * kCellHeight;
        painter.setFont(theme.font(TextRole::Small));
        painter.setPen(theme.color(day == 5   ? Color::SaturdayText
                                   : day == 6 ? Color::HolidayText
                                              : Color::TextSecondary));
        painter.drawText(QRectF(area.left(), top, kDayLabel, kCellHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         m_days[day]);
        for (int i = 0; i < hours; ++i) {
            const int hour = day * 24 + m_hours.first + i;
            const int count = m_sums.hours[size_t(hour)].total;
            const int step = heatStep(count, m_most);
            Part part = partOf(hour);
            part.rect = QRectF(area.left() + kDayLabel + i * cell, top, cell, kCellHeight).adjusted(0, 0, -2, -2);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(heatFill(step)));
            painter.drawRoundedRect(part.rect, 3, 3);
            if (count > 0) {
                painter.setPen(theme.color(heatText(step)));
                painter.drawText(part.rect, Qt::AlignCenter, QString::number(count));
            }
            parts.append(part);
        }
        const double left = area.left() + kDayLabel + hours * cell + 12;
        const double bar = (kSumRoom - 44) * sums[size_t(day)] / mostDay;
        painter.fillRect(QRectF(left, top + kCellHeight / 2 - 4, bar, 6), theme.color(Color::Heat3));
        painter.setPen(theme.color(Color::TextSecondary));
        painter.drawText(QRectF(left + bar + 6, top, 50, kCellHeight - 2), Qt::AlignLeft | Qt::AlignVCenter,
                         QString::number(sums[size_t(day)]));
    }
    return parts;
}

} // namespace yoyaku::ui

#include "moc_charts.cpp"

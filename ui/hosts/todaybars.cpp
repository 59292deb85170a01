#include "ui/hosts/todaybars.h"

#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/hosts/hostaxis.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr int kAxis = 30; ///< with text at 100 %
constexpr double kHead = 28, kFoot = 24, kBar = 16, kLeastSlot = 20;
constexpr double kHeadRoom = 1.08; ///< above the limit's line

} // namespace

TodayBars::TodayBars(const Theme& theme, const TimeFormat& format, QWidget* parent)
    : Chart(theme, QStringLiteral("hosts.today"), parent), m_format(format)
{
    setBare(16);
}

QString TodayBars::subtitle() const
{
    return m_hosts.isEmpty() ? QString() : tr("%1, %2 min per day").arg(m_rule, m_format.number(m_cap));
}

void TodayBars::setHosts(const QString& rule, int capMinutes, const QVector<Host>& hosts)
{
    m_rule = rule;
    m_cap = capMinutes;
    m_hosts = hosts;
    const auto full =
        int(std::count_if(hosts.begin(), hosts.end(), [&](const Host& host) { return host.minutes >= capMinutes; }));
    setHeading(tr("Today"), subtitle(),
               hosts.isEmpty() ? tr("No rule limits the minutes of a day.")
                               : tr("%1: %n host(s) have reached %2 minutes today.", nullptr, full)
                                     .arg(rule, m_format.number(capMinutes)));
    refresh();
}

Chart::Twin TodayBars::twin() const
{
    Twin twin{{tr("Host"), tr("Minutes today"), tr("Limit")}, {}};
    for (const Host& host : m_hosts)
        twin.rows.append({safeText(host.name), m_format.number(host.minutes), m_format.number(m_cap)});
    return twin;
}

int TodayBars::heightFor(double) const { return 200; }

QVector<TodayBars::Host> TodayBars::drawn(int most) const
{
    if (m_hosts.size() <= most) return m_hosts;
    QVector<int> minutes;
    for (const Host& host : m_hosts) minutes.append(host.minutes);
    std::nth_element(minutes.begin(), minutes.begin() + most - 1, minutes.end(), std::greater());
    const int least = minutes[most - 1];
    QVector<Host> shown;
    for (const Host& host : m_hosts)
        if (host.minutes >= least && shown.size() < most) shown.append(host);
    return shown;
}

QVector<Chart::Part> TodayBars::draw(QPainter& painter, const QRectF& area, const Theme& theme)
{
    QVector<Part> parts;
    drawPanelHead(painter, QRectF(area.left(), area.top(), area.width(), kHead), title(), subtitle(), theme);
    if (m_hosts.isEmpty()) {
        drawNothing(painter, area.adjusted(0, kHead, 0, 0), sentence(), theme);
        return parts;
    }
    const int axis = theme.grown(kAxis);
    const QRectF plot(area.left() + axis, area.top() + kHead + 6, std::max(20.0, area.width() - axis),
                      std::max(40.0, area.height() - kHead - 6 - kFoot));
    const QVector<Host> shown = drawn(std::max(1, int(plot.width() / kLeastSlot)));
    int most = std::max(1, m_cap);
    for (const Host& host : shown) most = std::max(most, host.minutes);
    most = int(std::ceil(most * kHeadRoom));
    drawMinuteLines(painter, plot, most, axis, m_format, theme);
    const double unit = plot.height() / most;
    painter.setPen(QPen(theme.color(Color::LineControl), 1, Qt::DashLine));
    const double limit = std::round(plot.bottom() - m_cap * unit) + 0.5;
    painter.drawLine(QPointF(plot.left(), limit), QPointF(plot.right(), limit));
    const double slot = plot.width() / double(shown.size());
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const Host& host = shown[i];
        const double middle = plot.left() + (double(i) + 0.5) * slot, high = host.minutes * unit;
        const QColor fill = host.minutes >= m_cap ? theme.color(Color::WarningMark) : theme.host(host.host).base;
        painter.fillRect(QRectF(std::round(middle - kBar / 2), plot.bottom() - high, kBar, high), fill);
        painter.drawPixmap(QPointF(std::round(middle - 8), plot.bottom() + 7),
                           theme.monogram(host.host, host.name, 16, painter.device()->devicePixelRatioF()));
        parts.append({QRectF(middle - slot / 2 + 1, plot.top(), slot - 2, plot.height() + kFoot),
                      tr("%1, %2 of %3 minutes today")
                          .arg(safeText(host.name), m_format.number(host.minutes), m_format.number(m_cap)),
                      std::nullopt});
    }
    return parts;
}

} // namespace yoyaku::ui

#include "moc_todaybars.cpp"

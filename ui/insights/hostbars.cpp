#include "core/models/directorymodel.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/insights/charts.h"

#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr double kRow = 26, kName = 128, kNumbers = 92, kBarHeight = 12;
constexpr int kMostHosts = 12; ///< the rest is one bar

} // namespace

void HostBars::show(const InsightView& view)
{
    m_bars.clear();
    m_total = view.sums->all.total;
    Bar others;
    int otherCount = 0;
    for (const NamedTally& host : view.sums->hosts) {
        if (m_bars.size() >= kMostHosts) {
            others.tally.total += host.tally.total;
            others.tally.cancelled += host.tally.cancelled;
            others.tally.moved += host.tally.moved;
            ++otherCount;
            continue;
        }
        Bar bar;
        bar.host = UserId(host.key);
        bar.name = host.key.isEmpty() ? tr("No host yet") : safeText(view.directory.userName(bar.host));
        bar.tally = host.tally;
        bar.filter = view.filter();
        if (host.key.isEmpty())
            bar.filter->noHostOnly = true;
        else
            bar.filter->hosts = {bar.host};
        m_bars.append(bar);
    }
    if (otherCount > 0) {
        others.name = tr("%n other host(s)", nullptr, otherCount);
        m_bars.append(others);
    }
    m_twin = {{tr("Host"), tr("Bookings"), tr("Moved"), tr("Cancelled"), tr("Share")}, {}};
    for (Bar& bar : m_bars) {
        const QString share = percentText(m_total > 0 ? double(bar.tally.total) / m_total : 0);
        bar.said =
            QStringLiteral("%1 · %2 · %3 · %4 · %5")
                .arg(bar.name, tr("%n booking(s)", nullptr, bar.tally.total), tr("%n moved", nullptr, bar.tally.moved),
                     tr("%n cancelled", nullptr, bar.tally.cancelled), share);
        m_twin.rows.append({bar.name, QString::number(bar.tally.total), QString::number(bar.tally.moved),
                            QString::number(bar.tally.cancelled), share});
    }
    QString sentence = tr("There are no bookings in this period.");
    if (m_total > 0 && m_total < kTooFewForRate)
        sentence = tr("Too few bookings to compare hosts.");
    else if (!m_bars.isEmpty())
        sentence = tr("%1 carries %2. Hosts take part in different event types, so this alone is not unfair.")
                       .arg(m_bars.first().name, percentText(double(m_bars.first().tally.total) / m_total));
    const EpochMs since = view.sums->historySince;
    setHeading(tr("Bookings per host"),
               since > 0 ? tr("moves as seen since %1").arg(view.format.date(since)) : tr("by the first host"),
               sentence);
    setLegend({{Color::Heat5, tr("as booked")}, {Color::Heat2, tr("moved")}, {Color::BgCanvas, tr("cancelled"), true}});
    refresh();
}

int HostBars::heightFor(double) const { return int(kChartHeading + kRow * std::max<qsizetype>(1, m_bars.size()) + 20); }

QVector<Chart::Part> HostBars::draw(QPainter& painter, const QRectF& area, const Theme& theme)
{
    QVector<Part> parts;
    int most = 1;
    for (const Bar& bar : std::as_const(m_bars)) most = std::max(most, bar.tally.total);
    const double room = area.width() - kName - kNumbers;
    const QFontMetricsF metrics(theme.font(TextRole::Small));
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Bar& bar = m_bars[i];
        const QRectF row(area.left(), area.top() + double(i) * kRow, area.width(), kRow - 2);
        if (!bar.host.isEmpty())
            painter.drawPixmap(
                QPointF(row.left(), row.center().y() - 8),
                theme.monogram(bar.host, bar.name, 16, std::max(2.0, painter.device()->devicePixelRatioF())));
        painter.setFont(theme.font(TextRole::Small));
        painter.setPen(theme.color(Color::TextPrimary));
        painter.drawText(QRectF(row.left() + 24, row.top(), kName - 30, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(bar.name, Qt::ElideRight, kName - 30));
        const double unit = room / most, left = row.left() + kName, y = row.center().y() - kBarHeight / 2;
        const double asBooked = (bar.tally.kept() - bar.tally.moved) * unit;
        painter.fillRect(QRectF(left, y, asBooked, kBarHeight), theme.color(Color::Heat5));
        painter.fillRect(QRectF(left + asBooked, y, bar.tally.moved * unit, kBarHeight), theme.color(Color::Heat2));
        if (bar.tally.cancelled > 0) {
            painter.setPen(theme.color(Color::LineStrong));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(left + bar.tally.kept() * unit + 0.5, y + 0.5,
                                    std::max(1.0, bar.tally.cancelled * unit - 1), kBarHeight - 1));
        }
        const QRectF numbers(row.right() - kNumbers, row.top(), kNumbers, row.height());
        painter.setPen(theme.color(Color::TextPrimary));
        painter.setFont(theme.font(TextRole::SmallStrong));
        painter.drawText(numbers.adjusted(0, 0, -48, 0), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(bar.tally.total));
        painter.setFont(theme.font(TextRole::Small));
        painter.setPen(theme.color(Color::TextTertiary));
        painter.drawText(numbers, Qt::AlignRight | Qt::AlignVCenter,
                         QStringLiteral("%1 %").arg(qRound(100.0 * bar.tally.total / std::max(1, m_total))));
        parts.append({row, bar.said, bar.filter});
    }
    return parts;
}

} // namespace yoyaku::ui

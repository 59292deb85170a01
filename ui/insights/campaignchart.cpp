#include "ui/format/safetext.h"
#include "ui/insights/charts.h"

#include <QPainter>
#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr double kRow = 29, kName = 128, kNumbers = 120, kAxis = 24;
constexpr int kMost = 10;

} // namespace

QString CampaignChart::nameOf(const CampaignRate& rate)
{
    return rate.campaign.isEmpty() ? tr("no campaign known") : safeText(rate.campaign);
}

void CampaignChart::show(const InsightView& view)
{
    m_rates = campaignRates(*view.sums, kMost);
    std::stable_sort(m_rates.begin(), m_rates.end(),
                     [](const CampaignRate& a, const CampaignRate& b) { return a.range.rate < b.range.rate; });
    m_filter = view.filter();
    const Tally& all = view.sums->all;
    m_all = all.total > 0 ? double(all.cancelled) / all.total : 0;
    m_twin = {{tr("Campaign"), tr("Cancel rate"), tr("95 % range"), tr("Bookings")}, {}};
    QStringList outside;
    int compared = 0;
    for (const CampaignRate& rate : std::as_const(m_rates)) {
        m_twin.rows.append({nameOf(rate), rate.isTooFew ? tr("too few") : percentText(rate.range.rate),
                            QStringLiteral("%1 – %2").arg(percentText(rate.range.low), percentText(rate.range.high)),
                            QString::number(rate.tally.total)});
        if (rate.isOutside) outside.append(nameOf(rate));
        if (!rate.isTooFew) ++compared;
    }
    QString sentence;
    if (all.total == 0)
        sentence = tr("There are no bookings in this period.");
    else if (compared < 2)
        sentence = tr("Too few bookings to compare campaigns. Only live events tell of them.");
    else if (outside.isEmpty())
        sentence = tr("No campaign differs from the rest by more than chance.");
    else if (outside.size() == 1)
        sentence = tr("Only %1 differs from the rest by more than chance.").arg(outside.first());
    else
        sentence = tr("%1 differ from the rest by more than chance.").arg(outside.join(QStringLiteral(", ")));
    setHeading(tr("Cancel rate by campaign"), tr("dot with 95 % range, line = all %1").arg(percentText(m_all)),
               sentence);
    refresh();
}

int CampaignChart::heightFor(double) const
{
    return int(kChartHeading + kRow * std::max<qsizetype>(1, m_rates.size()) + kAxis + 16);
}

Chart::Part CampaignChart::partOf(const CampaignRate& rate) const
{
    Part part;
    const QString what = rate.isTooFew ? tr("too few to compare") : percentText(rate.range.rate);
    part.name = QStringLiteral("%1 · %2 · %3 – %4 · %5")
                    .arg(nameOf(rate), what, percentText(rate.range.low), percentText(rate.range.high),
                         tr("%n booking(s)", nullptr, rate.tally.total));
    if (!rate.campaign.isEmpty()) {
        part.filter = m_filter;
        part.filter->campaign = rate.campaign;
    }
    return part;
}

QVector<Chart::Part> CampaignChart::draw(QPainter& painter, const QRectF& area, const Theme& theme)
{
    QVector<Part> parts;
    if (m_rates.isEmpty()) return parts;
    double most = 0.1;
    for (const CampaignRate& rate : std::as_const(m_rates)) most = std::max(most, rate.range.high);
    most = std::min(1.0, std::ceil(most * 10) / 10);
    const double left = area.left() + kName, room = area.width() - kName - kNumbers;
    const double bottom = area.top() + double(m_rates.size()) * kRow;
    const auto x = [&](double rate) { return left + room * rate / most; };
    painter.setFont(theme.font(TextRole::Micro));
    const double tick = most > 0.5 ? 0.2 : 0.1;
    for (double rate = 0; rate <= most + 1e-9; rate += tick) {
        painter.setPen(theme.color(Color::LineFaint));
        painter.drawLine(QPointF(x(rate), area.top()), QPointF(x(rate), bottom));
        painter.setPen(theme.color(Color::TextTertiary));
        painter.drawText(QRectF(x(rate) - 24, bottom + 4, 48, 14), Qt::AlignCenter,
                         QStringLiteral("%1 %").arg(qRound(rate * 100)));
    }
    painter.setPen(theme.color(Color::LineStrong));
    painter.drawLine(QPointF(x(m_all), area.top() - 4), QPointF(x(m_all), bottom));
    const QFontMetricsF metrics(theme.font(TextRole::Small));
    for (qsizetype i = 0; i < m_rates.size(); ++i) {
        const CampaignRate& rate = m_rates[i];
        Part part = partOf(rate);
        part.rect = QRectF(area.left(), area.top() + double(i) * kRow, area.width(), kRow - 2);
        const QRectF& row = part.rect;
        const QColor ink = theme.color(rate.isOutside  ? Color::DangerText
                                       : rate.isTooFew ? Color::TextDisabled
                                                       : Color::TextPrimary);
        painter.setFont(theme.font(TextRole::Small));
        painter.setPen(theme.color(Color::TextPrimary));
        painter.drawText(QRectF(row.left(), row.top(), kName - 8, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(nameOf(rate), Qt::ElideRight, kName - 8));
        const double y = row.center().y();
        painter.setPen(QPen(ink, 2));
        painter.drawLine(QPointF(x(rate.range.low), y), QPointF(x(rate.range.high), y));
        painter.setPen(QPen(theme.color(Color::BgCanvas), 1.5));
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(x(rate.range.rate), y), 5.5, 5.5);
        const QRectF numbers(row.right() - kNumbers, row.top(), kNumbers, row.height());
        painter.setPen(ink);
        painter.setFont(theme.font(rate.isTooFew ? TextRole::Small : TextRole::SmallStrong));
        painter.drawText(numbers.adjusted(0, 0, -56, 0), Qt::AlignRight | Qt::AlignVCenter,
                         rate.isTooFew ? tr("too few") : percentText(rate.range.rate));
        painter.setFont(theme.font(TextRole::Small));
        painter.setPen(theme.color(Color::TextTertiary));
        painter.drawText(numbers, Qt::AlignRight | Qt::AlignVCenter, tr("of %1").arg(rate.tally.total));
        parts.append(part);
    }
    return parts;
}

} // namespace yoyaku::ui

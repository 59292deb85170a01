#include "ui/insights/charts.h"

#include <QPainter>
#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr double kAxis = 34, kFoot = 42, kPlot = 190;
constexpr int kAhead = 14;

/// 1, 2 or 5 times a power of ten, so that about four lines stand over each other.
int stepOf(int most)
{
    const double wanted = std::max(1.0, most / 4.0), power = std::pow(10, std::floor(std::log10(wanted)));
    for (const int factor : {1, 2, 5})
        if (wanted <= factor * power) return int(factor * power);
    return int(10 * power);
}

} // namespace

QString LeadChart::binText(const LeadBin& bin) const
{
    if (bin.to == 0) return tr("same day");
    if (bin.to < 0) return QStringLiteral("%1+").arg(bin.from);
    if (bin.to == bin.from) return QString::number(bin.from);
    return QStringLiteral("%1–%2").arg(bin.from).arg(bin.to);
}

void LeadChart::show(const InsightView& view)
{
    m_bins = leadBins(view.sums->leadDays);
    m_twin = {{tr("Days"), tr("Bookings"), tr("Cancelled"), tr("Cancel rate")}, {}};
    for (const LeadBin& bin : std::as_const(m_bins))
        m_twin.rows.append({binText(bin), QString::number(bin.tally.total), QString::number(bin.tally.cancelled),
                            bin.tally.total < kTooFewForRate
                                ? tr("too few")
                                : percentText(double(bin.tally.cancelled) / bin.tally.total)});
    const Tally early = madeAhead(view.sums->leadDays, kAhead), late = madeAhead(view.sums->leadDays, 0, kAhead);
    QString sentence;
    if (early.total < kTooFewForRate || late.total < kTooFewForRate)
        sentence = tr("Too few bookings to say whether early ones are cancelled more often.");
    else {
        const RateRange earlyRange = wilsonRange(early.cancelled, early.total);
        const double lateRate = double(late.cancelled) / late.total;
        if (lateRate < earlyRange.low || lateRate > earlyRange.high)
            sentence = tr("Booked two weeks ahead or more: %1 are cancelled, otherwise %2.")
                           .arg(percentText(earlyRange.rate), percentText(lateRate));
        else
            sentence = tr("Bookings made early are not cancelled more often than others, beyond chance.");
    }
    setHeading(tr("Lead time"), tr("days between booking and meeting"), sentence);
    setLegend({{Color::Heat2, tr("kept")}, {Color::DangerFill, tr("cancelled")}});
    refresh();
}

int LeadChart::heightFor(double) const { return int(kChartHeading + 24 + kPlot + kFoot + 12); }

QVector<Chart::Part> LeadChart::draw(QPainter& painter, const QRectF& area, const Theme& theme)
{
    QVector<Part> parts;
    if (m_bins.isEmpty()) return parts;
    int most = 1;
    for (const LeadBin& bin : std::as_const(m_bins)) most = std::max(most, bin.tally.total);
    const int step = stepOf(most), top = (most + step - 1) / step * step;
    const double base = area.top() + 24 + kPlot, unit = kPlot / top;
    painter.setFont(theme.font(TextRole::Micro));
    for (int line = 0; line <= top; line += step) {
        const double y = base - line * unit;
        painter.setPen(theme.color(line == 0 ? Color::LineStrong : Color::LineFaint));
        painter.drawLine(QPointF(area.left() + kAxis, y), QPointF(area.right(), y));
        painter.setPen(theme.color(Color::TextTertiary));
        painter.drawText(QRectF(area.left(), y - 8, kAxis - 8, 16), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(line));
    }
    const double column = (area.width() - kAxis) / double(m_bins.size());
    for (qsizetype i = 0; i < m_bins.size(); ++i) {
        const LeadBin& bin = m_bins[i];
        const QRectF slot(area.left() + kAxis + double(i) * column, area.top(), column, 24 + kPlot + kFoot);
        const double width = std::min(44.0, column - 12), left = slot.center().x() - width / 2;
        const double kept = bin.tally.kept() * unit, gone = bin.tally.cancelled * unit;
        painter.fillRect(QRectF(left, base - kept - gone, width, kept),
                         theme.color(bin.hasMedian ? Color::Heat3 : Color::Heat2));
        painter.fillRect(QRectF(left, base - gone, width, gone), theme.color(Color::DangerFill));
        painter.setPen(theme.color(Color::TextSecondary));
        painter.setFont(theme.font(TextRole::Micro));
        const double head = base - kept - gone;
        painter.drawText(QRectF(slot.left(), head - 16, column, 14), Qt::AlignCenter, QString::number(bin.tally.total));
        painter.drawText(QRectF(slot.left() - 4, base + 4, column + 8, 14), Qt::AlignCenter, binText(bin));
        if (bin.hasMedian) {
            painter.setFont(theme.font(TextRole::MicroStrong));
            painter.setPen(theme.color(Color::TextPrimary));
            painter.drawText(QRectF(slot.left() - 6, head - 30, column + 12, 14), Qt::AlignCenter, tr("median"));
        }
        const bool isTooFew = bin.tally.total < kTooFewForRate;
        const QString rate = isTooFew
                                 ? QStringLiteral("–")
                                 : QStringLiteral("%1 %").arg(qRound(100.0 * bin.tally.cancelled / bin.tally.total));
        painter.setFont(theme.font(TextRole::Micro));
        painter.setPen(theme.color(isTooFew ? Color::TextTertiary : Color::TextSecondary));
        painter.drawText(QRectF(slot.left(), base + 20, column, 14), Qt::AlignCenter, rate);
        const QString days = bin.to == 0 ? binText(bin) : tr("%1 days before").arg(binText(bin));
        parts.append({slot.adjusted(2, 0, -2, 0),
                      QStringLiteral("%1 · %2 · %3")
                          .arg(days, tr("%n booking(s)", nullptr, bin.tally.total),
                               tr("%n cancelled", nullptr, bin.tally.cancelled)),
                      std::nullopt});
    }
    return parts;
}

} // namespace yoyaku::ui

#include "ui/insights/figurestrip.h"

#include "ui/format/timeformat.h"

#include <QPainter>
#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr int kHeight = 72, kNarrow = 900;

const QString kNothing = QStringLiteral("—");

QString signedText(double by, int decimals, const QString& unit)
{
    const QString number = QString::number(std::abs(by), 'f', decimals);
    if (number == QString::number(0.0, 'f', decimals)) return QStringLiteral("±0") + unit;
    return (by > 0 ? QStringLiteral("+") : QStringLiteral("−")) + number + unit;
}

/// By how much more or less, in percent of the former.
QString growth(const Figure& figure)
{
    if (!figure.now || !figure.before || *figure.before <= 0) return {};
    return signedText(100 * (*figure.now / *figure.before - 1), 0, QStringLiteral(" %"));
}

/// The difference of two rates, in points.
QString points(const Figure& figure)
{
    if (!figure.now || !figure.before) return {};
    return signedText(100 * (*figure.now - *figure.before), 1, QStringLiteral(" pt"));
}

} // namespace

// No comparison with the period before: of that one less was seen, so it would always seem to grow.
QString FigureStrip::movedText(const InsightView& view, const QString& rate)
{
    if (view.sums->historySince == 0)
        return tr("Rescheduled: not known. No change of a booking has been seen on this computer yet.");
    return tr("Rescheduled: %1, as far as was seen on this computer since %2. Earlier moves are not told.")
        .arg(rate, view.format.dateWithYear(view.sums->historySince));
}

void FigureStrip::show(const InsightView& view)
{
    const InsightFigures f = insightFigures(*view.sums, view.before, view.format.zone());
    const auto rate = [&](const Figure& figure, int counted) {
        if (!figure.now) return kNothing;
        return counted < kTooFewForRate ? tr("too few") : percentText(*figure.now);
    };
    const int total = view.sums->all.total;
    const bool isRateSaid = total >= kTooFewForRate && (!view.before || view.before->all.total >= kTooFewForRate);
    const QString lead = f.leadDaysMedian.now ? tr("%n day(s)", nullptr, int(*f.leadDaysMedian.now)) : kNothing;
    const QString leadChange = f.leadDaysMedian.now && f.leadDaysMedian.before
                                   ? signedText(*f.leadDaysMedian.now - *f.leadDaysMedian.before, 0, {})
                                   : QString();
    const EpochMs seen = view.sums->historySince;
    const QString since = seen > 0 ? tr("since %1").arg(view.format.date(seen)) : QString();
    m_entries = {{tr("Bookings"), view.format.number(total), growth(f.bookings), {}},
                 {tr("Cancelled"), rate(f.cancelledRate, total), isRateSaid ? points(f.cancelledRate) : QString(), {}},
                 {tr("Rescheduled"), rate(f.movedRate, total), since, movedText(view, rate(f.movedRate, total))},
                 {tr("Lead time, median"), lead, leadChange, {}},
                 {tr("Meeting hours"),
                  tr("%1 h").arg(view.format.number(qRound64(f.meetingHours.now.value_or(0)))),
                  growth(f.meetingHours),
                  {}},
                 {tr("Guests abroad"), rate(f.abroadRate, total), isRateSaid ? points(f.abroadRate) : QString(),
                  tr("Guests abroad: %1, inferred from the guests' time zones.").arg(rate(f.abroadRate, total))}};
    m_twin = {{tr("Figure"), tr("Now"), tr("Change")}, {}};
    for (Entry& entry : m_entries) {
        if (entry.said.isEmpty()) entry.said = QStringLiteral("%1: %2").arg(entry.name, entry.value);
        if (!entry.change.isEmpty()) entry.said += QStringLiteral(" (%1)").arg(entry.change);
        m_twin.rows.append({entry.name, entry.value, entry.change});
    }
    QStringList all;
    for (const Entry& entry : std::as_const(m_entries)) all.append(entry.said);
    setHeadingHidden();
    setHeading(tr("Figures"), {}, all.join(QStringLiteral("; ")));
    refresh();
}

int FigureStrip::heightFor(double width) const { return width < kNarrow ? 2 * kHeight : kHeight; }

QVector<Chart::Part> FigureStrip::draw(QPainter& painter, const QRectF& inner, const Theme& theme)
{
    // Figures have no heading above them.
    const QRectF area = inner.adjusted(-kChartMargin, -kChartHeading, kChartMargin, 12);
    QVector<Part> parts;
    if (m_entries.isEmpty()) return parts;
    const int columns = area.width() < kNarrow ? 3 : 6;
    const double width = area.width() / columns;
    painter.fillRect(area, theme.color(Color::BgCanvas));
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const Entry& entry = m_entries[i];
        const QRectF cell(area.left() + (i % columns) * width, area.top() + (i / columns) * kHeight, width, kHeight);
        const double left = cell.left() + kChartMargin;
        painter.setFont(theme.font(TextRole::Small));
        painter.setPen(theme.color(Color::TextSecondary));
        painter.drawText(QRectF(left, cell.top() + 12, width - 30, 16), Qt::AlignLeft | Qt::AlignVCenter, entry.name);
        painter.setFont(theme.font(TextRole::Figure));
        painter.setPen(theme.color(entry.value == kNothing ? Color::TextTertiary : Color::TextPrimary));
        painter.drawText(QRectF(left, cell.top() + 32, width - 30, 24), Qt::AlignLeft | Qt::AlignVCenter, entry.value);
        const double after = left + QFontMetricsF(theme.font(TextRole::Figure)).horizontalAdvance(entry.value) + 10;
        painter.setFont(theme.font(TextRole::Small));
        painter.setPen(theme.color(Color::TextTertiary));
        painter.drawText(QRectF(after, cell.top() + 36, cell.right() - after, 20), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.change);
        painter.setPen(theme.color(Color::LineHair));
        if (i % columns > 0) painter.drawLine(cell.topLeft(), cell.bottomLeft());
        painter.drawLine(cell.bottomLeft() - QPointF(0, 0.5), cell.bottomRight() - QPointF(0, 0.5));
        parts.append({cell.adjusted(4, 4, -4, -4), entry.said, std::nullopt});
    }
    return parts;
}

} // namespace yoyaku::ui

#include "moc_figurestrip.cpp"

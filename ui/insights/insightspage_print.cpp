#include "core/models/directorymodel.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/insights/figurestrip.h"
#include "ui/insights/insightspage.h"

#include <QPainter>

// What the page puts into files and on paper.

namespace yoyaku::ui {

QVector<QStringList> InsightsPage::asTable() const
{
    QVector<QStringList> lines{{printTitle()}};
    QVector<const Chart*> all{m_figures};
    for (const Chart* chart : charts()) all.append(chart);
    for (const Chart* chart : std::as_const(all)) {
        const Chart::Twin twin = chart->twin();
        lines << QStringList() << QStringList{chart->title()} << twin.heads;
        lines += twin.rows;
    }
    return lines;
}

QString InsightsPage::printTitle() const
{
    const TimeSpan span = m_parts.model.question().period;
    QStringList words{tr("Insights")};
    if (!span.isEmpty())
        words.append(m_parts.format.period(m_parts.format.day(span.start), m_parts.format.day(span.end - 1)));
    if (!m_type.isEmpty()) words.append(safeText(m_parts.directory.eventTypeName(m_type)));
    if (!m_host.isEmpty()) words.append(safeText(m_parts.directory.userName(m_host)));
    return words.join(QStringLiteral(" · "));
}

int InsightsPage::pageCount(const QRectF&) { return 2; }

// Figures, heat map and hosts on the first page, the rest on the second, each as wide as the page.
void InsightsPage::paintPage(QPainter& painter, const QRectF& page, int index)
{
    const std::unique_ptr<Theme> paper = m_parts.theme.forPaper();
    QVector<Chart*> shown;
    if (index == 0)
        shown = {m_figures, m_heat, m_hostBars};
    else
        shown = {m_lead, m_campaigns};
    double height = 0;
    for (const Chart* chart : std::as_const(shown)) height += chart->heightFor(page.width());
    const double scale = std::min(1.0, page.height() / std::max(1.0, height));
    painter.save();
    painter.translate(page.topLeft());
    painter.scale(scale, scale);
    double top = 0;
    for (Chart* chart : std::as_const(shown)) {
        const double width = page.width() / scale, own = chart->heightFor(width);
        chart->paintOn(painter, QRectF(0, top, width, own), *paper);
        top += own;
    }
    painter.restore();
    for (Chart* chart : std::as_const(shown)) chart->update(); // parts are those of the screen again
}

} // namespace yoyaku::ui

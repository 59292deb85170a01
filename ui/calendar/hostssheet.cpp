#include "ui/calendar/hostssheet.h"

#include "ui/calendar/hostsview.h"

#include <algorithm>
#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr qreal kPaperPixelRatio = 4; ///< icons and monograms are pictures; a printer shows more than 96 dots an inch
constexpr double kAround = kHostsHeaderHeight + kFreeStripHeight;

} // namespace

HostsSheet::HostsSheet(const HostsView& view) : m_view(view) {}
HostsSheet::~HostsSheet() = default;

QString HostsSheet::printTitle() const
{
    const QDate day = m_view.scene().axis().day();
    return m_view.parts().format.period(day, day);
}

HostsSheet::Fit HostsSheet::fit(const QRectF& page) const
{
    const HostsScene& scene = m_view.scene();
    const TimeSpan day = scene.axis().span();
    double first = 9 * 60, last = 19 * 60;
    const auto take = [&](const TimeSpan& span) {
        if (!span.overlaps(day)) return;
        first = std::min(first, span.start <= day.start ? 0.0 : scene.axis().minuteOf(span.start));
        last = std::max(last, span.end >= day.end ? 24.0 * 60 : scene.axis().minuteOf(span.end));
    };
    for (const BookingRow& row : scene.rows()) take(row.span);
    for (const HostLine& line : scene.lines())
        for (const TimeSpan& open : line.open) take(open);
    Fit fit;
    fit.firstHour = int(first) / 60;
    fit.lastHour = std::min(24, int(std::ceil(last / 60)));
    const double width = kHostColumnWidth + (fit.lastHour - fit.firstHour) * double(scene.axis().hourWidth());
    fit.scale = std::min(1.0, page.width() / width);
    fit.linesPerPage = std::max(1, int((page.height() / fit.scale - kAround) / kHostRowHeight));
    return fit;
}

int HostsSheet::pageCount(const QRectF& page)
{
    const int lines = int(m_view.scene().lines().size()), perPage = fit(page).linesPerPage;
    return std::max(1, (lines + perPage - 1) / perPage);
}

void HostsSheet::paintPage(QPainter& painter, const QRectF& page, int index)
{
    const HostsScene& scene = m_view.scene();
    const Fit fit = this->fit(page);
    const int left = int(scene.lines().size()) - index * fit.linesPerPage;
    const int lines = std::clamp(left, 0, fit.linesPerPage);
    const std::unique_ptr<Theme> paper = m_view.parts().theme.forPaper();
    HostsPainter onPaper(*paper, m_view.parts().format, m_view.parts().directory);
    HostsFrame frame;
    frame.size = QSizeF(kHostColumnWidth + (fit.lastHour - fit.firstHour) * double(scene.axis().hourWidth()),
                        kAround + lines * double(kHostRowHeight));
    frame.scroll =
        QPointF(scene.axis().xOfMinute(fit.firstHour * 60), double(index) * fit.linesPerPage * kHostRowHeight);
    frame.guestZone = m_view.parts().format.zone();
    frame.now = m_view.parts().clock.now();
    frame.pixelRatio = kPaperPixelRatio;
    painter.save();
    painter.translate(page.topLeft());
    painter.scale(fit.scale, fit.scale);
    painter.setClipRect(QRectF(QPointF(), frame.size));
    onPaper.paint(painter, scene, frame);
    painter.restore();
}

} // namespace yoyaku::ui

// The painting half of SchedulesView: bands of hours, entries, what is dragged.
#include "core/base/zone.h"
#include "core/models/directorymodel.h"
#include "ui/format/scheduletext.h"
#include "ui/format/timeformat.h"
#include "ui/schedules/schedulesview.h"

#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr int kMostBands = 6;        ///< more would take the room of the entries
constexpr float kBandOpacity = 0.6F; ///< below the entries in weight

} // namespace

GridPainter::DayHead SchedulesView::dayHead(int day) const
{
    const QDate date = geometry().day(day);
    return {date, entriesOn(day), -1, date == m_parts.format.day(m_parts.clock.now())};
}

EntryPainter::Look SchedulesView::lookOf(const ScheduleRow& shown) const
{
    const QString& key = shown.schedule.id.text();
    EntryPainter::Look look;
    look.isSelected = key == currentKey();
    look.isHovered = key == hoveredKey();
    look.isPast = shown.schedule.span.end <= m_parts.clock.now();
    look.isGhost = tool().state() == DragTool::State::Moving && key == tool().item();
    return look;
}

// With one member the hatch says it all; of several, who is there when.
bool SchedulesView::hasBands() const { return m_hours.size() > 1 && m_hours.size() <= kMostBands; }

QRectF SchedulesView::besideBands(const QRectF& rect, int day) const
{
    if (!hasBands()) return rect;
    const double left = geometry().left(day), width = geometry().width(day);
    const double taken = double(m_hours.size()) * (kBand + kBandGap);
    const double scale = (width - taken) / width;
    return QRectF(left + taken + (rect.left() - left) * scale, rect.top(), rect.width() * scale, rect.height());
}

void SchedulesView::paintBands(QPainter& painter, const QRectF& visible)
{
    if (!hasBands()) return;
    double offset = 0;
    for (const Hours& hours : std::as_const(m_hours)) {
        QColor color = m_parts.theme.host(hours.member).base;
        color.setAlphaF(kBandOpacity);
        for (int day = 0; day < geometry().days(); ++day) {
            const TimeSpan whole = geometry().daySpan(day);
            for (const TimeSpan& span : hours.open) {
                if (!span.overlaps(whole)) continue;
                const double from = span.start <= whole.start ? 0 : geometry().yOf(span.start);
                const double to = span.end >= whole.end ? geometry().height() : geometry().yOf(span.end);
                const QRectF band(geometry().left(day) + offset, from, kBand, to - from);
                if (band.intersects(visible)) painter.fillRect(band, color);
            }
        }
        offset += kBand + kBandGap;
    }
}

void SchedulesView::paintItems(QPainter& painter, const QRectF& visible)
{
    const auto each = [&](auto paint) {
        for (const Block& block : blocks().blocks) {
            if (block.row >= itemCount() || !block.rect.intersects(visible)) continue;
            paint(block.rect, row(block.row), lookOf(row(block.row)));
        }
    };
    paintBands(painter, visible);
    each([&](const QRectF& rect, const ScheduleRow& shown, const EntryPainter::Look& look) {
        m_painter.paintFill(painter, rect, shown, look);
    });
    grid().paintNow(painter, geometry(), m_parts.clock.now());
    each([&](const QRectF& rect, const ScheduleRow& shown, const EntryPainter::Look& look) {
        m_painter.paintText(painter, rect, shown, look);
    });
}

void SchedulesView::paintAllDayItems(QPainter& painter)
{
    painter.save();
    painter.translate(allDayRect().topLeft());
    for (const AllDayLayout::Bar& bar : std::as_const(m_days.bars))
        if (bar.row < itemCount()) m_painter.paintBar(painter, bar, row(bar.row), lookOf(row(bar.row)));
    for (const AllDayLayout::More& more : std::as_const(m_days.more)) m_painter.paintMore(painter, more);
    painter.restore();
}

void SchedulesView::paintDraggedItem(QPainter& painter)
{
    ScheduleRow moved = m_dragged;
    moved.schedule.span = tool().target();
    EntryPainter::Look look;
    look.isDragged = true;
    for (const Block& block : layOut(QVector<TimeSpan>{moved.schedule.span}, geometry()).blocks) {
        m_painter.paintFill(painter, block.rect, moved, look);
        m_painter.paintText(painter, block.rect, moved, look);
    }
}

WeekCanvas::DragTip SchedulesView::dragTip() const
{
    Schedule moved = m_dragged.schedule;
    moved.span = tool().target();
    const QTimeZone zone = zoneNamed(moved.timeZone).value_or(QTimeZone());
    DragTip tip{scheduleWhen(moved, m_parts.format),
                tr("was %1").arg(scheduleWhen(m_dragged.schedule, m_parts.format))};
    if (zone.isValid() && zone != m_parts.format.zone())
        tip.now += QStringLiteral(" · ") +
                   tr("%1 in %2").arg(m_parts.format.timeIn(moved.span.start, zone), TimeFormat::city(zone));
    if (moved.isRecurring()) tip.was += QStringLiteral(" · ") + tr("it repeats, so it is asked first");
    return tip;
}

} // namespace yoyaku::ui

// The painting half of WeekView: what bookings look like, and busy time behind them.
#include "core/base/zone.h"
#include "core/models/calendarsums.h"
#include "core/models/directorymodel.h"
#include "core/models/schedulemodel.h"
#include "ui/calendar/busylayer.h"
#include "ui/calendar/calendarprefs.h"
#include "ui/calendar/loadpercent.h"
#include "ui/calendar/weekview.h"
#include "ui/format/safetext.h"

#include <QPainter>

namespace yoyaku::ui {

int WeekView::loadPercent(int minutes) const { return ui::loadPercent(minutes, m_parts.directory.users().size()); }

GridPainter::DayHead WeekView::dayHead(int day) const
{
    const DayLoad load = m_parts.sums.day(geometry().daySpan(day).start);
    const bool isToday = geometry().day(day) == m_parts.format.day(m_parts.clock.now());
    const QString holiday = m_parts.prefs ? m_parts.prefs->holiday(geometry().day(day), m_parts.format) : QString();
    return {geometry().day(day), load.bookings, loadPercent(load.minutes), isToday, holiday};
}

BlockPainter::Look WeekView::lookOf(const BookingRow& row) const
{
    BlockPainter::Look look;
    look.isSelected = row.uid.text() == currentKey();
    look.isHovered = row.uid.text() == hoveredKey();
    look.isPast = row.span.end <= m_parts.clock.now();
    look.isGhost = tool().state() == DragTool::State::Moving && row.uid.text() == tool().item();
    look.isArrived = m_marks.isArrived(row.uid);
    look.heldLeft = row.pending == PendingState::Held ? m_marks.heldLeft(row.uid) : -1;
    return look;
}

void WeekView::paintItems(QPainter& painter, const QRectF& visible)
{
    const auto& rows = m_parts.model.rows();
    const EpochMs now = m_parts.clock.now();
    const auto each = [&](auto paint) {
        for (const Block& block : blocks().blocks) {
            if (block.row >= rows.size() || !block.rect.intersects(visible)) continue;
            const BookingRow& row = rows[block.row];
            paint(block.rect.translated(0, -m_marks.glide(row.uid)), row, lookOf(row));
        }
    };
    if (m_busy) m_busy->paintFills(painter, visible, now);
    each([&](const QRectF& rect, const BookingRow& row, const BlockPainter::Look& look) {
        m_blocks.paintFill(painter, rect, row, look);
    });
    grid().paintNow(painter, geometry(), now);
    if (m_busy) m_busy->paintTexts(painter, visible, now);
    each([&](const QRectF& rect, const BookingRow& row, const BlockPainter::Look& look) {
        m_blocks.paintText(painter, rect, row, look);
    });
}

void WeekView::paintAllDayItems(QPainter& painter)
{
    if (const QRect pin = pinRect(); !pin.isEmpty())
        painter.drawPixmap(QPointF(pin.center()) - QPointF(6, 6),
                           m_parts.theme.pixmap(QLatin1String(m_isZonePinned ? "action.pin" : "panel.globe"), 14,
                                                m_isZonePinned ? Color::AccentText : Color::TextSecondary,
                                                devicePixelRatioF()));
    if (!m_busy) return;
    painter.save();
    painter.translate(allDayRect().topLeft());
    m_busy->paintBars(painter, m_parts.clock.now());
    painter.restore();
}

void WeekView::paintDraggedItem(QPainter& painter)
{
    BookingRow moved = m_dragged;
    moved.span = tool().target();
    BlockPainter::Look look;
    look.isDragged = true;
    for (const Block& block : layOut(QVector<BookingRow>{moved}, geometry()).blocks) {
        m_blocks.paintFill(painter, block.rect, moved, look);
        m_blocks.paintText(painter, block.rect, moved, look);
    }
}

// Only among the bookings and hand-made schedules known here: what is in the host's other calendars is the service's
// to know.
bool WeekView::isHostFree(TimeSpan target) const
{
    const UserId& host = m_dragged.hosts.first();
    const auto& rows = m_parts.model.rows();
    const bool hasBooking = std::any_of(rows.begin(), rows.end(), [&](const BookingRow& row) {
        return row.uid != m_dragged.uid && row.status != BookingStatus::Cancel && !row.isGone &&
               row.span.overlaps(target) && row.hosts.contains(host);
    });
    if (hasBooking || !m_parts.busy) return !hasBooking;
    const QVector<TimeSpan> busy = m_parts.busy->busyOf(host);
    return std::none_of(busy.begin(), busy.end(), [&](TimeSpan span) { return span.overlaps(target); });
}

WeekCanvas::DragTip WeekView::dragTip() const
{
    const TimeFormat& format = m_parts.format;
    const TimeSpan target = tool().target(), origin = tool().origin();
    DragTip tip;
    tip.now = format.date(target.start) + QStringLiteral(", ") + format.range(target);
    const QTimeZone zone = zoneNamed(m_dragged.timeZone).value_or(QTimeZone());
    if (zone.isValid() && zone != format.zone())
        tip.now +=
            QStringLiteral(" · ") + tr("%1 in %2").arg(format.timeIn(target.start, zone), TimeFormat::city(zone));
    tip.was = tr("was %1").arg(format.date(origin.start) + QStringLiteral(", ") + format.time(origin.start));
    if (!m_dragged.hosts.isEmpty()) {
        const QString host = safeText(m_parts.directory.userName(m_dragged.hosts.first()));
        tip.was += QStringLiteral(" · ") + (isHostFree(target) ? tr("%1 is free") : tr("%1 is busy")).arg(host);
    }
    return tip;
}

} // namespace yoyaku::ui

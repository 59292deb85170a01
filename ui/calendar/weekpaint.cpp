// The painting half of WeekView: what bookings look like, and busy time behind them.
#include "core/models/calendarsums.h"
#include "core/models/directorymodel.h"
#include "core/models/schedulemodel.h"
#include "ui/calendar/busylayer.h"
#include "ui/calendar/calendarprefs.h"
#include "ui/calendar/loadpercent.h"
#include "ui/calendar/weekview.h"
#include "ui/format/dstguard.h"
#include "ui/format/safetext.h"

#include <QPainter>
#include <QScrollBar>

namespace yoyaku::ui {

int WeekView::loadPercent(int minutes) const { return ui::loadPercent(minutes, m_parts.directory.users().size()); }

GridPainter::DayHead WeekView::dayHead(int day) const
{
    const DayLoad load = m_parts.sums.day(geometry().daySpan(day).start);
    const bool isToday = geometry().day(day) == m_parts.format.day(m_parts.clock.now());
    const QString holiday = m_parts.prefs ? m_parts.prefs->holiday(geometry().day(day), m_parts.format) : QString();
    return {geometry().day(day), load.bookings, loadPercent(load.minutes), isToday, holiday};
}

BlockPainter::Look WeekView::lookOf(int index) const
{
    const BookingRow& row = m_parts.model.rows()[index];
    BlockPainter::Look look;
    look.isSelected = row.uid.text() == currentKey();
    look.isHovered = row.uid.text() == hoveredKey();
    look.isPast = row.span.end <= m_parts.clock.now();
    look.isGhost = tool().state() == DragTool::State::Moving && row.uid.text() == tool().item();
    look.isArrived = m_marks.isArrived(row.uid);
    look.isConflict = m_conflicts.contains(index);
    look.isShifted = m_shifted.contains(index);
    look.heldLeft = row.pending == PendingState::Held ? m_marks.heldLeft(row.uid) : -1;
    return look;
}

GridPainter::HostHead WeekView::hostHead(int track) const
{
    const UserId host = m_hosts.at(track);
    GridPainter::HostHead head{host, host.isEmpty() ? tr("No host yet") : safeText(m_parts.directory.userName(host)), 0,
                               -1};
    int minutes = 0;
    const TimeSpan day = geometry().daySpan(0);
    for (const BookingRow& row : m_parts.model.rows()) {
        if (!takesTime(row) || !row.span.overlaps(day) || !m_hosts.tracksOf(row).contains(track)) continue;
        ++head.bookings;
        minutes += int((std::min(row.span.end, day.end) - std::max(row.span.start, day.start)) / kMsPerMinute);
    }
    if (!host.isEmpty()) head.loadPercent = minutes * 100 / kHostDayMinutes;
    return head;
}

void WeekView::paintColumnHead(QPainter& painter, const QRectF& rect, int column)
{
    if (!m_hosts.areShown()) return WeekCanvas::paintColumnHead(painter, rect, column);
    grid().paintHostHead(painter, rect, hostHead(geometry().trackOfColumn(column)));
}

void WeekView::paintGroundMarks(QPainter& painter, const QRectF& visible)
{
    if (m_xray.isOn() && !m_xray.paint(painter, geometry(), blocks(), visible)) viewport()->update();
    if (tool().state() == DragTool::State::Moving) paintTaken(painter);
}

/// Rows of hosts who have two bookings at once, and rows whose clocks moved since they were made.
void WeekView::findMarks()
{
    const auto& rows = m_parts.model.rows();
    m_conflicts.clear();
    m_shifted.clear();
    QHash<UserId, int> latest; // by host, the row that ends last so far
    for (int i = 0; i < rows.size(); ++i) {
        if (!takesTime(rows[i])) continue;
        if (clockShift(rows[i], m_parts.format.zone())) m_shifted.insert(i);
        for (const UserId& host : rows[i].hosts) {
            const auto before = latest.find(host);
            if (before == latest.end()) {
                latest.insert(host, i);
                continue;
            }
            if (rows[*before].span.overlaps(rows[i].span)) {
                m_conflicts.insert(i, *before);
                if (!m_conflicts.contains(*before)) m_conflicts.insert(*before, i);
            }
            if (rows[i].span.end > rows[*before].span.end) *before = i;
        }
    }
}

QString WeekView::conflictText(int index) const
{
    const BookingRow& row = m_parts.model.rows()[index];
    const BookingRow& other = m_parts.model.rows()[conflictOf(index)];
    QString host;
    for (const UserId& each : row.hosts)
        if (other.hosts.contains(each)) host = safeText(m_parts.directory.userName(each));
    const QString name = safeText(other.guestName.isEmpty() ? other.title : other.guestName);
    return tr("%1 has another booking at this time: %2, %3").arg(host, m_parts.format.range(other.span), name);
}

void WeekView::paintItems(QPainter& painter, const QRectF& visible)
{
    const auto& rows = m_parts.model.rows();
    const EpochMs now = m_parts.clock.now();
    const auto each = [&](auto paint) {
        for (const Block& block : blocks().blocks) {
            if (block.row >= rows.size() || !block.rect.intersects(visible)) continue;
            const BookingRow& row = rows[block.row];
            BlockPainter::Look look = lookOf(block.row);
            // Where there are two of it, the one in hand is the current one.
            look.isSelected = look.isSelected && (!m_hosts.areShown() || block.track == currentTrack());
            paint(block.rect.translated(0, -m_marks.glide(row.uid)), row, look);
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
                           m_parts.theme.pixmap(QLatin1String(isZonePinned() ? "action.pin" : "panel.globe"), 14,
                                                isZonePinned() ? Color::AccentText : Color::TextSecondary,
                                                devicePixelRatioF()));
    if (m_xray.isOn())
        m_xray.paintLegend(painter, QRectF(rulersWidth(), viewport()->height() - kAllDayHeight,
                                           viewport()->width() - rulersWidth(), kAllDayHeight));
    if (!m_busy) return;
    painter.save();
    painter.setClipRect(allDayRect());
    painter.translate(allDayRect().topLeft() - QPointF(horizontalScrollBar()->value(), 0));
    m_busy->paintBars(painter, m_parts.clock.now());
    painter.restore();
}

void WeekView::paintDraggedItem(QPainter& painter)
{
    BookingRow moved = m_dragged;
    moved.span = tool().target();
    if (const UserId host = targetHost(); !host.isEmpty() && !moved.hosts.contains(host)) moved.hosts = {host};
    BlockPainter::Look look;
    look.isDragged = true;
    for (const Block& block : layOut(QVector<BookingRow>{moved}, geometry(), {}, {{tool().targetTrack()}}).blocks) {
        m_blocks.paintFill(painter, block.rect, moved, look);
        m_blocks.paintText(painter, block.rect, moved, look);
    }
}

} // namespace yoyaku::ui

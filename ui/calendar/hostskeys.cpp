#include "ui/calendar/hostskeys.h"

#include "ui/calendar/hostsview.h"
#include "ui/commands/bookingacts.h"
#include "ui/format/freedomtext.h"

#include <QKeyEvent>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kSlot = HostsScene::kSlotMinutes;
constexpr int kShiftMinutes = 15;
constexpr int kMinutesADay = 24 * 60;
constexpr int kWorkStart = 9;
constexpr int kWorkEnd = 18;

} // namespace

bool HostsKeys::handle(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers with = event.modifiers();
    if (with.testFlag(Qt::ControlModifier) || with.testFlag(Qt::MetaModifier)) return false;
    if (with.testFlag(Qt::AltModifier)) return !with.testFlag(Qt::ShiftModifier) && handleAlt(event.key());
    if (with.testFlag(Qt::ShiftModifier) && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)) {
        extendSweep(event.key() == Qt::Key_Left ? -1 : 1);
        return true;
    }
    return handleStops(event.key());
}

bool HostsKeys::handleAlt(int key)
{
    switch (key) {
    case Qt::Key_Left:
        shift(-kShiftMinutes);
        return true;
    case Qt::Key_Right:
        shift(kShiftMinutes);
        return true;
    case Qt::Key_Up:
        toHost(-1);
        return true;
    case Qt::Key_Down:
        toHost(1);
        return true;
    default:
        return false;
    }
}

bool HostsKeys::handleStops(int key)
{
    switch (key) {
    case Qt::Key_Left:
        toSide(-1);
        return true;
    case Qt::Key_Right:
        toSide(1);
        return true;
    case Qt::Key_Up:
        toLine(-1);
        return true;
    case Qt::Key_Down:
        toLine(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    case Qt::Key_Escape:
        return leave();
    default:
        return false;
    }
}

void HostsKeys::act(CalendarAct act)
{
    switch (act) {
    case CalendarAct::Next:
        return m_view.wantNext();
    case CalendarAct::Back:
    case CalendarAct::Forward:
        return step(act == CalendarAct::Back ? -1 : 1);
    case CalendarAct::First:
        return m_view.scrollToHour(kWorkStart);
    case CalendarAct::Last: {
        const DayAxis& axis = m_view.m_scene.axis();
        return m_view.reveal(QRectF(axis.xOfMinute(kWorkEnd * 60), 0, axis.hourWidth(), 1));
    }
    case CalendarAct::ZoomIn:
    case CalendarAct::ZoomOut:
        return m_view.setZoom(m_view.m_zoom + (act == CalendarAct::ZoomIn ? 1 : -1));
    case CalendarAct::PinZone:
        return m_view.setZonePinned(!m_view.m_isZonePinned);
    default:
        return;
    }
}

// First the sweep goes, then the place in the row, then the booking chosen; then the key is for somebody else.
bool HostsKeys::leave()
{
    if (m_view.m_keySweep)
        m_view.m_keySweep.reset();
    else if (m_view.m_slot)
        m_view.m_slot.reset();
    else if (!m_view.m_current.isEmpty())
        m_view.select({});
    else
        return false;
    m_view.viewport()->update();
    return true;
}

HostsSlot HostsKeys::here() const
{
    const HostsScene& scene = m_view.m_scene;
    if (const HostsBlock* block = scene.blockOf(m_view.m_current, m_view.m_currentLine)) {
        const EpochMs start = std::max(scene.rows()[block->row].span.start, scene.axis().span().start);
        return {block->line, int(scene.axis().minuteOf(start))};
    }
    const int last = std::max(0, int(scene.lines().size()) - 1);
    if (m_view.m_slot) return {std::min(m_view.m_slot->line, last), m_view.m_slot->minute};
    const EpochMs now = m_view.m_parts.clock.now();
    const bool isToday = scene.axis().span().contains(now);
    const int minute = isToday ? int(scene.axis().minuteOf(now)) / kSlot * kSlot : kWorkStart * 60;
    return {std::min(scene.hasNobodyLine() ? 1 : 0, last), minute};
}

// The block that covers that half hour of the row, or the half hour itself.
void HostsKeys::go(int line, int minute)
{
    const HostsScene& scene = m_view.m_scene;
    if (line < 0 || line >= scene.lines().size()) return;
    m_view.m_keySweep.reset();
    const int slot = std::clamp(minute, 0, kMinutesADay - kSlot) / kSlot * kSlot;
    const TimeSpan span{scene.axis().instantOf(slot), scene.axis().instantOf(slot) + kSlot * kMsPerMinute};
    for (const HostsBlock& block : scene.layout()[line].blocks) {
        const BookingRow& row = scene.rows()[block.row];
        if (row.span.overlaps(span) || row.span.start == span.start) return m_view.select(row.uid, line);
    }
    m_view.setSlot({line, slot});
}

// Half hour by half hour, and from block to block where several lie in one.
void HostsKeys::toSide(int by)
{
    const HostsScene& scene = m_view.m_scene;
    if (scene.lines().isEmpty()) return;
    const HostsSlot from = here();
    const HostsBlock* block = scene.blockOf(m_view.m_current, m_view.m_currentLine);
    if (!block) return go(from.line, from.minute + by * kSlot);
    const auto& blocks = scene.layout()[from.line].blocks;
    const auto at = block - blocks.constData();
    const TimeSpan span = scene.rows()[block->row].span;
    const double end = scene.axis().minuteOf(std::min(span.end, scene.axis().span().end - 1));
    const int next = by > 0 ? (int(end) + kSlot - 1) / kSlot * kSlot : (from.minute - 1) / kSlot * kSlot;
    if (const auto neighbour = at + by; neighbour >= 0 && neighbour < blocks.size()) {
        const BookingRow& row = scene.rows()[blocks[neighbour].row];
        const double start = scene.axis().minuteOf(row.span.start);
        if (by > 0 ? start < next + kSlot : row.span.end > scene.axis().instantOf(std::max(0, next)))
            return m_view.select(row.uid, from.line);
    }
    if (by > 0 ? next >= kMinutesADay : from.minute <= 0) return;
    m_view.setSlot({from.line, next});
}

void HostsKeys::toLine(int by)
{
    if (m_view.m_scene.lines().isEmpty()) return;
    const HostsSlot from = here();
    go(from.line + by, from.minute);
}

void HostsKeys::step(int by)
{
    const auto& rows = m_view.m_scene.rows();
    if (rows.isEmpty()) return;
    const int at = m_view.m_scene.rowOf(m_view.m_current);
    if (at < 0) return m_view.toNext();
    m_view.select(rows[std::clamp(at + by, 0, int(rows.size()) - 1)].uid);
}

void HostsKeys::enter()
{
    if (!m_view.m_current.isEmpty()) return m_view.open(m_view.m_current);
    const HostsSlot at = here();
    const DayAxis& axis = m_view.m_scene.axis();
    const TimeSpan slot{axis.instantOf(at.minute), axis.instantOf(at.minute) + kSlot * kMsPerMinute};
    const UserId host = m_view.hostOfLine(at.line);
    m_view.m_parts.acts.create(std::exchange(m_view.m_keySweep, {}).value_or(slot),
                               host.isEmpty() ? std::nullopt : std::optional(host));
    m_view.viewport()->update();
}

void HostsKeys::extendSweep(int by)
{
    if (m_view.m_scene.lines().isEmpty()) return;
    const DayAxis& axis = m_view.m_scene.axis();
    const HostsSlot from = m_view.m_slot.value_or(here());
    const int anchor = std::min(from.minute / kSlot * kSlot, kMinutesADay - kSlot);
    if (!m_view.m_keySweep) {
        m_view.setSlot({from.line, anchor});
        m_view.m_keySweep = TimeSpan{axis.instantOf(anchor), axis.instantOf(anchor + kSlot)};
    }
    TimeSpan& sweep = *m_view.m_keySweep;
    const int start = int(axis.minuteOf(sweep.start));
    const int end = start + int(sweep.lengthMs() / kMsPerMinute);
    const int moved = by * kShiftMinutes;
    if (start < anchor || (by < 0 && end <= anchor + kSlot))
        sweep.start = axis.instantOf(std::clamp(start + moved, 0, anchor));
    else
        sweep.end = axis.instantOf(std::clamp(end + moved, anchor + kSlot, kMinutesADay));
    m_view.viewport()->update();
}

void HostsKeys::shift(int minutes)
{
    const BookingRow* row = m_view.rowOf(m_view.m_current);
    if (!row || !m_view.mayMove(*row)) return;
    m_view.m_parts.acts.move(row->uid, row->span.movedTo(row->span.start + minutes * kMsPerMinute));
}

// To the next row that can take it: a row that would refuse is no place to stop at.
void HostsKeys::toHost(int by)
{
    const HostsScene& scene = m_view.m_scene;
    const BookingRow* found = m_view.rowOf(m_view.m_current);
    const HostsBlock* block = scene.blockOf(m_view.m_current, m_view.m_currentLine);
    if (!found || !block || !m_view.mayMove(*found)) return;
    const BookingRow row = *found;
    const UserId from = m_view.hostOfLine(block->line);
    for (int line = block->line + by; line >= 0 && line < scene.lines().size(); line += by) {
        const UserId to = m_view.hostOfLine(line);
        if (!to.isEmpty() && m_view.refusalOf(row, from, to, row.span, false).isEmpty()) {
            (void)m_view.reassign(row, from, to, row.span, false);
            return;
        }
    }
    Q_EMIT m_view.refused(by < 0 ? HostsView::tr("Nobody above is free then.")
                                 : HostsView::tr("Nobody below is free then."));
}

} // namespace yoyaku::ui

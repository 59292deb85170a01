#include "ui/calendar/weekkeys.h"

#include "ui/calendar/weekview.h"
#include "ui/commands/bookingacts.h"

#include <QDateTime>
#include <QKeyEvent>

namespace yoyaku::ui {

namespace {

constexpr int kShiftMinutes = 15;
constexpr int kWorkStart = 9;
constexpr int kWorkEnd = 18;

} // namespace

bool WeekKeys::handle(const QKeyEvent& event)
{
    if (event.modifiers().testFlag(Qt::ControlModifier) || event.modifiers().testFlag(Qt::MetaModifier)) return false;
    if (event.modifiers().testFlag(Qt::AltModifier)) return handleAlt(event.key());
    return handleBooking(event.key()) || handleView(event.key());
}

bool WeekKeys::handleAlt(int key)
{
    switch (key) {
    case Qt::Key_Up:
        shift(0, -kShiftMinutes);
        return true;
    case Qt::Key_Down:
        shift(0, kShiftMinutes);
        return true;
    case Qt::Key_Left:
        shift(-1, 0);
        return true;
    case Qt::Key_Right:
        shift(1, 0);
        return true;
    default:
        return false;
    }
}

bool WeekKeys::handleBooking(int key)
{
    const BookingId& booking = m_view.m_current;
    if (booking.isEmpty()) return false;
    BookingActs& acts = m_view.m_parts.acts;
    switch (key) {
    case Qt::Key_R:
        acts.reschedule(booking);
        return true;
    case Qt::Key_A:
        acts.reassign(booking);
        return true;
    case Qt::Key_Delete:
        acts.cancel(booking);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT m_view.bookingOpened(booking);
        return true;
    default:
        return false;
    }
}

bool WeekKeys::handleView(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_K:
        step(-1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_J:
        step(1);
        return true;
    case Qt::Key_Left:
        toSide(-1);
        return true;
    case Qt::Key_Right:
        toSide(1);
        return true;
    case Qt::Key_N:
        toNext();
        return true;
    case Qt::Key_T:
        Q_EMIT m_view.todayRequested();
        return true;
    case Qt::Key_PageUp:
        Q_EMIT m_view.turnRequested(-1);
        return true;
    case Qt::Key_PageDown:
        Q_EMIT m_view.turnRequested(1);
        return true;
    case Qt::Key_Home:
        m_view.scrollToHour(kWorkStart);
        return true;
    case Qt::Key_End:
        m_view.scrollToHour(kWorkEnd);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view.setZoom(m_view.zoom() + 1);
        return true;
    case Qt::Key_Minus:
        m_view.setZoom(m_view.zoom() - 1);
        return true;
    default:
        return false;
    }
}

void WeekKeys::step(int by)
{
    const auto& rows = m_view.m_parts.model.rows();
    if (rows.isEmpty()) return;
    int at = -1;
    for (int i = 0; i < rows.size(); ++i)
        if (rows[i].uid == m_view.m_current) at = i;
    if (at < 0) return toNext();
    m_view.select(rows[std::clamp(at + by, 0, int(rows.size()) - 1)].uid);
}

void WeekKeys::toNext()
{
    const EpochMs now = m_view.m_parts.clock.now();
    const auto& rows = m_view.m_parts.model.rows();
    for (const BookingRow& row : rows)
        if (row.span.start >= now && row.status != BookingStatus::Cancel) return m_view.select(row.uid);
    if (!rows.isEmpty()) m_view.select(rows.first().uid);
}

void WeekKeys::toSide(int by)
{
    const BookingRow* row = m_view.m_parts.model.find(m_view.m_current);
    if (!row) return toNext();
    const int wanted = m_view.m_geometry.dayOf(row->span.start) + by;
    if (wanted < 0 || wanted >= m_view.m_geometry.days()) return;
    // The block of that day nearest in time.
    const Block* nearest = nullptr;
    double least = 0;
    const double y = m_view.m_geometry.yOf(row->span.start);
    for (const Block& block : m_view.m_layout.blocks) {
        const double distance = std::abs(block.rect.top() - y);
        if (block.day == wanted && (!nearest || distance < least)) {
            nearest = &block;
            least = distance;
        }
    }
    if (nearest) m_view.select(m_view.m_parts.model.rows()[nearest->row].uid);
}

void WeekKeys::shift(int days, int minutes)
{
    const BookingRow* row = m_view.m_parts.model.find(m_view.m_current);
    if (!row || !m_view.mayMove(*row)) return;
    // A day later is the same wall-clock time, also over a change of clocks.
    const QDateTime start = m_view.m_parts.format.local(row->span.start).addDays(days);
    m_view.m_parts.acts.move(row->uid, row->span.movedTo(start.toMSecsSinceEpoch() + minutes * kMsPerMinute));
}

} // namespace yoyaku::ui

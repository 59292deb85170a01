// What is chosen in HostsView: a booking in one of its rows, or a free half hour.
#include "core/base/clock.h"
#include "core/models/calendarmodel.h"
#include "ui/calendar/hostsview.h"

#include <QScrollBar>

namespace yoyaku::ui {

namespace {

constexpr int kRevealMargin = 24;

} // namespace

void HostsView::setCurrent(const BookingId& booking)
{
    if (booking == m_current) return;
    m_current = booking;
    m_currentLine = -1;
    if (!booking.isEmpty()) {
        m_slot.reset();
        m_keySweep.reset();
    }
    followZone();
    viewport()->update();
    tellOfCurrent();
}

void HostsView::select(const BookingId& booking, int line)
{
    setCurrent(booking);
    m_currentLine = line;
    if (const HostsBlock* block = m_scene.blockOf(booking, line)) {
        m_currentLine = block->line;
        reveal(block->rect);
    }
    viewport()->update();
    Q_EMIT bookingSelected(booking);
}

void HostsView::reveal(const QRectF& content)
{
    const QRectF grid = frame().grid();
    const auto follow = [](QScrollBar* bar, double from, double to, double page, int margin) {
        if (from < bar->value())
            bar->setValue(int(from) - margin);
        else if (to > bar->value() + page)
            bar->setValue(int(std::min(to - page + margin, from)));
    };
    follow(horizontalScrollBar(), content.left(), content.right(), grid.width(), kRevealMargin);
    const int line = m_scene.lineAt(content.center().y());
    if (line < 0) return;
    const QRectF row = m_scene.lineRect(line);
    follow(verticalScrollBar(), row.top(), row.bottom(), grid.height(), 0);
}

void HostsView::setSlot(const HostsSlot& slot)
{
    if (!m_current.isEmpty()) {
        setCurrent({});
        Q_EMIT bookingSelected({});
    }
    m_slot = slot;
    m_currentLine = slot.line;
    const DayAxis& axis = m_scene.axis();
    reveal(QRectF(axis.xOfMinute(slot.minute), m_scene.lineRect(slot.line).top(),
                  axis.xOfMinute(HostsScene::kSlotMinutes), kHostRowHeight));
    viewport()->update();
}

void HostsView::open(const BookingId& booking)
{
    if (!askForChoice(booking)) Q_EMIT bookingOpened(booking);
}

bool HostsView::askForChoice(const BookingId& booking)
{
    const BookingRow* row = rowOf(booking);
    if (!row || !needsChoice(row->pending)) return false;
    Q_EMIT choiceRequested(booking, rectOf(booking, m_currentLine));
    return true;
}

void HostsView::wantNext()
{
    if (!m_scene.axis().span().contains(m_parts.clock.now())) {
        Q_EMIT todayRequested();
        m_isNextWanted = !m_parts.model.isCurrent();
        if (m_isNextWanted) return;
    }
    toNext();
}

void HostsView::toNext()
{
    const EpochMs now = m_parts.clock.now();
    for (const BookingRow& row : m_scene.rows())
        if (row.span.start >= now && row.status != BookingStatus::Cancel) return select(row.uid);
    if (!m_scene.rows().isEmpty()) select(m_scene.rows().first().uid);
}

} // namespace yoyaku::ui

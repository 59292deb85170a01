#include "core/models/calendarmodel.h"

#include "core/models/guestmask.h"
#include "core/store/readsession.h"
#include "core/store/store.h"

#include <algorithm>

namespace yoyaku {

namespace {

constexpr int kRememberedWindows = 12;
constexpr int kQuietMs = 250;

bool touches(const BookingChange& change, TimeSpan window)
{
    return (change.before && change.before->overlaps(window)) || (change.after && change.after->overlaps(window));
}

} // namespace

CalendarModel::CalendarModel(Store& store, QObject* parent, GuestMask* mask)
    : QObject(parent), m_store(store), m_mask(mask)
{
    if (mask)
        connect(mask, &GuestMask::changed, this, [this] {
            show();
            Q_EMIT rowsChanged();
        });
    connect(&store, &Store::changed, this, &CalendarModel::onChanged);
    connect(&store, &Store::opened, this, [this] { scheduleRead(); });
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    connect(&m_quiet, &QTimer::timeout, this, &CalendarModel::readAhead);
}

void CalendarModel::setWindow(TimeSpan window)
{
    if (window == m_window) return;
    if (m_isDirty && m_ahead == m_window) forgetAhead(); // read before the change that made it dirty
    m_window = window;
    const auto known =
        std::find_if(m_lately.begin(), m_lately.end(), [&](const Remembered& r) { return r.window == window; });
    if (known != m_lately.end()) {
        const Remembered back = *known;
        ++m_question; // an answer on its way belongs to another window
        m_isReading = m_isDirty = false;
        take(back.window, back.rows);
        return;
    }
    if (m_ahead == window) { // its rows are on their way
        ++m_question;
        m_isReading = true;
        m_isDirty = false;
        return;
    }
    m_isReading = false;
    scheduleRead();
}

void CalendarModel::setNeighbours(const QVector<TimeSpan>& windows)
{
    m_neighbours = windows;
    readAhead();
}

void CalendarModel::setFilter(const BookingFilter& filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    m_lately.clear();
    forgetAhead();
    m_isReading = false;
    scheduleRead();
}

QVector<BookingId> CalendarModel::ids() const
{
    QVector<BookingId> all;
    all.reserve(m_rows.size());
    for (const BookingRow& row : m_rows) all.append(row.uid);
    return all;
}

const BookingRow* CalendarModel::find(const BookingId& booking) const
{
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const BookingRow& row) { return row.uid == booking; });
    return it == m_rows.end() ? nullptr : &*it;
}

void CalendarModel::onChanged(const ChangeSet& changes)
{
    const bool isNews = changes.origin == ChangeOrigin::Webhook || changes.origin == ChangeOrigin::Recovered;
    bool touchesWindow = false, touchesAhead = false;
    for (const BookingChange& change : changes.changes) {
        touchesWindow = touchesWindow || touches(change, m_window);
        touchesAhead = touchesAhead || (m_ahead && touches(change, *m_ahead));
        m_lately.removeIf([&](const Remembered& r) { return touches(change, r.window); });
        if (isNews && !change.before && change.after) Q_EMIT arrived(change.uid, *change.after);
    }
    if (touchesAhead && m_ahead != m_window) forgetAhead(); // one that is waited for is taken, then read again
    if (touchesWindow) scheduleRead();
    if (!m_neighbours.isEmpty()) m_quiet.start();
}

// One read at a time: a burst of change sets costs as many reads as fit one after another, not one each.
void CalendarModel::scheduleRead()
{
    if (m_window.isEmpty()) return;
    if (m_isReading)
        m_isDirty = true;
    else
        read();
}

void CalendarModel::read()
{
    m_isReading = true;
    m_isDirty = false;
    const quint64 question = ++m_question;
    ask(m_window, [this, question, window = m_window](const QVector<BookingRow>& rows) {
        if (question == m_question) take(window, rows);
    });
}

void CalendarModel::ask(TimeSpan window, std::function<void(const QVector<BookingRow>&)> then)
{
    m_store.read<QVector<BookingRow>>(
        this, [window, filter = m_filter](ReadSession& session) { return session.window(window, filter); },
        std::move(then));
}

void CalendarModel::take(TimeSpan window, const QVector<BookingRow>& rows)
{
    const bool isSame = window == m_rowsWindow && rows == m_read;
    m_isReading = false;
    m_read = rows;
    if (!isSame) show();
    m_rowsWindow = window;
    if (m_isDirty) {
        read();
    } else {
        remember(window, rows);
        readAhead(); // before the paint that follows, so that both happen at once
    }
    if (!isSame) Q_EMIT rowsChanged();
}

void CalendarModel::show() { m_rows = m_mask ? m_mask->masked(m_read) : m_read; }

void CalendarModel::remember(TimeSpan window, const QVector<BookingRow>& rows)
{
    m_lately.removeIf([&](const Remembered& r) { return r.window == window; });
    if (m_lately.size() >= kRememberedWindows) m_lately.removeFirst();
    m_lately.append({window, rows});
}

bool CalendarModel::isRemembered(TimeSpan window) const
{
    return std::any_of(m_lately.begin(), m_lately.end(), [&](const Remembered& r) { return r.window == window; });
}

void CalendarModel::readAhead()
{
    if (m_isReading || m_ahead || !isCurrent()) return;
    const auto next = std::find_if(m_neighbours.begin(), m_neighbours.end(),
                                   [this](TimeSpan window) { return !isRemembered(window); });
    if (next == m_neighbours.end()) return;
    m_ahead = *next;
    const quint64 question = ++m_aheadQuestion;
    ask(*next, [this, question, window = *next](const QVector<BookingRow>& rows) {
        if (question == m_aheadQuestion) takeAhead(window, rows);
    });
}

void CalendarModel::takeAhead(TimeSpan window, const QVector<BookingRow>& rows)
{
    m_ahead.reset();
    if (window == m_window && !isCurrent()) {
        take(window, rows);
        return;
    }
    remember(window, rows);
    readAhead();
}

void CalendarModel::forgetAhead()
{
    ++m_aheadQuestion;
    m_ahead.reset();
}

} // namespace yoyaku

#include "moc_calendarmodel.cpp"

#include "core/models/calendarmodel.h"

#include "core/store/readsession.h"
#include "core/store/store.h"

#include <algorithm>

namespace yoyaku {

namespace {

constexpr int kRememberedWindows = 8;

bool touches(const BookingChange& change, TimeSpan window)
{
    return (change.before && change.before->overlaps(window)) || (change.after && change.after->overlaps(window));
}

} // namespace

CalendarModel::CalendarModel(Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &Store::changed, this, &CalendarModel::onChanged);
    connect(&store, &Store::opened, this, [this] { scheduleRead(); });
}

void CalendarModel::setWindow(TimeSpan window)
{
    if (window == m_window) return;
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
    m_isReading = false;
    scheduleRead();
}

void CalendarModel::setFilter(const BookingFilter& filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    m_lately.clear();
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
    bool touchesWindow = false;
    for (const BookingChange& change : changes.changes) {
        touchesWindow = touchesWindow || touches(change, m_window);
        m_lately.removeIf([&](const Remembered& r) { return touches(change, r.window); });
        if (isNews && !change.before && change.after) Q_EMIT arrived(change.uid, *change.after);
    }
    if (touchesWindow) scheduleRead();
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
    m_store.read<QVector<BookingRow>>(
        this, [window = m_window, filter = m_filter](ReadSession& session) { return session.window(window, filter); },
        [this, question, window = m_window](const QVector<BookingRow>& rows) {
            if (question != m_question) return;
            m_isReading = false;
            take(window, rows);
            if (m_isDirty) read();
        });
}

void CalendarModel::take(TimeSpan window, const QVector<BookingRow>& rows)
{
    const bool isSame = window == m_rowsWindow && rows == m_rows;
    m_rows = rows;
    m_rowsWindow = window;
    m_lately.removeIf([&](const Remembered& r) { return r.window == window; });
    if (m_lately.size() >= kRememberedWindows) m_lately.removeFirst();
    m_lately.append({window, rows});
    if (!isSame) Q_EMIT rowsChanged();
}

} // namespace yoyaku

#include "moc_calendarmodel.cpp"

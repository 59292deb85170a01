#include "core/models/monthmodel.h"

#include "core/models/guestmask.h"
#include "core/store/readsession.h"
#include "core/store/store.h"

#include <QSet>
#include <algorithm>

namespace yoyaku {

namespace {

/// Sums need not follow a burst booking by booking.
constexpr int kPauseMs = 100;

} // namespace

MonthModel::MonthModel(Store& store, QObject* parent, GuestMask* mask) : QObject(parent), m_store(store), m_mask(mask)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &MonthModel::ask);
    connect(&store, &Store::opened, this, &MonthModel::ask);
    connect(&store, &Store::changed, this, [this](const ChangeSet& set) {
        if (m_query.days.isEmpty()) return;
        const TimeSpan window{m_query.days.first(), m_query.days.last()};
        // One that ends before it starts overlaps nothing and is shown where it starts.
        const auto touches = [&](const std::optional<TimeSpan>& span) {
            return span && (span->overlaps(window) || window.contains(span->start));
        };
        const bool isTouched = std::any_of(set.changes.begin(), set.changes.end(), [&](const BookingChange& change) {
            return touches(change.before) || touches(change.after);
        });
        if (!isTouched) return;
        m_isDirty = true;
        if (!m_pause.isActive()) m_pause.start();
    });
    if (mask)
        connect(mask, &GuestMask::changed, this, [this] {
            // At once, for paper and screen alike; what is read anew comes later. Masking twice is masking once.
            for (MonthDay& day : m_days) day.rows = masked(std::move(day.rows));
            m_isDirty = true;
            ask();
        });
}

void MonthModel::setDays(const QVector<EpochMs>& days, const QVector<QVector<EpochMs>>& hours)
{
    if (days == m_query.days && hours == m_query.hours) return ask();
    m_query.days = days;
    m_query.hours = hours;
    m_isDirty = true;
    m_isReading = false; // its answer is of no use any more
    ask();
}

void MonthModel::setFilter(const BookingFilter& filter)
{
    if (filter == m_query.filter) return;
    m_query.filter = filter;
    m_isDirty = true;
    m_isReading = false;
    ask();
}

void MonthModel::setRowsADay(int rows)
{
    if (rows <= m_query.rowsADay) return;
    m_query.rowsADay = rows;
    m_isDirty = true;
    ask();
}

void MonthModel::setActive(bool isActive)
{
    m_isActive = isActive;
    ask();
}

void MonthModel::ask()
{
    if (m_isActive && m_isDirty && !m_isReading && m_query.days.size() > 1) read();
}

void MonthModel::read()
{
    m_isReading = true;
    m_isDirty = false;
    m_store.read<QVector<MonthDay>>(
        this, [query = m_query](ReadSession& session) { return monthDays(session, query); },
        [this, query = m_query, question = ++m_question](QVector<MonthDay> days) {
            if (question == m_question) take(query, std::move(days));
        });
}

void MonthModel::take(const MonthQuery& query, QVector<MonthDay> days)
{
    m_isReading = false;
    for (MonthDay& day : days) day.rows = masked(std::move(day.rows));
    m_days = std::move(days);
    m_shown = query;
    ask(); // changed meanwhile
    Q_EMIT changed();
}

QVector<BookingRow> MonthModel::masked(QVector<BookingRow> rows) const
{
    if (m_mask && m_mask->isOn())
        for (BookingRow& row : rows) row = m_mask->masked(std::move(row));
    return rows;
}

QVector<BookingId> MonthModel::ids() const
{
    QVector<BookingId> all;
    QSet<BookingId> seen;
    for (const MonthDay& day : m_days)
        for (const BookingRow& row : day.rows) {
            if (seen.contains(row.uid)) continue;
            seen.insert(row.uid);
            all.append(row.uid);
        }
    return all;
}

const BookingRow* MonthModel::find(const BookingId& booking) const
{
    for (const MonthDay& day : m_days)
        for (const BookingRow& row : day.rows)
            if (row.uid == booking) return &row;
    return nullptr;
}

void MonthModel::readDay(TimeSpan day, int most, QObject* context, std::function<void(QVector<BookingRow>)> done)
{
    m_store.read<QVector<BookingRow>>(
        context,
        [day, most, filter = m_query.filter](ReadSession& session) { return rowsOnDay(session, day, filter, most); },
        [this, done = std::move(done)](QVector<BookingRow> rows) { done(masked(std::move(rows))); });
}

} // namespace yoyaku

#include "moc_monthmodel.cpp"

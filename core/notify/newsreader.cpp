#include "core/notify/newsreader.h"

#include "core/models/bookinglookup.h"
#include "core/store/store.h"

namespace yoyaku {

namespace {

constexpr qsizetype kMostParked = 2'000; ///< more than that is told without waiting
constexpr int kParkLookMs = 1'000;

} // namespace

NewsReader::NewsReader(Store& store, BookingLookup& bookings, EditSink& edits, const Clock& clock, QObject* parent)
    : QObject(parent), m_bookings(bookings), m_clock(clock)
{
    m_parkTimer.setInterval(kParkLookMs);
    connect(&m_parkTimer, &QTimer::timeout, this, &NewsReader::unparkOld);
    connect(&store, &Store::changed, this, &NewsReader::onChanged);
    connect(&edits, &EditSink::editChanged, this, [this](const Edit& edit) { m_own.note(edit, m_clock.now()); });
}

void NewsReader::onChanged(const ChangeSet& changes)
{
    if (!m_parked.isEmpty()) unpark(changes);
    m_waiting += newsOf(changes, m_clock.now());
    pump();
}

void NewsReader::unpark(const ChangeSet& changes)
{
    for (const BookingChange& change : changes.changes)
        if (const auto parked = m_parked.constFind(change.uid); parked != m_parked.constEnd())
            m_waiting.append(parked->news); // stays parked: take() decides by its time
}

void NewsReader::unparkOld()
{
    for (auto it = m_parked.cbegin(); it != m_parked.cend(); ++it)
        if (it->until <= m_clock.now()) m_waiting.append(it->news);
    if (m_parked.isEmpty()) m_parkTimer.stop();
    pump();
}

void NewsReader::pump()
{
    if (m_isReading || m_waiting.isEmpty()) return;
    m_isReading = true;
    const QVector<BookingNews> asked = m_waiting.mid(0, kRowsARead);
    m_waiting.remove(0, asked.size());
    QVector<BookingId> uids;
    for (const BookingNews& news : asked) uids.append(news.uid);
    // Told by an address whose doing it was: who shows a notice hides the guest, not who reads it.
    m_bookings.realRows(uids, this, [this, asked](const QVector<BookingRow>& rows) {
        m_isReading = false;
        take(asked, rows);
        pump();
    });
}

void NewsReader::take(const QVector<BookingNews>& asked, const QVector<BookingRow>& rows)
{
    QHash<BookingId, BookingRow> known;
    for (const BookingRow& row : rows) known.insert(row.uid, row);
    QVector<NoticeEvent> events;
    const EpochMs now = m_clock.now();
    for (const BookingNews& news : asked) {
        const auto row = known.constFind(news.uid);
        if (row == known.constEnd() || m_own.isEcho(news, *row, now)) {
            m_parked.remove(news.uid);
            continue;
        }
        const auto parked = m_parked.constFind(news.uid);
        const EpochMs until = parked == m_parked.constEnd() ? now + kHostsMs : parked->until;
        if (m_areHostsWanted && row->hosts.isEmpty() && now < until && m_parked.size() < kMostParked) {
            // A second thing about a booking whose first one waits joins it: one notice will do.
            if (parked == m_parked.constEnd()) m_parked.insert(news.uid, {news, until});
            if (!m_parkTimer.isActive()) m_parkTimer.start();
            continue;
        }
        m_parked.remove(news.uid);
        events.append({news.kind, *row, news.before, news.isRecovered, {}});
    }
    if (!events.isEmpty()) Q_EMIT happened(events);
}

} // namespace yoyaku

#include "moc_newsreader.cpp"

#include "core/models/bookingsearch.h"

#include "core/models/guestmask.h"
#include "core/store/readsession.h"
#include "core/store/store.h"

#include <QDeadlineTimer>

namespace yoyaku {

namespace {

qint64 steadyMs() { return QDeadlineTimer::current().deadline(); }

SearchAnswer answerTo(const SearchQuestion& question, const ReadSession& session)
{
    SearchAnswer answer;
    answer.rows = session.found(question.text, question.now, question.most);
    answer.searched = session.bookingCount();
    if (!question.day.isEmpty()) {
        BookingFilter filter; // a cancelled one takes no time of the day
        filter.statuses = {BookingStatus::Open, BookingStatus::Request};
        answer.day = session.dayLoads({question.day.start, question.day.end}, filter).value(0);
    }
    if (!question.week.isEmpty()) answer.byHost = session.counts(question.week).byHost;
    return answer;
}

} // namespace

BookingSearch::BookingSearch(Store& store, QObject* parent) : QObject(parent), m_store(store) {}

void BookingSearch::ask(const SearchQuestion& question)
{
    m_waiting = question;
    m_isWanted = true;
    m_askedAt = steadyMs();
    if (!m_isReading) readNow();
}

void BookingSearch::forget()
{
    m_waiting.reset();
    m_isWanted = false;
}

void BookingSearch::readNow()
{
    const SearchQuestion question = *std::exchange(m_waiting, {});
    m_isReading = true;
    m_store.read<SearchAnswer>(
        this, [question](ReadSession& session) { return answerTo(question, session); },
        [this, question](SearchAnswer answer) { take(question, std::move(answer)); }, Store::Lane::List);
}

void BookingSearch::take(const SearchQuestion& question, SearchAnswer answer)
{
    m_isReading = false;
    if (m_waiting) return readNow(); // nobody waits for the older answer any more
    if (!m_isWanted) return;
    answer.tookMs = steadyMs() - m_askedAt;
    if (m_mask)
        for (BookingRow& row : answer.rows) row = m_mask->masked(row);
    Q_EMIT answered(question, answer);
}

} // namespace yoyaku

#include "moc_bookingsearch.cpp"

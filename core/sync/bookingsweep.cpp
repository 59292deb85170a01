#include "core/sync/bookingsweep.h"

#include <algorithm>

namespace yoyaku {

namespace {

constexpr int kMaxPasses = 3;
constexpr int kMaxStale = 3;
/// `endedAt` keeps only what ends by then: a booking that starts inside the scope may end after it.
constexpr EpochMs kEndMargin = kMsPerDay;
/// Clocks of several servers may differ: what was created this shortly before the newest known is read again.
constexpr EpochMs kCreationMargin = 2 * kMsPerMinute;

} // namespace

BookingSweep::BookingSweep(SweepScope scope) : m_scope(std::move(scope)) { beginPass(); }

void BookingSweep::beginPass()
{
    ++m_passes;
    m_isVerifying = false;
    m_cursor = m_scope.from;
    m_pages.restart();
    m_passRequests = m_stale = 0;
    m_hasUndecodable = false;
    m_pass.clear();
}

std::optional<api::BookingListQuery> BookingSweep::next() const
{
    if (m_ending != Ending::Running) return std::nullopt;
    api::BookingListQuery query;
    query.perPage = m_scope.perPage;
    query.page = m_pages.page();
    if (m_scope.order == SweepScope::Order::NewestCreated) {
        query.order = api::BookingOrder::CreatedAt;
        query.direction = api::Direction::Descending;
        return query;
    }
    query.startedAt = m_cursor;
    if (m_scope.until) query.endedAt = *m_scope.until + kEndMargin;
    return query;
}

QVector<Booking> BookingSweep::take(const api::Page<Booking>& page)
{
    if (m_ending != Ending::Running) return {};
    ++m_requests;
    ++m_passRequests;
    const qsizetype before = m_pass.size();
    QVector<Booking> fresh = learn(page.items);
    const qsizetype news = m_pass.size() - before;
    m_hasUndecodable |= !page.undecodable.isEmpty();
    if (m_isVerifying)
        verify(page, news);
    else
        step(page, news);
    m_pages.noteTotal(page.totalCount);
    return fresh;
}

QVector<Booking> BookingSweep::learn(const QVector<Booking>& items)
{
    QVector<Booking> fresh;
    for (const Booking& booking : items) {
        m_pass.insert(booking.uid);
        m_newestCreated = std::max(m_newestCreated, booking.createdAt);
        const auto known = m_known.constFind(booking.uid);
        if (known != m_known.constEnd() && *known == booking) continue;
        m_known.insert(booking.uid, booking);
        fresh.append(booking);
    }
    return fresh;
}

void BookingSweep::step(const api::Page<Booking>& page, qsizetype news)
{
    if (m_passRequests == 1) {
        m_firstTotal = page.totalCount;
        m_pageSize = std::max(1, int(page.items.size()));
    }
    if (m_pages.hasShifted(page.totalCount)) return;
    if (page.items.isEmpty()) return endPass(true);
    if (isStuck(news)) {
        m_ending = Ending::Looping;
        return;
    }
    if (m_scope.order == SweepScope::Order::NewestCreated) return stepByCreation(page);
    stepByStart(page, news);
}

void BookingSweep::stepByStart(const api::Page<Booking>& page, qsizetype news)
{
    const EpochMs last = page.items.last().span.start;
    if (m_scope.until && last >= *m_scope.until) return endPass(false);
    if (!page.nextPage) return endPass(true);
    if (isCursorIgnored(page)) {
        m_hasCursor = false;
        --m_passes; // a lesson, not a changed list
        return beginPass();
    }
    if (m_hasCursor && last > m_cursor && news > 0) {
        m_cursor = last;
        m_pages.rewind();
        return;
    }
    turnPage(page);
}

bool BookingSweep::isCursorIgnored(const api::Page<Booking>& page) const
{
    return m_hasCursor && m_pages.page() == 1 && m_cursor > m_scope.from && page.items.first().span.start < m_cursor;
}

void BookingSweep::stepByCreation(const api::Page<Booking>& page)
{
    const EpochMs oldest = std::min_element(page.items.begin(), page.items.end(), [](const auto& a, const auto& b) {
                               return a.createdAt < b.createdAt;
                           })->createdAt;
    const bool isKnown = !m_scope.knownCreated || oldest < *m_scope.knownCreated - kCreationMargin;
    if (isKnown || !page.nextPage) {
        m_ending = Ending::Complete;
        return;
    }
    turnPage(page);
}

void BookingSweep::turnPage(const api::Page<Booking>& page)
{
    if (*page.nextPage <= m_pages.page())
        m_ending = Ending::Looping;
    else
        m_pages.forward();
}

bool BookingSweep::isStuck(qsizetype news)
{
    m_stale = news > 0 ? 0 : m_stale + 1;
    const int reasonable = 3 * (m_firstTotal / m_pageSize) + 3 * PageCount::kMaxBackSteps;
    return m_stale > kMaxStale || (m_firstTotal > 0 && m_passRequests > reasonable);
}

void BookingSweep::endPass(bool isWholeScope)
{
    if (m_scope.order == SweepScope::Order::NewestCreated) { // nothing left to compare with
        m_ending = Ending::Complete;
        return;
    }
    if (m_passRequests == 1) { // one answer cannot drift
        m_ending = Ending::Complete;
        return;
    }
    m_isWholeScope = isWholeScope;
    m_isVerifying = true;
    m_cursor = m_scope.from;
    m_pages.rewind();
}

void BookingSweep::verify(const api::Page<Booking>& page, qsizetype news)
{
    const bool isCounted = page.totalCount > 0 && !m_hasUndecodable;
    const bool agrees = m_isWholeScope ? page.totalCount == m_pass.size() : page.totalCount == m_firstTotal;
    if (news == 0 && !m_pages.hasDiffered() && (!isCounted || agrees))
        m_ending = Ending::Complete;
    else if (m_passes < kMaxPasses)
        beginPass();
    else
        m_ending = Ending::Unsteady;
}

} // namespace yoyaku

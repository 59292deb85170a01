#pragma once

#include "core/api/requests.h"
#include "core/sync/pagecount.h"

#include <QHash>
#include <QSet>

namespace yoyaku {

/// Which bookings one sweep reads.
struct SweepScope
{
    enum class Order : quint8 {
        Starts,        ///< by start, from `from` to `until`
        NewestCreated, ///< newest creation first, back to `knownCreated`
    };
    Order order = Order::Starts;
    EpochMs from = 0;
    std::optional<EpochMs> until;          ///< empty: no end
    std::optional<EpochMs> knownCreated{}; ///< NewestCreated: empty reads the first page only
    int perPage = 50;                      ///< asked; the service may give fewer
    bool operator==(const SweepScope&) const = default;
};

/// Reads a list of bookings page by page while it changes underneath. Pure: next() says what to ask, take() learns from
/// the answer. One thread.
///
/// By start, the next page is not "page 2" but "page 1 from the last start on": what is inserted or removed before the
/// cursor cannot shift what comes after it, so nothing is skipped. Pages are counted only where many bookings share one
/// start, or when the service turns out to ignore the cursor; then a changed total makes the page before be read again.
/// A sweep of several pages ends by reading the first page once more: unless the totals and the distinct bookings read
/// agree, it reads again, at most three times. What is created behind the cursor meanwhile shows in that comparison,
/// and in the next NewestCreated sweep. Source: API guide, "Lists".
class BookingSweep
{
  public:
    enum class Ending : quint8 {
        Running,
        Complete, ///< every booking of the scope was read
        Unsteady, ///< read, but the list kept changing: absence proves nothing
        Looping,  ///< the service repeats itself: what was read counts, absence proves nothing
    };

    explicit BookingSweep(SweepScope scope);

    /// Empty when it has ended.
    [[nodiscard]] std::optional<api::BookingListQuery> next() const;
    /// The answer to next(). Returns what is new or changed since this sweep saw it last.
    QVector<Booking> take(const api::Page<Booking>& page);

    [[nodiscard]] Ending ending() const { return m_ending; }
    [[nodiscard]] const SweepScope& scope() const { return m_scope; }
    /// Of the last whole pass.
    [[nodiscard]] const QSet<BookingId>& seen() const { return m_pass; }
    /// As the service counts, a day past `until` included. 0: not told.
    [[nodiscard]] int total() const { return m_firstTotal; }
    [[nodiscard]] EpochMs newestCreated() const { return m_newestCreated; }
    [[nodiscard]] int requests() const { return m_requests; }

  private:
    void beginPass();
    [[nodiscard]] QVector<Booking> learn(const QVector<Booking>& items);
    void step(const api::Page<Booking>& page, qsizetype news);
    void stepByStart(const api::Page<Booking>& page, qsizetype news);
    void stepByCreation(const api::Page<Booking>& page);
    void turnPage(const api::Page<Booking>& page);
    void endPass(bool isWholeScope);
    void verify(const api::Page<Booking>& page, qsizetype news);
    [[nodiscard]] bool isCursorIgnored(const api::Page<Booking>& page) const;
    [[nodiscard]] bool isStuck(qsizetype news);

    SweepScope m_scope;
    Ending m_ending = Ending::Running;
    bool m_isVerifying = false;
    bool m_hasCursor = true; ///< false: the service ignores it, count pages
    bool m_isWholeScope = true;
    int m_passes = 0;
    EpochMs m_cursor = 0;
    PageCount m_pages;
    int m_requests = 0;
    int m_passRequests = 0;
    int m_stale = 0;
    int m_firstTotal = 0;
    int m_pageSize = 1; ///< as answered
    bool m_hasUndecodable = false;
    EpochMs m_newestCreated = 0;
    QSet<BookingId> m_pass;            ///< read in this pass
    QHash<BookingId, Booking> m_known; ///< read in any pass; fullness is what tells a change
};

} // namespace yoyaku

#pragma once

#include "core/api/requests.h"
#include "core/sync/pagecount.h"

#include <QSet>

namespace yoyaku {

/// Reads List Schedules page by page while it changes underneath. The service offers no filter and no order there, so
/// that pages can only be counted: a changed total makes the page before be read again, as what slid over its edge is
/// there, and a reading of several pages ends by reading the first once more. Unless the totals and the distinct
/// schedules read agree, it reads again, at most three times. Pure: next() says which page to ask for, take() learns
/// from the answer. One thread. Source: API guide, "Lists".
class ScheduleReading
{
  public:
    enum class Ending : quint8 {
        Running,
        Complete, ///< everything was read, as far as totals tell
        Unsteady, ///< read, but the list kept changing or repeats itself: absence proves nothing
    };

    ScheduleReading() { beginPass(); }

    /// Empty when it has ended.
    [[nodiscard]] std::optional<int> next() const;
    /// The answer to next().
    void take(const api::Page<Schedule>& page);
    /// Once more from the first page, although it was Complete: one out and one in between two pages leaves every total
    /// as it was, so that what is missing is looked for twice.
    void readAgain();

    [[nodiscard]] Ending ending() const { return m_ending; }
    /// What was not read is not there: Complete, and every item could be decoded.
    [[nodiscard]] bool provesAbsence() const { return m_ending == Ending::Complete && !m_hasUndecodable; }
    /// One answer cannot drift.
    [[nodiscard]] bool isOnePage() const { return m_passRequests == 1; }

  private:
    void beginPass();
    void step(const api::Page<Schedule>& page, qsizetype news);
    void endPass();
    void verify(const api::Page<Schedule>& page, qsizetype news);

    Ending m_ending = Ending::Running;
    bool m_isVerifying = false;
    int m_passes = 0;
    PageCount m_pages;
    int m_passRequests = 0;
    int m_stale = 0; ///< pages in a row that brought nothing new
    int m_firstTotal = 0;
    bool m_hasUndecodable = false;
    QSet<ScheduleId> m_pass; ///< read in this pass
};

} // namespace yoyaku

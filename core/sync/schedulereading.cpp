#include "core/sync/schedulereading.h"

namespace yoyaku {

namespace {

constexpr int kMaxPasses = 3;
constexpr int kMaxStale = 3;

} // namespace

void ScheduleReading::beginPass()
{
    ++m_passes;
    m_ending = Ending::Running;
    m_isVerifying = false;
    m_pages.restart();
    m_passRequests = m_stale = m_firstTotal = 0;
    m_hasUndecodable = false;
    m_pass.clear();
}

void ScheduleReading::readAgain()
{
    m_passes = 0;
    beginPass();
}

std::optional<int> ScheduleReading::next() const
{
    return m_ending == Ending::Running ? std::optional(m_pages.page()) : std::nullopt;
}

void ScheduleReading::take(const api::Page<Schedule>& page)
{
    if (m_ending != Ending::Running) return;
    ++m_passRequests;
    const qsizetype before = m_pass.size();
    for (const Schedule& schedule : page.items) m_pass.insert(schedule.id);
    const qsizetype news = m_pass.size() - before;
    m_hasUndecodable |= !page.undecodable.isEmpty();
    if (m_isVerifying)
        verify(page, news);
    else
        step(page, news);
    m_pages.noteTotal(page.totalCount);
}

void ScheduleReading::step(const api::Page<Schedule>& page, qsizetype news)
{
    if (m_passRequests == 1) m_firstTotal = page.totalCount;
    if (m_pages.hasShifted(page.totalCount)) return;
    if (page.items.isEmpty() || !page.nextPage) return endPass();
    m_stale = news > 0 ? 0 : m_stale + 1;
    if (m_stale > kMaxStale) // the service gives the same page again and again
        m_ending = Ending::Unsteady;
    else
        m_pages.forward();
}

void ScheduleReading::endPass()
{
    if (m_passRequests == 1) {
        m_ending = Ending::Complete;
        return;
    }
    m_isVerifying = true;
    m_pages.rewind();
}

void ScheduleReading::verify(const api::Page<Schedule>& page, qsizetype news)
{
    const bool isCounted = page.totalCount > 0 && !m_hasUndecodable;
    const bool agrees = !isCounted || (page.totalCount == m_pass.size() && page.totalCount == m_firstTotal);
    if (news == 0 && !m_pages.hasDiffered() && agrees)
        m_ending = Ending::Complete;
    else if (m_passes < kMaxPasses)
        beginPass();
    else
        m_ending = Ending::Unsteady;
}

} // namespace yoyaku

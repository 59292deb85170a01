#include "core/sync/roundpace.h"

#include <algorithm>
#include <utility>

namespace yoyaku {

RoundPace::RoundPace(int pollMs, int liveMs, int longestMs)
    : m_pollMs(pollMs),
      m_liveMs(std::max(pollMs, liveMs)),
      m_longestMs(std::max(m_liveMs, longestMs)),
      m_liveWaitMs(m_liveMs)
{}

void RoundPace::setFeed(Feed feed)
{
    if (std::exchange(m_feed, feed) == feed) return;
    m_liveWaitMs = m_liveMs;
    m_isProven = m_hasAnyCome = false;
}

void RoundPace::noteQuietRound()
{
    const int most = m_isProven ? m_longestMs : std::max(m_liveMs, m_liveWaitMs);
    m_liveWaitMs = std::min(most, m_liveWaitMs + m_liveWaitMs / 2);
}

void RoundPace::noteRecovered()
{
    m_liveWaitMs = std::max(m_pollMs, m_liveWaitMs / 4);
    m_isProven = false;
}

} // namespace yoyaku

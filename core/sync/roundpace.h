#pragma once

#include "core/sync/feed.h"

namespace yoyaku {

/// How long to wait between two rounds. Milliseconds.
///
/// While polling, always `pollMs`, and so while live until a first delivery has come: a listener that runs is no proof
/// that events find their way to it. Then `liveMs` at first; a round that found nothing makes it half as long
/// again, but past `liveMs` only once deliveries have proved that they come, and never past `longestMs`. A finding that
/// no delivery told of divides it by four, down to `pollMs`, and the proof is asked for anew. Pure. One thread.
class RoundPace
{
  public:
    RoundPace(int pollMs, int liveMs, int longestMs);

    /// Another feed begins from the start; the same one changes nothing.
    void setFeed(Feed feed);
    [[nodiscard]] Feed feed() const { return m_feed; }
    /// A genuine delivery came in.
    void noteDelivery() { m_isProven = m_hasAnyCome = true; }
    /// A whole sweep found nothing that was not told.
    void noteQuietRound();
    /// Something was found that nobody told.
    void noteRecovered();
    [[nodiscard]] int waitMs() const { return m_feed == Feed::Live && m_hasAnyCome ? m_liveWaitMs : m_pollMs; }

  private:
    const int m_pollMs, m_liveMs, m_longestMs;
    Feed m_feed = Feed::Polling;
    int m_liveWaitMs;
    bool m_isProven = false;
    bool m_hasAnyCome = false; ///< since this feed began
};

} // namespace yoyaku

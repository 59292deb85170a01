#pragma once

#include <QtGlobal>

namespace yoyaku::ingress {

/// When a tunnel program that ended is started again.
///
/// After 1 s, then twice as long each time, up to 5 minutes, each time between 80 % and 120 % of it: several computers
/// that lost one network do not come back in step. One that was up for a minute starts again from 1 s. It is never
/// given up, because a network may come back after hours; but from the fifth end without an address the user is told
/// that it does not work.
class RestartRule
{
  public:
    static constexpr int kFirstMs = 1'000, kLongestMs = 300'000, kEndsUntilTold = 5;
    static constexpr qint64 kUpLongEnoughMs = 60'000;

    /// The program ended; `upMs`: how long its address stood, negative: it told none. `random`: 0 to 1, for the jitter.
    /// Milliseconds until the next start.
    [[nodiscard]] int ended(qint64 upMs, double random)
    {
        if (upMs >= kUpLongEnoughMs) m_ends = 0;
        m_endsWithoutAddress = upMs < 0 ? m_endsWithoutAddress + 1 : 0;
        const int doubled = m_ends >= 9 ? kLongestMs : qMin(kLongestMs, kFirstMs << m_ends);
        ++m_ends;
        return int(doubled * (0.8 + 0.4 * random));
    }
    [[nodiscard]] bool isHopeless() const { return m_endsWithoutAddress >= kEndsUntilTold; }
    void forget() { *this = {}; }

  private:
    int m_ends = 0;
    int m_endsWithoutAddress = 0;
};

} // namespace yoyaku::ingress

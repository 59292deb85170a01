#pragma once

#include "core/base/clock.h"
#include "core/notify/noticeburst.h"

#include <QTimeZone>
#include <optional>

namespace yoyaku {

/// Decides what is told and when: the first thing at once, what follows within seconds in one notice that is updated;
/// what a look for gaps found, all at once; nothing in quiet hours or a pause, and one summary at their end. Has no
/// timer: the owner calls due() after take() and when nextWake() has come. Holds counts and a few events, so a burst
/// of any size costs the same. Pure but for the clock.
class NoticePolicy
{
  public:
    /// How long nothing more may be found before what a look for gaps found is told, and how long it may take in all.
    static constexpr EpochMs kGatherMs = 3'000, kLongestGatherMs = 30'000;
    /// Up to so many found late are told as if they had come in time.
    static constexpr int kFewRecovered = 3;
    /// What is found this long after the last such notice joins it; and this long after waking, it was missed asleep.
    static constexpr EpochMs kSameLookMs = kMsPerMinute, kAfterSleepMs = 10 * kMsPerMinute;

    NoticePolicy(const Clock& clock, QTimeZone zone);

    void setRules(const NoticeRules& rules) { m_rules = rules; }
    [[nodiscard]] const NoticeRules& rules() const { return m_rules; }
    /// Whose wall clock quiet hours go by.
    void setZone(const QTimeZone& zone) { m_zone = zone; }
    /// Somebody looks at the window: notices go there, and neither quiet hours nor a pause hold them back.
    void setWatched(bool isWatched) { m_isWatched = isWatched; }
    [[nodiscard]] bool isWatched() const { return m_isWatched; }
    /// Nothing is told before `until`, then what happened in one summary. 0 ends a pause.
    void pauseUntil(EpochMs until) { m_pausedUntil = until; }
    [[nodiscard]] std::optional<EpochMs> pausedUntil() const;
    /// The computer slept just now.
    void noteSleep() { m_wokeAt = m_clock.now(); }
    /// What `other` has not told yet is told by this one: the window was made anew.
    void continueFrom(NoticePolicy& other);

    /// Something happened. What the rules leave out is forgotten here.
    void take(const NoticeEvent& event);
    /// The user has closed this notice: what follows is told without what it said.
    void dismiss(const QString& key);

    /// What is to be shown now, in order.
    [[nodiscard]] QVector<Notice> due();
    /// When to ask again; empty: after the next take().
    [[nodiscard]] std::optional<EpochMs> nextWake() const;

  private:
    [[nodiscard]] bool concerns(const NoticeEvent& event) const;
    /// Empty: notices may be shown.
    [[nodiscard]] std::optional<EpochMs> silentUntil() const;
    void holdAll();
    [[nodiscard]] std::optional<Notice> recoveredDue(EpochMs now);
    [[nodiscard]] EpochMs gatheredAt() const;

    const Clock& m_clock;
    QTimeZone m_zone;
    NoticeRules m_rules;
    bool m_isWatched = false;
    EpochMs m_pausedUntil = 0, m_wokeAt = 0;
    NoticeBurst m_news{QStringLiteral("news")};
    NoticeBurst m_troubles{QStringLiteral("needsYou")};
    NoticeHeap m_gathered; ///< found by a look for gaps that may still find more
    EpochMs m_gatherFirst = 0, m_gatherLast = 0;
    NoticeHeap m_recovered; ///< what the last notice of that kind said
    QString m_recoveredKey;
    EpochMs m_recoveredAt = 0;
    NoticeHeap m_held; ///< by quiet hours or a pause
    quint64 m_number = 0;
};

} // namespace yoyaku

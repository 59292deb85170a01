#pragma once

#include "core/notify/noticeheap.h"

#include <optional>

namespace yoyaku {

/// A burst of events as one notice: the first is told at once, what follows within kBurstMs of the one before joins it
/// and is told in its place, at growing intervals. All times are UTC by the owner's clock. Pure.
class NoticeBurst
{
  public:
    static constexpr EpochMs kBurstMs = 10'000;
    static constexpr EpochMs kFirstPauseMs = 3'000, kLongestPauseMs = 30'000;

    /// `stem` begins the keys of its notices.
    explicit NoticeBurst(QString stem) : m_stem(std::move(stem)) {}

    void add(const NoticeEvent& event, EpochMs now);
    /// What is to be shown now, if anything.
    [[nodiscard]] std::optional<Notice> due(EpochMs now);
    /// When due() has something to say; empty when everything was said.
    [[nodiscard]] std::optional<EpochMs> nextWake() const;
    /// Gives what was not told yet, and ends.
    [[nodiscard]] NoticeHeap takeUntold();
    /// The notice of this key was closed by the user: the next one counts from here, no sooner than it would have come.
    void dismiss(const QString& key);

  private:
    void begin();

    QString m_stem, m_key;
    quint64 m_number = 0;
    NoticeHeap m_all, m_untold;
    EpochMs m_lastEvent = 0, m_notBefore = 0, m_pause = kFirstPauseMs;
    bool m_isShown = false;
};

} // namespace yoyaku

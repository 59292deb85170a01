#pragma once

#include "core/base/clock.h"
#include "core/insight/rulereplay.h"

#include <QObject>

namespace yoyaku {

class DirectoryModel;
class RulesDraft;
class Store;

/// Replays the last weeks of an event type under what is and what the draft would make of it. Reads and works off the
/// GUI thread; an answer that a newer question has overtaken is dropped. GUI thread.
class WhatIf : public QObject
{
    Q_OBJECT

  public:
    struct Answer
    {
        AssignSetup setup;          ///< the draft's, whose hosts are the rows
        ReplayResult before, after; ///< equal where there is no draft
        ReplayLikeness likeness;    ///< of the real choices to `before`
        int bookings = 0;           ///< replayed
        bool isPart = false;        ///< there were more; the latest kMostBookings were taken
        TimeSpan period;
        double seconds = 0; ///< reading and working, as shown
    };
    static constexpr int kMostBookings = 20'000;

    WhatIf(Store& store, DirectoryModel& directory, RulesDraft& draft, const Clock& clock, QObject* parent = nullptr);

    /// Nobody looks: nothing is read. Inactive at first.
    void setActive(bool isActive);
    void setEventType(const EventTypeId& eventType);
    void setWeeks(int weeks); ///< 4, 8, 13 or 26; 8 at first
    /// Whose midnights bound the days, weeks and months of limits; the computer's at first.
    void setTimeZone(const QTimeZone& zone);
    [[nodiscard]] int weeks() const;
    [[nodiscard]] const Answer* answer() const; ///< null: not yet
    [[nodiscard]] bool isWorking() const;

  Q_SIGNALS:
    void changed();

  private:
    Store& m_store;
    DirectoryModel& m_directory;
    RulesDraft& m_draft;
    const Clock& m_clock;
    EventTypeId m_eventType;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    std::optional<Answer> m_answer;
    int m_weeks = 8;
    bool m_isActive = false, m_isReading = false;
};

} // namespace yoyaku

#pragma once

#include "core/base/clock.h"
#include "core/insight/rulereplay.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace yoyaku {

class DirectoryModel;
class ReadSession;
class RulesDraft;
class Store;
struct ChangeSet;

/// Replays the last weeks of an event type under what is and what the draft would make of it: its bookings that began
/// in them, as far as they count, each with its first host. The weeks end now and begin at a local midnight. Reads and
/// works off the GUI thread, one question at a time; an answer that a newer question has overtaken is dropped. GUI
/// thread.
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
        bool isPart = false;        ///< there were more: whole days of the latest kMostBookings were taken
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
    /// Takes fewer than kMostBookings.
    void setMost(int bookings);
    [[nodiscard]] int weeks() const;
    [[nodiscard]] const Answer* answer() const; ///< null: not yet
    [[nodiscard]] bool isWorking() const;

  Q_SIGNALS:
    void changed();

  private:
    /// What the store knows, as read once for as many questions as the draft asks.
    struct Facts
    {
        TimeSpan asked;
        ReplayFacts replay;
        bool isPart = false;
    };
    struct Question
    {
        EventTypeId eventType;
        TimeSpan period;
        QTimeZone zone;
        int slotMinutes = 0;
        int most = 0;
        AssignSetup before, after;
        Directory directory;
    };
    struct Reply
    {
        std::shared_ptr<const Facts> facts;
        Answer answer;
    };
    [[nodiscard]] Question question() const;
    [[nodiscard]] static std::shared_ptr<const Facts> readFacts(ReadSession& session, const Question& question);
    [[nodiscard]] static Answer replayed(const Question& question, const Facts& facts);
    void onStore(const ChangeSet& changes);
    void forgetFacts();
    void ask(); ///< a new question: the answer to the one before is not shown any more
    void work();

    Store& m_store;
    DirectoryModel& m_directory;
    RulesDraft& m_draft;
    const Clock& m_clock;
    EventTypeId m_eventType;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    std::optional<Answer> m_answer;
    std::shared_ptr<const Facts> m_facts; ///< null: to be read
    QTimer m_quiet;
    int m_weeks = 8, m_most = kMostBookings;
    int m_round = 0; ///< of facts: what was read before it began is not kept
    int m_question = 0;
    bool m_isActive = false, m_isReading = false, m_isDirty = true;
};

} // namespace yoyaku

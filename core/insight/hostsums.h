#pragma once

#include "core/base/clock.h"
#include "core/domain/setupchange.h"
#include "core/insight/capburn.h"
#include "core/insight/fairshare.h"
#include "core/insight/rulereplay.h"

#include <QDate>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace yoyaku {

class DirectoryModel;
class ReadSession;
class RulesDraft;
class Store;

/// How even one event type is, for the list of all.
struct Evenness
{
    EventTypeId eventType;
    int hosts = 0;
    int bookings = 0;      ///< of the last 28 days, as HostListModel counts
    int outside = 0;       ///< hosts whose share chance does not explain
    bool isTooFew = false; ///< no group has kTooFewBookings
    bool operator==(const Evenness&) const = default;
};

/// The minutes, limits and changes beside the hosts of one event type. Sums in SQL, read off the GUI thread. Minutes
/// are those of bookings of the event type, cancelled and gone ones left out, of each of their hosts, on the local day
/// on which they begin; weeks begin on Monday. Limits are those of the rules with the draft laid over, as far as they
/// have the expected shape. GUI thread.
class HostSums : public QObject
{
    Q_OBJECT

  public:
    struct Minutes
    {
        int today = 0, week = 0, month = 0;
        std::optional<int> dailyCap, weeklyCap, monthlyCap; ///< the tightest of the rules that name the host
        std::optional<EpochMs> dryAt;                       ///< of the monthly cap
    };

    HostSums(Store& store, DirectoryModel& directory, RulesDraft& draft, const Clock& clock, QObject* parent = nullptr);

    void setActive(bool isActive); ///< inactive at first
    void setEventType(const EventTypeId& eventType);
    /// Whose midnights bound days, weeks and months; the computer's at first.
    void setTimeZone(const QTimeZone& zone);

    [[nodiscard]] Minutes of(const UserId& host) const;
    [[nodiscard]] TimeSpan month() const;
    /// Of the hosts of the first rule with a monthly limit; empty: there is none. Fullest first.
    [[nodiscard]] QVector<CapBurn> burns() const;
    [[nodiscard]] RuleId burnRule() const;
    /// Of the hosts of the first rule with a daily limit, in its order: host and minutes; `dailyRule` names it.
    [[nodiscard]] QVector<std::pair<UserId, int>> todayMinutes() const;
    [[nodiscard]] RuleId dailyRule() const;
    [[nodiscard]] const QVector<Evenness>& evenness() const;   ///< of every event type, in the service's order
    [[nodiscard]] const QVector<SetupChange>& changes() const; ///< of the shown event type, last 30 days, at most 50

  Q_SIGNALS:
    void changed();

  private:
    /// The local days that are summed: those of this month and of this week.
    struct Days
    {
        QDate first;
        int count = 0;
        int monthAt = 0, monthDays = 0; ///< places among them
        int weekAt = 0;
        int today = 0;
        bool operator==(const Days&) const = default;
    };
    struct Question
    {
        EventTypeId eventType;
        Days days;
        QTimeZone zone;
        EpochMs now = 0;
        QVector<std::pair<EventTypeId, QVector<EventTypeHost>>> hosts; ///< of every event type, with the draft
    };
    struct Reply
    {
        QHash<UserId, QVector<int>> minutes; ///< by day
        QVector<Evenness> evenness;
        QVector<SetupChange> changes;
    };
    [[nodiscard]] Days daysAt(EpochMs now) const;
    [[nodiscard]] Question question() const;
    [[nodiscard]] static Reply answerTo(ReadSession& session, const Question& question);
    [[nodiscard]] static Evenness evennessOf(const EventTypeId& eventType, const QVector<EventTypeHost>& hosts,
                                             const QHash<UserId, int>& totals);
    [[nodiscard]] int sumOf(const UserId& host, int from, int count) const;
    [[nodiscard]] CapBurn burnOf(const UserId& host, int capMinutes) const;
    /// Hosts of the event type that a rule names, each once, in its order.
    [[nodiscard]] QVector<UserId> hostsOf(const AssignRule& rule) const;
    [[nodiscard]] const AssignRule* firstRuleWith(std::optional<int> AssignRule::*limit) const;
    void rebuild();
    void read();
    void schedule();

    Store& m_store;
    DirectoryModel& m_directory;
    RulesDraft& m_draft;
    const Clock& m_clock;
    EventTypeId m_eventType;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    AssignSetup m_setup; ///< with the draft laid over
    Days m_days;
    Reply m_known;
    QTimer m_quiet, m_midnight;
    bool m_isActive = false, m_isReading = false, m_isDirty = true;
};

} // namespace yoyaku

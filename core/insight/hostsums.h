#pragma once

#include "core/base/clock.h"
#include "core/domain/setupchange.h"
#include "core/insight/capburn.h"
#include "core/insight/fairshare.h"

#include <QHash>
#include <QObject>

namespace yoyaku {

class DirectoryModel;
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
/// are those of bookings of the event type, cancelled ones left out; limits those of the rules with the draft laid
/// over.
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
    Store& m_store;
    DirectoryModel& m_directory;
    RulesDraft& m_draft;
    const Clock& m_clock;
    EventTypeId m_eventType;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QVector<Evenness> m_evenness;
    QVector<SetupChange> m_changes;
    bool m_isActive = false;
};

} // namespace yoyaku

#pragma once

#include "core/store/queries.h"

#include <QObject>
#include <functional>

namespace yoyaku {

class Store;

/// Members, event types and their hosts: small enough to hold whole. Follows the store. GUI thread.
class DirectoryModel : public QObject
{
    Q_OBJECT

  public:
    explicit DirectoryModel(Store& store, QObject* parent = nullptr);

    /// Reads anew; changed() when it arrived and differs.
    void reload();
    /// Calls `then` once everything the store has announced so far is here. For a row that wears an edit which is
    /// settled: taken off at once, it would show the old value for a moment.
    void settle(QObject* context, std::function<void()> then);

    /// Everything at once, for sums.
    [[nodiscard]] const Directory& all() const { return m_all; }
    [[nodiscard]] const QVector<User>& users() const { return m_all.users; }
    [[nodiscard]] const QVector<EventType>& eventTypes() const { return m_all.eventTypes; }
    /// In the service's order; empty when not known.
    [[nodiscard]] QVector<EventTypeHost> hostsOf(const EventTypeId& eventType) const
    {
        return m_all.hosts.value(eventType);
    }
    [[nodiscard]] const QVector<Invitation>& invitations() const { return m_all.invitations; }
    [[nodiscard]] const Team& team() const { return m_all.team; }
    /// The availability calendars of a member, as the service lists them; empty when not known.
    [[nodiscard]] QVector<AvailabilityCalendar> calendarsOf(const UserId& user) const
    {
        return m_all.calendars.value(user);
    }
    [[nodiscard]] QVector<AssignRule> rulesOf(const EventTypeId& eventType) const
    {
        return m_all.rules.value(eventType);
    }
    /// The name, or the id where no name is known (the member list may be refused to a key).
    [[nodiscard]] QString userName(const UserId& id) const;
    [[nodiscard]] QString eventTypeName(const EventTypeId& id) const;
    [[nodiscard]] const EventType* eventType(const EventTypeId& id) const;

  Q_SIGNALS:
    void changed();

  private:
    void take(Directory all);

    Store& m_store;
    Directory m_all;
    QHash<UserId, QString> m_names;
};

} // namespace yoyaku

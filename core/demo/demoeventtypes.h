#pragma once

#include "core/demo/demopeople.h"
#include "core/domain/account.h"

#include <QJsonObject>
#include <QVector>

namespace yoyaku::demo {

/// The booking pages, their hosts and their assignment rules. Rules are kept and answered, never evaluated: the host of
/// a booking is chosen by priority and load alone. One thread.
class EventTypes
{
  public:
    struct Type
    {
        EventType type;
        QVector<EventTypeHost> hosts;
        QVector<QJsonObject> rules; ///< as the contract's HostAssignRule, and whatever else was sent
    };

    EventTypes(const People& people, const Clock& clock, quint64 seed);

    [[nodiscard]] const QVector<Type>& all() const { return m_types; }
    [[nodiscard]] int find(const QString& id) const; ///< -1: unknown
    [[nodiscard]] const EventTypeHost* host(int type, const UserId& id) const;

    /// 422 when it is no member or a host already. Its sort is worked out.
    [[nodiscard]] Result<EventTypeHost, Refusal> addHost(int type, EventTypeHost host);
    /// False when it is no host.
    bool setPriority(int type, const UserId& host, int priority);
    bool removeHost(int type, const UserId& host);
    /// From every page: a member has left.
    void removeMember(const UserId& host);

    /// `body` as Create/Update Assign Rule takes it; members nobody knows are kept.
    QJsonObject addRule(int type, const QJsonObject& body);
    [[nodiscard]] bool hasRule(int type, const QString& rule) const;
    /// The changed rule; of one that hasRule().
    QJsonObject changeRule(int type, const QString& rule, const QJsonObject& body);
    bool removeRule(int type, const QString& rule);

  private:
    void seedHosts(Type& type, const char* pairs);
    void seedRules();

    const People& m_people;
    const Clock& m_clock;
    quint64 m_seed;
    QVector<Type> m_types;
    int m_rulesMade = 0;
};

} // namespace yoyaku::demo

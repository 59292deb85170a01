#pragma once

#include "core/api/client.h"
#include "core/store/changeset.h"

#include <QObject>
#include <QSet>
#include <deque>

namespace yoyaku {

class Store;

/// Fetches what an account consists of beside members, event types and hosts: invitations, the team, the availability
/// calendars of each member and the assignment rules of each event type (both as the store knows them). One request at
/// a time and behind everything else, however many members there are. What the key may not read, or the service does
/// not have, stays as it is, is remembered, and nothing else suffers. GUI thread.
class OrganizationSync : public QObject
{
    Q_OBJECT

  public:
    OrganizationSync(api::Client& client, Store& store, QObject* parent = nullptr);

    /// All groups; no effect while one runs.
    void run();
    /// One of Invitations, Team, Availability and AssignRules, after what is being fetched. Others are not fetched
    /// here.
    void refresh(ApiGroup group);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// What the key may not read, or the service does not have.
    [[nodiscard]] const QSet<api::EndpointId>& refused() const { return m_refused; }

  Q_SIGNALS:
    /// `isWhole`: all that may be read was read; otherwise try again later.
    void ended(bool isWhole);

  private:
    void add(ApiGroup group);
    void next();
    void fetchInvitations();
    void fetchTeam();
    void spread(ApiGroup group);
    void fetchCalendars(const UserId& user);
    void fetchRules(const EventTypeId& eventType);
    template <class T>
    [[nodiscard]] bool isGood(api::EndpointId endpoint, const api::Reply<T>& reply);
    void flush();
    void end();

    api::Client& m_client;
    Store& m_store;
    std::deque<std::function<void()>> m_todo;
    QSet<api::EndpointId> m_refused;
    QSet<api::EndpointId> m_givenUp; ///< refused, or answered in a way nobody can read: not asked for the next member
    QSet<api::EndpointId> m_answered; ///< so that a 404 is known to mean the one thing asked about
    ChangeSet m_found;                ///< not yet in the store
    bool m_isRunning = false;
    bool m_isWhole = true;
    quint64 m_turn = 0; ///< tells a late answer after a cancel
};

} // namespace yoyaku

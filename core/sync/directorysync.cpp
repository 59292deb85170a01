#include "core/sync/directorysync.h"

#include "core/store/store.h"
#include "core/sync/pages.h"

namespace yoyaku {

DirectorySync::DirectorySync(api::Client& client, Store& store, QObject* parent)
    : QObject(parent), m_client(client), m_store(store)
{}

void DirectorySync::run()
{
    if (isRunning()) return;
    m_refused.clear();
    m_isWhole = true;
    collect<EventType>([](int page) { return api::listEventTypes(page, kListPerPage); },
                       [this](const QVector<EventType>& eventTypes) {
                           ChangeSet changes;
                           changes.eventTypes = eventTypes;
                           m_store.apply(std::move(changes));
                           for (const EventType& eventType : eventTypes) fetchHosts(eventType.id);
                       });
    collect<User>([](int page) { return api::listOrganizationUsers(page, kListPerPage); },
                  [this](const QVector<User>& users) {
                      ChangeSet changes;
                      changes.users = users;
                      m_store.apply(std::move(changes));
                  });
}

void DirectorySync::fetchHosts(const EventTypeId& eventType)
{
    if (m_refused.contains(api::EndpointId::ListEventTypeHosts)) return;
    collect<EventTypeHost>([eventType](int page) { return api::listEventTypeHosts(eventType, page, kListPerPage); },
                           [this, eventType](const QVector<EventTypeHost>& hosts) {
                               ChangeSet changes;
                               changes.hosts.append({eventType, hosts});
                               m_store.apply(std::move(changes));
                           });
}

template <class T>
void DirectorySync::collect(std::function<api::Request<api::Page<T>>(int page)> request,
                            std::function<void(const QVector<T>&)> done)
{
    ++m_open;
    const api::EndpointId endpoint = request(1).endpoint;
    fetchAll<T>(m_client, api::Urgency::Normal, this, std::move(request),
                [this, done = std::move(done), endpoint](const api::Reply<QVector<T>>& reply) {
                    if (reply)
                        done(*reply);
                    else
                        failed(endpoint, reply.error());
                    closeOne();
                });
}

void DirectorySync::failed(api::EndpointId endpoint, const api::ApiError& error)
{
    using Kind = api::ApiError::Kind;
    if (error.kind == Kind::PlanLimit || error.kind == Kind::Forbidden || error.kind == Kind::NotFound)
        m_refused.insert(endpoint);
    else
        m_isWhole = false;
}

void DirectorySync::closeOne()
{
    if (--m_open == 0) Q_EMIT ended(m_isWhole);
}

} // namespace yoyaku

#include "moc_directorysync.cpp"

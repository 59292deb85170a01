#include "core/sync/directorysync.h"

#include "core/store/store.h"

namespace yoyaku {

namespace {

constexpr int kPerPage = 50;
constexpr int kMaxPages = 200; ///< a guard, not a limit anybody meets

} // namespace

DirectorySync::DirectorySync(api::Client& client, Store& store, QObject* parent)
    : QObject(parent), m_client(client), m_store(store)
{}

void DirectorySync::run()
{
    if (isRunning()) return;
    m_refused.clear();
    m_isWhole = true;
    collect<EventType>([](int page) { return api::listEventTypes(page, kPerPage); },
                       [this](const QVector<EventType>& eventTypes) {
                           ChangeSet changes;
                           changes.eventTypes = eventTypes;
                           m_store.apply(std::move(changes));
                           for (const EventType& eventType : eventTypes) fetchHosts(eventType.id);
                       });
    collect<User>([](int page) { return api::listOrganizationUsers(page, kPerPage); },
                  [this](const QVector<User>& users) {
                      ChangeSet changes;
                      changes.users = users;
                      m_store.apply(std::move(changes));
                  });
}

void DirectorySync::fetchHosts(const EventTypeId& eventType)
{
    if (m_refused.contains(api::EndpointId::ListEventTypeHosts)) return;
    collect<EventTypeHost>([eventType](int page) { return api::listEventTypeHosts(eventType, page, kPerPage); },
                           [this, eventType](const QVector<EventTypeHost>& hosts) {
                               ChangeSet changes;
                               changes.hosts.append({eventType, hosts});
                               m_store.apply(std::move(changes));
                           });
}

template <class T>
void DirectorySync::collect(std::function<api::Request<api::Page<T>>(int page)> request,
                            std::function<void(QVector<T>)> done, int page, QVector<T> before)
{
    ++m_open;
    api::Request<api::Page<T>> asked = request(page);
    const api::EndpointId endpoint = asked.endpoint;
    m_client.send<api::Page<T>>(std::move(asked), api::Urgency::Normal, this,
                                [this, request, done, page, before, endpoint](const api::Reply<api::Page<T>>& reply) {
                                    if (!reply)
                                        failed(endpoint, reply.error());
                                    else if (const QVector<T> all = before + reply->items;
                                             reply->nextPage && page < kMaxPages)
                                        collect<T>(request, done, page + 1, all);
                                    else
                                        done(all);
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

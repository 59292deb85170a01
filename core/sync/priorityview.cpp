#include "core/sync/priorityview.h"

#include "core/store/readsession.h"
#include "core/store/store.h"

namespace yoyaku {

PriorityView::PriorityView(Store& store, QObject* parent) : QObject(parent), m_store(store) {}

void PriorityView::show(const EventTypeId& eventType, const UserId& host, int priority)
{
    m_wishes.push_back({eventType, host, priority});
    if (!m_isWorking) work();
}

void PriorityView::work()
{
    m_isWorking = !m_wishes.empty();
    if (!m_isWorking) return;
    m_store.read<QVector<EventTypeHost>>(
        this,
        [eventType = m_wishes.front().eventType](ReadSession& session) {
            return session.directory().hosts.value(eventType);
        },
        [this](QVector<EventTypeHost> hosts) { write(std::move(hosts)); });
}

void PriorityView::write(QVector<EventTypeHost> hosts)
{
    const Wish wish = m_wishes.front();
    m_wishes.pop_front();
    bool isChanged = false;
    for (EventTypeHost& host : hosts)
        if (host.userId == wish.host && host.priority != wish.priority) {
            host.priority = wish.priority;
            isChanged = true;
        }
    if (!isChanged) return work();
    ChangeSet changes;
    changes.origin = ChangeOrigin::Edit;
    changes.hosts.append({wish.eventType, hosts});
    m_store.apply(std::move(changes), this, [this] { work(); });
}

} // namespace yoyaku

#include "moc_priorityview.cpp"

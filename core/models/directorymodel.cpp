#include "core/models/directorymodel.h"

#include "core/store/readsession.h"
#include "core/store/store.h"

#include <algorithm>

namespace yoyaku {

DirectoryModel::DirectoryModel(Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet& set) {
        if (set.touchesDirectory()) reload();
    });
    connect(&store, &Store::opened, this, [this] { reload(); });
}

void DirectoryModel::reload()
{
    m_store.read<Directory>(
        this, [](ReadSession& session) { return session.directory(); },
        [this](Directory all) { take(std::move(all)); });
}

void DirectoryModel::settle(QObject* context, std::function<void()> then)
{
    // Reads are answered in order, so this one comes after the reload that the last change asked for.
    m_store.read<Done>(
        context, [](ReadSession&) { return Done{}; }, [then = std::move(then)](Done) { then(); });
}

void DirectoryModel::take(Directory all)
{
    if (all == m_all) return;
    m_all = std::move(all);
    m_names.clear();
    // A host may be no member any more, or the member list refused: the hosts' own names fill the gaps.
    for (const auto& hosts : std::as_const(m_all.hosts))
        for (const EventTypeHost& host : hosts)
            if (!host.name.isEmpty()) m_names.insert(host.userId, host.name);
    for (const User& user : std::as_const(m_all.users))
        if (!user.name.isEmpty()) m_names.insert(user.id, user.name);
    Q_EMIT changed();
}

QString DirectoryModel::userName(const UserId& id) const
{
    const QString name = m_names.value(id);
    return name.isEmpty() ? id.text() : name;
}

const EventType* DirectoryModel::eventType(const EventTypeId& id) const
{
    const auto it =
        std::find_if(m_all.eventTypes.begin(), m_all.eventTypes.end(), [&](const auto& t) { return t.id == id; });
    return it == m_all.eventTypes.end() ? nullptr : &*it;
}

QString DirectoryModel::eventTypeName(const EventTypeId& id) const
{
    const EventType* type = eventType(id);
    return type && !type->name.isEmpty() ? type->name : id.text();
}

} // namespace yoyaku

#include "moc_directorymodel.cpp"

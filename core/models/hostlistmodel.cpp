#include "core/models/hostlistmodel.h"

#include "core/models/directorymodel.h"
#include "core/store/readsession.h"
#include "core/store/store.h"

#include <QTimer>
#include <algorithm>
#include <numeric>

namespace yoyaku {

namespace {

constexpr int kPeriodDays = 28;
constexpr int kReloadPauseMs = 300; ///< counts need not follow a burst booking by booking
constexpr int kPriorities[] = {3, 2, 1, 0};

/// The event type whose hosts the act changes; empty when it changes none.
EventTypeId eventTypeOf(const EditAct& act)
{
    if (const auto* priority = std::get_if<PriorityEdit>(&act)) return priority->eventType;
    if (const auto* add = std::get_if<HostAddEdit>(&act)) return add->eventType;
    if (const auto* remove = std::get_if<HostRemoveEdit>(&act)) return remove->eventType;
    return {};
}

bool isHost(const QVector<EventTypeHost>& hosts, const UserId& user)
{
    return std::any_of(hosts.begin(), hosts.end(), [&](const EventTypeHost& host) { return host.userId == user; });
}

} // namespace

HostListModel::HostListModel(Store& store, DirectoryModel& directory, EditSink& edits, const Clock& clock,
                             QObject* parent)
    : QAbstractListModel(parent), m_store(store), m_directory(directory), m_edits(edits), m_clock(clock)
{
    connect(&directory, &DirectoryModel::changed, this, &HostListModel::rebuild);
    connect(&edits, &EditSink::editChanged, this, [this](const Edit& edit) {
        if (m_eventType.isEmpty() || eventTypeOf(edit.act) != m_eventType) return;
        if (edit.state != EditState::Settled) return rebuild();
        m_directory.settle(this, [this] { rebuild(); });
    });
    connect(&store, &Store::changed, this, [this](const ChangeSet& set) {
        if (set.changes.isEmpty() || std::exchange(m_reloadAsked, true)) return;
        QTimer::singleShot(kReloadPauseMs, this, &HostListModel::reload);
    });
}

void HostListModel::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive && std::exchange(m_isDirty, false)) reload();
}

void HostListModel::setEventType(const EventTypeId& eventType)
{
    m_eventType = eventType;
    m_counts.clear();
    rebuild();
    reload();
}

void HostListModel::reload()
{
    m_reloadAsked = false;
    m_isDirty = !m_isActive;
    if (m_eventType.isEmpty() || !m_isActive) return;
    const EpochMs now = m_clock.now();
    m_period = {now - kPeriodDays * kMsPerDay, now};
    m_store.read<QHash<UserId, int>>(
        this, [type = m_eventType, span = m_period](ReadSession& session) { return session.hostTotals(type, span); },
        [this, type = m_eventType](const QHash<UserId, int>& counts) {
            if (type != m_eventType) return;
            m_counts = counts;
            rebuild();
            Q_EMIT loaded();
        },
        Store::Lane::List);
}

const Edit* HostListModel::pendingEdit(const UserId& host) const
{
    const Edit* found = nullptr;
    for (const Edit& edit : m_pending)
        if (const auto* act = std::get_if<PriorityEdit>(&edit.act); act && act->host == host) found = &edit;
    return found;
}

QVector<HostListModel::Row> HostListModel::hostsOfGroup(int priority, const QVector<EventTypeHost>& hosts) const
{
    QVector<Row> group;
    for (const EventTypeHost& host : hosts) {
        const Edit* edit = pendingEdit(host.userId);
        const auto* act = edit ? &std::get<PriorityEdit>(edit->act) : nullptr;
        const bool isRefused = edit && edit->state == EditState::Refused;
        const int before = host.priority;
        if ((act && !isRefused ? act->after : before) != priority) continue;
        Row row;
        row.priority = priority;
        row.host = host.userId;
        row.name = host.name.isEmpty() ? m_directory.userName(host.userId) : host.name;
        row.userType = host.userType;
        row.priorityBefore = before;
        row.priorityRefused = isRefused ? act->after : -1;
        row.isPending = act && !isRefused;
        row.bookings = m_counts.value(host.userId);
        note(row);
        group.append(row);
    }
    return group;
}

// A refused removal shows the host as before, a refused addition has nothing to go back to: both are marked.
void HostListModel::note(Row& row) const
{
    for (const Edit& edit : m_pending) {
        const auto* add = std::get_if<HostAddEdit>(&edit.act);
        const auto* remove = std::get_if<HostRemoveEdit>(&edit.act);
        const auto* priority = std::get_if<PriorityEdit>(&edit.act);
        const bool isAbout = (add && add->host.userId == row.host) || (remove && remove->before.userId == row.host) ||
                             (priority && priority->host == row.host);
        if (!isAbout) continue;
        row.pending = std::max(row.pending, pendingOf(edit.state));
        row.isLeaving = row.isLeaving || (remove && edit.state != EditState::Refused);
        row.isNew = row.isNew || (add && !isHost(m_directory.hostsOf(m_eventType), row.host));
    }
}

QVector<EventTypeHost> HostListModel::effectiveHosts() const
{
    QVector<EventTypeHost> hosts = m_directory.hostsOf(m_eventType);
    std::stable_sort(hosts.begin(), hosts.end(), [](const auto& a, const auto& b) { return a.sort < b.sort; });
    for (const Edit& edit : m_pending) {
        const auto* add = std::get_if<HostAddEdit>(&edit.act);
        if (!add || isHost(hosts, add->host.userId)) continue;
        EventTypeHost host;
        host.userId = add->host.userId;
        host.role = add->host.role;
        host.priority = add->host.priority;
        host.userType = add->host.userType;
        hosts.append(host);
    }
    return hosts;
}

void HostListModel::rebuild()
{
    m_pending.clear();
    for (const Edit& edit : m_edits.open())
        if (!m_eventType.isEmpty() && eventTypeOf(edit.act) == m_eventType) m_pending.append(edit);
    const QVector<EventTypeHost> hosts = effectiveHosts();
    QVector<Row> rows;
    for (const int priority : kPriorities) {
        const auto group = hostsOfGroup(priority, hosts);
        Row heading;
        heading.priority = priority;
        heading.hostsInGroup = int(group.size());
        rows.append(heading);
        rows += group;
    }
    m_total = std::accumulate(m_counts.cbegin(), m_counts.cend(), 0);
    const bool sameShape =
        rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                                   [](const Row& a, const Row& b) { return a.host == b.host; });
    if (sameShape) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int HostListModel::hostCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.host.isEmpty(); }));
}

int HostListModel::rowOf(const UserId& host) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.host == host; });
    return host.isEmpty() || it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int HostListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant HostListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const Row& row = m_rows[index.row()];
    if (role == RowRole) return QVariant::fromValue(row);
    if (role == Qt::DisplayRole) return row.host.isEmpty() ? QString::number(row.priority) : row.name;
    return {};
}

Qt::ItemFlags HostListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    const bool isForHost = !m_rows[index.row()].host.isEmpty();
    return isForHost ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
                     : Qt::ItemIsEnabled | Qt::ItemIsDropEnabled;
}

} // namespace yoyaku

#include "moc_hostlistmodel.cpp"

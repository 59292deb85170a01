#include "ui/hosts/draftedhosts.h"

#include "core/insight/rulesdraft.h"
#include "ui/format/safetext.h"

#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kPriorities[] = {3, 2, 1, 0};

bool isSameShape(const QVector<DraftedHosts::Row>& one, const QVector<DraftedHosts::Row>& other)
{
    return one.size() == other.size() && std::equal(one.begin(), one.end(), other.begin(),
                                                    [](const auto& a, const auto& b) { return a.host == b.host; });
}

} // namespace

DraftedHosts::DraftedHosts(HostListModel& hosts, RulesDraft& draft, HostSums& sums, QObject* parent)
    : QAbstractListModel(parent), m_hosts(hosts), m_draft(draft), m_sums(sums)
{
    connect(&hosts, &QAbstractItemModel::modelReset, this, &DraftedHosts::rebuild);
    connect(&hosts, &QAbstractItemModel::dataChanged, this, &DraftedHosts::rebuild);
    connect(&draft, &RulesDraft::changed, this, [this](const EventTypeId& eventType) {
        if (eventType == m_hosts.eventType()) rebuild();
    });
    connect(&sums, &HostSums::changed, this, &DraftedHosts::rebuild);
    rebuild();
}

void DraftedHosts::setOrder(Order order)
{
    if (m_order == order) return;
    m_order = order;
    rebuild();
}

QVector<DraftedHosts::Row> DraftedHosts::hostsInOrder() const
{
    QHash<UserId, int> drafted, rank;
    const QVector<EventTypeHost> after = m_draft.after(m_hosts.eventType()).hosts;
    for (int i = 0; i < after.size(); ++i) {
        drafted.insert(after[i].userId, after[i].priority);
        rank.insert(after[i].userId, i);
    }
    QVector<Row> rows;
    for (int i = 0; i < m_hosts.rowCount(); ++i) {
        const HostListModel::Row& known = m_hosts.at(i);
        if (known.host.isEmpty()) continue;
        Row row{known, known.priority, m_sums.of(known.host)};
        row.priority = qBound(0, drafted.value(known.host, known.priority), 3);
        rows.append(row);
    }
    const auto last = int(after.size());
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
        if (m_order == Order::MostBookings && a.bookings != b.bookings) return a.bookings > b.bookings;
        if (m_order == Order::MostMinutes && a.minutes.month != b.minutes.month)
            return a.minutes.month > b.minutes.month;
        if (m_order == Order::Name && a.name != b.name) return a.name.localeAwareCompare(b.name) < 0;
        return rank.value(a.host, last) < rank.value(b.host, last);
    });
    return rows;
}

void DraftedHosts::rebuild()
{
    const QVector<Row> hosts = hostsInOrder();
    QVector<Row> rows;
    for (const int priority : kPriorities) {
        Row heading;
        heading.priority = heading.priorityNow = priority;
        const auto at = rows.size();
        rows.append(heading);
        for (const Row& row : hosts)
            if (row.priority == priority) rows.append(row);
        rows[at].hostsInGroup = int(rows.size() - at) - 1;
    }
    if (isSameShape(rows, m_rows)) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int DraftedHosts::rowOf(const UserId& host) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.host == host; });
    return host.isEmpty() || it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int DraftedHosts::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QString DraftedHosts::spoken(const Row& row) const
{
    if (row.host.isEmpty()) return tr("Priority %1, %n host(s)", nullptr, row.hostsInGroup).arg(row.priority);
    QStringList parts{safeText(row.name), tr("priority %1").arg(row.priority)};
    if (row.isDrafted()) parts.append(tr("drafted, was %1").arg(row.priorityNow));
    parts.append(tr("%n booking(s) in 28 days", nullptr, row.bookings));
    if (row.minutes.monthlyCap)
        parts.append(tr("%1 of %2 minutes this month").arg(row.minutes.month).arg(*row.minutes.monthlyCap));
    return parts.join(tr(", ", "between what is said of a host"));
}

QVariant DraftedHosts::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const Row& row = m_rows[index.row()];
    if (role == Qt::AccessibleTextRole) return spoken(row);
    if (role == Qt::DisplayRole) return row.host.isEmpty() ? QString::number(row.priority) : safeText(row.name);
    return {};
}

Qt::ItemFlags DraftedHosts::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    const bool isForHost = !m_rows[index.row()].host.isEmpty();
    return isForHost ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
                     : Qt::ItemIsEnabled | Qt::ItemIsDropEnabled;
}

} // namespace yoyaku::ui

#include "moc_draftedhosts.cpp"

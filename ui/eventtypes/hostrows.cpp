#include "ui/eventtypes/hostrows.h"

#include "core/models/directorymodel.h"
#include "ui/format/roletext.h"
#include "ui/format/safetext.h"
#include "ui/format/statustext.h"
#include "ui/widgets/persondelegate.h"

#include <algorithm>

namespace yoyaku::ui {

HostRows::HostRows(const DirectoryModel& directory, EditSink& edits, QObject* parent)
    : QAbstractTableModel(parent), m_directory(directory), m_edits(edits)
{
    connect(&directory, &DirectoryModel::changed, this, &HostRows::rebuild);
    connect(&edits, &EditSink::editChanged, this, &HostRows::rebuild);
}

void HostRows::setEventType(const EventTypeId& eventType)
{
    m_eventType = eventType;
    rebuild();
}

void HostRows::layOver(QVector<Row>& rows, const Edit& edit) const
{
    const bool isRefused = edit.state == EditState::Refused;
    const auto rowOf = [&](const UserId& user) {
        return std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.host.userId == user; });
    };
    if (const auto* add = std::get_if<HostAddEdit>(&edit.act); add && add->eventType == m_eventType) {
        auto row = rowOf(add->host.userId);
        if (row == rows.end()) {
            Row made;
            made.host.userId = add->host.userId;
            made.host.role = add->host.role;
            made.host.userType = add->host.userType;
            made.host.priority = made.priorityBefore = add->host.priority;
            made.isNew = true;
            rows.append(made);
            row = rows.end() - 1;
        }
        row->pending = pendingOf(edit.state);
    } else if (const auto* gone = std::get_if<HostRemoveEdit>(&edit.act); gone && gone->eventType == m_eventType) {
        if (auto row = rowOf(gone->before.userId); row != rows.end()) {
            row->isLeaving = !isRefused;
            row->pending = pendingOf(edit.state);
        }
    } else if (const auto* step = std::get_if<PriorityEdit>(&edit.act); step && step->eventType == m_eventType) {
        if (auto row = rowOf(step->host); row != rows.end()) {
            if (!isRefused) row->host.priority = step->after;
            row->pending = pendingOf(edit.state);
        }
    }
}

void HostRows::rebuild()
{
    auto hosts = m_directory.hostsOf(m_eventType);
    std::stable_sort(hosts.begin(), hosts.end(), [](const auto& a, const auto& b) { return a.sort < b.sort; });
    QVector<Row> rows;
    for (const EventTypeHost& host : hosts) {
        Row row;
        row.host = host;
        row.priorityBefore = host.priority;
        rows.append(row);
    }
    for (const Edit& edit : m_edits.open()) layOver(rows, edit);
    if (rows == m_rows) return;
    const bool isSameShape =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const Row& a, const Row& b) { return a.host.userId == b.host.userId && a.isNew == b.isNew; });
    if (isSameShape) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void HostRows::retranslate()
{
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const HostRows::Row* HostRows::at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr; }

int HostRows::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int HostRows::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString HostRows::nameOf(const Row& row) const
{
    return safeText(row.host.name.isEmpty() ? m_directory.userName(row.host.userId) : row.host.name);
}

QString HostRows::text(const Row& row, int column) const
{
    switch (column) {
    case Name:
        return nameOf(row);
    case Role:
        return hostRoleText(row.host.role);
    case Kind:
        return hostKindText(row.host.userType);
    case Priority:
        return QString::number(row.host.priority);
    case State:
        return pendingLook(row.pending).text;
    default:
        return {};
    }
}

QString HostRows::second(const Row& row, int column) const
{
    if (column == Priority && row.host.priority != row.priorityBefore) return tr("was %1").arg(row.priorityBefore);
    if (column == Name && row.isNew) return tr("new");
    if (column == Name && row.isLeaving) return tr("leaves");
    return {};
}

QVariant HostRows::data(const QModelIndex& index, int role) const
{
    const Row* row = index.isValid() ? at(index.row()) : nullptr;
    if (!row) return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::ToolTipRole:
        return column == Name ? safeTip(text(*row, column)) : QString();
    case PersonDelegate::PersonRole:
        return column == Name ? QVariant(row->host.userId.text()) : QVariant();
    case PersonDelegate::QuietRole:
        return column == Role || column == Kind;
    case PersonDelegate::StruckRole:
        return column == Name && row->isLeaving;
    case PersonDelegate::LookRole:
        return column == State && row->pending != PendingState::None ? QVariant::fromValue(pendingLook(row->pending))
                                                                     : QVariant();
    case PersonDelegate::SecondRole:
        return second(*row, column);
    case PersonDelegate::SecondColorRole:
        return int(Color::AccentText);
    default:
        return {};
    }
}

QVariant HostRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QString heads[] = {tr("Host"), tr("Role"), tr("There to", "column: what a host is there for"), tr("Priority"),
                             tr("Change", "column: state of an open change")};
    return section >= 0 && section < ColumnCount ? QVariant(heads[section]) : QVariant();
}

} // namespace yoyaku::ui

#include "moc_hostrows.cpp"

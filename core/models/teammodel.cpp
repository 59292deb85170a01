#include "core/models/teammodel.h"

#include "core/base/clock.h"
#include "core/models/directorymodel.h"
#include "core/store/readsession.h"
#include "core/store/store.h"

#include <algorithm>

namespace yoyaku {

namespace {

using Row = TeamModel::Row;
using Kind = TeamModel::Kind;

bool isTeamAct(const EditAct& act)
{
    return std::holds_alternative<RoleEdit>(act) || std::holds_alternative<MemberRemoveEdit>(act) ||
           std::holds_alternative<InviteEdit>(act) || std::holds_alternative<WithdrawEdit>(act);
}

void note(Row& row, const Edit& edit)
{
    row.pending = std::max(row.pending, pendingOf(edit.state));
    row.edit = edit.id;
}

// A refused edit shows the service's value again, marked.
void layOverMember(Row& row, const Edit& edit)
{
    const bool isRefused = edit.state == EditState::Refused;
    if (const auto* role = std::get_if<RoleEdit>(&edit.act); role && role->user == row.user.id) {
        if (!isRefused) row.user.role = role->after;
        note(row, edit);
    } else if (const auto* leave = std::get_if<MemberRemoveEdit>(&edit.act); leave && leave->before.id == row.user.id) {
        row.isLeaving = row.isLeaving || !isRefused;
        note(row, edit);
    }
}

bool isSameEmail(const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

void layOverInvitations(QVector<Row>& rows, const Edit& edit)
{
    if (const auto* withdraw = std::get_if<WithdrawEdit>(&edit.act)) {
        for (Row& row : rows)
            if (row.invitation.id == withdraw->before.id && !row.invitation.id.isEmpty()) {
                row.isLeaving = row.isLeaving || edit.state != EditState::Refused;
                note(row, edit);
            }
        return;
    }
    const auto* invite = std::get_if<InviteEdit>(&edit.act);
    if (!invite) return;
    // It may have come back from the service before the edit is known to be settled.
    const auto there = std::find_if(rows.begin(), rows.end(), [&](const Row& row) {
        return isSameEmail(row.invitation.email, invite->email) && !row.isLeaving;
    });
    if (there != rows.end()) return note(*there, edit);
    Row row;
    row.kind = Kind::Invitation;
    row.invitation.email = invite->email;
    row.invitation.role = row.roleBefore = invite->role;
    row.invitation.createdAt = edit.createdAt;
    note(row, edit);
    rows.append(row);
}

QString text(const Row& row, int column)
{
    const bool isMember = row.kind == Kind::Member;
    switch (column) {
    case TeamModel::NameColumn:
        return isMember ? (row.user.name.isEmpty() ? row.user.id.text() : row.user.name) : row.invitation.email;
    case TeamModel::EmailColumn:
        return isMember ? row.user.email : row.invitation.email;
    case TeamModel::RoleColumn:
        return isMember ? row.user.role : row.invitation.role;
    case TeamModel::HoursColumn:
        return isMember ? QString::number(row.calendars) : QString();
    case TeamModel::EventTypesColumn:
        return isMember ? QString::number(row.eventTypes) : QString();
    default:
        return {};
    }
}

/// What makes a row the same row, whatever its values are.
auto keyOf(const Row& row)
{
    return std::tuple(row.kind, row.user.id.text(), row.invitation.id.text(), row.invitation.email);
}

} // namespace

TeamModel::TeamModel(Store& store, DirectoryModel& directory, EditSink& edits, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_store(store), m_directory(directory), m_edits(edits), m_clock(clock)
{
    connect(&directory, &DirectoryModel::changed, this, &TeamModel::rebuild);
    connect(&edits, &EditSink::editChanged, this, [this](const Edit& edit) {
        if (!isTeamAct(edit.act)) return;
        if (edit.state != EditState::Settled) return rebuild();
        m_directory.settle(this, [this] { rebuild(); });
    });
    connect(&store, &Store::changed, this, [this](const ChangeSet& changes) {
        if (!changes.changes.isEmpty()) Q_EMIT bookingsChanged();
    });
    m_rows = members() + invitations();
}

void TeamModel::setSearchText(const QString& text)
{
    if (text.trimmed() == m_search) return;
    m_search = text.trimmed();
    rebuild();
}

int TeamModel::memberCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.kind == Kind::Member; }));
}

int TeamModel::invitationCount() const { return int(m_rows.size()) - memberCount(); }

void TeamModel::futureBookings(const UserId& user, int most, QObject* context, std::function<void(FutureBookings)> done)
{
    m_store.read<FutureBookings>(
        context,
        [user, most, now = m_clock.now()](ReadSession& session) {
            return FutureBookings{session.futureBookingsOf(user, now, most), session.futureCountOf(user, now)};
        },
        std::move(done), Store::Lane::List);
}

QVector<Row> TeamModel::members() const
{
    QHash<UserId, int> hosted;
    for (const EventType& type : m_directory.eventTypes())
        for (const EventTypeHost& host : m_directory.hostsOf(type.id)) ++hosted[host.userId];
    const QVector<Edit> edits = m_edits.open();
    QVector<Row> rows;
    for (const User& user : m_directory.users()) {
        Row row;
        row.user = user;
        row.roleBefore = user.role;
        row.calendars = int(m_directory.calendarsOf(user.id).size());
        row.eventTypes = hosted.value(user.id);
        for (const Edit& edit : edits) layOverMember(row, edit);
        if (isShown(row)) rows.append(row);
    }
    return rows;
}

QVector<Row> TeamModel::invitations() const
{
    QVector<Row> rows;
    for (const Invitation& invitation : m_directory.invitations()) {
        Row row;
        row.kind = Kind::Invitation;
        row.invitation = invitation;
        row.roleBefore = invitation.role;
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return a.invitation.createdAt < b.invitation.createdAt; });
    for (const Edit& edit : m_edits.open()) layOverInvitations(rows, edit);
    rows.removeIf([this](const Row& row) { return !isShown(row); });
    return rows;
}

bool TeamModel::isShown(const Row& row) const
{
    const auto holds = [&](int column) { return text(row, column).contains(m_search, Qt::CaseInsensitive); };
    return m_search.isEmpty() || holds(NameColumn) || holds(EmailColumn) || holds(RoleColumn);
}

void TeamModel::rebuild()
{
    QVector<Row> rows = members() + invitations();
    if (rows == m_rows) return;
    const bool isSameShape = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                        [](const Row& a, const Row& b) { return keyOf(a) == keyOf(b); });
    if (!isSameShape) beginResetModel();
    m_rows = std::move(rows);
    if (!isSameShape) return endResetModel();
    Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int TeamModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int TeamModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant TeamModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const Row& row = m_rows[index.row()];
    if (role == RowRole) return QVariant::fromValue(row);
    return role == Qt::DisplayRole ? QVariant(text(row, index.column())) : QVariant();
}

} // namespace yoyaku

#include "moc_teammodel.cpp"

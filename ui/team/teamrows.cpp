#include "ui/team/teamrows.h"

#include "ui/format/roletext.h"
#include "ui/format/safetext.h"
#include "ui/format/statustext.h"
#include "ui/format/timeformat.h"
#include "ui/widgets/persondelegate.h"

namespace yoyaku::ui {

using Row = TeamModel::Row;
using Kind = TeamModel::Kind;

bool isSame(const Row& a, const Row& b)
{
    if (a.kind != b.kind) return false;
    if (a.kind == Kind::Member) return a.user.id == b.user.id;
    return a.invitation.id == b.invitation.id && a.invitation.email == b.invitation.email;
}

TeamRows::TeamRows(const TeamModel& model, const TimeFormat& format, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_model(model), m_format(format), m_clock(clock)
{
    connect(&model, &QAbstractItemModel::modelReset, this, &TeamRows::rebuild);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TeamRows::rebuild);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &TeamRows::rebuild);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TeamRows::rebuild);
    rebuild();
}

void TeamRows::rebuild()
{
    QVector<int> rows;
    const int members = m_model.memberCount(), all = m_model.rowCount();
    if (members > 0) rows.append(kMembers);
    for (int row = 0; row < members; ++row) rows.append(row);
    if (all > members) rows.append(kInvitations);
    for (int row = members; row < all; ++row) rows.append(row);
    if (rows == m_rows) {
        if (!rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void TeamRows::retranslate()
{
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const Row* TeamRows::at(int row) const
{
    const int at = m_rows.value(row, kNothing);
    return at >= 0 && at < m_model.rowCount() ? &m_model.at(at) : nullptr;
}

int TeamRows::rowOf(const Row& like) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (const Row* one = at(row); one && isSame(*one, like)) return row;
    return -1;
}

int TeamRows::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int TeamRows::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

Qt::ItemFlags TeamRows::flags(const QModelIndex& index) const
{
    if (!index.isValid() || isHeading(index.row())) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant TeamRows::heading(int kind, int column, int role) const
{
    if (role == PersonDelegate::HeadingRole) return true;
    if (column != 0) return {};
    const bool isMembers = kind == kMembers;
    if (role == Qt::DisplayRole) return isMembers ? tr("Members") : tr("Invitations");
    if (role == PersonDelegate::SecondRole)
        return m_format.number(isMembers ? m_model.memberCount() : m_model.invitationCount());
    return {};
}

QString TeamRows::text(const Row& row, int column) const
{
    const bool isMember = row.kind == Kind::Member;
    switch (column) {
    case Name:
        if (!isMember) return safeText(row.invitation.email);
        return safeText(row.user.name.isEmpty() ? row.user.id.text() : row.user.name);
    case Email:
        if (isMember) return safeText(row.user.email);
        return row.invitation.createdAt > 0
                   ? tr("invited %1").arg(m_format.relative(row.invitation.createdAt, m_clock.now()))
                   : tr("invited");
    case Role:
        return memberRoleText(isMember ? row.user.role : row.invitation.role);
    case Hours:
        return isMember && row.calendars > 0 ? m_format.number(row.calendars) : QStringLiteral("–");
    case EventTypes:
        return isMember && row.eventTypes > 0 ? m_format.number(row.eventTypes) : QStringLiteral("–");
    case State:
        return pendingLook(row.pending).text;
    default:
        return {};
    }
}

QVariant TeamRows::second(const Row& row, int column, int role) const
{
    const bool isChanged = row.kind == Kind::Member && column == Role && row.user.role != row.roleBefore;
    const bool isLeaving = row.isLeaving && column == Name;
    if (role == PersonDelegate::SecondColorRole)
        return isChanged || isLeaving ? QVariant(int(Color::AccentText)) : QVariant();
    if (isChanged) return tr("was %1").arg(memberRoleText(row.roleBefore));
    if (isLeaving) return row.kind == Kind::Member ? tr("leaves") : tr("withdrawn");
    return {};
}

QVariant TeamRows::data(const QModelIndex& index, int role) const
{
    const Row* row = index.isValid() ? at(index.row()) : nullptr;
    if (!row) return index.isValid() ? heading(m_rows.value(index.row()), index.column(), role) : QVariant();
    const int column = index.column();
    const bool isMember = row->kind == Kind::Member;
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::ToolTipRole:
        return column == Name || column == Email ? safeTip(text(*row, column)) : QString();
    case PersonDelegate::PersonRole:
        return isMember && column == Name ? QVariant(row->user.id.text()) : QVariant();
    case PersonDelegate::IconRole:
        return !isMember && column == Name ? QVariant(QStringLiteral("f.mail")) : QVariant();
    case PersonDelegate::QuietRole:
        return column != Name && column != Role;
    case PersonDelegate::StruckRole:
        return column == Name && row->isLeaving;
    case PersonDelegate::LookRole:
        return column == State && row->pending != PendingState::None ? QVariant::fromValue(pendingLook(row->pending))
                                                                     : QVariant();
    case PersonDelegate::SecondRole:
    case PersonDelegate::SecondColorRole:
        return second(*row, column, role);
    default:
        return {};
    }
}

QVariant TeamRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QString heads[] = {tr("Name"),        tr("E-mail"),
                             tr("Role"),        tr("Hours", "column: availability calendars"),
                             tr("Event types"), tr("Change", "column: state of an open change")};
    return section >= 0 && section < ColumnCount ? QVariant(heads[section]) : QVariant();
}

} // namespace yoyaku::ui

#include "moc_teamrows.cpp"

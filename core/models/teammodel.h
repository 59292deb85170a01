#pragma once

#include "core/base/timespan.h"
#include "core/domain/bookingrow.h"
#include "core/domain/organization.h"
#include "core/sync/edit.h"

#include <QAbstractTableModel>
#include <QVector>
#include <functional>

namespace yoyaku {

class Clock;
class DirectoryModel;
class Store;

/// The members of the organization and the open invitations, with edits made here laid over. Members first, in the
/// service's order, then invitations by age. Small enough to hold whole. Text is plain and may come from strangers.
/// GUI thread.
class TeamModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum class Kind : quint8 { Member, Invitation };
    enum Column { NameColumn, EmailColumn, RoleColumn, HoursColumn, EventTypesColumn, ColumnCount };
    enum Role { RowRole = Qt::UserRole + 1 };

    struct Row
    {
        Kind kind = Kind::Member;
        User user;             ///< role is the effective one
        Invitation invitation; ///< for Kind::Invitation; an empty id: not yet made there
        QString roleBefore;    ///< differs from the role while a change is open
        int calendars = 0;     ///< availability calendars known of the member
        int eventTypes = 0;    ///< event types the member hosts
        PendingState pending = PendingState::None;
        bool isLeaving = false; ///< a removal or withdrawal is open
        EditId edit;            ///< the open edit, if any
        bool operator==(const Row&) const = default;
    };

    TeamModel(Store& store, DirectoryModel& directory, EditSink& edits, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] const Row& at(int row) const { return m_rows[row]; }
    /// Of the rows shown, those that are leaving or not yet made there included.
    [[nodiscard]] int memberCount() const;
    [[nodiscard]] int invitationCount() const;
    /// Keeps rows whose name, e-mail or role holds the text.
    void setSearchText(const QString& text);

    /// What a member still hosts from now on, soonest first, at most `most` rows, and how many there are in all.
    struct FutureBookings
    {
        QVector<BookingRow> first;
        int total = 0;
    };
    void futureBookings(const UserId& user, int most, QObject* context, std::function<void(FutureBookings)> done);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: plain text of the column, unlocalised; RowRole: Row.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  Q_SIGNALS:
    /// Bookings have changed, so what futureBookings() said may be different now.
    void bookingsChanged();

  private:
    void rebuild();
    [[nodiscard]] QVector<Row> members() const;
    [[nodiscard]] QVector<Row> invitations() const;
    [[nodiscard]] bool isShown(const Row& row) const;

    Store& m_store;
    DirectoryModel& m_directory;
    EditSink& m_edits;
    const Clock& m_clock;
    QString m_search; ///< as typed, without the space around it
    QVector<Row> m_rows;
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::TeamModel::Row)

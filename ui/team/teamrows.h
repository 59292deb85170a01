#pragma once

#include "core/base/clock.h"
#include "core/models/teammodel.h"

#include <QAbstractTableModel>

namespace yoyaku::ui {

class TimeFormat;

/// The team as the table shows it: a TeamModel in words, under one heading for members and one for invitations. Rows
/// carry the roles of PersonDelegate.
class TeamRows final : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column { Name, Email, Role, Hours, EventTypes, State, ColumnCount };

    TeamRows(const TeamModel& model, const TimeFormat& format, const Clock& clock, QObject* parent);

    /// Null for a heading.
    [[nodiscard]] const TeamModel::Row* at(int row) const;
    [[nodiscard]] bool isHeading(int row) const { return m_rows.value(row, kNothing) < 0; }
    /// The row with the same member or invitation as `like`; -1 when it is not shown.
    [[nodiscard]] int rowOf(const TeamModel::Row& like) const;
    /// After a change of language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    static constexpr int kMembers = -1, kInvitations = -2, kNothing = -3;

    void rebuild();
    [[nodiscard]] QVariant heading(int kind, int column, int role) const;
    [[nodiscard]] QString text(const TeamModel::Row& row, int column) const;
    [[nodiscard]] QVariant second(const TeamModel::Row& row, int column, int role) const;

    const TeamModel& m_model;
    const TimeFormat& m_format;
    const Clock& m_clock;
    QVector<int> m_rows; ///< row of the model, or which heading
};

/// Same member, or same invitation (one on its way has no id yet: by address).
[[nodiscard]] bool isSame(const TeamModel::Row& a, const TeamModel::Row& b);

} // namespace yoyaku::ui

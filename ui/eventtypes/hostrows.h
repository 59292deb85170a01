#pragma once

#include "core/domain/account.h"
#include "core/sync/edit.h"

#include <QAbstractTableModel>

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

/// The hosts of one event type in the service's order, with what is on its way laid over: hosts being added last, those
/// being removed struck out, changed priorities with what they were. Rows carry the roles of PersonDelegate.
class HostRows final : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column { Name, Role, Kind, Priority, State, ColumnCount };
    struct Row
    {
        EventTypeHost host;
        int priorityBefore = 0; ///< differs from the host's priority while a change is open
        PendingState pending = PendingState::None;
        bool isLeaving = false;
        bool isNew = false; ///< not there yet
        bool operator==(const Row&) const = default;
    };

    HostRows(const DirectoryModel& directory, EditSink& edits, QObject* parent);

    void setEventType(const EventTypeId& eventType);
    /// Null past the end.
    [[nodiscard]] const Row* at(int row) const;
    /// After a change of language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    void rebuild();
    void layOver(QVector<Row>& rows, const Edit& edit) const;
    [[nodiscard]] QString nameOf(const Row& row) const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString second(const Row& row, int column) const;

    const DirectoryModel& m_directory;
    EditSink& m_edits;
    EventTypeId m_eventType;
    QVector<Row> m_rows;
};

} // namespace yoyaku::ui

#pragma once

#include "core/domain/assignrule.h"
#include "core/domain/bookingrow.h"
#include "core/sync/edit.h"

#include <QObject>
#include <QVector>

namespace yoyaku {

class DirectoryModel;

/// The assignment rules of one event type, in the order in which they are tried, with edits made here laid over. Their
/// shape is not documented: a row whose rule has not the expected shape is for showing its raw JSON only. GUI thread.
class AssignRuleModel : public QObject
{
    Q_OBJECT

  public:
    struct Row
    {
        AssignRule rule; ///< as the service has it; of a new one, what will be sent in `raw`
        PendingState pending = PendingState::None;
        bool isDeleting = false;
        EditId edit; ///< the open edit, if any
        bool operator==(const Row&) const = default;
    };

    AssignRuleModel(DirectoryModel& directory, EditSink& edits, QObject* parent = nullptr);

    void setEventType(const EventTypeId& eventType);
    [[nodiscard]] const EventTypeId& eventType() const { return m_eventType; }
    [[nodiscard]] const QVector<Row>& rows() const { return m_rows; }
    /// Every rule read so far had the expected shape, and there was at least one.
    [[nodiscard]] bool isShapeConfirmed() const;

  Q_SIGNALS:
    void rowsChanged();

  private:
    void rebuild();

    DirectoryModel& m_directory;
    EditSink& m_edits;
    EventTypeId m_eventType;
    QVector<Row> m_rows;
};

} // namespace yoyaku

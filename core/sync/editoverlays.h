#pragma once

#include "core/store/changeset.h"
#include "core/sync/edit.h"
#include "core/sync/editsender.h"
#include "core/sync/priorityview.h"

#include <functional>

namespace yoyaku {

class Store;

/// Lays the open edits over the store's rows, so that every view shows them at once, and takes them off again.
/// GUI thread.
class EditOverlays : public QObject
{
    Q_OBJECT

  public:
    /// The open edits, in order.
    using OpenEdits = std::function<QVector<Edit>()>;

    EditOverlays(Store& store, OpenEdits open, QObject* parent = nullptr);

    /// `edit` is one of the open ones.
    void show(const Edit& edit);
    /// `edit` is not open any more and nothing came of it.
    void showReverted(const Edit& edit);
    /// `edit` is not open any more; the service answered.
    void showSettled(const Edit& edit, const EditOutcome& outcome);
    /// A crash between the journal and the cache may leave a row wearing an edit that is settled.
    void clearStrays();

  private:
    void showAgain(const ChangeSet& changes);
    void showPrioritiesLike(const EditAct& act);
    [[nodiscard]] QVector<Edit> editsOf(const BookingId& booking) const;

    Store& m_store;
    OpenEdits m_open;
    PriorityView m_priorities;
};

} // namespace yoyaku

#pragma once

#include "core/store/changeset.h"
#include "core/sync/accountpatcher.h"
#include "core/sync/edit.h"
#include "core/sync/editoutcome.h"

#include <functional>

namespace yoyaku {

class Store;

/// Lays the open edits of bookings over the store's rows, so that every view shows them at once, and takes them off
/// again. Open edits of anything else are laid over by the models; here only what the service said of them is written.
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
    /// The service answered. `edit` is not open any more, if it is of a booking; otherwise it stays open until `shown`,
    /// so that no model takes it off before the store has its result.
    void showSettled(const Edit& edit, const EditOutcome& outcome, std::function<void()> shown);
    /// What a look at the service found of the thing `act` is about, whether or not the act was done.
    void showFound(const EditAct& act, const EditOutcome& outcome);
    /// A crash between the journal and the cache may leave a row wearing an edit that is settled.
    void clearStrays();

  private:
    void showAgain(const ChangeSet& changes);
    [[nodiscard]] QVector<Edit> editsOf(const BookingId& booking) const;

    Store& m_store;
    OpenEdits m_open;
    AccountPatcher m_account;
};

} // namespace yoyaku

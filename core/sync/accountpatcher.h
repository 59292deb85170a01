#pragma once

#include "core/store/changeset.h"
#include "core/store/queries.h"
#include "core/sync/edit.h"
#include "core/sync/editoutcome.h"

#include <QObject>
#include <deque>

namespace yoyaku {

class Store;

/// What the store is to be told of schedules, members, invitations, hosts and rules once the service has answered for
/// `act`: done, found otherwise, or gone. `known` is the directory as the store has it; lists are replaced as wholes.
/// Empty when that changes nothing. Pure.
[[nodiscard]] ChangeSet accountChanges(const EditAct& act, const EditOutcome& outcome, const Directory& known);

/// Writes settled edits of the account into the store at once, so that nobody waits for the next reading. The store
/// replaces lists as wholes, so each change is read, laid over (on a reader thread) and written before the next begins;
/// a list that a sync writes in between is read again by the next sync. GUI thread.
class AccountPatcher : public QObject
{
    Q_OBJECT

  public:
    explicit AccountPatcher(Store& store, QObject* parent = nullptr);

    /// `done` is called when the models have read it, also when it could not be written.
    void take(const EditAct& act, const EditOutcome& outcome, std::function<void()> done);

  private:
    struct Told
    {
        EditAct act;
        EditOutcome outcome;
        std::function<void()> done;
    };
    void work();

    Store& m_store;
    std::deque<Told> m_told;
    bool m_isWorking = false;
};

} // namespace yoyaku

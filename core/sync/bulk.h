#pragma once

#include "core/sync/edit.h"

namespace yoyaku {

/// One booking of a run.
struct BulkItem
{
    enum class State : quint8 {
        Waiting,
        Sending,  ///< handed to the outbox, which compares, sends and looks up as for any edit
        Done,     ///< also when the service had it so already
        Refused,  ///< `edit.error` says why
        Conflict, ///< somebody else changed it meanwhile: nothing was sent; `edit.theirs` is what the service has
        Unknown,  ///< sent, and neither an answer nor two looks told whether it was done
        Left,     ///< the run was stopped before, or it was taken back: nothing was sent
    };
    Edit edit; ///< the act, about whom, and what came of it; its id names the item
    State state = State::Waiting;
    [[nodiscard]] bool isOver() const { return state != State::Waiting && state != State::Sending; }
};

enum class BulkState : quint8 {
    Held,    ///< nothing sent yet; undo() is free until holdUntil
    Running, ///< one after the other
    Paused,  ///< until resume() or stop(); what was on its way goes on
    Ended,   ///< every item is over; kept for its report
};

/// Why a run stands still.
enum class BulkPause : quint8 {
    None,
    ByUser,
    Restarted,   ///< found after a start: it goes on when the user says so
    NotAllowed,  ///< the key may not (402, 403): the rest would be answered the same
    CannotWrite, ///< the journal cannot be written: nothing may be sent
};

/// Many acts, one booking each, as one thing the user did. A value; the durable copy is in the journal.
struct BulkJob
{
    QString id;   ///< made here, a UUID; empty: there is none
    QString kind; ///< what began it ("cancel", "reassign", "reschedule", "cover"): for its title
    EpochMs createdAt = 0;
    EpochMs holdUntil = 0;
    BulkState state = BulkState::Held;
    BulkPause pause = BulkPause::None;
    QVector<BulkItem> items;

    [[nodiscard]] bool isEmpty() const { return id.isEmpty(); }
    [[nodiscard]] int count(BulkItem::State state) const;
    [[nodiscard]] int over() const; ///< items that are over
};

/// One act of a run before it is begun.
struct BulkAct
{
    EditAct act;
    QString about; ///< guest name, as known when made
};

/// Where the ui hands its runs. One at a time; the last one stays until the next is begun or it is put away.
/// Implemented by sync/bulkrunner. GUI thread.
class BulkDesk : public QObject
{
    Q_OBJECT

  public:
    using QObject::QObject;
    /// Durable before anything is sent, held before the first. False when one is still under way.
    virtual bool begin(const QString& kind, const QVector<BulkAct>& acts) = 0;
    /// Inside the hold: nothing was sent and the run is gone.
    virtual bool undo() = 0;
    /// Ends the hold now.
    virtual void sendNow() = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    /// The rest is left alone. What is on its way and can still be taken back is.
    virtual void stop() = 0;
    /// Forgets a run that has ended.
    virtual void putAway() = 0;
    /// The run under way or the last one; empty when there is none.
    [[nodiscard]] virtual const BulkJob& job() const = 0;

  Q_SIGNALS:
    /// The job is another, or has another state.
    void jobChanged();
    void itemChanged(int position);
};

} // namespace yoyaku

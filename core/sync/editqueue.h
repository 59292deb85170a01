#pragma once

#include "core/sync/edit.h"
#include "core/sync/edittarget.h"

#include <optional>

namespace yoyaku {

/// An open edit and what only the outbox that sends it needs to know.
struct QueuedEdit
{
    Edit edit;
    bool isOnDisk = false;
    bool isUrgent = false; ///< sendNow: waits for no later edit
    int looks = 0;
    bool hasWaited = false; ///< could not be sent at once, or was found in the journal: the service may have moved on
    int comparison = 0;     ///< which look at the service's booking is under way; 0: none
};

/// The open edits in the order they were made, and which waits for which. A value without threads or clocks.
class EditQueue
{
  public:
    /// `restored` stand before what was made since.
    void restore(const QVector<QueuedEdit>& restored) { m_entries = restored + m_entries; }
    void append(QueuedEdit entry) { m_entries.append(std::move(entry)); }
    void remove(const EditId& id);

    /// Null when it is not open. Pointers hold until the next change of the queue.
    [[nodiscard]] QueuedEdit* find(const EditId& id);
    [[nodiscard]] const QVector<QueuedEdit>& entries() const { return m_entries; }
    [[nodiscard]] QVector<QueuedEdit>& entries() { return m_entries; }
    [[nodiscard]] QVector<Edit> edits() const;
    [[nodiscard]] QVector<Edit> editsOf(const EditTarget& target) const;
    /// Kept on disk and in this state.
    [[nodiscard]] QVector<EditId> idsIn(EditState state) const;

    [[nodiscard]] bool isAbout(const BookingId& booking) const;
    /// The edit of this booking that goes first; refused ones go nowhere. Null when there is none.
    [[nodiscard]] QueuedEdit* frontOf(const BookingId& booking);
    /// Behind an earlier edit of the same target, or of something that has no id yet.
    [[nodiscard]] bool isBehind(const QueuedEdit& entry) const;
    /// The next edit of the same target; null when there is none.
    [[nodiscard]] QueuedEdit* successorOf(const QueuedEdit& entry);

    /// No hold lasts beyond `latest`: the computer's clock may have been put back.
    void shortenHolds(EpochMs latest);
    /// Holds that are over at `now`.
    [[nodiscard]] QVector<EditId> endedHolds(EpochMs now) const;
    /// When the next one will be; empty when nothing is held.
    [[nodiscard]] std::optional<EpochMs> nextHoldEnd(EpochMs now) const;

  private:
    QVector<QueuedEdit> m_entries;
};

} // namespace yoyaku

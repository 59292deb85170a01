#include "core/sync/editqueue.h"

#include <algorithm>

namespace yoyaku {

namespace {

/// A refused one lets later edits of its target pass.
bool isOnItsWay(EditState state) { return state != EditState::Refused; }

bool isHeld(const QueuedEdit& entry) { return entry.edit.state == EditState::Held && entry.isOnDisk; }

} // namespace

void EditQueue::remove(const EditId& id)
{
    m_entries.removeIf([&](const QueuedEdit& entry) { return entry.edit.id == id; });
}

QueuedEdit* EditQueue::find(const EditId& id)
{
    const auto it =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const QueuedEdit& e) { return e.edit.id == id; });
    return it == m_entries.end() ? nullptr : &*it;
}

QVector<Edit> EditQueue::edits() const
{
    QVector<Edit> edits;
    for (const QueuedEdit& entry : m_entries) edits.append(entry.edit);
    return edits;
}

QVector<Edit> EditQueue::editsOf(const EditTarget& target) const
{
    QVector<Edit> edits;
    for (const QueuedEdit& entry : m_entries)
        if (targetOf(entry.edit.act) == target) edits.append(entry.edit);
    return edits;
}

QVector<EditId> EditQueue::idsIn(EditState state) const
{
    QVector<EditId> ids;
    for (const QueuedEdit& entry : m_entries)
        if (entry.edit.state == state && entry.isOnDisk) ids.append(entry.edit.id);
    return ids;
}

bool EditQueue::isAbout(const BookingId& booking) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [&](const QueuedEdit& entry) { return entry.edit.booking() == booking; });
}

QueuedEdit* EditQueue::frontOf(const BookingId& booking)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&](const QueuedEdit& entry) {
        return entry.edit.booking() == booking && isOnItsWay(entry.edit.state);
    });
    return it == m_entries.end() ? nullptr : &*it;
}

bool EditQueue::isBehind(const QueuedEdit& entry) const
{
    if (!makesPlaceholder(entry.edit.act) && targetOf(entry.edit.act).isPlaceholder()) return true;
    for (const QueuedEdit& earlier : m_entries) {
        if (earlier.edit.id == entry.edit.id) return false;
        if (isOnItsWay(earlier.edit.state) && isSameTarget(earlier.edit.act, entry.edit.act)) return true;
    }
    return false;
}

QueuedEdit* EditQueue::successorOf(const QueuedEdit& entry)
{
    bool isLater = false;
    for (QueuedEdit& other : m_entries) {
        if (isLater && isSameTarget(other.edit.act, entry.edit.act)) return &other;
        isLater = isLater || other.edit.id == entry.edit.id;
    }
    return nullptr;
}

void EditQueue::shortenHolds(EpochMs latest)
{
    for (QueuedEdit& entry : m_entries)
        if (isHeld(entry)) entry.edit.holdUntil = std::min(entry.edit.holdUntil, latest);
}

QVector<EditId> EditQueue::endedHolds(EpochMs now) const
{
    QVector<EditId> ended;
    for (const QueuedEdit& entry : m_entries)
        if (isHeld(entry) && entry.edit.holdUntil <= now) ended.append(entry.edit.id);
    return ended;
}

std::optional<EpochMs> EditQueue::nextHoldEnd(EpochMs now) const
{
    std::optional<EpochMs> next;
    for (const QueuedEdit& entry : m_entries)
        if (isHeld(entry) && entry.edit.holdUntil > now)
            next = std::min(next.value_or(entry.edit.holdUntil), entry.edit.holdUntil);
    return next;
}

} // namespace yoyaku

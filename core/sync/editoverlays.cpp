#include "core/sync/editoverlays.h"

#include "core/store/readsession.h"
#include "core/store/store.h"
#include "core/sync/editeffect.h"

#include <QSqlQuery>
#include <QVariant>

namespace yoyaku {

namespace {

QVector<BookingId> overlaidBookings(const ReadSession& session)
{
    QVector<BookingId> found;
    QSqlQuery query(session.database());
    query.setForwardOnly(true);
    query.exec(QStringLiteral("SELECT uid FROM booking WHERE overlay IS NOT NULL"));
    while (query.next()) found.append(BookingId(query.value(0).toString()));
    return found;
}

ChangeSet byEdit()
{
    ChangeSet changes;
    changes.origin = ChangeOrigin::Edit;
    return changes;
}

} // namespace

EditOverlays::EditOverlays(Store& store, OpenEdits open, QObject* parent)
    : QObject(parent), m_store(store), m_open(std::move(open)), m_priorities(store)
{
    connect(&store, &Store::changed, this, &EditOverlays::showAgain);
}

QVector<Edit> EditOverlays::editsOf(const BookingId& booking) const
{
    QVector<Edit> edits = m_open();
    edits.removeIf([&](const Edit& edit) { return booking.isEmpty() || edit.booking() != booking; });
    return edits;
}

void EditOverlays::show(const Edit& edit)
{
    if (const auto* priority = std::get_if<PriorityEdit>(&edit.act))
        return m_priorities.show(priority->eventType, priority->host,
                                 edit.state == EditState::Refused ? priority->before : priority->after);
    ChangeSet changes = byEdit();
    if (const auto overlay = editeffect::overlayOf(edit.booking(), editsOf(edit.booking())))
        changes.overlays.append(*overlay);
    m_store.apply(std::move(changes));
}

void EditOverlays::showReverted(const Edit& edit)
{
    if (const auto* priority = std::get_if<PriorityEdit>(&edit.act)) {
        m_priorities.show(priority->eventType, priority->host, priority->before);
        return showPrioritiesLike(edit.act);
    }
    if (!editsOf(edit.booking()).isEmpty()) return show(edit);
    ChangeSet changes = byEdit();
    changes.overlaysCleared.append(edit.booking());
    m_store.apply(std::move(changes));
}

void EditOverlays::showSettled(const Edit& edit, const EditOutcome& outcome)
{
    const auto* creation = std::get_if<CreateEdit>(&edit.act);
    ChangeSet changes = byEdit();
    if (outcome.booking) {
        BookingUpsert upsert{*outcome.booking, BookingUpsert::Completeness::Full, {}, {}};
        if (creation) upsert.contacts = QVector<Contact>{editeffect::guestOf(creation->booking)};
        changes.bookings.append(std::move(upsert));
    } else if (std::holds_alternative<CancelEdit>(edit.act)) {
        changes.gone.append(edit.booking());
    }
    const BookingId shown = outcome.booking ? outcome.booking->uid : edit.booking();
    if (!edit.booking().isEmpty()) {
        const auto overlay = editeffect::overlayOf(shown, editsOf(shown));
        if (overlay) changes.overlays.append(*overlay);
        if (!overlay || creation) changes.overlaysCleared.append(edit.booking());
    }
    m_store.apply(std::move(changes));
    const auto* priority = std::get_if<PriorityEdit>(&edit.act);
    if (!priority || !outcome.host) return;
    m_priorities.show(priority->eventType, priority->host, outcome.host->priority);
    showPrioritiesLike(edit.act);
}

void EditOverlays::showPrioritiesLike(const EditAct& act)
{
    for (const Edit& edit : m_open())
        if (editeffect::isSameTarget(edit.act, act)) show(edit);
}

void EditOverlays::clearStrays()
{
    m_store.read<QVector<BookingId>>(
        this, [](ReadSession& session) { return overlaidBookings(session); },
        [this](const QVector<BookingId>& overlaid) {
            ChangeSet changes = byEdit();
            for (const BookingId& booking : overlaid)
                if (editsOf(booking).isEmpty()) changes.overlaysCleared.append(booking);
            m_store.apply(std::move(changes));
        });
}

// A booking that was not in the cache could not wear its edit; a fetched directory knows nothing of open priorities.
void EditOverlays::showAgain(const ChangeSet& changes)
{
    if (changes.origin == ChangeOrigin::Edit) return;
    const QVector<Edit> open = m_open();
    if (open.isEmpty()) return;
    for (const BookingChange& change : changes.changes)
        if (const auto edits = editsOf(change.uid); !change.before && !edits.isEmpty()) show(edits.last());
    for (const HostsOfEventType& hosts : changes.hosts)
        for (const Edit& edit : open)
            if (const auto* priority = std::get_if<PriorityEdit>(&edit.act);
                priority && priority->eventType == hosts.eventType)
                show(edit);
}

} // namespace yoyaku

#include "moc_editoverlays.cpp"

#include "core/sync/editoverlays.h"

#include "core/store/readsession.h"
#include "core/store/store.h"
#include "core/sync/editeffect.h"
#include "core/sync/edittarget.h"

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
    : QObject(parent), m_store(store), m_open(std::move(open)), m_account(store)
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
    if (!isBookingAct(edit.act)) return;
    ChangeSet changes = byEdit();
    if (const auto overlay = editeffect::overlayOf(edit.booking(), editsOf(edit.booking())))
        changes.overlays.append(*overlay);
    m_store.apply(std::move(changes));
}

void EditOverlays::showReverted(const Edit& edit)
{
    if (!isBookingAct(edit.act)) return;
    if (!editsOf(edit.booking()).isEmpty()) return show(edit);
    ChangeSet changes = byEdit();
    changes.overlaysCleared.append(edit.booking());
    m_store.apply(std::move(changes));
}

void EditOverlays::showSettled(const Edit& edit, const EditOutcome& outcome, std::function<void()> shown)
{
    if (!isBookingAct(edit.act)) return m_account.take(edit.act, outcome, std::move(shown));
    const auto* creation = std::get_if<CreateEdit>(&edit.act);
    const auto* booking = outcome.as<Booking>();
    ChangeSet changes = byEdit();
    if (booking) {
        BookingUpsert upsert{*booking, BookingUpsert::Completeness::Full, {}, {}};
        if (creation) upsert.contacts = QVector<Contact>{editeffect::guestOf(creation->booking)};
        changes.bookings.append(std::move(upsert));
    } else if (std::holds_alternative<CancelEdit>(edit.act)) {
        changes.gone.append(edit.booking());
    }
    const BookingId uid = booking ? booking->uid : edit.booking();
    const auto overlay = editeffect::overlayOf(uid, editsOf(uid));
    if (overlay) changes.overlays.append(*overlay);
    if (!overlay || creation) changes.overlaysCleared.append(edit.booking());
    m_store.apply(std::move(changes));
    shown();
}

void EditOverlays::showFound(const EditAct& act, const EditOutcome& outcome)
{
    if (!isBookingAct(act)) return m_account.take(act, outcome, [] {});
    ChangeSet changes; // not byEdit(): what was read is news like any other
    if (const auto* booking = outcome.as<Booking>())
        changes.bookings.append({*booking, BookingUpsert::Completeness::Full, {}, {}});
    if (outcome.kind == EditOutcome::Kind::Gone) changes.gone.append(BookingId(targetOf(act).id));
    m_store.apply(std::move(changes));
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

// A booking that was not in the cache could not wear its edit.
void EditOverlays::showAgain(const ChangeSet& changes)
{
    if (changes.origin == ChangeOrigin::Edit) return;
    for (const BookingChange& change : changes.changes)
        if (const auto edits = editsOf(change.uid); !change.before && !edits.isEmpty()) show(edits.last());
}

} // namespace yoyaku

#include "moc_editoverlays.cpp"

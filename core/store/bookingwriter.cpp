#include "core/store/bookingwriter.h"

#include "core/store/directorywriter.h"
#include "core/store/folding.h"
#include "core/store/rowcodec.h"
#include "core/store/schedulewriter.h"

#include <QSqlError>
#include <QVariant>

namespace yoyaku {

/// One booking as stored: the row shown, the truth beneath, the edit above.
struct BookingWriter::Stored
{
    qint64 id = 0; ///< 0: not stored yet
    BookingRow row;
    std::optional<Booking> truth;
    std::optional<BookingOverlay> overlay;
    std::optional<Tracking> tracking;
    std::optional<QVector<Contact>> contacts; ///< only when this change set brings them

    /// Lays overlay over truth and fills the row.
    void settle();
};

namespace {

QVector<UserId> idsOf(const QVector<BookingHost>& hosts)
{
    QVector<UserId> ids;
    for (const BookingHost& host : hosts) ids.append(host.userId);
    return ids;
}

QString joined(const QVector<UserId>& hosts)
{
    QStringList texts;
    for (const UserId& host : hosts) texts.append(host.text());
    return texts.join(QChar(0x1f));
}

QString campaignText(const Tracking& tracking)
{
    if (tracking.source.isEmpty() || tracking.campaign.isEmpty()) return tracking.source + tracking.campaign;
    return tracking.source + QStringLiteral(" / ") + tracking.campaign;
}

void showGuest(BookingRow& row, const QVector<Contact>& contacts)
{
    row.contactKnown = true;
    if (contacts.isEmpty()) return;
    row.guestName = contacts.first().name;
    row.guestEmail = contacts.first().email;
    row.guestCompany = contacts.first().company;
}

// A hint knows no hosts, title, place or link: those stay as they are.
Booking merged(const Booking& hint, const std::optional<Booking>& known)
{
    if (!known) return hint;
    Booking b = *known;
    if (!hint.eventType.isEmpty()) b.eventType = hint.eventType;
    b.status = hint.status;
    b.statusText = hint.statusText;
    b.span = hint.span;
    if (!hint.timeZone.isEmpty()) b.timeZone = hint.timeZone;
    b.cancelReason = hint.cancelReason;
    b.cancelledAt = hint.cancelledAt;
    b.cancelledBy = hint.cancelledBy;
    b.updatedAt = hint.updatedAt;
    return b;
}

// The service answers it in its own words: what an edit of ours asked for is nobody else's doing.
bool isOwnDoing(const BookingOverlay& overlay, const Booking& told)
{
    const bool isSpan = !overlay.span || *overlay.span == told.span;
    const bool areHosts = !overlay.hosts || idsOf(*overlay.hosts) == idsOf(told.hosts);
    const bool isStatus = !overlay.status || *overlay.status == told.status;
    return isSpan && areHosts && isStatus;
}

std::optional<BookingFinding::What> difference(const Booking& before, Booking after)
{
    using What = BookingFinding::What;
    const bool isYounger = after.updatedAt > before.updatedAt;
    if (!isYounger && after.updatedAt > 0) return std::nullopt; // told already, as far as an event can tell
    if (after.status == BookingStatus::Cancel && before.status != BookingStatus::Cancel) return What::Cancelled;
    if (after.span != before.span) return What::Moved;
    after.updatedAt = before.updatedAt;
    return after == before ? std::nullopt : std::optional(What::Changed);
}

} // namespace

void BookingWriter::Stored::settle()
{
    if (truth) {
        row.uid = truth->uid;
        row.eventType = truth->eventType;
        row.title = truth->name;
        row.status = truth->status;
        row.statusText = truth->statusText;
        row.span = truth->span;
        row.timeZone = truth->timeZone;
        row.hosts = idsOf(truth->hosts);
        row.place = truth->locationId;
        row.createdAt = truth->createdAt;
        row.updatedAt = truth->updatedAt;
    }
    row.pending = overlay ? overlay->state : PendingState::None;
    if (!overlay) return;
    row.uid = overlay->uid;
    if (overlay->span) row.span = *overlay->span;
    if (overlay->hosts) row.hosts = idsOf(*overlay->hosts);
    if (overlay->status) {
        row.status = *overlay->status;
        row.statusText = bookingStatusText(*overlay->status);
    }
    if (overlay->created && !truth) {
        row.eventType = overlay->created->eventType;
        row.guestName = overlay->created->guestName;
        row.guestEmail = overlay->created->guestEmail;
        row.guestCompany = overlay->created->guestCompany;
        row.timeZone = overlay->created->timeZone;
        row.contactKnown = true;
    }
}

BookingWriter::BookingWriter(QSqlDatabase db) : m_db(std::move(db)) {}

Result<Done, QString> BookingWriter::write(ChangeSet& changes)
{
    m_seeksFindings = changes.seeksFindings;
    m_isNewFound = changes.origin == ChangeOrigin::Recovered;
    for (const BookingUpsert& one : changes.bookings) upsert(one);
    for (const BookingId& uid : changes.gone) markGone(uid);
    for (const auto& [uid, contacts] : changes.contacts) setContacts(uid, contacts);
    for (const BookingId& uid : changes.overlaysCleared) clearOverlay(uid);
    for (const BookingOverlay& overlay : changes.overlays) setOverlay(overlay);
    if (m_error.isEmpty()) m_error = writeDirectory(m_db, changes);
    if (m_error.isEmpty()) m_error = ScheduleWriter(m_db, storeNow()).write(changes);
    if (!m_error.isEmpty()) return m_error;
    changes.findings = m_findings;
    changes.changes.clear();
    for (const BookingId& uid : m_order) changes.changes.append(m_changes.value(uid));
    return Done{};
}

QSqlQuery& BookingWriter::prepared(const char* sql)
{
    auto it = m_prepared.find(sql);
    if (it == m_prepared.end()) {
        QSqlQuery query(m_db);
        query.setForwardOnly(true);
        if (!query.prepare(QLatin1String(sql)) && m_error.isEmpty()) m_error = query.lastError().text();
        it = m_prepared.emplace(sql, std::move(query)).first;
    }
    return it->second;
}

bool BookingWriter::exec(QSqlQuery& query)
{
    if (!m_error.isEmpty()) return false;
    if (!query.exec()) m_error = query.lastError().text();
    return m_error.isEmpty();
}

BookingWriter::Stored BookingWriter::load(const BookingId& uid)
{
    Stored stored;
    stored.row.uid = uid;
    QSqlQuery& query =
        prepared("SELECT id, truth, overlay, guest_name, guest_email, guest_company, campaign, tracking, "
                 "contact_known, gone FROM booking WHERE uid = ?");
    query.addBindValue(uid.text());
    if (!exec(query) || !query.next()) return stored;
    stored.id = query.value(0).toLongLong();
    stored.truth = rowcodec::toBooking(query.value(1).toByteArray());
    stored.overlay = rowcodec::toOverlay(query.value(2).toByteArray());
    stored.row.guestName = query.value(3).toString();
    stored.row.guestEmail = query.value(4).toString();
    stored.row.guestCompany = query.value(5).toString();
    stored.row.campaign = query.value(6).toString();
    if (const QByteArray blob = query.value(7).toByteArray(); !blob.isEmpty())
        stored.tracking = rowcodec::toTracking(blob);
    stored.row.contactKnown = query.value(8).toBool();
    stored.row.isGone = query.value(9).toBool();
    query.finish();
    stored.settle();
    return stored;
}

void BookingWriter::upsert(const BookingUpsert& upsert)
{
    const Stored before = load(upsert.booking.uid);
    Stored row = before;
    const bool isHint = upsert.completeness == BookingUpsert::Completeness::Hint;
    // A late reply must not overwrite a newer booking; the same stamp may: a full answer knows more than a hint.
    const bool isOlder = row.truth && upsert.booking.updatedAt < row.truth->updatedAt;
    if (!isOlder) {
        row.truth = isHint ? merged(upsert.booking, row.truth) : upsert.booking;
        row.row.isGone = false;
    }
    if (upsert.tracking && !upsert.tracking->isEmpty()) {
        row.tracking = upsert.tracking;
        row.row.campaign = campaignText(*upsert.tracking);
    }
    if (upsert.contacts && !(isHint && row.row.contactKnown)) {
        row.contacts = upsert.contacts;
        showGuest(row.row, *upsert.contacts);
        // A hint names the guest, but company, phone and message are still to be fetched.
        if (isHint) row.row.contactKnown = false;
    }
    row.settle();
    save(before, row);
    if (m_seeksFindings && !isOlder) find(before, row);
}

void BookingWriter::find(const Stored& before, const Stored& after)
{
    std::optional<BookingFinding::What> what;
    if (before.truth)
        what = difference(*before.truth, *after.truth);
    else if (m_isNewFound)
        what = BookingFinding::What::Created;
    if (!what || (before.overlay && isOwnDoing(*before.overlay, *after.truth))) return;
    m_findings.append({after.row.uid, *what, after.truth->updatedAt, after.row.guestName});
}

void BookingWriter::setOverlay(const BookingOverlay& overlay)
{
    const Stored before = load(overlay.uid);
    if (!before.truth && !overlay.created) return;
    Stored row = before;
    row.overlay = overlay;
    row.settle();
    save(before, row);
}

void BookingWriter::clearOverlay(const BookingId& uid)
{
    const Stored before = load(uid);
    if (before.id == 0 || !before.overlay) return;
    Stored row = before;
    row.overlay.reset();
    if (!row.truth) return remove(before);
    row.settle();
    save(before, row);
}

void BookingWriter::setContacts(const BookingId& uid, const QVector<Contact>& contacts)
{
    const Stored before = load(uid);
    if (before.id == 0) return;
    Stored row = before;
    row.contacts = contacts;
    showGuest(row.row, contacts);
    save(before, row);
}

void BookingWriter::markGone(const BookingId& uid)
{
    const Stored before = load(uid);
    if (before.id == 0 || before.row.isGone) return;
    Stored row = before;
    row.row.isGone = true;
    save(before, row);
    if (m_seeksFindings) m_findings.append({uid, BookingFinding::What::Gone, 0, row.row.guestName});
}

void BookingWriter::save(const Stored& before, Stored& stored)
{
    const BookingRow& row = stored.row;
    QSqlQuery& query = prepared(
        "INSERT INTO booking (uid, event_type, title, status, status_text, start_ms, end_ms, time_zone, hosts, "
        "first_host, "
        "guest_name, guest_email, guest_company, campaign, tracking, created_ms, updated_ms, contact_known, gone, "
        "pending, "
        "truth, overlay, search, place, folded) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) "
        "ON CONFLICT (uid) DO UPDATE SET event_type=excluded.event_type, title=excluded.title, status=excluded.status, "
        "status_text=excluded.status_text, start_ms=excluded.start_ms, end_ms=excluded.end_ms, "
        "time_zone=excluded.time_zone, hosts=excluded.hosts, first_host=excluded.first_host, "
        "guest_name=excluded.guest_name, guest_email=excluded.guest_email, guest_company=excluded.guest_company, "
        "campaign=excluded.campaign, tracking=excluded.tracking, created_ms=excluded.created_ms, "
        "updated_ms=excluded.updated_ms, contact_known=excluded.contact_known, gone=excluded.gone, "
        "pending=excluded.pending, truth=excluded.truth, overlay=excluded.overlay, search=excluded.search, "
        "place=excluded.place, folded=max(folded, excluded.folded) "
        "RETURNING id");
    const auto text = [](const QString& value) { return QVariant(value.isNull() ? QLatin1String("") : value); };
    const QVariant none{QMetaType::fromType<QByteArray>()};
    for (const QVariant& value : std::initializer_list<QVariant>{
             text(row.uid.text()), text(row.eventType.text()), text(row.title), int(row.status), text(row.statusText),
             row.span.start, row.span.end, text(row.timeZone), text(joined(row.hosts)),
             text(row.hosts.isEmpty() ? QString() : row.hosts.first().text()), text(row.guestName),
             text(row.guestEmail), text(row.guestCompany), text(row.campaign),
             stored.tracking ? QVariant(rowcodec::fromTracking(*stored.tracking)) : none, row.createdAt, row.updatedAt,
             row.contactKnown, row.isGone, int(row.pending),
             stored.truth ? QVariant(rowcodec::fromBooking(*stored.truth)) : none,
             stored.overlay ? QVariant(rowcodec::fromOverlay(*stored.overlay)) : none, text(searchText(row)),
             text(row.place),
             // Guests stored before their answers were kept are left to foldBatch().
             before.id == 0 || stored.contacts.has_value()})
        query.addBindValue(value);
    if (!exec(query) || !query.next()) return;
    stored.id = query.value(0).toLongLong();
    query.finish();
    if (before.id == 0 || before.row.hosts != row.hosts) saveHosts(stored.id, row.hosts);
    if (stored.contacts) {
        QSqlQuery& guests = prepared("INSERT OR REPLACE INTO contact (booking_id, guests, answers) VALUES (?, ?, ?)");
        guests.addBindValue(stored.id);
        guests.addBindValue(rowcodec::fromContacts(*stored.contacts));
        guests.addBindValue(text(answersText(*stored.contacts)));
        exec(guests);
    }
    note(before, &stored);
}

void BookingWriter::saveHosts(qint64 rowId, const QVector<UserId>& hosts)
{
    QSqlQuery& clear = prepared("DELETE FROM booking_host WHERE booking_id = ?");
    clear.addBindValue(rowId);
    exec(clear);
    for (const UserId& host : hosts) {
        QSqlQuery& add = prepared("INSERT OR IGNORE INTO booking_host (booking_id, user_id) VALUES (?, ?)");
        add.addBindValue(rowId);
        add.addBindValue(host.text());
        exec(add);
    }
}

void BookingWriter::remove(const Stored& row)
{
    QSqlQuery& query = prepared("DELETE FROM booking WHERE id = ?");
    query.addBindValue(row.id);
    if (exec(query)) note(row, nullptr);
}

void BookingWriter::note(const Stored& before, const Stored* after)
{
    const BookingId& uid = before.row.uid;
    auto it = m_changes.find(uid);
    if (it == m_changes.end()) {
        // The same booking may be touched several times in one set: the first `before` and the last `after` count.
        it = m_changes.insert(uid, BookingChange{uid, {}, {}, true});
        if (before.id != 0) {
            it->before = before.row.span;
            it->statusBefore = before.row.status;
        }
        m_order.append(uid);
    }
    it->after = after ? std::optional(after->row.span) : std::nullopt;
    it->status = after ? after->row.status : BookingStatus::Unknown;
    it->contentOnly =
        it->contentOnly && after && before.id != 0 && it->before == it->after && before.row.hosts == after->row.hosts;
}

} // namespace yoyaku

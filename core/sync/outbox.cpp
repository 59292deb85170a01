#include "core/sync/outbox.h"

#include "core/base/logging.h"
#include "core/store/store.h"

#include <QUuid>
#include <algorithm>

namespace yoyaku {

namespace {

bool isUndoable(EditState state)
{
    return state == EditState::Held || state == EditState::Waiting || state == EditState::Asking ||
           state == EditState::Conflict;
}

api::ApiError unknownOutcome()
{
    api::ApiError error;
    error.kind = api::ApiError::Kind::OutcomeUnknown;
    return error;
}

/// What the service calls the thing that was made; empty when it did not say.
QString madeId(const EditOutcome& outcome)
{
    if (const auto* booking = outcome.as<Booking>()) return booking->uid.text();
    if (const auto* schedule = outcome.as<Schedule>()) return schedule->id.text();
    return {};
}

} // namespace

Outbox::Outbox(OutboxConfig config, api::Client& client, Store& store, const Clock& clock, QObject* parent)
    : EditSink(parent),
      m_config(std::move(config)),
      m_store(store),
      m_clock(clock),
      m_sender(client),
      m_overlays(store, [this] { return m_queue.edits(); }),
      m_journal(m_config.journalPath, this),
      m_retryMs(m_config.retryMs)
{
    m_holdTimer.setSingleShot(true);
    m_retryTimer.setSingleShot(true);
    connect(&m_holdTimer, &QTimer::timeout, this, &Outbox::pump);
    connect(&m_retryTimer, &QTimer::timeout, this, &Outbox::pump);
    connect(&store, &Store::changed, this, &Outbox::onStoreChanged);
    connect(&client, &api::Client::reachableChanged, this, [this](bool isReachable) {
        if (!isReachable || !m_retryTimer.isActive()) return;
        m_retryTimer.stop();
        pump();
    });
}

Outbox::~Outbox() = default;

void Outbox::start(JournalTrust trust)
{
    m_journal.load([this, trust](const EditJournal::Contents& contents) { takeOver(contents, trust); });
}

void Outbox::takeOver(const EditJournal::Contents& contents, JournalTrust trust)
{
    if (!contents.systemText.isEmpty()) Q_EMIT journalFailed(contents.systemText);
    if (contents.unreadable > 0) qCWarning(lcSync) << contents.unreadable << "edits of another version are left alone";
    QVector<QueuedEdit> found;
    for (Edit edit : contents.edits) {
        if (m_queue.find(edit.id)) continue;
        const bool isStale = trust == JournalTrust::Rescued && edit.state == EditState::Waiting;
        if (edit.state == EditState::Held || isStale) edit.state = EditState::Asking;
        if (edit.state == EditState::Sending) edit.state = EditState::Checking;
        if (edit.state == EditState::Checking) edit.error = unknownOutcome();
        QueuedEdit entry{edit, true};
        entry.hasWaited = true;
        found.append(entry);
    }
    m_queue.restore(found);
    m_overlays.clearStrays();
    for (const QueuedEdit& entry : found) m_overlays.show(entry.edit);
    for (const QueuedEdit& entry : found) {
        Q_EMIT editChanged(entry.edit);
        if (entry.edit.state == EditState::Checking) look(entry.edit.id);
        if (!entry.edit.booking().isEmpty()) readTold(entry.edit.booking()); // a sync may have known before us
    }
    Q_EMIT loaded();
    pump();
}

void Outbox::sendWaiting()
{
    m_isKeyRefused = false;
    m_retryTimer.stop();
    pump();
}

EditId Outbox::submit(EditAct act, QString about)
{
    if (makesPlaceholder(act))
        m_made.remove(targetOf(act).id); // made once more
    else if (const EditTarget target = targetOf(act); m_made.contains(target.id))
        act = rebound(std::move(act), target, m_made.value(target.id));
    const auto origin = knownOrigin(act);
    dropRefusedLike(act);
    const Ground ground = m_queue.editsOf(targetOf(act)).isEmpty() ? Ground::Service : Ground::AnotherEdit;
    const EpochMs now = m_clock.now();
    EditId id(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const Edit edit{id, std::move(act), EditState::Held, std::move(about), now, now + m_config.holdMs, {}, origin};
    m_queue.append({edit});
    m_overlays.show(edit);
    m_journal.put(edit, [this, id](const QString& error) {
        if (!error.isEmpty()) return writeFailed(id, error);
        if (QueuedEdit* entry = m_queue.find(id)) entry->isOnDisk = true;
        pump();
    });
    readOrigin(edit, ground);
    Q_EMIT editChanged(edit);
    return id;
}

bool Outbox::undo(const EditId& id)
{
    const QueuedEdit* entry = m_queue.find(id);
    if (!entry || !isUndoable(entry->edit.state)) return false;
    drop(id, EditState::Undone);
    return true;
}

void Outbox::sendNow(const EditId& id)
{
    QueuedEdit* entry = m_queue.find(id);
    if (!entry || !isUndoable(entry->edit.state) || entry->edit.state == EditState::Conflict) return;
    entry->isUrgent = true;
    entry->edit.holdUntil = m_clock.now();
    m_retryTimer.stop();
    if (entry->edit.state == EditState::Asking) setState(*entry, EditState::Waiting);
    pump();
}

void Outbox::discard(const EditId& id)
{
    const QueuedEdit* entry = m_queue.find(id);
    if (!entry || (!needsChoice(pendingOf(entry->edit.state)) && entry->edit.state != EditState::Asking)) return;
    const Edit dropped = entry->edit;
    drop(id, EditState::Undone);
    if (targetOf(dropped.act).isEmpty() || targetOf(dropped.act).isPlaceholder()) return;
    m_sender.check(dropped.act, dropped.createdAt,
                   [this, act = dropped.act](const EditOutcome& outcome) { m_overlays.showFound(act, outcome); });
}

void Outbox::retry(const EditId& id)
{
    QueuedEdit* entry = m_queue.find(id);
    if (!entry || !needsChoice(pendingOf(entry->edit.state))) return;
    if (entry->edit.theirs) entry->edit.origin = std::exchange(entry->edit.theirs, std::nullopt);
    entry->edit.error = {};
    entry->looks = 0;
    entry->isUrgent = true;
    m_retryTimer.stop();
    setState(*entry, EditState::Waiting, [this, id](const QString& error) {
        if (!error.isEmpty()) return writeFailed(id, error);
        if (QueuedEdit* kept = m_queue.find(id)) kept->isOnDisk = true;
        pump();
    });
}

void Outbox::settle(const EditId& id, const EditOutcome& outcome)
{
    const Edit edit = m_queue.find(id)->edit;
    m_journal.remove(id);
    if (makesPlaceholder(edit.act) && !madeId(outcome).isEmpty()) rebind(targetOf(edit.act), madeId(outcome));
    if (isBookingAct(edit.act)) m_queue.remove(id);
    if (const auto* booking = outcome.as<Booking>()) beginAt(*booking);
    m_overlays.showSettled(edit, outcome, [this, edit] { settled(edit); });
}

void Outbox::settled(Edit edit)
{
    m_queue.remove(edit.id);
    edit.state = EditState::Settled;
    edit.error = {};
    if (const auto* creation = std::get_if<CreateEdit>(&edit.act))
        if (const QString made = m_made.value(creation->placeholder.text()); !made.isEmpty())
            Q_EMIT created(creation->placeholder, BookingId(made));
    Q_EMIT editChanged(edit);
    pump();
}

void Outbox::rebind(const EditTarget& placeholder, const QString& id)
{
    m_made.insert(placeholder.id, id);
    for (QueuedEdit& entry : m_queue.entries()) {
        if (makesPlaceholder(entry.edit.act) || targetOf(entry.edit.act) != placeholder) continue;
        entry.edit.act = rebound(entry.edit.act, placeholder, id);
        m_journal.put(entry.edit);
    }
}

// What was made on top of a settled edit was made from what came of that one.
void Outbox::beginAt(const Booking& booking)
{
    for (QueuedEdit& entry : m_queue.entries()) {
        if (entry.edit.booking() != booking.uid || entry.edit.state == EditState::Refused) continue;
        entry.edit.origin = editconflict::factsOf(booking);
        m_journal.put(entry.edit);
    }
}

void Outbox::drop(const EditId& id, EditState last)
{
    Edit edit = m_queue.find(id)->edit;
    m_queue.remove(id);
    m_journal.remove(id);
    if (makesPlaceholder(edit.act)) dropDependents(targetOf(edit.act));
    if (last == EditState::Undone) m_overlays.showReverted(edit);
    edit.state = last;
    Q_EMIT editChanged(edit);
    pump();
}

void Outbox::dropDependents(const EditTarget& placeholder)
{
    for (const Edit& edit : m_queue.editsOf(placeholder))
        if (m_queue.find(edit.id)) drop(edit.id, EditState::Undone);
}

void Outbox::dropRefusedLike(const EditAct& act)
{
    for (const Edit& edit : open())
        if (needsChoice(pendingOf(edit.state)) && edit.act.index() == act.index() && isSameTarget(edit.act, act) &&
            m_queue.find(edit.id))
            drop(edit.id, EditState::Undone);
}

void Outbox::setState(QueuedEdit& entry, EditState state, EditJournal::Written written)
{
    entry.edit.state = state;
    const Edit edit = entry.edit;
    m_journal.put(edit, std::move(written));
    m_overlays.show(edit);
    Q_EMIT editChanged(edit);
}

void Outbox::writeFailed(const EditId& id, const QString& systemText)
{
    qCWarning(lcSync) << "an edit could not be kept on disk:" << systemText;
    Q_EMIT journalFailed(systemText);
    QueuedEdit* entry = m_queue.find(id);
    if (!entry || entry->edit.state == EditState::Refused) return;
    api::ApiError error;
    error.kind = api::ApiError::Kind::Cancelled; // nothing was sent
    error.where = QStringLiteral("journal");
    error.serverText = systemText;
    refuse(*entry, error);
}

} // namespace yoyaku

#include "moc_outbox.cpp"

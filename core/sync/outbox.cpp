#include "core/sync/outbox.h"

#include "core/base/logging.h"
#include "core/store/store.h"
#include "core/sync/editeffect.h"

#include <QUuid>
#include <algorithm>
#include <optional>

namespace yoyaku {

namespace {

constexpr int kLooks = 2;

bool isUndoable(EditState state)
{
    return state == EditState::Held || state == EditState::Waiting || state == EditState::Asking;
}

bool isOnItsWay(EditState state) { return state != EditState::Refused; }

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
      m_clock(clock),
      m_sender(client),
      m_overlays(store, [this] { return open(); }),
      m_journal(m_config.journalPath, this),
      m_retryMs(m_config.retryMs)
{
    m_holdTimer.setSingleShot(true);
    m_retryTimer.setSingleShot(true);
    connect(&m_holdTimer, &QTimer::timeout, this, &Outbox::pump);
    connect(&m_retryTimer, &QTimer::timeout, this, &Outbox::pump);
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
    QVector<Entry> found;
    for (Edit edit : contents.edits) {
        if (find(edit.id)) continue;
        const bool isStale = trust == JournalTrust::Rescued && edit.state == EditState::Waiting;
        if (edit.state == EditState::Held || isStale) edit.state = EditState::Asking;
        if (edit.state == EditState::Sending) edit.state = EditState::Checking;
        if (edit.state == EditState::Checking) edit.error = unknownOutcome();
        found.append({edit, true, false, 0});
    }
    m_entries = found + m_entries;
    m_overlays.clearStrays();
    for (const Entry& entry : found) m_overlays.show(entry.edit);
    for (const Entry& entry : found) {
        Q_EMIT editChanged(entry.edit);
        if (entry.edit.state == EditState::Checking) look(entry.edit.id);
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
    dropRefusedLike(act);
    const EpochMs now = m_clock.now();
    EditId id(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const Edit edit{id, std::move(act), EditState::Held, std::move(about), now, now + m_config.holdMs, {}};
    m_entries.append({edit, false, false, 0});
    m_overlays.show(edit);
    m_journal.put(edit, [this, id](const QString& error) {
        if (!error.isEmpty()) return writeFailed(id, error);
        if (Entry* entry = find(id)) entry->isOnDisk = true;
        pump();
    });
    Q_EMIT editChanged(edit);
    return id;
}

bool Outbox::undo(const EditId& id)
{
    const Entry* entry = find(id);
    if (!entry || !isUndoable(entry->edit.state)) return false;
    drop(id, EditState::Undone);
    return true;
}

void Outbox::sendNow(const EditId& id)
{
    Entry* entry = find(id);
    if (!entry || !isUndoable(entry->edit.state)) return;
    entry->isUrgent = true;
    entry->edit.holdUntil = m_clock.now();
    m_retryTimer.stop();
    if (entry->edit.state == EditState::Asking) setState(*entry, EditState::Waiting);
    pump();
}

void Outbox::discard(const EditId& id)
{
    const Entry* entry = find(id);
    if (!entry || (entry->edit.state != EditState::Refused && entry->edit.state != EditState::Asking)) return;
    const Edit dropped = entry->edit;
    drop(id, EditState::Undone);
    if (targetOf(dropped.act).isEmpty() || targetOf(dropped.act).isPlaceholder()) return;
    m_sender.check(dropped.act, dropped.createdAt,
                   [this, act = dropped.act](const EditOutcome& outcome) { m_overlays.showFound(act, outcome); });
}

void Outbox::retry(const EditId& id)
{
    Entry* entry = find(id);
    if (!entry || entry->edit.state != EditState::Refused) return;
    entry->edit.error = {};
    entry->looks = 0;
    entry->isUrgent = true;
    m_retryTimer.stop();
    setState(*entry, EditState::Waiting, [this, id](const QString& error) {
        if (!error.isEmpty()) return writeFailed(id, error);
        if (Entry* kept = find(id)) kept->isOnDisk = true;
        pump();
    });
}

QVector<Edit> Outbox::open() const
{
    QVector<Edit> edits;
    for (const Entry& entry : m_entries) edits.append(entry.edit);
    return edits;
}

Outbox::Entry* Outbox::find(const EditId& id)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.edit.id == id; });
    return it == m_entries.end() ? nullptr : &*it;
}

QVector<Edit> Outbox::editsOf(const EditTarget& target) const
{
    QVector<Edit> edits;
    for (const Entry& entry : m_entries)
        if (targetOf(entry.edit.act) == target) edits.append(entry.edit);
    return edits;
}

// Slots of editChanged may call back into the outbox: what follows a signal works with ids.
void Outbox::pump()
{
    endHolds();
    QVector<EditId> waiting;
    for (const Entry& entry : m_entries)
        if (entry.edit.state == EditState::Waiting && entry.isOnDisk) waiting.append(entry.edit.id);
    for (const EditId& id : waiting) {
        Entry* entry = find(id);
        if (!entry || entry->edit.state != EditState::Waiting || isBlocked(*entry)) continue;
        if (!leaveToSuccessor(*entry)) send(*entry);
    }
}

void Outbox::endHolds()
{
    QVector<EditId> ended;
    std::optional<EpochMs> nextEnd;
    const EpochMs now = m_clock.now();
    for (const Entry& entry : m_entries) {
        if (entry.edit.state != EditState::Held || !entry.isOnDisk) continue;
        if (entry.edit.holdUntil <= now)
            ended.append(entry.edit.id);
        else
            nextEnd = std::min(nextEnd.value_or(entry.edit.holdUntil), entry.edit.holdUntil);
    }
    if (nextEnd)
        m_holdTimer.start(int(std::clamp<EpochMs>(*nextEnd - now, 1, m_config.holdMs)));
    else
        m_holdTimer.stop();
    for (const EditId& id : ended)
        if (Entry* entry = find(id); entry && entry->edit.state == EditState::Held)
            setState(*entry, EditState::Waiting);
}

bool Outbox::isBlocked(const Entry& entry) const
{
    if (m_isKeyRefused || m_retryTimer.isActive()) return true;
    if (!makesPlaceholder(entry.edit.act) && targetOf(entry.edit.act).isPlaceholder()) return true;
    for (const Entry& earlier : m_entries) {
        if (earlier.edit.id == entry.edit.id) return false;
        if (isOnItsWay(earlier.edit.state) && isSameTarget(earlier.edit.act, entry.edit.act)) return true;
    }
    return false;
}

Outbox::Entry* Outbox::successorOf(const Entry& entry)
{
    bool isLater = false;
    for (Entry& other : m_entries) {
        if (isLater && isSameTarget(other.edit.act, entry.edit.act)) return &other;
        isLater = isLater || other.edit.id == entry.edit.id;
    }
    return nullptr;
}

bool Outbox::leaveToSuccessor(Entry& entry)
{
    Entry* next = entry.isUrgent ? nullptr : successorOf(entry);
    if (!next || !editeffect::covers(next->edit.act, entry.edit.act)) return false;
    if (next->edit.state == EditState::Held) return true;
    if (next->edit.state != EditState::Waiting || !next->isOnDisk) return false;
    next->edit.act = editeffect::withOriginOf(next->edit.act, entry.edit.act);
    m_journal.put(next->edit);
    drop(entry.edit.id, EditState::Settled);
    return true;
}

void Outbox::send(Entry& entry)
{
    const EditId id = entry.edit.id;
    // The row says Sending before anything leaves: found so after a crash, it is looked up instead of sent again.
    setState(entry, EditState::Sending, [this, id](const QString& error) {
        if (!error.isEmpty()) return writeFailed(id, error);
        const Entry* kept = find(id);
        if (!kept) return;
        m_sender.send(kept->edit.act, [this, id](const EditOutcome& outcome) { sent(id, outcome); });
    });
}

void Outbox::sent(const EditId& id, const EditOutcome& outcome)
{
    Entry* entry = find(id);
    if (!entry) return;
    using Kind = EditOutcome::Kind;
    if (outcome.kind == Kind::Done) {
        m_retryMs = m_config.retryMs;
        return settle(id, outcome);
    }
    if (outcome.kind == Kind::NotSent || outcome.kind == Kind::KeyRefused)
        return wait(*entry, outcome.kind == Kind::KeyRefused);
    if (outcome.kind == Kind::Refused) return refuse(*entry, outcome.error);
    entry->edit.error = outcome.error;
    entry->edit.error.kind = api::ApiError::Kind::OutcomeUnknown;
    setState(*entry, EditState::Checking);
    look(id);
}

void Outbox::look(const EditId& id)
{
    Entry* entry = find(id);
    if (!entry || entry->edit.state != EditState::Checking) return;
    m_sender.check(entry->edit.act, entry->edit.createdAt,
                   [this, id](const EditOutcome& outcome) { looked(id, outcome); });
}

void Outbox::looked(const EditId& id, const EditOutcome& outcome)
{
    Entry* entry = find(id);
    if (!entry || entry->edit.state != EditState::Checking) return;
    using Kind = EditOutcome::Kind;
    if (outcome.kind == Kind::Done) return settle(id, outcome);
    m_overlays.showFound(entry->edit.act, outcome);
    if (outcome.kind == Kind::Gone) return refuse(*entry, outcome.error);
    if (outcome.kind == Kind::Unchanged && ++entry->looks >= kLooks) return refuse(*entry, entry->edit.error);
    const int delay = outcome.kind == Kind::Unchanged ? m_config.checkAgainMs : m_config.retryMs;
    QTimer::singleShot(delay, this, [this, id] { look(id); });
}

void Outbox::wait(Entry& entry, bool isKeyRefused)
{
    m_isKeyRefused = m_isKeyRefused || isKeyRefused;
    m_retryTimer.start(m_retryMs);
    m_retryMs = std::min(m_retryMs * 2, m_config.retryMaxMs);
    setState(entry, EditState::Waiting);
}

void Outbox::refuse(Entry& entry, const api::ApiError& error)
{
    entry.edit.error = error;
    setState(entry, EditState::Refused);
    pump();
}

void Outbox::settle(const EditId& id, const EditOutcome& outcome)
{
    const Edit edit = find(id)->edit;
    m_journal.remove(id);
    if (makesPlaceholder(edit.act) && !madeId(outcome).isEmpty()) rebind(targetOf(edit.act), madeId(outcome));
    if (isBookingAct(edit.act)) m_entries.removeIf([&](const Entry& entry) { return entry.edit.id == id; });
    m_overlays.showSettled(edit, outcome, [this, edit] { settled(edit); });
}

void Outbox::settled(Edit edit)
{
    m_entries.removeIf([&](const Entry& entry) { return entry.edit.id == edit.id; });
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
    for (Entry& entry : m_entries) {
        if (makesPlaceholder(entry.edit.act) || targetOf(entry.edit.act) != placeholder) continue;
        entry.edit.act = rebound(entry.edit.act, placeholder, id);
        m_journal.put(entry.edit);
    }
}

void Outbox::drop(const EditId& id, EditState last)
{
    Edit edit = find(id)->edit;
    m_entries.removeIf([&](const Entry& entry) { return entry.edit.id == id; });
    m_journal.remove(id);
    if (makesPlaceholder(edit.act)) dropDependents(targetOf(edit.act));
    if (last == EditState::Undone) m_overlays.showReverted(edit);
    edit.state = last;
    Q_EMIT editChanged(edit);
    pump();
}

void Outbox::dropDependents(const EditTarget& placeholder)
{
    for (const Edit& edit : editsOf(placeholder))
        if (find(edit.id)) drop(edit.id, EditState::Undone);
}

void Outbox::dropRefusedLike(const EditAct& act)
{
    for (const Edit& edit : open())
        if (edit.state == EditState::Refused && edit.act.index() == act.index() && isSameTarget(edit.act, act) &&
            find(edit.id))
            drop(edit.id, EditState::Undone);
}

void Outbox::setState(Entry& entry, EditState state, EditJournal::Written written)
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
    Entry* entry = find(id);
    if (!entry || entry->edit.state == EditState::Refused) return;
    api::ApiError error;
    error.kind = api::ApiError::Kind::Cancelled; // nothing was sent
    error.where = QStringLiteral("journal");
    error.serverText = systemText;
    refuse(*entry, error);
}

} // namespace yoyaku

#include "moc_outbox.cpp"

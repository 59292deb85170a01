// The outbox's look at the other side: what the service has of a booking before an edit of it leaves, and meanwhile.
#include "core/store/readsession.h"
#include "core/store/store.h"
#include "core/sync/editconflict.h"
#include "core/sync/outbox.h"

namespace yoyaku {

using editconflict::Verdict;

namespace {

BookingFacts factsOf(const ToldBooking& told)
{
    return told.isGone || !told.booking ? editconflict::goneFacts() : editconflict::factsOf(*told.booking);
}

/// What settling takes for the service's answer.
EditOutcome outcomeOf(const ToldBooking& told)
{
    EditOutcome outcome{EditOutcome::Kind::Done, {}, {}};
    if (told.booking && !told.isGone) outcome.answer = *told.booking;
    return outcome;
}

/// The store may be behind what the edit was made from: an answer to an earlier edit is written a moment later.
bool isNews(const ToldBooking& told, const Edit& edit)
{
    return told.isGone || (told.booking && (!edit.origin || told.booking->updatedAt > edit.origin->updatedAt));
}

bool isComparable(const EditAct& act) { return isBookingAct(act) && !makesPlaceholder(act); }

bool isStillHere(EditState state)
{
    return state == EditState::Held || state == EditState::Waiting || state == EditState::Asking ||
           state == EditState::Conflict;
}

} // namespace

void Outbox::setFeed(Feed feed) { m_feed = feed; }

bool Outbox::isFresh(const QueuedEdit& entry) const
{
    const EpochMs age = m_clock.now() - entry.edit.createdAt;
    return m_feed == Feed::Live && !entry.hasWaited && age >= 0 && age <= m_config.holdMs + m_config.freshMs;
}

// What is made on top of another edit begins where that one did; what replaces one that needed a choice begins at what
// the user was shown.
std::optional<BookingFacts> Outbox::knownOrigin(const EditAct& act) const
{
    const QVector<Edit> before = isComparable(act) ? m_queue.editsOf(targetOf(act)) : QVector<Edit>();
    if (before.isEmpty()) return std::nullopt;
    return before.last().theirs ? before.last().theirs : before.last().origin;
}

void Outbox::readOrigin(const Edit& edit, Ground ground)
{
    if (edit.origin || !isComparable(edit.act) || targetOf(edit.act).isPlaceholder()) return;
    m_store.read<ToldBooking>(
        this, [booking = edit.booking()](ReadSession& session) { return session.told(booking); },
        [this, id = edit.id, ground](const ToldBooking& told) {
            QueuedEdit* entry = m_queue.find(id);
            if (!entry || entry->edit.origin || !told.booking) return;
            const BookingFacts facts = editconflict::factsOf(*told.booking);
            entry->edit.origin = ground == Ground::AnotherEdit ? facts : editconflict::originOf(entry->edit.act, facts);
            m_journal.put(entry->edit);
            // Not what the user saw: changed in between, or an answer of ours is still being written.
            const bool isOff = editconflict::judge(entry->edit, facts) != Verdict::Clear;
            if (isOff && entry == m_queue.frontOf(entry->edit.booking())) ask(*entry);
        });
}

void Outbox::onStoreChanged(const ChangeSet& changes)
{
    if (changes.origin == ChangeOrigin::Edit || m_queue.entries().isEmpty()) return;
    for (const BookingChange& change : changes.changes)
        if (m_queue.isAbout(change.uid)) readTold(change.uid);
}

void Outbox::readTold(const BookingId& booking)
{
    m_store.read<ToldBooking>(
        this, [booking](ReadSession& session) { return session.told(booking); },
        [this, booking](const ToldBooking& told) { heard(booking, told); });
}

void Outbox::heard(const BookingId& booking, const ToldBooking& told)
{
    if (!told.booking && !told.isGone) return;
    const BookingFacts facts = factsOf(told);
    for (const EditId& id : m_queue.idsIn(EditState::Refused))
        if (QueuedEdit* entry = m_queue.find(id); entry && entry->edit.booking() == booking)
            if (entry->edit.theirs != facts) setTheirs(*entry, EditState::Refused, facts);
    QueuedEdit* front = m_queue.frontOf(booking);
    if (front && isStillHere(front->edit.state) && isNews(told, front->edit)) weigh(*front, facts, outcomeOf(told));
}

Verdict Outbox::weigh(QueuedEdit& entry, const BookingFacts& facts, const EditOutcome& outcome)
{
    const Verdict verdict = editconflict::judge(entry.edit, facts);
    if (verdict == Verdict::Done) {
        settle(entry.edit.id, {EditOutcome::Kind::Done, outcome.answer, {}});
    } else if (verdict == Verdict::Conflict || entry.edit.state == EditState::Conflict) {
        // Once the user was asked, they answer: what was put back to where it began does not send the edit unasked.
        if (entry.edit.state != EditState::Conflict || entry.edit.theirs != facts)
            setTheirs(entry, EditState::Conflict, facts);
    }
    return verdict;
}

void Outbox::setTheirs(QueuedEdit& entry, EditState state, const BookingFacts& facts)
{
    entry.comparison = 0;
    entry.edit.theirs = facts;
    setState(entry, state);
}

void Outbox::compare(QueuedEdit& entry)
{
    if (!isComparable(entry.edit.act)) return send(entry);
    if (!isFresh(entry)) return ask(entry);
    entry.comparison = ++m_comparisons;
    m_store.read<ToldBooking>(
        this, [booking = entry.edit.booking()](ReadSession& session) { return session.told(booking); },
        [this, id = entry.edit.id, comparison = entry.comparison](const ToldBooking& told) {
            QueuedEdit* compared = m_queue.find(id);
            if (compared && compared->comparison == comparison) comparedWithStore(*compared, told);
        });
}

// News in the store may be a webhook's hint, which tells no hosts: where it does not contradict, the service is asked.
void Outbox::comparedWithStore(QueuedEdit& entry, const ToldBooking& told)
{
    const EditId id = entry.edit.id;
    const bool hasNews = isNews(told, entry.edit);
    if (hasNews && weigh(entry, factsOf(told), outcomeOf(told)) != Verdict::Clear) return;
    const bool isClear = !hasNews && told.booking && editconflict::judge(entry.edit, factsOf(told)) == Verdict::Clear;
    if (isClear)
        go(id);
    else if (QueuedEdit* still = m_queue.find(id))
        ask(*still);
}

void Outbox::ask(QueuedEdit& entry)
{
    entry.comparison = ++m_comparisons;
    m_sender.check(entry.edit.act, entry.edit.createdAt,
                   [this, id = entry.edit.id, comparison = entry.comparison](const EditOutcome& outcome) {
                       QueuedEdit* asked = m_queue.find(id);
                       if (asked && asked->comparison == comparison) answered(*asked, outcome);
                   });
}

void Outbox::answered(QueuedEdit& entry, const EditOutcome& outcome)
{
    using Kind = EditOutcome::Kind;
    const EditId id = entry.edit.id;
    const EditAct act = entry.edit.act;
    const auto* booking = outcome.as<Booking>();
    const bool isGone = !booking && (outcome.kind == Kind::Gone || outcome.kind == Kind::Done);
    if (booking || isGone) {
        m_retryMs = m_config.retryMs;
        const BookingFacts facts = booking ? editconflict::factsOf(*booking) : editconflict::goneFacts();
        const Verdict verdict = weigh(entry, facts, outcome);
        if (verdict != Verdict::Done) m_overlays.showFound(act, outcome);
        if (verdict == Verdict::Clear) go(id);
    } else if (entry.edit.state != EditState::Waiting) {
        entry.comparison = 0; // still held: it is asked again before it leaves
    } else if (outcome.kind == Kind::Unchanged && outcome.error.kind != api::ApiError::Kind::Unauthorized) {
        go(id); // the key may not read it, and that will not change: the service judges the write itself
    } else {
        wait(entry, outcome.error.kind == api::ApiError::Kind::Unauthorized);
    }
}

void Outbox::go(const EditId& id)
{
    QueuedEdit* entry = m_queue.find(id);
    if (!entry) return;
    entry->comparison = 0;
    if (entry->edit.state != EditState::Waiting || isBlocked(*entry)) return;
    if (!leaveToSuccessor(*entry)) send(*entry);
}

bool Outbox::isWorking() const
{
    const auto& entries = m_queue.entries();
    return std::any_of(entries.begin(), entries.end(), [](const QueuedEdit& entry) {
        const EditState state = entry.edit.state;
        return entry.comparison != 0 || state == EditState::Held || state == EditState::Sending ||
               state == EditState::Checking;
    });
}

} // namespace yoyaku

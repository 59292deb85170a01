#pragma once

#include "core/base/clock.h"
#include "core/sync/editconflict.h"
#include "core/sync/editjournal.h"
#include "core/sync/editoverlays.h"
#include "core/sync/editqueue.h"
#include "core/sync/editsender.h"

#include <QTimer>

namespace yoyaku {

class Store;
struct ToldBooking;

struct OutboxConfig
{
    QString journalPath; ///< journal.sqlite of the account
    int holdMs = 5000;   ///< Undo is free that long
    int retryMs = 5000;  ///< after nothing could be sent; doubles up to retryMaxMs
    int retryMaxMs = 60000;
    int checkAgainMs = 3000;  ///< a write that was cut off may still arrive: looked at twice, this far apart
    int freshMs = 60'000;     ///< made so lately (beyond the hold), the store's booking is new enough to compare with
    int oversleptMs = 60'000; ///< a hold that ended so long ago without notice was slept through
};

/// The way out for edits: shown at once, on disk before it is sent, held for Undo, in order for each target, sent once.
///
/// A second move of a booking queues behind the first with an Undo of its own. When the first one's hold ends it waits
/// for the second's; if that is not taken back, only the second is sent, so that the guest gets one message. The first
/// is then Settled without a call. So it is with two priorities, two roles, and two changes of a schedule or a rule.
/// Different acts (a move, then a cancel) are sent one after the other.
///
/// What is made here is named by a placeholder until the service has given an id. Edits of it wait and are rebound;
/// when the creation is dropped they go with it. An edit that names the placeholder later still finds its target.
///
/// Before an edit of a booking leaves, what the service has is compared with what the edit was made from: the store's
/// booking while events come in live and the edit is fresh, otherwise a GET. Somebody else's change of what the edit
/// touches makes it a Conflict, also while it is still held; nothing is sent until the user discards it (theirs stays)
/// or retries it (ours goes over theirs). Later edits of the booking wait. What is already as wanted is Settled without
/// a call. A hold that the computer slept through becomes Asking, as after a crash: nobody could take it back.
///
/// A refused edit stays open until discard() or retry(); a new edit of the same kind and target replaces it. An outcome
/// that is unknown is looked up, never sent again: found done it settles, found undone twice it ends as Refused with
/// Kind::OutcomeUnknown and the user chooses. GUI thread; the journal has its own.
class Outbox : public EditSink
{
    Q_OBJECT

  public:
    Outbox(OutboxConfig config, api::Client& client, Store& store, const Clock& clock, QObject* parent = nullptr);
    ~Outbox() override;

    /// A journal rescued from damage may hold what was sent long ago.
    enum class JournalTrust : quint8 { InOrder, Rescued };
    /// Reads the journal: what was held becomes Asking (rescued: what waited too), what was on its way is looked up,
    /// the rest goes on. Call once, after the store was opened. Answers by loaded().
    void start(JournalTrust trust = JournalTrust::InOrder);
    /// The key was changed, or the user asks: tries what waits now.
    void sendWaiting();

    /// Whether the store hears of changes as they happen. Polling at first: then each edit of a booking costs a GET.
    enum class Feed : quint8 { Polling, Live };
    void setFeed(Feed feed);
    /// Something is held, on its way, or being compared: it is too early to quit.
    [[nodiscard]] bool isWorking() const;

    EditId submit(EditAct act, QString about) override;
    bool undo(const EditId& id) override;
    void sendNow(const EditId& id) override;
    void discard(const EditId& id) override;
    void retry(const EditId& id) override;
    [[nodiscard]] QVector<Edit> open() const override { return m_queue.edits(); }

  Q_SIGNALS:
    void loaded();
    /// A booking made here has its own id now. Before editChanged().
    void created(const yoyaku::BookingId& placeholder, const yoyaku::BookingId& booking);
    /// Edits cannot be kept on this disk. Those concerned are Refused.
    void journalFailed(const QString& systemText);

  private:
    void takeOver(const EditJournal::Contents& contents, JournalTrust trust);
    void pump();
    void endHolds();
    [[nodiscard]] bool isBlocked(const QueuedEdit& entry) const;
    [[nodiscard]] bool leaveToSuccessor(QueuedEdit& entry);
    void send(QueuedEdit& entry);

    enum class Ground : quint8 { Service, AnotherEdit };
    [[nodiscard]] bool isFresh(const QueuedEdit& entry) const;
    [[nodiscard]] std::optional<BookingFacts> knownOrigin(const EditAct& act) const;
    void readOrigin(const Edit& edit, Ground ground);
    void onStoreChanged(const ChangeSet& changes);
    void readTold(const BookingId& booking);
    void heard(const BookingId& booking, const ToldBooking& told);
    editconflict::Verdict weigh(QueuedEdit& entry, const BookingFacts& facts, const EditOutcome& outcome);
    void setTheirs(QueuedEdit& entry, EditState state, const BookingFacts& facts);
    void compare(QueuedEdit& entry);
    void comparedWithStore(QueuedEdit& entry, const ToldBooking& told);
    void ask(QueuedEdit& entry);
    void answered(QueuedEdit& entry, const EditOutcome& outcome);
    void go(const EditId& id);

    void sent(const EditId& id, const EditOutcome& outcome);
    void look(const EditId& id);
    void looked(const EditId& id, const EditOutcome& outcome);
    void wait(QueuedEdit& entry, bool isKeyRefused);
    void refuse(QueuedEdit& entry, const api::ApiError& error);
    void settle(const EditId& id, const EditOutcome& outcome);
    void settled(Edit edit);
    void beginAt(const Booking& booking);
    void rebind(const EditTarget& placeholder, const QString& id);
    void drop(const EditId& id, EditState last);
    void dropDependents(const EditTarget& placeholder);
    void dropRefusedLike(const EditAct& act);
    void setState(QueuedEdit& entry, EditState state, EditJournal::Written written = {});
    void writeFailed(const EditId& id, const QString& systemText);

    const OutboxConfig m_config;
    Store& m_store;
    const Clock& m_clock;
    EditSender m_sender;
    EditOverlays m_overlays;
    EditJournal m_journal;
    EditQueue m_queue;
    QHash<QString, QString> m_made; ///< placeholder -> the service's id, as far as made since the start
    QTimer m_holdTimer;
    QTimer m_retryTimer;
    int m_retryMs = 0;
    bool m_isKeyRefused = false;
    Feed m_feed = Feed::Polling;
    int m_comparisons = 0;
};

} // namespace yoyaku

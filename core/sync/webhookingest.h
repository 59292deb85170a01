#pragma once

#include "core/api/client.h"
#include "core/domain/delivery.h"
#include "core/store/workqueue.h"
#include "core/sync/appliedcursor.h"
#include "core/sync/contacthydrator.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <deque>
#include <functional>
#include <optional>

namespace yoyaku {

/// Milliseconds.
struct IngestConfig
{
    int quietMs = 150;     ///< a booking is asked for when no event came in for that long…
    int patienceMs = 1000; ///< …or this long after the first
    int retryMs = 5000;
    int longestRetryMs = 60'000; ///< of a ledger that cannot be read; there may never be one
    int maxInFlight = 4;
};

/// For WebhookIngest::catchUp's `since`: how far back a store without a cursor is told of deliveries once more.
inline constexpr int kCatchUpDays = 4;

/// Where what was taken in, and maybe not applied, is read from: Receiver::readGenuineAfter. `rows` is empty when it
/// could not be read.
using GenuineReader = std::function<void(qint64 after, EpochMs since, int count,
                                         std::function<void(std::optional<QVector<Delivery>>)> done)>;

/// Turns genuine deliveries into bookings: what the event tells is shown at once, then the service is asked for the
/// rest. Events of one booking share one GET, and none is made for what a GET already knows. GUI thread; bodies are
/// decoded on a worker. Source: API guide, "After a delivery, GET the booking by object.uid for the rest".
///
/// An answered delivery is in the ledger and may not be in the store yet when the program ends. So the store keeps, in
/// the transaction of what it stands for, up to which number everything is applied; catchUp() applies the rest.
class WebhookIngest : public QObject
{
    Q_OBJECT

  public:
    WebhookIngest(IngestConfig config, api::Client& client, Store& store, ContactHydrator& hydrator,
                  QObject* parent = nullptr);
    ~WebhookIngest() override;

    /// For Receiver::received: takes the genuine ones of the batch.
    void take(const QVector<yoyaku::Delivery>& batch);
    /// For Receiver::reapplied: as take(), and the service is asked even if its answer seems to be known.
    void takeAgain(const QVector<yoyaku::Delivery>& batch);
    /// Applies what the ledger took in and the store does not have: after a crash, and what came while no window was
    /// open. Once, when the store is open. A store that knows no number yet (new, rebuilt, of an older version) gets
    /// only what came at or after `since`: the sweeps that fill it bring the rest, and no ledger is replayed in vain.
    void catchUp(EpochMs since, GenuineReader reader);

  Q_SIGNALS:
    /// Everything the ledger had is on its way: `deliveries` of them had not been applied.
    void caughtUp(int deliveries);

  private:
    struct Told
    {
        qint64 number = 0; ///< of the ledger; 0: none
        BookingId booking;
        EpochMs updatedAt = 0; ///< 0: the event did not say
    };
    struct Decoded
    {
        ChangeSet hints;
        QVector<Told> told;
        QVector<qint64> numbers; ///< all, told or not
    };
    struct Due
    {
        EpochMs updatedAt = 0;   ///< newest told of, max() when not told
        QVector<qint64> numbers; ///< what a GET from here on settles
    };
    using Body = std::pair<qint64, QByteArray>;
    [[nodiscard]] static Decoded decode(const QVector<Body>& bodies);
    void decodeThen(QVector<Body> bodies, std::function<void(Decoded)> then);
    void apply(Decoded decoded);
    /// False: known already, nothing is asked.
    [[nodiscard]] bool note(const Told& told);
    void wait();
    void pump();
    void ask(const BookingId& booking, Due due);
    void answered(const BookingId& booking, const api::Reply<Booking>& reply);
    void readOn(qint64 after);
    void onPage(qint64 after, std::optional<QVector<Delivery>> page);

    const IngestConfig m_config;
    api::Client& m_client;
    Store& m_store;
    ContactHydrator& m_hydrator;
    AppliedCursor m_cursor;
    GenuineReader m_reader; ///< while catching up
    EpochMs m_since = 0;
    int m_readRetryMs = 0;
    qint64 m_readUpTo = 0;  ///< by catching up
    qint64 m_firstLive = 0; ///< by take(); from there on everything comes that way
    int m_caughtUp = 0;
    std::deque<BookingId> m_queue; ///< in order of the first event; each has a place in m_due
    QHash<BookingId, Due> m_due;
    QHash<BookingId, QVector<qint64>> m_inFlight; ///< and what their answers settle
    QHash<BookingId, EpochMs> m_known;            ///< updatedAt of the last answer
    QTimer m_quietTimer;
    QElapsedTimer m_waitingSince;
    std::unique_ptr<WorkQueue> m_decoder; ///< last: ends first
};

} // namespace yoyaku

#pragma once

#include "core/api/client.h"
#include "core/domain/delivery.h"
#include "core/store/workqueue.h"
#include "core/sync/contacthydrator.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <deque>

namespace yoyaku {

/// Milliseconds.
struct IngestConfig
{
    int quietMs = 150;     ///< a booking is asked for when no event came in for that long…
    int patienceMs = 1000; ///< …or this long after the first
    int retryMs = 5000;
    int maxInFlight = 4;
};

/// Turns genuine deliveries into bookings: what the event tells is shown at once, then the service is asked for the
/// rest. Events of one booking share one GET, and none is made for what a GET already knows. GUI thread; bodies are
/// decoded on a worker. Source: API guide, "After a delivery, GET the booking by object.uid for the rest".
class WebhookIngest : public QObject
{
    Q_OBJECT

  public:
    WebhookIngest(IngestConfig config, api::Client& client, Store& store, ContactHydrator& hydrator,
                  QObject* parent = nullptr);
    ~WebhookIngest() override;

    /// For Receiver::received: takes the genuine ones of the batch.
    void take(const QVector<yoyaku::Delivery>& batch);

  private:
    struct Told
    {
        BookingId booking;
        EpochMs updatedAt = 0; ///< 0: the event did not say
    };
    struct Decoded
    {
        ChangeSet hints;
        QVector<Told> told;
    };
    [[nodiscard]] static Decoded decode(const QVector<QByteArray>& bodies);
    void apply(Decoded decoded);
    void note(const Told& told);
    void pump();
    void ask(const BookingId& booking);
    void answered(const BookingId& booking, const api::Reply<Booking>& reply);

    const IngestConfig m_config;
    api::Client& m_client;
    Store& m_store;
    ContactHydrator& m_hydrator;
    std::deque<BookingId> m_queue;   ///< in order of the first event; each has a place in m_due
    QHash<BookingId, EpochMs> m_due; ///< newest update told of, max() when not told
    QSet<BookingId> m_inFlight;
    QHash<BookingId, EpochMs> m_known; ///< updatedAt of the last answer
    QTimer m_quietTimer;
    QElapsedTimer m_waitingSince;
    std::unique_ptr<WorkQueue> m_decoder; ///< last: ends first
};

} // namespace yoyaku

#pragma once

#include "core/api/client.h"
#include "core/store/changeset.h"
#include "core/sync/bookingsweep.h"

#include <QObject>

namespace yoyaku {

class Store;

/// Which bookings that are not here yet count as news when a sweep brings them.
struct NewsRule
{
    EpochMs createdSince = 0;           ///< what was created before was known to an earlier sweep…
    std::optional<EpochMs> knownFrom{}; ///< …but whatever starts from here on should be here anyway; empty: nothing is
    [[nodiscard]] bool covers(const Booking& booking) const
    {
        return booking.createdAt >= createdSince || (knownFrom && booking.span.start >= *knownFrom);
    }
};

/// Drives one sweep at a time: asks, puts what is fresh into the store, asks on. One request at a time, so that a slow
/// service is not crowded. GUI thread.
class SweepRunner : public QObject
{
    Q_OBJECT

  public:
    enum class Ending : quint8 {
        Complete,
        Partial, ///< the list would not stand still, or repeats itself: absence proves nothing
        TooBig,  ///< more than `splitAbove` bookings: ask for less at once
        Failed,
    };
    struct Result
    {
        Ending ending = Ending::Failed;
        SweepScope scope;
        QSet<BookingId> seen;
        EpochMs newestCreated = 0;
        int requests = 0;
        api::ApiError error; ///< only when Failed
    };

    SweepRunner(api::Client& client, Store& store, QObject* parent = nullptr);

    /// Forgets the sweep that is running. `splitAbove` 0: never TooBig. With `news` the store is asked for findings;
    /// what the rule covers is applied as Recovered, all else as Sync. Without: the first filling, nothing is news.
    void run(const SweepScope& scope, api::Urgency urgency, int splitAbove = 0,
             std::optional<NewsRule> news = std::nullopt);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_sweep.has_value(); }
    /// What ended before it is not kept: the newest created may lie long ago. Empty: everything is.
    void setHorizon(std::optional<EpochMs> horizon) { m_horizon = horizon; }

  Q_SIGNALS:
    /// Everything read has been committed to the store.
    void ended(const yoyaku::SweepRunner::Result& result);

  private:
    void ask();
    void take(const api::Reply<api::Page<Booking>>& reply);
    void keep(QVector<Booking> fresh);
    void apply(const QVector<Booking>& bookings, ChangeOrigin origin);
    void goOn();
    void end(Ending ending, const api::ApiError& error = {});

    api::Client& m_client;
    Store& m_store;
    std::optional<BookingSweep> m_sweep;
    api::Urgency m_urgency = api::Urgency::Background;
    int m_splitAbove = 0;
    std::optional<NewsRule> m_news;
    std::optional<EpochMs> m_horizon;
    api::CallId m_call = 0;
    quint64 m_turn = 0; ///< tells a late commit of a forgotten sweep
};

} // namespace yoyaku

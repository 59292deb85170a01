#include "core/sync/sweeprunner.h"

#include "core/store/store.h"

namespace yoyaku {

SweepRunner::SweepRunner(api::Client& client, Store& store, QObject* parent)
    : QObject(parent), m_client(client), m_store(store)
{}

void SweepRunner::run(const SweepScope& scope, api::Urgency urgency, int splitAbove)
{
    cancel();
    m_sweep.emplace(scope);
    m_urgency = urgency;
    m_splitAbove = splitAbove;
    ask();
}

void SweepRunner::cancel()
{
    ++m_turn;
    if (m_call != 0) m_client.cancel(std::exchange(m_call, 0));
    m_sweep.reset();
}

void SweepRunner::ask()
{
    m_call = m_client.send<api::Page<Booking>>(api::listBookings(*m_sweep->next()), m_urgency, this,
                                               [this, turn = m_turn](const api::Reply<api::Page<Booking>>& reply) {
                                                   if (turn == m_turn) take(reply);
                                               });
}

void SweepRunner::take(const api::Reply<api::Page<Booking>>& reply)
{
    m_call = 0;
    if (!reply) return end(Ending::Failed, reply.error());
    const QVector<Booking> fresh = m_sweep->take(*reply);
    keep(fresh);
    Q_EMIT pageRead(int(fresh.size()));
    if (!m_sweep) return; // cancelled by a listener
    if (m_splitAbove > 0 && m_sweep->total() > m_splitAbove && m_sweep->requests() == 1) return end(Ending::TooBig);
    if (m_sweep->ending() == BookingSweep::Ending::Running) return ask();
    end(m_sweep->ending() == BookingSweep::Ending::Complete ? Ending::Complete : Ending::Partial);
}

void SweepRunner::keep(const QVector<Booking>& fresh)
{
    ChangeSet changes;
    for (const Booking& booking : fresh) changes.bookings.append({booking, BookingUpsert::Completeness::Full, {}, {}});
    m_store.apply(std::move(changes));
}

void SweepRunner::end(Ending ending, const api::ApiError& error)
{
    const Result result{ending, m_sweep->scope(), m_sweep->seen(), m_sweep->newestCreated(), error};
    // An empty set comes back after everything applied before it.
    m_store.apply({}, this, [this, turn = m_turn, result] {
        if (turn != m_turn) return;
        m_sweep.reset();
        Q_EMIT ended(result);
    });
}

} // namespace yoyaku

#include "moc_sweeprunner.cpp"

#include "core/sync/sweeprunner.h"

#include "core/store/store.h"

#include <algorithm>

namespace yoyaku {

SweepRunner::SweepRunner(api::Client& client, Store& store, QObject* parent)
    : QObject(parent), m_client(client), m_store(store)
{}

void SweepRunner::run(const SweepScope& scope, api::Urgency urgency, int splitAbove, std::optional<NewsRule> news)
{
    cancel();
    m_sweep.emplace(scope);
    m_urgency = urgency;
    m_splitAbove = splitAbove;
    m_news = news;
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
    keep(m_sweep->take(*reply));
}

void SweepRunner::keep(QVector<Booking> fresh)
{
    if (m_horizon) fresh.removeIf([this](const Booking& booking) { return booking.span.end < *m_horizon; });
    QVector<Booking> covered;
    if (m_news) {
        const auto rest = std::stable_partition(fresh.begin(), fresh.end(),
                                                [this](const Booking& booking) { return !m_news->covers(booking); });
        covered = {rest, fresh.end()};
        fresh.erase(rest, fresh.end());
    }
    apply(fresh, ChangeOrigin::Sync);
    apply(covered, ChangeOrigin::Recovered);
    goOn();
}

void SweepRunner::apply(const QVector<Booking>& bookings, ChangeOrigin origin)
{
    ChangeSet changes;
    changes.origin = origin;
    changes.seeksFindings = m_news.has_value();
    for (const Booking& booking : bookings)
        changes.bookings.append({booking, BookingUpsert::Completeness::Full, {}, {}});
    m_store.apply(std::move(changes));
}

void SweepRunner::goOn()
{
    if (m_splitAbove > 0 && m_sweep->total() > m_splitAbove && m_sweep->requests() == 1) return end(Ending::TooBig);
    if (m_sweep->ending() == BookingSweep::Ending::Running) return ask();
    end(m_sweep->ending() == BookingSweep::Ending::Complete ? Ending::Complete : Ending::Partial);
}

void SweepRunner::end(Ending ending, const api::ApiError& error)
{
    const Result result{ending, m_sweep->scope(), m_sweep->seen(), m_sweep->newestCreated(), m_sweep->requests(),
                        error};
    // An empty set comes back after everything applied before it.
    m_store.apply({}, this, [this, turn = m_turn, result] {
        if (turn != m_turn) return;
        m_sweep.reset();
        Q_EMIT ended(result);
    });
}

} // namespace yoyaku

#include "moc_sweeprunner.cpp"

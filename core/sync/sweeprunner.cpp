#include "core/sync/sweeprunner.h"

#include "core/store/readsession.h"
#include "core/store/store.h"

#include <algorithm>

namespace yoyaku {

SweepRunner::SweepRunner(api::Client& client, Store& store, QObject* parent)
    : QObject(parent), m_client(client), m_store(store)
{}

void SweepRunner::run(const SweepScope& scope, api::Urgency urgency, int splitAbove, std::optional<EpochMs> newsSince)
{
    cancel();
    m_sweep.emplace(scope);
    m_urgency = urgency;
    m_splitAbove = splitAbove;
    m_newsSince = newsSince;
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
    const bool mayHoldNews = m_newsSince && std::any_of(fresh.begin(), fresh.end(), [this](const Booking& booking) {
                                 return booking.createdAt >= *m_newsSince;
                             });
    if (mayHoldNews) return keepApart(fresh);
    apply(fresh, ChangeOrigin::Sync);
    goOn();
}

void SweepRunner::keepApart(const QVector<Booking>& fresh)
{
    QVector<BookingId> uids;
    for (const Booking& booking : fresh)
        if (booking.createdAt >= *m_newsSince) uids.append(booking.uid);
    m_store.read<QSet<BookingId>>(
        this,
        [uids](ReadSession& session) {
            QSet<BookingId> unknown;
            for (const BookingId& uid : uids)
                if (!session.detail(uid).found) unknown.insert(uid);
            return unknown;
        },
        [this, turn = m_turn, fresh](const QSet<BookingId>& unknown) {
            if (turn != m_turn) return;
            QVector<Booking> old, news;
            for (const Booking& booking : fresh) (unknown.contains(booking.uid) ? news : old).append(booking);
            apply(old, ChangeOrigin::Sync);
            apply(news, ChangeOrigin::Recovered);
            goOn();
        });
}

void SweepRunner::apply(const QVector<Booking>& bookings, ChangeOrigin origin)
{
    ChangeSet changes;
    changes.origin = origin;
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

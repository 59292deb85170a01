#include "core/sync/accountmeasure.h"

#include "core/sync/lastingrefusal.h"

namespace yoyaku {

AccountMeasure::AccountMeasure(api::Client& client, QObject* parent) : QObject(parent), m_client(client) {}

void AccountMeasure::runIfDue(std::optional<EpochMs> horizon)
{
    if (!m_isDue || m_isRunning) return;
    m_isRunning = true;
    api::BookingListQuery query;
    query.startedAt = horizon;
    query.perPage = 1;
    m_client.send<api::Page<Booking>>(
        api::listBookings(query), api::Urgency::Normal, this, [this](const api::Reply<api::Page<Booking>>& reply) {
            m_isRunning = false;
            m_isDue = !reply && !isLasting(reply.error().kind);
            if (!reply) {
                Q_EMIT failed(reply.error());
                return;
            }
            m_total = reply->totalCount;
            Q_EMIT ended(reply->items.isEmpty() ? std::nullopt : std::optional(reply->items.first().span.start));
        });
}

} // namespace yoyaku

#include "moc_accountmeasure.cpp"

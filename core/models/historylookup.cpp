#include "core/models/historylookup.h"

#include "core/models/guestmask.h"
#include "core/store/readsession.h"
#include "core/store/store.h"
#include "core/webhook/receiver.h"

#include <QPointer>
#include <algorithm>

namespace yoyaku {

namespace {

constexpr EpochMs kToldMs = 30 * kMsPerSecond;
constexpr EpochMs kRecoveredMs = 10 * kMsPerMinute;

bool isSameNews(const HistoryEntry& entry, const Delivery& delivery)
{
    const EpochMs apart = entry.learnedAt - delivery.receivedAt;
    if (delivery.verdict == Verdict::Recovered)
        return entry.source == HistorySource::Recovered && std::abs(apart) <= kRecoveredMs;
    // What an event hints at is applied at once; the service's own answer behind it may tell the rest.
    return entry.source == HistorySource::Webhook && apart >= -kMsPerSecond && apart <= kToldMs;
}

bool tellsSomething(const Delivery& delivery)
{
    return delivery.verdict == Verdict::Genuine || delivery.verdict == Verdict::Recovered;
}

} // namespace

QVector<HistoryLine> mergedHistory(const QVector<HistoryEntry>& entries, const QVector<Delivery>& deliveries)
{
    QVector<HistoryLine> lines;
    for (const HistoryEntry& entry : entries)
        lines.append({entry.changedAt > 0 ? entry.changedAt : entry.learnedAt, entry, std::nullopt});
    for (const Delivery& delivery : deliveries) {
        if (!tellsSomething(delivery)) continue;
        const auto it = std::find_if(lines.begin(), lines.end(), [&](const HistoryLine& line) {
            return line.entry && !line.delivery && isSameNews(*line.entry, delivery);
        });
        if (it != lines.end())
            it->delivery = delivery;
        else
            lines.append({delivery.receivedAt, std::nullopt, delivery});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.at > b.at; });
    return lines;
}

HistoryLookup::HistoryLookup(Store& store, Receiver& receiver, QObject* parent, GuestMask* mask)
    : QObject(parent), m_store(store), m_receiver(receiver), m_mask(mask)
{
    connect(&receiver, &Receiver::received, this, [this](const QVector<Delivery>& batch) {
        QVector<BookingId> told;
        for (const Delivery& one : batch)
            if (tellsSomething(one) && !one.booking.isEmpty()) told.append(one.booking);
        if (!told.isEmpty()) Q_EMIT changed(told);
    });
}

void HistoryLookup::history(const BookingId& booking, QObject* context, std::function<void(QVector<HistoryLine>)> done)
{
    const auto merge = [this, booking, context = QPointer(context), done](const QVector<HistoryEntry>& entries) {
        LedgerFilter filter;
        filter.booking = booking;
        m_receiver.readPage(0, kMostDeliveries, filter, this, [this, context, done, entries](QVector<Delivery> page) {
            if (!context) return;
            for (Delivery& one : page) one.body.clear();
            QVector<HistoryLine> lines = mergedHistory(entries, page);
            done(m_mask ? m_mask->masked(lines) : lines);
        });
    };
    m_store.read<QVector<HistoryEntry>>(
        this, [booking](ReadSession& session) { return session.history(booking); }, merge);
}

} // namespace yoyaku

#include "moc_historylookup.cpp"

#include "core/models/slotlookup.h"

#include "core/api/client.h"

#include <QPointer>
#include <algorithm>
#include <memory>

namespace yoyaku {

namespace {

constexpr EpochMs kPieceMs = 7 * kMsPerDay;

/// Collects the pieces of one question and answers when the last is in; the first error is the answer.
struct Gathering
{
    qsizetype open = 0;
    QVector<OpenSlot> found;
    std::optional<api::ApiError> error;
    QPointer<QObject> context;
    std::function<void(const SlotLookup::Answer&)> done;

    void add(const SlotLookup::Answer& piece)
    {
        if (piece)
            found += piece.value();
        else if (!error)
            error = piece.error();
        if (--open > 0 || !context) return;
        if (error) return done(*error);
        std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
        const auto same = [](const auto& a, const auto& b) { return a.start == b.start; };
        found.erase(std::unique(found.begin(), found.end(), same), found.end());
        done(found);
    }
};

} // namespace

ApiSlotLookup::ApiSlotLookup(api::Client& client, QObject* parent) : SlotLookup(parent), m_client(client) {}

void ApiSlotLookup::find(const EventTypeId& eventType, TimeSpan period, QObject* context,
                         std::function<void(const Answer&)> done)
{
    const auto gathering = std::make_shared<Gathering>();
    gathering->context = context;
    gathering->done = std::move(done);
    QVector<TimeSpan> pieces;
    for (EpochMs at = period.start; at < period.end; at += kPieceMs)
        pieces.append({at, std::min(at + kPieceMs, period.end)});
    gathering->open = pieces.size();
    for (const TimeSpan& piece : pieces)
        m_client.send<QVector<OpenSlot>>(api::openSlots(eventType, piece), api::Urgency::Foreground, this,
                                         [gathering](const Answer& answer) { gathering->add(answer); });
}

} // namespace yoyaku

#include "moc_slotlookup.cpp"

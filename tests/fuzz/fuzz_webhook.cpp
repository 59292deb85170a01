#include "core/webhook/eventdecoder.h"
#include "core/webhook/judge.h"
#include "fuzz/require.h"

#include <cstdint>

using namespace yoyaku;
using namespace yoyaku::webhook;

namespace {

constexpr EpochMs kNow = 1794364560000;
const Secret kSecret("whsec_fuzz");

void checkEvent(const WebhookEvent& event)
{
    FUZZ_REQUIRE(!event.event.isEmpty());
    FUZZ_REQUIRE(event.event == kTestEvent || !event.booking.uid.isEmpty());
    if (event.hasSpan) FUZZ_REQUIRE(event.booking.span.start <= event.booking.span.end);
    const ChangeSet hint = hintOf(event);
    FUZZ_REQUIRE(hint.origin == ChangeOrigin::Webhook);
    FUZZ_REQUIRE(hint.bookings.size() == (event.hasSpan && !event.booking.uid.isEmpty() ? 1 : 0));
    for (const BookingUpsert& upsert : hint.bookings) {
        FUZZ_REQUIRE(upsert.completeness == BookingUpsert::Completeness::Hint);
        FUZZ_REQUIRE(upsert.booking == event.booking);
    }
}

/// What the ledger is handed for this body, signed truly or not.
LedgerRow judged(const QByteArray& body, const Secret& signedBy)
{
    LedgerRow row;
    row.delivery.receivedAt = kNow;
    row.delivery.body = body;
    row.delivery.signatureHeader = sign(signedBy, kNow, body);
    judge(row, {{kSecret}, 300'000}, nullptr);
    return row;
}

} // namespace

/// A webhook's body: signed truly it is accepted whatever is in it, and told as what it is; signed otherwise nothing
/// of it gets further than the ledger's sample.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto event = decodeEvent(body);
    if (event) checkEvent(*event);

    const LedgerRow genuine = judged(body, kSecret);
    FUZZ_REQUIRE(genuine.delivery.status == 200);
    FUZZ_REQUIRE(genuine.delivery.body == body && genuine.delivery.bodySize == body.size());
    const Verdict expected = !event                       ? Verdict::Malformed
                             : event->event == kTestEvent ? Verdict::Test
                                                          : Verdict::Genuine;
    FUZZ_REQUIRE(genuine.delivery.verdict == expected);
    FUZZ_REQUIRE(genuine.seenKey.isEmpty() == (expected == Verdict::Test));
    if (event) FUZZ_REQUIRE(genuine.delivery.booking == event->booking.uid);

    const LedgerRow forged = judged(body, Secret("whsec_somebody_else"));
    FUZZ_REQUIRE(forged.delivery.status == 401 && forged.delivery.verdict == Verdict::Forged);
    FUZZ_REQUIRE(forged.delivery.booking.isEmpty() && forged.delivery.guestName.isEmpty());
    FUZZ_REQUIRE(forged.seenKey.isEmpty() && forged.delivery.body.size() <= kRefusedBodyBytes);
    return 0;
}

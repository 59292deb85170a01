#include "core/api/bookingcodec.h"
#include "fuzz/answer.h"

using namespace yoyaku;
using namespace yoyaku::fuzz;

namespace {

void check(const Booking& booking)
{
    FUZZ_REQUIRE(!booking.uid.isEmpty());
    FUZZ_REQUIRE(booking.span.start <= booking.span.end);
    // What was read of the hosts is what is sent back with an edit of them.
    const QJsonObject edit{{QStringLiteral("uid"), booking.uid.text()},
                           {QStringLiteral("startedAt"), formatInstant(booking.span.start)},
                           {QStringLiteral("endedAt"), formatInstant(booking.span.end)},
                           {QStringLiteral("hosts"), api::encodeHosts(booking.hosts)}};
    const auto again = api::decodeBooking(edit, QString());
    FUZZ_REQUIRE(again);
    FUZZ_REQUIRE(again->span == booking.span);
    FUZZ_REQUIRE(again->hosts == booking.hosts);
}

} // namespace

/// Bookings, their guests and open slots as the service may answer them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body = bytesOf(data, size);
    for (const Booking& booking : pageItems(api::listBookings({}), body)) check(booking);
    if (const auto booking = decoded(api::getBooking(BookingId(QStringLiteral("BK1"))), body)) check(*booking);
    (void)listItems(api::bookingContacts(BookingId(QStringLiteral("BK1"))), body);
    const TimeSpan year{1794364560000, 1794364560000 + 365 * kMsPerDay};
    for (const OpenSlot& slot : listItems(api::openSlots(EventTypeId(QStringLiteral("ET1")), year), body))
        FUZZ_REQUIRE(slot.start >= year.start && slot.start < year.end);
    return 0;
}

#include "core/api/schedulecodec.h"
#include "fuzz/answer.h"

using namespace yoyaku;
using namespace yoyaku::fuzz;

namespace {

/// What is computed with a member's hours: a few weeks of any calendar.
void check(const AvailabilityCalendar& calendar)
{
    FUZZ_REQUIRE(!calendar.id.isEmpty());
    const TimeSpan window{1794364560000, 1794364560000 + 28 * kMsPerDay};
    EpochMs last = window.start - 1;
    for (const TimeSpan& open : openSpans(calendar, window)) {
        FUZZ_REQUIRE(open.start > last && open.start < open.end && open.end <= window.end);
        last = open.end;
    }
    (void)hasUnknownParts(calendar);
}

} // namespace

/// Schedules and availability calendars as the service may answer them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body = bytesOf(data, size);
    for (const Schedule& schedule : pageItems(api::listSchedules(1, 50), body)) {
        FUZZ_REQUIRE(!schedule.id.isEmpty());
        FUZZ_REQUIRE(schedule.span.start <= schedule.span.end);
        (void)api::encodeAttendees(schedule.attendees);
    }
    (void)decoded(api::updateSchedule(ScheduleId(QStringLiteral("SC1")), {}), body);
    for (const AvailabilityCalendar& calendar :
         pageItems(api::listAvailabilityCalendars(UserId(QStringLiteral("U1")), 1, 50), body))
        check(calendar);
    if (const auto calendar = decoded(api::getAvailabilityCalendar(CalendarId(QStringLiteral("AC1"))), body))
        check(*calendar);
    return 0;
}

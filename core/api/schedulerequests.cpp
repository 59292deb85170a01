#include "core/api/requestparts.h"
#include "core/api/schedulecodec.h"

namespace yoyaku::api {

using namespace Qt::StringLiterals;

namespace {

// An all-day item goes out as the midnights of its own zone, date-times like all others: which of the two forms the
// service wants there is not documented, and a date-time is right for both readings.
void insertSpan(QJsonObject& body, const TimeSpan& span)
{
    body.insert("startedAt"_L1, formatInstant(span.start));
    body.insert("endedAt"_L1, formatInstant(span.end));
}

void insertBlocking(QJsonObject& body, bool blocksTime)
{
    body.insert("transparency"_L1, blocksTime ? u"opaque"_s : u"transparent"_s);
}

} // namespace

Request<Page<Schedule>> listSchedules(int page, int perPage)
{
    return pageRequest<Schedule>(EndpointId::ListSchedules, {}, pageQuery(page, perPage), decodeSchedule);
}

Request<Schedule> createSchedule(const NewSchedule& schedule)
{
    QJsonObject body{{"name"_L1, schedule.name},
                     {"attendees"_L1, encodeAttendees(schedule.attendees)},
                     {"isAllDay"_L1, schedule.isAllDay},
                     {"timeZone"_L1, schedule.timeZone}};
    insertSpan(body, schedule.span);
    insertBlocking(body, schedule.blocksTime);
    insertUnlessEmpty(body, "description"_L1, schedule.description);
    insertOrNull(body, "location"_L1, schedule.locationId);
    return oneRequest<Schedule>(EndpointId::CreateSchedule, {}, decodeSchedule, std::move(body));
}

Request<Schedule> updateSchedule(const ScheduleId& id, const SchedulePatch& patch)
{
    QJsonObject body;
    if (patch.name) body.insert("name"_L1, *patch.name);
    if (patch.description) insertOrNull(body, "description"_L1, *patch.description);
    if (patch.attendees) body.insert("attendees"_L1, encodeAttendees(*patch.attendees));
    if (patch.span) insertSpan(body, *patch.span);
    if (patch.isAllDay) body.insert("isAllDay"_L1, *patch.isAllDay);
    if (patch.timeZone) body.insert("timeZone"_L1, *patch.timeZone);
    if (patch.blocksTime) insertBlocking(body, *patch.blocksTime);
    if (patch.locationId) insertOrNull(body, "location"_L1, *patch.locationId);
    if (patch.updateMessage) body.insert("updateMessage"_L1, *patch.updateMessage);
    if (patch.sendUpdates) body.insert("isSendUpdates"_L1, *patch.sendUpdates);
    return oneRequest<Schedule>(EndpointId::UpdateSchedule, {id.text()}, decodeSchedule, std::move(body));
}

Request<Done> deleteSchedule(const ScheduleId& id) { return deleteRequest(EndpointId::DeleteSchedule, {id.text()}); }

} // namespace yoyaku::api

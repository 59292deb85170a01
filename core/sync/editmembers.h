#pragma once

#include "core/sync/edit.h"

#include <concepts>

/// The members of each act, and of each value that travels inside one, under the keys they have in an outbox row: one
/// list for reading and for writing. `visit(key, member)` is called for each. Older rows hold these keys: none is ever
/// renamed, new ones may be added. Private to editcodec.
namespace yoyaku::editcodec {

using namespace Qt::StringLiterals;

template <class S, class Record>
concept Is = std::same_as<std::remove_const_t<S>, Record>;

template <Is<TimeSpan> S, class Visit>
void members(S& s, Visit visit)
{
    visit("start"_L1, s.start);
    visit("end"_L1, s.end);
}

template <Is<BookingHost> S, class Visit>
void members(S& s, Visit visit)
{
    visit("userId"_L1, s.userId);
    visit("role"_L1, s.role);
}

template <Is<api::BookingPatch> S, class Visit>
void members(S& s, Visit visit)
{
    visit("name"_L1, s.name);
    visit("span"_L1, s.span);
    visit("hosts"_L1, s.hosts);
    visit("updateMessage"_L1, s.updateMessage);
    visit("sendUpdates"_L1, s.sendUpdates);
    visit("description"_L1, s.description);
}

template <Is<BookingFacts> S, class Visit>
void members(S& s, Visit visit)
{
    visit("span"_L1, s.span);
    visit("hosts"_L1, s.hosts);
    visit("status"_L1, s.status);
    visit("name"_L1, s.name);
    visit("updatedAt"_L1, s.updatedAt);
    visit("isGone"_L1, s.isGone);
    visit("description"_L1, s.description);
}

template <Is<RescheduleEdit> S, class Visit>
void members(S& s, Visit visit)
{
    visit("booking"_L1, s.booking);
    visit("from"_L1, s.from);
    visit("to"_L1, s.to);
    visit("timeZone"_L1, s.timeZone);
}

template <Is<UpdateEdit> S, class Visit>
void members(S& s, Visit visit)
{
    visit("booking"_L1, s.booking);
    visit("from"_L1, s.from);
    visit("hostsBefore"_L1, s.hostsBefore);
    visit("patch"_L1, s.patch);
    visit("nameBefore"_L1, s.nameBefore);
    visit("descriptionBefore"_L1, s.descriptionBefore);
}

template <Is<CancelEdit> S, class Visit>
void members(S& s, Visit visit)
{
    visit("booking"_L1, s.booking);
    visit("span"_L1, s.span);
    visit("reason"_L1, s.reason);
}

template <Is<api::NewAnswer> S, class Visit>
void members(S& s, Visit visit)
{
    visit("questionUid"_L1, s.questionUid);
    visit("content"_L1, s.content);
}

template <Is<Tracking> S, class Visit>
void members(S& s, Visit visit)
{
    visit("campaign"_L1, s.campaign);
    visit("source"_L1, s.source);
    visit("medium"_L1, s.medium);
    visit("content"_L1, s.content);
    visit("term"_L1, s.term);
}

template <Is<CreateEdit> S, class Visit>
void members(S& s, Visit visit)
{
    visit("placeholder"_L1, s.placeholder);
    visit("span"_L1, s.span);
    visit("eventType"_L1, s.booking.eventType);
    visit("start"_L1, s.booking.start);
    visit("timeZone"_L1, s.booking.timeZone);
    visit("guestName"_L1, s.booking.guestName);
    visit("guestEmail"_L1, s.booking.guestEmail);
    visit("company"_L1, s.booking.company);
    visit("message"_L1, s.booking.message);
    visit("locationId"_L1, s.booking.locationId);
    visit("locale"_L1, s.booking.locale);
    visit("phoneNumber"_L1, s.booking.phoneNumber);
    visit("textRemindNumber"_L1, s.booking.textRemindNumber);
    visit("textRemindCountryCode"_L1, s.booking.textRemindCountryCode);
    visit("ccEmails"_L1, s.booking.ccEmails);
    visit("answers"_L1, s.booking.answers);
    visit("tracking"_L1, s.booking.tracking);
}

template <Is<ScheduleAttendee> S, class Visit>
void members(S& s, Visit visit)
{
    visit("userId"_L1, s.userId);
    visit("email"_L1, s.email);
    visit("role"_L1, s.role);
    visit("userType"_L1, s.userType);
}

template <Is<Schedule> S, class Visit>
void members(S& s, Visit visit)
{
    visit("id"_L1, s.id);
    visit("name"_L1, s.name);
    visit("description"_L1, s.description);
    visit("attendees"_L1, s.attendees);
    visit("span"_L1, s.span);
    visit("isAllDay"_L1, s.isAllDay);
    visit("timeZone"_L1, s.timeZone);
    visit("status"_L1, s.status);
    visit("transparency"_L1, s.transparency);
    visit("behavior"_L1, s.behavior);
    visit("visibilityType"_L1, s.visibilityType);
    visit("displayType"_L1, s.displayType);
    visit("priority"_L1, s.priority);
    visit("locationId"_L1, s.locationId);
    visit("url"_L1, s.url);
    visit("phoneNumber"_L1, s.phoneNumber);
    visit("address"_L1, s.address);
    visit("access"_L1, s.access);
    visit("customLocation"_L1, s.customLocation);
    visit("routine"_L1, s.routine);
    visit("createdAt"_L1, s.createdAt);
    visit("updatedAt"_L1, s.updatedAt);
}

template <Is<api::NewSchedule> S, class Visit>
void members(S& s, Visit visit)
{
    visit("name"_L1, s.name);
    visit("description"_L1, s.description);
    visit("attendees"_L1, s.attendees);
    visit("span"_L1, s.span);
    visit("isAllDay"_L1, s.isAllDay);
    visit("timeZone"_L1, s.timeZone);
    visit("blocksTime"_L1, s.blocksTime);
    visit("locationId"_L1, s.locationId);
}

template <Is<api::SchedulePatch> S, class Visit>
void members(S& s, Visit visit)
{
    visit("name"_L1, s.name);
    visit("description"_L1, s.description);
    visit("attendees"_L1, s.attendees);
    visit("span"_L1, s.span);
    visit("isAllDay"_L1, s.isAllDay);
    visit("timeZone"_L1, s.timeZone);
    visit("blocksTime"_L1, s.blocksTime);
    visit("locationId"_L1, s.locationId);
    visit("updateMessage"_L1, s.updateMessage);
    visit("sendUpdates"_L1, s.sendUpdates);
}

template <Is<ScheduleCreateEdit> S, class Visit>
void members(S& s, Visit visit)
{
    visit("placeholder"_L1, s.placeholder);
    visit("schedule"_L1, s.schedule);
}

template <Is<ScheduleUpdateEdit> S, class Visit>
void members(S& s, Visit visit)
{
    visit("before"_L1, s.before);
    visit("patch"_L1, s.patch);
}

template <Is<ScheduleDeleteEdit> S, class Visit>
void members(S& s, Visit visit)
{
    visit("before"_L1, s.before);
}

template <Is<User> S, class Visit>
void members(S& s, Visit visit)
{
    visit("id"_L1, s.id);
    visit("name"_L1, s.name);
    visit("email"_L1, s.email);
    visit("role"_L1, s.role);
}

template <Is<Invitation> S, class Visit>
void members(S& s, Visit visit)
{
    visit("id"_L1, s.id);
    visit("email"_L1, s.email);
    visit("role"_L1, s.role);
    visit("status"_L1, s.status);
    visit("createdAt"_L1, s.createdAt);
    visit("expiresAt"_L1, s.expiresAt);
}

template <Is<RoleEdit> S, class Visit>
void members(S& s, Visit visit)
{
    visit("user"_L1, s.user);
    visit("before"_L1, s.before);
    visit("after"_L1, s.after);
}

template <Is<MemberRemoveEdit> S, class Visit>
void members(S& s, Visit visit)
{
    visit("before"_L1, s.before);
}

template <Is<InviteEdit> S, class Visit>
void members(S& s, Visit visit)
{
    visit("email"_L1, s.email);
    visit("role"_L1, s.role);
}

template <Is<WithdrawEdit> S, class Visit>
void members(S& s, Visit visit)
{
    visit("before"_L1, s.before);
}

template <Is<EventTypeHost> S, class Visit>
void members(S& s, Visit visit)
{
    visit("userId"_L1, s.userId);
    visit("name"_L1, s.name);
    visit("email"_L1, s.email);
    visit("role"_L1, s.role);
    visit("priority"_L1, s.priority);
    visit("userType"_L1, s.userType);
    visit("sort"_L1, s.sort);
}

template <Is<api::NewHost> S, class Visit>
void members(S& s, Visit visit)
{
    visit("userId"_L1, s.userId);
    visit("role"_L1, s.role);
    visit("userType"_L1, s.userType);
    visit("priority"_L1, s.priority);
}

template <Is<PriorityEdit> S, class Visit>
void members(S& s, Visit visit)
{
    visit("eventType"_L1, s.eventType);
    visit("host"_L1, s.host);
    visit("before"_L1, s.before);
    visit("after"_L1, s.after);
}

template <Is<HostAddEdit> S, class Visit>
void members(S& s, Visit visit)
{
    visit("eventType"_L1, s.eventType);
    visit("host"_L1, s.host);
}

template <Is<HostRemoveEdit> S, class Visit>
void members(S& s, Visit visit)
{
    visit("eventType"_L1, s.eventType);
    visit("before"_L1, s.before);
}

template <Is<AssignGroup> S, class Visit>
void members(S& s, Visit visit)
{
    visit("isAlternative"_L1, s.isAlternative);
    visit("users"_L1, s.users);
}

template <Is<AssignRule> S, class Visit>
void members(S& s, Visit visit)
{
    visit("id"_L1, s.id);
    visit("name"_L1, s.name);
    visit("priority"_L1, s.priority);
    visit("sort"_L1, s.sort);
    visit("groups"_L1, s.groups);
    visit("dailyMinutes"_L1, s.dailyMinutes);
    visit("weeklyMinutes"_L1, s.weeklyMinutes);
    visit("monthlyMinutes"_L1, s.monthlyMinutes);
    visit("isExpectedShape"_L1, s.isExpectedShape);
    visit("raw"_L1, s.raw);
}

template <Is<RuleEdit> S, class Visit>
void members(S& s, Visit visit)
{
    visit("change"_L1, s.kind);
    visit("eventType"_L1, s.eventType);
    visit("before"_L1, s.before);
    visit("body"_L1, s.body);
}

} // namespace yoyaku::editcodec

#include "contract/examplecalls.h"

#include "core/base/instant.h"

#include <QJsonArray>

namespace yoyaku::test {

using namespace api;
using namespace Qt::StringLiterals;

namespace {

QString words(const Booking& booking)
{
    return QStringList{booking.uid.text(), booking.name, booking.statusText, formatInstant(booking.span.start),
                       booking.hosts.value(0).userId.text()}
        .join(u' ');
}
QString words(const Contact& contact) { return contact.name + u' ' + contact.answers.value(0).content.join(u','); }
QString words(const EventType& type)
{
    return QStringList{type.id.text(), type.name, type.locationIds.join(u','), QString::number(type.durationMinutes)}
        .join(u' ');
}
QString words(const OpenSlot& slot)
{
    return formatInstant(slot.start) + u' ' + QString::number(slot.remainingCapacity);
}
QString words(const EventTypeHost& host)
{
    return QStringList{host.userId.text(), host.name, host.role, QString::number(host.priority), host.userType}.join(
        u' ');
}
QString words(const User& user) { return QStringList{user.id.text(), user.name, user.email, user.role}.join(u' '); }
QString words(const Invitation& invitation)
{
    return QStringList{invitation.id.text(), invitation.email, invitation.role, formatInstant(invitation.createdAt)}
        .join(u' ');
}
QString words(const Team& team) { return team.id + u' ' + team.name; }
QString words(const Schedule& schedule)
{
    return QStringList{schedule.id.text(), schedule.name, schedule.attendees.value(0).userId.text(),
                       formatInstant(schedule.span.start), schedule.transparency}
        .join(u' ');
}
QString words(const AvailabilityCalendar& calendar)
{
    const AvailabilityRule rule = calendar.rules.value(0);
    return QStringList{calendar.id.text(),
                       calendar.name,
                       calendar.timeZone,
                       QString::number(rule.startMinute),
                       QString::number(rule.endMinute),
                       QString::number(rule.weekday.value_or(-1))}
        .join(u' ');
}
QString words(const AssignRule& rule)
{
    return QStringList{rule.id.text(), rule.name, QString::number(rule.priority.value_or(-1)),
                       QString::number(rule.groups.size()), QString::number(rule.monthlyMinutes.value_or(-1))}
        .join(u' ');
}
QString words(const QUrl& url) { return url.toString(); }
QString words(Done) { return u"done"_s; }
template <class T>
QString words(const QVector<T>& items)
{
    return QString::number(items.size()) + u": " + (items.isEmpty() ? QString() : words(items[0]));
}
/// Fields and items that the client left out because it could not read them are part of the words.
template <class T>
QString words(const Page<T>& page)
{
    const QStringList unread = page.softErrors + QStringList(page.undecodable);
    return QStringLiteral("page %1 of %2, %3, ").arg(page.currentPage).arg(page.numberOfPages).arg(page.totalCount) +
           words(page.items) + (unread.isEmpty() ? QString() : u" unread: "_s + unread.join(u','));
}

template <class T>
ExampleCall example(Request<T> request, const QString& expected)
{
    return {QString(endpoint(request.endpoint).operation),
            [request = std::move(request)](ContractBench& bench) -> Reply<QString> {
                const Reply<T> reply = bench.ask(request);
                if (!reply) return reply.error();
                return words(*reply);
            },
            expected};
}

EpochMs at(const char* text) { return parseInstant(QString::fromLatin1(text)).value(); }

const BookingId kBooking(u"BK0EXAMPLE01"_s);
const EventTypeId kType(u"ET0EXAMPLE01"_s);
const UserId kUser(u"USER0EXAMPLE0000000000000001"_s);
const QString kBookingWords = u"BK0EXAMPLE01 Intro call open 2026-01-15T01:00:00.000Z USER0EXAMPLE0000000000000001"_s;

QVector<ExampleCall> bookingCalls()
{
    BookingListQuery query;
    query.startedAt = at("2026-01-15T00:00:00.000Z");
    query.endedAt = at("2026-01-16T00:00:00.000Z");
    query.status = BookingStatus::Open;
    query.perPage = 20;
    const NewBooking booking{kType,
                             at("2026-01-15T01:00:00.000Z"),
                             u"Asia/Tokyo"_s,
                             u"Guest One"_s,
                             u"guest@example.com"_s,
                             u"Example Inc."_s,
                             u"See you there"_s,
                             u"zoom"_s,
                             u"en"_s};
    BookingPatch patch;
    patch.name = u"Renamed call"_s;
    patch.span = TimeSpan{booking.start, booking.start + 1'800'000};
    patch.hosts = QVector<BookingHost>{{kUser, u"admin"_s}};
    patch.updateMessage = u"A new name"_s;
    patch.sendUpdates = false;
    const EpochMs later = at("2026-01-16T01:00:00.000Z");
    return {
        example(listBookings(query), u"page 1 of 82, 1626, 1: "_s + kBookingWords),
        example(createBooking(booking), kBookingWords),
        example(getBooking(kBooking), kBookingWords),
        example(updateBooking(kBooking, patch), QString(kBookingWords).replace(u"Intro"_s, u"Renamed"_s)),
        example(cancelBooking(kBooking, u"Sick leave"_s), QString(kBookingWords).replace(u"open"_s, u"cancel"_s)),
        example(rescheduleBooking(kBooking, later, u"Asia/Tokyo"_s),
                QString(kBookingWords).replace(u"01-15"_s, u"01-16"_s)),
        example(bookingContacts(kBooking), u"1: Guest One A friend"_s),
    };
}

QVector<ExampleCall> eventTypeCalls()
{
    const QString typeWords = u"ET0EXAMPLE01 Intro call (30 min) googleMeet 30"_s;
    const QString hostWords = u"USER0EXAMPLE0000000000000001 Member One admin 2 host"_s;
    const TimeSpan week{at("2026-01-15T00:00:00.000Z"), at("2026-01-22T00:00:00.000Z")};
    return {
        example(listEventTypes(1, 50), u"page 1 of 1, 1, 1: "_s + typeWords),
        example(getEventType(kType), typeWords),
        example(openSlots(kType, week), u"2: 2026-01-15T01:00:00.000Z 1"_s),
        example(listEventTypeHosts(kType, 1, 50), u"page 1 of 1, 1, 1: "_s + hostWords),
        example(createEventTypeHost(kType, {kUser, u"editor"_s, u"host"_s, 1}), hostWords),
        example(updateEventTypeHost(kType, kUser, 2), hostWords),
        example(deleteEventTypeHost(kType, kUser), u"done"_s),
        example(accountIntegration({u"exampleteam"_s, kType, u"Guest One"_s, u"guest@example.com"_s}),
                u"https://www.jicoo.com/t/exampleteam/e/ET0EXAMPLE01?guestSessionId=opaque"_s),
    };
}

QVector<ExampleCall> assignRuleCalls()
{
    const RuleId rule(u"RU0EXAMPLE01"_s);
    const QJsonObject group{{u"operator"_s, u"and"_s}, {u"userIds"_s, QJsonArray{kUser.text()}}};
    const QJsonObject input{{u"name"_s, u"Sales"_s}, {u"priority"_s, 1}, {u"groups"_s, QJsonArray{group}}};
    return {
        example(listAssignRules(kType, 1, 50), u"page 1 of 1, 1, 1: RU0EXAMPLE01 Sales with one engineer 1 2 1000"_s),
        example(createAssignRule(kType, input), u"RU0EXAMPLE01 Sales with one engineer 1 2 1000"_s),
        example(updateAssignRule(kType, rule, {{u"priority"_s, 2}}),
                u"RU0EXAMPLE01 Sales with one engineer 2 2 1000"_s),
        example(deleteAssignRule(kType, rule), u"done"_s),
    };
}

QVector<ExampleCall> organizationCalls()
{
    const InvitationId invitation(u"IN0EXAMPLE01"_s);
    const QString userWords = u"USER0EXAMPLE0000000000000001 Member One member@example.com member"_s;
    const QString invitationWords = u"IN0EXAMPLE01 new.member@example.com member 2026-01-01T00:00:00.000Z"_s;
    return {
        example(listOrganizationUsers(1, 50), u"page 1 of 1, 1, 1: "_s + userWords),
        example(getOrganizationUser(kUser), userWords),
        example(updateOrganizationUser(kUser, u"admin"_s),
                u"USER0EXAMPLE0000000000000001 Member One member@example.com admin"_s),
        example(deleteOrganizationUser(kUser), u"done"_s),
        example(listInvitations(1, 50), u"page 1 of 1, 1, 1: "_s + invitationWords),
        example(createInvitation(u"new.member@example.com"_s, u"member"_s), invitationWords),
        example(getInvitation(invitation), invitationWords),
        example(deleteInvitation(invitation), u"done"_s),
        example(getTeam(), u"exampleteam Example Team"_s),
    };
}

QVector<ExampleCall> calendarCalls()
{
    const ScheduleId schedule(u"SC0EXAMPLE01"_s);
    const QString scheduleWords =
        u"SC0EXAMPLE01 Internal review USER0EXAMPLE0000000000000001 2026-01-15T05:00:00.000Z opaque"_s;
    const QString hours = u"AC0EXAMPLE01 Default Asia/Tokyo 600 1140 1"_s;
    NewSchedule item;
    item.name = u"Internal review"_s;
    item.attendees = {{kUser, {}, u"admin"_s, u"host"_s}};
    item.span = {at("2026-01-15T05:00:00.000Z"), at("2026-01-15T05:30:00.000Z")};
    item.timeZone = u"Asia/Tokyo"_s;
    SchedulePatch patch;
    patch.name = u"Review (moved)"_s;
    patch.sendUpdates = false;
    return {
        example(listSchedules(1, 50), u"page 1 of 1, 1, 1: "_s + scheduleWords),
        example(createSchedule(item), scheduleWords),
        example(updateSchedule(schedule, patch),
                QString(scheduleWords).replace(u"Internal review"_s, u"Review (moved)"_s)),
        example(deleteSchedule(schedule), u"done"_s),
        example(listAvailabilityCalendars(kUser, 1, 50), u"page 1 of 1, 1, 1: "_s + hours),
        example(getAvailabilityCalendar(CalendarId(u"AC0EXAMPLE01"_s)), hours),
    };
}

} // namespace

QVector<ExampleCall> exampleCalls()
{
    return bookingCalls() + eventTypeCalls() + assignRuleCalls() + organizationCalls() + calendarCalls();
}

} // namespace yoyaku::test

#include "contract/contractbench.h"
#include "contract/node.h"
#include "core/api/endpoints.h"
#include "support/demoaccount.h"
#include "support/fakeclock.h"

#include <QJsonArray>

using namespace yoyaku;
using namespace yoyaku::api;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBookings = 400;
constexpr int kRounds = 4; ///< the demo account answers in the several shapes that the contract allows, by turns

} // namespace

/// Yoyaku's client against the demo account, with Prism between them, which refuses what breaks the contract: a
/// request of the client as well as an answer of the demo account.
class tst_ContractProxy : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::optional<test::Contract> m_contract;
    std::optional<test::DemoAccount> m_demo;
    test::Prism m_prism;
    std::optional<test::ContractBench> m_bench;
    QStringList m_unread; ///< key paths that the client could not read in a list

    /// Every item of a paged list.
    template <class T, class ListPage>
    QVector<T> all(ListPage listPage)
    {
        QVector<T> items;
        std::optional<int> page = 1;
        while (page) {
            const Reply<Page<T>> reply = m_bench->ask<Page<T>>(listPage(*page));
            if (!reply) return {};
            items += reply->items;
            m_unread += reply->softErrors + QStringList(reply->undecodable);
            page = reply->nextPage;
        }
        return items;
    }
    QVector<EventType> types()
    {
        return all<EventType>([](int page) { return listEventTypes(page, 2); });
    }
    QVector<User> members()
    {
        return all<User>([](int page) { return listOrganizationUsers(page, 5); });
    }
    QVector<EventTypeHost> hostsOf(const EventTypeId& type)
    {
        return all<EventTypeHost>([&](int page) { return listEventTypeHosts(type, page, 3); });
    }
    QVector<OpenSlot> slotsOf(const EventTypeId& type)
    {
        const TimeSpan week{m_clock.now(), m_clock.now() + 7 * kMsPerDay};
        const Reply<QVector<OpenSlot>> reply = m_bench->ask(openSlots(type, week));
        return reply ? *reply : QVector<OpenSlot>();
    }
    NewBooking guestAt(const EventType& type, EpochMs start)
    {
        return {type.id,           start,      u"Asia/Tokyo"_s,           u"田中 真由"_s, u"m@example.com"_s,
                u"Example Inc."_s, u"Hello"_s, type.locationIds.value(0), u"ja"_s};
    }

  private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(test::missingTools().isEmpty(), qPrintable(test::missingTools()));
        m_contract = test::Contract::read();
        m_demo.emplace(kBookings, m_clock);
        const QString trouble = m_prism.startProxy(m_demo->base());
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        m_bench.emplace(*m_contract, m_prism.base(), m_demo->key());
    }
    void init() { test::failOnUnexpectedWarnings(); }
    void cleanup()
    {
        m_bench->setKey(m_demo->key());
        YOYAKU_NONE(m_bench->takeViolations());
        YOYAKU_NONE(std::exchange(m_unread, {}));
    }

    void everyBookingIsListed()
    {
        for (const BookingOrder order : {BookingOrder::StartedAt, BookingOrder::CreatedAt}) {
            const auto bookings = all<Booking>([&](int page) {
                BookingListQuery query;
                query.order = order;
                query.direction = order == BookingOrder::StartedAt ? Direction::Ascending : Direction::Descending;
                query.page = page;
                query.perPage = 50;
                return listBookings(query);
            });
            QVERIFY(bookings.size() >= kBookings);
        }
        BookingListQuery week;
        week.startedAt = m_clock.now();
        week.endedAt = m_clock.now() + 7 * kMsPerDay;
        for (const BookingStatus status : {BookingStatus::Open, BookingStatus::Cancel}) {
            week.status = status;
            YOYAKU_ASK(page, *m_bench, listBookings(week));
            for (const Booking& booking : page.items) QCOMPARE(booking.status, status);
        }
    }

    void aBookingIsMadeChangedMovedAndCancelled()
    {
        const auto eventTypes = types();
        QVERIFY(eventTypes.size() >= kRounds);
        for (int round = 0; round < kRounds; ++round) {
            const EventType& type = eventTypes[round];
            const auto open = slotsOf(type.id);
            QVERIFY(open.size() > 8);
            YOYAKU_ASK(made, *m_bench, createBooking(guestAt(type, open[0].start)));
            YOYAKU_ASK(got, *m_bench, getBooking(made.uid));
            QCOMPARE(got.span.start, open[0].start);
            YOYAKU_ASK(contacts, *m_bench, bookingContacts(made.uid));
            QCOMPARE(contacts.value(0).email, u"m@example.com"_s);

            BookingPatch patch;
            patch.name = u"Renamed"_s;
            patch.hosts = QVector<BookingHost>{{hostsOf(type.id).value(0).userId, u"admin"_s}};
            patch.updateMessage = u"We renamed it"_s;
            patch.sendUpdates = true;
            YOYAKU_ASK(renamed, *m_bench, updateBooking(made.uid, patch));
            QCOMPARE(renamed.name, u"Renamed"_s);
            QCOMPARE(renamed.hosts, *patch.hosts);
            YOYAKU_ASK(moved, *m_bench, rescheduleBooking(made.uid, open.constLast().start, u"Asia/Tokyo"_s));
            QCOMPARE(moved.span.start, open.constLast().start);
            YOYAKU_ASK(cancelled, *m_bench, cancelBooking(made.uid, round % 2 ? u"ill"_s : QString()));
            QCOMPARE(cancelled.status, BookingStatus::Cancel);
        }
    }

    void eventTypesAndTheirHostsAreReadAndChanged()
    {
        const auto people = members();
        for (const EventType& listed : types()) {
            YOYAKU_ASK(type, *m_bench, getEventType(listed.id));
            QCOMPARE(type.name, listed.name);
            const auto hosts = hostsOf(type.id);
            QVERIFY(!hosts.isEmpty());
            QSet<UserId> there;
            for (const EventTypeHost& host : hosts) there.insert(host.userId);
            for (const User& member : people) {
                if (there.contains(member.id)) continue;
                YOYAKU_ASK(added, *m_bench, createEventTypeHost(type.id, {member.id, u"editor"_s, u"host"_s, 1}));
                QCOMPARE(added.userId, member.id);
                YOYAKU_ASK(changed, *m_bench, updateEventTypeHost(type.id, member.id, 3));
                QCOMPARE(changed.priority, 3);
                YOYAKU_ASK(removed, *m_bench, deleteEventTypeHost(type.id, member.id));
                QCOMPARE(hostsOf(type.id).size(), hosts.size());
                break;
            }
        }
    }

    void membersAreReadChangedAndRemoved()
    {
        const auto people = members();
        QVERIFY(people.size() >= 10);
        for (const User& member : people) {
            YOYAKU_ASK(got, *m_bench, getOrganizationUser(member.id));
            QCOMPARE(got.email, member.email);
        }
        const UserId someone = people.constLast().id;
        for (const QString& role : {u"admin"_s, u"restricted"_s, u"member"_s}) {
            YOYAKU_ASK(changed, *m_bench, updateOrganizationUser(someone, role));
            QCOMPARE(changed.role, role);
        }
        YOYAKU_ASK(removed, *m_bench, deleteOrganizationUser(someone));
        QCOMPARE(members().size(), people.size() - 1);
    }

    void invitationsAreMadeReadAndWithdrawn()
    {
        const auto listed = [this] { return all<Invitation>([](int page) { return listInvitations(page, 1); }); };
        const auto before = listed();
        for (const QString& role : {u"owner"_s, u"admin"_s, u"member"_s, u"restricted"_s}) {
            YOYAKU_ASK(made, *m_bench, createInvitation(role + u"@example.com", role));
            YOYAKU_ASK(got, *m_bench, getInvitation(made.id));
            QCOMPARE(got.role, role);
            QCOMPARE(listed().size(), before.size() + 1);
            YOYAKU_ASK(withdrawn, *m_bench, deleteInvitation(made.id));
        }
        QCOMPARE(listed(), before);
    }

    void theTeamLeadsToAnAccountIntegration()
    {
        for (int round = 0; round < kRounds; ++round) {
            YOYAKU_ASK(team, *m_bench, getTeam());
            const EventTypeId type = types().value(0).id;
            YOYAKU_ASK(url, *m_bench, accountIntegration({team.id, type, u"田中 真由"_s, u"m@example.com"_s}));
            QVERIFY(url.isValid() && !url.isEmpty());
        }
    }

    void schedulesAreMadeChangedAndDeleted()
    {
        const auto listed = [this] { return all<Schedule>([](int page) { return listSchedules(page, 20); }); };
        const auto before = listed();
        const UserId someone = members().value(0).id;
        NewSchedule meeting;
        meeting.name = u"会議"_s;
        meeting.description = u"Weekly"_s;
        meeting.attendees = {{someone, {}, u"admin"_s, u"host"_s},
                             {{}, u"guest@example.com"_s, u"viewer"_s, u"guest"_s}};
        meeting.span = {m_clock.now() + kMsPerDay, m_clock.now() + kMsPerDay + 3'600'000};
        meeting.timeZone = u"Asia/Tokyo"_s;
        meeting.locationId = u"zoom"_s;
        NewSchedule leave = meeting;
        leave.isAllDay = true;
        leave.blocksTime = false;
        leave.locationId.clear();
        leave.span.start = parseInstant(u"2026-11-15T15:00:00.000Z"_s).value(); // midnight in Tokyo
        leave.span.end = leave.span.start + 2 * kMsPerDay;
        for (const NewSchedule& item : {meeting, leave}) {
            YOYAKU_ASK(made, *m_bench, createSchedule(item));
            QCOMPARE(made.span, item.span);
            QCOMPARE(made.isAllDay, item.isAllDay);
            QCOMPARE(made.blocksTime(), item.blocksTime);
            SchedulePatch patch;
            patch.name = u"Moved"_s;
            patch.description = u"Later"_s;
            patch.attendees = QVector<ScheduleAttendee>{item.attendees[0]};
            patch.span = TimeSpan{item.span.start + kMsPerDay, item.span.end + kMsPerDay};
            patch.isAllDay = item.isAllDay;
            patch.timeZone = item.timeZone;
            patch.blocksTime = !item.blocksTime;
            patch.locationId = u"googleMeet"_s;
            patch.updateMessage = u"A day later"_s;
            patch.sendUpdates = false;
            YOYAKU_ASK(changed, *m_bench, updateSchedule(made.id, patch));
            QCOMPARE(changed.span, *patch.span);
            QCOMPARE(changed.attendees, *patch.attendees);
            YOYAKU_ASK(deleted, *m_bench, deleteSchedule(made.id));
        }
        QCOMPARE(listed(), before);
    }

    void hoursOfEveryMemberAreRead()
    {
        for (const User& member : members()) {
            const auto calendars =
                all<AvailabilityCalendar>([&](int page) { return listAvailabilityCalendars(member.id, page, 1); });
            QVERIFY(!calendars.isEmpty());
            for (const AvailabilityCalendar& calendar : calendars) {
                YOYAKU_ASK(got, *m_bench, getAvailabilityCalendar(calendar.id));
                QCOMPARE(got, calendar);
            }
        }
    }

    void assignRulesAreMadeChangedAndDeleted()
    {
        const EventTypeId type = types().value(0).id;
        const auto listed = [&] { return all<AssignRule>([&](int page) { return listAssignRules(type, page, 1); }); };
        const auto before = listed();
        const QJsonObject group{{u"operator"_s, u"and"_s}, {u"userIds"_s, QJsonArray{members().value(1).id.text()}}};
        const QJsonObject limits{{u"daily"_s, 120}, {u"weekly"_s, QJsonValue()}, {u"monthly"_s, 1000}};
        for (int round = 0; round < kRounds; ++round) {
            YOYAKU_ASK(made, *m_bench,
                       createAssignRule(type, {{u"name"_s, u"Sales"_s},
                                               {u"priority"_s, 1},
                                               {u"groups"_s, QJsonArray{group}},
                                               {u"limits"_s, limits}}));
            QCOMPARE(made.monthlyMinutes, std::optional(1000));
            QCOMPARE(listed().size(), before.size() + 1);
            YOYAKU_ASK(changed, *m_bench, updateAssignRule(type, made.id, {{u"priority"_s, 2}}));
            QCOMPARE(changed.priority, std::optional(2));
            YOYAKU_ASK(deleted, *m_bench, deleteAssignRule(type, made.id));
        }
        QCOMPARE(listed(), before);
    }

    void refusalsKeepToTheContract()
    {
        const auto refused = [this](const auto& request) {
            const auto reply = m_bench->ask(request);
            return reply ? 200 : reply.error().httpStatus;
        };
        const EventType type = types().value(0);
        const UserId nobody(u"nobody"_s);
        const BookingId noBooking(u"none"_s);
        QCOMPARE(refused(getBooking(noBooking)), 404);
        QCOMPARE(refused(updateBooking(noBooking, {})), 404);
        QCOMPARE(refused(cancelBooking(noBooking, {})), 404);
        QCOMPARE(refused(rescheduleBooking(noBooking, m_clock.now(), u"Asia/Tokyo"_s)), 404);
        QCOMPARE(refused(bookingContacts(noBooking)), 404);
        QCOMPARE(refused(getEventType(EventTypeId(u"none"_s))), 404);
        QCOMPARE(refused(updateEventTypeHost(type.id, nobody, 2)), 404);
        QCOMPARE(refused(deleteEventTypeHost(type.id, nobody)), 404);
        QCOMPARE(refused(getOrganizationUser(nobody)), 404);
        QCOMPARE(refused(deleteOrganizationUser(nobody)), 404);
        QCOMPARE(refused(getInvitation(InvitationId(u"none"_s))), 404);
        QCOMPARE(refused(deleteInvitation(InvitationId(u"none"_s))), 404);
        QCOMPARE(refused(deleteSchedule(ScheduleId(u"none"_s))), 404);
        QCOMPARE(refused(getAvailabilityCalendar(CalendarId(u"none"_s))), 404);
        QCOMPARE(refused(listAssignRules(EventTypeId(u"none"_s), 1, 50)), 404);
        QCOMPARE(refused(deleteAssignRule(type.id, RuleId(u"none"_s))), 404);
        QCOMPARE(refused(accountIntegration({u"none"_s, type.id, u"Guest"_s, u"g@example.com"_s})), 404);
        QCOMPARE(refused(createBooking(guestAt(type, m_clock.now() - kMsPerDay))), 422);
        QCOMPARE(refused(openSlots(type.id, {m_clock.now(), m_clock.now()})), 422);
        QCOMPARE(refused(createInvitation(members().value(0).email, u"member"_s)), 422);
        BookingListQuery nothing;
        nothing.page = 0;
        QCOMPARE(refused(listBookings(nothing)), 400);
        m_bench->setKey(Secret("sk_live_wrong"));
        QCOMPARE(refused(listEventTypes(1, 50)), 401);
    }

    void failuresOnDemandKeepToTheContract_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 402, 403, 429, 500, 503}) QTest::addRow("%d", status) << status;
    }
    void failuresOnDemandKeepToTheContract()
    {
        QFETCH(int, status);
        m_demo->fail({{u"status"_s, status}, {u"count"_s, 1}});
        const auto reply = m_bench->ask(listSchedules(1, 50));
        QVERIFY(!reply);
        QCOMPARE(reply.error().httpStatus, status);
    }

    void everyOperationWasSeen()
    {
        QCOMPARE(m_contract->operations().size(), qsizetype(endpoints().size()));
        YOYAKU_NONE(test::unseenOf(*m_contract, m_bench->operationsSeen(), u"proxy"_s));
        for (const test::Operation& operation : m_contract->operations())
            QVERIFY2(m_demo->calls(operation.id) > 0, qPrintable(operation.id));
    }
};

QTEST_GUILESS_MAIN(tst_ContractProxy)
#include "tst_contractproxy.moc"

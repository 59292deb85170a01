#include "core/api/accountcodec.h"
#include "core/api/organizationcodec.h"
#include "core/api/requests.h"

#include "support/fixture.h"
#include "support/strict.h"

#include <QJsonDocument>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::api;
using namespace Qt::StringLiterals;

namespace {

constexpr EpochMs kStart = 1768438800000; // 2026-01-15T01:00:00Z

QJsonObject fixture(const QString& noun, const QString& name)
{
    return test::fixtureCase(u"tests/fixtures/api/"_s + noun + u".json"_s, name);
}

QJsonObject json(const char* text) { return QJsonDocument::fromJson(text).object(); }

// A request without its decoder.
struct Asked
{
    EndpointId endpoint{};
    QStringList pathArgs;
    QString query;
    QJsonObject body;
};

} // namespace

Q_DECLARE_METATYPE(Asked)

class tst_Requests : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void listQueryUsesTheServicesWords()
    {
        BookingListQuery query;
        query.startedAt = kStart;
        query.endedAt = kStart + kMsPerDay;
        query.status = BookingStatus::Cancel;
        query.order = BookingOrder::CreatedAt;
        query.direction = Direction::Descending;
        query.page = 3;
        QCOMPARE(listBookings(query).query.toString(),
                 u"page=3&perPage=50&status=cancel&startedAt=2026-01-15T01:00:00.000Z"
                 "&endedAt=2026-01-16T01:00:00.000Z&sort=desc&order=createdAt"_s);
    }

    void statusTheServiceDoesNotOfferIsNotAsked()
    {
        BookingListQuery query;
        query.status = BookingStatus::Request;
        QVERIFY(!listBookings(query).query.hasQueryItem(u"status"_s));
    }

    void createAlwaysSendsAPlace()
    {
        NewBooking booking{
            EventTypeId(u"ET"_s), kStart, u"Asia/Tokyo"_s, u"山田"_s, u"g@example.com"_s, {}, {}, {}, {}};
        QCOMPARE(createBooking(booking).body,
                 json(R"({"eventTypeId":"ET","startedAt":"2026-01-15T01:00:00.000Z","timeZone":"Asia/Tokyo",
                          "name":"山田","email":"g@example.com","locationId":null})"));
        booking.locationId = u"zoom"_s;
        booking.company = u"C"_s;
        booking.message = u"M"_s;
        booking.locale = u"ja"_s;
        QCOMPARE(
            createBooking(booking).body,
            json(R"({"eventTypeId":"ET","startedAt":"2026-01-15T01:00:00.000Z","timeZone":"Asia/Tokyo","name":"山田",
                          "email":"g@example.com","locationId":"zoom","company":"C","message":"M","locale":"ja"})"));
    }

    void createSendsEverythingTheGuestGave()
    {
        NewBooking booking;
        booking.phoneNumber = u"P"_s;
        booking.textRemindNumber = u"N"_s;
        booking.textRemindCountryCode = u"81"_s;
        booking.ccEmails = {u"a@example.com"_s, u"b@example.com"_s};
        booking.answers = {{u"Q1"_s, {u"A friend"_s, u"The web"_s}}};
        booking.tracking.campaign = u"spring"_s;
        booking.tracking.term = u"t"_s;
        const QJsonObject body = createBooking(booking).body;
        const QJsonObject given = json(R"({"phoneNumber":"P","textRemindNumber":"N","textRemindCountryCode":"81",
            "ccEmails":["a@example.com","b@example.com"],"answers":[{"questionUid":"Q1","content":["A friend","The web"]}],
            "tracking":{"campaign":"spring","term":"t"}})");
        for (auto it = given.begin(); it != given.end(); ++it) QCOMPARE(body.value(it.key()), it.value());
    }

    void updateSendsOnlyWhatIsSet()
    {
        const BookingId uid(u"B"_s);
        QCOMPARE(updateBooking(uid, {}).body, QJsonObject());
        BookingPatch patch;
        patch.sendUpdates = false;
        QCOMPARE(updateBooking(uid, patch).body, json(R"({"isSendUpdates":false})"));
        patch = {u"N"_s, TimeSpan{kStart, kStart + 1}, QVector<BookingHost>{{UserId(u"U"_s), u"admin"_s}}, u"M"_s,
                 true};
        QCOMPARE(updateBooking(uid, patch).body,
                 json(R"({"name":"N","startedAt":"2026-01-15T01:00:00.000Z","endedAt":"2026-01-15T01:00:00.001Z",
                          "hosts":[{"userId":"U","role":"admin"}],"updateMessage":"M","isSendUpdates":true})"));
    }

    void cancelHasABodyOnlyForAReason()
    {
        QCOMPARE(cancelBooking(BookingId(u"B"_s), {}).body, QJsonObject());
        QCOMPARE(cancelBooking(BookingId(u"B"_s), u"ill"_s).body, json(R"({"cancelReason":"ill"})"));
    }

    void rescheduleAndPrioritySendTheirFields()
    {
        QCOMPARE(rescheduleBooking(BookingId(u"B"_s), kStart, u"UTC"_s).body,
                 json(R"({"startedAt":"2026-01-15T01:00:00.000Z","timeZone":"UTC"})"));
        const auto priority = updateEventTypeHost(EventTypeId(u"ET"_s), UserId(u"U"_s), 0);
        QCOMPARE(priority.body, json(R"({"priority":0})"));
        QCOMPARE(priority.pathArgs, (QStringList{u"ET"_s, u"U"_s}));
    }

    void everyBuilderNamesItsCall_data()
    {
        QTest::addColumn<Asked>("asked");
        QTest::addColumn<EndpointId>("endpoint");
        QTest::addColumn<QStringList>("pathArgs");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QByteArray>("body");
        const EventTypeId type(u"ET"_s);
        const UserId user(u"U"_s);
        const RuleId rule(u"R"_s);
        const QString paged = u"page=2&perPage=50"_s;
        const auto row = [](const auto& request, EndpointId endpoint, const QStringList& pathArgs,
                            const QString& query = {}, const char* body = "{}") {
            QTest::newRow(yoyaku::api::endpoint(endpoint).operation.data())
                << Asked{request.endpoint, request.pathArgs, request.query.toString(QUrl::FullyEncoded), request.body}
                << endpoint << pathArgs << query << QByteArray(body);
        };
        row(getBooking(BookingId(u"B"_s)), EndpointId::GetBooking, {u"B"_s});
        row(bookingContacts(BookingId(u"B"_s)), EndpointId::BookingContacts, {u"B"_s});
        row(listEventTypes(2, 50), EndpointId::ListEventTypes, {}, paged);
        row(getEventType(type), EndpointId::GetEventType, {u"ET"_s});
        row(listEventTypeHosts(type, 2, 50), EndpointId::ListEventTypeHosts, {}, paged + u"&eventTypeId=ET"_s);
        row(createEventTypeHost(type, {user, u"admin"_s, u"notifyHost"_s, 0}), EndpointId::CreateEventTypeHost,
            {u"ET"_s}, {}, R"({"userId":"U","role":"admin","userType":"notifyHost","priority":0})");
        row(deleteEventTypeHost(type, user), EndpointId::DeleteEventTypeHost, {u"ET"_s, u"U"_s});
        row(listOrganizationUsers(2, 50), EndpointId::ListOrganizationUsers, {}, paged);
        row(getOrganizationUser(user), EndpointId::GetOrganizationUser, {u"U"_s});
        row(updateOrganizationUser(user, u"restricted"_s), EndpointId::UpdateOrganizationUser, {u"U"_s}, {},
            R"({"role":"restricted"})");
        row(deleteOrganizationUser(user), EndpointId::DeleteOrganizationUser, {u"U"_s});
        row(listInvitations(2, 50), EndpointId::ListInvitations, {}, paged);
        row(createInvitation(u"a@example.com"_s, u"member"_s), EndpointId::CreateInvitation, {}, {},
            R"({"email":"a@example.com","role":"member"})");
        row(getInvitation(InvitationId(u"I"_s)), EndpointId::GetInvitation, {u"I"_s});
        row(deleteInvitation(InvitationId(u"I"_s)), EndpointId::DeleteInvitation, {u"I"_s});
        row(getTeam(), EndpointId::GetTeam, {});
        row(listSchedules(2, 50), EndpointId::ListSchedules, {}, paged);
        row(deleteSchedule(ScheduleId(u"S"_s)), EndpointId::DeleteSchedule, {u"S"_s});
        row(listAvailabilityCalendars(UserId(u"a&b"_s), 2, 50), EndpointId::ListAvailabilityCalendars, {},
            u"userId=a%26b&"_s + paged);
        row(getAvailabilityCalendar(CalendarId(u"C"_s)), EndpointId::GetAvailabilityCalendar, {u"C"_s});
        row(listAssignRules(type, 2, 50), EndpointId::ListAssignRules, {u"ET"_s}, paged);
        row(createAssignRule(type, json(R"({"any":[1,null]})")), EndpointId::CreateAssignRule, {u"ET"_s}, {},
            R"({"any":[1,null]})");
        row(updateAssignRule(type, rule, json(R"({"name":"N"})")), EndpointId::UpdateAssignRule, {u"ET"_s, u"R"_s}, {},
            R"({"name":"N"})");
        row(deleteAssignRule(type, rule), EndpointId::DeleteAssignRule, {u"ET"_s, u"R"_s});
        row(accountIntegration({u"team"_s, type, u"N"_s, u"n@example.com"_s}), EndpointId::AccountIntegration,
            {u"team"_s, u"ET"_s}, {}, R"({"name":"N","email":"n@example.com"})");
    }
    void everyBuilderNamesItsCall()
    {
        QFETCH(Asked, asked);
        QFETCH(QByteArray, body);
        QTEST(asked.endpoint, "endpoint");
        QTEST(asked.pathArgs, "pathArgs");
        QTEST(asked.query, "query");
        QCOMPARE(asked.body, json(body.constData()));
    }

    void invitationWithoutARoleLeavesItToTheService()
    {
        QCOMPARE(createInvitation(u"a@example.com"_s, {}).body, json(R"({"email":"a@example.com"})"));
    }

    void newScheduleSendsItsTimesInUtc()
    {
        NewSchedule schedule;
        schedule.name = u"Review"_s;
        schedule.attendees = {{UserId(u"U"_s), {}, u"admin"_s, u"host"_s}};
        schedule.span = {kStart, kStart + kMsPerHour};
        schedule.timeZone = u"Asia/Tokyo"_s;
        const auto request = createSchedule(schedule);
        QCOMPARE(request.endpoint, EndpointId::CreateSchedule);
        QCOMPARE(request.body, json(R"({"name":"Review","attendees":[{"userId":"U","role":"admin","userType":"host"}],
                          "isAllDay":false,"timeZone":"Asia/Tokyo","startedAt":"2026-01-15T01:00:00.000Z",
                          "endedAt":"2026-01-15T02:00:00.000Z","transparency":"opaque","location":null})"));
        schedule.blocksTime = false;
        schedule.isAllDay = true;
        schedule.description = u"D"_s;
        schedule.locationId = u"zoom"_s;
        const QJsonObject body = createSchedule(schedule).body;
        QCOMPARE(body.value("transparency"_L1).toString(), u"transparent"_s);
        QCOMPARE(body.value("isAllDay"_L1), QJsonValue(true));
        QCOMPARE(body.value("description"_L1).toString(), u"D"_s);
        QCOMPARE(body.value("location"_L1).toString(), u"zoom"_s);
    }

    void schedulePatchSendsOnlyWhatIsSet()
    {
        const ScheduleId id(u"S"_s);
        QCOMPARE(updateSchedule(id, {}).body, QJsonObject());
        SchedulePatch patch;
        patch.locationId = QString();
        patch.description = QString();
        QCOMPARE(updateSchedule(id, patch).body, json(R"({"location":null,"description":null})"));
        patch = {};
        patch.name = u"N"_s;
        patch.attendees = QVector<ScheduleAttendee>{{{}, u"out@example.com"_s, u"viewer"_s, u"1"_s}};
        patch.span = TimeSpan{kStart, kStart + kMsPerHour};
        patch.isAllDay = false;
        patch.timeZone = u"UTC"_s;
        patch.blocksTime = false;
        patch.updateMessage = u"M"_s;
        patch.sendUpdates = true;
        const auto request = updateSchedule(id, patch);
        QCOMPARE(request.pathArgs, QStringList{u"S"_s});
        QCOMPARE(request.body,
                 json(R"({"name":"N","attendees":[{"email":"out@example.com","role":"viewer","userType":1}],
                          "startedAt":"2026-01-15T01:00:00.000Z","endedAt":"2026-01-15T02:00:00.000Z","isAllDay":false,
                          "timeZone":"UTC","transparency":"transparent","updateMessage":"M","isSendUpdates":true})"));
    }

    void hoursBelongToTheMemberThatWasAskedFor()
    {
        const auto page = listAvailabilityCalendars(UserId(u"U"_s), 1, 50)
                              .decode(R"({"data":[{"uid":"A"},{"uid":"B","userId":"V"},{"name":"no id"}]})");
        QVERIFY(page);
        QCOMPARE(page->items.size(), 2);
        QCOMPARE(page->items[0].userId.text(), u"U"_s);
        QCOMPARE(page->items[1].userId.text(), u"V"_s);
        QCOMPARE(page->undecodable, QVector<QString>{u"data[2].uid"_s});
    }

    void idsInAQueryCannotAddToIt()
    {
        const auto request = listEventTypeHosts(EventTypeId(u"a&b=c"_s), 1, 20);
        QCOMPARE(request.query.toString(QUrl::FullyEncoded), u"page=1&perPage=20&eventTypeId=a%26b%3Dc"_s);
    }

    void slotsOutsideThePeriodAreDropped()
    {
        const auto request = openSlots(EventTypeId(u"ET"_s), {kStart, kStart + kMsPerHour});
        QCOMPARE(request.query.toString(),
                 u"periodStart=2026-01-15T01:00:00.000Z&periodEnd=2026-01-15T02:00:00.000Z"_s);
        const auto reply = request.decode(R"({"data":[
            {"startedAt":"2026-01-15T01:30:00.000Z","remainingCapacity":2}, {"startedAt":"2026-01-15T02:00:00.000Z"},
            {"startedAt":"2026-01-15T00:59:59.999Z"}, {"startedAt":"2026-01-15T01:00:00.000Z"},
            {"startedAt":"soon"}, {"startedAt":"2026-01-15T01:30:00.000Z","remainingCapacity":1}]})");
        QVERIFY(reply);
        QCOMPARE(reply->size(), 2);
        QVERIFY(reply->at(0) == (OpenSlot{kStart, 1}));
        QVERIFY(reply->at(1) == (OpenSlot{kStart + 30 * kMsPerMinute, 2}));
    }

    void listOfWhichNothingCouldBeReadIsNotEmpty()
    {
        const auto reply = openSlots(EventTypeId(u"ET"_s), {0, kStart}).decode(R"({"data":[{"at":1},{"at":2}]})");
        QVERIFY(!reply);
        QCOMPARE(reply.error().where, u"data[0].startedAt"_s);
    }

    void slotFixturesAreRead()
    {
        const auto read = [](const QString& name) { return decodeOpenSlot(fixture(u"openslot"_s, name), u"s"_s); };
        QVERIFY(*read(u"documented"_s) == (OpenSlot{kStart, 3}));
        QVERIFY(*read(u"minimal"_s) == (OpenSlot{kStart, 1}));
        QVERIFY(*read(u"unknownExtras"_s) == (OpenSlot{kStart, 2}));
        QVERIFY(*read(u"wrongTypes"_s) == (OpenSlot{kStart, 1}));
        QCOMPARE(read(u"allNull"_s).error().where, u"s.startedAt"_s);
    }

    void eventTypeFixturesAreRead()
    {
        QStringList soft;
        const auto read = [&](const QString& name) {
            return decodeEventType(fixture(u"eventtype"_s, name), u"e"_s, &soft);
        };
        const EventTypeId id(u"ET0EXAMPLE01"_s);
        const EventType documented{id,
                                   u"Intro call (30 min)"_s,
                                   {},
                                   u"enable"_s,
                                   30,
                                   {u"googleMeet"_s, u"zoom"_s},
                                   fixture(u"eventtype"_s, u"documented"_s)};
        QVERIFY(*read(u"documented"_s) == documented);
        QVERIFY(*read(u"minimal"_s) ==
                (EventType{id, id.text(), {}, {}, 0, {}, fixture(u"eventtype"_s, u"minimal"_s)}));
        QCOMPARE(read(u"unknownExtras"_s)->status, u"paused"_s);
        QCOMPARE(read(u"allNull"_s).error().where, u"e.uid"_s);
        QCOMPARE(soft, QStringList());
        QVERIFY(*read(u"wrongTypes"_s) ==
                (EventType{id, id.text(), {}, {}, 0, {u"zoom"_s}, fixture(u"eventtype"_s, u"wrongTypes"_s)}));
        QCOMPARE(soft, (QStringList{u"e.name"_s, u"e.duration"_s}));
    }

    void hostFixturesAreRead()
    {
        QStringList soft;
        const auto read = [&](const QString& name) {
            return decodeEventTypeHost(fixture(u"eventtypehost"_s, name), u"h"_s, &soft);
        };
        const EventTypeHost documented{UserId(u"USER0EXAMPLE0000000000000001"_s),
                                       u"Member One"_s,
                                       u"member@example.com"_s,
                                       u"admin"_s,
                                       2,
                                       u"host"_s,
                                       4};
        QVERIFY(*read(u"documented"_s) == documented);
        QCOMPARE(read(u"minimal"_s)->name, u"U1"_s);
        QCOMPARE(read(u"unknownExtras"_s)->userType, u"ghost"_s);
        QCOMPARE(read(u"allNull"_s).error().where, u"h.uid"_s);
        QCOMPARE(soft, QStringList());
        const auto wrong = read(u"wrongTypes"_s);
        QVERIFY(wrong);
        QCOMPARE(wrong->userId.text(), u"77"_s);
        QCOMPARE(wrong->priority, 3);
        QCOMPARE(soft, (QStringList{u"h.role"_s, u"h.sort"_s}));
    }

    void userFixturesAreRead()
    {
        QStringList soft;
        const auto read = [&](const QString& name) { return decodeUser(fixture(u"user"_s, name), u"u"_s, &soft); };
        const User documented{UserId(u"USER0EXAMPLE0000000000000001"_s), u"Member One"_s, u"member@example.com"_s,
                              u"member"_s};
        QVERIFY(*read(u"documented"_s) == documented);
        QVERIFY(*read(u"minimal"_s) == (User{UserId(u"U1"_s), u"U1"_s, {}, {}}));
        QCOMPARE(read(u"unknownExtras"_s)->role, u"emperor"_s);
        QCOMPARE(read(u"allNull"_s).error().where, u"u.userId"_s);
        QCOMPARE(soft, QStringList());
        QVERIFY(*read(u"wrongTypes"_s) == (User{UserId(u"U1"_s), u"U1"_s, {}, {}}));
        QCOMPARE(soft, (QStringList{u"u.name"_s, u"u.role"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_Requests)
#include "tst_requests.moc"

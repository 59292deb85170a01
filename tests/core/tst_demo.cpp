#include "core/demo/demoworld.h"

#include "support/rawdemo.h"
#include "support/strict.h"

#include <QTest>

using namespace yoyaku;
using test::HttpAnswer;

namespace {

QString str(const char* text) { return QString::fromUtf8(text); }

} // namespace

/// The demo account's world, and its bookings over real sockets.
class tst_Demo : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<test::RawDemo> m_demo;

    void serve() { m_demo = std::make_unique<test::RawDemo>(); }
    HttpAnswer call(const QByteArray& verb, const QString& target, const QJsonObject& body = {},
                    const QByteArray& key = DemoOptions().apiKey)
    {
        return m_demo->call(verb, target, body, key);
    }
    QJsonObject book(const QString& start)
    {
        const auto answer = call("POST", str("/v1/bookings"), m_demo->newBooking(start));
        [&] { QCOMPARE(answer.status, 201); }();
        return answer.body.contains(str("data")) ? answer.data() : answer.body;
    }

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }
    void cleanup() { m_demo.reset(); }

    void theSameSeedAndDayMakeTheSameAccount()
    {
        const demo::World a({}, m_clock), b({}, m_clock);
        DemoOptions other;
        other.seed = 2;
        const demo::World c(other, m_clock);
        QCOMPARE(a.size(), 18000);
        int differing = 0;
        for (quint32 i = 0; i < 500; ++i) {
            QCOMPARE(a.full(i), b.full(i));
            differing += a.full(i).span != c.full(i).span;
        }
        QVERIFY(differing > 100);
    }

    void everyUidLeadsBack()
    {
        const demo::World world({}, m_clock);
        for (quint32 i = 0; i < quint32(world.size()); i += 37) QCOMPARE(world.find(world.uid(i)).value_or(~0U), i);
        QVERIFY(!world.find(str("BK0000000000")) || world.uid(*world.find(str("BK0000000000"))) == str("BK0000000000"));
        QVERIFY(!world.find(str("nonsense")));
    }

    void aWeekLooksLikeAWeek()
    {
        const demo::World world({}, m_clock);
        demo::World::ListQuery query;
        query.startedAt = m_clock.now() - 4 * kMsPerDay;
        query.endedAt = m_clock.now() + 4 * kMsPerDay;
        query.perPage = 500;
        const auto listing = world.list(query);
        QVERIFY(listing.total >= 30 && listing.total <= 90);
        QSet<int> states;
        for (const quint32 i : listing.page) states.insert(int(world.at(i).status));
        QVERIFY(states.contains(int(BookingStatus::Cancel)));
    }

    void aMillionBookingsStaySmall()
    {
        QVERIFY(sizeof(demo::World::Booking) <= 48);
        DemoOptions options;
        options.bookings = 1'000'000;
        const demo::World world(options, m_clock);
        QCOMPARE(world.size(), 1'000'000);
        demo::World::ListQuery query;
        query.byCreated = true;
        query.page = 9000;
        query.perPage = 100;
        QCOMPARE(world.list(query).page.size(), 100);
    }

    void noSeededDayIsBookedAgainstHoursOrSchedules()
    {
        const demo::World world({}, m_clock);
        int wrong = 0, looked = 0;
        demo::World::ListQuery query;
        query.startedAt = m_clock.now() - 30 * kMsPerDay;
        query.perPage = 1000;
        for (const quint32 i : world.list(query).page) {
            const auto& b = world.at(i);
            const TimeSpan span{b.start, b.start + b.minutes * kMsPerMinute};
            wrong += !world.hours().isOpen(b.host, span) || world.schedules().isBusy(b.host, span);
            ++looked;
        }
        QVERIFY(looked > 200);
        QVERIFY2(wrong <= looked / 50, qPrintable(QString::number(wrong))); // a full day may have no better place
    }

    void pagesHoldEveryBookingOnce()
    {
        serve();
        QSet<QString> seen;
        const auto all = m_demo->all(str("/v1/bookings?sort=asc&order=createdAt"));
        for (const QJsonValue& one : all) seen.insert(one.toObject().value(str("uid")).toString());
        QCOMPARE(all.size(), 900);
        QCOMPARE(seen.size(), 900);
    }

    void aWrongKeyIsRefused()
    {
        serve();
        QCOMPARE(call("GET", str("/v1/bookings"), {}, "wrong").status, 401);
    }

    void aSlotCanBeTakenOnceByEachFreeHost()
    {
        serve();
        const QString start = m_demo->openStarts(m_demo->type).value(3);
        QVERIFY(!start.isEmpty());
        int booked = 0;
        HttpAnswer answer;
        for (; booked < 20; ++booked) {
            answer = call("POST", str("/v1/bookings"), m_demo->newBooking(start));
            if (answer.status != 201) break;
        }
        QVERIFY(booked >= 1 && booked <= 10);
        QCOMPARE(answer.status, 422);
        QVERIFY(answer.blames("startedAt"));
        QVERIFY(!m_demo->openStarts(m_demo->type).contains(start));
    }

    void theHighestPriorityIsAskedFirst()
    {
        serve();
        const auto made = book(m_demo->openStarts(m_demo->type).value(3));
        const QString host = made.value(str("hosts")).toArray().at(0).toObject().value(str("userId")).toString();
        int priority = -1;
        for (const QJsonValue& one : m_demo->all(str("/v1/event_type_hosts?eventTypeId=") + m_demo->type))
            if (one.toObject().value(str("uid")).toString() == host)
                priority = one.toObject().value(str("priority")).toInt();
        QVERIFY(priority >= 2);
    }

    void noPageNamesAHostTwice()
    {
        const demo::World world({}, m_clock);
        for (const auto& type : world.types().all()) {
            QSet<QString> ids;
            for (const EventTypeHost& host : type.hosts) ids.insert(host.userId.text());
            QCOMPARE(ids.size(), type.hosts.size());
        }
    }

    void whatTheGuestTypedComesBack()
    {
        serve();
        QJsonObject body = m_demo->newBooking(m_demo->openStarts(m_demo->type).value(0));
        body.insert(str("ccEmails"), QJsonArray{str("c@example.com")});
        body.insert(str("company"), str("株式会社ハルカ"));
        body.insert(str("answers"),
                    QJsonArray{QJsonObject{{str("questionUid"), str("Q1")}, {str("content"), str("a")}}});
        m_demo->faults({{str("shapes"), QJsonObject{{str("createBooking"), str("wrapped")}}}});
        const auto made = call("POST", str("/v1/bookings"), body).data();
        const auto contact =
            call("GET", str("/v1/bookings/%1/contacts").arg(made.value(str("uid")).toString())).list().at(0).toObject();
        QCOMPARE(contact.value(str("email")).toString(), str("m@example.com"));
        QCOMPARE(contact.value(str("ccEmails")).toArray(), QJsonArray{str("c@example.com")});
        QCOMPARE(contact.value(str("company")).toString(), str("株式会社ハルカ"));
        const auto answer = contact.value(str("answers")).toArray().at(0).toObject();
        QCOMPARE(answer.value(str("question")).toString(), str("Q1"));
        QCOMPARE(answer.value(str("content")).toArray(), QJsonArray{str("a")});
    }

    void aBookingIsMovedChangedAndCancelled()
    {
        serve();
        const auto made = book(m_demo->openStarts(m_demo->type).value(3));
        const QString path = str("/v1/bookings/") + made.value(str("uid")).toString();
        const QString later = m_demo->openStarts(m_demo->type).value(9);
        const QJsonObject move{{str("startedAt"), later}, {str("timeZone"), str("Asia/Tokyo")}};
        const auto moved = call("POST", path + str("/reschedule"), move);
        QCOMPARE(moved.status, 200);
        QCOMPARE(moved.data().value(str("startedAt")).toString(), later);
        QVERIFY(moved.data().value(str("updatedAt")).toString() > made.value(str("updatedAt")).toString());
        const QString other = m_demo->member(11);
        const QJsonArray hosts{QJsonObject{{str("userId"), other}, {str("role"), str("editor")}}};
        const auto changed =
            call("PATCH", path,
                 {{str("hosts"), hosts}, {str("priority"), str("high")}, {str("description"), str("bring the plan")}});
        QCOMPARE(changed.data().value(str("hosts")).toArray(), hosts);
        QCOMPARE(changed.data().value(str("priority")).toString(), str("high"));
        const auto plain = call("PATCH", path, {{str("priority"), QJsonValue()}}).data();
        QVERIFY(plain.value(str("priority")).isNull());
        QCOMPARE(plain.value(str("description")).toString(), str("bring the plan"));
        QCOMPARE(call("GET", path + str("/contacts")).list().size(), 1);
        const auto cancelled = call("POST", path + str("/cancel"), {{str("cancelReason"), str("ill")}}).data();
        QCOMPARE(cancelled.value(str("status")).toString(), str("cancel"));
        QCOMPARE(cancelled.value(str("cancelReason")).toString(), str("ill"));
        QCOMPARE(call("POST", path + str("/cancel")).status, 422);
        QCOMPARE(call("POST", path + str("/reschedule"), move).status, 422);
        QCOMPARE(call("PATCH", path, {{str("name"), str("x")}}).status, 422);
    }

    void nonsenseIsAnsweredAsTheContractSays_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("status");
        const auto get = [](const char* name, const char* target, int status) {
            QTest::newRow(name) << QByteArray("GET") << str(target) << QJsonObject() << status;
        };
        get("unknown booking", "/v1/bookings/none", 404);
        get("page is no number", "/v1/bookings?page=zero", 400);
        get("page is zero", "/v1/bookings?page=0", 400);
        get("start is no time", "/v1/bookings?startedAt=yesterday", 400);
        get("status that is not offered", "/v1/bookings?status=request", 400);
        get("unknown direction", "/v1/bookings?sort=up", 400);
        get("unknown path", "/v2/bookings", 404);
        get("unknown page", "/v1/event_types/none", 404);
        get("verb the path does not have", "/v1/bookings/none/cancel", 405);
        test::RawDemo demo;
        const QString start = demo.openStarts(demo.type).value(0);
        const auto create = [&](const char* name, const char* member, const QJsonValue& value, int status) {
            QJsonObject body = demo.newBooking(start);
            body.insert(str(member), value);
            if (value.isUndefined()) body.remove(str(member));
            QTest::newRow(name) << QByteArray("POST") << str("/v1/bookings") << body << status;
        };
        create("start in the past", "startedAt", str("2020-01-01T00:00:00.000Z"), 422);
        create("start in the night", "startedAt", str("2026-11-12T17:00:00.000Z"), 422);
        create("start that is no time", "startedAt", str("2019-08-294T14:01:01.000Z"), 422);
        create("no address", "email", str("nobody"), 422);
        create("name too long", "name", QString(65, u'x'), 422);
        create("no name", "name", QJsonValue(QJsonValue::Undefined), 400);
        create("name of another type", "name", 7, 400);
        create("neither place", "locationId", QJsonValue(QJsonValue::Undefined), 400);
        create("unknown place", "locationId", str("moon"), 422);
        create("unknown zone", "timeZone", str("Moon/Base"), 422);
        create("unknown event type", "eventTypeId", str("none"), 404);
    }

    void nonsenseIsAnsweredAsTheContractSays()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, target);
        QFETCH(QJsonObject, body);
        QFETCH(int, status);
        serve();
        QCOMPARE(call(verb, target, body).status, status);
    }
};

QTEST_GUILESS_MAIN(tst_Demo)
#include "tst_demo.moc"

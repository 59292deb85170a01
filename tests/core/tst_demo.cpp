#include "core/demo/demoserver.h"
#include "core/demo/demoworld.h"
#include "core/http/server.h"
#include "core/webhook/signature.h"

#include "support/fakeclock.h"
#include "support/strict.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <mutex>

using namespace yoyaku;

namespace {

struct HttpAnswer
{
    int status = 0;
    QJsonObject body;
    QByteArray raw;
    QByteArray retryAfter;
};

QString str(const char* text) { return QString::fromUtf8(text); }

} // namespace

/// The demo account over real sockets, and its world.
class tst_Demo : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<DemoServer> m_server;
    QNetworkAccessManager m_network;
    QUrl m_base;

    void serve(DemoOptions options = {})
    {
        options.ratePerMinute = 0;
        if (options.bookings == DemoOptions().bookings) options.bookings = 900;
        m_server = std::make_unique<DemoServer>(options, m_clock);
        m_base = m_server->start();
        QVERIFY(!m_base.isEmpty());
    }
    HttpAnswer call(const QByteArray& verb, const QString& target, const QJsonObject& body = {},
                    const QByteArray& key = DemoOptions().apiKey)
    {
        QUrl url = m_base.resolved(QUrl(target));
        QNetworkRequest request(url);
        request.setRawHeader("X-Jicoo-Api-Key", key);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        QNetworkReply* reply =
            m_network.sendCustomRequest(request, verb, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
        [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10000); }();
        HttpAnswer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.raw = reply->readAll();
        answer.body = QJsonDocument::fromJson(answer.raw).object();
        answer.retryAfter = reply->rawHeader("Retry-After");
        reply->deleteLater();
        return answer;
    }
    QJsonObject data(const HttpAnswer& answer) { return answer.body.value(str("data")).toObject(); }
    QString futureSlot(const QString& type)
    {
        const QString from = formatInstant(m_clock.now()), to = formatInstant(m_clock.now() + 10 * kMsPerDay);
        const auto slotsFound = call(
            "GET",
            QStringLiteral("/v1/event_types/%1/available_schedules?periodStart=%2&periodEnd=%3").arg(type, from, to));
        return slotsFound.body.value(str("data")).toArray().at(3).toObject().value(str("startedAt")).toString();
    }
    const QString m_type = QStringLiteral("wOVzHsvJ9T4v");
    QJsonObject newBooking(const QString& start)
    {
        return {{str("eventTypeId"), m_type},         {str("startedAt"), start},
                {str("timeZone"), str("Asia/Tokyo")}, {str("name"), str("田中 真由")},
                {str("email"), str("m@example.com")}, {str("locationId"), str("zoom")}};
    }

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }
    void cleanup() { m_server.reset(); }

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

    void pagesHoldEveryBookingOnce()
    {
        serve();
        QSet<QString> seen;
        int page = 1, total = -1;
        for (;;) {
            const auto answer =
                call("GET", QStringLiteral("/v1/bookings?perPage=100&page=%1&sort=asc&order=createdAt").arg(page));
            QCOMPARE(answer.status, 200);
            total = answer.body.value(str("totalCount")).toInt();
            for (const QJsonValue& one : answer.body.value(str("data")).toArray())
                seen.insert(one.toObject().value(str("uid")).toString());
            if (!answer.body.contains(str("nextPage"))) break;
            page = answer.body.value(str("nextPage")).toInt();
        }
        QCOMPARE(seen.size(), total);
        QCOMPARE(total, 900);
    }

    void aWrongKeyIsRefused()
    {
        serve();
        QCOMPARE(call("GET", str("/v1/bookings"), {}, "wrong").status, 401);
    }

    void aSlotCanBeTakenOnceByEachFreeHost()
    {
        serve();
        const QString start = futureSlot(m_type);
        QVERIFY(!start.isEmpty());
        int booked = 0;
        HttpAnswer answer;
        for (; booked < 20; ++booked) {
            answer = call("POST", str("/v1/bookings"), newBooking(start));
            if (answer.status != 201) break;
            QVERIFY(answer.body.contains(str("uid"))); // bare, as the documented sample
        }
        QVERIFY(booked >= 1 && booked <= 10);
        QCOMPARE(answer.status, 422);
        QVERIFY(answer.body.value(str("errors")).toObject().contains(str("startedAt")));
    }

    void theHighestPriorityIsAskedFirst()
    {
        serve();
        const auto answer = call("POST", str("/v1/bookings"), newBooking(futureSlot(m_type)));
        const QString host = answer.body.value(str("hosts")).toArray().at(0).toObject().value(str("userId")).toString();
        const auto hosts =
            call("GET", str("/v1/event_type_hosts?perPage=50&eventTypeId=") + m_type).body.value(str("data")).toArray();
        int priority = -1;
        for (const QJsonValue& one : hosts)
            if (one.toObject().value(str("uid")).toString() == host)
                priority = one.toObject().value(str("priority")).toInt();
        QVERIFY(priority >= 2);
    }

    void aBookingIsMovedChangedAndCancelled()
    {
        serve();
        const auto made = call("POST", str("/v1/bookings"), newBooking(futureSlot(m_type))).body;
        const QString path = str("/v1/bookings/") + made.value(str("uid")).toString();
        const QString later = futureSlot(m_type);
        const auto moved =
            call("POST", path + str("/reschedule"), {{str("startedAt"), later}, {str("timeZone"), str("Asia/Tokyo")}});
        QCOMPARE(moved.status, 200);
        QCOMPARE(data(moved).value(str("startedAt")).toString(), later);
        QVERIFY(data(moved).value(str("updatedAt")).toString() > made.value(str("updatedAt")).toString());
        const auto users = call("GET", str("/v1/organization_users?perPage=50")).body.value(str("data")).toArray();
        QCOMPARE(users.size(), 12);
        const QString other = users.at(11).toObject().value(str("userId")).toString();
        const auto changed =
            call("PATCH", path,
                 {{str("hosts"), QJsonArray{QJsonObject{{str("userId"), other}, {str("role"), str("admin")}}}}});
        QCOMPARE(data(changed).value(str("hosts")).toArray().at(0).toObject().value(str("userId")).toString(), other);
        QCOMPARE(data(call("GET", path + str("/contacts"))).size(), 0); // contacts is a list
        const auto cancelled = call("POST", path + str("/cancel"), {{str("cancelReason"), str("ill")}});
        QCOMPARE(data(cancelled).value(str("status")).toString(), str("cancel"));
        QCOMPARE(data(cancelled).value(str("cancelReason")).toString(), str("ill"));
        QCOMPARE(call("POST", path + str("/cancel"), {}).status, 422);
        QCOMPARE(call("POST", path + str("/reschedule"), {{str("startedAt"), later}}).status, 422);
    }

    void nonsenseIsAnsweredAsTheContractSays()
    {
        serve();
        QCOMPARE(call("GET", str("/v1/bookings/none")).status, 404);
        QCOMPARE(call("GET", str("/v1/bookings?page=zero")).status, 400);
        QCOMPARE(call("GET", str("/v1/bookings?startedAt=yesterday")).status, 400);
        QCOMPARE(call("GET", str("/v2/bookings")).status, 404);
        QCOMPARE(call("GET", str("/v1/event_type_hosts")).status, 422);
        QCOMPARE(call("PATCH", str("/v1/event_types/") + m_type + str("/hosts/none"), {{str("priority"), 2}}).status,
                 404);
        QJsonObject past = newBooking(str("2020-01-01T00:00:00.000Z"));
        QCOMPARE(call("POST", str("/v1/bookings"), past).status, 422);
    }

    void priorityIsSetAndChecked()
    {
        serve();
        const auto hosts =
            call("GET", str("/v1/event_type_hosts?eventTypeId=") + m_type).body.value(str("data")).toArray();
        const QString path =
            str("/v1/event_types/") + m_type + str("/hosts/") + hosts.at(0).toObject().value(str("uid")).toString();
        QCOMPARE(data(call("PATCH", path, {{str("priority"), 1}})).value(str("priority")).toInt(), 1);
        QCOMPARE(call("PATCH", path, {{str("priority"), 4}}).status, 422);
    }

    void itFailsOnDemandAndRecovers()
    {
        serve();
        const auto fault = [this](const QJsonObject& wish) {
            QCOMPARE(call("POST", str("/_demo/faults"), wish).status, 200);
        };
        fault({{str("status"), 429}, {str("retryAfter"), 3}, {str("count"), 1}});
        const auto slow = call("GET", str("/v1/bookings"));
        QCOMPARE(slow.status, 429);
        QCOMPARE(slow.retryAfter, QByteArray("3"));
        QCOMPARE(call("GET", str("/v1/bookings")).status, 200);
        fault({{str("status"), 503}, {str("htmlBody"), true}});
        QVERIFY(call("GET", str("/v1/bookings")).raw.startsWith("<html>"));
        fault({{str("cutConnection"), true}, {str("count"), 1}, {str("pathPrefix"), str("/v1/event_types")}});
        QCOMPARE(call("GET", str("/v1/bookings")).status, 200);
    }

    void eventsAreSignedDroppedAndRepeatedAsAsked()
    {
        serve();
        std::mutex mutex;
        QVector<http::Request> got;
        http::Server listener({}, [&](http::Request request, http::Responder respond) {
            {
                const std::lock_guard lock(mutex);
                got.append(request);
            }
            respond({});
        });
        const auto listening = listener.listen();
        const auto count = [&] {
            const std::lock_guard lock(mutex);
            return got.size();
        };
        call("PUT", str("/_demo/webhook"),
             {{str("url"), QStringLiteral("http://127.0.0.1:%1/in").arg(listening.port)},
              {str("secret"), str("whsec_x")}});
        QCOMPARE(call("POST", str("/_demo/act"), {{str("do"), str("guest_books")}}).status, 200);
        QTRY_COMPARE(count(), 1);
        const auto verdict = webhook::verify(got[0].header("jicoo-webhook-signature"), got[0].body, {Secret("whsec_x")},
                                             m_clock.now(), 300'000);
        QCOMPARE(verdict.outcome, webhook::SignatureOutcome::Ok);
        QVERIFY(got[0].body.contains("guest_booked"));
        call("POST", str("/_demo/faults"), {{str("dropWebhooks"), 1}});
        call("POST", str("/_demo/act"), {{str("do"), str("guest_moves")}});
        call("POST", str("/_demo/faults"), {{str("repeatWebhooks"), 1}});
        QCOMPARE(call("POST", str("/_demo/act"), {{str("do"), str("guest_cancels")}}).status, 200);
        QTRY_COMPARE(count(), 3);
        QCOMPARE(got[1].body, got[2].body);
    }
};

QTEST_GUILESS_MAIN(tst_Demo)
#include "tst_demo.moc"

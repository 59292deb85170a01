// Past 500 lines: One program a class: Client is where every way a call can end comes together, and each needs its own
// server.
#include "support/clientbench.h"
#include "support/strict.h"

#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::api;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

class tst_Client : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void getBringsTheBookingAndTheHeaders()
    {
        ClientBench bench;
        Ending<Booking> got;
        bench.send(aGet(), got);
        QCOMPARE(got.times, 0);
        QTRY_COMPARE(got.times, 1);
        QVERIFY(got.isOk());
        QCOMPARE((*got.reply)->uid.text(), u"B1"_s);
        const ReceivedRequest& seen = bench.server.requests().first();
        QCOMPARE(seen.verb, "GET");
        QCOMPARE(seen.target, "/v1/bookings/B1");
        QCOMPARE(seen.headers.value("x-jicoo-api-key"), "sk_test_1");
        QVERIFY(seen.headers.value("user-agent").startsWith("Yoyaku/"));
        QVERIFY(!seen.headers.contains("cookie") && !seen.headers.contains("authorization"));
    }

    void idsCannotEscapeThePath()
    {
        ClientBench bench;
        Ending<Booking> got, dots;
        bench.send(aGet(u"../a b/%2F?x#y"_s), got);
        bench.send(aGet(u".."_s), dots);
        QTRY_COMPARE(got.times + dots.times, 2);
        QCOMPARE(bench.server.targets(), QByteArrayList{"/v1/bookings/..%2Fa%20b%2F%252F%3Fx%23y"});
        QCOMPARE(dots.kind(), Kind::Invalid);
    }

    void writeCarriesItsBodyOnce()
    {
        ClientBench bench;
        Ending<Booking> patched, cancelled;
        bench.send(updateBooking(BookingId(u"B1"_s), {u"名"_s, {}, {}, {}, {}}), patched);
        bench.send(cancelBooking(BookingId(u"B1"_s), {}), cancelled);
        QTRY_COMPARE(patched.times + cancelled.times, 2);
        QVERIFY(patched.isOk() && cancelled.isOk());
        const auto& seen = bench.server.requests();
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen[0].verb, "PATCH");
        QCOMPARE(seen[0].body, QByteArray(R"({"name":"名"})"));
        QCOMPARE(seen[0].headers.value("content-type"), "application/json");
        QCOMPARE(seen[1].verb, "POST");
        QCOMPARE(seen[1].body, QByteArray());
        QCOMPARE(seen[1].headers.value("content-length"), "0");
        QVERIFY(!seen[1].headers.contains("content-type"));
    }

    void statusDecidesTheKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("forGet");
        QTest::addColumn<int>("forWrite");
        const auto row = [](int status, Kind forGet, Kind forWrite) {
            QTest::addRow("%d", status) << status << int(forGet) << int(forWrite);
        };
        row(400, Kind::Invalid, Kind::Invalid);
        row(401, Kind::Unauthorized, Kind::Unauthorized);
        row(402, Kind::PlanLimit, Kind::PlanLimit);
        row(403, Kind::Forbidden, Kind::Forbidden);
        row(404, Kind::NotFound, Kind::NotFound);
        row(405, Kind::Invalid, Kind::Invalid);
        row(422, Kind::Invalid, Kind::Invalid);
        row(429, Kind::RateLimited, Kind::RateLimited);
        row(500, Kind::Server, Kind::OutcomeUnknown);
        row(501, Kind::Server, Kind::Server);
        row(503, Kind::Server, Kind::OutcomeUnknown);
        row(304, Kind::BadReply, Kind::OutcomeUnknown);
    }
    void statusDecidesTheKind()
    {
        QFETCH(int, status);
        ClientBench bench;
        bench.server.setFallback(Canned::http(status, R"({"errors":[{"message":"no"}, "why"],"message":"sorry"})"));
        Ending<Booking> got, written;
        bench.send(aGet(), got);
        bench.send(aWrite(), written);
        QTRY_COMPARE(got.times + written.times, 2);
        QTEST(int(got.error().kind), "forGet");
        QTEST(int(written.error().kind), "forWrite");
        QCOMPARE(got.error().httpStatus, status);
        QCOMPARE(got.error().where, u"getBooking"_s);
        if (status >= 400) QCOMPARE(got.error().serverText, u"sorry; no; why"_s);
    }

    void unreadableFailureBodiesSurvive_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<html><body>Bad gateway</body></html>");
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe{", 4);
        QTest::newRow("array") << QByteArray("[1,2]");
        QTest::newRow("null errors") << QByteArray(R"({"errors":null})");
    }
    void unreadableFailureBodiesSurvive()
    {
        QFETCH(QByteArray, body);
        ClientBench bench;
        bench.server.setFallback(Canned::http(422, body));
        Ending<Booking> got;
        bench.send(aGet(), got);
        QTRY_COMPARE(got.times, 1);
        QCOMPARE(got.kind(), Kind::Invalid);
        QCOMPARE(got.error().serverText, QString());
    }

    void successNobodyCanReadIsBadReply()
    {
        ClientBench bench;
        bench.server.play({Canned::http(200, "<html>"), Canned::http(200, R"({"data":{"uid":"B"}})")});
        Ending<Booking> html, cut;
        bench.send(aGet(), html);
        bench.send(aGet(), cut);
        QTRY_COMPARE(html.times + cut.times, 2);
        QCOMPARE(html.kind(), Kind::BadReply);
        QCOMPARE(html.error().httpStatus, 200);
        QCOMPARE(cut.error().where, u"data.startedAt"_s);
    }

    void writeThatWasDoneButCannotBeReadIsToBeRefetched()
    {
        ClientBench bench;
        bench.server.play({Canned::http(204)});
        Ending<Booking> written;
        bench.send(aWrite(), written);
        QTRY_COMPARE(written.times, 1);
        QCOMPARE(written.kind(), Kind::OutcomeUnknown);
        QCOMPARE(written.error().httpStatus, 204);
        QCOMPARE(bench.server.requests().size(), 1);
    }

    void chunkedAnswersAreRead()
    {
        ClientBench bench;
        const QByteArray head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        const QByteArray size = QByteArray::number(kBooking.size(), 16);
        bench.server.play({{head + size + "\r\n" + kBooking + "\r\n0\r\n\r\n"}});
        Ending<Booking> got;
        bench.send(aGet(), got);
        QTRY_COMPARE(got.times, 1);
        QVERIFY(got.isOk());
    }

    void getGoesAgainAfterServerFaultsAndCuts()
    {
        ClientBench bench;
        bench.server.play({Canned::http(502, "<html>"), Canned::http(500), Canned::http(200, kBooking)});
        Ending<Booking> got;
        bench.send(aGet(), got);
        QTRY_COMPARE(got.times, 1);
        QVERIFY(got.isOk());
        const auto& seen = bench.server.requests();
        QCOMPARE(seen.size(), 3);
        QVERIFY(seen[1].atMs - seen[0].atMs >= 9);  // half of 20 ms: the jitter is 0
        QVERIFY(seen[2].atMs - seen[1].atMs >= 19); // half of 40 ms
    }

    void getGivesUpAfterMaxAttempts()
    {
        ClientBench bench;
        bench.server.setFallback(Canned::http(500));
        Ending<Booking> got;
        bench.send(aGet(), got);
        QTRY_COMPARE(got.times, 1);
        QCOMPARE(got.kind(), Kind::Server);
        QCOMPARE(bench.server.requests().size(), 3);
    }

    void writesAreNeverSentTwice_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("then");
        QTest::newRow("500") << Canned::http(500).bytes << int(Canned::Then::KeepOpen);
        QTest::newRow("503 with a time") << Canned::http(503, {}, "Retry-After: 0\r\n").bytes
                                         << int(Canned::Then::KeepOpen);
        QTest::newRow("reset") << QByteArray() << int(Canned::Then::Cut);
        QTest::newRow("closed") << QByteArray() << int(Canned::Then::Close);
        QTest::newRow("half a header") << QByteArray("HTTP/1.1 200 OK\r\nConte") << int(Canned::Then::Close);
        QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{")
                                     << int(Canned::Then::Close);
        QTest::newRow("redirect") << Canned::http(307, {}, "Location: /v1/elsewhere\r\n").bytes
                                  << int(Canned::Then::KeepOpen);
        QTest::newRow("no http") << QByteArray("220 smtp ready\r\n\r\n") << int(Canned::Then::Close);
    }
    void writesAreNeverSentTwice()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, then);
        for (const bool hasBody : {true, false}) {
            ClientBench bench;
            bench.server.play({{bytes, Canned::Then(then), 0}});
            Ending<Booking> written, next;
            bench.send(hasBody ? aWrite() : cancelBooking(BookingId(u"B1"_s), {}), written);
            QTRY_COMPARE(written.times, 1);
            QCOMPARE(written.kind(), Kind::OutcomeUnknown);
            bench.send(aGet(u"after"_s), next); // whatever was to come again would have come by its end
            QTRY_COMPARE(next.times, 1);
            QCOMPARE(bench.server.requests().size(), 2);
            QCOMPARE(bench.server.requests().last().target, "/v1/bookings/after");
        }
    }

    void writeDoesNotTrustAnIdleConnection()
    {
        ClientBench bench;
        Ending<Booking> got, written;
        bench.send(aGet(), got);
        QTRY_COMPARE(got.times, 1);
        bench.send(aWrite(), written);
        QTRY_COMPARE(written.times, 1);
        QVERIFY(written.isOk());
        QCOMPARE(bench.server.connections(), 2);
    }

    void silentServerIsATimeout()
    {
        ClientBench bench(2, 60);
        bench.server.setFallback(Canned::silence());
        Ending<Booking> got, written;
        bench.send(aGet(), got);
        bench.send(aWrite(), written);
        QTRY_COMPARE(got.times + written.times, 2);
        QCOMPARE(got.kind(), Kind::Timeout);
        QCOMPARE(written.kind(), Kind::OutcomeUnknown);
        QCOMPARE(bench.server.requests().size(), 4); // three reads, one write
    }

    void nobodyListeningIsOffline()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl base(u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
        closed.close();
        Client client(ClientBench::config(base));
        QSignalSpy reachable(&client, &Client::reachableChanged);
        Ending<Booking> got, written;
        client.send<Booking>(aGet(), Urgency::Normal, this, got.recorder());
        client.send<Booking>(aWrite(), Urgency::Normal, this, written.recorder());
        QTRY_COMPARE(got.times + written.times, 2);
        QCOMPARE(got.kind(), Kind::Offline);
        QCOMPARE(written.kind(), Kind::Offline);
        QCOMPARE(reachable.size(), 1);
        QCOMPARE(reachable.first().first().toBool(), false);
    }

    void aServiceThatStaysSilentIsNotThere()
    {
        ClientBench bench(1, 60);
        bench.server.play({Canned::silence(), Canned::silence(), Canned::silence(), Canned::silence()});
        QSignalSpy reachable(bench.client.get(), &Client::reachableChanged);
        Ending<Booking> got;
        bench.send(aGet(), got);
        QTRY_COMPARE(got.times, 1);
        QCOMPARE(got.kind(), Kind::Timeout);
        QCOMPARE(reachable.size(), 1);
        QCOMPARE(reachable.first().first().toBool(), false);
        bench.server.setFallback(Canned::http(200, kBooking));
        QTRY_VERIFY(([&] {
            Ending<Booking> again;
            bench.send(aGet(), again);
            const bool isAnswered = QTest::qWaitFor([&] { return again.times == 1; });
            return isAnswered && again.isOk();
        }()));
        QCOMPARE(reachable.last().first().toBool(), true);
    }

    void writeThatWasNotSentGoesAgain()
    {
        auto closed = std::make_unique<QTcpServer>();
        QVERIFY(closed->listen(QHostAddress::LocalHost));
        const quint16 port = closed->serverPort();
        closed.reset();
        ClientConfig config = ClientBench::config(QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
        config.maxAttempts = 1000;
        Client client(config);
        QSignalSpy reachable(&client, &Client::reachableChanged);
        Ending<Booking> written;
        client.send<Booking>(aWrite(), Urgency::Normal, this, written.recorder());
        QTRY_COMPARE(reachable.size(), 1);
        QTcpServer late;
        int connections = 0;
        connect(&late, &QTcpServer::newConnection, &late, [&] {
            QTcpSocket* socket = late.nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (socket->readAll().contains("\r\n\r\n")) socket->write(Canned::http(200, kBooking).bytes);
            });
        });
        QVERIFY(late.listen(QHostAddress::LocalHost, port));
        QTRY_COMPARE(written.times, 1);
        QVERIFY(written.isOk());
        QCOMPARE(connections, 1);
        QCOMPARE(reachable.size(), 2);
    }

    void tooManyCallsPausesEverybody()
    {
        ClientBench bench; // one place: with two, both leave at once and their arrival order is chance
        bench.server.play({Canned::http(429, {}, "Retry-After: 1\r\n")});
        QSignalSpy states(bench.client.get(), &Client::queueStateChanged);
        Ending<Booking> written, got;
        bench.send(aWrite(), written);
        QTRY_VERIFY(bench.client->queueState().pausedByStatus == 429);
        QVERIFY(bench.client->queueState().pausedUntil > 0);
        bench.send(aGet(), got, Urgency::Foreground);
        QTRY_COMPARE(written.times + got.times, 2);
        QVERIFY(written.isOk() && got.isOk());
        const auto& seen = bench.server.requests();
        QCOMPARE(seen.size(), 3);
        QVERIFY(seen[1].atMs - seen[0].atMs >= 990);
        QCOMPARE(seen[1].verb, "GET"); // foreground first
        QTRY_COMPARE(bench.client->queueState(), QueueState());
        QVERIFY(states.size() >= 4);
    }

    void foregroundGoesFirstAndThenInOrder()
    {
        ClientBench bench;
        QVector<Ending<Booking>> endings(6);
        const Urgency urgencies[] = {Urgency::Background, Urgency::Normal,     Urgency::Foreground,
                                     Urgency::Background, Urgency::Foreground, Urgency::Normal};
        for (int i = 0; i < 6; ++i) bench.send(aGet(QString::number(i)), endings[i], urgencies[i]);
        for (int i = 0; i < 6; ++i) QTRY_COMPARE(endings[i].times, 1);
        const QByteArrayList expected{"/v1/bookings/2", "/v1/bookings/4", "/v1/bookings/1",
                                      "/v1/bookings/5", "/v1/bookings/0", "/v1/bookings/3"};
        QCOMPARE(bench.server.targets(), expected);
    }

    void noMoreThanTheLimitAreInFlight()
    {
        ClientBench bench(3);
        bench.server.setFallback(Canned::http(200, kBooking).after(15));
        QVector<Ending<Booking>> endings(12);
        for (auto& ending : endings) bench.send(aGet(), ending);
        for (auto& ending : endings) QTRY_COMPARE(ending.times, 1);
        QCOMPARE(bench.server.mostAtOnce(), 3);
    }

    void cancelEndsWaitingAndFlyingCallsOnce()
    {
        ClientBench bench;
        bench.server.play({Canned::silence()});
        Ending<Booking> flying, waiting, last;
        const CallId first = bench.send(aGet(u"1"_s), flying);
        const CallId second = bench.send(aGet(u"2"_s), waiting);
        bench.send(aGet(u"3"_s), last);
        QTRY_COMPARE(bench.server.requests().size(), 1);
        for (const CallId id : {first, second, first, second}) bench.client->cancel(id);
        QCOMPARE(flying.times + waiting.times, 0);
        QTRY_COMPARE(last.times, 1);
        QCOMPARE(flying.times, 1);
        QCOMPARE(waiting.times, 1);
        QCOMPARE(flying.kind(), Kind::Cancelled);
        QCOMPARE(waiting.kind(), Kind::Cancelled);
        QCOMPARE(bench.server.targets(), (QByteArrayList{"/v1/bookings/1", "/v1/bookings/3"}));
    }

    void callCancelledWhileItIsDecodedEndsCancelled()
    {
        ClientBench bench;
        std::atomic<bool> isDecoding = false, mayEnd = false;
        Request<Booking> slow = aGet();
        slow.decode = [&, decode = slow.decode](const QByteArray& bytes) {
            isDecoding = true;
            while (!mayEnd) std::this_thread::yield();
            return decode(bytes);
        };
        Ending<Booking> got, next;
        const CallId id = bench.send(slow, got);
        QTRY_VERIFY(isDecoding);
        bench.client->cancel(id);
        mayEnd = true;
        bench.send(aGet(), next);
        QTRY_COMPARE(next.times, 1);
        QCOMPARE(got.times, 1);
        QCOMPARE(got.kind(), Kind::Cancelled);
    }

    void deadContextIsNeverCalled()
    {
        ClientBench bench;
        std::atomic<bool> isDecoding = false, mayEnd = false;
        auto flying = std::make_unique<QObject>();
        auto waiting = std::make_unique<QObject>();
        Request<Booking> slow = aGet(u"slow"_s);
        slow.decode = [&, decode = slow.decode](const QByteArray& bytes) {
            isDecoding = true;
            while (!mayEnd) std::this_thread::yield();
            return decode(bytes);
        };
        int calls = 0;
        bench.client->send<Booking>(slow, Urgency::Normal, flying.get(), [&](const auto&) { ++calls; });
        QTRY_VERIFY(isDecoding);
        bench.client->send<Booking>(aGet(u"dead"_s), Urgency::Normal, waiting.get(), [&](const auto&) { ++calls; });
        flying.reset();
        waiting.reset();
        mayEnd = true;
        Ending<Booking> next;
        bench.send(aGet(u"next"_s), next);
        QTRY_COMPARE(next.times, 1);
        QCOMPARE(calls, 0);
        QCOMPARE(bench.server.targets(), (QByteArrayList{"/v1/bookings/slow", "/v1/bookings/next"}));
    }

    void clientMayDieWithCallsEverywhere()
    {
        ClientBench bench(2);
        bench.server.play({Canned::http(200, kBooking), Canned::silence()});
        std::atomic<bool> isDecoding = false;
        Request<Booking> slow = aGet();
        slow.decode = [&](const QByteArray&) -> Reply<Booking> {
            isDecoding = true;
            return Booking{};
        };
        int calls = 0;
        for (int i = 0; i < 5; ++i)
            bench.client->send<Booking>(slow, Urgency::Normal, this, [&](const auto&) { ++calls; });
        // Holds the event loop, so that a decoded result is on its way when the client goes.
        connect(bench.client.get(), &Client::reachableChanged, this, [&] {
            while (!isDecoding) std::this_thread::yield();
            bench.client.release()->deleteLater();
        });
        QTRY_VERIFY(!bench.client);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const int before = calls;
        Client other(ClientBench::config(bench.server.base()));
        Ending<Booking> got;
        other.send<Booking>(aGet(), Urgency::Normal, this, got.recorder());
        QTRY_COMPARE(got.times, 1);
        QCOMPARE(calls, before);
    }

    void callbackMayDeleteTheClient()
    {
        ClientBench bench;
        bench.client->send<Booking>(aGet(), Urgency::Normal, this, [&](const auto&) { bench.client.reset(); });
        QTRY_VERIFY(!bench.client);
    }

    void redirectInsideTheOriginIsFollowedForGets()
    {
        ClientBench bench;
        bench.server.play({Canned::http(307, {}, "Location: /v1/moved\r\n")});
        Ending<Booking> got;
        bench.send(aGet(), got);
        QTRY_COMPARE(got.times, 1);
        QVERIFY(got.isOk());
        QCOMPARE(bench.server.targets().last(), "/v1/moved");
    }

    void redirectToAnotherHostIsRefused()
    {
        ScriptedServer other;
        ClientBench bench;
        const QByteArray location = other.base().toEncoded() + "/v1/bookings/B1";
        bench.server.setFallback(Canned::http(302, {}, "Location: " + location + "\r\n"));
        Ending<Booking> got;
        bench.send(aGet(), got);
        QTRY_COMPARE(got.times, 1);
        QCOMPARE(got.kind(), Kind::BadReply);
        QCOMPARE(got.error().httpStatus, 302);
        QCOMPARE(other.connections(), 0);
    }

    void redirectsThatLoopEnd()
    {
        ClientBench bench;
        bench.server.setFallback(Canned::http(302, {}, "Location: /again\r\n"));
        Ending<Booking> got;
        bench.send(aGet(), got);
        QTRY_COMPARE(got.times, 1);
        QCOMPARE(got.kind(), Kind::BadReply);
        QCOMPARE(bench.server.requests().size(), 6);
    }

    void bodyOverTheCapIsDropped()
    {
        ClientBench bench(1, 20000, 1000);
        bench.server.setFallback(Canned::http(200, QByteArray(100'000, ' ')));
        Ending<Booking> got, written;
        bench.send(aGet(), got);
        bench.send(aWrite(), written);
        QTRY_COMPARE(got.times + written.times, 2);
        QCOMPARE(got.kind(), Kind::BadReply);
        QCOMPARE(written.kind(), Kind::OutcomeUnknown);
        QCOMPARE(bench.server.requests().size(), 2);
    }

    void aRefusalOfAnOlderKeySaysNothingAboutTheNewOne()
    {
        ClientBench bench;
        QSignalSpy refused(bench.client.get(), &Client::keyRefused);
        bench.server.play({Canned::http(401).after(100)});
        Ending<Booking> got;
        bench.send(aGet(), got);
        QTRY_COMPARE(bench.server.requests().size(), 1);
        bench.client->setKey(Secret("sk_test_2"));
        QTRY_COMPARE(got.times, 1);
        QVERIFY(got.isOk());
        QVERIFY(refused.isEmpty());
        QCOMPARE(bench.server.requests().last().headers.value("x-jicoo-api-key"), "sk_test_2");
    }

    void refusedKeyIsSaidAndCanBeReplaced()
    {
        ClientBench bench;
        bench.server.play({Canned::http(401, {}, "WWW-Authenticate: Basic realm=\"x\"\r\n")});
        QSignalSpy refused(bench.client.get(), &Client::keyRefused);
        Ending<Booking> got, again;
        bench.send(aGet(), got);
        QTRY_COMPARE(got.times, 1);
        QCOMPARE(got.kind(), Kind::Unauthorized);
        QCOMPARE(refused.size(), 1);
        bench.client->setKey(Secret("sk_test_2"));
        bench.send(aGet(), again);
        QTRY_COMPARE(again.times, 1);
        QCOMPARE(bench.server.requests().last().headers.value("x-jicoo-api-key"), "sk_test_2");
    }

    void keyWithALineBreakIsNotSent()
    {
        ClientBench bench;
        bench.client->setKey(Secret("sk\r\nX-Evil: 1"));
        Ending<Booking> got;
        bench.send(aGet(), got);
        QCOMPARE(got.times, 0);
        QTRY_COMPARE(got.times, 1);
        QCOMPARE(got.kind(), Kind::Unauthorized);
        QCOMPARE(bench.server.connections(), 0);
    }

    void onlyHttpsAndLoopbackAreAllowed_data()
    {
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("https://api.jicoo.com") << true;
        QTest::newRow("http://127.0.0.1:8080") << true;
        QTest::newRow("http://127.9.9.9") << true;
        QTest::newRow("http://localhost:1") << true;
        QTest::newRow("http://[::1]:8080") << true;
        QTest::newRow("http://api.jicoo.com") << false;
        QTest::newRow("http://localhost.evil.com") << false;
        QTest::newRow("http://10.0.0.1") << false;
        QTest::newRow("ftp://127.0.0.1") << false;
        QTest::newRow("https://user:pass@api.jicoo.com") << false;
        QTest::newRow("https://") << false;
        QTest::newRow("") << false;
    }
    void onlyHttpsAndLoopbackAreAllowed()
    {
        const QUrl url(QString::fromLatin1(QTest::currentDataTag()));
        QTEST(isAllowedBase(url), "isAllowed");
    }

    void plainHttpToTheWorldIsNotEvenTried()
    {
        Client client(ClientBench::config(QUrl(u"http://203.0.113.1"_s)));
        Ending<Booking> got;
        client.send<Booking>(aGet(), Urgency::Normal, this, got.recorder());
        QTRY_COMPARE(got.times, 1);
        QCOMPARE(got.kind(), Kind::Tls);
    }

    void tlsWithoutACertificateIsRefused()
    {
        QTcpServer plain; // speaks no TLS at all
        connect(&plain, &QTcpServer::newConnection, &plain,
                [&] { plain.nextPendingConnection()->write("hello\r\n\r\n"); });
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        Client client(ClientBench::config(QUrl(u"https://127.0.0.1:%1"_s.arg(plain.serverPort()))));
        Ending<Booking> got;
        client.send<Booking>(aGet(), Urgency::Normal, this, got.recorder());
        QTRY_COMPARE(got.times, 1);
        QCOMPARE(got.kind(), Kind::Tls);
    }
};

QTEST_GUILESS_MAIN(tst_Client)
#include "tst_client.moc"

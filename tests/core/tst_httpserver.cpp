#include "core/http/server.h"

#include "support/rawclient.h"
#include "support/strict.h"

#include <QTest>
#include <future>
#include <thread>
#include <vector>

using namespace yoyaku;
using namespace yoyaku::http;
using test::RawClient;

namespace {

/// Answers with what it got: "METHOD target body-size".
void echo(const Request& request, const Responder& respond)
{
    Response response;
    response.body = request.method + ' ' + request.target + ' ' + QByteArray::number(request.body.size());
    respond(response);
}

const QByteArray kHost = "Host: x\r\n";

} // namespace

class tst_HttpServer : public QObject
{
    Q_OBJECT

  private:
    std::unique_ptr<Server> m_server;
    quint16 m_port = 0;

    void serve(Handler handler, Limits limits = {})
    {
        ServerConfig config;
        config.limits = limits;
        m_server = std::make_unique<Server>(config, std::move(handler));
        const Listening listening = m_server->listen();
        QVERIFY(listening.error == ListenError::None);
        m_port = listening.port;
    }

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }
    void cleanup() { m_server.reset(); }

    void answersInOrderOnOneConnection()
    {
        serve(echo);
        RawClient client(m_port);
        for (int i = 0; i < 3; ++i) {
            client.send(test::postRequest("/a?b=" + QByteArray::number(i), QByteArray(i, 'x')));
            const auto answer = client.read();
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body, "POST /a?b=" + QByteArray::number(i) + ' ' + QByteArray::number(i));
            QVERIFY(answer.has("connection: keep-alive"));
        }
    }

    void pipelinedRequestsAreAnsweredInOrderOneAtATime()
    {
        std::atomic_int atOnce = 0;
        std::atomic_int most = 0;
        std::vector<std::thread> threads;
        serve([&](const Request& request, const Responder& respond) {
            most = std::max<int>(most, ++atOnce);
            threads.emplace_back([&, request, respond] {
                for (int i = 0; i < 500; ++i) // leaves the server time to do it wrong
                    std::this_thread::yield();
                --atOnce;
                echo(request, respond);
            });
        });
        RawClient client(m_port);
        QByteArray all;
        for (int i = 0; i < 20; ++i) all += test::postRequest("/" + QByteArray::number(i), QByteArray(i * 10, 'y'));
        client.send(all);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(client.read().body, "POST /" + QByteArray::number(i) + ' ' + QByteArray::number(i * 10));
        QCOMPARE(most.load(), 1);
        m_server.reset();
        for (std::thread& thread : threads) thread.join();
    }

    void readsARequestThatComesByteByByte()
    {
        serve(echo);
        RawClient client(m_port);
        const QByteArray request = test::postRequest("/slow", "hello", "X-A: 1\r\n");
        for (const char c : request) client.send(QByteArray(1, c));
        QCOMPARE(client.read().body, QByteArray("POST /slow 5"));
    }

    void refusesWhatIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QByteArray& bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        row("bare LF", "GET / HTTP/1.1\nHost: x\n\n", 400);
        row("bare LF in a header", "GET / HTTP/1.1\r\nHost: x\nA: b\r\n\r\n", 400);
        row("bare CR", "GET / HTTP/1.1\r\nHost: x\rA: b\r\n\r\n", 400);
        row("NUL", QByteArray("GET / HTTP/1.1\r\nHost: x\0y\r\n\r\n", 28), 400);
        row("obs-fold", "GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n", 400);
        row("no Host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two Hosts", "GET / HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n", 400);
        row("chunked", "POST / HTTP/1.1\r\n" + kHost + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411);
        row("identity", "POST / HTTP/1.1\r\n" + kHost + "Transfer-Encoding: identity\r\n\r\n", 411);
        row("length and chunked",
            "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc", 400);
        row("two lengths", "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", 400);
        row("length list", "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 3, 3\r\n\r\nabc", 400);
        row("signed length", "POST / HTTP/1.1\r\n" + kHost + "Content-Length: +3\r\n\r\nabc", 400);
        row("negative length", "POST / HTTP/1.1\r\n" + kHost + "Content-Length: -3\r\n\r\nabc", 400);
        row("empty length", "POST / HTTP/1.1\r\n" + kHost + "Content-Length:\r\n\r\n", 400);
        row("endless length", "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 99999999999999999999999\r\n\r\n", 400);
        row("two signatures",
            "POST / HTTP/1.1\r\n" + kHost + "Jicoo-Webhook-Signature: a\r\njicoo-webhook-signature: b\r\n\r\n", 400);
        row("version 2.0", "GET / HTTP/2.0\r\n" + kHost + "\r\n", 400);
        row("version 0.9", "GET / HTTP/0.9\r\n" + kHost + "\r\n", 400);
        row("no version", "GET /\r\n\r\n", 400);
        row("blank before the colon", "GET / HTTP/1.1\r\nHost : x\r\n\r\n", 400);
        row("header without a name", "GET / HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n", 400);
        row("TLS hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", 11), 400);
        row("unknown expectation", "POST / HTTP/1.1\r\n" + kHost + "Expect: tea\r\nContent-Length: 1\r\n\r\n", 417);
        row("body announced too large", "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 262145\r\n\r\n", 413);
        row("header too large", "GET / HTTP/1.1\r\n" + kHost + "A: " + QByteArray(17'000, 'a') + "\r\n\r\n", 431);
        row("too many headers", "GET / HTTP/1.1\r\n" + kHost + QByteArray("A: b\r\n").repeated(101) + "\r\n", 431);
        row("target without end", "GET /" + QByteArray(17'000, 'a'), 431);
    }
    void refusesWhatIsMalformed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        std::atomic_int handled = 0;
        serve([&](const Request& request, const Responder& respond) {
            ++handled;
            echo(request, respond);
        });
        RawClient client(m_port);
        // What comes behind a malformed request is never taken for a request.
        client.send(bytes + "GET /smuggled HTTP/1.1\r\n" + kHost + "\r\n");
        const auto answer = client.read();
        QCOMPARE(answer.status, status);
        QVERIFY(answer.has("connection: close"));
        QCOMPARE(answer.has("retry-after: "), status == 413 || status == 431);
        QVERIFY(client.isClosedWithin(5000));
        QCOMPARE(handled.load(), 0);
    }

    void takesWhatIsUnusualButLegal_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("1.0 without Host") << QByteArray("GET /a HTTP/1.0\r\n\r\n") << QByteArray("GET /a 0");
        QTest::newRow("empty line before")
            << QByteArray("\r\nGET /a HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray("GET /a 0");
        QTest::newRow("body of zeros") << test::postRequest("/z", QByteArray(70'000, '\0'))
                                       << QByteArray("POST /z 70000");
        QTest::newRow("body with line feeds") << test::postRequest("/z", "\n\n \r") << QByteArray("POST /z 4");
        QTest::newRow("largest body") << test::postRequest("/z", QByteArray(262'144, 'x'))
                                      << QByteArray("POST /z 262144");
    }
    void takesWhatIsUnusualButLegal()
    {
        QFETCH(QByteArray, bytes);
        serve(echo);
        RawClient client(m_port);
        client.send(bytes);
        const auto answer = client.read();
        QCOMPARE(answer.status, 200);
        QTEST(answer.body, "body");
    }

    void anAnswerOf413IsNotLostToAReset()
    {
        serve(echo);
        for (int i = 0; i < 20; ++i) {
            RawClient client(m_port);
            client.send(test::postRequest("/big", QByteArray(1'000'000, 'x')));
            QCOMPARE(client.read().status, 413);
        }
    }

    void slowHeadersSlowBodiesAndSilenceEndWith408()
    {
        Limits limits;
        limits.headerTimeoutMs = 100;
        limits.bodyTimeoutMs = 150;
        serve(echo, limits);
        RawClient silent(m_port);
        RawClient slowHeader(m_port);
        RawClient slowBody(m_port);
        slowHeader.send("GET / HTT");
        slowBody.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
        for (RawClient* client : {&silent, &slowHeader, &slowBody}) {
            const auto answer = client->read();
            QCOMPARE(answer.status, 408);
            QVERIFY(answer.has("retry-after: "));
            QVERIFY(client->isClosedWithin(5000));
        }
    }

    void tricklingBytesDoNotMoveTheDeadline()
    {
        Limits limits;
        limits.headerTimeoutMs = 200;
        serve(echo, limits);
        RawClient client(m_port);
        test::RawAnswer answer;
        for (int i = 0; i < 200 && answer.status == 0; ++i) {
            client.send("G");
            answer = client.read(10);
        }
        QCOMPARE(answer.status, 408);
    }

    void aKeptAliveConnectionIsClosedWhenIdle()
    {
        Limits limits;
        limits.idleTimeoutMs = 100;
        serve(echo, limits);
        RawClient client(m_port);
        client.send(test::postRequest("/", {}));
        QCOMPARE(client.read().status, 200);
        QVERIFY(client.isClosedWithin(5000));
    }

    void aHandlerThatNeverAnswersEndsWith503()
    {
        Limits limits;
        limits.handlerTimeoutMs = 100;
        Responder kept;
        serve([&](const Request&, Responder respond) { kept = std::move(respond); }, limits);
        RawClient client(m_port);
        client.send(test::postRequest("/", {}));
        QCOMPARE(client.read().status, 503);
        kept({}); // late: ignored
        QVERIFY(client.isClosedWithin(5000));
    }

    void aConnectionIsClosedAfterItsShareOfRequests()
    {
        Limits limits;
        limits.requestsPerConnection = 3;
        serve(echo, limits);
        RawClient client(m_port);
        for (int i = 1; i <= 3; ++i) {
            client.send(test::postRequest("/", {}));
            QCOMPARE(client.read().has("connection: close"), i == 3);
        }
        QVERIFY(client.isClosedWithin(5000));
    }

    void headHasNoBody()
    {
        serve(echo);
        RawClient client(m_port);
        client.send("HEAD /h HTTP/1.1\r\nHost: x\r\n\r\n");
        const auto head = client.readHead();
        QCOMPARE(head.status, 200);
        QVERIFY(head.has("content-length: 9"));
        client.send("GET /g HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(client.read().body, QByteArray("GET /g 0"));
    }

    void saysContinueOnceAndOnlyWhenTheBodyIsWanted()
    {
        serve(echo);
        RawClient client(m_port);
        const QByteArray expecting = "POST /e HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: ";
        client.send(expecting + "5\r\n\r\n");
        QCOMPARE(client.read().status, 100);
        client.send("he");
        client.send("llo");
        QCOMPARE(client.read().body, QByteArray("POST /e 5"));
        client.send(expecting + "999999\r\n\r\n");
        QCOMPARE(client.read().status, 413);
    }

    void theResponderMayBeCalledFromAnyThreadTwiceAndAfterTheServer()
    {
        Responder kept;
        std::vector<std::thread> threads;
        serve([&](const Request& request, const Responder& respond) {
            kept = respond;
            threads.emplace_back([request, respond] {
                echo(request, respond);
                Response second;
                second.body = "second";
                respond(second);
            });
        });
        RawClient client(m_port);
        for (int i = 0; i < 2; ++i) {
            client.send(test::postRequest("/t", {}));
            QCOMPARE(client.read().body, QByteArray("POST /t 0"));
        }
        m_server.reset();
        kept({});
        for (std::thread& thread : threads) thread.join();
    }

    void cutsTheConnectionWhenTold()
    {
        serve([](const Request&, const Responder& respond) {
            Response response;
            response.cutConnection = true;
            respond(response);
        });
        RawClient client(m_port);
        client.send(test::postRequest("/", {}));
        QCOMPARE(client.read().status, 0);
        QVERIFY(client.isClosedWithin(5000));
    }

    void threeHundredConnectionsAreEitherServedOrTold503()
    {
        serve(echo);
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 300; ++i) {
            clients.push_back(std::make_unique<RawClient>(m_port));
            clients.back()->send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n");
        }
        int served = 0;
        int turnedAway = 0;
        for (auto& client : clients) {
            client->send("x");
            const auto answer = client->read();
            served += answer.status == 200 ? 1 : 0;
            turnedAway += answer.status == 503 && answer.has("retry-after") ? 1 : 0;
        }
        QCOMPARE(served, 256);
        QCOMPARE(turnedAway, 44);
    }

    void theNewestIdleConnectionMakesRoom()
    {
        Limits limits;
        limits.connections = 3;
        serve(echo, limits);
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 4; ++i) {
            clients.push_back(std::make_unique<RawClient>(m_port));
            clients.back()->send(test::postRequest("/", {}));
            QCOMPARE(clients.back()->read().status, 200);
        }
        QVERIFY(clients[2]->isClosedWithin(5000));
        for (const int kept : {0, 1, 3}) {
            clients[kept]->send(test::postRequest("/", {}));
            QCOMPARE(clients[kept]->read().status, 200);
        }
    }

    void saysThatThePortIsTaken()
    {
        serve(echo);
        ServerConfig config;
        config.port = m_port;
        Server second(config, echo);
        QVERIFY(second.listen().error == ListenError::PortInUse);
        m_server.reset();
        std::promise<Listening> promise;
        second.listenAsync([&promise](const Listening& listening) { promise.set_value(listening); });
        QVERIFY(promise.get_future().get().error == ListenError::None);
    }

    void aHeaderValueCannotStartALineOfItsOwn()
    {
        serve([](const Request&, const Responder& respond) {
            Response response;
            response.headers.emplaceBack("X-A", "b\r\nX-Injected: c");
            respond(response);
        });
        RawClient client(m_port);
        client.send(test::postRequest("/", {}));
        QVERIFY(!client.read().has("x-injected"));
    }
};

QTEST_GUILESS_MAIN(tst_HttpServer)
#include "tst_httpserver.moc"

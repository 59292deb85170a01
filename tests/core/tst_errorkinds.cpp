#include "support/clientbench.h"
#include "support/strict.h"

#include <QTest>

using namespace yoyaku;
using namespace yoyaku::api;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

// Every word of the one error vocabulary, provoked once through the client on a real socket. What each of them means in
// detail is tst_client's.
class tst_ErrorKinds : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void statusBringsItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("Unauthorized") << 401 << Kind::Unauthorized;
        QTest::newRow("PlanLimit") << 402 << Kind::PlanLimit;
        QTest::newRow("Forbidden") << 403 << Kind::Forbidden;
        QTest::newRow("NotFound") << 404 << Kind::NotFound;
        QTest::newRow("Invalid, bad request") << 400 << Kind::Invalid;
        QTest::newRow("Invalid, semantic") << 422 << Kind::Invalid;
        QTest::newRow("RateLimited") << 429 << Kind::RateLimited;
        QTest::newRow("Server") << 502 << Kind::Server;
    }
    void statusBringsItsKind()
    {
        QFETCH(int, status);
        ClientBench bench;
        bench.server.setFallback(Canned::http(status, R"({"message":"no"})"));
        QTEST(ask(bench, listSchedules(1, 20)).value(), "kind");
        QVERIFY(!bench.server.requests().isEmpty());
    }

    void bodyNobodyCanReadIsBadReply_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<html>hello</html>");
        QTest::newRow("cut") << QByteArray(R"({"data":[{"uid":"S")");
        QTest::newRow("other shape") << QByteArray(R"({"data":{"uid":"S"}})");
        QTest::newRow("no utf-8") << QByteArray("\xff\xfe\x00", 3);
    }
    void bodyNobodyCanReadIsBadReply()
    {
        QFETCH(QByteArray, body);
        ClientBench bench;
        bench.server.setFallback(Canned::http(200, body));
        QCOMPARE(ask(bench, listSchedules(1, 20)), Kind::BadReply);
    }

    void lostAnswersOfWritesAreOutcomeUnknown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("reset") << QByteArray();
        QTest::newRow("gateway") << Canned::http(504).bytes;
        QTest::newRow("unreadable success") << Canned::http(201, "<html>").bytes;
    }
    void lostAnswersOfWritesAreOutcomeUnknown()
    {
        QFETCH(QByteArray, bytes);
        ClientBench bench;
        const Canned answer{bytes, bytes.isEmpty() ? Canned::Then::Cut : Canned::Then::KeepOpen, 0};
        bench.server.setFallback(answer);
        QCOMPARE(ask(bench, createInvitation(u"a@example.com"_s, u"member"_s)), Kind::OutcomeUnknown);
        QCOMPARE(bench.server.requests().size(), 1);
    }

    void deleteIsDoneByItsStatusAlone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("204") << 204 << QByteArray();
        QTest::newRow("200 without a body") << 200 << QByteArray();
        QTest::newRow("200 with the object") << 200 << QByteArray(R"({"data":{"uid":"S"},"errors":{}})");
        QTest::newRow("202 in words") << 202 << QByteArray("deleted");
    }
    void deleteIsDoneByItsStatusAlone()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        ClientBench bench;
        bench.server.setFallback(status == 204 ? Canned{"HTTP/1.1 204 No Content\r\n\r\n"}
                                               : Canned::http(status, body));
        QCOMPARE(ask(bench, deleteSchedule(ScheduleId(u"S"_s))), std::nullopt);
        QCOMPARE(bench.server.requests().first().verb, "DELETE");
        QCOMPARE(bench.server.requests().first().body, QByteArray());
    }

    void deleteWhoseAnswerIsLostIsOutcomeUnknown()
    {
        ClientBench bench;
        bench.server.setFallback(Canned::cut());
        QCOMPARE(ask(bench, deleteSchedule(ScheduleId(u"S"_s))), Kind::OutcomeUnknown);
        QCOMPARE(bench.server.requests().size(), 1);
    }

    void silenceIsTimeout()
    {
        ClientBench bench(1, 60);
        bench.server.setFallback(Canned::silence());
        QCOMPARE(ask(bench, getTeam()), Kind::Timeout);
    }

    void nobodyThereIsOffline()
    {
        ClientBench bench;
        bench.server.goDown();
        QCOMPARE(ask(bench, getTeam()), Kind::Offline);
    }

    void plainTalkOnATlsPortIsTls()
    {
        ClientBench bench;
        QTcpServer plain;
        connect(&plain, &QTcpServer::newConnection, &plain,
                [&] { plain.nextPendingConnection()->write("hello\r\n\r\n"); });
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        const QUrl base(u"https://127.0.0.1:%1"_s.arg(plain.serverPort()));
        bench.client = std::make_unique<Client>(ClientBench::config(base));
        QCOMPARE(ask(bench, getTeam()), Kind::Tls);
    }

    void cancelIsCancelled()
    {
        ClientBench bench;
        bench.server.setFallback(Canned::silence());
        Ending<Team> ending;
        const CallId id = bench.send(getTeam(), ending);
        QTRY_COMPARE(bench.server.requests().size(), 1);
        bench.client->cancel(id);
        QTRY_COMPARE(ending.times, 1);
        QCOMPARE(ending.kind(), Kind::Cancelled);
    }

  private:
    template <class T>
    std::optional<Kind> ask(ClientBench& bench, Request<T> request)
    {
        Ending<T> ending;
        bench.send(std::move(request), ending);
        [&] { QTRY_COMPARE(ending.times, 1); }();
        return ending.kind();
    }
};

QTEST_GUILESS_MAIN(tst_ErrorKinds)
#include "tst_errorkinds.moc"

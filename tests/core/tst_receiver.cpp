// Past 500 lines: One program a class: what is asked of Receiver needs the same listener, ledger and clock behind it.
#include "core/webhook/receiver.h"

#include "core/webhook/eventdecoder.h"
#include "core/webhook/signature.h"
#include "support/fakeclock.h"
#include "support/fixture.h"
#include "support/rawclient.h"
#include "support/strict.h"
#include "support/webhookevents.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace yoyaku;
using test::EventText;
using test::RawClient;

namespace {
const Secret kSecret("whsec_first");
const Secret kSecond("whsec_second");
const QByteArray kPath = "/jicoo/7f3a9c";
} // namespace

class tst_Receiver : public QObject
{
    Q_OBJECT

  private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<Receiver> m_receiver;
    QVector<Delivery> m_received;

    QString journal() const { return m_dir->filePath(QStringLiteral("journal.sqlite")); }

    ReceiverConfig config() const
    {
        ReceiverConfig c;
        c.journalPath = journal();
        c.port = 0;
        c.path = kPath;
        c.secrets = {kSecret};
        c.portRetryMs = 50;
        c.ledgerBusyMs = 50;
        return c;
    }

    /// A file of tests/fixtures/tls, in the test's own folder.
    QString copyOf(const QString& name) const
    {
        QFile out(m_dir->filePath(name));
        if (out.open(QIODevice::WriteOnly)) out.write(test::sourceFile(QStringLiteral("tests/fixtures/tls/") + name));
        return out.fileName();
    }

    void begin(const ReceiverConfig& c)
    {
        m_received.clear();
        m_receiver = std::make_unique<Receiver>(c, *m_clock);
        connect(m_receiver.get(), &Receiver::received, this,
                [this](const QVector<Delivery>& batch) { m_received << batch; });
        m_receiver->start();
    }
    void beginListening(const ReceiverConfig& c)
    {
        begin(c);
        QTRY_COMPARE(m_receiver->state().kind, ListenerState::Kind::Listening);
    }

    QByteArray signedBy(const Secret& secret, const QByteArray& body) const
    {
        return test::signedPost(kPath, body, secret, m_clock->now());
    }
    int post(const QByteArray& request)
    {
        RawClient client(m_receiver->state().port);
        client.send(request);
        return client.read().status;
    }

    QVector<Delivery> page(int count = 100)
    {
        std::optional<QVector<Delivery>> rows;
        m_receiver->readPage(0, count, {}, this, [&](const QVector<Delivery>& r) { rows = r; });
        [&] { QTRY_VERIFY(rows.has_value()); }();
        return rows.value_or(QVector<Delivery>());
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<test::FakeClock>();
    }
    void cleanup() { m_receiver.reset(); }

    void aSignedDeliveryIsInTheLedgerBeforeItIsAnswered()
    {
        beginListening(config());
        QCOMPARE(m_receiver->state().address,
                 QStringLiteral("http://127.0.0.1:%1/jicoo/7f3a9c").arg(m_receiver->state().port));
        const QByteArray body = EventText().body();
        QCOMPARE(post(signedBy(kSecret, body)), 200);
        QCOMPARE(page().size(), 1); // no event loop turn was needed for it to be there
        QTRY_COMPARE(m_received.size(), 1);
        const Delivery& d = m_received[0];
        QVERIFY(d.verdict == Verdict::Genuine);
        QCOMPARE(d.number, 1);
        QCOMPARE(d.body, body);
        QCOMPARE(d.guestName, QStringLiteral("山田 太郎"));
        QCOMPARE(d.receivedAt, m_clock->now());
        QVERIFY(d.answeredMs > 0);
        QCOMPARE(m_receiver->state().lastEventAt, m_clock->now());

        const auto event = webhook::decodeEvent(d.body);
        QVERIFY(event);
        const ChangeSet hint = webhook::hintOf(*event);
        QCOMPARE(hint.bookings.size(), 1);
        QVERIFY(hint.bookings[0].completeness == BookingUpsert::Completeness::Hint);
        QCOMPARE(hint.bookings[0].booking.span.lengthMs(), kMsPerHour);
        QCOMPARE(hint.bookings[0].tracking->campaign, QStringLiteral("winter"));
        QCOMPARE(hint.bookings[0].contacts->at(0).answers.at(0).content.size(), 2);
    }

    void tellsRepeatsReplaysForgeriesAndNonsenseApart()
    {
        beginListening(config());
        EventText event;
        const QByteArray newest = event.body();
        event.updatedAt -= 1000;
        event.createdAt -= 1000;
        QCOMPARE(post(signedBy(kSecret, newest)), 200);
        QCOMPARE(post(signedBy(kSecret, newest)), 200);
        QCOMPARE(post(signedBy(kSecret, event.body())), 200);
        QCOMPARE(post(test::signedPost(kPath, newest, kSecret, m_clock->now() - 400'000)), 401);
        QCOMPARE(post(signedBy(Secret("guess"), newest)), 401);
        QCOMPARE(post(test::postRequest(kPath, newest)), 401);
        QCOMPARE(post(signedBy(kSecret, "not json")), 200);
        QTRY_COMPARE(m_received.size(), 7);
        const QVector<Verdict> expected{Verdict::Genuine, Verdict::Duplicate, Verdict::Stale,    Verdict::Stale,
                                        Verdict::Forged,  Verdict::Forged,    Verdict::Malformed};
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QVERIFY2(m_received[i].verdict == expected[i], qPrintable(QString::number(i)));
            QCOMPARE(m_received[i].number, i + 1);
        }
        std::optional<LedgerSummary> summary;
        m_receiver->readSummary(m_clock->now() - kMsPerHour, this, [&](const LedgerSummary& s) { summary = s; });
        QTRY_VERIFY(summary.has_value());
        QCOMPARE(summary->total, 7);
        QCOMPARE(summary->forged, 2);
        QCOMPARE(summary->stale, 2);
    }

    void answersOnlyAtItsPath_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QByteArray& line, int status) {
            QTest::newRow(name) << line + " HTTP/1.1\r\nHost: x\r\n\r\n" << status;
        };
        row("health", "GET /jicoo/7f3a9c", 204);
        row("health, HEAD", "HEAD /jicoo/7f3a9c", 204);
        row("health with a query", "GET /jicoo/7f3a9c?x=1", 204);
        row("root", "GET /", 404);
        row("guess", "POST /jicoo/7f3a9d", 404);
        row("longer", "POST /jicoo/7f3a9c/", 404);
        row("PUT", "PUT /jicoo/7f3a9c", 405);
        row("DELETE elsewhere", "DELETE /", 404);
    }
    void answersOnlyAtItsPath()
    {
        QFETCH(QByteArray, request);
        beginListening(config());
        QTEST(post(request), "status");
        QVERIFY(page().isEmpty());
    }

    void anOversizedBodyIs413AndNoRow()
    {
        beginListening(config());
        QCOMPARE(post(signedBy(kSecret, QByteArray(300'000, 'x'))), 413);
        QVERIFY(page().isEmpty());
    }

    void secretsRotateWithoutAGap()
    {
        beginListening(config());
        EventText event;
        QCOMPARE(post(signedBy(kSecond, event.body())), 401);
        m_receiver->setSecrets({kSecond, kSecret});
        QCOMPARE(post(signedBy(kSecond, event.body())), 200);
        event.uid = "BK2";
        QCOMPARE(post(signedBy(kSecret, event.body())), 200);
        m_receiver->setSecrets({kSecond});
        event.uid = "BK3";
        QCOMPARE(post(signedBy(kSecret, event.body())), 401);
    }

    void aTakenPortIsSaidAndTriedAgain()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, 0));
        ReceiverConfig c = config();
        c.port = other.serverPort();
        begin(c);
        QTRY_COMPARE(m_receiver->state().kind, ListenerState::Kind::PortInUse);
        QCOMPARE(m_receiver->state().port, c.port);
        other.close();
        QTRY_COMPARE(m_receiver->state().kind, ListenerState::Kind::Listening);
        QCOMPARE(post(signedBy(kSecret, EventText().body())), 200);
    }

    void stopsAndStartsAgainKnowingWhatItSaw()
    {
        beginListening(config());
        const QByteArray body = EventText().body();
        QCOMPARE(post(signedBy(kSecret, body)), 200);
        m_receiver->stop();
        QTRY_COMPARE(m_receiver->state().kind, ListenerState::Kind::Off);
        QCOMPARE(m_received.size(), 1); // what was answered is announced, even at the end
        QCOMPARE(page().size(), 1);
        m_receiver->start();
        QTRY_COMPARE(m_receiver->state().kind, ListenerState::Kind::Listening);
        QCOMPARE(post(signedBy(kSecret, body)), 200);
        QTRY_COMPARE(m_received.size(), 2);
        QVERIFY(m_received[1].verdict == Verdict::Duplicate);
    }

    void stoppingDoesNotWaitForALedgerThatIsHeld()
    {
        ReceiverConfig c = config();
        c.ledgerBusyMs = 30'000;
        beginListening(c);
        const QString name = QStringLiteral("holder");
        QSignalSpy stopped(m_receiver.get(), &Receiver::stopped);
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            db.setDatabaseName(journal());
            QVERIFY(db.open());
            QSqlQuery lock(db);
            QVERIFY(lock.exec(QStringLiteral("BEGIN IMMEDIATE")));
            RawClient client(m_receiver->state().port);
            client.send(signedBy(kSecret, EventText().body()));
            QCOMPARE(client.read(100).status, 0); // it waits for the disk
            m_receiver->stop();
            QCOMPARE(stopped.size(), 0); // the call has come back, and the writer is still waiting
            QVERIFY(lock.exec(QStringLiteral("ROLLBACK")));
            QCOMPARE(client.read().status, 200); // what had come in is written and answered
        }
        QSqlDatabase::removeDatabase(name);
        QTRY_COMPARE(stopped.size(), 1);
        QCOMPARE(m_receiver->state().kind, ListenerState::Kind::Off);
        QCOMPARE(m_received.size(), 1);
        QCOMPARE(page().size(), 1);
    }

    void aStartWhileItStopsComesAfterIt()
    {
        beginListening(config());
        QSignalSpy stopped(m_receiver.get(), &Receiver::stopped);
        m_receiver->stop();
        m_receiver->start();
        QTRY_COMPARE(stopped.size(), 1);
        QTRY_COMPARE(m_receiver->state().kind, ListenerState::Kind::Listening);
        QCOMPARE(post(signedBy(kSecret, EventText().body())), 200);
        m_receiver->stop();
        m_receiver->stop();
        QTRY_COMPARE(stopped.size(), 2);
        m_receiver->stop(); // with nothing to stop it says so all the same
        QTRY_COMPARE(stopped.size(), 3);
        QCOMPARE(m_receiver->state().kind, ListenerState::Kind::Off);
    }

    void theFreedPortCanBeTakenByAnotherReceiverAtOnce()
    {
        beginListening(config());
        ReceiverConfig c = config();
        c.port = m_receiver->state().port;
        QCOMPARE(post(signedBy(kSecret, EventText().body())), 200);
        QSignalSpy stopped(m_receiver.get(), &Receiver::stopped);
        m_receiver->stop();
        QTRY_COMPARE(stopped.size(), 1);
        beginListening(c);
        QCOMPARE(m_receiver->state().port, c.port);
        QCOMPARE(post(signedBy(kSecret, EventText().body())), 200);
        QTRY_COMPARE(m_received.size(), 1);
        QVERIFY(m_received[0].verdict == Verdict::Duplicate);
    }

    void itIsReachedOnBothLoopbacksAndTellsItsPublicAddress()
    {
        beginListening(config());
        QVERIFY(m_receiver->state().publicAddress.isEmpty());
        m_receiver->setPublicBase(QUrl(QStringLiteral("https://events.example.com/")));
        QCOMPARE(m_receiver->state().publicAddress, QStringLiteral("https://events.example.com/jicoo/7f3a9c"));
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHostIPv6)) QSKIP("no IPv6 here");
        RawClient client(m_receiver->state().port, QHostAddress(QHostAddress::LocalHostIPv6));
        client.send(signedBy(kSecret, EventText().body()));
        QCOMPARE(client.read().status, 200);
    }

    void withACertificateItSpeaksTlsAndItsTestEventArrives()
    {
        ReceiverConfig c = config();
        c.certificateFile = copyOf(QStringLiteral("test-only-localhost.pem"));
        c.keyFile = copyOf(QStringLiteral("test-only-localhost.key"));
        beginListening(c);
        QVERIFY(m_receiver->state().address.startsWith(QStringLiteral("https://127.0.0.1:")));
        m_receiver->sendTestEvent();
        QTRY_COMPARE(m_received.size(), 1);
        QVERIFY(m_received[0].verdict == Verdict::Test);
    }

    void aCertificateThatCannotServeIsSaidAndTriedAgain()
    {
        ReceiverConfig c = config();
        const QString name = QStringLiteral("test-only-localhost.pem");
        c.certificateFile = m_dir->filePath(name);
        c.keyFile = copyOf(QStringLiteral("test-only-localhost.key"));
        begin(c);
        QTRY_COMPARE(m_receiver->state().kind, ListenerState::Kind::CertificateFailed);
        copyOf(name);
        QTRY_COMPARE(m_receiver->state().kind, ListenerState::Kind::Listening);
    }

    void tooOldAndTooNewFollowTheTolerance_data()
    {
        QTest::addColumn<qint64>("toleranceMs");
        QTest::addColumn<qint64>("signedAgoMs");
        QTest::addColumn<int>("status");
        QTest::newRow("just fresh enough") << qint64(300'000) << qint64(299'000) << 200;
        QTest::newRow("too old") << qint64(300'000) << qint64(302'000) << 401;
        QTest::newRow("ahead, within") << qint64(300'000) << qint64(-299'000) << 200;
        QTest::newRow("from the future") << qint64(300'000) << qint64(-302'000) << 401;
        QTest::newRow("stricter") << qint64(60'000) << qint64(62'000) << 401;
        QTest::newRow("wider") << qint64(900'000) << qint64(800'000) << 200;
    }
    void tooOldAndTooNewFollowTheTolerance()
    {
        QFETCH(qint64, toleranceMs);
        QFETCH(qint64, signedAgoMs);
        ReceiverConfig c = config();
        c.toleranceMs = toleranceMs;
        beginListening(c);
        QTEST(post(test::signedPost(kPath, EventText().body(), kSecret, m_clock->now() - signedAgoMs)), "status");
    }

    void theHealthAnswerTellsNothing()
    {
        beginListening(config());
        for (const QByteArray& method : {QByteArrayLiteral("GET"), QByteArrayLiteral("HEAD")}) {
            RawClient client(m_receiver->state().port);
            client.send(method + ' ' + kPath + " HTTP/1.1\r\nHost: x\r\n\r\n");
            const auto answer = client.readHead();
            QCOMPARE(answer.status, 204);
            QCOMPARE(answer.head, QByteArray("http/1.1 204 no content\r\nconnection: keep-alive\r\n"));
        }
    }

    void proxiesOfHttp10And11KeepTheirConnection_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("1.1") << QByteArray("1.1") << QByteArray() << true;
        QTest::newRow("1.1, close") << QByteArray("1.1") << QByteArray("Connection: close\r\n") << false;
        QTest::newRow("1.0") << QByteArray("1.0") << QByteArray("Connection: close\r\n") << false;
        QTest::newRow("1.0, keep-alive") << QByteArray("1.0") << QByteArray("Connection: Keep-Alive\r\n") << true;
        QTest::newRow("forwarded") << QByteArray("1.1")
                                   << QByteArray("X-Forwarded-For: 192.0.2.7, 2001:db8::1\r\nX-Forwarded-Proto: "
                                                 "https\r\nVia: 2.0 relay\r\n")
                                   << true;
    }
    void proxiesOfHttp10And11KeepTheirConnection()
    {
        QFETCH(QByteArray, version);
        QFETCH(QByteArray, headers);
        QFETCH(bool, isKept);
        beginListening(config());
        RawClient client(m_receiver->state().port);
        for (int i = 0; i < (isKept ? 3 : 1); ++i) {
            EventText event;
            event.uid = "BK" + QByteArray::number(i);
            QByteArray request = signedBy(kSecret, event.body());
            request.replace("HTTP/1.1\r\n", QByteArray("HTTP/" + version + "\r\n" + headers));
            client.send(request);
            const auto answer = client.read();
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.has("connection: keep-alive"), isKept);
        }
        if (!isKept) QVERIFY(client.isClosedWithin(5000));
    }

    void aLedgerThatCannotBeWrittenMeans503UntilItCan()
    {
        beginListening(config());
        EventText event;
        QCOMPARE(post(signedBy(kSecret, event.body())), 200);
        const QString name = QStringLiteral("locker");
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            db.setDatabaseName(journal());
            QVERIFY(db.open());
            QSqlQuery lock(db);
            QVERIFY(lock.exec(QStringLiteral("BEGIN IMMEDIATE")));
            event.uid = "BK2";
            QCOMPARE(post(signedBy(kSecret, event.body())), 503);
            QCOMPARE(post(signedBy(Secret("guess"), event.body())), 401);
            QTRY_COMPARE(m_receiver->state().kind, ListenerState::Kind::LedgerFailed);
            QVERIFY(lock.exec(QStringLiteral("ROLLBACK")));
        }
        QSqlDatabase::removeDatabase(name);
        QCOMPARE(post(signedBy(kSecret, event.body())), 200);
        QTRY_COMPARE(m_receiver->state().kind, ListenerState::Kind::Listening);
        QTRY_COMPARE(m_received.size(), 2);
        QVERIFY(m_received[1].verdict == Verdict::Genuine);
    }

#ifdef Q_OS_UNIX
    void aFullDiskMeans503AndLosesNothing()
    {
        beginListening(config());
        EventText event;
        QCOMPARE(post(signedBy(kSecret, event.body())), 200);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit none = before;
        none.rlim_cur = 4096; // no file may grow: as a full disk
        const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &none);
        event.uid = "BK2";
        const int whenFull = post(signedBy(kSecret, event.body()));
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, oldHandler);
        QCOMPARE(whenFull, 503);
        QCOMPARE(post(signedBy(kSecret, event.body())), 200);
        QTRY_COMPARE(m_received.size(), 2);
        QVERIFY(m_received[1].verdict == Verdict::Genuine);
        QCOMPARE(page().size(), 2);
    }
#endif

    void aLedgerThatCannotBeOpenedIsSaidAndNothingIsAccepted()
    {
        ReceiverConfig c = config();
        c.journalPath = m_dir->filePath(QStringLiteral("no/folder/journal.sqlite"));
        begin(c);
        QTRY_COMPARE(m_receiver->state().kind, ListenerState::Kind::LedgerFailed);
        QCOMPARE(post(signedBy(kSecret, EventText().body())), 503);
        QVERIFY(page().isEmpty());
    }

    void theTestEventComesOverTheSocketAndTouchesNoBooking()
    {
        beginListening(config());
        m_receiver->sendTestEvent();
        QTRY_COMPARE(m_received.size(), 1);
        QVERIFY(m_received[0].verdict == Verdict::Test);
        QCOMPARE(m_received[0].status, 200);
        QVERIFY(m_received[0].booking.isEmpty());
        QVERIFY(webhook::hintOf(*webhook::decodeEvent(m_received[0].body)).isEmpty());
    }

    void recoveredEventsGetARow()
    {
        beginListening(config());
        m_receiver->recordRecovered(BookingId(QStringLiteral("BK9")), QStringLiteral("guest_booked"),
                                    QStringLiteral("島田 圭"));
        QTRY_COMPARE(m_received.size(), 1);
        QVERIFY(m_received[0].verdict == Verdict::Recovered);
        const auto rows = page();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].guestName, QStringLiteral("島田 圭"));
        QCOMPARE(rows[0].answeredMs, 0.0);
    }

    void theTimeToScreenIsFilledIn()
    {
        beginListening(config());
        QCOMPARE(post(signedBy(kSecret, EventText().body())), 200);
        QTRY_COMPARE(m_received.size(), 1);
        m_receiver->noteShown(m_received[0], m_received[0].receivedAt + 41);
        QCOMPARE(m_receiver->state().lastLatencyMs, 41.0);
        QTRY_COMPARE(page().first().shownMs, 41.0); // and kept
    }

    void onlyWhatWasTakenIsHandedOutAgain()
    {
        beginListening(config());
        QSignalSpy again(m_receiver.get(), &Receiver::reapplied);
        EventText event;
        const QByteArray body = event.body();
        event.updatedAt -= 1000;
        event.createdAt -= 1000;
        QCOMPARE(post(signedBy(kSecret, body)), 200);                                          // 1 genuine
        QCOMPARE(post(signedBy(kSecret, body)), 200);                                          // 2 duplicate
        QCOMPARE(post(signedBy(kSecret, event.body())), 200);                                  // 3 stale by its content
        QCOMPARE(post(test::signedPost(kPath, body, kSecret, m_clock->now() - 400'000)), 401); // 4 a replay
        QCOMPARE(post(signedBy(Secret("guess"), body)), 401);                                  // 5
        QCOMPARE(post(signedBy(kSecret, "not json")), 200);                                    // 6
        for (qint64 number = 0; number <= 7; ++number) m_receiver->reapply(number);
        QTRY_COMPARE(again.size(), 3);
        page(); // the reader keeps order: everything was answered
        QCOMPARE(again.size(), 3);
        for (int i = 0; i < 3; ++i) {
            const auto batch = again[i][0].value<QVector<Delivery>>();
            QCOMPARE(batch.size(), 1);
            QCOMPARE(batch[0].number, i + 1);
            QVERIFY(!batch[0].body.isEmpty());
        }
    }

    void aForgedOneCanBeDiagnosedAndStaysForged()
    {
        beginListening(config());
        const QByteArray body = EventText().body();
        const QByteArray time = QByteArray::number(m_clock->now() / 1000);
        const QByteArray header =
            "t=" + time + ",v1=" + webhook::signatureOf(Secret("first"), time, body); // without "whsec_"
        QCOMPARE(post(test::postRequest(kPath, body, "Jicoo-Webhook-Signature: " + header + "\r\n")), 401);
        std::optional<SignatureDiagnosis> diagnosis;
        m_receiver->diagnose(1, this, [&](const SignatureDiagnosis& d) { diagnosis = d; });
        QTRY_VERIFY(diagnosis.has_value());
        QCOMPARE(diagnosis->ending, SignatureDiagnosis::Ending::Explained);
        QVERIFY(page().first().verdict == Verdict::Forged);
        QCOMPARE(post(test::postRequest(kPath, body, "Jicoo-Webhook-Signature: " + header + "\r\n")), 401);
    }

    void whoListensNowHasListenedUntilNow()
    {
        const EpochMs start = m_clock->now();
        beginListening(config());
        const auto hours = [&] {
            std::optional<ListeningHours> answer;
            m_receiver->readListeningHours({start - 1000, m_clock->now()}, this,
                                           [&](const ListeningHours& h) { answer = h; });
            [&] { QTRY_VERIFY(answer.has_value()); }();
            return answer.value_or(ListeningHours()).listening;
        };
        QCOMPARE(post(signedBy(kSecret, EventText().body())), 200); // its transaction holds the first beat
        m_clock->advance(50'000);
        QCOMPARE(hours(), QVector<TimeSpan>({TimeSpan{start, start + 50'000}}));
        QSignalSpy stopped(m_receiver.get(), &Receiver::stopped);
        m_receiver->stop();
        QTRY_COMPARE(stopped.size(), 1); // its last beat is written by then, and not before
        m_clock->advance(50'000);
        QCOMPARE(hours(), QVector<TimeSpan>({TimeSpan{start, start + 50'000}}));
    }

    void aRepairedLedgerIsNoticedWithoutADelivery()
    {
        ReceiverConfig c = config();
        const QString folder = m_dir->filePath(QStringLiteral("later"));
        c.journalPath = folder + QStringLiteral("/journal.sqlite");
        begin(c);
        QTRY_COMPARE(m_receiver->state().kind, ListenerState::Kind::LedgerFailed);
        QVERIFY(QDir().mkpath(folder));
        QTRY_COMPARE_WITH_TIMEOUT(m_receiver->state().kind, ListenerState::Kind::Listening, 20'000);
        QCOMPARE(post(signedBy(kSecret, EventText().body())), 200);
    }

    void answerTimesReachTheLedger()
    {
        beginListening(config());
        QCOMPARE(post(signedBy(kSecret, EventText().body())), 200);
        QTRY_VERIFY(page().first().answeredMs > 0);
    }

    void anAnswerForADeadViewIsDropped()
    {
        beginListening(config());
        auto view = std::make_unique<QObject>();
        bool called = false;
        m_receiver->readPage(0, 10, {}, view.get(), [&](const auto&) { called = true; });
        view.reset();
        page(); // comes after the dropped one: the reader keeps order
        QVERIFY(!called);
    }

    void fiveThousandDeliveriesOverSixtyFourConnectionsAreAllKept()
    {
        constexpr int kConnections = 64;
        constexpr int kEach = 79; // 5,056
        beginListening(config());
        QSignalSpy wakes(m_receiver.get(), &Receiver::received);
        const quint16 port = m_receiver->state().port;
        const EpochMs now = m_clock->now();
        std::atomic_int ok = 0;
        std::vector<std::thread> senders;
        for (int c = 0; c < kConnections; ++c) {
            senders.emplace_back([&, c] {
                RawClient client(port);
                for (int i = 0; i < kEach; ++i) {
                    EventText event;
                    event.uid = "BK" + QByteArray::number(c * kEach + i);
                    client.send(test::signedPost(kPath, event.body(), kSecret, now));
                    ok += client.read(20'000).status == 200 ? 1 : 0;
                }
            });
        }
        for (std::thread& sender : senders) sender.join();
        QCOMPARE(ok.load(), kConnections * kEach);
        QTRY_COMPARE(m_received.size(), kConnections * kEach);
        QSet<QString> bookings;
        for (qsizetype i = 0; i < m_received.size(); ++i) {
            QVERIFY(m_received[i].verdict == Verdict::Genuine);
            QCOMPARE(m_received[i].number, i + 1);
            bookings << m_received[i].booking.text();
        }
        QCOMPARE(bookings.size(), kConnections * kEach);
        QCOMPARE(page(10'000).size(), kConnections * kEach);
        // The window was busy joining: everything came to it in one go.
        QVERIFY2(wakes.size() <= 2, qPrintable(QString::number(wakes.size())));
    }
};

QTEST_GUILESS_MAIN(tst_Receiver)
#include "tst_receiver.moc"

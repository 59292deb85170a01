#include "program.h"
#include "support/rawclient.h"
#include "support/strict.h"
#include "support/webhookevents.h"

#include <QDateTime>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QThread>
#include <QUrl>
#include <atomic>
#include <thread>

using namespace yoyaku;
using test::Program;

namespace {

constexpr int kPatienceMs = test::kProgramPatienceMs;
constexpr int kRetryMs = 2; // of the sender, which has nobody to wait for while the port changes hands

/// Posts one event after the other, each as often as it takes: the service that repeats what was not accepted.
class Sender
{
  public:
    explicit Sender(QUrl address) : m_address(std::move(address)), m_thread([this] { run(); }) {}
    ~Sender() { stop(); }
    void stop()
    {
        m_isToEnd = true;
        if (m_thread.joinable()) m_thread.join();
    }
    /// Bookings BK0 to BK<accepted - 1> were answered 200.
    [[nodiscard]] int accepted() const { return m_accepted; }
    /// Answers that were neither 200 nor 503: there must be none.
    [[nodiscard]] int strange() const { return m_strange; }

  private:
    void run()
    {
        const QByteArray path = m_address.path().toLatin1();
        auto client = std::make_unique<test::RawClient>(quint16(m_address.port()));
        while (!m_isToEnd) {
            test::EventText event;
            event.uid = "BK" + QByteArray::number(m_accepted);
            client->send(test::signedPost(path, event.body(), Secret(test::kProgramSecret),
                                          QDateTime::currentMSecsSinceEpoch()));
            const int status = client->read().status;
            if (status == 200) {
                ++m_accepted;
                continue;
            }
            m_strange += status == 0 || status == 503 ? 0 : 1;
            QThread::msleep(kRetryMs);
            client = std::make_unique<test::RawClient>(quint16(m_address.port()));
        }
    }

    QUrl m_address;
    std::atomic_bool m_isToEnd = false;
    std::atomic_int m_accepted = 0;
    std::atomic_int m_strange = 0;
    std::thread m_thread;
};

/// Numbers out of a database that another process writes.
class Glance
{
  public:
    explicit Glance(const QString& file)
    {
        m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("glance"));
        m_db.setDatabaseName(file);
        m_db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
        m_db.open();
    }
    ~Glance()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(QStringLiteral("glance"));
    }
    int number(const QString& sql)
    {
        QSqlQuery query(m_db);
        return query.exec(sql) && query.next() ? query.value(0).toInt() : -1;
    }

  private:
    QSqlDatabase m_db;
};

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

/// The window takes over from `yoyaku --listen` while events pour in.
class tst_Takeover : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The one account's folder.
    [[nodiscard]] QString inAccount(const QString& file) const
    {
        const QDir accounts(m_folder.filePath(QStringLiteral("accounts")));
        return accounts.filePath(accounts.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0) + u'/' + file);
    }

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void noAcknowledgedDeliveryIsLostWhenTheWindowOpens()
    {
        const QStringList arguments{QStringLiteral("--data-dir"),     m_folder.path(),
                                    QStringLiteral("--webhook-port"), QString::number(freePort()),
                                    QStringLiteral("--api-base"),     QStringLiteral("http://127.0.0.1:9")};
        const QMap<QString, QByteArray> environment{{QStringLiteral("YOYAKU_API_KEY"), "sk_takeover"}};
        Program listener(QStringList(arguments) << QStringLiteral("--listen"), environment);
        const QUrl address(listener.waitFor(test::kListenerLine));
        QVERIFY2(!address.isEmpty(), listener.errors().constData());
        Sender sender(address);
        QTRY_VERIFY_WITH_TIMEOUT(sender.accepted() >= 100, kPatienceMs);

        Program window(arguments, environment);
        QCOMPARE(QUrl(window.waitFor(test::kListenerLine)), address);
        QVERIFY(listener.waitForEnd());
        QCOMPARE(listener.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(listener.process().exitCode(), 0);
        const int before = sender.accepted();
        QTRY_VERIFY_WITH_TIMEOUT(sender.accepted() >= before + 100, kPatienceMs);
        sender.stop();
        QCOMPARE(sender.strange(), 0);

        const int accepted = sender.accepted();
        const auto below = QStringLiteral("CAST(substr(%1, 3) AS INTEGER) < %2");
        {
            Glance ledger(inAccount(QStringLiteral("journal.sqlite")));
            const QString genuine = QStringLiteral("FROM ledger WHERE verdict = 0 AND ") +
                                    below.arg(QStringLiteral("booking")).arg(accepted);
            QCOMPARE(ledger.number(QStringLiteral("SELECT count(DISTINCT booking) ") + genuine), accepted);
            QCOMPARE(ledger.number(QStringLiteral("SELECT count(*) ") + genuine), accepted);
        }
        Glance store(inAccount(QStringLiteral("cache.sqlite")));
        const QString shown =
            QStringLiteral("SELECT count(*) FROM booking WHERE ") + below.arg(QStringLiteral("uid")).arg(accepted);
        QTRY_COMPARE_WITH_TIMEOUT(store.number(shown), accepted, kPatienceMs);
    }
};

QTEST_GUILESS_MAIN(tst_Takeover)
#include "tst_takeover.moc"

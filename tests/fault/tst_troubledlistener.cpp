#include "fault/journal.h"
#include "fault/listenerprocess.h"
#include "fault/senders.h"
#include "support/strict.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <optional>
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace yoyaku;
using namespace yoyaku::fault;
using AfterCut = Senders::AfterCut;

namespace {

constexpr int kConnections = 8;
constexpr int kEnough = 50; ///< answers by which a state has shown itself

/// Another writer of the journal that does not let go.
class OtherWriter
{
  public:
    explicit OtherWriter(const QString& journal)
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        db.setDatabaseName(journal);
        db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=20000"));
        m_holds = db.open() && QSqlQuery(db).exec(QStringLiteral("BEGIN IMMEDIATE"));
    }
    ~OtherWriter()
    {
        QSqlDatabase::database(m_name).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    [[nodiscard]] bool holds() const { return m_holds; }

  private:
    const QString m_name = QStringLiteral("other");
    bool m_holds = false;
};

#ifdef Q_OS_LINUX
/// The largest size a file of that process may have.
bool limitFiles(qint64 pid, rlim_t bytes)
{
    const rlimit limit{bytes, RLIM_INFINITY};
    return ::prlimit(static_cast<pid_t>(pid), RLIMIT_FSIZE, &limit, nullptr) == 0;
}
#endif

/// A file system of sixteen megabytes that only the listener (and whoever looks through its /proc) sees.
class SmallDisk
{
  public:
    explicit SmallDisk(const QString& folder) : m_folder(folder) {}
    static bool isPossible()
    {
        return QProcess::execute(QStringLiteral("unshare"),
                                 {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"),
                                  QStringLiteral("mount -t tmpfs -o size=1m none /tmp 2>/dev/null")}) == 0;
    }
    void wrap(ListenerProcess& listener) const
    {
        listener.setWrapper(QStringLiteral("unshare"),
                            {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"),
                             QStringLiteral("mount -t tmpfs -o size=16m none \"$0\" && exec \"$@\""), m_folder});
    }
    /// Writes until nothing fits any more.
    bool fill(const ListenerProcess& listener) const
    {
        QFile ballast(inside(listener, QStringLiteral("ballast")));
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) return false;
        const QByteArray block(4096, 'x');
        qint64 written = 0;
        while (ballast.write(block) == block.size()) written += block.size();
        return written > 0;
    }
    bool free(const ListenerProcess& listener) const
    {
        return QFile::remove(inside(listener, QStringLiteral("ballast")));
    }
    /// The journal as it is on that disk, while the listener stands still.
    bool copyJournal(ListenerProcess& listener, const QString& to) const
    {
        listener.signal(SIGSTOP);
        bool isCopied = true;
        for (const char* part : {"", "-wal"}) {
            const QString name = QFileInfo(listener.journal()).fileName() + QLatin1String(part);
            const QString from = inside(listener, name);
            if (QFile::exists(from)) isCopied &= QFile::copy(from, to + QLatin1String(part));
        }
        listener.signal(SIGCONT);
        return isCopied;
    }

  private:
    [[nodiscard]] QString inside(const ListenerProcess& listener, const QString& file) const
    {
        return QStringLiteral("/proc/%1/root%2/%3").arg(listener.pid()).arg(m_folder, file);
    }
    QString m_folder;
};

} // namespace

/// The listener goes on through what a computer does to it: no 2xx without its row, 503 with Retry-After meanwhile, and
/// all is well again by itself.
class tst_TroubledListener : public QObject
{
    Q_OBJECT

  private:
    std::optional<QTemporaryDir> m_dir;
    std::optional<ListenerProcess> m_listener;

    /// Stops them, and looks whether the ledger holds exactly what was acknowledged; then what was not is sent once
    /// more, and everything is there once.
    void verifyLedger(Senders& senders, const QString& journal)
    {
        QVERIFY2(senders.wrong().isEmpty(), senders.wrong().value(0).constData());
        QVERIFY(!senders.acknowledged().isEmpty());
        const auto rows = readLedger(journal);
        QVERIFY2(!rows.isEmpty(), "the ledger cannot be read");
        for (const QByteArray& uid : senders.acknowledged())
            QVERIFY2(rows.value(uid).genuine == 1 && rows.value(uid).other == 0, uid.constData());
    }
    void verifyAfterTrouble(Senders& senders)
    {
        senders.stop();
        verifyLedger(senders, m_listener->journal());
        if (QTest::currentTestFailed()) return;
        const QSet<QByteArray> rest = senders.sent() - senders.acknowledged();
        QCOMPARE(sendAll(m_listener->port(), rest), int(rest.size()));
        const auto rows = readLedger(m_listener->journal());
        for (const QByteArray& uid : senders.sent()) QVERIFY2(rows.value(uid).genuine == 1, uid.constData());
        // And each was handed out to be applied, once.
        QTRY_COMPARE(m_listener->told().size(), senders.sent().size());
        for (const QByteArray& uid : senders.sent()) QVERIFY2(m_listener->told().value(uid) == 1, uid.constData());
        qInfo("%lld acknowledged, %d times 503, %d times no answer; none lost, none doubled",
              qint64(senders.acknowledged().size()), senders.refused(), senders.unanswered());
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_dir.emplace();
        m_listener.emplace(m_dir->filePath(QStringLiteral("journal.sqlite")));
    }
    void cleanup()
    {
        m_listener.reset();
        m_dir.reset();
    }

    void standingStillLosesNothing()
    {
        QVERIFY(m_listener->start());
        Senders senders(m_listener->port(), kConnections, "S", AfterCut::TryAgain, 250);
        const int rounds = isLong() ? 40 : 4;
        for (int round = 0; round < rounds; ++round) {
            const int accepted = senders.accepted();
            QTRY_VERIFY(senders.accepted() >= accepted + kEnough);
            m_listener->signal(SIGSTOP);
            const int unanswered = senders.unanswered();
            QTRY_VERIFY(senders.unanswered() >= unanswered + kConnections);
            m_listener->signal(SIGCONT);
        }
        const int accepted = senders.accepted();
        QTRY_VERIFY(senders.accepted() >= accepted + kEnough);
        verifyAfterTrouble(senders);
    }

    void aDiskThatDoesNotSyncIsNotTrusted()
    {
#ifndef Q_OS_LINUX
        QSKIP("The failing fsync is made for Linux");
#endif
        QVERIFY(m_listener->start());
        Senders senders(m_listener->port(), kConnections, "F", AfterCut::TryAgain);
        QTRY_VERIFY(senders.accepted() >= kEnough);
        m_listener->signal(SIGUSR1);
        QTRY_VERIFY(senders.refused() >= kEnough);
        const int before = senders.accepted();
        QTRY_VERIFY(senders.refused() >= 2 * kEnough);
        QCOMPARE(senders.accepted(), before);
        m_listener->signal(SIGUSR2);
        QTRY_VERIFY(senders.accepted() >= before + kEnough);
        verifyAfterTrouble(senders);
    }

    void anotherWriterWhoHoldsTheJournalIsWaitedForAndThenTold()
    {
        m_listener->setBusyMs(100);
        QVERIFY(m_listener->start());
        Senders senders(m_listener->port(), kConnections, "L", AfterCut::TryAgain);
        QTRY_VERIFY(senders.accepted() >= kEnough);
        std::optional<OtherWriter> other(m_listener->journal());
        QVERIFY(other->holds());
        QTRY_VERIFY(senders.refused() >= kConnections);
        const int before = senders.accepted();
        QTRY_VERIFY(senders.refused() >= 2 * kConnections);
        QCOMPARE(senders.accepted(), before);
        other.reset();
        QTRY_VERIFY(senders.accepted() >= before + kEnough);
        verifyAfterTrouble(senders);
    }

    void anotherWriterWhoLetsGoInTimeIsNotNoticed()
    {
        m_listener->setBusyMs(20'000);
        QVERIFY(m_listener->start());
        Senders senders(m_listener->port(), kConnections, "B", AfterCut::TryAgain, 20'000);
        for (int round = 0; round < 3; ++round) {
            const int accepted = senders.accepted();
            QTRY_VERIFY(senders.accepted() >= accepted + kEnough);
            const OtherWriter other(m_listener->journal());
            QVERIFY(other.holds());
        }
        verifyAfterTrouble(senders);
        QCOMPARE(senders.refused(), 0);
        QCOMPARE(senders.unanswered(), 0);
    }

    void aFileThatMayNotGrowIsAFullDisk()
    {
#ifndef Q_OS_LINUX
        QSKIP("Another process' limits can be changed on Linux only");
#else
        m_listener->setChildSetup([] { ::signal(SIGXFSZ, SIG_IGN); });
        QVERIFY(m_listener->start());
        Senders senders(m_listener->port(), kConnections, "G", AfterCut::TryAgain);
        QTRY_VERIFY(senders.accepted() >= kEnough);
        QVERIFY(limitFiles(m_listener->pid(), 64 * 1024));
        QTRY_VERIFY(senders.refused() >= kEnough);
        const int before = senders.accepted();
        QTRY_VERIFY(senders.refused() >= 2 * kEnough);
        QCOMPARE(senders.accepted(), before);
        QVERIFY(limitFiles(m_listener->pid(), RLIM_INFINITY));
        QTRY_VERIFY(senders.accepted() >= before + kEnough);
        verifyAfterTrouble(senders);
#endif
    }

    void aFullDiskRefusesAndRecoversWhenThereIsRoom()
    {
        if (!SmallDisk::isPossible()) QSKIP("This computer lets nobody mount a file system of their own (unshare)");
        const SmallDisk disk(m_dir->path());
        disk.wrap(*m_listener);
        QVERIFY(m_listener->start());
        Senders senders(m_listener->port(), kConnections, "D", AfterCut::TryAgain);
        QTRY_VERIFY(senders.accepted() >= kEnough);
        QVERIFY(disk.fill(*m_listener));
        QTRY_VERIFY(senders.refused() >= kEnough);
        QVERIFY(disk.free(*m_listener));
        const int before = senders.accepted();
        QTRY_VERIFY(senders.accepted() >= before + kEnough);
        senders.stop();
        const QTemporaryDir copy;
        const QString journal = copy.filePath(QStringLiteral("journal.sqlite"));
        QVERIFY(disk.copyJournal(*m_listener, journal));
        verifyLedger(senders, journal);
        qInfo("%lld acknowledged, %d times 503 on a full disk; none lost, none doubled",
              qint64(senders.acknowledged().size()), senders.refused());
    }
};

QTEST_GUILESS_MAIN(tst_TroubledListener)
#include "tst_troubledlistener.moc"

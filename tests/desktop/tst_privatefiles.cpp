#include "desktop/privatedesktop.h"
#include "support/demoaccount.h"
#include "support/strict.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <csignal>
#include <sys/stat.h>

using namespace yoyaku;

namespace {

QString line(const char* text) { return QString::fromLatin1(text); }

/// Empty, or the first thing below that somebody else may touch.
QString openToOthers(const QString& folder)
{
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        struct stat about = {};
        if (::lstat(qPrintable(path), &about) != 0 || S_ISLNK(about.st_mode)) continue;
        const mode_t wanted = S_ISDIR(about.st_mode) ? 0700 : 0600;
        if (const mode_t bits = about.st_mode & 0777; S_ISSOCK(about.st_mode) ? (bits & 077) != 0 : bits != wanted)
            return line("%1 is %2").arg(path, QString::number(bits, 8));
    }
    return {};
}

} // namespace

/// The program itself, under the loosest umask a user can have.
class tst_PrivateFiles : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<test::PrivateDesktop> m_desktop;
    std::unique_ptr<test::DemoAccount> m_account;
    QProcess m_program;
    QByteArray m_output;

    [[nodiscard]] QString folder() const { return m_desktop->path(line("yoyaku")); }
    /// Until the listener runs: by then cache, journal, settings, lock and socket are there.
    [[nodiscard]] bool start()
    {
        QProcessEnvironment environment = m_desktop->environment();
        environment.insert(line("YOYAKU_API_KEY"), QString::fromUtf8(m_account->key().reveal()));
        m_program.setProcessEnvironment(environment);
        m_program.setChildProcessModifier([] { ::umask(0); });
        m_program.start(line(YOYAKU_PROGRAM), {line("--data-dir"), folder(), line("--webhook-port"), line("0"),
                                               line("--api-base"), m_account->base().toString()});
        m_output.clear();
        return QTest::qWaitFor(
            [this] {
                m_output += m_program.readAllStandardOutput();
                return m_output.contains("Webhook listener") || m_program.state() == QProcess::NotRunning;
            },
            test::kPatienceMs);
    }
    [[nodiscard]] bool end()
    {
        ::kill(pid_t(m_program.processId()), SIGTERM);
        return QTest::qWaitFor([this] { return m_program.state() == QProcess::NotRunning; }, test::kPatienceMs);
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_desktop = std::make_unique<test::PrivateDesktop>();
        m_account = std::make_unique<test::DemoAccount>(30, m_clock);
    }
    void cleanup()
    {
        m_program.kill();
        m_program.waitForFinished();
        m_desktop.reset();
        m_account.reset();
    }

    void everyFileIsTheUsersAloneWhateverTheUmask()
    {
        QVERIFY(start());
        QTRY_VERIFY(!QDir(folder() + line("/accounts")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
        QCOMPARE(openToOthers(folder()), QString());
        QVERIFY(QDirIterator(folder(), {line("*-wal")}, QDir::Files, QDirIterator::Subdirectories).hasNext());
        QVERIFY(end());
        QCOMPARE(openToOthers(folder()), QString());
        QVERIFY(QFile::exists(folder() + line("/settings.json")));
        struct stat about = {};
        QCOMPARE(::stat(qPrintable(folder()), &about), 0);
        QCOMPARE(about.st_mode & 0777, mode_t(0700));
    }

    void whatAnEarlierVersionLeftOpenIsClosed()
    {
        QVERIFY(QDir().mkpath(folder() + line("/accounts/main")));
        const QString old = folder() + line("/accounts/main/cache.sqlite.old");
        QFile file(old);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        ::chmod(qPrintable(old), 0644);
        ::chmod(qPrintable(folder() + line("/accounts/main")), 0755);
        QVERIFY(start());
        QTRY_COMPARE(openToOthers(folder()), QString());
        QVERIFY(end());
    }

    void aCrashWritesNoKeyToDisk()
    {
        QVERIFY(start());
        QFile limits(line("/proc/%1/limits").arg(m_program.processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        const QString all = QString::fromLatin1(limits.readAll());
        // 1 byte is "none", for dumps to files and to collectors alike.
        const QRegularExpression core(line("Max core file size +1 +1 +bytes"));
        QVERIFY2(core.match(all).hasMatch(), qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(tst_PrivateFiles)
#include "tst_privatefiles.moc"

#include "desktop/drivenprogram.h"
#include "desktop/privatedesktop.h"
#include "support/demoaccount.h"
#include "support/strict.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace yoyaku;

namespace {

constexpr int kFirstBookings = 40, kSecondBookings = 55;

QString line(const char* text) { return QString::fromLatin1(text); }

DemoOptions account(quint64 seed, int bookings, const char* key)
{
    DemoOptions options;
    options.seed = seed;
    options.bookings = bookings;
    options.ratePerMinute = 0;
    options.apiKey = key;
    return options;
}

/// What a cache on disk holds.
QSet<QString> bookingsIn(const QString& folder)
{
    QSet<QString> uids;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(line("QSQLITE"), folder);
        db.setDatabaseName(QDir(folder).filePath(line("cache.sqlite")));
        if (db.open()) {
            QSqlQuery query(line("SELECT uid FROM booking"), db);
            while (query.next()) uids.insert(query.value(0).toString());
        }
    }
    QSqlDatabase::removeDatabase(folder);
    return uids;
}

} // namespace

/// Several accounts in the real program, with a real keyring: switched, kept apart, removed.
class tst_Accounts : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<test::PrivateDesktop> m_desktop;
    std::unique_ptr<test::DemoAccount> m_first, m_second;

    [[nodiscard]] QStringList arguments(const test::DemoAccount* base = nullptr) const
    {
        QStringList all{line("--data-dir"),     m_desktop->path(line("yoyaku")),
                        line("--webhook-port"), line("0"),
                        line("--lang"),         line("en")};
        if (base) all += {line("--api-base"), base->base().toString()};
        return all;
    }
    void add(const test::DemoAccount& account, int bookings)
    {
        test::DrivenProgram program(m_desktop->environment(), arguments(&account));
        QVERIFY(program.can(line("click welcome.key")));
        QVERIFY(program.can(line("paste welcome.keyField ") + QString::fromUtf8(account.key().reveal())));
        QVERIFY(program.can(line("click welcome.open")));
        QVERIFY(program.can(line("expect status.cache %1").arg(bookings)));
        QCOMPARE(program.quit(), 0);
    }
    [[nodiscard]] QStringList folders() const
    {
        return QDir(m_desktop->path(line("yoyaku/accounts"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] QString folder(const QString& id) const { return m_desktop->path(line("yoyaku/accounts/") + id); }
    [[nodiscard]] QJsonObject settings() const
    {
        QFile file(m_desktop->path(line("yoyaku/settings.json")));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    /// In the order they were added.
    [[nodiscard]] QStringList ids() const
    {
        QStringList all;
        for (const auto& entry : settings().value(line("accounts")).toArray())
            all.append(entry.toObject().value(line("id")).toString());
        return all;
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_desktop = std::make_unique<test::PrivateDesktop>();
        m_first = std::make_unique<test::DemoAccount>(account(1, kFirstBookings, "sk_first_account_5c1"), m_clock);
        m_second = std::make_unique<test::DemoAccount>(account(2, kSecondBookings, "sk_second_account_9f4"), m_clock);
        QVERIFY(m_desktop->startBus() && m_desktop->startKeyring());
    }
    void cleanup()
    {
        m_desktop.reset();
        m_first.reset();
        m_second.reset();
    }

    void twoAccountsAreSwitchedWithoutARestartAndShareNothing()
    {
        add(*m_first, kFirstBookings);
        add(*m_second, kSecondBookings);
        const QStringList accounts = ids();
        QCOMPARE(accounts.size(), 2);
        QCOMPARE(folders().size(), 2);
        {
            test::DrivenProgram program(m_desktop->environment(), arguments());
            QVERIFY(program.can(line("expect status.cache %1").arg(kSecondBookings))); // the last one
            QVERIFY(program.can(line("account ") + accounts.first()));
            QVERIFY(program.can(line("expect status.cache %1").arg(kFirstBookings)));
            QVERIFY(program.can(line("account ") + accounts.last()));
            QVERIFY(program.can(line("expect status.cache %1").arg(kSecondBookings)));
            QVERIFY(program.can(line("account demo")));
            QVERIFY(program.can(line("expect status.key Demo")));
            QVERIFY(program.can(line("account ") + accounts.first()));
            QVERIFY(program.can(line("expect status.cache %1").arg(kFirstBookings)));
            QCOMPARE(program.quit(), 0);
        }
        const auto first = bookingsIn(folder(accounts.first())), second = bookingsIn(folder(accounts.last()));
        QCOMPARE(first.size(), kFirstBookings);
        QCOMPARE(second.size(), kSecondBookings);
        QVERIFY(!first.intersects(second));
        QCOMPARE(m_desktop->secret({line("read"), line("api-key/") + accounts.first()}),
                 line("Ok sk_first_account_5c1"));
        QCOMPARE(m_desktop->secret({line("read"), line("api-key/") + accounts.last()}),
                 line("Ok sk_second_account_9f4"));
    }

    void aRemovedAccountLeavesNoFileAndNoKey()
    {
        add(*m_first, kFirstBookings);
        add(*m_second, kSecondBookings);
        const QStringList accounts = ids();
        test::DrivenProgram program(m_desktop->environment(), arguments());
        QVERIFY(program.can(line("expect status.cache %1").arg(kSecondBookings)));
        QVERIFY(program.can(line("click nav.settings")));
        QVERIFY(program.can(line("row settings.sections Accounts and key")));
        QVERIFY(program.can(line("row accounts.list 1"))); // the open one
        QVERIFY(program.can(line("click accounts.remove")));
        QVERIFY(program.can(line("click keepButton")));
        QVERIFY(program.can(line("gone keepButton")));
        QVERIFY(QDir(folder(accounts.last())).exists());
        QVERIFY(program.can(line("click accounts.remove")));
        QVERIFY(program.can(line("click actButton")));
        QVERIFY(program.can(line("expect status.cache %1").arg(kFirstBookings))); // the other one is open now
        QVERIFY(program.can(line("expect toast.text removed from this computer")));
        QVERIFY(!QDir(folder(accounts.last())).exists());
        QCOMPARE(m_desktop->secret({line("read"), line("api-key/") + accounts.last()}), line("NotFound"));
        QCOMPARE(m_desktop->secret({line("read"), line("api-key/") + accounts.first()}),
                 line("Ok sk_first_account_5c1"));
        QCOMPARE(program.quit(), 0);
        QCOMPARE(ids(), QStringList{accounts.first()});
    }

    /// A data folder of version 0.1: accounts/main, and the keyring's names without an id.
    void theOnlyAccountOfAnEarlierVersionIsTakenOver()
    {
        add(*m_first, kFirstBookings);
        const QString id = ids().first();
        QVERIFY(QDir().rename(folder(id), folder(line("main"))));
        QFile file(m_desktop->path(line("yoyaku/settings.json")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QJsonDocument(QJsonObject{{line("apiBase"), m_first->base().toString()}}).toJson());
        file.close();
        QCOMPARE(m_desktop->secret({line("write"), line("api-key"), line("sk_first_account_5c1")}), line("Ok"));
        test::DrivenProgram program(m_desktop->environment(), arguments());
        QVERIFY(program.can(line("expect status.cache %1").arg(kFirstBookings)));
        QVERIFY(program.can(line("expect status.key keyring")));
        QCOMPARE(program.quit(), 0);
        QCOMPARE(ids(), QStringList{line("main")});
        QCOMPARE(folders(), QStringList{line("main")});
    }

    /// The key of that time belongs to the address of that time, whatever the first command line says.
    void anAccountOfAnEarlierVersionKeepsItsAddressWhenAnotherIsGiven()
    {
        QVERIFY(QDir().mkpath(folder(line("main"))));
        QFile file(m_desktop->path(line("yoyaku/settings.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{line("apiBase"), m_first->base().toString()}}).toJson());
        file.close();
        QCOMPARE(m_desktop->secret({line("write"), line("api-key"), line("sk_first_account_5c1")}), line("Ok"));
        test::DrivenProgram program(m_desktop->environment(), arguments(m_second.get()));
        QVERIFY(program.can(line("wait welcome.key"))); // not the account of another address
        QTRY_COMPARE(ids(), QStringList{line("main")});
        const QJsonObject main = settings().value(line("accounts")).toArray().first().toObject();
        QCOMPARE(main.value(line("apiBase")).toString(), m_first->base().toString());
    }

    void aKeyFromTheEnvironmentMixesWithNoStoredAccount()
    {
        add(*m_first, kFirstBookings);
        QProcessEnvironment environment = m_desktop->environment();
        environment.insert(line("YOYAKU_API_KEY"), line("sk_second_account_9f4"));
        test::DrivenProgram program(environment, arguments(m_second.get()));
        QVERIFY(program.can(line("expect status.cache %1").arg(kSecondBookings)));
        QVERIFY(program.can(line("account ") + ids().first()));
        QVERIFY(program.can(line("expect status.cache %1").arg(kFirstBookings)));
        QCOMPARE(program.quit(), 0);
        QCOMPARE(bookingsIn(folder(ids().first())).size(), kFirstBookings);
        QCOMPARE(folders().size(), 2);
        for (const QString& name : folders()) QVERIFY(!name.contains(line("sk_")));
    }

    void howLongBookingsAreKeptIsASettingThatIsKept()
    {
        add(*m_first, kFirstBookings);
        for (const int row : {0, 3}) {
            test::DrivenProgram program(m_desktop->environment(), arguments());
            QVERIFY(program.can(line("wait mainWindow")));
            QVERIFY(program.can(line("click nav.settings")));
            QVERIFY(program.can(line("row settings.sections Privacy")));
            QCOMPARE(program.ask(line("text settings.retention")), row == 0 ? line("400 days") : line("90 days"));
            QVERIFY(program.can(line("choose settings.retention %1").arg(row)));
            QCOMPARE(program.quit(), 0);
        }
        QCOMPARE(settings().value(line("retentionDays")).toInt(-1), 0);
    }

    /// With a known key and secret used to the full, neither is anywhere but in the keyring.
    void noSecretIsInAnyFileOutputOrClipboard()
    {
        const QByteArray key = m_first->key().reveal(), secret = "whsec_known_to_this_test";
        QByteArray said;
        {
            test::DrivenProgram program(m_desktop->environment(), arguments(m_first.get()));
            QVERIFY(program.can(line("click welcome.key")));
            QVERIFY(program.can(line("click welcome.proxy")));
            QVERIFY(program.can(line("paste welcome.secret ") + QString::fromLatin1(secret)));
            QVERIFY(program.can(line("paste welcome.keyField ") + QString::fromUtf8(key)));
            QVERIFY(program.can(line("click welcome.open")));
            QVERIFY(program.can(line("expect status.cache %1").arg(kFirstBookings)));
            QVERIFY(program.can(line("click nav.settings")));
            QVERIFY(program.can(line("row settings.sections Live events")));
            QVERIFY(program.can(line("click way.computer")));
            QVERIFY(program.can(line("click ingress.copy")));
            const QString clipboard = program.ask(line("clipboard"));
            QVERIFY2(clipboard.contains(line("http://127.0.0.1:")), qPrintable(clipboard));
            QVERIFY(!clipboard.contains(QString::fromUtf8(key)) && !clipboard.contains(QString::fromUtf8(secret)));
            for (const char* part : {"cmdline", "environ", "comm"}) {
                QFile file(line("/proc/%1/%2").arg(program.processId()).arg(line(part)));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray bytes = file.readAll();
                QVERIFY(!bytes.isEmpty() && !bytes.contains(key) && !bytes.contains(secret));
            }
            QCOMPARE(program.quit(), 0);
            said = program.said();
        }
        QVERIFY(!said.contains(key) && !said.contains(secret));
        QCOMPARE(m_desktop->secret({line("read"), line("api-key/") + ids().first()}),
                 line("Ok ") + QString::fromUtf8(key));
        QCOMPARE(m_desktop->secret({line("read"), line("webhook-secret/") + ids().first()}),
                 line("Ok ") + QString::fromUtf8(secret));
        QDirIterator files(m_desktop->path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) continue; // a socket
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(key) && !bytes.contains(secret), qPrintable(file.fileName()));
            ++seen;
        }
        QVERIFY(seen > 4);
    }
};

QTEST_GUILESS_MAIN(tst_Accounts)
#include "tst_accounts.moc"

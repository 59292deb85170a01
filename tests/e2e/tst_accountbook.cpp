#include "app/accountbook.h"

#include "app/accountnames.h"
#include "support/strict.h"

#include <QJsonArray>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace yoyaku;

namespace {

const QUrl kBase(QStringLiteral("https://api.example")), kOther(QStringLiteral("https://other.example"));

} // namespace

class tst_AccountBook : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString settingsPath() const { return m_folder->filePath(QStringLiteral("settings.json")); }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void accountsAndTheLastOneComeBackAfterARestart()
    {
        app::AccountEntry first, second;
        {
            Settings settings(settingsPath());
            app::AccountBook book(settings, m_folder->path(), kBase);
            QVERIFY(book.accounts().isEmpty());
            QVERIFY(!book.startAccount({}));
            first = book.draft(kBase);
            first.name = QStringLiteral("株式会社みなと商会");
            first.teamId = QStringLiteral("minato");
            book.keep(first);
            second = book.draft(kOther);
            book.keep(second);
            book.setLastOpened(second.id);
        }
        Settings settings(settingsPath());
        const app::AccountBook book(settings, m_folder->path(), kBase);
        QCOMPARE(book.accounts(), (QVector<app::AccountEntry>{first, second}));
        QCOMPARE(book.startAccount({})->id, second.id);
    }

    void eachAccountHasAFolderAndKeyringNamesOfItsOwn()
    {
        Settings settings(settingsPath());
        const app::AccountBook book(settings, m_folder->path(), kBase);
        QSet<QString> seen;
        for (int i = 0; i < 50; ++i) {
            const QString id = book.draft(kBase).id;
            seen.insert(id);
            seen.insert(app::accountFolder(m_folder->path(), id));
            seen.insert(app::apiKeyName(id));
            seen.insert(app::webhookSecretName(id));
        }
        QCOMPARE(seen.size(), 200);
    }

    void theFirstFreeNumberNamesADraft()
    {
        Settings settings(settingsPath());
        app::AccountBook book(settings, m_folder->path(), kBase);
        const auto first = book.draft(kBase);
        QCOMPARE(first.name, QStringLiteral("Account 1"));
        book.keep(first);
        QCOMPARE(book.draft(kBase).name, QStringLiteral("Account 2"));
    }

    /// Version 0.1 knew one account, in accounts/main, with keyring names without an id.
    void theOnlyAccountOfAnEarlierVersionIsTakenOverOnce()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("accounts/main")));
        Settings settings(settingsPath());
        {
            app::AccountBook book(settings, m_folder->path(), kOther);
            QCOMPARE(book.accounts().size(), 1);
            QCOMPARE(book.accounts().first().id, QStringLiteral("main"));
            QCOMPARE(book.accounts().first().apiBase, kOther);
            QCOMPARE(app::apiKeyName(QStringLiteral("main")), QStringLiteral("api-key"));
            QCOMPARE(app::webhookSecretName(QStringLiteral("main")), QStringLiteral("webhook-secret"));
            book.remove(QStringLiteral("main"));
        }
        const app::AccountBook again(settings, m_folder->path(), kOther);
        QVERIFY(again.accounts().isEmpty());
    }

    void anotherAddressNeverGetsAStoredKey()
    {
        Settings settings(settingsPath());
        app::AccountBook book(settings, m_folder->path(), kBase);
        const auto here = book.draft(kBase), there = book.draft(kOther);
        book.keep(here);
        book.setLastOpened(here.id);
        QVERIFY(!book.startAccount(kOther));
        book.keep(there);
        QCOMPARE(book.startAccount(kOther)->id, there.id);
        QCOMPARE(book.startAccount({})->id, here.id);
    }

    /// Removing an account deletes the folder its id names.
    void anIdThatIsNoFolderNameIsNotTaken_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("up") << QStringLiteral("..");
        QTest::newRow("elsewhere") << QStringLiteral("../../home");
        QTest::newRow("absolute") << QStringLiteral("/etc");
        QTest::newRow("empty") << QString();
        QTest::newRow("the demo account's") << QStringLiteral("demo");
        QTest::newRow("upper case") << QStringLiteral("A1");
    }
    void anIdThatIsNoFolderNameIsNotTaken()
    {
        QFETCH(QString, id);
        Settings settings(settingsPath());
        settings.setValue(
            QStringLiteral("accounts"),
            QJsonArray{QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("apiBase"), kBase.toString()}},
                       QJsonObject{{QStringLiteral("id"), QStringLiteral("ok-1")},
                                   {QStringLiteral("apiBase"), kBase.toString()}}});
        const app::AccountBook book(settings, m_folder->path(), kBase);
        QCOMPARE(book.accounts().size(), 1);
        QCOMPARE(book.accounts().first().id, QStringLiteral("ok-1"));
    }

    void aRenamedAccountStaysTheSameAndSaysSo()
    {
        Settings settings(settingsPath());
        app::AccountBook book(settings, m_folder->path(), kBase);
        auto entry = book.draft(kBase);
        book.keep(entry);
        const QSignalSpy changed(&book, &app::AccountBook::changed);
        entry.name = QStringLiteral("  Support \n team ");
        book.keep(entry);
        QCOMPARE(book.accounts().size(), 1);
        QCOMPARE(book.accounts().first().name, QStringLiteral("Support team"));
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_AccountBook)
#include "tst_accountbook.moc"

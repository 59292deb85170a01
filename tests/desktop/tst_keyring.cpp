#include "desktop/drivenprogram.h"
#include "desktop/privatedesktop.h"
#include "support/demoaccount.h"
#include "support/fakeclock.h"
#include "support/strict.h"

using namespace yoyaku;

namespace {

constexpr int kBookings = 60;
const QString kKeyName = QStringLiteral("api-key");

QString line(const char* text) { return QString::fromLatin1(text); }

} // namespace

/// The real Secret Service (gnome-keyring) on a private bus, and each way in which it can be missing.
class tst_Keyring : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PrivateDesktop> m_desktop;
    SystemClock m_clock;
    std::unique_ptr<test::DemoAccount> m_account;

    [[nodiscard]] QStringList arguments() const
    {
        return {line("--data-dir"), m_desktop->path(line("yoyaku")), line("--webhook-port"), line("0"),
                line("--api-base"), m_account->base().toString(),    line("--lang"),         line("en")};
    }
    test::DrivenProgram start() { return {m_desktop->environment(), arguments()}; }
    /// Through the welcome window, as a user does it.
    void connectWithKey(const char* keep = "choose welcome.keep 0")
    {
        test::DrivenProgram program(m_desktop->environment(), arguments());
        QVERIFY(program.can(line("click welcome.key")));
        QVERIFY(program.can(line(keep)));
        QVERIFY(program.can(line("paste welcome.keyField ") + QString::fromUtf8(m_account->key().reveal())));
        QVERIFY(program.can(line("wait welcome.state")));
        QVERIFY(program.can(line("click welcome.open")));
        QVERIFY(program.can(line("wait mainWindow")));
        QVERIFY(program.can(line("expect status.cache %1").arg(kBookings)));
        QCOMPARE(program.quit(), 0);
    }
    void opensWithWhatIsKeptAndSays(test::DrivenProgram& program, const QString& said)
    {
        QVERIFY(program.can(line("wait mainWindow")));
        QVERIFY(program.can(line("expect banner.text ") + said));
        QVERIFY(program.can(line("expect status.cache %1").arg(kBookings)));
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_desktop = std::make_unique<test::PrivateDesktop>();
        m_account = std::make_unique<test::DemoAccount>(kBookings, m_clock);
    }
    void cleanup()
    {
        m_desktop.reset();
        m_account.reset();
    }

    void aSecretIsWrittenReadBackAndRemoved()
    {
        QVERIFY(m_desktop->startBus() && m_desktop->startKeyring());
        QCOMPARE(m_desktop->secret({line("read"), kKeyName}), line("NotFound"));
        QCOMPARE(m_desktop->secret({line("write"), kKeyName, line("sk_ring_é")}), line("Ok"));
        QCOMPARE(m_desktop->secret({line("read"), kKeyName}), line("Ok sk_ring_é"));
        QCOMPARE(m_desktop->secret({line("read"), line("api-key/other")}), line("NotFound"));
        QCOMPARE(m_desktop->secret({line("remove"), kKeyName}), line("Ok"));
        QCOMPARE(m_desktop->secret({line("read"), kKeyName}), line("NotFound"));
    }

    void noBusAndNoServiceAreNoKeyring()
    {
        QCOMPARE(m_desktop->secret({line("read"), kKeyName}), line("NoKeyring"));
        QVERIFY(m_desktop->startBus());
        QCOMPARE(m_desktop->secret({line("read"), kKeyName}), line("NoKeyring"));
        QCOMPARE(m_desktop->secret({line("write"), kKeyName, line("sk")}), line("NoKeyring"));
    }

    /// QtKeychain says "not found" of it.
    void anEntryOfALockedKeyringIsLockedNotMissing()
    {
        QVERIFY(m_desktop->startBus() && m_desktop->startKeyring());
        QCOMPARE(m_desktop->secret({line("write"), kKeyName, line("sk_ring")}), line("Ok"));
        QVERIFY(m_desktop->lockKeyring());
        QCOMPARE(m_desktop->secret({line("read"), kKeyName}), line("Locked"));
        QCOMPARE(m_desktop->secret({line("write"), kKeyName, line("sk_new")}), line("Locked"));
        QVERIFY(m_desktop->unlockKeyring());
        QCOMPARE(m_desktop->secret({line("read"), kKeyName}), line("Ok sk_ring"));
    }

    void aKeyringThatHangsEndsAfterItsTime()
    {
        QVERIFY(m_desktop->startBus() && m_desktop->startSilentKeyring());
        QCOMPARE(m_desktop->secret({line("read"), kKeyName}, 300), line("TimedOut"));
        QCOMPARE(m_desktop->secret({line("write"), kKeyName, line("sk")}, 300), line("TimedOut"));
    }

    void aKeyEnteredOnceIsFoundAtTheNextStart()
    {
        QVERIFY(m_desktop->startBus() && m_desktop->startKeyring());
        connectWithKey();
        auto program = start();
        QVERIFY(program.can(line("wait mainWindow")));
        QVERIFY(program.can(line("expect status.key keyring")));
        QVERIFY(program.can(line("expect status.cache %1").arg(kBookings)));
        QVERIFY(program.can(line("gone banner.text")));
    }

    void aLostKeyringCostsTheKeyAndNoBooking()
    {
        QVERIFY(m_desktop->startBus() && m_desktop->startKeyring());
        connectWithKey();
        m_desktop->endKeyring();
        auto program = start();
        opensWithWhatIsKeptAndSays(program, line("There is no keyring"));
        QVERIFY(program.can(line("click banner.action")));
        QVERIFY(program.can(line("expect banner.text There is no keyring")));
        QVERIFY(program.can(line("click nav.settings")));
        QVERIFY(program.can(line("row settings.sections Accounts and key")));
        QVERIFY(program.can(line("type settings.key ") + QString::fromUtf8(m_account->key().reveal())));
        QVERIFY(program.can(line("expect settings.keyNote not stored")));
        QVERIFY(program.can(line("click settings.sessionKey")));
        QVERIFY(program.can(line("expect status.key session")));
        QVERIFY(program.can(line("gone banner.text")));
    }

    void aLockedKeyringIsReadAsSoonAsItIsUnlocked()
    {
        QVERIFY(m_desktop->startBus() && m_desktop->startKeyring());
        connectWithKey();
        QVERIFY(m_desktop->lockKeyring());
        auto program = start();
        opensWithWhatIsKeptAndSays(program, line("The keyring is locked"));
        QVERIFY(m_desktop->unlockKeyring());
        QVERIFY(program.can(line("expect status.key keyring")));
        QVERIFY(program.can(line("gone banner.text")));
    }

    void aHangingKeyringDoesNotKeepYoyakuFromOpening()
    {
        QVERIFY(m_desktop->startBus() && m_desktop->startKeyring());
        connectWithKey();
        m_desktop->endKeyring();
        QVERIFY(m_desktop->startSilentKeyring());
        auto program = start();
        opensWithWhatIsKeptAndSays(program, line("The keyring does not answer"));
    }

    void withoutAKeyringTheSessionIsOfferedAndNothingIsKept()
    {
        QVERIFY(m_desktop->startBus());
        {
            auto program = start();
            QVERIFY(program.can(line("click welcome.key")));
            QVERIFY(program.can(line("expect welcome.keyring no keyring")));
            QCOMPARE(program.ask(line("text welcome.keep")), line("This session only"));
            QVERIFY(program.can(line("paste welcome.keyField ") + QString::fromUtf8(m_account->key().reveal())));
            QVERIFY(program.can(line("click welcome.open")));
            QVERIFY(program.can(line("expect status.key session")));
            QVERIFY(program.can(line("expect status.cache %1").arg(kBookings)));
            QCOMPARE(program.quit(), 0);
        }
        auto program = start();
        opensWithWhatIsKeptAndSays(program, line("There is no keyring"));
    }

    void aKeyringThatRefusesIsSaidAndTheSessionChosen()
    {
        QVERIFY(m_desktop->startBus() && m_desktop->startKeyring());
        QVERIFY(m_desktop->lockKeyring());
        auto program = start();
        QVERIFY(program.can(line("click welcome.key")));
        QVERIFY(program.can(line("paste welcome.keyField ") + QString::fromUtf8(m_account->key().reveal())));
        QVERIFY(program.can(line("click welcome.open")));
        QVERIFY(program.can(line("expect welcome.keyring The keyring is locked")));
        QCOMPARE(program.ask(line("text welcome.keep")), line("This session only"));
        QVERIFY(program.can(line("click welcome.open")));
        QVERIFY(program.can(line("expect status.key session")));
    }
};

QTEST_GUILESS_MAIN(tst_Keyring)
#include "tst_keyring.moc"

#include "support/strict.h"
#include "ui/ingress/ingresspanel.h"
#include "ui/settings/accountlist.h"
#include "ui/settings/accountsection.h"
#include "ui/settings/livesection.h"
#include "ui/settings/removeaccountdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/secretfield.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ui;

namespace {

void shoot(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("YOYAKU_SHOTS");
    if (!folder.isEmpty()) QVERIFY(widget.grab().save(folder + u'/' + name));
}

} // namespace

class tst_Welcome : public QObject
{
    Q_OBJECT

    Theme m_theme;

    static SecretField* keyField(WelcomePage& page)
    {
        return page.findChild<SecretField*>(QStringLiteral("welcome.keyField"));
    }
    template <class T>
    static T* part(QWidget& page, const char* name)
    {
        return page.findChild<T*>(QString::fromLatin1(name));
    }
    static void paste(SecretField* field, const QString& text) { field->setText(text); }
    static bool isClipped(const QLabel* label)
    {
        return label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width());
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_theme.apply(ThemeMode::Light);
    }

    void theDemoIsOneClickAway()
    {
        WelcomePage page(m_theme, {});
        page.show();
        QSignalSpy demo(&page, &WelcomePage::demoChosen);
        QTest::mouseClick(part<QPushButton>(page, "welcome.open"), Qt::LeftButton);
        QCOMPARE(demo.size(), 1);
        shoot(page, QStringLiteral("welcome.png"));
    }

    void aPastedKeyIsTriedAtOnceAndOpensWhenItWorks()
    {
        WelcomePage page(m_theme, {});
        page.show();
        part<QRadioButton>(page, "welcome.key")->setChecked(true);
        QSignalSpy entered(&page, &WelcomePage::keyEntered), opened(&page, &WelcomePage::openRequested);
        paste(keyField(page), QStringLiteral(" sk_live_0123456789 "));
        QCOMPARE(entered.value(0).value(0).toString(), QStringLiteral("sk_live_0123456789"));
        page.setKeyState(WelcomePage::KeyState::Checking, QStringLiteral("Checking"));
        QVERIFY(!part<QPushButton>(page, "welcome.open")->isEnabled());
        page.setKeyState(WelcomePage::KeyState::Works, QStringLiteral("株式会社みなと商会 · 5 event types"));
        page.setKeyring(SecretOutcome::Ok);
        QCOMPARE(opened.size(), 0); // the user opens it
        QTest::mouseClick(part<QPushButton>(page, "welcome.open"), Qt::LeftButton);
        QCOMPARE(opened.value(0).value(0).value<KeepIn>(), KeepIn::Keyring);
        QCOMPARE(entered.size(), 1);
        shoot(page, QStringLiteral("welcome-key.png"));
    }

    void aTypedKeyIsTriedWithEnterAndOpensByItself()
    {
        WelcomePage page(m_theme, {});
        page.resize(960, 600);
        page.show();
        part<QRadioButton>(page, "welcome.key")->setChecked(true);
        SecretField* field = keyField(page);
        QVERIFY(!part<QPushButton>(page, "welcome.open")->isEnabled());
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QSignalSpy entered(&page, &WelcomePage::keyEntered), opened(&page, &WelcomePage::openRequested);
        QTest::keyClicks(field, QStringLiteral(" abc "));
        QCOMPARE(entered.size(), 0);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(entered.value(0).value(0).toString(), QStringLiteral("abc"));
        page.setKeyState(WelcomePage::KeyState::Checking, {});
        page.setKeyState(WelcomePage::KeyState::Works, {});
        QCOMPARE(opened.size(), 1);
        page.hide();
        QVERIFY(field->text().isEmpty());
    }

    void aRefusedKeyIsSaidAndCanBeTriedAgain()
    {
        WelcomePage page(m_theme, {});
        page.show();
        part<QRadioButton>(page, "welcome.key")->setChecked(true);
        QSignalSpy entered(&page, &WelcomePage::keyEntered), opened(&page, &WelcomePage::openRequested);
        paste(keyField(page), QStringLiteral("sk_live_0123456789"));
        page.setKeyState(WelcomePage::KeyState::Refused, QStringLiteral("The API key was not accepted (401)."));
        QVERIFY(part<QLabel>(page, "welcome.state")->text().contains(QStringLiteral("401")));
        QTest::mouseClick(part<QPushButton>(page, "welcome.open"), Qt::LeftButton);
        QCOMPARE(entered.size(), 2);
        QCOMPARE(opened.size(), 0);
    }

    void aKeyringThatCannotBeUsedLeavesTheSession_data()
    {
        QTest::addColumn<SecretOutcome>("outcome");
        QTest::addColumn<bool>("isKeyringKept");
        QTest::newRow("none") << SecretOutcome::NoKeyring << false;
        QTest::newRow("hangs") << SecretOutcome::TimedOut << false;
        QTest::newRow("locked") << SecretOutcome::Locked << true; // it is unlocked on the way
        QTest::newRow("fine") << SecretOutcome::Ok << true;
    }
    void aKeyringThatCannotBeUsedLeavesTheSession()
    {
        QFETCH(SecretOutcome, outcome);
        QFETCH(bool, isKeyringKept);
        WelcomePage page(m_theme, {});
        page.setKeyring(outcome);
        QCOMPARE(part<QComboBox>(page, "welcome.keep")->currentData().toInt() == int(KeepIn::Keyring), isKeyringKept);
        QVERIFY(!part<QLabel>(page, "welcome.keyring")->text().isEmpty());
        page.offerSession(SecretOutcome::Locked);
        QCOMPARE(part<QComboBox>(page, "welcome.keep")->currentData().toInt(), int(KeepIn::Session));
        QVERIFY(part<QLabel>(page, "welcome.keyring")->text().contains(QStringLiteral("locked")));
    }

    void aShownKeyCannotBeCopied()
    {
        WelcomePage page(m_theme, {});
        page.show();
        part<QRadioButton>(page, "welcome.key")->setChecked(true);
        SecretField* field = keyField(page);
        paste(field, QStringLiteral("sk_live_0123456789"));
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        for (const bool isShown : {false, true}) {
            field->findChild<QAction*>(QStringLiteral("secret.show"))->setChecked(isShown);
            QCOMPARE(field->echoMode(), isShown ? QLineEdit::Normal : QLineEdit::Password);
            field->selectAll();
            field->copy();
            field->cut();
            QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
            QVERIFY(!field->text().isEmpty() || !isShown);
            paste(field, QStringLiteral("sk_live_0123456789"));
        }
    }

    void nothingUntrueIsPromised()
    {
        for (const int days : {90, 400, 0}) {
            WelcomeFacts facts;
            facts.retentionDays = days;
            WelcomePage page(m_theme, facts);
            QString all;
            for (const QLabel* label : page.findChildren<QLabel*>()) all += label->text() + u'\n';
            QVERIFY(!all.contains(QLatin1String("encrypted"), Qt::CaseInsensitive));
            QVERIFY(!all.contains(QLatin1String("tunnel is up"), Qt::CaseInsensitive));
            if (days) QVERIFY(all.contains(QStringLiteral("%1 day").arg(days)));
        }
    }

    void theSigningSecretGoesWithAWayInOnly()
    {
        WelcomePage page(m_theme, {});
        page.show();
        part<QRadioButton>(page, "welcome.key")->setChecked(true);
        auto* secret = part<SecretField>(page, "welcome.secret");
        QVERIFY(!secret->isVisible());
        part<QRadioButton>(page, "welcome.proxy")->setChecked(true);
        QVERIFY(secret->isVisible());
        secret->setText(QStringLiteral(" whsec_1 "));
        QCOMPARE(page.signingSecret(), QStringLiteral("whsec_1"));
        part<QRadioButton>(page, "welcome.polling")->setChecked(true);
        QVERIFY(page.signingSecret().isEmpty());
    }

    void allWordsHaveRoomInEachSizeAndTheme()
    {
        WelcomeFacts facts;
        facts.note = QStringLiteral("Account 1 was removed from this computer.");
        for (const auto mode : {ThemeMode::Light, ThemeMode::Dark})
            for (const QSize size : {QSize(1160, 712), QSize(960, 600)}) {
                m_theme.apply(mode);
                WelcomePage page(m_theme, facts);
                page.resize(size);
                page.show();
                part<QRadioButton>(page, "welcome.key")->setChecked(true);
                for (const char* way : {"welcome.tunnel", "welcome.proxy"}) {
                    part<QRadioButton>(page, way)->setChecked(true);
                    page.setChecks({WelcomeChecks::Port::Taken, {}, false});
                    page.setAddressFault(BaseFault::OtherPath);
                    for (const QLabel* label : page.findChildren<QLabel*>())
                        QTRY_VERIFY2(!isClipped(label), qPrintable(label->text()));
                    shoot(page,
                          QStringLiteral("%1-%2-%3.png").arg(QLatin1String(way)).arg(int(mode)).arg(size.width()));
                }
                page.setKeyState(WelcomePage::KeyState::Works, QStringLiteral("株式会社みなと商会 · 5 event types"));
                page.offerSession(SecretOutcome::Locked);
                for (const QLabel* label : page.findChildren<QLabel*>())
                    QTRY_VERIFY2(!isClipped(label), qPrintable(label->text()));
                shoot(page, QStringLiteral("welcome-%1-%2.png").arg(int(mode)).arg(size.width()));
            }
    }

    void settingsAskAndDoNotAnswerThemselves()
    {
        SettingsPage page(m_theme);
        page.resize(1100, 760);
        page.show();
        QSignalSpy mode(&page, &SettingsPage::themeRequested), listener(&page.live(), &LiveSection::listenerChanged),
            base(&page.account(), &AccountSection::apiBaseRequested), zone(&page, &SettingsPage::zoneRequested),
            retention(&page, &SettingsPage::retentionChosen);
        SettingsValues values;
        values.theme = ThemeMode::Dark;
        values.zone = "Asia/Tokyo";
        values.listener.port = 9000;
        values.apiBase = QStringLiteral("https://api.example");
        values.keyPlace = QStringLiteral("Key in system keyring");
        values.retentionDays = 90;
        values.version = QStringLiteral("0.1");
        values.accounts = {
            {QStringLiteral("a"), QStringLiteral("株式会社みなと商会"), QStringLiteral("api.jicoo.com"), true, true},
            {QStringLiteral("demo"), QStringLiteral("Demo account"), {}, false, false}};
        page.setValues(values);
        QCOMPARE(mode.size() + listener.size() + base.size() + zone.size() + retention.size(), 0);
        auto* theme_ = part<QComboBox>(page, "settings.theme");
        QCOMPARE(theme_->currentText(), QStringLiteral("Dark"));
        QCOMPARE(part<QComboBox>(page, "settings.zone")->currentText(), QStringLiteral("Asia/Tokyo"));
        QTest::keyClick(theme_, Qt::Key_Up);
        QCOMPARE(mode.value(0).value(0).value<ThemeMode>(), ThemeMode::Light);
        page.showSection(QStringLiteral("live"));
        ListenerState state;
        state.kind = ListenerState::Kind::Listening;
        state.address = QStringLiteral("http://127.0.0.1:8787/jicoo/8c1f");
        page.live().ingress().setFacts({}, state);
        QTest::mouseClick(part<QPushButton>(page, "ingress.copy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), state.address);
        auto* apply = part<QPushButton>(page, "settings.applyListener");
        QVERIFY(!apply->isEnabled());
        part<QSpinBox>(page, "settings.port")->setValue(9001);
        QCOMPARE(listener.size(), 0); // until it is applied
        page.setValues(values);       // what happens meanwhile does not take back what is being typed
        QCOMPARE(part<QSpinBox>(page, "settings.port")->value(), 9001);
        QTest::mouseClick(apply, Qt::LeftButton);
        QCOMPARE(listener.value(0).value(0).value<ListenerValues>().port, 9001);
        QVERIFY(!apply->isEnabled());
        page.showSection(QStringLiteral("privacy"));
        auto* keep = part<QComboBox>(page, "settings.retention");
        QCOMPARE(keep->currentText(), QStringLiteral("90 day(s)"));
        QTest::keyClick(keep, Qt::Key_Down);
        QCOMPARE(retention.value(0).value(0).toInt(), 400);
        for (const char* section : {"general", "live", "account", "privacy", "about"}) {
            page.showSection(QString::fromLatin1(section));
            for (const QLabel* label : page.findChildren<QLabel*>())
                QTRY_VERIFY2(!isClipped(label), qPrintable(label->text()));
            shoot(page, QStringLiteral("settings-%1.png").arg(QLatin1String(section)));
        }
    }

    void aSecretDoesNotStayInTheField_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("API key") << QStringLiteral("key");
        QTest::newRow("signing secret") << QStringLiteral("secret");
    }
    void aSecretDoesNotStayInTheField()
    {
        QFETCH(QString, name);
        SettingsPage page(m_theme);
        page.show();
        const bool isKey = name == QLatin1String("key");
        page.showSection(isKey ? QStringLiteral("account") : QStringLiteral("live"));
        auto* field = page.findChild<QLineEdit*>(QStringLiteral("settings.") + name);
        QSignalSpy key(&page.account(), &AccountSection::keyEntered), secret(&page.live(), &LiveSection::secretEntered);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, QStringLiteral("xyz"));
        QTest::mouseClick(part<QPushButton>(page, isKey ? "settings.saveKey" : "settings.saveSecret"), Qt::LeftButton);
        QCOMPARE((isKey ? key : secret).value(0).value(0).toString(), QStringLiteral("xyz"));
        QCOMPARE(key.size() + secret.size(), 1);
        QVERIFY(field->text().isEmpty());
        field->setEchoMode(QLineEdit::Normal);
        field->undo();
        QVERIFY(field->text().isEmpty());
        field->setText(QStringLiteral("half"));
        page.showSection(QStringLiteral("general"));
        QVERIFY(field->text().isEmpty());
    }

    void anAccountIsRenamedInPlaceAndRemovedAfterAQuestion()
    {
        AccountList list(m_theme);
        list.show();
        list.setAccounts({{QStringLiteral("a"), QStringLiteral("First"), QStringLiteral("h"), true, true},
                          {QStringLiteral("demo"), QStringLiteral("Demo account"), {}, false, false}});
        QSignalSpy renamed(&list, &AccountList::renamed), removed(&list, &AccountList::removalConfirmed),
            opened(&list, &AccountList::openRequested);
        auto* rows = part<QListWidget>(list, "accounts.list");
        QCOMPARE(rows->currentRow(), 0);
        QVERIFY(!part<QPushButton>(list, "accounts.open")->isEnabled()); // it is open
        rows->item(0)->setText(QStringLiteral(" Support "));
        QCOMPARE(renamed.value(0), (QVariantList{QStringLiteral("a"), QStringLiteral("Support")}));
        rows->item(0)->setText(QStringLiteral("  "));
        QCOMPARE(rows->item(0)->text(), QStringLiteral("First")); // what it is until the book says otherwise
        QTest::mouseClick(part<QPushButton>(list, "accounts.remove"), Qt::LeftButton);
        auto* dialog = list.findChild<RemoveAccountDialog*>();
        QVERIFY(dialog);
        QCOMPARE(removed.size(), 0);
        QTest::mouseClick(part<QPushButton>(*dialog, "actButton"), Qt::LeftButton);
        QCOMPARE(removed.value(0).value(0).toString(), QStringLiteral("a"));
        rows->setCurrentRow(1);
        QVERIFY(!part<QPushButton>(list, "accounts.remove")->isEnabled());
        QTest::mouseClick(part<QPushButton>(list, "accounts.open"), Qt::LeftButton);
        QCOMPARE(opened.value(0).value(0).toString(), QStringLiteral("demo"));
    }
};

QTEST_MAIN(tst_Welcome)
#include "tst_welcome.moc"

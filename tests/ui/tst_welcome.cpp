#include "support/strict.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"
#include "ui/welcome/welcomepage.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
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

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void theDemoIsOneClickAway()
    {
        Theme theme;
        theme.apply(ThemeMode::Light);
        WelcomePage page(theme);
        page.resize(1160, 712);
        page.show();
        QSignalSpy demo(&page, &WelcomePage::demoChosen);
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("welcome.open")), Qt::LeftButton);
        QCOMPARE(demo.size(), 1);
        shoot(page, QStringLiteral("welcome.png"));
    }

    void aKeyIsTrimmedSentOnceAndForgotten()
    {
        Theme theme;
        theme.apply(ThemeMode::Dark);
        WelcomePage page(theme);
        page.resize(960, 600);
        page.show();
        page.findChild<QRadioButton*>(QStringLiteral("welcome.key"))->setChecked(true);
        auto* field = page.findChild<QLineEdit*>(QStringLiteral("welcome.keyField"));
        auto* open = page.findChild<QPushButton*>(QStringLiteral("welcome.open"));
        QVERIFY(!open->isEnabled());
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, QStringLiteral(" abc "));
        QSignalSpy entered(&page, &WelcomePage::keyEntered);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(entered.value(0).value(0).toString(), QStringLiteral("abc"));
        page.setKeyState(WelcomePage::KeyState::Checking, QStringLiteral("Checking"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        page.setKeyState(WelcomePage::KeyState::Refused, QStringLiteral("The API key was not accepted (401)."));
        QVERIFY(open->isEnabled());
        shoot(page, QStringLiteral("welcome-dark.png"));
        page.hide();
        QVERIFY(field->text().isEmpty());
    }

    void nothingUntrueIsPromised()
    {
        Theme theme;
        WelcomePage page(theme);
        for (const QLabel* label : page.findChildren<QLabel*>())
            QVERIFY2(!label->text().contains(QLatin1String("encrypted"), Qt::CaseInsensitive),
                     qPrintable(label->text()));
    }

    void settingsAskAndDoNotAnswerThemselves()
    {
        Theme theme;
        theme.apply(ThemeMode::Light);
        SettingsPage page(theme);
        page.resize(1100, 760);
        page.show();
        QSignalSpy mode(&page, &SettingsPage::themeRequested), port(&page, &SettingsPage::portRequested),
            base(&page, &SettingsPage::apiBaseRequested), zone(&page, &SettingsPage::zoneRequested);
        SettingsValues values;
        values.theme = ThemeMode::Dark;
        values.zone = "Asia/Tokyo";
        values.webhookAddress = QStringLiteral("http://127.0.0.1:8787/jicoo/8c1f");
        values.webhookPort = 9000;
        values.apiBase = QStringLiteral("https://api.example");
        values.keyPlace = QStringLiteral("Key in system keyring");
        values.version = QStringLiteral("0.1");
        page.setValues(values);
        QCOMPARE(mode.size() + port.size() + base.size() + zone.size(), 0);
        auto* theme_ = page.findChild<QComboBox*>(QStringLiteral("settings.theme"));
        QCOMPARE(theme_->currentText(), QStringLiteral("Dark"));
        QCOMPARE(page.findChild<QComboBox*>(QStringLiteral("settings.zone"))->currentText(),
                 QStringLiteral("Asia/Tokyo"));
        QTest::keyClick(theme_, Qt::Key_Up);
        QCOMPARE(mode.value(0).value(0).value<ThemeMode>(), ThemeMode::Light);
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("settings.copy")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), values.webhookAddress);
        page.findChild<QSpinBox*>(QStringLiteral("settings.port"))->setValue(9001);
        QCOMPARE(port.value(0).value(0).toUInt(), 9001U);
        for (const QLabel* label : page.findChildren<QLabel*>())
            QTRY_VERIFY2(!label->isVisible() || label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
        shoot(page, QStringLiteral("settings.png"));
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
        Theme theme;
        SettingsPage page(theme);
        page.show();
        auto* field = page.findChild<QLineEdit*>(QStringLiteral("settings.") + name);
        const QString saver = name == QLatin1String("key") ? QStringLiteral("saveKey") : QStringLiteral("saveSecret");
        QSignalSpy key(&page, &SettingsPage::keyEntered), secret(&page, &SettingsPage::secretEntered);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, QStringLiteral("xyz"));
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("settings.") + saver), Qt::LeftButton);
        const QSignalSpy& told = name == QLatin1String("key") ? key : secret;
        QCOMPARE(told.value(0).value(0).toString(), QStringLiteral("xyz"));
        QCOMPARE(key.size() + secret.size(), 1);
        QVERIFY(field->text().isEmpty());
    }
};

QTEST_MAIN(tst_Welcome)
#include "tst_welcome.moc"

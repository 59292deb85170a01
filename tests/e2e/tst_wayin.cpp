#include "app/credentials.h"
#include "app/ingresslink.h"
#include "app/settingskeys.h"
#include "core/ingress/choicekeeping.h"
#include "e2e/hands.h"
#include "support/fixture.h"
#include "support/strict.h"
#include "ui/settings/livesection.h"
#include "ui/settings/settingspage.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

/// A keyring that takes everything.
class OpenKeyring final : public SecretStore
{
  public:
    QHash<QString, Secret> secrets;

    void read(const QString& name, QObject*, std::function<void(SecretReading)> done) override
    {
        const bool isThere = secrets.contains(name);
        done({isThere ? SecretOutcome::Ok : SecretOutcome::NotFound, secrets.value(name)});
    }
    void write(const QString& name, const Secret& secret, QObject*, std::function<void(SecretOutcome)> done) override
    {
        secrets.insert(name, secret);
        done(SecretOutcome::Ok);
    }
    void remove(const QString& name, QObject*, std::function<void(SecretOutcome)> done) override
    {
        secrets.remove(name);
        done(SecretOutcome::Ok);
    }
};

} // namespace

/// Settings, Live events, with a tunnel program that really forwards (tests/support/faketunnel) in PATH.
class tst_WayIn : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    QTemporaryDir m_programs;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
    QByteArray m_path = qgetenv("PATH");

    struct Desk
    {
        explicit Desk(const Clock& clock) : account(200, clock), office(account, clock) {}
        DemoAccount account;
        Office office;
        QTemporaryDir folder;
        Settings settings{folder.filePath(u"settings.json"_s)};
        OpenKeyring keyring;
        app::Credentials credentials{keyring};
        std::unique_ptr<app::IngressLink> link;

        [[nodiscard]] bool open()
        {
            if (!office.settle()) return false;
            link = std::make_unique<app::IngressLink>(app::IngressLink::Parts{
                office.desk().settings().live(), office.session(), settings, credentials, u"a1"_s, false});
            show();
            office.window().show();
            office.window().showPage(u"settings"_s);
            office.desk().settings().showSection(u"live"_s);
            return true;
        }
        void show()
        {
            ui::SettingsValues values;
            link->fill(values);
            office.desk().settings().setValues(values);
        }
        QWidget& section() { return office.desk().settings().live(); }
        QString said()
        {
            QString all;
            for (const QLabel* label : section().findChildren<QLabel*>())
                if (label->isVisible()) all += label->text() + u'\n';
            return all;
        }
        /// Clicks what may lie below the fold.
        bool click(const char* name)
        {
            auto* button = section().findChild<QAbstractButton*>(QString::fromLatin1(name));
            if (!button || !QTest::qWaitFor([=] { return button->isVisible() && button->isEnabled(); }, kPatienceMs))
                return false;
            for (QWidget* parent = button->parentWidget(); parent; parent = parent->parentWidget())
                if (auto* area = qobject_cast<QScrollArea*>(parent)) area->ensureWidgetVisible(button);
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    };

  private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QFile::link(QStringLiteral(YOYAKU_FAKE_TUNNEL), m_programs.filePath(u"ngrok"_s)));
        qputenv("PATH", m_programs.path().toUtf8() + ':' + m_path);
        qputenv("YOYAKU_FAKE_TLS", qgetenv("YOYAKU_SOURCE_DIR") + "/tests/fixtures/tls");
        qunsetenv("YOYAKU_WEBHOOK_SECRET");
        QSslConfiguration trusting = m_tls;
        trusting.addCaCertificates(
            QSslCertificate::fromData(sourceFile(u"tests/fixtures/tls/test-only-localhost.pem"_s)));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    void cleanupTestCase()
    {
        qputenv("PATH", m_path);
        QSslConfiguration::setDefaultConfiguration(m_tls);
    }
    void init() { failOnUnexpectedWarnings(); }

    void aTunnelIsChosenComesUpAndIsTested()
    {
        Desk desk(m_clock);
        QVERIFY(desk.open());
        QSignalSpy received(&desk.office.session().receiver, &Receiver::received);
        auto* program = desk.section().findChild<QComboBox*>(u"ingress.program"_s);
        QTRY_VERIFY(program->itemText(int(TunnelProgram::Ngrok)).contains(u"3.19.1")); // looked for when shown
        QVERIFY(desk.click("way.tunnel"));
        QTRY_VERIFY(program->isVisible());
        program->setCurrentIndex(int(TunnelProgram::Ngrok));
        Q_EMIT program->activated(int(TunnelProgram::Ngrok));
        auto* address = desk.section().findChild<QLineEdit*>(u"ingress.address"_s);
        QTRY_VERIFY(address->text().startsWith(u"https://localhost:"));
        QVERIFY(address->text().contains(u"/jicoo/"));
        QCOMPARE(desk.office.session().receiver.state().publicAddress, address->text());
        QVERIFY(desk.click("ingress.test"));
        QTRY_VERIFY2(desk.said().contains(u"The way in works"), qPrintable(desk.said()));
        const auto isTest = [&received] {
            for (const auto& one : received)
                for (const Delivery& delivery : one[0].value<QVector<Delivery>>())
                    if (delivery.verdict == Verdict::Test) return true;
            return false;
        };
        QVERIFY(isTest());
        QCOMPARE(ingress::keptChoice(desk.office.session().account()).way, IngressWay::Tunnel);

        // Everything through the tunnel is closed with the choice.
        QVERIFY(desk.click("way.polling"));
        QTRY_COMPARE(desk.office.session().receiver.state().kind, ListenerState::Kind::Off);
        QVERIFY(desk.said().contains(u"no port is open"));
        QVERIFY(desk.click("way.computer"));
        QTRY_COMPARE(desk.office.session().receiver.state().kind, ListenerState::Kind::Listening);
    }

    void aProxysAddressIsTakenOrRefusedUnderItsField()
    {
        Desk desk(m_clock);
        QVERIFY(desk.open());
        QVERIFY(desk.click("way.proxy"));
        auto* field = desk.section().findChild<QLineEdit*>(u"ingress.proxy"_s);
        QTRY_VERIFY(field->isVisible());
        QTest::keyClicks(field, u"http://bookings.example.com"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(desk.said().contains(u"must be https"));
        QVERIFY(desk.office.session().ingress.choice().proxyBase.isEmpty());
        field->selectAll();
        QTest::keyClicks(field, u"bookings.example.com"_s);
        QTest::keyClick(field, Qt::Key_Return);
        const QString path = desk.office.session().ingress.path();
        auto* address = desk.section().findChild<QLineEdit*>(u"ingress.address"_s);
        QTRY_COMPARE(address->text(), u"https://bookings.example.com"_s + path);
        QVERIFY(!desk.said().contains(u"must be https"));
    }

    void twoSecretsStandBesideEachOtherUntilOneGoes()
    {
        Desk desk(m_clock);
        QVERIFY(desk.open());
        auto* list = desk.section().findChild<QListWidget*>(u"settings.secrets"_s);
        const int before = list->count();
        auto* field = desk.section().findChild<QLineEdit*>(u"settings.secret"_s);
        field->setText(u"whsec_0123456789abcdef_new1"_s);
        QVERIFY(desk.click("settings.saveSecret"));
        desk.show(); // as the window does when the receiver tells of it
        QCOMPARE(list->count(), before + 1);
        QVERIFY(list->item(0)->text().endsWith(u"new1"));
        QVERIFY(!list->item(0)->text().contains(u"0123"));
        const QVector<Secret> kept = desk.office.session().config().webhookSecrets;
        QCOMPARE(kept.size(), before + 1);
        QCOMPARE(desk.keyring.secrets.value(u"webhook-secret/a1"_s).reveal(),
                 kept[0].reveal() + '\n' + kept[1].reveal());
        std::optional<app::FoundCredentials> found;
        desk.credentials.find(u"a1"_s, this, [&](const app::FoundCredentials& f) { found = f; });
        QCOMPARE(found->webhookSecrets, kept);
        // An event signed by the old one is still believed, then the old one goes.
        list->setCurrentRow(1);
        QVERIFY(desk.click("settings.removeSecret"));
        QCOMPARE(desk.office.session().config().webhookSecrets, QVector<Secret>{kept[0]});
        QCOMPARE(desk.keyring.secrets.value(u"webhook-secret/a1"_s), kept[0]);
    }

    void theListenersSettingsAreKeptAndWithinLimits()
    {
        Desk desk(m_clock);
        QVERIFY(desk.open());
        QSignalSpy reopen(desk.link.get(), &app::IngressLink::reopenRequested);
        ui::ListenerValues values;
        values.port = 9001;
        values.isOnEveryAddress = true;
        values.certificateFile = u"/etc/ssl/b.pem"_s;
        values.keyFile = u"/etc/ssl/b.key"_s;
        values.toleranceSeconds = 600;
        values.ledgerDays = 90;
        values.ledgerMegabytes = 64;
        Q_EMIT desk.office.desk().settings().live().listenerChanged(values);
        QCOMPARE(reopen.size(), 1);
        const app::ListenerSettings kept = app::keptListener(desk.settings);
        QVERIFY(kept.listenOn == ListenOn::EveryAddress);
        QCOMPARE(kept.certificateFile, values.certificateFile);
        QCOMPARE(kept.toleranceSeconds, 600);
        QCOMPARE(kept.ledgerDays, 90);
        QCOMPARE(kept.ledgerMegabytes, 64);
        desk.settings.setValue(u"ledgerDays"_s, 1);
        desk.settings.setValue(u"webhookToleranceSeconds"_s, u"soon"_s);
        desk.settings.setValue(u"webhookKeyFile"_s, QString());
        const app::ListenerSettings mended = app::keptListener(desk.settings);
        QCOMPARE(mended.ledgerDays, 4);
        QCOMPARE(mended.toleranceSeconds, 300);
        QVERIFY(mended.certificateFile.isEmpty());
    }
};

QTEST_MAIN(tst_WayIn)
#include "tst_wayin.moc"

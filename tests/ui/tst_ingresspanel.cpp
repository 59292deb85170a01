#include "ui/ingress/ingresspanel.h"

#include "support/fakeclock.h"
#include "support/strict.h"
#include "ui/format/ingresstext.h"
#include "ui/settings/livesection.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/choicecard.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ui;
using namespace Qt::StringLiterals;
using Kind = TunnelState::Kind;

namespace {

template <class T>
T* part(QWidget& page, const char* name)
{
    return page.findChild<T*>(QString::fromLatin1(name));
}

void shoot(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("YOYAKU_SHOTS");
    if (!folder.isEmpty()) QVERIFY(widget.grab().save(folder + u'/' + name));
}

bool isClipped(const QLabel* label)
{
    return label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width());
}

} // namespace

class tst_IngressPanel : public QObject
{
    Q_OBJECT

    Theme m_theme;
    test::FakeClock m_clock;

    ListenerState listening() const
    {
        ListenerState state;
        state.kind = ListenerState::Kind::Listening;
        state.port = 8787;
        state.address = u"http://127.0.0.1:8787/jicoo/8c1f"_s;
        return state;
    }
    IngressFacts tunnelFacts(Kind kind) const
    {
        IngressFacts facts;
        facts.choice = {IngressWay::Tunnel, TunnelProgram::Ngrok, {}};
        facts.found = {{TunnelProgram::Ngrok, u"/usr/bin/ngrok"_s, u"3.19.1"_s}};
        facts.tunnel.kind = kind;
        facts.tunnel.program = TunnelProgram::Ngrok;
        facts.tunnel.since = m_clock.now() - 5 * 60'000;
        facts.tunnel.nextAt = m_clock.now() + 4'000;
        return facts;
    }
    static QString said(QWidget& panel) { return part<QLabel>(panel, "ingress.tunnelState")->text(); }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_theme.apply(ThemeMode::Light);
    }

    void aCardAsksAndShowsOnlyWhatCameOfIt()
    {
        IngressPanel panel(m_theme, nullptr, &m_clock);
        panel.setFacts({}, listening());
        panel.show();
        QSignalSpy asked(&panel, &IngressPanel::choiceRequested);
        part<QRadioButton>(panel, "way.tunnel")->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked[0][0].value<IngressChoice>().way == IngressWay::Tunnel);
        QVERIFY(!part<QComboBox>(panel, "ingress.program")->isVisible()); // until it is so
        panel.setFacts(tunnelFacts(Kind::Starting), listening());
        QVERIFY(part<QComboBox>(panel, "ingress.program")->isVisible());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(part<QComboBox>(panel, "ingress.program")->currentText(), u"ngrok · 3.19.1"_s);
    }

    void aTunnelIsChosenWithAProgramThatIsThere()
    {
        IngressPanel panel(m_theme, nullptr, &m_clock);
        QSignalSpy asked(&panel, &IngressPanel::choiceRequested);
        IngressFacts facts = tunnelFacts(Kind::Off);
        facts.choice = {IngressWay::ThisComputer, TunnelProgram::Cloudflared, {}};
        panel.setFacts(facts, listening());
        part<QRadioButton>(panel, "way.tunnel")->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked[0][0].value<IngressChoice>().program == TunnelProgram::Ngrok);
        facts.found.prepend({TunnelProgram::Cloudflared, u"/usr/bin/cloudflared"_s, {}});
        panel.setFacts(facts, listening());
        part<QRadioButton>(panel, "way.tunnel")->click();
        QCOMPARE(asked.size(), 2);
        QVERIFY(asked[1][0].value<IngressChoice>().program == TunnelProgram::Cloudflared); // the one named
    }

    void theTunnelsStateIsSaidWithTheNextStep()
    {
        IngressPanel panel(m_theme, nullptr, &m_clock);
        panel.show();
        QSignalSpy again(&panel, &IngressPanel::tunnelAgainRequested);
        IngressFacts facts = tunnelFacts(Kind::NotFound);
        panel.setFacts(facts, listening());
        QVERIFY(said(panel).contains(u"ngrok.com/download"));
        QTest::mouseClick(part<QPushButton>(panel, "ingress.tunnelAgain"), Qt::LeftButton);
        QCOMPARE(again.size(), 1);
        facts = tunnelFacts(Kind::Restarting);
        facts.tunnel.why = TunnelState::Why::Ended;
        facts.tunnel.lastLine = u"connection \u202ereset"_s;
        panel.setFacts(facts, listening());
        QVERIFY2(said(panel).contains(u"ngrok ended. It said: connection"), qPrintable(said(panel)));
        QVERIFY(!said(panel).contains(QChar(0x202e)));
        QVERIFY(said(panel).contains(u"4"));
        m_clock.advance(2'000);
        QTRY_VERIFY(said(panel).contains(u"2")); // it runs down by itself
        m_clock.advance(-2'000);
        panel.setFacts(tunnelFacts(Kind::Failed), listening());
        QVERIFY(said(panel).contains(u"again and again"));
        QVERIFY(said(panel).contains(u"asked for regularly"));
        panel.setFacts(tunnelFacts(Kind::Up), listening());
        QVERIFY(said(panel).contains(u"5 min"));
        QVERIFY(!part<QPushButton>(panel, "ingress.tunnelAgain")->isVisible());
    }

    void theAddressIsTheOneForJicoo()
    {
        IngressPanel panel(m_theme, nullptr, &m_clock);
        panel.show();
        IngressFacts facts = tunnelFacts(Kind::Up);
        facts.publicAddress = u"https://four.trycloudflare.com/jicoo/8c1f"_s;
        panel.setFacts(facts, listening());
        QTest::mouseClick(part<QPushButton>(panel, "ingress.copy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), facts.publicAddress);
        QCOMPARE(part<QPushButton>(panel, "ingress.copy")->text(), u"Copied"_s);
        facts.publicAddress.clear();
        panel.setFacts(facts, listening());
        QVERIFY(!part<QLineEdit>(panel, "ingress.address")->isVisible()); // none that Jicoo could use
    }

    void anAddressThatCannotBeOneIsRefusedUnderItsField()
    {
        IngressPanel panel(m_theme, nullptr, &m_clock);
        IngressFacts facts;
        facts.choice.way = IngressWay::Proxy;
        facts.snippets = {u"nginx words"_s, u"caddy words"_s};
        panel.setFacts(facts, listening());
        panel.show();
        QSignalSpy typed(&panel, &IngressPanel::addressTyped);
        auto* field = part<QLineEdit>(panel, "ingress.proxy");
        QTest::keyClicks(field, u"http://b.example.com"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(typed.value(0).value(0).toString(), u"http://b.example.com"_s);
        panel.setFault(BaseFault::NotHttps);
        panel.setFacts(facts, listening());
        QCOMPARE(field->text(), u"http://b.example.com"_s);
        QVERIFY(part<QLabel>(panel, "ingress.proxyNote")->text().contains(u"https"));
        QCOMPARE(part<QPlainTextEdit>(panel, "ingress.snippet")->toPlainText(), u"nginx words"_s);
        part<QPushButton>(panel, "ingress.caddy")->click();
        QTest::mouseClick(part<QPushButton>(panel, "ingress.copySnippet"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"caddy words"_s);
        panel.setFault(BaseFault::None);
        QVERIFY(!part<QLabel>(panel, "ingress.proxyNote")->isVisible());
    }

    void eachTroubleIsSaidInWordsOfItsOwn()
    {
        QSet<QString> said;
        for (int trouble = 1; trouble <= int(StepTrouble::NotArrived); ++trouble)
            for (const int status : {302, 404, 502}) {
                StepResult result;
                result.state = StepResult::State::Failed;
                result.trouble = StepTrouble(trouble);
                result.status = status;
                const QString text = stepTrouble(result, IngressWay::Proxy);
                QVERIFY(text.size() > 20);
                QVERIFY(!text.contains(u'!'));
                said.insert(text);
            }
        QCOMPARE(said.size(), int(StepTrouble::NotArrived) - 2 + 3 + 3);
    }

    void theTestsRowsSayWhatIsSo()
    {
        IngressPanel panel(m_theme, nullptr, &m_clock);
        panel.show();
        IngressFacts facts = tunnelFacts(Kind::Up);
        facts.test.ending = IngressTest::Ending::Failed;
        for (int i = 0; i < 4; ++i) facts.test.steps[i] = {StepResult::State::Passed, StepTrouble::None, 0, 214, {}};
        facts.test.steps[4] = {StepResult::State::Failed, StepTrouble::WrongAnswer, 502, 1800, {}};
        panel.setFacts(facts, listening());
        QVERIFY(part<QLabel>(panel, "ingress.trouble")->text().contains(u"(502)"));
        QString all;
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (label->isVisible()) all += label->text() + u'\n';
        for (const char* expected : {"Port 8787 is open", "Tunnel is up", "214 ms", "not so"})
            QVERIFY2(all.contains(QLatin1String(expected)), qPrintable(all));
        QSignalSpy start(&panel, &IngressPanel::testRequested), cancel(&panel, &IngressPanel::testCancelRequested);
        QTest::mouseClick(part<QPushButton>(panel, "ingress.test"), Qt::LeftButton);
        QCOMPARE(start.size(), 1);
        facts.test = {};
        facts.test.ending = IngressTest::Ending::Running;
        panel.setFacts(facts, listening());
        QTest::mouseClick(part<QPushButton>(panel, "ingress.test"), Qt::LeftButton);
        QCOMPARE(cancel.size(), 1);
        QCOMPARE(start.size(), 1);
    }

    void theDemoAccountShowsTheWaysAndLetsNoneBeChosen()
    {
        SettingsPage page(m_theme);
        page.resize(1100, 760);
        page.show();
        page.showSection(u"live"_s);
        SettingsValues values;
        values.isDemo = true;
        page.setValues(values);
        QVERIFY(!part<QRadioButton>(page, "way.tunnel")->isEnabled());
        QVERIFY(part<QLabel>(page, "ingress.note")->text().contains(u"demo account"));
    }

    void secretsAreAddedRemovedAndNeverShown()
    {
        SettingsPage page(m_theme);
        page.resize(1100, 760);
        page.show();
        page.showSection(u"live"_s);
        SettingsValues values;
        values.secrets = {u"••••••••3fQ9"_s, u"••••••••a1b2"_s};
        page.setValues(values);
        QSignalSpy entered(&page.live(), &LiveSection::secretEntered),
            removed(&page.live(), &LiveSection::secretRemoved);
        auto* list = part<QListWidget>(page, "settings.secrets");
        QCOMPARE(list->count(), 2);
        auto* remove = part<QPushButton>(page, "settings.removeSecret");
        QVERIFY(!remove->isEnabled());
        list->setCurrentRow(1);
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(removed.value(0).value(0).toInt(), 1);
        values.areSecretsFromOutside = true;
        page.setValues(values);
        QVERIFY(!part<QLineEdit>(page, "settings.secret")->isEnabled());
        QVERIFY(!remove->isEnabled());
    }

    void everyAddressIsWarnedAboutAndHalfACertificateNotTaken()
    {
        SettingsPage page(m_theme);
        page.resize(1100, 760);
        page.show();
        page.showSection(u"live"_s);
        SettingsValues values;
        values.listener.certificateFile = u"/etc/ssl/b.pem"_s;
        values.listener.keyFile = u"/etc/ssl/b.key"_s;
        page.setValues(values);
        auto* on = part<QComboBox>(page, "settings.listenOn");
        const QString harmless = part<QLabel>(page, "settings.listenNote")->text();
        on->setCurrentIndex(1);
        const QString warning = part<QLabel>(page, "settings.listenNote")->text();
        QVERIFY(warning != harmless && warning.contains(u"firewall"));
        auto* apply = part<QPushButton>(page, "settings.applyListener");
        QVERIFY(apply->isEnabled());
        part<QLineEdit>(page, "settings.keyFile")->clear();
        on->setCurrentIndex(0);
        QVERIFY(!apply->isEnabled());
        part<QPushButton>(page, "settings.noCertificate")->click();
        QVERIFY(apply->isEnabled());
        part<QSpinBox>(page, "settings.ledgerDays")->setValue(1);
        QCOMPARE(part<QSpinBox>(page, "settings.ledgerDays")->value(), 4);
        QSignalSpy changed(&page.live(), &LiveSection::listenerChanged);
        apply->click();
        const auto taken = changed.value(0).value(0).value<ListenerValues>();
        QVERIFY(taken.certificateFile.isEmpty() && taken.keyFile.isEmpty());
        QCOMPARE(taken.ledgerDays, 4);
    }

    void welcomeSaysOnlyWhatIsSoAlready()
    {
        WelcomePage page(m_theme, {});
        page.show();
        part<QRadioButton>(page, "welcome.key")->setChecked(true);
        part<QRadioButton>(page, "welcome.tunnel")->setChecked(true);
        page.setChecks({WelcomeChecks::Port::Free, {{TunnelProgram::Ngrok, u"/usr/bin/ngrok"_s, u"3.19.1"_s}}, false});
        QVERIFY(page.ingressChoice().way == IngressWay::Tunnel);
        QVERIFY(page.ingressChoice().program == TunnelProgram::Ngrok); // the one that is there
        const auto words = [&page] {
            QString all;
            for (const QLabel* label : page.findChildren<QLabel*>())
                if (label->isVisible()) all += label->text() + u'\n';
            return all;
        };
        QVERIFY2(words().contains(u"after opening"), qPrintable(words()));
        QVERIFY(words().contains(u"free"));
        QVERIFY(!words().contains(u"is up"));
        page.setChecks({WelcomeChecks::Port::Taken, {}, false});
        QVERIFY(words().contains(u"used by another program"));
        part<QRadioButton>(page, "welcome.proxy")->setChecked(true);
        part<QLineEdit>(page, "welcome.address")->setText(u" https://b.example.com "_s);
        QCOMPARE(page.proxyAddress(), u"https://b.example.com"_s);
        m_theme.apply(ThemeMode::Dark); // builds the page anew
        QTRY_COMPARE(page.findChildren<QRadioButton*>(u"welcome.polling"_s).size(), 1);
        QVERIFY(page.ingressChoice().way == IngressWay::Proxy);
        QCOMPARE(page.proxyAddress(), u"https://b.example.com"_s);
        part<QRadioButton>(page, "welcome.polling")->setChecked(true);
        QCOMPARE(page.proxyAddress(), QString());
    }

    void allWordsHaveRoom_data()
    {
        QTest::addColumn<ThemeMode>("mode");
        QTest::addColumn<int>("way");
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark})
            for (int way = 0; way < 4; ++way) QTest::addRow("%d %d", int(mode), way) << mode << way;
    }
    void allWordsHaveRoom()
    {
        QFETCH(ThemeMode, mode);
        QFETCH(int, way);
        m_theme.apply(mode);
        SettingsPage page(m_theme);
        page.resize(900, 540); // what 960 x 600 leaves of the window
        page.show();
        page.showSection(u"live"_s);
        IngressFacts facts = tunnelFacts(Kind::Failed);
        facts.choice.way = IngressWay(way);
        facts.tunnel.lastLine = u"authentication failed: Usage of ngrok requires a verified account and authtoken."_s;
        facts.publicAddress =
            way == 1 || way == 2 ? u"https://four-dashed-word-sample.trycloudflare.com/jicoo/8c1f"_s : QString();
        facts.snippets = {u"location = /jicoo/8c1f {\n    proxy_pass http://127.0.0.1:8787;\n}"_s, {}};
        facts.test.ending = IngressTest::Ending::Failed;
        facts.test.steps[0] = {StepResult::State::Passed, StepTrouble::None, 0, 2, {}};
        facts.test.steps[1] = {StepResult::State::Failed, StepTrouble::TunnelDown, 0, 0, {}};
        page.live().ingress().setFacts(facts, listening());
        page.live().ingress().setFault(BaseFault::OtherPath);
        for (const QLabel* label : page.findChildren<QLabel*>())
            QTRY_VERIFY2(!isClipped(label), qPrintable(label->text()));
        shoot(page, u"live-%1-%2.png"_s.arg(int(mode)).arg(way));
        if (QWidget* section = &page.live()) shoot(*section, u"live-section-%1-%2.png"_s.arg(int(mode)).arg(way));
    }
};

QTEST_MAIN(tst_IngressPanel)
#include "tst_ingresspanel.moc"

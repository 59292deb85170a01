#include "core/models/capabilitymodel.h"
#include "core/sync/capabilityprobe.h"
#include "ui/format/apireport.h"
#include "ui/settings/apichecksection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include "support/fakeclock.h"
#include "support/scriptedserver.h"
#include "support/strict.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace yoyaku;
using namespace yoyaku::ui;

/// Settings › API check over a real client and a server that says no to almost everything.
class tst_ApiCheck : public QObject
{
    Q_OBJECT

    static constexpr auto kKey = "sk_live_never_shown_0123456789";

    Theme m_theme;
    test::FakeClock m_clock;
    std::unique_ptr<test::ScriptedServer> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<CapabilityProbe> m_probe;
    std::unique_ptr<CapabilityModel> m_model;
    std::unique_ptr<ApiCheckSection> m_section;

    [[nodiscard]] QStringList pills() const
    {
        QStringList texts;
        for (const auto* pill : m_section->findChildren<Pill*>()) texts.append(pill->text());
        return texts;
    }
    void ask(const test::Canned& answer)
    {
        m_server->setFallback(answer);
        QTest::mouseClick(m_section->findChild<QPushButton*>(QStringLiteral("api.again")), Qt::LeftButton);
        QTRY_VERIFY(!m_model->isAsking());
    }

  private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeMode::Light); }
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_server = std::make_unique<test::ScriptedServer>();
        api::ClientConfig config;
        config.base = m_server->base();
        config.key = Secret(kKey);
        m_client = std::make_unique<api::Client>(config);
        m_probe = std::make_unique<CapabilityProbe>(*m_client, m_clock);
        m_model = std::make_unique<CapabilityModel>(*m_probe);
        m_section = std::make_unique<ApiCheckSection>(m_theme, *m_model);
        SettingsValues values;
        values.version = QStringLiteral("0.1.0");
        values.apiBase = QStringLiteral("https://somebody:secret@api.example.com/v1?key=") + QLatin1String(kKey);
        m_section->setValues(values);
        m_section->show();
    }
    void cleanup()
    {
        m_section.reset();
        m_model.reset();
        m_probe.reset();
        m_client.reset();
    }

    void everyGroupAndEveryCallIsListed()
    {
        QCOMPARE(pills().size(), kApiGroups + 1); // and webhooks, which cannot be asked
        QCOMPARE(m_section->findChild<QTreeWidget*>(QStringLiteral("api.operations"))->topLevelItemCount(), 34);
    }

    void aRefusalIsShownWithItsReason()
    {
        ask(test::Canned::http(402));
        QVERIFY(pills().contains(QStringLiteral("Not in the plan")));
        QVERIFY(accessNote(m_model->of(ApiGroup::Schedules)).contains(QStringLiteral("(402)")));
        ask(test::Canned::http(403));
        QVERIFY(pills().contains(QStringLiteral("Not allowed")));
        QVERIFY(!pills().contains(QStringLiteral("Not in the plan")));
    }

    void anEmptyListHasNotShownItsShape()
    {
        ask(test::Canned::http(200, R"({"data":[],"errors":{}})"));
        QVERIFY(pills().contains(QStringLiteral("Usable")));
        QCOMPARE(m_model->of(ApiGroup::Members).state, GroupAccess::State::Usable);
        QVERIFY(!m_model->of(ApiGroup::Members).isShapeConfirmed);
        // Nothing to ask about: there was no event type whose hosts could be listed.
        QCOMPARE(m_model->of(ApiGroup::Hosts).state, GroupAccess::State::NotAsked);
    }

    void theReportHoldsNoKeyAndNoGuest()
    {
        ask(test::Canned::http(200, R"({"data":[{"uid":"BK_GUEST_ID","userId":"U_ID","name":"山田 太郎",
            "email":"taro@example.com","startedAt":"2026-01-15T01:00:00.000Z","endedAt":"2026-01-15T01:30:00.000Z"}]})"));
        QTest::mouseClick(m_section->findChild<QPushButton*>(QStringLiteral("api.copy")), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral("https://api.example.com\n")));
        QVERIFY(copied.contains(QStringLiteral("bookings: usable (200)")));
        QVERIFY(copied.contains(QStringLiteral("cancelBooking: POST /v1/bookings/{uid}/cancel, inferred")));
        for (const char* secret : {kKey, "secret", "BK_GUEST_ID", "U_ID", "taro@example.com", "somebody"})
            QVERIFY2(!copied.contains(QLatin1String(secret)), secret);
        QVERIFY(!copied.contains(QStringLiteral("山田")));
    }
};

QTEST_MAIN(tst_ApiCheck)
#include "tst_apicheck.moc"

#include "app/session.h"

#include "support/scriptedserver.h"
#include "support/strict.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

/// The overrides file of the data folder, from the disk to the wire and to the API check.
class tst_Overrides : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void fileChangesWhatIsAskedAndWhatIsShown()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"api-overrides.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"listOrganizationUsers": {"path": "/v1/organization/users"}, "listBookings": {"path": "/v2"}})");
        file.close();
        ScriptedServer server;
        server.setFallback(Canned::http(200, R"({"data":[],"errors":{}})"));
        app::SessionConfig config;
        config.folder = dir.filePath(u"account"_s);
        config.apiBase = server.base();
        config.apiKey = Secret("sk_test_1");
        config.webhookPort = 0;
        config.overridesFile = path;
        const SystemClock clock;
        app::Session session(config, clock);
        session.start();

        const auto wasAsked = [&](const QByteArray& start) {
            const auto targets = server.targets();
            return std::any_of(targets.begin(), targets.end(), [&](const auto& t) { return t.startsWith(start); });
        };
        QTRY_VERIFY(wasAsked("/v1/organization/users?"));
        QTRY_VERIFY(wasAsked("/v1/bookings?")); // documented: the file has no say in it
        QVERIFY(!wasAsked("/v1/organization_users?"));
        const CapabilityReport& report = session.capabilityProbe.report();
        QCOMPARE(report.overridesFile, path);
        QCOMPARE(report.overrideFaults, QStringList{u"listBookings: is documented and cannot be overridden"_s});
        for (const OperationFact& fact : report.operations)
            QCOMPARE(fact.isOverridden, fact.operation == u"listOrganizationUsers"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Overrides)
#include "tst_overrides.moc"

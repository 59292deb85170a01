#include "core/api/endpoints.h"

#include "support/fixture.h"
#include "support/strict.h"

#include <QMap>
#include <QTest>
#include <algorithm>

using namespace yoyaku;
using namespace yoyaku::api;

namespace {

struct Operation
{
    QString path, verb, confidence;
};

QString after(const QString& line, QLatin1String key) { return line.mid(line.indexOf(key) + key.size()).trimmed(); }

// Reads by indentation: paths at 2, verbs at 4, operationId and x-provenance at 6, its confidence at 8.
QMap<QString, Operation> readContract()
{
    QMap<QString, Operation> operations;
    QString path, verb, id, section;
    for (const QByteArray& raw : test::sourceFile(QStringLiteral("tests/contract/openapi.yaml")).split('\n')) {
        const QString line = QString::fromUtf8(raw);
        const auto indent = line.size() - QStringView(line).trimmed().size();
        if (indent == 2 && line.contains(QLatin1String("  /"))) path = line.trimmed().chopped(1);
        if (indent == 4) verb = line.trimmed().chopped(1);
        if (indent == 6) section = line.trimmed();
        if (indent == 6 && line.contains(QLatin1String("operationId:"))) {
            id = after(line, QLatin1String("operationId:"));
            operations[id] = {path, verb, {}};
        }
        if (indent == 8 && section == QLatin1String("x-provenance:") && line.contains(QLatin1String("confidence:")) &&
            operations.value(id).confidence.isEmpty())
            operations[id].confidence = after(line, QLatin1String("confidence:"));
    }
    return operations;
}

QString nameOf(Verb verb)
{
    constexpr const char* names[] = {"get", "post", "patch", "delete"};
    return QString::fromLatin1(names[static_cast<int>(verb)]);
}

QString nameOf(Confidence confidence)
{
    constexpr const char* names[] = {"documented", "partial", "inferred"};
    return QString::fromLatin1(names[static_cast<int>(confidence)]);
}

} // namespace

class tst_Endpoints : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void tableAgreesWithTheContract_data()
    {
        QTest::addColumn<int>("id");
        for (const Endpoint& row : endpoints()) QTest::newRow(row.operation.data()) << static_cast<int>(row.id);
    }
    void tableAgreesWithTheContract()
    {
        static const auto contract = readContract();
        QFETCH(int, id);
        const Endpoint& row = endpoint(static_cast<EndpointId>(id));
        QVERIFY(contract.contains(row.operation));
        const Operation stated = contract.value(row.operation);
        QCOMPARE(QString(row.path), stated.path);
        QCOMPARE(nameOf(row.verb), stated.verb);
        QCOMPARE(nameOf(row.confidence), stated.confidence);
    }

    void everyOperationOfTheContractIsInTheTable()
    {
        QStringList missing;
        const auto contract = readContract();
        for (auto it = contract.begin(); it != contract.end(); ++it) {
            const bool isWebhook = it.key().startsWith(QLatin1String("on_"));
            const auto isIt = [&](const Endpoint& row) { return row.operation == it.key(); };
            if (!isWebhook && std::none_of(endpoints().begin(), endpoints().end(), isIt)) missing.append(it.key());
        }
        QCOMPARE(missing, QStringList());
        QCOMPARE(endpoints().size(), size_t(34));
    }
};

QTEST_GUILESS_MAIN(tst_Endpoints)
#include "tst_endpoints.moc"

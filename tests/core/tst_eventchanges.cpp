#include "core/models/eventchanges.h"

#include "support/strict.h"

#include <QTest>

using namespace yoyaku;

namespace {

QByteArray object(const QByteArray& members) { return R"({"event":"guest_booked","object":{)" + members + "}}"; }

} // namespace

class tst_EventChanges : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void onlyWhatDiffersIsTold()
    {
        const auto fields = changedFields(object(R"("uid":"B","startedAt":"a","contact":{"name":"N"})"),
                                          object(R"("contact":{"name":"M"},"startedAt":"b","uid":"B")"));
        QVERIFY(fields);
        QCOMPARE(*fields,
                 (QVector<EventFieldChange>{{QStringLiteral("contact.name"), QStringLiteral("N"), QStringLiteral("M")},
                                            {QStringLiteral("startedAt"), QStringLiteral("a"), QStringLiteral("b")}}));
    }

    void nullAndAbsentAreTheSame()
    {
        const auto fields = changedFields(object(R"("cancelReason":null)"), object(R"("uid":"B")"));
        QVERIFY(fields);
        QCOMPARE(fields->size(), 1);
        QCOMPARE(fields->first().path, QStringLiteral("uid"));
        QVERIFY(!fields->first().before);
    }

    void whatFellAwayIsTold()
    {
        const auto fields =
            changedFields(object(R"("answers":[{"content":["x","y"]}])"), object(R"("answers":[{"content":["x"]}])"));
        QVERIFY(fields);
        QCOMPARE(fields->size(), 1);
        QCOMPARE(fields->first().path, QStringLiteral("answers[0].content[1]"));
        QCOMPARE(fields->first().before, QStringLiteral("y"));
        QVERIFY(!fields->first().after);
    }

    void aBodyThatIsNoEventIsNotCompared()
    {
        QVERIFY(!changedFields("not json", object("")));
        QVERIFY(!changedFields(object(""), R"({"event":"x"})"));
    }

    void aHostileBodyIsBounded()
    {
        QByteArray many, deep(2000, '[');
        for (int i = 0; i < 5000; ++i) many += (i ? ",\"m" : "\"m") + QByteArray::number(i) + "\":1";
        const auto fields = changedFields(object(""), object(many));
        QVERIFY(fields);
        QCOMPARE(fields->size(), kMostEventFields);
        (void)changedFields(object(""), object("\"a\":" + deep)); // returns at all
    }

    void nobodyIsToldOnceTheAskerHasDied()
    {
        int told = 0;
        auto asker = std::make_unique<QObject>();
        compareBodies(object(R"("a":1)"), object(R"("a":2)"), asker.get(), [&](const auto&) { ++told; });
        asker.reset();
        QObject alive;
        bool isDone = false;
        compareBodies(object(R"("a":1)"), object(R"("a":2)"), &alive,
                      [&](const auto& fields) { isDone = fields && fields->size() == 1; });
        QTRY_VERIFY(isDone);
        QCOMPARE(told, 0);
    }
};

QTEST_GUILESS_MAIN(tst_EventChanges)
#include "tst_eventchanges.moc"

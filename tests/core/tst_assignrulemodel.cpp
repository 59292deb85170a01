#include "core/models/assignrulemodel.h"
#include "core/models/directorymodel.h"

#include "support/keptedits.h"
#include "support/storebench.h"

#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

const EventTypeId kType(u"t1"_s), kOther(u"t2"_s);

AssignRule rule(const QString& id, bool isExpected = true)
{
    AssignRule r;
    r.id = RuleId(id);
    r.name = id;
    r.isExpectedShape = isExpected;
    r.raw = {{u"uid"_s, id}};
    return r;
}

struct Bench : StoreBench
{
    DirectoryModel directoryModel{store};
    KeptEdits edits;
    AssignRuleModel model{directoryModel, edits};

    void tell(const QVector<RulesOfEventType>& rules)
    {
        ChangeSet set;
        EventType one, other;
        one.id = kType;
        other.id = kOther;
        set.eventTypes = QVector<EventType>{one, other};
        set.rules = rules;
        apply(set);
        bool isThere = false;
        directoryModel.settle(&model, [&] { isThere = true; });
        if (!QTest::qWaitFor([&] { return isThere; }, kPatienceMs)) qFatal("the directory is not read");
    }
};

} // namespace

class tst_AssignRuleModel : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void rulesStandInTheServicesOrderForTheirEventType()
    {
        Bench bench;
        QSignalSpy changed(&bench.model, &AssignRuleModel::rowsChanged);
        bench.model.setEventType(kType);
        bench.tell({{kType, {rule(u"z"_s), rule(u"a"_s)}}, {kOther, {rule(u"o"_s)}}});
        QCOMPARE(bench.model.rows().size(), 2);
        QCOMPARE(bench.model.rows()[0].rule.id.text(), u"z"_s);
        QCOMPARE(changed.size(), 1);
        bench.model.setEventType(kOther);
        QCOMPARE(bench.model.rows().size(), 1);
        QCOMPARE(changed.size(), 2);
    }

    void whereEveryRuleHasASortTheyStandByIt()
    {
        Bench bench;
        bench.model.setEventType(kType);
        AssignRule second = rule(u"second"_s), first = rule(u"first"_s);
        second.sort = 5;
        bench.tell({{kType, {second, first}}});
        QCOMPARE(bench.model.rows()[0].rule.id.text(), u"second"_s); // one of them says nothing
        first.sort = 2;
        bench.tell({{kType, {second, first}}});
        QCOMPARE(bench.model.rows()[0].rule.id.text(), u"first"_s);
    }

    void theShapeIsConfirmedByRulesOnly()
    {
        Bench bench;
        bench.tell({{kType, {}}});
        QVERIFY(!bench.model.isShapeConfirmed());
        bench.tell({{kType, {rule(u"a"_s)}}});
        QVERIFY(bench.model.isShapeConfirmed());
        bench.tell({{kOther, {rule(u"b"_s, false)}}});
        QVERIFY(!bench.model.isShapeConfirmed());
    }

    void aChangeOnItsWayIsMarkedAndTheRuleStaysAsTheServiceHasIt()
    {
        Bench bench;
        bench.model.setEventType(kType);
        bench.tell({{kType, {rule(u"a"_s), rule(u"b"_s)}}});
        RuleEdit act{RuleEdit::Kind::Update, kType, rule(u"b"_s), {{u"priority"_s, 2}}};
        const EditId edit = bench.edits.submit(act, {});
        QCOMPARE(bench.model.rows()[0].pending, PendingState::None);
        QCOMPARE(bench.model.rows()[1].pending, PendingState::Held);
        QCOMPARE(bench.model.rows()[1].edit, edit);
        QVERIFY(bench.model.rows()[1].rule == rule(u"b"_s));
        bench.edits.setState(edit, EditState::Refused);
        QCOMPARE(bench.model.rows()[1].pending, PendingState::Refused);
        bench.edits.settle(edit);
        QTRY_COMPARE(bench.model.rows()[1].pending, PendingState::None);
    }

    void aDeletionIsMarkedUntilItIsRefused()
    {
        Bench bench;
        bench.model.setEventType(kType);
        bench.tell({{kType, {rule(u"a"_s)}}});
        const EditId edit = bench.edits.submit(RuleEdit{RuleEdit::Kind::Delete, kType, rule(u"a"_s), {}}, {});
        QVERIFY(bench.model.rows()[0].isDeleting);
        bench.edits.setState(edit, EditState::Refused);
        QVERIFY(!bench.model.rows()[0].isDeleting);
        QCOMPARE(bench.model.rows()[0].pending, PendingState::Refused);
    }

    void aNewRuleShowsWhatWillBeSent()
    {
        Bench bench;
        bench.model.setEventType(kType);
        const QJsonObject body{{u"name"_s, u"Seniors"_s}};
        const EditId edit = bench.edits.submit(RuleEdit{RuleEdit::Kind::Create, kType, {}, body}, {});
        bench.edits.submit(RuleEdit{RuleEdit::Kind::Create, kOther, {}, body}, {});
        QCOMPARE(bench.model.rows().size(), 1);
        QCOMPARE(bench.model.rows()[0].rule.raw, body);
        QVERIFY(bench.model.rows()[0].rule.id.isEmpty());
        bench.edits.discard(edit);
        QVERIFY(bench.model.rows().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_AssignRuleModel)
#include "tst_assignrulemodel.moc"

#include "ui/commands/editcommand.h"

#include "support/strict.h"
#include "ui/commands/edittext.h"
#include "ui/format/timeformat.h"
#include "ui/shell/outboxlist.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QSet>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ui;

namespace {

ScheduleUpdateEdit longer()
{
    ScheduleUpdateEdit edit;
    edit.before.id = ScheduleId(QStringLiteral("S1"));
    edit.before.span = {10, 20};
    edit.before.transparency = QStringLiteral("opaque");
    edit.patch.span = TimeSpan{10, 30};
    edit.patch.blocksTime = false;
    return edit;
}

QVector<EditAct> oneOfEachAct()
{
    UpdateEdit hosts;
    hosts.patch.hosts.emplace();
    ScheduleUpdateEdit renamed;
    renamed.patch.name = QStringLiteral("Stock");
    return {RescheduleEdit(),
            hosts,
            CancelEdit(),
            CreateEdit(),
            PriorityEdit(),
            ScheduleCreateEdit(),
            longer(),
            renamed,
            ScheduleDeleteEdit(),
            RoleEdit(),
            MemberRemoveEdit(),
            InviteEdit(),
            WithdrawEdit(),
            HostAddEdit(),
            HostRemoveEdit(),
            RuleEdit{RuleEdit::Kind::Create, {}, {}, {}},
            RuleEdit{RuleEdit::Kind::Update, {}, {}, {}},
            RuleEdit{RuleEdit::Kind::Delete, {}, {}, {}}};
}

template <class Act>
Act inverseAs(const EditAct& act)
{
    const auto inverse = inverseOf(act);
    return inverse && std::holds_alternative<Act>(*inverse) ? std::get<Act>(*inverse) : Act();
}

} // namespace

class tst_EditCommand : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void everyActHasANameThatHoldsWhomItIsAboutAndItsCall()
    {
        QSet<QString> calls;
        for (const EditAct& act : oneOfEachAct()) {
            const QString text = undoText(act, QStringLiteral("松田 彩 %1"));
            QVERIFY2(text.contains(QStringLiteral("松田 彩 %1")), qPrintable(text));
            QVERIFY(text.size() > QStringLiteral("松田 彩 %1").size());
            QVERIFY(!callName(act).isEmpty());
            calls.insert(callName(act));
        }
        QCOMPARE(calls.size(), 17); // one each; two changes of a schedule share theirs
    }

    void aNewRuleNeedNotHaveAName()
    {
        const QString text = undoText(RuleEdit{RuleEdit::Kind::Create, {}, {}, {}}, {});
        QCOMPARE(text, text.trimmed());
        QVERIFY(!text.isEmpty());
    }

    void theWayBackOfTheWayBackIsTheAct()
    {
        QVERIFY(inverseOf(longer()));
        QCOMPARE(*inverseOf(*inverseOf(longer())), EditAct(longer()));
        const EditAct role = RoleEdit{UserId(QStringLiteral("U1")), QStringLiteral("member"), QStringLiteral("admin")};
        QCOMPARE(*inverseOf(*inverseOf(role)), role);
    }

    void aChangedScheduleGoesBackInWhatWasChangedOnly()
    {
        const auto back = inverseAs<ScheduleUpdateEdit>(longer());
        QCOMPARE(back.patch.span, std::optional(TimeSpan{10, 20}));
        QCOMPARE(back.patch.blocksTime, std::optional(true));
        QVERIFY(!back.patch.name && !back.patch.attendees && !back.patch.timeZone);
        QCOMPARE(back.before.span, (TimeSpan{10, 30}));
        QVERIFY(!back.before.blocksTime());
    }

    void aNewScheduleIsDeletedByItsPlaceholder()
    {
        ScheduleCreateEdit edit{ScheduleId(QStringLiteral("local-7")), {}};
        edit.schedule.span = {1, 2};
        const auto back = inverseAs<ScheduleDeleteEdit>(edit);
        QCOMPARE(back.before.id, edit.placeholder);
        QCOMPARE(back.before.span, edit.schedule.span);
    }

    void aRuleGoesBackOnlyInMembersThatItHadBefore()
    {
        RuleEdit edit{RuleEdit::Kind::Update, {}, {}, {{QStringLiteral("priority"), 9}}};
        edit.before.raw = {{QStringLiteral("priority"), 1}, {QStringLiteral("name"), QStringLiteral("Seniors")}};
        QCOMPARE(inverseAs<RuleEdit>(edit).body, (QJsonObject{{QStringLiteral("priority"), 1}}));
        edit.body.insert(QStringLiteral("new"), true);
        QVERIFY(!inverseOf(edit));
    }

    void whatCannotBeTakenBackHasNoWayBack()
    {
        for (const EditAct& act :
             QVector<EditAct>{CancelEdit(), CreateEdit(), ScheduleDeleteEdit(), MemberRemoveEdit(), InviteEdit(),
                              WithdrawEdit(), RuleEdit{RuleEdit::Kind::Delete, {}, {}, {}}})
            QVERIFY(!inverseOf(act));
    }

    void theOutboxNamesEveryActAndSaysThatItIsChecking()
    {
        const Theme theme;
        const TimeFormat format{QTimeZone("Asia/Tokyo")};
        OutboxList list(theme, format, {});
        for (const EditAct& act : oneOfEachAct()) {
            Edit edit;
            edit.id = EditId(QStringLiteral("e1"));
            edit.act = act;
            edit.about = QStringLiteral("Mia");
            edit.state = EditState::Checking;
            list.setEdits({edit});
            QStringList texts;
            for (const QLabel* label : list.findChildren<QLabel*>()) texts.append(label->text());
            QVERIFY(texts.contains(undoText(act, edit.about)));
            QVERIFY(texts.contains(callName(act) + QStringLiteral(" · Checking with Jicoo: the answer was lost")));
        }
    }
};

QTEST_MAIN(tst_EditCommand)
#include "tst_editcommand.moc"

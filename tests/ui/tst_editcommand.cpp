#include "ui/commands/editcommand.h"

#include "support/strict.h"
#include "ui/commands/bulktable.h"
#include "ui/commands/edittext.h"
#include "ui/commands/slotsummary.h"
#include "ui/format/timeformat.h"
#include "ui/shell/outboxlist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/numberfield.h"

#include <QCalendarWidget>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QSet>
#include <QSignalSpy>
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

    void theBoxInTheHeadTicksAllThatCanBeOrNone()
    {
        Theme theme;
        theme.apply(ThemeMode::Light);
        BulkTable table(theme, nullptr);
        table.resize(860, 300);
        table.show();
        using Tick = BulkLine::Tick;
        const auto show = [&](const QVector<Tick>& ticks) {
            QVector<BulkLine> lines;
            for (const Tick tick : ticks) lines.append({tick, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, {}, {}});
            table.lines().setLines(lines);
        };
        QSignalSpy wanted(&table.lines(), &BulkModel::allTicked);
        QWidget* head = table.horizontalHeader()->viewport();
        show({Tick::None, Tick::None});
        QTest::mouseClick(head, Qt::LeftButton, {}, table.headBox().center());
        QVERIFY(wanted.isEmpty()); // a run: nothing can be chosen any more
        show({Tick::On, Tick::Off, Tick::None});
        QCOMPARE(table.lines().ticks(), Qt::PartiallyChecked);
        QTest::mouseClick(head, Qt::LeftButton, {}, table.headBox().center());
        QCOMPARE(wanted.takeLast().first().toBool(), true);
        show({Tick::On, Tick::On, Tick::None});
        QCOMPARE(table.lines().ticks(), Qt::Checked);
        QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(wanted.takeLast().first().toBool(), false);
        QTest::mouseClick(head, Qt::LeftButton, {}, table.headBox().center() + QPoint(60, 0)); // the word is no box
        QVERIFY(wanted.isEmpty());
    }

    void aFieldsCalendarBeginsItsWeeksAsChosen()
    {
        Theme theme;
        theme.apply(ThemeMode::Light);
        TimeFormat format{QTimeZone("Asia/Tokyo")};
        DateField field(theme, format, DateField::Shows::Day, QDate(2026, 11, 11));
        field.show();
        QCOMPARE(field.calendarWidget()->firstDayOfWeek(), Qt::Monday);
        format.setWeekStart(Qt::Sunday); // while the dialog is open
        QTest::mouseClick(&field, Qt::LeftButton, {}, QPoint(field.width() - 8, field.height() / 2));
        QTRY_VERIFY(field.calendarWidget()->isVisible());
        QCOMPARE(field.calendarWidget()->firstDayOfWeek(), Qt::Sunday);
        field.calendarWidget()->window()->close();
    }

    void aNumberFieldShowsBothWaysAndTheOneThatEndsFaint()
    {
        Theme theme;
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            theme.apply(mode);
            NumberField field(theme);
            field.setRange(0, 3);
            field.resize(80, 30);
            // What is under the upper and under the lower chevron.
            const auto half = [&field](int y) { return field.grab().toImage().copy(field.width() - 17, y, 12, 12); };
            field.setValue(1);
            const QImage up = half(3), down = half(15);
            const QImage bare = field.grab().toImage().copy(30, 3, 12, 12);
            QVERIFY(up != down);
            QVERIFY(up != bare && down != bare);
            field.setValue(3);
            QVERIFY(half(3) != up);
            QCOMPARE(half(15), down);
        }
    }

    void aTimeIsNewOnlyWhereThereWasAnother()
    {
        Theme theme;
        theme.apply(ThemeMode::Light);
        const TimeFormat format{QTimeZone("Asia/Tokyo")};
        SlotSummary summary(theme, format, nullptr);
        const auto says = [&summary](const QString& text) {
            const auto labels = summary.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->text() == text; });
        };
        QVERIFY(says(QStringLiteral("Date and time")) && !says(QStringLiteral("New")));
        summary.setNow(TimeSpan{0, kMsPerHour});
        QVERIFY(says(QStringLiteral("New")) && !says(QStringLiteral("Date and time")));
    }

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

#include "core/models/directorymodel.h"
#include "core/store/store.h"
#include "ui/commands/askdialog.h"
#include "ui/commands/editcommand.h"
#include "ui/commands/edittext.h"
#include "ui/commands/schedulecommands.h"
#include "ui/commands/scheduledialog.h"
#include "ui/commands/schedulemovedialog.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include "support/fakeclock.h"
#include "support/keptedits.h"
#include "support/mockupschedules.h"
#include "support/mockupweek.h"
#include "support/strict.h"

#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ui;

namespace {

struct Bench
{
    QTemporaryDir folder;
    Store store{folder.filePath(QStringLiteral("account"))};
    DirectoryModel directory{store};
    test::FakeClock clock;
    test::KeptEdits sink;
    QUndoStack undo;
    Theme theme;
    TimeFormat format{QTimeZone("Asia/Tokyo")};
    QWidget window;
    ScheduleCommands commands{{sink, undo, directory, theme, format, clock}, &window};
    QSignalSpy declined{&commands, &ScheduleCommands::declined};

    Bench()
    {
        store.open();
        store.apply(test::mockupWeek());
        theme.apply(ThemeMode::Light);
        window.show();
        [&] { QTRY_COMPARE(directory.users().size(), 12); }();
    }
    template <class Dialog>
    Dialog* dialog()
    {
        return window.findChild<Dialog*>();
    }
    static void press(QWidget* in, const char* button)
    {
        in->findChild<QPushButton*>(QLatin1String(button))->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

Schedule entry()
{
    return test::mockupEntry(QStringLiteral("S1"), QStringLiteral("歯医者"), 0,
                             {test::mockupTime(3, 10), test::mockupTime(3, 11)});
}

Schedule repeated()
{
    Schedule schedule = entry();
    schedule.routine = QJsonObject{{QStringLiteral("duration"), 60}};
    return schedule;
}

TimeSpan later() { return {test::mockupTime(4, 15), test::mockupTime(4, 16)}; }

} // namespace

/// What is asked and what is pushed when a schedule is created, changed, moved or deleted.
class tst_ScheduleCommands : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void anOwnEntryMovesAtOnceAndTellsNobody()
    {
        Bench b;
        b.commands.move(entry(), later());
        const auto* edit = b.sink.last<ScheduleUpdateEdit>();
        QVERIFY(edit);
        QCOMPARE(edit->before, entry());
        api::SchedulePatch expected;
        expected.span = later();
        expected.sendUpdates = false;
        QCOMPARE(edit->patch, expected);
        QCOMPARE(b.undo.undoText(), QStringLiteral("Move entry 歯医者"));
        b.undo.undo();
        QVERIFY(b.sink.open().isEmpty());
    }

    void wholeDaysMoveWithTheirZone()
    {
        Bench b;
        Schedule leave = entry();
        leave.isAllDay = true;
        leave.span = {test::mockupTime(3, 0), test::mockupTime(4, 0)};
        b.commands.move(leave, {test::mockupTime(4, 0), test::mockupTime(5, 0)});
        const auto* edit = b.sink.last<ScheduleUpdateEdit>();
        QVERIFY(edit);
        QCOMPARE(edit->patch.isAllDay, std::optional(true));
        QCOMPARE(edit->patch.timeZone, std::optional(QStringLiteral("Asia/Tokyo")));
    }

    void aRepeatedEntryAsksBeforeItMoves()
    {
        Bench b;
        b.commands.move(repeated(), later());
        QVERIFY(b.sink.open().isEmpty());
        auto* asked = b.dialog<ScheduleMoveDialog>();
        QVERIFY(asked);
        QVERIFY(asked->findChild<QLabel*>(QStringLiteral("moveReason"))->text().contains(QLatin1String("repeats")));
        QCOMPARE(asked->findChild<QLabel*>(QStringLiteral("newTime"))->text(),
                 QStringLiteral("New: Fri 13 Nov 15:00 – 16:00"));
        Bench::press(asked, "keepButton");
        QVERIFY(b.sink.open().isEmpty());
        b.commands.move(repeated(), later());
        Bench::press(b.dialog<ScheduleMoveDialog>(), "actButton");
        QVERIFY(b.sink.last<ScheduleUpdateEdit>());
        QCOMPARE(b.sink.last<ScheduleUpdateEdit>()->patch.span, std::optional(later()));
    }

    void othersAreAskedAboutBeforeItMoves()
    {
        Bench b;
        Schedule shared = entry();
        shared.attendees.append({{}, QStringLiteral("x@example.com"), {}, QStringLiteral("guest")});
        b.commands.move(shared, later());
        QVERIFY(b.sink.open().isEmpty());
        Bench::press(b.dialog<ScheduleMoveDialog>(), "actButton");
        QCOMPARE(b.sink.last<ScheduleUpdateEdit>()->patch.sendUpdates, std::optional(true));
    }

    void deletingAsksAndKeepsByDefault()
    {
        Bench b;
        b.commands.remove(repeated());
        auto* asked = b.dialog<AskDialog>();
        QVERIFY(asked);
        QVERIFY(asked->findChild<QPushButton*>(QStringLiteral("keepButton"))->isDefault());
        QVERIFY(asked->findChild<QLabel*>(QStringLiteral("askWarning")));
        Bench::press(asked, "keepButton");
        QVERIFY(b.sink.open().isEmpty());
        b.commands.remove(entry());
        Bench::press(b.dialog<AskDialog>(), "actButton");
        QVERIFY(b.sink.last<ScheduleDeleteEdit>());
        QCOMPARE(b.sink.last<ScheduleDeleteEdit>()->before, entry());
        QCOMPARE(callName(b.sink.open().last().act), QStringLiteral("Delete Schedule"));
    }

    void aNewEntryIsForWhoWasAskedFor()
    {
        Bench b;
        b.commands.create(later(), UserId(QStringLiteral("host-3")));
        auto* form = b.dialog<ScheduleDialog>();
        form->findChild<QLineEdit*>(QStringLiteral("entryName"))->setText(QStringLiteral("Training"));
        Bench::press(form, "actButton");
        const auto* edit = b.sink.last<ScheduleCreateEdit>();
        QVERIFY(edit);
        QCOMPARE(edit->schedule.span, later());
        QCOMPARE(edit->schedule.attendees.first().userId, UserId(QStringLiteral("host-3")));
        QCOMPARE(b.undo.undoText(), QStringLiteral("New entry Training"));
    }

    void whatIsStillOnItsWayIsLeftAlone()
    {
        Bench b;
        Schedule made = entry();
        made.id = ScheduleId(QStringLiteral("local-1"));
        b.commands.edit(made);
        b.commands.move(made, later());
        b.commands.remove(made);
        QCOMPARE(b.declined.size(), 3);
        QVERIFY(!b.dialog<ScheduleDialog>() && !b.dialog<AskDialog>());
        QVERIFY(b.sink.open().isEmpty());
    }

    void whatWasSentIsChangedBackOnlyAfterAsking()
    {
        Bench b;
        b.commands.move(entry(), later());
        b.sink.settle(b.sink.open().last().id);
        b.undo.undo();
        auto* asked = b.dialog<ScheduleMoveDialog>();
        QVERIFY(asked);
        QVERIFY(b.sink.open().isEmpty());
        Bench::press(asked, "actButton");
        QCOMPARE(b.sink.open().size(), 1);
        const auto* back = b.sink.last<ScheduleUpdateEdit>();
        QCOMPARE(back->patch.span, std::optional(entry().span));
        QCOMPARE(back->before.span, later());
    }

    void aDeletedEntryIsMadeAnewAndARepeatedOneIsNot()
    {
        Bench b;
        b.commands.remove(entry());
        Bench::press(b.dialog<AskDialog>(), "actButton");
        b.sink.settle(b.sink.open().last().id);
        b.undo.undo();
        auto* form = b.dialog<ScheduleDialog>();
        QVERIFY(form);
        Bench::press(form, "actButton");
        QVERIFY(b.sink.last<ScheduleCreateEdit>());
        QCOMPARE(b.sink.last<ScheduleCreateEdit>()->schedule.span, entry().span);
        const auto before = b.declined.size();
        b.commands.remove(repeated());
        Bench::press(b.dialog<AskDialog>(), "actButton");
        b.sink.settle(b.sink.open().last().id);
        b.undo.undo();
        QVERIFY(!b.dialog<ScheduleDialog>());
        QCOMPARE(b.declined.size(), before + 1);
    }

    void everyChangeHasAnInverse()
    {
        ScheduleUpdateEdit edit{entry(), {}};
        edit.patch.name = QStringLiteral("new");
        edit.patch.blocksTime = false;
        const auto back = inverseOf(edit);
        QVERIFY(back);
        const auto& update = std::get<ScheduleUpdateEdit>(*back);
        QCOMPARE(update.patch.name, std::optional(entry().name));
        QCOMPARE(update.patch.blocksTime, std::optional(true));
        QVERIFY(!update.patch.span);
        QVERIFY(!update.before.blocksTime());
    }
};

QTEST_MAIN(tst_ScheduleCommands)
#include "tst_schedulecommands.moc"

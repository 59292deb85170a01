#include "core/api/client.h"
#include "core/models/capabilitymodel.h"
#include "core/models/directorymodel.h"
#include "core/store/store.h"
#include "core/sync/capabilityprobe.h"
#include "ui/commands/scheduleacts.h"
#include "ui/format/timeformat.h"
#include "ui/schedules/schedulespage.h"
#include "ui/shell/actionregistry.h"
#include "ui/widgets/drawersplit.h"
#include "ui/widgets/tickbox.h"

#include "support/fakeclock.h"
#include "support/keptedits.h"
#include "support/mockupschedules.h"
#include "support/mockupweek.h"
#include "support/smallaccount.h"
#include "support/strict.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace yoyaku;
using namespace yoyaku::ui;

namespace {

/// Notes what it was asked to do.
class NotingActs final : public ScheduleActs
{
  public:
    void create(std::optional<TimeSpan> at, std::optional<UserId> member) override
    {
        asked << QStringLiteral("create ") + (member ? member->text() : QString());
        span = at.value_or(TimeSpan());
    }
    void edit(const Schedule& schedule) override { asked << QStringLiteral("edit ") + schedule.id.text(); }
    void move(const Schedule& schedule, TimeSpan to) override
    {
        asked << QStringLiteral("move ") + schedule.id.text();
        span = to;
    }
    void remove(const Schedule& schedule) override { asked << QStringLiteral("remove ") + schedule.id.text(); }

    QStringList asked;
    TimeSpan span;
};

/// A real store with the mockup's schedules behind a real page, shown; the account's answers decide what is allowed.
struct Bench
{
    QTemporaryDir folder;
    Store store{folder.filePath(QStringLiteral("account"))};
    DirectoryModel directory{store};
    test::KeptEdits sink;
    ScheduleModel model{store, sink};
    test::FakeClock clock;
    test::SmallAccount account;
    api::Client client{account.clientConfig()};
    CapabilityProbe probe{client, clock};
    CapabilityModel capabilities{probe};
    Theme theme;
    TimeFormat format{QTimeZone("Asia/Tokyo")};
    NotingActs acts;
    std::unique_ptr<SchedulesPage> page;

    explicit Bench(int width = 1200)
    {
        store.open();
        store.apply(test::mockupWeek());
        store.apply(test::mockupSchedules());
        theme.apply(ThemeMode::Light);
        page = std::make_unique<SchedulesPage>(SchedulesView::Parts{model, directory, acts, theme, format, clock},
                                               capabilities);
        page->resize(width, 800);
        page->registerActions(*new ActionRegistry(page.get()));
        page->show();
        page->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowExposed(page.get())); }();
        [&] { QTRY_COMPARE(model.rows().size(), 7); }();
        [&] { QTRY_COMPARE(directory.users().size(), 12); }();
        view().setFocus();
        view().scrollToHour(9);
    }
    SchedulesView& view() { return page->view(); }
    QWidget* grid() { return view().viewport(); }
    QRect rectOf(const char* id) { return view().rectOf(ScheduleId(QLatin1String(id))); }
    QPoint at(int day, int hour, int minute = 0)
    {
        const WeekGeometry& g = view().geometry();
        return view().toViewport({g.left(day) + g.width(day) / 2, g.yOfMinute(hour * 60 + minute) + 1});
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(grid(), Qt::LeftButton, {}, from);
        QTest::mouseMove(grid(), from + QPoint(3, 6));
        QTest::mouseMove(grid(), to);
        QTest::mouseRelease(grid(), Qt::LeftButton, {}, to);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&view(), key, with); }
    QString current() { return view().current().text(); }
    template <class Widget = QLabel>
    Widget* part(const char* name)
    {
        return page->findChild<Widget*>(QLatin1String(name));
    }
    void showOnly(Qt::Key digit, int rows)
    {
        key(digit, Qt::AltModifier);
        [&] { QTRY_COMPARE(model.rows().size(), rows); }();
    }
    void deny(const char* path, int status)
    {
        account.intercept = [path, status](const test::ReceivedRequest& request) -> std::optional<test::Canned> {
            if (!request.target.startsWith(path)) return std::nullopt;
            return test::Canned::http(status, "{}");
        };
        capabilities.ask();
        [&] { QTRY_VERIFY(!capabilities.isAsking()); }();
    }
};

TimeSpan span(int day, int hour, int minute, int minutes)
{
    const EpochMs start = test::mockupTime(day, hour, minute);
    return {start, start + minutes * kMsPerMinute};
}

} // namespace

/// The page of hand-made schedules, driven by real mouse and key events.
class tst_SchedulesPage : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void aDraggedEntryAsksForTheMove()
    {
        Bench b;
        const QPoint from = b.rectOf("S-berlin").center();
        b.drag(from, from + QPoint(b.at(2, 15) - b.at(4, 17)));
        QCOMPARE(b.acts.asked, QStringList(QStringLiteral("move S-berlin")));
        QCOMPARE(b.acts.span, span(2, 15, 30, 30));
    }

    void escapeTakesADragBack()
    {
        Bench b;
        const QPoint from = b.rectOf("S-berlin").center();
        QTest::mousePress(b.grid(), Qt::LeftButton, {}, from);
        QTest::mouseMove(b.grid(), from + QPoint(3, 6));
        QTest::mouseMove(b.grid(), from + QPoint(0, -100));
        b.key(Qt::Key_Escape);
        QTest::mouseRelease(b.grid(), Qt::LeftButton, {}, from + QPoint(0, -100));
        QVERIFY(b.acts.asked.isEmpty());
    }

    void aSweepCreatesForTheMemberShownAlone()
    {
        Bench b;
        b.drag(b.at(4, 9), b.at(4, 10, 30));
        QCOMPARE(b.acts.asked, QStringList(QStringLiteral("create ")));
        QCOMPARE(b.acts.span, span(4, 9, 0, 90));
        b.showOnly(Qt::Key_1, 3);
        b.drag(b.at(4, 9), b.at(4, 10, 30));
        QCOMPARE(b.acts.asked.last(), QStringLiteral("create host-0"));
    }

    void theKeyboardReachesEveryEntry()
    {
        Bench b;
        QSet<QString> reached;
        b.view().select(b.model.rows().first().schedule.id);
        for (int i = 0; i < 7; ++i) {
            reached.insert(b.current());
            b.key(Qt::Key_J);
        }
        QCOMPARE(reached.size(), 7);
        // Above midnight stand the whole days, below them the grid again.
        b.view().select(ScheduleId(QStringLiteral("S-reading"))); // Thursday
        for (int i = 0; i < 40 && b.current() != QLatin1String("S-leave"); ++i) b.key(Qt::Key_Up);
        QCOMPARE(b.current(), QStringLiteral("S-leave"));
        b.key(Qt::Key_Down);
        QVERIFY(b.view().slot());
        QCOMPARE(b.view().slot()->day, 3);
    }

    void keysActOnTheEntry()
    {
        Bench b;
        b.view().select(ScheduleId(QStringLiteral("S-dentist")));
        b.key(Qt::Key_E);
        b.key(Qt::Key_Return);
        b.key(Qt::Key_Delete);
        b.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(b.acts.span, span(0, 13, 45, 60));
        b.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(b.acts.span, span(1, 13, 30, 60));
        b.key(Qt::Key_N);
        QCOMPARE(b.acts.asked, (QStringList{QStringLiteral("edit S-dentist"), QStringLiteral("edit S-dentist"),
                                            QStringLiteral("remove S-dentist"), QStringLiteral("move S-dentist"),
                                            QStringLiteral("move S-dentist"), QStringLiteral("create ")}));
    }

    void wholeDaysMoveByDaysOnly()
    {
        Bench b;
        b.view().select(ScheduleId(QStringLiteral("S-leave")));
        b.key(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(b.acts.asked.isEmpty());
        b.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(b.acts.span, (TimeSpan{test::mockupTime(2, 0), test::mockupTime(4, 0)}));
    }

    void aDoubleClickEditsWholeDaysToo()
    {
        Bench b;
        QTest::mouseDClick(b.grid(), Qt::LeftButton, {}, b.rectOf("S-leave").center());
        QTest::mouseDClick(b.grid(), Qt::LeftButton, {}, b.rectOf("S-berlin").center());
        QCOMPARE(b.acts.asked, (QStringList{QStringLiteral("edit S-leave"), QStringLiteral("edit S-berlin")}));
    }

    void weeksAreTurned()
    {
        Bench b;
        QCOMPARE(b.part("schedulesTitle")->text(), QStringLiteral("9 – 15 November 2026"));
        b.key(Qt::Key_PageDown);
        QCOMPARE(b.part("schedulesTitle")->text(), QStringLiteral("16 – 22 November 2026"));
        QTRY_VERIFY(b.part<QWidget>("schedulesEmpty")->isVisible());
        b.key(Qt::Key_T);
        QTRY_COMPARE(b.model.rows().size(), 7);
        QVERIFY(!b.part<QWidget>("schedulesEmpty")->isVisible());
    }

    void theChosenEntryIsToldWhole()
    {
        Bench b;
        b.view().select(ScheduleId(QStringLiteral("S-training")));
        QCOMPARE(b.part("entryTitle")->text(), QStringLiteral("Security training & quiz"));
        QCOMPARE(b.part("entryTitle")->textFormat(), Qt::PlainText);
        QCOMPARE(b.part("entryWhen")->text(), QStringLiteral("Wed 11 Nov 10:00 – 11:30"));
        QCOMPARE(b.part("entryDescriptionText")->text(), QStringLiteral("Bring your laptop.\nRoom 4F."));
        QVERIFY(!b.part("rawRule"));
        b.part<QPushButton>("editEntry")->click();
        b.part<QPushButton>("deleteEntry")->click();
        QCOMPARE(b.acts.asked, (QStringList{QStringLiteral("edit S-training"), QStringLiteral("remove S-training")}));
    }

    void aRepeatedEntrySaysWhatIsNotKnown()
    {
        Bench b;
        b.view().select(ScheduleId(QStringLiteral("S-review")));
        QVERIFY(b.part("repeatNote")->text().contains(QLatin1String("only this occurrence is shown")));
        QVERIFY(b.part("rawRule")->text().contains(QLatin1String("\"wday\": 2")));
    }

    void anEntryBeingDeletedCannotBeChanged()
    {
        Bench b;
        b.sink.submit(ScheduleDeleteEdit{b.model.find(ScheduleId(QStringLiteral("S-dentist")))->schedule}, {});
        QTRY_VERIFY(b.model.find(ScheduleId(QStringLiteral("S-dentist")))->isDeleting);
        b.view().select(ScheduleId(QStringLiteral("S-dentist")));
        QVERIFY(!b.part<QPushButton>("editEntry")->isEnabled());
        b.key(Qt::Key_E);
        b.key(Qt::Key_Delete);
        b.key(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(b.acts.asked.isEmpty());
    }

    void oneMembersHoursAreListedWithWhatCouldNotBeRead()
    {
        Bench b;
        b.showOnly(Qt::Key_2, 0);
        QCOMPARE(b.part("hoursMember")->text(), QStringLiteral("鈴木 健一"));
        QCOMPARE(b.part("hours-1")->text(), QStringLiteral("10:00 – 18:00"));
        QCOMPARE(b.part("hours-7")->text(), QStringLiteral("closed"));
        QVERIFY(b.part("hoursUnknown"));
        QVERIFY(b.part("hoursReadOnly")->text().contains(QLatin1String("no call")));
        b.showOnly(Qt::Key_1, 3);
        QCOMPARE(b.part("hours-1")->text(), QStringLiteral("09:00 – 12:00, 13:00 – 18:00"));
        QVERIFY(!b.part("hoursUnknown"));
    }

    void ofSeveralMembersOneIsChosen()
    {
        Bench b;
        QVERIFY(!b.part("hoursMember"));
        b.part<QToolButton>("hours-host-2")->click();
        QTRY_VERIFY(b.part("hoursMember"));
        QCOMPARE(b.view().members(), QVector<UserId>{UserId(QStringLiteral("host-2"))});
        QVERIFY(!b.page->sideBar()->findChild<TickBox*>(QStringLiteral("side-host-0"))->isChecked());
        QTRY_COMPARE(b.model.rows().size(), 1);
    }

    void aDeniedGroupSaysSoInPlaceOfTheGrid()
    {
        Bench b;
        QVERIFY(b.view().isVisible());
        b.deny("/v1/schedules", 402);
        QTRY_VERIFY(!b.view().isVisible());
        const QString text = b.part("deniedText")->text();
        QVERIFY2(text.contains(QLatin1String("plan")) && text.contains(QLatin1String("(402)")), qPrintable(text));
        QVERIFY(!b.page->topBarRight()->findChild<QPushButton*>(QStringLiteral("newEntry"))->isEnabled());
    }

    void deniedHoursLeaveTheEntriesUsable()
    {
        Bench b;
        b.deny("/v1/user_availability_calendars", 403);
        QTRY_COMPARE(b.capabilities.of(ApiGroup::Availability).state, GroupAccess::State::Forbidden);
        QVERIFY(b.view().isVisible());
        QTRY_VERIFY(b.part("hoursDenied"));
        QVERIFY(b.part("hoursDenied")->text().contains(QLatin1String("(403)")));
    }

    void anEntryOfAnotherWeekIsFound()
    {
        Bench b;
        Schedule far = test::mockupEntry(QStringLiteral("S-far"), QStringLiteral("Far"), 0, span(21, 10, 0, 60));
        ChangeSet set;
        set.schedules = {far};
        b.store.apply(set);
        b.page->show(far);
        QTRY_COMPARE(b.current(), QStringLiteral("S-far"));
        QCOMPARE(b.part("entryTitle")->text(), QStringLiteral("Far"));
    }

    void whereThereIsNoRoomTheDetailIsADrawer()
    {
        Bench b(800);
        auto* split = b.page->findChild<DrawerSplit*>();
        QVERIFY(split->isDrawer() && !split->isDetailOpen());
        QTest::mouseClick(b.grid(), Qt::LeftButton, {}, b.rectOf("S-dentist").center());
        QVERIFY(split->isDetailOpen());
        QTest::keyClick(b.part<QPushButton>("editEntry"), Qt::Key_Escape);
        QVERIFY(!split->isDetailOpen());
        // A drag must not be covered by what its press chose.
        const QPoint from = b.rectOf("S-berlin").center();
        QTest::mousePress(b.grid(), Qt::LeftButton, {}, from);
        QCOMPARE(b.current(), QStringLiteral("S-berlin"));
        QVERIFY(!split->isDetailOpen());
        QTest::mouseRelease(b.grid(), Qt::LeftButton, {}, from);
        QVERIFY(split->isDetailOpen());
        b.key(Qt::Key_Escape);
        b.key(Qt::Key_Space);
        QVERIFY(split->isDetailOpen());
    }

    void listenersHearDaysAndEntries()
    {
        Bench b;
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&b.view());
        QVERIFY(table);
        QCOMPARE(table->role(), QAccessible::Table);
        QCOMPARE(table->childCount(), 7 + 7);
        b.view().select(ScheduleId(QStringLiteral("S-review")));
        QAccessibleInterface* cell = table->focusChild();
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name),
                 QStringLiteral("週次レビュー, schedule entry, Tue 10 Nov 16:30 – 17:30, "
                                "高橋 美咲, 中村 優, blocks time, repeats"));
        const QPoint inside = cell->rect().center();
        QCOMPARE(table->childAt(inside.x(), inside.y()), cell);
        cell->actionInterface()->doAction(QStringLiteral("Delete"));
        QCOMPARE(b.acts.asked, QStringList(QStringLiteral("remove S-review")));
    }

    void aHiddenPageReadsNothing()
    {
        Bench b;
        b.page->hide();
        ChangeSet set;
        set.schedulesGone = {ScheduleId(QStringLiteral("S-dentist"))};
        bool isDone = false;
        b.store.apply(set, &b.store, [&] { isDone = true; });
        QTRY_VERIFY(isDone);
        QCOMPARE(b.model.rows().size(), 7);
        b.page->QWidget::show();
        QTRY_COMPARE(b.model.rows().size(), 6);
    }
};

QTEST_MAIN(tst_SchedulesPage)
#include "tst_schedulespage.moc"

#include "core/models/calendarsums.h"
#include "core/models/directorymodel.h"
#include "core/models/schedulemodel.h"
#include "core/store/store.h"
#include "ui/calendar/calendarpage.h"
#include "ui/commands/bookingacts.h"
#include "ui/commands/scheduleacts.h"
#include "ui/shell/actionregistry.h"

#include "support/fakeclock.h"
#include "support/keptedits.h"
#include "support/mockupschedules.h"
#include "support/mockupweek.h"
#include "support/strict.h"

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ui;

namespace {

class NoBookingActs final : public BookingActs
{
  public:
    void move(const BookingId&, TimeSpan, std::optional<UserId>) override {}
    void reschedule(const BookingId&) override {}
    void reassign(const BookingId&) override {}
    void cancel(const BookingId&) override {}
    void create(std::optional<TimeSpan> at, std::optional<UserId>) override { created = at; }
    void setPriority(const EventTypeId&, const UserId&, int) override {}
    std::optional<TimeSpan> created;
};

/// Notes what it was asked to do.
class NotingScheduleActs final : public ScheduleActs
{
  public:
    void create(std::optional<TimeSpan>, std::optional<UserId>) override { asked << QStringLiteral("create"); }
    void edit(const Schedule& schedule) override { asked << QStringLiteral("edit ") + schedule.id.text(); }
    void move(const Schedule& schedule, TimeSpan) override { asked << QStringLiteral("move ") + schedule.id.text(); }
    void remove(const Schedule& schedule) override { asked << QStringLiteral("remove ") + schedule.id.text(); }
    QStringList asked;
};

/// The mockup's week with hand-made schedules beside the bookings, on a real page.
struct Bench
{
    QTemporaryDir folder;
    Store store{folder.filePath(QStringLiteral("account"))};
    DirectoryModel directory{store};
    CalendarModel model{store};
    CalendarSums sums{store};
    test::KeptEdits sink;
    ScheduleModel busy{store, sink};
    test::FakeClock clock;
    Theme theme;
    TimeFormat format{QTimeZone("Asia/Tokyo")};
    NoBookingActs acts;
    NotingScheduleActs scheduleActs;
    std::unique_ptr<CalendarPage> page;

    Bench()
    {
        store.open();
        store.apply(test::mockupWeek());
        store.apply(test::mockupSchedules());
        theme.apply(ThemeMode::Light);
        page = std::make_unique<CalendarPage>(
            WeekView::Parts{model, sums, directory, acts, theme, format, clock, &sink, &busy, &scheduleActs});
        page->registerActions(*new ActionRegistry(page.get()));
        page->resize(1200, 800);
        page->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(page.get())); }();
        [&] { QTRY_COMPARE(model.rows().size(), 47); }();
        [&] { QTRY_COMPARE(busy.rows().size(), 7); }();
        [&] { QTRY_COMPARE(directory.users().size(), 12); }();
        view().setFocus();
        view().scrollToHour(9);
    }
    WeekView& view() { return page->view(); }
    QRect rectOf(const char* id) { return view().rectOf(ScheduleId(QLatin1String(id))); }
    void click(QPoint at) { QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at); }
    QMenu* menu() { return view().findChild<QMenu*>(QStringLiteral("busyMenu")); }
    void choose(const char* action)
    {
        menu()->findChild<QAction*>(QLatin1String(action))->trigger();
        menu()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Content rectangles of the bookings' blocks.
    QVector<QRect> bookingRects()
    {
        QVector<QRect> rects;
        for (const BookingRow& row : model.rows()) rects.append(view().rectOf(row.uid));
        return rects;
    }
};

} // namespace

/// Hand-made schedules in the calendar: there to be seen, without taking the bookings' room.
class tst_BusyTime : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void noBookingIsCoveredOrMadeUnreadable()
    {
        Bench b;
        for (const char* id : {"S-dentist", "S-training", "S-review", "S-reading", "S-berlin"}) {
            const QRect entry = b.rectOf(id);
            QVERIFY2(!entry.isEmpty(), id);
            for (const QRect& booking : b.bookingRects()) QVERIFY2(!booking.intersects(entry), id);
        }
    }

    void anEntryBesideBookingsIsAStripAndAloneABlock()
    {
        Bench b;
        const int day = int(b.view().geometry().width(0));
        QVERIFY(b.rectOf("S-dentist").width() <= 12);    // 13:30 on Monday, among bookings
        QVERIFY(b.rectOf("S-berlin").width() > day - 8); // 17:30 on Friday, alone
    }

    void aWeekWithoutEntriesLaysBookingsOutAsEver()
    {
        Bench b;
        const QRect narrow = b.view().rectOf(BookingId(QStringLiteral("BK022"))); // beside the training
        b.store.apply([] {
            ChangeSet set;
            set.schedulesGone = {ScheduleId(QStringLiteral("S-training"))};
            return set;
        }());
        QTRY_COMPARE(b.busy.rows().size(), 6);
        QTRY_VERIFY(b.view().rectOf(BookingId(QStringLiteral("BK022"))).width() > narrow.width());
    }

    void wholeDaysStandAboveTheGrid()
    {
        Bench b;
        const QRect leave = b.rectOf("S-leave"), kickOff = b.rectOf("S-kickoff");
        QVERIFY(leave.top() >= kDayHeaderHeight && leave.bottom() <= kHeaderHeight);
        QVERIFY(leave.width() > b.view().geometry().width(3)); // two days
        QVERIFY(!leave.intersects(kickOff));
    }

    void aClickTellsWhatItIsAndOffersTheWayOn()
    {
        Bench b;
        QSignalSpy opened(b.page.get(), &CalendarPage::scheduleOpened);
        b.click(b.rectOf("S-berlin").center());
        QVERIFY(b.menu());
        QCOMPARE(b.menu()->actions().first()->text(), QStringLiteral("Berlin stand-up"));
        QVERIFY(!b.menu()->actions().first()->isEnabled());
        b.choose("showSchedule");
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<Schedule>().id, ScheduleId(QStringLiteral("S-berlin")));
        QVERIFY(!b.acts.created);
        b.click(b.rectOf("S-leave").center());
        b.choose("editSchedule");
        b.click(b.rectOf("S-dentist").center());
        b.choose("deleteSchedule");
        QCOMPARE(b.scheduleActs.asked,
                 (QStringList{QStringLiteral("edit S-leave"), QStringLiteral("remove S-dentist")}));
    }

    void aSweepStillBeginsOnAnEntry()
    {
        Bench b;
        const QRect entry = b.rectOf("S-berlin");
        QTest::mousePress(b.view().viewport(), Qt::LeftButton, {}, entry.center());
        QTest::mouseMove(b.view().viewport(), entry.center() + QPoint(0, 10));
        QTest::mouseMove(b.view().viewport(), entry.center() + QPoint(0, 40));
        QTest::mouseRelease(b.view().viewport(), Qt::LeftButton, {}, entry.center() + QPoint(0, 40));
        QVERIFY(b.acts.created);
        QVERIFY(!b.menu());
    }

    void entriesFollowTheHostsThatAreTicked()
    {
        Bench b;
        QTest::keyClick(&b.view(), Qt::Key_6, Qt::AltModifier); // 渡辺 翔
        QTRY_COMPARE(b.busy.rows().size(), 1);
        QCOMPARE(b.busy.rows().first().schedule.id, ScheduleId(QStringLiteral("S-leave")));
        QTest::keyClick(&b.view(), Qt::Key_0, Qt::AltModifier);
        QTRY_COMPARE(b.busy.rows().size(), 7);
    }

    void listenersHearWhatADayHolds()
    {
        Bench b;
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&b.view());
        QCOMPARE(table->childCount(), 7 + 47); // entries are no cells of the calendar
        QCOMPARE(
            table->child(4)->text(QAccessible::Description).section(QStringLiteral("; "), 0, 0),
            QStringLiteral("leave (有給休暇), schedule entry, Thu 12 Nov – Fri 13 Nov, all day, 渡辺 翔, blocks time"));
        QCOMPARE(table->child(6)->text(QAccessible::Description), QString());
    }

    void aTurnedWeekReadsItsOwnEntries()
    {
        Bench b;
        QTest::keyClick(&b.view(), Qt::Key_PageDown);
        QTRY_VERIFY(b.busy.isCurrent() && b.busy.rows().isEmpty());
        QVERIFY(b.rectOf("S-berlin").isEmpty());
    }
};

QTEST_MAIN(tst_BusyTime)
#include "tst_busytime.moc"

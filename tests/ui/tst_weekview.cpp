#include "core/models/calendarsums.h"
#include "core/models/directorymodel.h"
#include "core/store/store.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/minimonth.h"
#include "ui/calendar/weekmetrics.h"
#include "ui/commands/bookingacts.h"
#include "ui/shell/actionregistry.h"
#include "ui/widgets/tickbox.h"

#include "support/fakeclock.h"
#include "support/mockupweek.h"
#include "support/strict.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace yoyaku;
using namespace yoyaku::ui;

namespace {

/// Notes what it was asked to do.
class NotingActs final : public BookingActs
{
  public:
    void move(const BookingId& booking, TimeSpan to, std::optional<UserId>) override
    {
        asked << QStringLiteral("move ") + booking.text();
        span = to;
    }
    void reschedule(const BookingId& booking) override { asked << QStringLiteral("reschedule ") + booking.text(); }
    void reassign(const BookingId& booking) override { asked << QStringLiteral("reassign ") + booking.text(); }
    void cancel(const BookingId& booking) override { asked << QStringLiteral("cancel ") + booking.text(); }
    void create(std::optional<TimeSpan> at, std::optional<UserId>) override
    {
        asked << QStringLiteral("create");
        span = at.value_or(TimeSpan());
    }
    void setPriority(const EventTypeId&, const UserId&, int) override {}

    QStringList asked;
    TimeSpan span;
};

/// A real store with the mockup's week behind a real page, shown.
struct Bench
{
    QTemporaryDir folder;
    Store store{folder.filePath(QStringLiteral("account"))};
    DirectoryModel directory{store};
    CalendarModel model{store};
    CalendarSums sums{store};
    test::FakeClock clock;
    Theme theme;
    TimeFormat format{QTimeZone("Asia/Tokyo")};
    NotingActs acts;
    std::unique_ptr<CalendarPage> page;

    Bench()
    {
        store.open();
        apply(test::mockupWeek());
        theme.apply(ThemeMode::Light);
        page = std::make_unique<CalendarPage>(WeekView::Parts{model, sums, directory, acts, theme, format, clock});
        page->registerActions(*new ActionRegistry(page.get()));
        page->resize(1000, 800);
        page->sideBar()->resize(224, 800);
        page->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(page.get())); }();
        [&] { QTRY_COMPARE(model.rows().size(), 47); }();
        [&] { QTRY_COMPARE(directory.users().size(), 12); }();
        view().setFocus();
        view().scrollToHour(9);
        const auto zones = [&] { return view().guestZone() != format.zone(); };
        [&] { QTRY_VERIFY(zones()); }();
    }
    void apply(ChangeSet set)
    {
        bool isDone = false;
        store.apply(std::move(set), &store, [&] { isDone = true; });
        [&] { QTRY_VERIFY(isDone); }();
    }
    WeekView& view() { return page->view(); }
    QWidget* grid() { return view().viewport(); }
    QPoint middleOf(const char* id) { return view().rectOf(BookingId(QLatin1String(id))).center(); }
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
    }
    void drop(QPoint at) { QTest::mouseRelease(grid(), Qt::LeftButton, {}, at); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&view(), key, with); }
    QString current() { return view().current().text(); }
};

TimeSpan span(int day, int hour, int minute, int minutes)
{
    const EpochMs start = test::mockupTime(day, hour, minute);
    return {start, start + minutes * kMsPerMinute};
}

} // namespace

/// The week on screen, driven by real mouse and key events.
class tst_WeekView : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void theShapeIsThatOfTheTokens()
    {
        const Theme theme;
        QCOMPARE(theme.size(QLatin1String("dayHeader")), kDayHeaderHeight);
        QCOMPARE(theme.size(QLatin1String("allDayRow")), kAllDayHeight);
        QCOMPARE(theme.size(QLatin1String("ruler")), kRulerWidth);
        QCOMPARE(theme.size(QLatin1String("hourWeek")), kZoomSteps[2]);
    }

    void aDraggedBlockAsksForTheMove()
    {
        Bench b;
        const QPoint from = b.middleOf("BK041"); // Friday 11:30
        const QPoint to = from + QPoint(b.at(3, 14, 30) - b.at(4, 11, 30));
        b.drag(from, to);
        QVERIFY(b.acts.asked.isEmpty());
        b.drop(to);
        QCOMPARE(b.acts.asked, QStringList(QStringLiteral("move BK041")));
        QCOMPARE(b.acts.span, span(3, 14, 30, 30));
    }

    void escapeAndTheRightButtonTakeADragBack()
    {
        Bench b;
        const QPoint from = b.middleOf("BK041"), to = from + QPoint(-140, 128);
        b.drag(from, to);
        b.key(Qt::Key_Escape);
        b.drop(to);
        QCOMPARE(b.current(), QStringLiteral("BK041")); // Esc was spent on the drag
        b.drag(from, to);
        QTest::mousePress(b.grid(), Qt::RightButton, {}, to);
        QContextMenuEvent menu(QContextMenuEvent::Mouse, from, b.grid()->mapToGlobal(from));
        QCoreApplication::sendEvent(b.grid(), &menu);
        QVERIFY(b.view().findChildren<QMenu*>().isEmpty());
        b.drop(to);
        QCOMPARE(b.acts.asked, QStringList());
    }

    void pastCancelledAndRequestedBookingsStay_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("past") << QByteArray("BK001");
        QTest::newRow("cancelled") << QByteArray("BK046");
        QTest::newRow("request") << QByteArray("BK035");
    }
    void pastCancelledAndRequestedBookingsStay()
    {
        QFETCH(QByteArray, id);
        Bench b;
        const QPoint from = b.middleOf(id.constData()), to = b.at(4, 15);
        b.drag(from, to);
        b.drop(to);
        QCOMPARE(b.acts.asked, QStringList());
        QCOMPARE(b.current(), QString::fromLatin1(id));
    }

    void aSweepAsksForANewBooking()
    {
        Bench b;
        b.drag(b.at(4, 14, 45), b.at(4, 15, 45));
        b.drop(b.at(4, 15, 45));
        QCOMPARE(b.acts.asked, QStringList(QStringLiteral("create")));
        QCOMPARE(b.acts.span, span(4, 14, 45, 60));
    }

    void aDragHeldAtTheSideTurnsThePageAndGoesOn()
    {
        Bench b;
        const QDate before = b.view().geometry().first();
        const QPoint from = b.middleOf("BK041");
        const QPoint edge(b.grid()->width() - 3, from.y());
        b.drag(from, edge);
        QTRY_COMPARE(b.view().geometry().first(), before.addDays(7));
        const QPoint tuesday(b.at(1, 10).x(), edge.y());
        QTest::mouseMove(b.grid(), tuesday);
        b.drop(tuesday);
        QCOMPARE(b.acts.asked, QStringList(QStringLiteral("move BK041")));
        QCOMPARE(b.acts.span, span(8, 11, 30, 30));
    }

    void theLeftRulerFollowsTheGuestUnlessPinned()
    {
        Bench b;
        QCOMPARE(b.view().guestZone().id(), QByteArray("Europe/Berlin")); // most guests elsewhere are there
        QTest::mouseClick(b.grid(), Qt::LeftButton, {}, b.middleOf("BK019"));
        QCOMPARE(b.view().guestZone().id(), QByteArray("America/New_York"));
        QTest::mouseClick(b.grid(), Qt::LeftButton, {}, b.middleOf("BK038")); // a guest here: nothing jumps
        QCOMPARE(b.view().guestZone().id(), QByteArray("America/New_York"));
        b.key(Qt::Key_Z);
        QVERIFY(b.view().isZonePinned());
        b.view().setCurrent(BookingId(QStringLiteral("BK029")));
        QCOMPARE(b.view().guestZone().id(), QByteArray("America/New_York"));
        QTest::mouseClick(b.grid(), Qt::LeftButton, {}, QPoint(kRulerWidth / 2, kDayHeaderHeight + kAllDayHeight / 2));
        QVERIFY(!b.view().isZonePinned());
        QCOMPARE(b.view().guestZone().id(), QByteArray("Europe/Berlin"));
    }

    void keysWalkAndAct()
    {
        Bench b;
        QSignalSpy selected(&b.view(), &WeekView::bookingSelected), opened(&b.view(), &WeekView::bookingOpened);
        b.key(Qt::Key_N); // next from Wed 11:36; 13:00 is a request
        QCOMPARE(b.current(), QStringLiteral("BK023"));
        b.key(Qt::Key_J);
        QCOMPARE(b.current(), QStringLiteral("BK024"));
        b.key(Qt::Key_K);
        QCOMPARE(b.current(), QStringLiteral("BK023"));
        QCOMPARE(selected.size(), 3);
        b.key(Qt::Key_J);
        b.key(Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        b.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(b.acts.span, span(2, 13, 45, 30));
        b.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(b.acts.span, span(3, 13, 30, 30));
        b.key(Qt::Key_R);
        b.key(Qt::Key_A);
        b.key(Qt::Key_Delete);
        const QStringList wanted{QStringLiteral("move BK024"), QStringLiteral("move BK024"),
                                 QStringLiteral("reschedule BK024"), QStringLiteral("reassign BK024"),
                                 QStringLiteral("cancel BK024")};
        QCOMPARE(b.acts.asked, wanted);
        b.key(Qt::Key_Escape);
        QCOMPARE(b.current(), QString());
    }

    void keysTurnThePage()
    {
        Bench b;
        const QDate week = b.view().geometry().first();
        b.key(Qt::Key_PageDown);
        QCOMPARE(b.view().geometry().first(), week.addDays(7));
        b.key(Qt::Key_PageDown);
        b.key(Qt::Key_T);
        QCOMPARE(b.view().geometry().first(), week);
        b.key(Qt::Key_PageUp);
        QCOMPARE(b.view().geometry().first(), week.addDays(-7));
        b.key(Qt::Key_N); // comes back for it
        QTRY_COMPARE(b.current(), QStringLiteral("BK023"));
        b.key(Qt::Key_D);
        QCOMPARE(b.view().geometry().days(), 1);
        b.key(Qt::Key_W);
        QCOMPARE(b.view().geometry().days(), 7);
    }

    void arrowsStopAtFreeHalfHoursAndShiftSweeps()
    {
        Bench b;
        b.view().select(BookingId(QStringLiteral("BK029"))); // Wed 17:00 to 18:00
        b.key(Qt::Key_Down);
        QCOMPARE(b.current(), QString());
        QVERIFY(b.view().slot());
        QCOMPARE(b.view().slot()->minute, 18 * 60);
        b.key(Qt::Key_Return);
        QCOMPARE(b.acts.span, span(2, 18, 0, 30));
        b.key(Qt::Key_Down, Qt::ShiftModifier);
        b.key(Qt::Key_Down, Qt::ShiftModifier);
        b.key(Qt::Key_Return);
        QCOMPARE(b.acts.span, span(2, 18, 0, 60));
        b.key(Qt::Key_Up);
        QCOMPARE(b.current(), QStringLiteral("BK029"));
        b.key(Qt::Key_Left);
        QVERIFY(b.view().slot()); // Tuesday 17:00 is free
        QCOMPARE(b.view().slot()->day, 1);
    }

    void everyDrawnBlockIsReachedByArrows()
    {
        Bench b;
        QSet<QString> reached;
        for (int day = 0; day < 7; ++day) {
            const auto stops = stopsOf(b.view().blocks(), b.view().geometry(), day);
            QVERIFY(!stops.isEmpty());
            std::optional<WeekStop> stop = stops.first();
            for (; stop; stop = stopBelow(b.view().blocks(), b.view().geometry(), *stop))
                if (stop->row >= 0) reached.insert(b.model.rows()[stop->row].uid.text());
        }
        QCOMPARE(reached.size(), 47);
    }

    void zoomKeepsTheTimeUnderThePointer()
    {
        Bench b;
        const QPoint pointer = b.at(2, 13, 20);
        const auto minute = [&] {
            return double(pointer.y() - kHeaderHeight + b.view().verticalScrollBar()->value()) * 60 /
                   b.view().geometry().hourHeight();
        };
        const double before = minute();
        QWheelEvent wheel(pointer, b.grid()->mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(b.grid(), &wheel);
        QCOMPARE(b.view().geometry().hourHeight(), kZoomSteps[3]);
        QVERIFY2(std::abs(minute() - before) < 1, qPrintable(QString::number(minute() - before)));
    }

    void listenersHearDaysAndBookings()
    {
        Bench b;
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&b.view());
        QVERIFY(table);
        QCOMPARE(table->role(), QAccessible::Table);
        QCOMPARE(table->childCount(), 7 + 47);
        QCOMPARE(table->child(2)->role(), QAccessible::ColumnHeader);
        QCOMPARE(table->child(2)->text(QAccessible::Name), QStringLiteral("Wednesday 11 November"));
        b.view().select(BookingId(QStringLiteral("BK029")));
        QAccessibleInterface* cell = table->focusChild();
        QVERIFY(cell);
        QCOMPARE(cell->role(), QAccessible::Cell);
        QCOMPARE(cell->text(QAccessible::Name),
                 QStringLiteral("Lena Hoffmann, Onboarding call, Wednesday 11 November, 17:00 to 18:00, 09:00 in "
                                "Berlin, host Emma Fischer, confirmed"));
        QVERIFY(cell->state().selected);
        const QPoint inside = cell->rect().center();
        QCOMPARE(table->childAt(inside.x(), inside.y()), cell);
        QCOMPARE(table->indexOfChild(cell) >= 7, true);
        cell->actionInterface()->doAction(QStringLiteral("Reassign"));
        QCOMPARE(b.acts.asked, QStringList(QStringLiteral("reassign BK029")));
    }

    void tickBoxesFilterAndAltShowsOnlyOne()
    {
        Bench b;
        const auto box = [&](const char* key) {
            return b.page->sideBar()->findChild<TickBox*>(QLatin1String("side-") + QLatin1String(key));
        };
        QTest::mouseClick(box("host-10"), Qt::LeftButton); // Emma Fischer
        QTRY_COMPARE(b.model.rows().size(), 44);
        QTest::mouseClick(box("host-10"), Qt::LeftButton);
        QTRY_COMPARE(b.model.rows().size(), 47);
        const UserId first = b.directory.users().first().id;
        const auto& all = b.model.rows();
        const auto his =
            std::count_if(all.begin(), all.end(), [&](const BookingRow& row) { return row.hosts.contains(first); });
        QVERIFY(his > 0 && his < all.size());
        b.key(Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(b.model.rows().size(), qsizetype(his));
        b.key(Qt::Key_0, Qt::AltModifier);
        QTRY_COMPARE(b.model.rows().size(), 47);
    }

    void dayHeadsKeepTheirSumsWhenTheMonthIsTurned()
    {
        Bench b;
        const EpochMs monday = b.view().geometry().dayStarts().first();
        QTRY_COMPARE(b.sums.day(monday).bookings, 9);
        auto* month = b.page->sideBar()->findChild<MiniMonth*>();
        QSignalSpy changed(&b.sums, &CalendarSums::changed);
        for (int i = 0; i < 6; ++i) QTest::keyClick(month, Qt::Key_PageDown);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(b.sums.day(monday).bookings, 9);
    }

    void aWeekWithoutBookingsSaysSo()
    {
        Bench b;
        auto* empty = b.page->findChild<QLabel*>(QStringLiteral("calendarEmpty"));
        QVERIFY(!empty->isVisible());
        b.key(Qt::Key_PageDown);
        QTRY_VERIFY(empty->isVisible());
        b.key(Qt::Key_PageUp);
        QTRY_VERIFY(!empty->isVisible());
    }

    void anArrivalIsMarkedForAWhile()
    {
        Bench b;
        BlockMarks marks(b.theme, b.clock, nullptr);
        QSignalSpy moved(&marks, &BlockMarks::moved);
        const BookingId id(QStringLiteral("new"));
        marks.arrive(id);
        QVERIFY(marks.isArrived(id));
        QVERIFY(marks.glide(id) > 0);
        QTRY_COMPARE(marks.glide(id), 0.0);
        QVERIFY(marks.isArrived(id));
        QTRY_VERIFY(!marks.isArrived(id));
        QVERIFY(moved.size() > 2);
    }
};

QTEST_MAIN(tst_WeekView)
#include "tst_weekview.moc"

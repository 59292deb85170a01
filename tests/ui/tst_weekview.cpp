// Past 500 lines: Week and day by mouse, keyboard, ear and paper on one bench; the day by hosts is the part to split
// off.
#include "core/insight/freedomlookup.h"
#include "core/models/calendarsums.h"
#include "core/models/directorymodel.h"
#include "core/store/store.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/minimonth.h"
#include "ui/calendar/weekmetrics.h"
#include "ui/calendar/weekpane.h"
#include "ui/commands/bookingactkeys.h"
#include "ui/commands/bookingacts.h"
#include "ui/shell/actionregistry.h"
#include "ui/widgets/tickbox.h"

#include "support/fakeclock.h"
#include "support/mockupweek.h"
#include "support/strict.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPicture>
#include <QPointingDevice>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include "ui/widgets/emptystate.h"

using namespace yoyaku;
using namespace yoyaku::ui;

namespace {

/// Notes what it was asked to do.
class NotingActs final : public BookingActs
{
  public:
    void move(const BookingId& booking, TimeSpan to, std::optional<UserId> other) override
    {
        asked << QStringLiteral("move ") + booking.text();
        span = to;
        host = other;
    }
    void moveAnyway(const BookingId& booking, TimeSpan to, std::optional<UserId> other) override
    {
        asked << QStringLiteral("insist ") + booking.text();
        span = to;
        host = other;
    }
    void moveBetween(const BookingId& booking, TimeSpan to, const UserId& from, const UserId& other) override
    {
        asked << QStringLiteral("move ") + booking.text() + QStringLiteral(" from ") + from.text();
        span = to;
        host = other;
    }
    void reschedule(const BookingId& booking) override { asked << QStringLiteral("reschedule ") + booking.text(); }
    void reassign(const BookingId& booking) override { asked << QStringLiteral("reassign ") + booking.text(); }
    void cancel(const BookingId& booking) override { asked << QStringLiteral("cancel ") + booking.text(); }
    void create(std::optional<TimeSpan> at, std::optional<UserId> wished) override
    {
        asked << QStringLiteral("create");
        host = wished;
        span = at.value_or(TimeSpan());
    }
    void setPriority(const EventTypeId&, const UserId&, int) override {}

    QStringList asked;
    TimeSpan span;
    std::optional<UserId> host;
};

/// A real store with the mockup's week behind a real page, shown.
struct Bench
{
    QTemporaryDir folder;
    Store store{folder.filePath(QStringLiteral("account"))};
    DirectoryModel directory{store};
    CalendarModel model{store};
    CalendarSums sums{store};
    FreedomLookup freedom{store, directory};
    test::FakeClock clock;
    Theme theme;
    TimeFormat format{QTimeZone("Asia/Tokyo")};
    NotingActs acts;
    std::unique_ptr<CalendarPage> page;
    ActionRegistry* commands = nullptr;
    BookingId chosen;

    Bench()
    {
        store.open();
        apply(test::mockupWeek());
        theme.apply(ThemeMode::Light);
        page = std::make_unique<CalendarPage>(
            WeekView::Parts{model, sums, directory, acts, theme, format, clock, nullptr, nullptr, nullptr, &freedom});
        commands = new ActionRegistry(page.get());
        page->registerActions(*commands);
        addBookingActKeys(*commands, acts, page.get(), [this] { return chosen; }, {}); // as the desk does
        QObject::connect(page.get(), &Page::bookingSelected, page.get(), [this](const BookingId& id) { chosen = id; });
        // As the desk does.
        QObject::connect(page.get(), &Page::bookingSelected, page.get(), &CalendarPage::setCurrentBooking);
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
    void showDay(int day)
    {
        page->showAs(CalendarKind::Day, QDate(2026, 11, 9).addDays(day));
        [&] { QTRY_VERIFY(model.isCurrent()); }();
        view().scrollToHour(13);
        if (view().currentRow() >= 0) view().selectItem(view().currentRow());
    }
    void showWednesday() { showDay(2); }
    int trackOf(const char* id)
    {
        const int row = view().rowOfKey(QLatin1String(id));
        for (const Block& block : view().blocks().blocks)
            if (block.row == row) return block.track;
        return -1;
    }
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
        auto* menu = b.view().findChild<QMenu*>(QStringLiteral("zoneMenu"));
        QVERIFY(menu);
        menu->findChild<QAction*>(QStringLiteral("pinZone"))->trigger();
        menu->close();
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
        const auto turn = [&](int by) {
            QWheelEvent wheel(pointer, b.grid()->mapToGlobal(pointer), {}, {0, by}, Qt::NoButton, Qt::ControlModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(b.grid(), &wheel);
        };
        const double before = minute();
        turn(120);
        QCOMPARE(b.view().geometry().hourHeight(), 77);
        QVERIFY2(std::abs(minute() - before) < 1, qPrintable(QString::number(minute() - before)));
        for (int i = 0; i < 40; ++i) turn(i % 4 == 3 ? -30 : 12); // a touchpad's small steps
        QVERIFY2(std::abs(minute() - before) < 1, qPrintable(QString::number(minute() - before)));
        const double tall = b.view().hourPx();
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, pointer, pointer,
                                  b.grid()->mapToGlobal(pointer), 0.1, {});
        QCoreApplication::sendEvent(b.grid(), &pinch);
        QCOMPARE(b.view().hourPx(), tall * 1.1);
        QVERIFY2(std::abs(minute() - before) < 1, qPrintable(QString::number(minute() - before)));
        const QVariantMap kept = b.page->saveState();
        b.view().zoomTo(40);
        b.key(Qt::Key_Plus);
        QCOMPARE(b.view().geometry().hourHeight(), kZoomSteps[1]);
        b.key(Qt::Key_Minus);
        QCOMPARE(b.view().geometry().hourHeight(), kZoomSteps[0]);
        b.page->restoreState(kept);
        QCOMPARE(b.view().hourPx(), tall * 1.1);
    }

    void aDayHasAColumnForEachHost()
    {
        Bench b;
        b.view().select(BookingId(QStringLiteral("BK029"))); // Emma Fischer's, Wednesday 17:00
        b.showWednesday();
        const WeekGeometry& g = b.view().geometry();
        QVERIFY(g.tracks() >= 12);
        QVERIFY(g.width(0) >= kTrackWidth);
        QVERIFY(b.view().horizontalScrollBar()->maximum() > 0);
        const auto& rows = b.model.rows();
        for (const Block& block : b.view().blocks().blocks) {
            const UserId host = b.view().hosts().at(block.track);
            QVERIFY(host.isEmpty() ? rows[block.row].hosts.isEmpty() : rows[block.row].hosts.contains(host));
        }
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&b.view());
        QCOMPARE(table->childCount(), g.columns() + int(rows.size()));
        const int emma = b.trackOf("BK029");
        QCOMPARE(table->child(emma)->text(QAccessible::Name), QStringLiteral("Emma Fischer, Wednesday 11 November"));
        // One host alone is an ordinary day.
        b.key(Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(b.view().geometry().tracks(), 1);
    }

    void aDragSidewaysChangesTheHostAndTheTimeAtOnce()
    {
        Bench b;
        b.view().select(BookingId(QStringLiteral("BK029")));
        b.showWednesday();
        b.view().zoomTo(kLeastHourPx);
        const int from = b.trackOf("BK029"), to = from - 1;
        const QPoint start = b.middleOf("BK029");
        const QPoint end = start + QPoint(int(b.view().geometry().left(to) - b.view().geometry().left(from)),
                                          int(b.view().geometry().yOfMinute(60)));
        b.drag(start, end);
        b.drop(end);
        QCOMPARE(b.acts.asked, QStringList(QStringLiteral("move BK029")));
        QCOMPARE(b.acts.span, span(2, 18, 0, 60));
        QVERIFY(b.acts.host);
        QCOMPARE(*b.acts.host, b.view().hosts().at(to));
    }

    void altAndArrowsMoveAsOneAct()
    {
        Bench b;
        b.view().select(BookingId(QStringLiteral("BK029")));
        b.showWednesday();
        const int from = b.trackOf("BK029");
        QTest::keyPress(&b.view(), Qt::Key_Left, Qt::AltModifier);
        for (int i = 0; i < 4; ++i) QTest::keyEvent(QTest::Press, &b.view(), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(b.acts.asked.isEmpty());
        QTest::keyRelease(&b.view(), Qt::Key_Alt);
        QCOMPARE(b.acts.asked, QStringList(QStringLiteral("move BK029")));
        QCOMPARE(b.acts.span, span(2, 18, 0, 60));
        QCOMPARE(*b.acts.host, b.view().hosts().at(from - 1));
        QTest::keyPress(&b.view(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&b.view(), Qt::Key_Escape);
        QTest::keyRelease(&b.view(), Qt::Key_Alt);
        QCOMPARE(b.acts.asked.size(), 1);
        QCOMPARE(b.current(), QStringLiteral("BK029"));
    }

    void whereTheHostIsTakenOnlyAltLetsGo()
    {
        Bench b;
        // Another booking of the same host, on Friday at 15:00.
        BookingRow mine = *b.model.find(BookingId(QStringLiteral("BK041")));
        b.apply(test::mockupBooking(QStringLiteral("taken"), mine.hosts.first(), span(4, 15, 0, 60)));
        QTRY_COMPARE(b.model.rows().size(), 48);
        const QPoint from = b.middleOf("BK041"), to = from + QPoint(b.at(4, 15) - b.at(4, 11, 30));
        b.drag(from, to);
        const auto isKnown = [&] { return b.view().freedom().covers(b.view().geometry().span()); };
        QTRY_VERIFY(isKnown());
        b.drop(to);
        QCOMPARE(b.acts.asked, QStringList());
        b.drag(from, to);
        QTRY_VERIFY(isKnown());
        QTest::mouseRelease(b.grid(), Qt::LeftButton, Qt::AltModifier, to);
        QCOMPARE(b.acts.asked, QStringList(QStringLiteral("insist BK041")));
        QCOMPARE(b.acts.span, span(4, 15, 0, 30));
    }

    void twoBookingsOfOneHostAtOnceAreMarked()
    {
        Bench b;
        const BookingRow mine = *b.model.find(BookingId(QStringLiteral("BK041"))); // Friday 11:30
        b.apply(test::mockupBooking(QStringLiteral("second"), mine.hosts.first(), span(4, 11, 45, 30)));
        QTRY_COMPARE(b.model.rows().size(), 48);
        const int first = b.view().rowOfKey(QStringLiteral("BK041")),
                  second = b.view().rowOfKey(QStringLiteral("second"));
        QCOMPARE(b.view().conflictOf(first), second);
        QCOMPARE(b.view().conflictOf(second), first);
        QCOMPARE(b.view().conflictOf(b.view().rowOfKey(QStringLiteral("BK029"))), -1);
        QVERIFY(
            b.view().describeItem(first).contains(QStringLiteral("has another booking at this time: 11:45 – 12:15")));
    }

    void threeClocksStandBesideTheGridAndAreRemembered()
    {
        Bench b;
        b.view().select(BookingId(QStringLiteral("BK029"))); // Berlin
        b.key(Qt::Key_Z);
        b.view().setExtraZone(QTimeZone("Asia/Kolkata"));
        const double left = b.view().gridRect().left();
        QCOMPARE(left, 3.0 * kRulerWidth);
        QCOMPARE(b.view().zones().others(),
                 QVector<QTimeZone>({QTimeZone("Asia/Kolkata"), QTimeZone("Europe/Berlin")}));
        const QVariantMap kept = b.page->saveState();
        b.view().setExtraZone(QTimeZone("Europe/Berlin")); // the guest's already: no clock twice
        QCOMPARE(b.view().gridRect().left(), 2.0 * kRulerWidth);
        b.key(Qt::Key_Z);
        b.view().setExtraZone({});
        b.page->restoreState(kept);
        QVERIFY(b.view().isZonePinned());
        QCOMPARE(b.view().gridRect().left(), left);
        QVERIFY(!b.view().grab().isNull());
        b.view().showZoneMenu(b.view().mapToGlobal(QPoint()));
        auto* menu = b.view().findChild<QMenu*>(QStringLiteral("zoneMenu"));
        menu->findChild<QAction*>(QStringLiteral("removeZone"))->trigger();
        menu->close();
        QVERIFY(!b.view().zones().extra().isValid());
    }

    void theXraySaysWhyAHalfHourIsNotOpen()
    {
        Bench b;
        b.view().select(BookingId(QStringLiteral("BK029")));
        b.showWednesday();
        b.key(Qt::Key_X);
        QVERIFY(b.view().xray().isOn());
        const auto isKnown = [&] { return b.view().freedom().covers(b.view().geometry().span()); };
        QTRY_VERIFY(isKnown());
        const WeekGeometry& g = b.view().geometry();
        const int track = b.trackOf("BK029");
        const auto tip = [&](int hour) {
            return b.view().xray().tip(g, {g.left(track) + 5, g.yOfMinute(hour * 60 + 5)});
        };
        QVERIFY2(tip(17).contains(QStringLiteral("Emma Fischer: booked – 18:00")), qPrintable(tip(17)));
        QVERIFY(tip(17).contains(QStringLiteral("Inferred")));
        QVERIFY2(tip(20).contains(QStringLiteral("Emma Fischer: hours not known")),
                 qPrintable(tip(20))); // no hours are known
        QVERIFY(!b.view().grab().isNull());
        b.key(Qt::Key_X);
        QVERIFY(!b.view().xray().isOn());
    }

    void aWorkWeekIsRemembered()
    {
        Bench b;
        b.key(Qt::Key_W, Qt::ShiftModifier);
        QCOMPARE(b.view().geometry().days(), 5);
        QCOMPARE(b.view().geometry().first().dayOfWeek(), 1);
        const QVariantMap kept = b.page->saveState();
        b.key(Qt::Key_W);
        QCOMPARE(b.view().geometry().days(), 7);
        b.page->restoreState(kept);
        QCOMPARE(b.view().geometry().days(), 5);
        QCOMPARE(b.page->kind(), CalendarKind::WorkWeek);
    }

    void strangeBookingsHaveASanePicture_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("long") << QString(300, u'x');
        QTest::newRow("emoji") << QStringLiteral("👩‍👩‍👧‍👦🎉 Ana");
        QTest::newRow("right to left") << QStringLiteral("مريم الأنصاري");
        QTest::newRow("bidi override") << QStringLiteral("a\u202Egnp.exe");
        QTest::newRow("html") << QStringLiteral("<b>x</b><img src=file:///etc/passwd>");
        QTest::newRow("lines") << QStringLiteral("one\ntwo\r\nthree");
    }
    void strangeBookingsHaveASanePicture()
    {
        QFETCH(QString, name);
        Bench b;
        const UserId host = b.directory.users().first().id;
        const TimeSpan at = span(3, 9, 0, 1);
        for (const TimeSpan each :
             {at, TimeSpan{at.start, at.start + 3 * kMsPerDay}, TimeSpan{at.start, at.start - kMsPerHour}}) {
            ChangeSet set = test::mockupBooking(QStringLiteral("odd%1").arg(each.end), host, each, name);
            set.bookings.first().booking.timeZone = QStringLiteral("Mars/Olympus");
            set.bookings.first().booking.eventType = EventTypeId(QStringLiteral("vanished"));
            b.apply(set);
        }
        QTRY_COMPARE(b.model.rows().size(), 50);
        for (const Block& block : b.view().blocks().blocks) {
            QVERIFY(block.rect.height() >= 1 && block.rect.width() > 4);
            QVERIFY(block.rect.bottom() <= b.view().geometry().height() + 20);
        }
        const int row = b.view().rowOfKey(QStringLiteral("odd%1").arg(at.end));
        const QString said = b.view().describeItem(row);
        for (const char16_t bad : {u'\n', u'\r', u'\u202E'}) QVERIFY(!said.contains(QChar(bad)));
        QVERIFY(!b.view().grab().isNull());
        b.view().select(BookingId(QStringLiteral("odd%1").arg(at.end)));
        b.showDay(3);
        QVERIFY(!b.view().grab().isNull());
    }

    void fiveHundredAtOnceAreCountedAndListed()
    {
        Bench b;
        const UserId host = b.directory.users().first().id;
        ChangeSet all;
        for (int i = 0; i < 500; ++i)
            all.bookings += test::mockupBooking(QStringLiteral("crowd%1").arg(i), host, span(3, 9, 0, 30)).bookings;
        b.apply(all);
        QTRY_COMPARE(b.model.rows().size(), 547);
        QVERIFY(!b.view().grab().isNull());
        qsizetype hidden = 0;
        for (const Overflow& overflow : b.view().blocks().overflows) hidden += overflow.rows.size();
        QVERIFY(hidden >= 497);
        b.showDay(3);
        QVERIFY(!b.view().grab().isNull());
    }

    void aSecondHostIsChangedByADragFromItsColumn()
    {
        Bench b;
        ChangeSet set =
            test::mockupBooking(QStringLiteral("two"), UserId(QStringLiteral("host-0")), span(4, 20, 0, 60));
        set.bookings.first().booking.hosts.append({UserId(QStringLiteral("host-3")), QStringLiteral("notify")});
        b.apply(set);
        b.showDay(4);
        b.view().scrollToHour(19);
        QTRY_VERIFY(b.view().rowOfKey(QStringLiteral("two")) >= 0);
        const WeekGeometry& g = b.view().geometry();
        const auto at = [&](const char* host) {
            for (int track = 0; track < b.view().hosts().count(); ++track)
                if (b.view().hosts().at(track) == UserId(QLatin1String(host)))
                    return b.view().toViewport(
                        {g.left(g.column(0, track)) + g.width(g.column(0, track)) / 2, g.yOfMinute(20 * 60 + 30)});
            return QPoint();
        };
        b.drag(at("host-3"), at("host-4"));
        b.drop(at("host-4"));
        if (b.acts.asked.isEmpty()) { // off hours, as the tip says: insist
            b.drag(at("host-3"), at("host-4"));
            QTest::mouseRelease(b.grid(), Qt::LeftButton, Qt::AltModifier, at("host-4"));
        }
        QCOMPARE(b.acts.asked, QStringList{QStringLiteral("move two from host-3")});
        QCOMPARE(b.acts.host, UserId(QStringLiteral("host-4")));
        b.drag(at("host-3"), at("host-0")); // who is there already
        QTest::mouseRelease(b.grid(), Qt::LeftButton, Qt::AltModifier, at("host-0"));
        QCOMPARE(b.acts.asked.size(), 1);
    }

    void aDayWithoutKnownMembersIsOneColumn()
    {
        QTemporaryDir folder;
        Store store{folder.filePath(QStringLiteral("account"))};
        store.open();
        DirectoryModel directory{store};
        CalendarModel model{store};
        WeekHosts hosts;
        hosts.update(model, directory, 1);
        QCOMPARE(hosts.count(), 1);
        QCOMPARE(hosts.tracksOf(BookingRow()), QVector<int>{0});
    }

    void thePaperHasEveryBooking()
    {
        Bench b;
        Printable* print = b.page->printable();
        QVERIFY(print);
        QVERIFY(print->printTitle().startsWith(QStringLiteral("9 – 15 November 2026")));
        const QRectF page(0, 0, 1000, 680);
        QCOMPARE(print->pageCount(page), 1);
        QImage sheet(1100, 780, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        print->paintPage(painter, page.translated(50, 50), 0);
        painter.end();
        QSet<QRgb> colours;
        for (int y = 0; y < sheet.height(); ++y)
            for (int x = 0; x < sheet.width(); ++x) {
                if (page.translated(50, 50).contains(x, y))
                    colours.insert(sheet.pixel(x, y));
                else
                    QCOMPARE(sheet.pixelColor(x, y), QColor(Qt::white)); // the margin stays empty
            }
        for (const User& user : b.directory.users())
            QVERIFY2(colours.contains(b.theme.host(user.id).base.rgb()), qPrintable(user.name));
        b.showWednesday();
        QVERIFY(print->pageCount(page) > 1); // twelve hosts are wider than a page
        QPicture last;
        painter.begin(&last);
        print->paintPage(painter, page, print->pageCount(page) - 1);
        painter.end();
        QVERIFY(last.size() > 1000);
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
        auto* empty = b.page->findChild<EmptyState*>(QStringLiteral("calendarEmpty"));
        QVERIFY(!empty->isVisible());
        b.key(Qt::Key_PageDown);
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(empty->text().startsWith(QLatin1String("No bookings, 16")));
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

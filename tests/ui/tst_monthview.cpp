// Past 500 lines: The month by mouse, keyboard, ear and drag on one bench; drags and the day's list are the parts to
// split off.
#include "core/insight/freedomlookup.h"
#include "core/models/bookingtablemodel.h"
#include "core/models/calendarsums.h"
#include "core/models/directorymodel.h"
#include "core/models/monthmodel.h"
#include "ui/calendar/agendapane.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarprefs.h"
#include "ui/calendar/minimonth.h"
#include "ui/calendar/monthdaylist.h"
#include "ui/calendar/monthpane.h"
#include "ui/commands/bookingactkeys.h"
#include "ui/commands/bookingacts.h"
#include "ui/settings/calendarsection.h"
#include "ui/shell/actionregistry.h"

#include "support/fakeclock.h"
#include "support/mockupweek.h"
#include "support/storebench.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPicture>
#include <QScrollBar>
#include <QSignalSpy>
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
    void moveAnyway(const BookingId& booking, TimeSpan to, std::optional<UserId>) override
    {
        asked << QStringLiteral("insist ") + booking.text();
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

/// A real store with the mockup's week behind a real page that shows November 2026.
struct Bench
{
    test::StoreBench files;
    DirectoryModel directory{files.store};
    CalendarModel model{files.store};
    CalendarSums sums{files.store};
    MonthModel month{files.store};
    BookingTableModel agenda{files.store};
    FreedomLookup freedom{files.store, directory};
    test::FakeClock clock;
    Theme theme;
    TimeFormat format{QTimeZone("Asia/Tokyo")};
    CalendarPrefs prefs;
    NotingActs acts;
    std::unique_ptr<CalendarPage> page;
    ActionRegistry* commands = nullptr;
    BookingId chosen;

    explicit Bench(CalendarKind kind = CalendarKind::Month, const ChangeSet& more = {})
    {
        files.apply(test::mockupWeek());
        if (!more.isEmpty()) files.apply(more);
        theme.apply(ThemeMode::Light);
        WeekView::Parts parts{model, sums, directory, acts, theme, format, clock};
        parts.prefs = &prefs;
        parts.month = &month;
        parts.agenda = &agenda;
        parts.freedom = &freedom;
        page = std::make_unique<CalendarPage>(parts);
        commands = new ActionRegistry(page.get());
        page->registerActions(*commands);
        addBookingActKeys(*commands, acts, page.get(), [this] { return chosen; }, {}); // as the desk does
        QObject::connect(page.get(), &Page::bookingSelected, page.get(), [this](const BookingId& id) { chosen = id; });
        page->resize(1150, 824);
        page->sideBar()->resize(224, 800);
        page->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(page.get())); }();
        [&] { QTRY_COMPARE(directory.users().size(), 12); }();
        page->showAs(kind, QDate(2026, 11, 11));
        page->pane().setFocus();
        if (kind == CalendarKind::Month) [&] { QTRY_COMPARE(month.days().size(), 42); }();
        if (kind == CalendarKind::Agenda) [&] { QTRY_VERIFY(agenda.rowCount() > 0 && agenda.booking(1)); }();
    }
    MonthView& view() { return static_cast<MonthPane&>(page->pane()).view(); }
    AgendaView& list() { return static_cast<AgendaPane&>(page->pane()).view(); }
    int index(QDate day) { return view().geometry().indexOf(day); }
    QPoint lineOf(QDate day, int line) { return view().geometry().line(index(day), line).center().toPoint(); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(page->pane().focusProxy(), key, with); }
    BookingId idAt(QDate day, int line) { return view().rowAt(index(day), line)->uid; }
};

const QDate kWednesday(2026, 11, 11), kFriday(2026, 11, 13);

Booking booking(const QString& uid, EpochMs start, int minutes)
{
    Booking b;
    b.uid = BookingId(uid);
    b.eventType = EventTypeId(QStringLiteral("vanished"));
    b.name = QStringLiteral("Demo");
    b.status = BookingStatus::Open;
    b.statusText = bookingStatusText(b.status);
    b.span = {start, start + minutes * kMsPerMinute};
    b.timeZone = QStringLiteral("Nowhere/Land");
    b.createdAt = b.updatedAt = test::mockupTime(0, 0);
    return b;
}

BookingUpsert from(const Booking& b, const QString& guest)
{
    Contact contact;
    contact.name = guest;
    return {b, BookingUpsert::Completeness::Full, {}, QVector<Contact>{contact}};
}

/// What strangers send: long, emoji, right to left, markup, line breaks, of three days, ending before it starts.
ChangeSet strangeBookings()
{
    ChangeSet set;
    const QStringList names{QString(300, u'あ'), QStringLiteral("👩‍👩‍👧‍👦 ファミリー"),
                            QStringLiteral("שלום ‮gnp.exe"), QStringLiteral("<b>bold</b><img src=x>"),
                            QStringLiteral("two\nlines")};
    for (int i = 0; i < names.size(); ++i)
        set.bookings.append(
            from(booking(QStringLiteral("s%1").arg(i), test::mockupTime(5, 9) + i * kMsPerMinute, 30), names[i]));
    set.bookings.append(
        from(booking(QStringLiteral("days"), test::mockupTime(5, 15), 3 * 24 * 60), QStringLiteral("Days")));
    set.bookings.append(from(booking(QStringLiteral("back"), test::mockupTime(6, 10), -60), QStringLiteral("Back")));
    return set;
}

} // namespace

/// Month, agenda and small month on screen, driven by real mouse and key events.
class tst_MonthView : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void theSheetHasTheWeeksTheMonthTouches()
    {
        QCOMPARE(MonthGeometry::weeksOf(QDate(2026, 11, 1), QDate(2026, 10, 26)), 6);
        QCOMPARE(MonthGeometry::weeksOf(QDate(2027, 2, 1), QDate(2027, 2, 1)), 4);
        const MonthGeometry g(QDate(2026, 11, 1), QDate(2026, 10, 26), 6, QSizeF(1152, 824));
        QCOMPARE(g.cell(0).width(), 144.0);
        QCOMPARE(g.lines(), 5);
        QCOMPARE(g.rowsShown(5), 5);
        QCOMPARE(g.rowsShown(6), 4); // and "+2 more"
        QCOMPARE(g.dayAt(g.cell(17).center()), 17);
        QCOMPARE(g.lineAt(g.line(17, 2).center()), 2);
        QCOMPARE(g.dayAt(QPointF(10, 400)), -1);
    }
    void theTitleNamesTheMonthAndItsWeeks()
    {
        Bench b;
        QCOMPARE(b.page->pane().title(), QStringLiteral("November 2026"));
        QCOMPARE(b.page->pane().subtitle(), QStringLiteral("Weeks 44 – 49"));
    }
    void aPaneNobodyLooksAtReadsNothing()
    {
        Bench b(CalendarKind::Week);
        QTRY_COMPARE(b.model.rows().size(), 47);
        QVERIFY(b.month.days().isEmpty());
        QCOMPARE(b.agenda.rowCount(), 0);
    }
    void aClickSelectsAndADoubleClickOpens()
    {
        Bench b;
        QSignalSpy selected(b.page.get(), &Page::bookingSelected), opened(b.page.get(), &Page::bookingOpened);
        QTest::mouseClick(&b.view(), Qt::LeftButton, {}, b.lineOf(kWednesday, 1));
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.first().first().value<BookingId>(), b.idAt(kWednesday, 1));
        QTest::mouseDClick(&b.view(), Qt::LeftButton, {}, b.lineOf(kWednesday, 1));
        QCOMPARE(opened.first().first().value<BookingId>(), b.idAt(kWednesday, 1));
    }
    void aDraggedBookingKeepsItsWallClock()
    {
        Bench b;
        const BookingRow row = *b.view().rowAt(b.index(kFriday), 0);
        const QPoint from = b.lineOf(kFriday, 0),
                     to = b.view().geometry().cell(b.index(QDate(2026, 11, 25))).center().toPoint();
        QTest::mousePress(&b.view(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&b.view(), from + QPoint(6, 6));
        QTest::mouseMove(&b.view(), to);
        QVERIFY(b.acts.asked.isEmpty());
        (void)b.view().grab(); // the ghost and the tip are painted
        QTest::mouseRelease(&b.view(), Qt::LeftButton, {}, to);
        QCOMPARE(b.acts.asked, QStringList{QStringLiteral("move ") + row.uid.text()});
        QCOMPARE(b.acts.span, row.span.movedTo(row.span.start + 12 * kMsPerDay));
    }
    void aDragSaysWhetherTheHostIsFreeAndOnlyAltInsists()
    {
        Bench first;
        const BookingRow row = *first.view().rowAt(first.index(kFriday), 0);
        // The same host is booked at that hour a week later.
        ChangeSet set;
        set.bookings = {test::mockupBooking(QStringLiteral("taken"), row.hosts.first(),
                                            {row.span.start + 7 * kMsPerDay, row.span.end + 7 * kMsPerDay})
                            .bookings.first()};
        Bench b(CalendarKind::Month, set);
        const QPoint from = b.lineOf(kFriday, 0), to = b.lineOf(kFriday.addDays(7), 0);
        const auto take = [&] {
            QTest::mousePress(&b.view(), Qt::LeftButton, {}, from);
            QTest::mouseMove(&b.view(), from + QPoint(6, 6));
            QTest::mouseMove(&b.view(), to);
        };
        QCOMPARE(b.idAt(kFriday, 0), row.uid);
        take();
        QTRY_COMPARE(b.view().dragTip().size(), 3);
        QVERIFY2(b.view().dragTip()[1].contains(QStringLiteral("booked until")), qPrintable(b.view().dragTip()[1]));
        (void)b.view().grab();
        QTest::mouseRelease(&b.view(), Qt::LeftButton, {}, to);
        QVERIFY(b.acts.asked.isEmpty());
        take();
        QTRY_COMPARE(b.view().dragTip().size(), 3);
        QTest::mouseRelease(&b.view(), Qt::LeftButton, Qt::AltModifier, to);
        QCOMPARE(b.acts.asked, QStringList{QStringLiteral("insist ") + row.uid.text()});
        QCOMPARE(b.acts.span, row.span.movedTo(row.span.start + 7 * kMsPerDay));
    }
    void aDragHeldAtASideTurnsTheMonth()
    {
        Bench b;
        const QPoint from = b.lineOf(kFriday, 0), edge(b.view().width() - 4, from.y());
        const BookingRow row = *b.view().rowAt(b.index(kFriday), 0);
        QTest::mousePress(&b.view(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&b.view(), from + QPoint(6, 6));
        QTest::mouseMove(&b.view(), edge);
        QTRY_COMPARE(b.view().geometry().month(), QDate(2026, 12, 1));
        QTest::mouseMove(&b.view(), b.view().geometry().cell(b.index(QDate(2026, 12, 16))).center().toPoint());
        QTRY_COMPARE(b.month.days().size(), b.view().geometry().days());
        QTest::mouseRelease(&b.view(), Qt::LeftButton, {},
                            b.view().geometry().cell(b.index(QDate(2026, 12, 16))).center().toPoint());
        QCOMPARE(b.acts.asked, QStringList{QStringLiteral("move ") + row.uid.text()});
        QCOMPARE(b.format.day(b.acts.span.start), QDate(2026, 12, 16));
    }
    void escapeTakesADragBack()
    {
        Bench b;
        const QPoint from = b.lineOf(kFriday, 0), to = from + QPoint(0, 130);
        QTest::mousePress(&b.view(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&b.view(), from + QPoint(6, 6));
        QTest::mouseMove(&b.view(), to);
        b.key(Qt::Key_Escape);
        QTest::mouseRelease(&b.view(), Qt::LeftButton, {}, to);
        QVERIFY(b.acts.asked.isEmpty());
    }
    void whatIsOverDoesNotMove()
    {
        Bench b;
        const QPoint from = b.lineOf(QDate(2026, 11, 9), 0), to = b.lineOf(QDate(2026, 11, 20), 0);
        QTest::mousePress(&b.view(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&b.view(), from + QPoint(6, 6));
        QTest::mouseMove(&b.view(), to);
        QTest::mouseRelease(&b.view(), Qt::LeftButton, {}, to);
        b.key(Qt::Key_Right, Qt::AltModifier);
        QVERIFY(b.acts.asked.isEmpty());
        // Nor does anything move to a day that is over.
        QTest::mousePress(&b.view(), Qt::LeftButton, {}, b.lineOf(kFriday, 0));
        QTest::mouseMove(&b.view(), b.lineOf(kFriday, 0) + QPoint(-6, 6));
        QTest::mouseMove(&b.view(), b.lineOf(QDate(2026, 11, 3), 0));
        QTest::mouseRelease(&b.view(), Qt::LeftButton, {}, b.lineOf(QDate(2026, 11, 3), 0));
        QVERIFY(b.acts.asked.isEmpty());
    }
    void theKeyboardGoesThroughDaysAndRows()
    {
        Bench b;
        QCOMPARE(b.view().currentDay(), kWednesday);
        b.key(Qt::Key_Down);
        QCOMPARE(b.view().current(), b.idAt(kWednesday, 0));
        b.key(Qt::Key_Right);
        QCOMPARE(b.view().currentDay(), QDate(2026, 11, 12));
        QCOMPARE(b.view().currentLine(), -1);
        b.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(b.view().currentDay(), QDate(2026, 11, 19));
        b.key(Qt::Key_Home);
        QCOMPARE(b.view().currentDay(), QDate(2026, 11, 16));
        b.key(Qt::Key_K);
        QVERIFY(!b.view().current().isEmpty()); // the last one of the week before
        b.key(Qt::Key_PageDown);
        QCOMPARE(b.page->pane().title(), QStringLiteral("December 2026"));
    }
    void alternateArrowsMoveABooking()
    {
        Bench b;
        QTest::mouseClick(&b.view(), Qt::LeftButton, {}, b.lineOf(kFriday, 0));
        const BookingRow row = *b.view().rowAt(b.index(kFriday), 0);
        b.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(b.acts.span, row.span.movedTo(row.span.start + 7 * kMsPerDay));
    }
    void enterOnAnEmptyDayBooksIt()
    {
        Bench b;
        b.view().choose(b.index(QDate(2026, 11, 20)), -1);
        b.key(Qt::Key_Return);
        QCOMPARE(b.acts.asked, QStringList{QStringLiteral("create")});
        QCOMPARE(b.format.day(b.acts.span.start), QDate(2026, 11, 20));
    }
    void aSweepOverDaysBooksFromTheFirst()
    {
        Bench b;
        const auto middle = [&](QDate day) { return b.view().geometry().cell(b.index(day)).center().toPoint(); };
        QTest::mousePress(&b.view(), Qt::LeftButton, {}, middle(QDate(2026, 11, 25)));
        QTest::mouseMove(&b.view(), middle(QDate(2026, 11, 24)));
        QTest::mouseRelease(&b.view(), Qt::LeftButton, {}, middle(QDate(2026, 11, 24)));
        QCOMPARE(b.acts.asked, QStringList{QStringLiteral("create")});
        QCOMPARE(b.format.day(b.acts.span.start), QDate(2026, 11, 24));
        QCOMPARE(b.format.day(b.acts.span.end), QDate(2026, 11, 25));
    }
    void theWheelTurnsAMonthANotch()
    {
        Bench b;
        QWheelEvent down(QPointF(400, 400), b.view().mapToGlobal(QPointF(400, 400)), {}, {0, -120}, Qt::NoButton, {},
                         Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&b.view(), &down);
        QCOMPARE(b.page->pane().title(), QStringLiteral("December 2026"));
    }
    void moreOpensTheDaysList()
    {
        Bench b;
        const int lines = b.view().linesOf(b.index(kWednesday));
        QVERIFY(!b.view().rowAt(b.index(kWednesday), lines - 1));
        QTest::mouseClick(&b.view(), Qt::LeftButton, {}, b.lineOf(kWednesday, lines - 1));
        auto* list = b.page->findChild<MonthDayList*>();
        QVERIFY(list && list->isVisible());
        auto* rows = list->findChild<QListWidget*>(QStringLiteral("monthDayRows"));
        const int listed = b.month.days()[b.index(kWednesday)].listed;
        QTRY_COMPARE(rows->count(), listed);
        QVERIFY(listed > lines);
        QSignalSpy opened(b.page.get(), &Page::bookingOpened);
        QTest::keyClick(rows, Qt::Key_Down);
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }
    void theListsDayKeyShowsTheDay()
    {
        Bench b;
        b.view().openLine(b.index(kWednesday), -1);
        auto* list = b.page->findChild<MonthDayList*>();
        QVERIFY(list);
        QTest::keyClick(list->findChild<QListWidget*>(), Qt::Key_D);
        QCOMPARE(b.page->kind(), CalendarKind::Day);
        QCOMPARE(b.page->pane().first(), kWednesday);
    }
    void theDayLookedAtIsTheDayShownNext()
    {
        Bench b;
        b.view().choose(b.index(QDate(2026, 11, 24)), -1);
        b.key(Qt::Key_W);
        QCOMPARE(b.page->kind(), CalendarKind::Week);
        QCOMPARE(b.page->pane().first(), QDate(2026, 11, 23));
    }
    void cellsAndRowsAreReadAloud()
    {
        Bench b;
        QAccessibleInterface* sheet = QAccessible::queryAccessibleInterface(&b.view());
        QVERIFY(sheet);
        QCOMPARE(sheet->role(), QAccessible::Table);
        QCOMPARE(sheet->childCount(), 42);
        QAccessibleInterface* cell = sheet->child(b.index(kWednesday));
        const QString name = cell->text(QAccessible::Name);
        QVERIFY2(name.startsWith(QStringLiteral("Wednesday 11 November, ")), qPrintable(name));
        QVERIFY2(name.contains(QStringLiteral("bookings")) && name.contains(QStringLiteral("% load")),
                 qPrintable(name));
        QVERIFY(sheet->child(b.index(QDate(2026, 11, 3)))
                    ->text(QAccessible::Name)
                    .contains(QStringLiteral("public holiday: National Culture Day")));
        QVERIFY(cell->childCount() > 1);
        QVERIFY(cell->child(0)->text(QAccessible::Name).contains(QStringLiteral("Wednesday 11 November")));
        QCOMPARE(cell->child(0)->parent(), cell);
        QSignalSpy opened(b.page.get(), &Page::bookingOpened);
        cell->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.size(), 1);
    }
    void strangeBookingsHaveASanePicture()
    {
        Bench b(CalendarKind::Month, strangeBookings());
        const int saturday = b.index(QDate(2026, 11, 14));
        QTRY_VERIFY(b.view().dayAt(saturday) && b.view().dayAt(saturday)->listed == 6);
        QCOMPARE(b.view().dayAt(saturday + 3)->rows.first().uid.text(), QStringLiteral("days"));
        QCOMPARE(b.view().dayAt(saturday + 1)->listed, 2); // the long one and the one that ends before it starts
        QVERIFY(!b.view().grab().isNull());
        for (int line = 0; line < b.view().linesOf(saturday); ++line)
            QVERIFY(!b.view().describeLine(saturday, line).contains(u'\u202e'));
        b.page->showAs(CalendarKind::Agenda, QDate(2026, 11, 14));
        QTRY_VERIFY(b.agenda.rowCount() > 6 && b.agenda.booking(3));
        QVERIFY(!b.list().grab().isNull());
    }
    void fiveHundredAtOnceAreCountedInMonthAndAgenda()
    {
        ChangeSet crowd;
        for (int i = 0; i < 500; ++i)
            crowd.bookings.append(
                from(booking(QStringLiteral("c%1").arg(i), test::mockupTime(5, 9), 30), QStringLiteral("Crowd")));
        Bench b(CalendarKind::Month, crowd);
        const int saturday = b.index(QDate(2026, 11, 14));
        QTRY_VERIFY(b.view().dayAt(saturday) && b.view().dayAt(saturday)->listed == 500);
        QVERIFY(!b.view().rowAt(saturday, b.view().linesOf(saturday) - 1)); // "+n more"
        QVERIFY(b.view().geometry().line(saturday, b.view().linesOf(saturday) - 1).bottom() <=
                b.view().geometry().cell(saturday).bottom());
        QVERIFY(!b.view().grab().isNull());
        b.page->showAs(CalendarKind::Agenda, QDate(2026, 11, 14));
        QTRY_VERIFY(b.agenda.group(0) && b.agenda.group(0)->count == 500 && b.agenda.booking(3));
        b.page->pane().setFocus();
        b.key(Qt::Key_End);
        QCOMPARE(b.list().currentRow(), b.agenda.rowCount() - 1);
        QVERIFY(!b.list().grab().isNull());
    }
    void withoutHostsEveryWayOfShowingIsSane()
    {
        test::StoreBench files;
        DirectoryModel directory{files.store};
        CalendarModel model{files.store};
        CalendarSums sums{files.store};
        MonthModel month{files.store};
        BookingTableModel agenda{files.store};
        FreedomLookup freedom{files.store, directory};
        test::FakeClock clock;
        Theme theme;
        TimeFormat format{QTimeZone("Asia/Tokyo")};
        NotingActs acts;
        files.apply(strangeBookings()); // of a type and a zone nobody knows, for nobody
        WeekView::Parts parts{model, sums, directory, acts, theme, format, clock};
        parts.month = &month;
        parts.agenda = &agenda;
        parts.freedom = &freedom;
        CalendarPage page(parts);
        ActionRegistry commands(&page);
        page.registerActions(commands);
        page.resize(800, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        for (const CalendarKind kind :
             {CalendarKind::Day, CalendarKind::Week, CalendarKind::Month, CalendarKind::Hosts, CalendarKind::Agenda}) {
            page.showAs(kind, QDate(2026, 11, 14));
            page.pane().setFocus();
            if (kind == CalendarKind::Month)
                QTRY_COMPARE(month.days().size(), 42);
            else if (kind == CalendarKind::Agenda)
                QTRY_VERIFY(agenda.rowCount() > 0 && agenda.booking(1));
            else
                QTRY_VERIFY(model.isCurrent());
            for (const Qt::Key key : {Qt::Key_J, Qt::Key_Down, Qt::Key_Right, Qt::Key_K, Qt::Key_End, Qt::Key_Home})
                QTest::keyClick(page.pane().focusProxy(), key);
            const QPixmap picture = page.grab();
            QVERIFY(!picture.isNull());
        }
    }
    void thePictureOnPaperIsMadeOfLines()
    {
        for (const CalendarKind kind : {CalendarKind::Month, CalendarKind::Agenda}) {
            Bench b(kind);
            Printable* printable = b.page->printable();
            QVERIFY(printable);
            QVERIFY(!printable->printTitle().isEmpty());
            QVERIFY(printable->pageCount(QRectF(0, 0, 1000, 600)) >= 1);
            QPicture picture;
            QPainter painter(&picture);
            printable->paintPage(painter, QRectF(0, 0, 1000, 600), 0);
            painter.end();
            QVERIFY(picture.size() > 10'000);
        }
    }

    void weeksStartAsTheSettingsSay()
    {
        Bench b;
        CalendarSection section(b.theme, b.prefs);
        auto* box = section.findChild<QComboBox*>(QStringLiteral("settings.weekStart"));
        box->setCurrentIndex(1);
        Q_EMIT box->activated(1);
        QCOMPARE(b.view().geometry().first(), QDate(2026, 11, 1));
        QCOMPARE(b.view().geometry().weeks(), 5);
        b.page->showAs(CalendarKind::Week, kWednesday);
        QCOMPARE(b.page->pane().first(), QDate(2026, 11, 8));
        QCOMPARE(b.page->pane().subtitle(), QStringLiteral("Week 46"));
    }
    void holidaysGoWithTheirSetting()
    {
        Bench b;
        const QDate culture(2026, 11, 3);
        QCOMPARE(b.prefs.holiday(culture, b.format), QStringLiteral("National Culture Day"));
        b.format.setLanguage(TimeFormat::Language::Japanese);
        QCOMPARE(b.prefs.holiday(culture, b.format), QStringLiteral("文化の日"));
        CalendarSection section(b.theme, b.prefs);
        section.findChild<QCheckBox*>(QStringLiteral("settings.holidays"))->click();
        QVERIFY(b.prefs.holiday(culture, b.format).isEmpty());
        QVERIFY(b.prefs.holidayNote(QDate(2060, 1, 1), QDate(2060, 1, 31)).isEmpty());
        b.prefs.setHolidaysShown(true);
        b.page->showAs(CalendarKind::Month, QDate(2060, 1, 10));
        QVERIFY(b.page->pane().subtitle().contains(QStringLiteral("1970")));
    }
    void theSmallMonthFoldsToTheChosenWeek()
    {
        Bench b;
        auto* small = b.page->sideBar()->findChild<MiniMonth*>();
        QVERIFY(small);
        const int high = small->height();
        small->setFolded(true);
        QCOMPARE(high - small->height(), 5 * 24);
        QSignalSpy chosen(small, &MiniMonth::dayChosen);
        QTest::mouseClick(small, Qt::LeftButton, {}, small->cellOf(kFriday).center());
        QCOMPARE(chosen.first().first().toDate(), kFriday);
    }

    void theAgendaBeginsWithTheShownDay()
    {
        Bench b(CalendarKind::Agenda);
        QVERIFY(b.agenda.isHeading(0));
        QCOMPARE(b.format.day(b.agenda.group(0)->dayStart), kWednesday);
        QVERIFY2(b.list().describe(0).startsWith(QStringLiteral("Today · Wednesday 11 November")),
                 qPrintable(b.list().describe(0)));
        QCOMPARE(b.page->pane().subtitle(), QStringLiteral("%1 bookings").arg(b.agenda.total()));
    }
    void theAgendaIsGoneThroughByKeys()
    {
        Bench b(CalendarKind::Agenda);
        QSignalSpy selected(b.page.get(), &Page::bookingSelected), opened(b.page.get(), &Page::bookingOpened);
        b.key(Qt::Key_Down);
        QCOMPARE(b.list().currentRow(), 1); // not the day's head
        b.key(Qt::Key_Return);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(opened.size(), 1);
        b.key(Qt::Key_N);
        QVERIFY(b.agenda.booking(b.list().currentRow())->span.start >= b.clock.now());
        b.key(Qt::Key_R);
        QCOMPARE(b.acts.asked.size(), 1);
        b.key(Qt::Key_PageDown);
        QCOMPARE(b.page->pane().first(), QDate(2026, 11, 18));
        b.key(Qt::Key_T);
        QCOMPARE(b.page->pane().first(), kWednesday);
    }
    void aChangedKeyWorksInEveryWayOfShowing()
    {
        Bench b;
        QVERIFY(b.commands->setKeys(QStringLiteral("calendar.next"), {QKeySequence(Qt::Key_G)}));
        for (const CalendarKind kind :
             {CalendarKind::Day, CalendarKind::Week, CalendarKind::Month, CalendarKind::Hosts, CalendarKind::Agenda}) {
            b.page->showAs(kind, kWednesday);
            b.page->pane().setFocus();
            if (kind == CalendarKind::Month) QTRY_VERIFY(b.view().dayAt(b.index(kWednesday)));
            if (kind == CalendarKind::Agenda) QTRY_VERIFY(b.agenda.rowCount() > 0 && b.agenda.booking(1));
            if (kind <= CalendarKind::Week || kind == CalendarKind::Hosts) QTRY_VERIFY(b.model.isCurrent());
            Q_EMIT b.page->bookingSelected({});
            b.page->setCurrentBooking({});
            b.key(Qt::Key_N);
            QVERIFY2(b.chosen.isEmpty(), qPrintable(QString::number(int(kind))));
            b.key(Qt::Key_G);
            const bool isDone = kind == CalendarKind::Month ? b.view().currentLine() >= 0 : !b.chosen.isEmpty();
            QVERIFY2(isDone, qPrintable(QString::number(int(kind))));
        }
        b.commands->resetKeys(QStringLiteral("calendar.next"));
        Q_EMIT b.page->bookingSelected({});
        b.page->setCurrentBooking({});
        b.key(Qt::Key_N);
        QVERIFY(!b.chosen.isEmpty());
    }
    void menusAndTooltipsShowTheKeysAsTheyAre()
    {
        Bench b(CalendarKind::Agenda);
        QVERIFY(b.commands->setKeys(QStringLiteral("calendar.earlier"), {QKeySequence(Qt::Key_G)}));
        QVERIFY(b.commands->setKeys(QStringLiteral("booking.cancel"), {QKeySequence(Qt::Key_Y)}));
        auto* previous = b.page->topBarLeft()->findChild<QWidget*>(QStringLiteral("previous"));
        QVERIFY2(previous->toolTip().contains(QStringLiteral("(G)")), qPrintable(previous->toolTip()));
        b.key(Qt::Key_Down);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(&b.list(), &event);
        auto* menu = b.list().findChild<QMenu*>(QStringLiteral("agendaMenu"));
        QVERIFY(menu);
        QCOMPARE(menu->actions().last()->shortcut(), QKeySequence(Qt::Key_Y));
        menu->actions().last()->trigger();
        QVERIFY(b.acts.asked.value(0).startsWith(QStringLiteral("cancel ")));
    }
    void theMonthFindsTheNextBookingFromAnotherMonth()
    {
        Bench b;
        b.key(Qt::Key_PageDown);
        b.key(Qt::Key_PageDown);
        QTRY_COMPARE(b.month.days().size(), b.view().geometry().days());
        b.key(Qt::Key_N);
        QTRY_VERIFY(b.view().currentLine() >= 0);
        QCOMPARE(b.view().currentDay(), kWednesday);
        const BookingRow* row = b.view().rowAt(b.index(kWednesday), b.view().currentLine());
        QVERIFY(!row || row->span.start >= b.clock.now()); // or behind "+n more"
    }
    void theAgendaTellsWhoseGuestsAreLookedAt()
    {
        Bench b(CalendarKind::Agenda);
        QSignalSpy shown(b.page.get(), &CalendarPage::bookingsShown);
        AgendaView& list = b.list();
        list.verticalScrollBar()->setValue(5 * kAgendaRow);
        QVERIFY(!shown.isEmpty());
        const auto ids = shown.last().first().value<QVector<BookingId>>();
        QVERIFY(ids.contains(b.agenda.booking(6)->uid));
        QVERIFY(ids.size() <= list.viewport()->height() / kAgendaRow + 2);
        const qsizetype before = shown.size();
        b.page->showAs(CalendarKind::Month, kWednesday);
        list.verticalScrollBar()->setValue(0);
        QCOMPARE(shown.size(), before); // nobody looks
    }
    void theAgendaFollowsTheSearch()
    {
        Bench b(CalendarKind::Agenda);
        const qint64 all = b.agenda.total();
        b.page->setSearchText(QStringLiteral("Lena"));
        QTRY_VERIFY(b.agenda.total() < all);
        QTRY_VERIFY(b.agenda.total() > 0 && b.agenda.booking(1));
        QVERIFY(b.agenda.booking(1)->guestName.contains(QStringLiteral("Lena")));
    }
    void theAgendaIsReadAloud()
    {
        Bench b(CalendarKind::Agenda);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&b.list());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), b.agenda.rowCount());
        QCOMPARE(list->child(0)->role(), QAccessible::Heading);
        QVERIFY(list->child(1)->text(QAccessible::Name).contains(QStringLiteral("Wednesday 11 November")));
        QCOMPARE(list->indexOfChild(list->child(3)), 3);
    }
};

QTEST_MAIN(tst_MonthView)
#include "tst_monthview.moc"

// Past 500 lines: The timeline as one, on one bench; drags, keys and bad input would each be served by a file of their
// own.
#include "core/insight/freedomlookup.h"
#include "core/models/calendarsums.h"
#include "core/models/directorymodel.h"
#include "core/store/store.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/hostspane.h"
#include "ui/calendar/teamwall.h"
#include "ui/commands/bookingactkeys.h"
#include "ui/commands/bookingacts.h"
#include "ui/print/printable.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/emptystate.h"

#include "support/fakeclock.h"
#include "support/mockupweek.h"
#include "support/strict.h"

#include <QAccessible>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>
#include <QWheelEvent>

using namespace yoyaku;
using namespace yoyaku::ui;
using namespace Qt::StringLiterals;

namespace {

/// Notes what it was asked to do.
class NotingActs final : public BookingActs
{
  public:
    void move(const BookingId& booking, TimeSpan to, std::optional<UserId> host) override
    {
        asked << u"move "_s + booking.text() + (host ? u" to "_s + host->text() : QString());
        span = to;
    }
    void moveAnyway(const BookingId& booking, TimeSpan to, std::optional<UserId> host) override
    {
        asked << u"insist "_s + booking.text() + (host ? u" to "_s + host->text() : QString());
        span = to;
    }
    void moveBetween(const BookingId& booking, TimeSpan to, const UserId& from, const UserId& host) override
    {
        asked << u"move "_s + booking.text() + u" from "_s + from.text() + u" to "_s + host.text();
        span = to;
    }
    void reschedule(const BookingId& booking) override { asked << u"reschedule "_s + booking.text(); }
    void reassign(const BookingId& booking) override { asked << u"reassign "_s + booking.text(); }
    void cancel(const BookingId& booking) override { asked << u"cancel "_s + booking.text(); }
    void create(std::optional<TimeSpan> at, std::optional<UserId> host) override
    {
        asked << u"create "_s + (host ? host->text() : u"nobody"_s);
        span = at.value_or(TimeSpan());
    }
    void setPriority(const EventTypeId&, const UserId&, int) override {}

    QStringList asked;
    TimeSpan span;
};

UserId host(int n) { return UserId(QStringLiteral("host-%1").arg(n)); }

BookingUpsert booking(const QString& id, EpochMs start, int minutes, const QVector<UserId>& hosts)
{
    Booking b;
    b.uid = BookingId(id);
    b.eventType = EventTypeId(u"type-0"_s);
    b.name = u"製品デモ 30分"_s;
    b.status = BookingStatus::Open;
    b.statusText = u"open"_s;
    b.span = {start, start + minutes * kMsPerMinute};
    b.timeZone = u"Asia/Tokyo"_s;
    for (const UserId& host : hosts) b.hosts.append({host, u"admin"_s});
    b.createdAt = b.updatedAt = 1000;
    Contact guest;
    guest.name = id;
    return {b, BookingUpsert::Completeness::Full, {}, QVector<Contact>{guest}};
}

/// Priorities, limits and hours as design picture 02 has them; 渡辺 (host-5) is on leave.
ChangeSet houseRules()
{
    constexpr int kPriorities[] = {3, 3, 2, 3, 2, 2, 2, 3, 3, 1, 2, 1};
    constexpr int kLimits[] = {180, 180, 120, 180, 120, 180, 180, 180, 180, 120, 180, 120};
    ChangeSet set;
    for (int type = 0; type < 5; ++type) {
        const EventTypeId id(QStringLiteral("type-%1").arg(type));
        HostsOfEventType hosts{id, {}};
        RulesOfEventType rules{id, {}};
        for (int n = 0; n < 12; ++n) {
            hosts.hosts.append({host(n), {}, {}, {}, kPriorities[n], u"host"_s, n});
            AssignRule rule;
            rule.id = RuleId(QStringLiteral("rule-%1").arg(n));
            rule.groups = {{false, {host(n)}}};
            rule.dailyMinutes = kLimits[n];
            rule.isExpectedShape = true;
            rules.rules.append(rule);
        }
        set.hosts.append(hosts);
        set.rules.append(rules);
    }
    for (int n = 0; n < 12; ++n) {
        AvailabilityCalendar calendar;
        calendar.id = CalendarId(QStringLiteral("hours-%1").arg(n));
        calendar.userId = host(n);
        calendar.isDefault = true;
        calendar.timeZone = u"Asia/Tokyo"_s;
        for (const auto& [from, to] : {std::pair(9, 12), std::pair(13, 19)}) {
            AvailabilityRule rule;
            rule.startMinute = from * 60;
            rule.endMinute = to * 60;
            calendar.rules.append(rule);
        }
        set.calendars.append({host(n), {calendar}});
    }
    Schedule leave;
    leave.id = ScheduleId(u"leave"_s);
    leave.name = u"休暇"_s;
    leave.attendees = {{host(5), {}, {}, {}}};
    leave.span = {test::mockupTime(2, 0), test::mockupTime(3, 0)};
    leave.isAllDay = true;
    leave.timeZone = u"Asia/Tokyo"_s;
    leave.status = u"open"_s;
    leave.transparency = u"opaque"_s;
    set.schedules = {leave};
    return set;
}

/// A real store behind a real page that shows the hosts of Wednesday 11 November.
struct Bench
{
    QTemporaryDir folder;
    Store store{folder.filePath(u"account"_s)};
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

    explicit Bench(const QVector<ChangeSet>& sets = {test::mockupWeek(), houseRules()}, QSize size = {1376, 800})
    {
        store.open();
        for (const ChangeSet& set : sets) apply(set);
        theme.apply(ThemeMode::Light);
        page = std::make_unique<CalendarPage>(
            WeekView::Parts{model, sums, directory, acts, theme, format, clock, nullptr, nullptr, nullptr, &freedom});
        commands = new ActionRegistry(page.get());
        page->registerActions(*commands);
        addBookingActKeys(*commands, acts, page.get(), [this] { return chosen; }, {}); // as the desk does
        QObject::connect(page.get(), &Page::bookingSelected, page.get(), [this](const BookingId& id) { chosen = id; });
        page->resize(size);
        page->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(page.get())); }();
        page->showAs(CalendarKind::Hosts, QDate(2026, 11, 11));
        view().setFocus();
        settle();
        theme.setHosts(membersOf(directory.all()));
    }
    /// Until rows and facts of the shown day are here.
    void settle()
    {
        bool isRead = false;
        store.apply({}, &store, [&] { isRead = true; });
        [&] { QTRY_VERIFY(isRead && model.isCurrent()); }();
        bool isAnswered = false;
        directory.settle(&store, [&] { isAnswered = true; });
        [&] { QTRY_VERIFY(isAnswered); }();
        const TimeSpan day = view().scene().axis().span();
        const TimeSpan around{day.start - kMsPerDay, day.end + kMsPerDay};
        bool hasFacts = false;
        freedom.facts(around, &store, [&](const BusyFacts&) { hasFacts = true; });
        [&] { QTRY_VERIFY(hasFacts); }();
    }
    void apply(ChangeSet set)
    {
        bool isDone = false;
        store.apply(std::move(set), &store, [&] { isDone = true; });
        [&] { QTRY_VERIFY(isDone); }();
    }
    HostsView& view() { return static_cast<HostsPane&>(page->pane()).view(); }
    QWidget* grid() { return view().viewport(); }
    int line(int n) { return view().scene().lineOf(host(n)); }
    const HostLine& lineOf(int n) { return view().scene().lines()[line(n)]; }
    QPoint middleOf(const char* id, int n = -1)
    {
        return view().rectOf(BookingId(QLatin1String(id)), n < 0 ? -1 : line(n)).center();
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(grid(), Qt::LeftButton, {}, from);
        QTest::mouseMove(grid(), from + QPoint(3, 6));
        QTest::mouseMove(grid(), to);
    }
    /// Straight to another host's row, beside by so many minutes.
    QPoint inRow(QPoint from, int n, int minutes = 0)
    {
        const int x = from.x() + int(view().scene().axis().xOfMinute(minutes));
        return {x, view().rectOfLine(line(n)).center().y()};
    }
    void drop(QPoint at, Qt::KeyboardModifiers with = {}) { QTest::mouseRelease(grid(), Qt::LeftButton, with, at); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&view(), key, with); }
    QString current() { return view().current().text(); }
};

TimeSpan span(int day, int hour, int minute, int minutes)
{
    const EpochMs start = test::mockupTime(day, hour, minute);
    return {start, start + minutes * kMsPerMinute};
}

ChangeSet crowd(int hosts)
{
    ChangeSet set;
    QVector<User> users;
    for (int n = 0; n < hosts; ++n) {
        users.append({host(n), QStringLiteral("Host %1").arg(n), {}, {}});
        for (int i = 0; i < 4; ++i)
            set.bookings.append(
                booking(QStringLiteral("C%1-%2").arg(n).arg(i), test::mockupTime(2, 9 + 2 * i), 30, {host(n)}));
    }
    set.users = users;
    return set;
}

QAccessibleInterface* accessOf(HostsView& view) { return QAccessible::queryAccessibleInterface(&view); }

} // namespace

/// The timeline of hosts on screen, driven by real mouse and key events.
class tst_HostsView : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void theShapeIsThatOfTheTokens()
    {
        const Theme theme;
        QCOMPARE(theme.size(QLatin1String("hostRow")), kHostRowHeight);
        QCOMPARE(theme.size(QLatin1String("hourHosts")), kHostsZoomSteps[2]);
    }

    void everyHostHasARowAndNobodyTheFirst()
    {
        Bench b;
        const HostsScene& scene = b.view().scene();
        QCOMPARE(scene.lines().size(), 13);
        QVERIFY(scene.hasNobodyLine());
        QCOMPARE(scene.hostCount(), 12);
        QCOMPARE(scene.workingCount(), 11);
        QVERIFY(b.lineOf(5).isOnLeave);
        QCOMPARE(b.line(5), 12); // who is on leave comes last
        QCOMPARE(b.lineOf(0).priority, 3);
        QCOMPARE(b.lineOf(0).minutes, 60);
        QCOMPARE(b.lineOf(0).limitMinutes, std::optional(180));
        QVERIFY(!b.page->sideBar());
    }

    void theOrderIsChosenAndKept()
    {
        Bench b;
        auto* button = b.view().findChild<QToolButton*>(u"hostsOrder"_s);
        QCOMPARE(button->text(), u"Least loaded first"_s);
        double before = -1;
        for (const HostLine& line : b.view().scene().lines().mid(1)) {
            QVERIFY(line.load() >= before);
            before = line.load();
        }
        button->menu()->actions().at(2)->trigger();
        QCOMPARE(b.view().scene().lines()[1].priority, 3);
        QCOMPARE(b.view().scene().lines().last().priority, 1);
        const QVariantMap state = b.page->saveState();
        b.view().setOrder(HostOrder::Name);
        b.page->restoreState(state);
        QCOMPARE(b.view().order(), HostOrder::Priority);
    }

    void aBlockDroppedOnAnotherRowIsOneEdit()
    {
        Bench b;
        const QPoint from = b.middleOf("BK028"); // 福田, Wednesday 15:45, host-0
        const QPoint to = b.inRow(from, 8);
        b.drag(from, to);
        QVERIFY(b.acts.asked.isEmpty());
        const auto tip = b.view().dragTip();
        QCOMPARE(tip.first, u"佐藤 愛子 → 小林 葵"_s);
        QCOMPARE(tip.second, u"15:45 – 16:15 stays · free · 60 of 180 min after"_s);
        b.drop(to);
        QCOMPARE(b.acts.asked, QStringList{u"move BK028 from host-0 to host-8"_s});
        QCOMPARE(b.acts.span, span(2, 15, 45, 30));
    }

    void sidewaysIsAMoveAndBothAreOneEdit()
    {
        Bench b;
        const QPoint from = b.middleOf("BK028");
        b.drag(from, b.inRow(from, 0, 60));
        b.drop(b.inRow(from, 0, 60));
        QCOMPARE(b.acts.asked, QStringList{u"move BK028"_s});
        QCOMPARE(b.acts.span, span(2, 16, 45, 30));
        b.acts.asked.clear();
        b.drag(from, b.inRow(from, 3, 45));
        b.drop(b.inRow(from, 3, 45));
        QCOMPARE(b.acts.asked, QStringList{u"move BK028 from host-0 to host-3"_s});
        QCOMPARE(b.acts.span, span(2, 16, 30, 30));
    }

    void aBookedRowRefusesSoftlyAndAltInsists()
    {
        Bench b;
        QSignalSpy refused(&b.view(), &HostsView::refused);
        const QPoint from = b.middleOf("BK025"); // 青木, 14:30 to 15:30, host-6; host-9 is booked then
        b.drag(from, b.inRow(from, 9));
        QVERIFY(b.view().dragTip().second.contains(u"booked until 15:00"_s));
        b.drop(b.inRow(from, 9));
        QVERIFY(b.acts.asked.isEmpty());
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].toString(), u"加藤 蓮: booked until 15:00. Hold Alt to drop it here anyway."_s);
        b.drag(from, b.inRow(from, 9));
        b.drop(b.inRow(from, 9), Qt::AltModifier);
        QCOMPARE(b.acts.asked, QStringList{u"move BK025 from host-6 to host-9"_s});
    }

    void altInsistsOnAnHourOfTheSameHost()
    {
        Bench b;
        const QPoint from = b.middleOf("BK028"), late = b.inRow(from, 0, 3 * 60 + 15); // 19:00: nobody works then
        b.drag(from, late);
        b.drop(late);
        QVERIFY(b.acts.asked.isEmpty());
        b.drag(from, late);
        b.drop(late, Qt::AltModifier);
        QCOMPARE(b.acts.asked, QStringList{u"insist BK028"_s});
        QCOMPARE(b.acts.span, span(2, 19, 0, 30));
        b.acts.asked.clear();
        b.drag(from, b.inRow(from, 0, 60));
        b.drop(b.inRow(from, 0, 60), Qt::AltModifier); // free: there is nothing to insist on
        QCOMPARE(b.acts.asked, QStringList{u"move BK028"_s});
    }

    void leaveAndOffHoursRefuseToo()
    {
        Bench b;
        QSignalSpy refused(&b.view(), &HostsView::refused);
        const QPoint from = b.middleOf("BK028");
        b.drag(from, b.inRow(from, 5));
        b.drop(b.inRow(from, 5));
        QVERIFY(refused.takeFirst()[0].toString().contains(u"on leave"_s));
        b.drag(from, b.inRow(from, 3, 3 * 60 + 15));
        b.drop(b.inRow(from, 3, 3 * 60 + 15)); // 19:00
        QVERIFY(refused.takeFirst()[0].toString().contains(u"outside working hours"_s));
        QVERIFY(b.acts.asked.isEmpty());
    }

    void aBookingCannotBeGivenToNobody()
    {
        Bench b;
        QSignalSpy refused(&b.view(), &HostsView::refused);
        const QPoint from = b.middleOf("BK028");
        const QPoint nobody(from.x(), b.view().rectOfLine(0).center().y());
        b.drag(from, nobody);
        b.drop(nobody, Qt::AltModifier);
        QCOMPARE(refused.size(), 1);
        QVERIFY(b.acts.asked.isEmpty());
    }

    void escapeAndTheRightButtonTakeADragBack()
    {
        Bench b;
        const QPoint from = b.middleOf("BK028");
        b.drag(from, b.inRow(from, 8));
        b.key(Qt::Key_Escape);
        b.drop(b.inRow(from, 8));
        b.drag(from, b.inRow(from, 8));
        QTest::mousePress(b.grid(), Qt::RightButton, {}, b.inRow(from, 8));
        b.drop(b.inRow(from, 8));
        QVERIFY(b.acts.asked.isEmpty());
        QCOMPARE(b.view().dragTip().first, QString());
    }

    void whatIsOverDoesNotDrag()
    {
        Bench b;
        for (const char* id : {"BK020", "BK027"}) { // past, cancelled
            const QPoint from = b.middleOf(id);
            b.drag(from, b.inRow(from, 8));
            QCOMPARE(b.view().dragTip().first, QString());
            b.drop(b.inRow(from, 8));
        }
        QVERIFY(b.acts.asked.isEmpty());
    }

    void aBookingWithoutAHostIsGivenToOneByADrop()
    {
        Bench b;
        ChangeSet set;
        set.bookings = {booking(u"nobody's"_s, test::mockupTime(2, 16), 60, {})};
        b.apply(set);
        QTRY_COMPARE(b.view().scene().nobodyCount(), 1);
        b.settle();
        // 佐藤 is booked then; of the others of priority 3, 田中 has the fewest minutes.
        QTRY_COMPARE(b.view().scene().nextHost(), host(3));
        const QPoint from = b.middleOf("nobody's");
        QVERIFY(b.view().rectOfLine(0).bottom() > from.y());
        b.drag(from, b.inRow(from, 8));
        QCOMPARE(b.view().dragTip().first, u"No host yet → 小林 葵"_s);
        b.drop(b.inRow(from, 8));
        QCOMPARE(b.acts.asked, QStringList{u"move nobody's from  to host-8"_s});
    }

    void aBookingOfSeveralHostsStandsInEachOfTheirRows()
    {
        Bench b;
        ChangeSet set;
        set.bookings = {booking(u"two"_s, test::mockupTime(2, 16, 30), 30, {host(0), host(3)})};
        b.apply(set);
        QTRY_VERIFY(!b.middleOf("two", 3).isNull() && b.view().scene().rowOf(BookingId(u"two"_s)) >= 0);
        b.settle();
        QVERIFY(b.middleOf("two", 0).y() != b.middleOf("two", 3).y());
        const QPoint from = b.middleOf("two", 3);
        b.drag(from, b.inRow(from, 8));
        b.drop(b.inRow(from, 8));
        QCOMPARE(b.acts.asked, QStringList{u"move two from host-3 to host-8"_s});
        b.drag(from, b.inRow(from, 0)); // who is there already cannot come twice
        b.drop(b.inRow(from, 0), Qt::AltModifier);
        QCOMPARE(b.acts.asked.size(), 1);
    }

    void rowsStayWhereTheyAreWhileABlockIsInTheHand()
    {
        Bench b;
        const QPoint from = b.middleOf("BK028");
        const int before = b.line(8);
        b.drag(from, b.inRow(from, 8));
        ChangeSet set;
        set.bookings = {booking(u"new"_s, test::mockupTime(2, 13), 170, {host(8)})};
        b.apply(set);
        QTRY_VERIFY(b.view().scene().rowOf(BookingId(u"new"_s)) >= 0);
        b.settle();
        QCOMPARE(b.line(8), before);
        QTRY_VERIFY(b.view().dragTip().second.contains(u"booked until 15:50"_s));
        b.key(Qt::Key_Escape);
        QVERIFY(b.line(8) != before);
        b.drop(from);
    }

    void aSweepMakesABookingWithThatHost()
    {
        Bench b;
        const QPoint from = b.view().pointAt(b.line(3), 16 * 60 + 30), to = from + QPoint(96, 0);
        b.drag(from, to);
        b.drop(to);
        QCOMPARE(b.acts.asked, QStringList{u"create host-3"_s});
        QCOMPARE(b.acts.span, span(2, 16, 30, 60));
        b.drag(b.view().pointAt(0, 15 * 60), b.view().pointAt(0, 15 * 60 + 30));
        b.drop(b.view().pointAt(0, 15 * 60 + 30));
        QCOMPARE(b.acts.asked.last(), u"create nobody"_s);
    }

    void theKeyboardReachesEverything()
    {
        Bench b;
        b.view().select(BookingId(u"BK028"_s));
        b.key(Qt::Key_Down);
        QVERIFY(b.view().slot() || !b.current().isEmpty());
        b.key(Qt::Key_Up);
        QCOMPARE(b.current(), u"BK028"_s);
        b.key(Qt::Key_Left); // 15:30 is half taken by it: the half hour before
        QVERIFY(b.view().slot());
        QCOMPARE(b.view().slot()->minute, 15 * 60 + 30);
        b.key(Qt::Key_Left);
        QCOMPARE(b.view().slot()->minute, 15 * 60);
        b.key(Qt::Key_Return);
        QCOMPARE(b.acts.asked.takeLast(), u"create host-0"_s);
        QCOMPARE(b.acts.span, span(2, 15, 0, 30));
        b.key(Qt::Key_Right, Qt::ShiftModifier);
        b.key(Qt::Key_Return);
        QCOMPARE(b.acts.asked.takeLast(), u"create host-0"_s);
        QCOMPARE(b.acts.span, span(2, 15, 0, 45));
        b.key(Qt::Key_N);
        QCOMPARE(b.current(), u"BK023"_s);
        b.key(Qt::Key_J);
        QCOMPARE(b.current(), u"BK024"_s);
        b.key(Qt::Key_K);
        QCOMPARE(b.current(), u"BK023"_s);
        QSignalSpy opened(&b.view(), &HostsView::bookingOpened);
        b.key(Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        b.key(Qt::Key_R);
        b.key(Qt::Key_A);
        b.key(Qt::Key_Delete);
        QCOMPARE(b.acts.asked, (QStringList{u"reschedule BK023"_s, u"reassign BK023"_s, u"cancel BK023"_s}));
        b.key(Qt::Key_PageDown);
        QCOMPARE(b.view().scene().axis().day(), QDate(2026, 11, 12));
        b.key(Qt::Key_T);
        QCOMPARE(b.view().scene().axis().day(), QDate(2026, 11, 11));
    }

    void altArrowsMoveAndReassign()
    {
        Bench b;
        b.view().select(BookingId(u"BK028"_s));
        b.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(b.acts.asked.takeLast(), u"move BK028"_s);
        QCOMPARE(b.acts.span, span(2, 16, 0, 30));
        b.key(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(b.acts.asked.takeLast().startsWith(u"move BK028 from host-0 to "_s));
        QCOMPARE(b.acts.span, span(2, 15, 45, 30));
        b.view().select(BookingId(u"BK020"_s)); // past
        b.key(Qt::Key_Right, Qt::AltModifier);
        QVERIFY(b.acts.asked.isEmpty());
    }

    void freeHostsAreCountedPerHalfHour()
    {
        Bench b;
        const auto& free = b.view().scene().freeHosts();
        QCOMPARE(free.size(), 48);
        QCOMPARE(free[6 * 2], 0);       // before anybody's hours
        QCOMPARE(free[12 * 2], 0);      // lunch
        QCOMPARE(free[16 * 2 + 1], 11); // all but the one on leave
        QCOMPARE(free[14 * 2 + 1], 9);  // 青木 and 藤原 are on
    }

    void onlyRowsInSightArePainted()
    {
        Bench b({crowd(200)});
        QTRY_COMPARE(b.view().scene().lines().size(), 201);
        (void)b.grid()->grab();
        QVERIFY(b.view().drawn().lines <= 15);
        QVERIFY(b.view().drawn().blocks <= 15 * 4);
        QVERIFY(b.view().drawn().blocks > 20);
        b.view().verticalScrollBar()->setValue(b.view().verticalScrollBar()->maximum());
        (void)b.grid()->grab();
        QVERIFY(b.view().drawn().lines <= 15);
    }

    void theZoomKeepsThePointUnderTheMouse()
    {
        Bench b;
        const QPoint at = b.view().pointAt(3, 14 * 60);
        for (const int turn : {120, 120, -120}) {
            QWheelEvent wheel(at, b.grid()->mapToGlobal(at), {}, {0, turn}, Qt::NoButton, Qt::ControlModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(b.grid(), &wheel);
            QVERIFY(std::abs(b.view().pointAt(3, 14 * 60).x() - at.x()) <= 2);
        }
        QCOMPARE(b.view().zoom(), 3);
    }

    void rowsAndBlocksSayWhatTheyAre()
    {
        Bench b;
        QAccessibleInterface* table = accessOf(b.view());
        QCOMPARE(table->role(), QAccessible::Table);
        const HostsScene& scene = b.view().scene();
        QAccessibleInterface* row = table->child(b.line(3));
        QCOMPARE(row->role(), QAccessible::RowHeader);
        QCOMPARE(row->text(QAccessible::Name), u"田中 大輔, priority 3, 0 of 180 minutes, free until 12:00"_s);
        QVERIFY(table->child(b.line(5))->text(QAccessible::Name).contains(u"on leave"_s));
        b.view().select(BookingId(u"BK028"_s));
        QAccessibleInterface* cell = table->focusChild();
        QCOMPARE(cell->role(), QAccessible::Cell);
        QVERIFY(cell->text(QAccessible::Name).contains(u"福田 蒼"_s));
        QVERIFY(cell->text(QAccessible::Name).contains(u"host 佐藤 愛子"_s));
        QVERIFY(cell->state().selected);
        QVERIFY(table->indexOfChild(cell) >= scene.lines().size());
        cell->actionInterface()->doAction(u"Reassign"_s);
        QCOMPARE(b.acts.asked, QStringList{u"reassign BK028"_s});
        QCOMPARE(table->childCount(), 13 + 11);
    }

    void withoutHostsItSaysWhatHelps()
    {
        Bench b({ChangeSet()});
        auto* empty = b.view().findChild<EmptyState*>(u"hostsEmpty"_s);
        QVERIFY(empty->isVisible());
        QVERIFY(empty->text().contains(u"No hosts are known yet."_s));
        b.key(Qt::Key_Down);
        b.key(Qt::Key_Right);
        b.key(Qt::Key_Right, Qt::ShiftModifier);
        QTest::mouseClick(b.grid(), Qt::LeftButton, {}, QPoint(600, 300));
        b.apply(test::mockupWeek());
        QTRY_VERIFY(!empty->isVisible());
    }

    void oddBookingsHaveASanePicture()
    {
        ChangeSet odd;
        QVector<User> users;
        for (const QString& name : {QString(300, u'長'), u"مرحبا بكم 👩‍💼"_s,
                                    u"<b>Bold</b> & <img src=x>"_s, QString(u"a\u202Eevil\nline"_s)})
            users.append({UserId(QStringLiteral("host-%1").arg(users.size())), name, {}, {}});
        odd.users = users;
        const EpochMs ten = test::mockupTime(2, 10);
        odd.bookings = {
            booking(u"minute"_s, ten, 1, {host(0)}), booking(u"threeDays"_s, ten - kMsPerDay, 3 * 24 * 60, {host(1)}),
            booking(u"backward"_s, ten, -60, {host(2)}), booking(QString(300, u'名'), ten + kMsPerHour, 30, {host(0)})};
        for (int i = 0; i < 500; ++i) odd.bookings.append(booking(QStringLiteral("o%1").arg(i), ten, 60, {host(3)}));
        Bench b({odd});
        QTRY_COMPARE(b.view().scene().rows().size(), 504);
        const auto& layout = b.view().scene().layout();
        QCOMPARE(b.view().rectOf(BookingId(u"threeDays"_s)).width(), int(b.view().scene().axis().width()) - 2);
        QVERIFY(b.view().rectOf(BookingId(u"minute"_s)).width() >= 12);
        QVERIFY(b.view().rectOf(BookingId(u"backward"_s)).width() >= 12);
        const HostsLineLayout& crowded = layout[b.line(3)];
        QCOMPARE(crowded.blocks.size(), 2);
        QCOMPARE(crowded.more.size(), 1);
        QCOMPARE(crowded.more[0].rows.size(), 498);
        (void)b.grid()->grab();
    }

    void twoAndThreeLanesShareTheRow()
    {
        ChangeSet set = test::mockupWeek();
        for (int i = 0; i < 3; ++i)
            set.bookings.append(
                booking(QStringLiteral("lane%1").arg(i), test::mockupTime(2, 16, 10 * i), 40, {host(3)}));
        Bench b({set});
        QTRY_VERIFY(b.view().scene().rowOf(BookingId(u"lane2"_s)) >= 0);
        for (int i = 0; i < 3; ++i)
            for (int j = 0; j < i; ++j)
                QVERIFY(!b.view()
                             .rectOf(BookingId(QStringLiteral("lane%1").arg(i)))
                             .intersects(b.view().rectOf(BookingId(QStringLiteral("lane%1").arg(j)))));
    }

    void aDayOf25HoursKeepsItsHours()
    {
        const TimeFormat berlin(QTimeZone("Europe/Berlin"));
        const DayAxis axis(berlin, QDate(2026, 10, 25), 96);
        QCOMPARE(axis.span().lengthMs(), 25 * kMsPerHour);
        QCOMPARE(axis.xOfMinute(12 * 60), axis.xOf(axis.instantOf(12 * 60)));
        QCOMPARE(axis.width(), 24.0 * 96);
        const DayAxis shortDay(berlin, QDate(2026, 3, 29), 96);
        QCOMPARE(shortDay.span().lengthMs(), 23 * kMsPerHour);
        QCOMPARE(shortDay.xOf(shortDay.instantOf(15 * 60)), 15.0 * 96);
    }

    void aFilterOfHostsLeavesOnlyTheirRows()
    {
        Bench b;
        BookingFilter filter;
        filter.hosts = {host(0), host(3)};
        b.model.setFilter(filter);
        QTRY_COMPARE(b.view().scene().lines().size(), 2);
        QVERIFY(!b.view().scene().hasNobodyLine());
        // What others have is known all the same: sums are not filtered.
        filter = {};
        filter.eventTypes = {EventTypeId(u"type-3"_s)};
        b.model.setFilter(filter);
        QTRY_COMPARE(b.view().scene().lines().size(), 13);
        QTRY_COMPARE(b.lineOf(0).minutes, 60);
    }

    void aPageThatIsNotShownReadsNothing()
    {
        Bench b;
        b.page->showAs(CalendarKind::Week, QDate(2026, 11, 11));
        QTRY_COMPARE(b.model.rows().size(), 47);
        auto* pane = b.page->findChild<HostsPane*>();
        QVERIFY(pane->view().scene().rows().size() < 47);
        b.page->showAs(CalendarKind::Hosts, QDate(2026, 11, 12));
        QTRY_COMPARE(b.view().scene().rows().size(), 8);
    }

    void theWindowHidesTheSideBarWithIt()
    {
        Bench b;
        QUndoStack undo;
        TimeFormat format = b.format;
        MainWindow window(b.theme, format, undo, nullptr, &b.clock);
        CalendarPage* page = b.page.release();
        window.addPage(page, QLatin1String("nav.calendar"), u"Calendar"_s);
        window.show();
        QVERIFY(!window.findChild<QWidget*>(u"sideBar"_s)->isVisible());
        page->showAs(CalendarKind::Week, QDate(2026, 11, 11));
        QVERIFY(window.findChild<QWidget*>(u"sideBar"_s)->isVisible());
        page->showAs(CalendarKind::Hosts, QDate(2026, 11, 11));
        QVERIFY(!window.findChild<QWidget*>(u"sideBar"_s)->isVisible());
    }

    void paperHasTheWholeDayOnAsManyPagesAsItTakes()
    {
        Bench b;
        Printable* sheet = b.page->printable();
        QVERIFY(sheet);
        const QRectF wide(40, 60, 1000, 650);
        QCOMPARE(sheet->pageCount(wide), 2);
        QCOMPARE(sheet->pageCount(QRectF(0, 0, 1000, 2000)), 1);
        b.theme.apply(ThemeMode::Dark);
        QImage page(1080, 760, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        sheet->paintPage(painter, wide, 0);
        painter.end();
        QCOMPARE(page.pixelColor(20, 20), QColor(Qt::white)); // nothing beside the page
        QVERIFY(page.pixelColor(300, 400).lightness() > 150); // light, whatever the screen shows
        QVERIFY(!sheet->printTitle().isEmpty());
    }

    void theTeamWallShowsTodayWithoutGuests()
    {
        Bench b;
        CalendarModel model(b.store);
        TeamWall wall({model, b.freedom, b.directory, b.theme, b.format, b.clock});
        wall.resize(1920, 1080);
        wall.show();
        QTRY_COMPARE(wall.scene().rows().size(), 11);
        for (const BookingRow& row : wall.scene().rows()) {
            QVERIFY(row.guestName.startsWith(u"Guest "_s));
            QVERIFY(row.guestEmail.isEmpty());
        }
        QCOMPARE(wall.pageCount(), 1);
        QVERIFY(wall.scale() >= 1.15);
        (void)wall.grab();
        QCOMPARE(wall.drawn().lines, 13);
        QSignalSpy closed(&wall, &TeamWall::closed);
        QTest::keyClick(&wall, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!wall.isVisible());
    }

    void theTeamWallTurnsPagesAndDays()
    {
        Bench b({crowd(60)});
        CalendarModel model(b.store);
        b.clock.set(test::mockupTime(2, 23, 59) + 59'950);
        TeamWall wall({model, b.freedom, b.directory, b.theme, b.format, b.clock});
        wall.resize(1920, 1080);
        wall.show();
        QTRY_COMPARE(wall.scene().lines().size(), 61);
        QVERIFY(wall.pageCount() > 3);
        wall.showPage(wall.pageCount() - 1);
        (void)wall.grab();
        QVERIFY(wall.drawn().lines > 0);
        wall.showPage(wall.page() + 1);
        QCOMPARE(wall.page(), 0);
        QCOMPARE(wall.scene().axis().day(), QDate(2026, 11, 11));
        b.clock.set(test::mockupTime(3, 0, 0)); // its minute timer fires in a moment
        QTRY_COMPARE(wall.scene().axis().day(), QDate(2026, 11, 12));
        QTest::keyClick(&wall, Qt::Key_F11, Qt::ShiftModifier);
        QVERIFY(!wall.isVisible());
    }
};

QTEST_MAIN(tst_HostsView)
#include "tst_hostsview.moc"

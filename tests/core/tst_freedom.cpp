#include "core/insight/freedomlookup.h"
#include "core/models/directorymodel.h"

#include "support/storebench.h"

#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

constexpr EpochMs kMonday = 1794150000000; // 2026-11-09T00:00 in Tokyo
constexpr int kTenOClock = 10 * 60;
const QTimeZone kTokyo("Asia/Tokyo");
const UserId kSato(u"sato"_s), kKim(u"kim"_s);
const EventTypeId kDemo(u"demo"_s), kTalk(u"talk"_s);

EpochMs at(int minute) { return kMonday + minute * kMsPerMinute; }

TimeSpan span(int minute, int minutes) { return {at(minute), at(minute + minutes)}; }

BookingRow booking(const QString& id, TimeSpan when, const QVector<UserId>& hosts = {kSato})
{
    BookingRow row;
    row.uid = BookingId(id);
    row.eventType = kDemo;
    row.status = BookingStatus::Open;
    row.span = when;
    row.hosts = hosts;
    return row;
}

Schedule entry(TimeSpan when, bool isAllDay = false)
{
    Schedule schedule;
    schedule.id = ScheduleId(u"entry"_s);
    schedule.span = when;
    schedule.isAllDay = isAllDay;
    schedule.status = u"open"_s;
    schedule.transparency = u"opaque"_s;
    schedule.attendees = {{kSato, {}, {}, {}}};
    return schedule;
}

AvailabilityCalendar hours(int from, int to, const QString& zone = u"Asia/Tokyo"_s)
{
    AvailabilityCalendar calendar;
    calendar.id = CalendarId(u"hours"_s);
    calendar.timeZone = zone;
    AvailabilityRule rule;
    rule.startMinute = from;
    rule.endMinute = to;
    calendar.rules = {rule};
    return calendar;
}

AssignRule rule(const QString& id, std::optional<int> dailyMinutes, const UserId& user = kSato)
{
    AssignRule rule;
    rule.id = RuleId(id);
    rule.groups = {{false, {user}}};
    rule.dailyMinutes = dailyMinutes;
    rule.isExpectedShape = true;
    return rule;
}

struct Case
{
    BusyFacts facts{{kMonday, kMonday + kMsPerDay}, {}, {}};
    Directory directory;
    FreedomQuestion question{span(kTenOClock, 30), kDemo, {}, kTokyo};

    Case()
    {
        directory.users = {{kSato, u"Sato"_s, {}, {}}, {kKim, u"Kim"_s, {}, {}}};
        directory.calendars[kSato] = {hours(9 * 60, 18 * 60)};
    }
    [[nodiscard]] HostFreedom sato() const { return freedomOf(kSato, question, facts, directory); }
    [[nodiscard]] Freedom state() const { return sato().state; }
};

struct LookupBench : StoreBench
{
    DirectoryModel members{store};
    FreedomLookup lookup{store, members};

    void book(const QString& id, TimeSpan when, EpochMs updatedAt = 1000)
    {
        ChangeSet set;
        Booking b;
        b.uid = BookingId(id);
        b.eventType = kDemo;
        b.status = BookingStatus::Open;
        b.statusText = u"open"_s;
        b.span = when;
        b.hosts = {{kSato, u"admin"_s}};
        b.updatedAt = updatedAt;
        set.bookings = {{b, BookingUpsert::Completeness::Full, {}, {}}};
        apply(set);
    }
    void addMember()
    {
        ChangeSet set;
        set.users = QVector<User>{{kSato, u"Sato"_s, {}, {}}};
        apply(set);
        QTRY_COMPARE(members.users().size(), 1);
    }
    /// Answers the rows, and whether they came before facts() returned.
    std::pair<int, bool> ask(TimeSpan window)
    {
        std::optional<int> rows;
        QObject context;
        lookup.facts(window, &context, [&](const BusyFacts& facts) { rows = int(facts.rows.size()); });
        const bool isAtOnce = rows.has_value();
        if (!QTest::qWaitFor([&] { return rows.has_value(); }, kPatienceMs)) qFatal("the lookup does not answer");
        return {*rows, isAtOnce};
    }
};

const TimeSpan kDay{kMonday, kMonday + kMsPerDay};

} // namespace

class tst_Freedom : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void aHostWithinItsHoursAndWithoutAnythingIsFree()
    {
        const HostFreedom free = Case().sato();
        QCOMPARE(free.state, Freedom::Free);
        QCOMPARE(free.host, kSato);
        QVERIFY(!free.until);
        QCOMPARE(free.minutes, 0);
    }

    // Each step adds a worse reason and keeps the others.
    void theWorstReasonWins()
    {
        Case c;
        c.directory.rules[kDemo] = {rule(u"cap"_s, 20)};
        QCOMPARE(c.state(), Freedom::CapReached);
        c.directory.calendars[kSato] = {hours(13 * 60, 18 * 60)};
        QCOMPARE(c.state(), Freedom::OffHours);
        c.facts.schedules = {entry(span(kTenOClock + 15, 60))};
        QCOMPARE(c.state(), Freedom::Busy);
        QCOMPARE(c.sato().until, std::optional(at(kTenOClock + 75)));
        c.facts.schedules.append(entry(kDay, true));
        QCOMPARE(c.state(), Freedom::OnLeave);
        c.facts.rows = {booking(u"a"_s, span(kTenOClock - 15, 30))};
        QCOMPARE(c.state(), Freedom::Booked);
        QCOMPARE(c.sato().by, BookingId(u"a"_s));
        QCOMPARE(c.sato().until, std::optional(at(kTenOClock + 15)));
    }

    void whatOnlyTouchesIsNotInTheWay()
    {
        Case c;
        c.facts.rows = {booking(u"before"_s, span(kTenOClock - 30, 30)),
                        booking(u"after"_s, span(kTenOClock + 30, 30))};
        QCOMPARE(c.state(), Freedom::Free);
        QCOMPARE(c.sato().minutes, 60);
        QCOMPARE(c.sato().bookingsInWindow, 2);
    }

    void cancelledGoneAndBackwardBookingsAreIgnored()
    {
        Case c;
        c.facts.rows = {booking(u"a"_s, span(kTenOClock, 30)), booking(u"b"_s, span(kTenOClock, 30)),
                        booking(u"c"_s, span(kTenOClock + 20, -15))};
        c.facts.rows[0].status = BookingStatus::Cancel;
        c.facts.rows[1].isGone = true;
        QCOMPARE(c.state(), Freedom::Free);
        QCOMPARE(c.sato().minutes, 0);
        QCOMPARE(c.sato().bookingsInWindow, 0);
    }

    void aRequestTakesItsTime()
    {
        Case c;
        c.facts.rows = {booking(u"a"_s, span(kTenOClock, 30))};
        c.facts.rows[0].status = BookingStatus::Request;
        QCOMPARE(c.state(), Freedom::Booked);
    }

    void theMovedBookingIsNotInItsOwnWay()
    {
        Case c;
        c.directory.rules[kDemo] = {rule(u"cap"_s, 60)};
        c.facts.rows = {booking(u"moved"_s, span(kTenOClock, 45))};
        c.question.except = BookingId(u"moved"_s);
        QCOMPARE(c.state(), Freedom::Free);
        QCOMPARE(c.sato().minutes, 0);
        QCOMPARE(c.sato().bookingsInWindow, 0);
    }

    void everyHostOfABookingIsBooked()
    {
        Case c;
        c.facts.rows = {booking(u"a"_s, span(kTenOClock, 30), {kKim, kSato})};
        const auto all = freedomOfAll(c.question, c.facts, c.directory);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].host, kSato);
        QCOMPARE(all[0].state, Freedom::Booked);
        QCOMPARE(all[1].host, kKim);
        QCOMPARE(all[1].state, Freedom::Booked);
    }

    void entriesThatBlockNothingLeaveTheHostFree()
    {
        Case c;
        Schedule transparent = entry(span(kTenOClock, 30)), cancelled = transparent, others = transparent;
        transparent.transparency = u"transparent"_s;
        cancelled.status = u"cancel"_s;
        others.attendees = {{kKim, {}, {}, {}}, {{}, u"guest@example.com"_s, {}, {}}};
        c.facts.schedules = {transparent, cancelled, others};
        QCOMPARE(c.state(), Freedom::Free);
    }

    void theTightestRuleThatNamesTheHostLimitsTheDay()
    {
        Case c;
        c.facts.rows = {booking(u"a"_s, span(15 * 60, 60))};
        AssignRule guessed = rule(u"guessed"_s, 10);
        guessed.isExpectedShape = false;
        c.directory.rules[kDemo] = {rule(u"wide"_s, 180), rule(u"tight"_s, 90), rule(u"kim"_s, 30, kKim), guessed,
                                    rule(u"none"_s, {})};
        c.directory.rules[kTalk] = {rule(u"other type"_s, 15)};
        QCOMPARE(c.sato().limitMinutes, std::optional(90));
        QCOMPARE(c.sato().minutes, 60);
        QCOMPARE(c.state(), Freedom::Free); // 90 of 90 after
        c.question.span.end += 5 * kMsPerMinute;
        QCOMPARE(c.state(), Freedom::CapReached);
        c.question.eventType = {};
        QCOMPARE(c.sato().limitMinutes, std::nullopt);
        QCOMPARE(c.state(), Freedom::Free);
    }

    void onlyMinutesOfTheLocalDayCount()
    {
        Case c;
        c.facts.window = {kMonday - kMsPerDay, kMonday + 2 * kMsPerDay};
        c.facts.rows = {booking(u"over midnight"_s, span(-60, 90)), booking(u"tomorrow"_s, span(24 * 60, 60))};
        QCOMPARE(c.sato().minutes, 30);
        c.question.zone = QTimeZone("America/New_York"); // where 10:00 in Tokyo is yesterday, 20:00
        QCOMPARE(c.sato().minutes, 90);
    }

    void hoursThatAreNotKnownAreNotGuessed()
    {
        Case c;
        c.directory.calendars.clear();
        QCOMPARE(c.state(), Freedom::Unknown);
        c.directory.calendars[kSato] = {hours(9 * 60, 18 * 60, u"Mars/Olympus"_s)};
        QCOMPARE(c.state(), Freedom::Unknown);
        AvailabilityCalendar odd = hours(9 * 60, 18 * 60);
        odd.rules[0].frequencyType = 7;
        c.directory.calendars[kSato] = {odd};
        QCOMPARE(c.state(), Freedom::Unknown);
        c.facts.rows = {booking(u"a"_s, span(kTenOClock, 30))};
        QCOMPARE(c.state(), Freedom::Booked);
    }

    void aSpanBeyondTheFactsIsUnknown()
    {
        Case c;
        c.question.span = span(24 * 60 - 15, 30);
        c.directory.calendars[kSato] = {hours(0, 24 * 60)};
        QCOMPARE(c.state(), Freedom::Unknown);
    }

    void theDefaultCalendarIsTheUsualOne()
    {
        Case c;
        AvailabilityCalendar nights = hours(20 * 60, 24 * 60), usual = hours(9 * 60, 18 * 60);
        usual.isDefault = true;
        c.directory.calendars[kSato] = {nights, usual};
        QCOMPARE(c.state(), Freedom::Free);
        QVERIFY(!usualCalendar({}));
    }

    void hoursHaveToCoverTheWholeSpan()
    {
        Case c;
        AvailabilityCalendar halves = hours(9 * 60, kTenOClock + 15);
        halves.rules.append(hours(kTenOClock + 15, 18 * 60).rules);
        c.directory.calendars[kSato] = {halves};
        QCOMPARE(c.state(), Freedom::Free); // two windows that touch are one
        halves.rules[1].startMinute += 5;
        c.directory.calendars[kSato] = {halves};
        QCOMPARE(c.state(), Freedom::OffHours);
    }

    void daysOf23And25HoursAreWhole()
    {
        const QTimeZone berlin("Europe/Berlin");
        const auto noon = [&](QDate day) { return QDateTime(day, QTime(12, 0), berlin).toMSecsSinceEpoch(); };
        QCOMPARE(localDay(noon({2026, 3, 29}), berlin).lengthMs(), 23 * kMsPerHour);
        const TimeSpan longDay = localDay(noon({2026, 10, 25}), berlin);
        QCOMPARE(longDay.lengthMs(), 25 * kMsPerHour);

        Case c;
        c.facts.window = longDay;
        c.question = {{longDay.end - kMsPerHour, longDay.end - kMsPerHour / 2}, kDemo, {}, berlin};
        c.directory.calendars[kSato] = {hours(0, 24 * 60, u"Europe/Berlin"_s)};
        c.facts.rows = {
            booking(u"the hour that comes twice"_s, {longDay.start + 2 * kMsPerHour, longDay.start + 4 * kMsPerHour})};
        QCOMPARE(c.state(), Freedom::Free);
        QCOMPARE(c.sato().minutes, 120);
    }

    void hostsStandInForAMemberListThatIsRefused()
    {
        Directory directory;
        directory.eventTypes = {{kDemo, {}, {}, {}, 30, {}, {}}, {kTalk, {}, {}, {}, 30, {}, {}}};
        directory.hosts[kDemo] = {{kKim, {}, {}, {}, 0, {}, 0}};
        directory.hosts[kTalk] = {{kSato, {}, {}, {}, 0, {}, 0}, {kKim, {}, {}, {}, 0, {}, 0}};
        QCOMPARE(membersOf(directory), (QVector<UserId>{kKim, kSato}));
        QVERIFY(freedomOfAll({span(0, 30), {}, {}, kTokyo}, {}, {}).isEmpty());
    }

    void factsAreReadOnceAndKept()
    {
        LookupBench bench;
        bench.book(u"a"_s, span(kTenOClock, 30));
        QCOMPARE(bench.ask(kDay), std::pair(1, false));
        QCOMPARE(bench.ask(kDay), std::pair(1, true));
    }

    void keptFactsAreForgottenWhenAChangeTouchesTheDay()
    {
        LookupBench bench;
        bench.book(u"a"_s, span(kTenOClock, 30));
        QCOMPARE(bench.ask(kDay), std::pair(1, false));
        QSignalSpy changed(&bench.lookup, &FreedomLookup::changed);
        bench.book(u"tomorrow"_s, span(34 * 60, 30));
        QVERIFY(changed.isEmpty());
        QCOMPARE(bench.ask(kDay), std::pair(1, true));
        bench.book(u"b"_s, span(kTenOClock, 30));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bench.ask(kDay), std::pair(2, false));
        bench.book(u"b"_s, span(34 * 60, 30), 2000); // leaves the day
        QCOMPARE(bench.ask(kDay), std::pair(1, false));
        ChangeSet set;
        set.schedules = {entry(span(kTenOClock, 30))};
        bench.apply(set);
        QCOMPARE(bench.ask(kDay), std::pair(1, false));
    }

    void aChangeThatComesWhileReadingIsInTheAnswer()
    {
        LookupBench bench;
        std::optional<int> rows;
        bench.lookup.facts(kDay, &bench.lookup, [&](const BusyFacts& facts) { rows = int(facts.rows.size()); });
        bench.book(u"a"_s, span(kTenOClock, 30));
        QTRY_VERIFY(rows);
        QCOMPARE(bench.ask(kDay).first, 1);
    }

    void nobodyIsToldWhoseContextHasDied()
    {
        LookupBench bench;
        bool isTold = false;
        auto context = std::make_unique<QObject>();
        bench.lookup.facts(kDay, context.get(), [&](const BusyFacts&) { isTold = true; });
        context.reset();
        bench.ask(kDay); // joins the same reading, and is answered after it
        QVERIFY(!isTold);
    }

    void aQuestionIsAnsweredOfEveryMemberForTheDaysItTouches()
    {
        LookupBench bench;
        bench.addMember();
        bench.book(u"morning"_s, span(kTenOClock, 60));
        bench.book(u"night"_s, span(24 * 60 + 10, 30));
        QVector<HostFreedom> answer;
        bench.lookup.ask({span(24 * 60 - 15, 30), kDemo, {}, kTokyo}, &bench.lookup,
                         [&](const QVector<HostFreedom>& all) { answer = all; });
        QTRY_COMPARE(answer.size(), 1);
        QCOMPARE(answer[0].state, Freedom::Booked);
        QCOMPARE(answer[0].by, BookingId(u"night"_s));
        QCOMPARE(answer[0].minutes, 60);
    }
};

QTEST_GUILESS_MAIN(tst_Freedom)
#include "tst_freedom.moc"

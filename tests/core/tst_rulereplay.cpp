// Past 500 lines: A rule of the replay a case, each with its small world beside it; the cap burn-down closes it.
#include "core/insight/capburn.h"
#include "core/insight/rulereplay.h"

#include "support/strict.h"

#include <QElapsedTimer>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone kTokyo("Asia/Tokyo");
constexpr EpochMs kMonday = 1794150000000; // 2026-11-09T00:00 in Tokyo
const UserId kA(u"a"_s), kB(u"b"_s), kC(u"c"_s), kD(u"d"_s);

EpochMs at(int day, int hour, int minute = 0)
{
    return kMonday + day * kMsPerDay + hour * kMsPerHour + minute * kMsPerMinute;
}

EventTypeHost host(const UserId& id, int priority)
{
    EventTypeHost host;
    host.userId = id;
    host.priority = priority;
    return host;
}

AssignRule rule(const QString& id, const QVector<AssignGroup>& groups)
{
    AssignRule rule;
    rule.id = RuleId(id);
    rule.groups = groups;
    rule.isExpectedShape = true;
    return rule;
}

AssignGroup oneOf(const QVector<UserId>& users) { return {true, users}; }
AssignGroup allOf(const QVector<UserId>& users) { return {false, users}; }

BookingRow busy(const UserId& host, EpochMs start, int minutes)
{
    BookingRow row;
    row.uid = BookingId(u"other"_s);
    row.status = BookingStatus::Open;
    row.span = {start, start + minutes * kMsPerMinute};
    row.hosts = {host};
    return row;
}

/// Two weeks of bookings of one event type, and what the setup would make of them.
struct Bench
{
    AssignSetup setup{{host(kA, 3), host(kB, 2), host(kC, 2), host(kD, 0)}, {}, {}};
    ReplayFacts facts{
        {kMonday, kMonday + 14 * kMsPerDay}, {}, {{kMonday - kMsPerDay, kMonday + 15 * kMsPerDay}, {}, {}}, kTokyo, 60};
    Directory directory;

    void book(EpochMs start, const UserId& really = {}, int minutes = 60)
    {
        const int n = int(facts.bookings.size());
        facts.bookings.append(
            {BookingId(QString::number(n)), {start, start + minutes * kMsPerMinute}, EpochMs(n), really});
    }
    /// Open on each weekday of these (0 is Sunday), on the clock of Tokyo.
    void open(const UserId& user, const QVector<int>& weekdays, int from, int to)
    {
        AvailabilityCalendar calendar;
        calendar.id = CalendarId(user.text());
        calendar.userId = user;
        calendar.isDefault = true;
        calendar.timeZone = u"Asia/Tokyo"_s;
        for (const int weekday : weekdays) {
            AvailabilityRule hours;
            hours.startMinute = from * 60;
            hours.endMinute = to * 60;
            hours.weekday = weekday;
            calendar.rules.append(hours);
        }
        directory.users.append({user, {}, {}, {}});
        directory.calendars.insert(user, {calendar});
    }
    [[nodiscard]] ReplayResult result() const { return replay(setup, facts, directory); }
    [[nodiscard]] QVector<int> counts() const
    {
        const ReplayResult made = result();
        return {made.bookings.value(kA), made.bookings.value(kB), made.bookings.value(kC), made.bookings.value(kD)};
    }
    [[nodiscard]] ReplayLikeness likeness() const { return likenessOf(setup, facts, directory); }
};

MonthMinutes minutes(const QVector<int>& byDay)
{
    QVector<int> whole = byDay;
    whole.resize(30);
    return {kA, whole};
}

/// November 2026 in Tokyo.
CapBurn burn(const QVector<int>& byDay, int cap, int today)
{
    const TimeSpan month{kMonday - 8 * kMsPerDay, kMonday + 22 * kMsPerDay};
    return capBurn(minutes(byDay), cap, month, today, kTokyo);
}

} // namespace

class tst_RuleReplay : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    // Without rules

    void withoutRulesTheHighestPriorityThatIsFreeComesFirst()
    {
        Bench bench;
        bench.book(at(0, 9));
        bench.book(at(0, 10));
        bench.book(at(0, 9)); // the first is taken
        QCOMPARE(bench.counts(), (QVector<int>{2, 1, 0, 0}));
        QCOMPARE(bench.result().withoutHost, 0);
    }

    void equalPrioritiesShareEvenly()
    {
        Bench bench;
        bench.setup.hosts = {host(kA, 2), host(kB, 2), host(kC, 2), host(kD, 1)};
        for (int hour = 9; hour < 16; ++hour) bench.book(at(0, hour));
        QCOMPARE(bench.counts(), (QVector<int>{3, 2, 2, 0}));
    }

    void priorityZeroIsNeverAssignedWhateverTheRulesSay()
    {
        Bench bench;
        bench.setup.hosts = {host(kD, 0)};
        bench.book(at(0, 9));
        QCOMPARE(bench.counts()[3], 0);
        QCOMPARE(bench.result().withoutHost, 1);
        bench.setup.rules = {rule(u"r"_s, {oneOf({kD})})};
        QCOMPARE(bench.result().withoutHost, 1);
        bench.setup.hosts.append(host(kA, 1));
        bench.setup.rules = {rule(u"r"_s, {oneOf({kA}), allOf({kD})})};
        QCOMPARE(bench.result().withoutHost, 1); // whom a rule requires, it cannot do without
    }

    void aMemberOfARuleWhoIsNoHostIsPassedOver()
    {
        Bench bench;
        bench.setup.hosts = {host(kA, 1)};
        bench.setup.rules = {rule(u"r"_s, {oneOf({kB, kA})})};
        bench.book(at(0, 9));
        QCOMPARE(bench.result().bookings, (QHash<UserId, int>{{kA, 1}}));
    }

    // Rules

    void theFirstRuleThatCanGiveAHostDoes()
    {
        Bench bench;
        bench.setup.rules = {rule(u"1"_s, {oneOf({kB})}), rule(u"2"_s, {oneOf({kA})})};
        bench.book(at(0, 9));
        bench.book(at(0, 9));
        bench.book(at(0, 9));
        QCOMPARE(bench.counts(), (QVector<int>{1, 1, 0, 0}));
        QCOMPARE(bench.result().withoutHost, 1); // behind the last rule there is nobody
        bench.setup.rules.swapItemsAt(0, 1);
        bench.facts.bookings.resize(1);
        QCOMPARE(bench.counts(), (QVector<int>{1, 0, 0, 0}));
    }

    void anOrGroupNeedsOneAndAnAndGroupAll()
    {
        Bench bench;
        bench.setup.rules = {rule(u"r"_s, {oneOf({kA, kB}), allOf({kC})})};
        bench.book(at(0, 9));
        QCOMPARE(bench.counts(), (QVector<int>{1, 0, 1, 0})); // everybody who is sent counts
        bench.book(at(0, 9));                                 // b is free, c is not
        QCOMPARE(bench.counts(), (QVector<int>{1, 0, 1, 0}));
        QCOMPARE(bench.result().withoutHost, 1);
        bench.setup.rules = {rule(u"r"_s, {allOf({kB, kC})})};
        bench.facts.others.rows = {busy(kC, at(0, 9, 30), 30)};
        QCOMPARE(bench.result().withoutHost, 2);
    }

    void whoHasToComeAnywayIsAlsoTheOneOfSeveral()
    {
        Bench bench;
        bench.setup.rules = {rule(u"r"_s, {oneOf({kB, kC}), allOf({kC})})};
        bench.book(at(0, 9));
        QCOMPARE(bench.counts(), (QVector<int>{0, 0, 1, 0}));
    }

    void anEmptyGroupAsksForNobodyAndARuleOfNothingElseGivesNobody()
    {
        Bench bench;
        bench.setup.rules = {rule(u"1"_s, {oneOf({})}), rule(u"2"_s, {oneOf({}), oneOf({kB})})};
        bench.book(at(0, 9));
        QCOMPARE(bench.counts(), (QVector<int>{0, 1, 0, 0}));
    }

    void aRuleOfUnknownShapeIsNotGuessedAt()
    {
        Bench bench;
        AssignRule strange = rule(u"1"_s, {oneOf({kC})});
        strange.isExpectedShape = false;
        bench.setup.rules = {strange, rule(u"2"_s, {oneOf({kB})})};
        bench.book(at(0, 9));
        QCOMPARE(bench.counts(), (QVector<int>{0, 1, 0, 0}));
        bench.setup.rules = {strange}; // as if there were none
        QCOMPARE(bench.counts(), (QVector<int>{1, 0, 0, 0}));
    }

    // Limits

    void aDailyLimitSkipsTheHostUntilMidnightOnThatClock()
    {
        Bench bench;
        bench.setup.rules = {rule(u"1"_s, {oneOf({kA})}), rule(u"2"_s, {oneOf({kB})})};
        bench.setup.rules[0].dailyMinutes = 120;
        for (const int hour : {9, 10, 11}) bench.book(at(0, hour));
        bench.book(at(0, 23, 30));                            // still that day, although it ends on the next
        bench.book(at(1, 0, 30));                             // the next day in Tokyo, the same in UTC
        QCOMPARE(bench.counts(), (QVector<int>{3, 2, 0, 0})); // filled up to the last minute
        bench.facts.zone = QTimeZone::utc();
        QCOMPARE(bench.counts(), (QVector<int>{2, 3, 0, 0}));
        bench.setup.rules[0].dailyMinutes = 119;
        bench.facts.zone = kTokyo;
        QCOMPARE(bench.counts(), (QVector<int>{2, 3, 0, 0}));
    }

    void aWeeklyLimitBeginsAnewOnMonday()
    {
        Bench bench;
        bench.setup.rules = {rule(u"1"_s, {oneOf({kA})}), rule(u"2"_s, {oneOf({kB})})};
        bench.setup.rules[0].weeklyMinutes = 60;
        for (const int day : {6, 7, 8}) bench.book(at(day, 9)); // Sunday to Tuesday
        QCOMPARE(bench.counts(), (QVector<int>{2, 1, 0, 0}));
    }

    void aMonthlyLimitBeginsAnewOnTheFirst()
    {
        Bench bench;
        bench.facts.period.end = kMonday + 30 * kMsPerDay;
        bench.setup.rules = {rule(u"1"_s, {oneOf({kA})}), rule(u"2"_s, {oneOf({kB})})};
        bench.setup.rules[0].monthlyMinutes = 60;
        for (const int day : {20, 21, 22, 23}) bench.book(at(day, 9)); // 29 and 30 November, 1 and 2 December
        QCOMPARE(bench.counts(), (QVector<int>{2, 2, 0, 0}));
    }

    void aLimitHoldsForARequiredHostToo()
    {
        Bench bench;
        bench.setup.rules = {rule(u"1"_s, {allOf({kA})})};
        bench.setup.rules[0].dailyMinutes = 60;
        bench.book(at(0, 9));
        bench.book(at(0, 10));
        QCOMPARE(bench.result().withoutHost, 1);
    }

    // Methods

    void fewestFirstEvensOutAndTiesFollowTheList()
    {
        Bench bench;
        bench.setup.rules = {rule(u"r"_s, {oneOf({kC, kA, kB})})};
        bench.book(at(0, 9));
        QCOMPARE(bench.counts(), (QVector<int>{0, 0, 1, 0}));
        bench.book(at(0, 10));
        bench.book(at(0, 11));
        QCOMPARE(bench.counts(), (QVector<int>{1, 1, 1, 0}));
    }

    void byPriorityTheHighestComesFirstAndEqualsShare()
    {
        Bench bench;
        bench.setup.rules = {rule(u"r"_s, {oneOf({kB, kC, kA})})};
        bench.setup.methods = {{RuleId(u"r"_s), AssignMethod::Priority}};
        for (const int hour : {9, 10}) bench.book(at(0, hour));
        QCOMPARE(bench.counts(), (QVector<int>{2, 0, 0, 0}));
        bench.facts.others.rows = {busy(kA, at(0, 0), 24 * 60)};
        QCOMPARE(bench.counts(), (QVector<int>{0, 1, 1, 0}));
    }

    void inTurnGoesOnAfterTheOneChosenLast()
    {
        Bench bench;
        bench.setup.rules = {rule(u"r"_s, {oneOf({kA, kB, kC})})};
        bench.setup.methods = {{RuleId(u"r"_s), AssignMethod::InTurn}};
        // b is busy at ten: c is asked instead of it, and then a again. Fewest first would have asked b.
        bench.facts.others.rows = {busy(kB, at(0, 10), 60)};
        for (const int hour : {9, 10, 11}) bench.book(at(0, hour));
        QCOMPARE(bench.counts(), (QVector<int>{2, 0, 1, 0}));
    }

    // Who is free

    void nobodyIsSentBeyondItsHours()
    {
        Bench bench;
        bench.setup.hosts = {host(kA, 3)};
        bench.open(kA, {1}, 9, 12);
        bench.book(at(0, 11));
        bench.book(at(0, 11, 30)); // ends too late
        bench.book(at(1, 11));     // Tuesday
        QCOMPARE(bench.counts()[0], 1);
        QCOMPARE(bench.result().withoutHost, 2);
        bench.directory.calendars.clear();
        bench.facts.bookings.removeAt(1);
        QCOMPARE(bench.counts()[0], 2); // hours that are not known keep nobody away
    }

    void otherBookingsAndLeaveKeepAHostAway()
    {
        Bench bench;
        bench.setup.hosts = {host(kA, 3)};
        Schedule leave;
        leave.span = {at(1, 0), at(2, 0)};
        leave.isAllDay = true;
        leave.attendees = {{kA, {}, {}, {}}};
        bench.facts.others.schedules = {leave};
        bench.facts.others.rows = {busy(kA, at(0, 8), 90), busy(kA, at(0, 8), 30)};
        bench.book(at(0, 9));
        bench.book(at(0, 9, 30)); // only touches
        bench.book(at(1, 9));
        QCOMPARE(bench.counts()[0], 1);
        leave.transparency = u"transparent"_s;
        bench.facts.others.schedules = {leave};
        QCOMPARE(bench.counts()[0], 2);
    }

    void theOrderIsThatInWhichTheyWereMade()
    {
        Bench bench;
        bench.setup.hosts = {host(kA, 3)};
        bench.book(at(3, 9), {}, 180);
        bench.book(at(3, 11));
        QCOMPARE(bench.counts()[0], 1);
        std::swap(bench.facts.bookings[0], bench.facts.bookings[1]);
        QCOMPARE(bench.counts()[0], 1);
        bench.setup.rules = {rule(u"r"_s, {oneOf({kA})})};
        bench.setup.rules[0].dailyMinutes = 60;
        QCOMPARE(bench.counts()[0], 1); // the short one, which was made first now
        std::swap(bench.facts.bookings[0], bench.facts.bookings[1]);
        QCOMPARE(bench.counts()[0], 1); // the long one never fits
        bench.setup.rules[0].dailyMinutes = 180;
        QCOMPARE(bench.result().withoutHost, 1);
    }

    // Slots

    void slotsAreOfferedWhereSomebodyIsFreeAndBelowItsLimits()
    {
        Bench bench;
        bench.setup.hosts = {host(kA, 3), host(kB, 2)};
        bench.setup.rules = {rule(u"r"_s, {oneOf({kA, kB})})};
        bench.facts.period.end = kMonday + 7 * kMsPerDay;
        bench.open(kA, {1}, 9, 12);
        bench.open(kB, {1}, 10, 13);
        QCOMPARE(bench.result().slotsInAll, 4);
        QCOMPARE(bench.result().slotsOffered, 4);
        bench.facts.others.rows = {busy(kA, at(0, 9), 60), busy(kB, at(0, 10), 60)};
        QCOMPARE(bench.result().slotsInAll, 4);
        QCOMPARE(bench.result().slotsOffered, 3); // at nine nobody else is there
        bench.book(at(0, 10));
        QCOMPARE(bench.result().slotsOffered, 2); // and at ten a was given it
        bench.setup.rules[0].dailyMinutes = 60;   // that was all for a: twelve is left for b, and eleven
        QCOMPARE(bench.result().slotsOffered, 2);
        bench.setup.rules[0].dailyMinutes = 30;
        QCOMPARE(bench.result().slotsOffered, 0);
    }

    void slotsOfWhomNobodyWouldAskAreNone()
    {
        Bench bench;
        bench.setup.hosts = {host(kA, 0)};
        bench.open(kA, {1}, 9, 12);
        QCOMPARE(bench.result().slotsInAll, 0);
    }

    // Likeness

    void aRealChoiceIsJudgedByWhatWasRealBeforeIt()
    {
        Bench bench;
        bench.setup.hosts = {host(kA, 2), host(kB, 2), host(kC, 1)};
        bench.book(at(0, 9), kB);  // equals: either would do
        bench.book(at(0, 10), kB); // a has fewer
        bench.book(at(0, 11), kA);
        bench.book(at(0, 9), kA);
        bench.book(at(0, 9), kC); // the others are really taken
        bench.book(at(0, 12), kC);
        bench.book(at(0, 12), {}); // nobody to judge
        bench.book(at(0, 12), UserId(u"left"_s));
        QCOMPARE(bench.likeness().judged, 6);
        QCOMPARE(bench.likeness().same, 4);
    }

    void inTurnIsJudgedByWhoReallyCameLast()
    {
        Bench bench;
        bench.setup.rules = {rule(u"r"_s, {oneOf({kA, kB, kC})})};
        bench.setup.methods = {{RuleId(u"r"_s), AssignMethod::InTurn}};
        bench.book(at(0, 9), kB); // should have been a
        bench.book(at(0, 10), kC);
        bench.book(at(0, 11), kA);
        QCOMPARE(bench.likeness().judged, 3);
        QCOMPARE(bench.likeness().same, 2);
    }

    void manyBookingsOfManyHostsAreAllGivenOut()
    {
        constexpr int kDays = 28, kBookings = 1'000; // 20,000 take a second when optimised
        Bench bench;
        bench.setup.hosts.clear();
        bench.facts.period.end = kMonday + kDays * kMsPerDay;
        bench.facts.others.window = {kMonday - kMsPerDay, kMonday + (kDays + 1) * kMsPerDay};
        for (int n = 0; n < 200; ++n) {
            const UserId id(u"h%1"_s.arg(n));
            bench.setup.hosts.append(host(id, 1 + n % 3));
            bench.open(id, {1, 2, 3, 4, 5}, 9, 18);
            for (int day = 0; day < kDays; ++day) bench.facts.others.rows.append(busy(id, at(day, 9 + n % 9), 60));
        }
        for (int n = 0; n < kBookings; ++n)
            bench.book(at(n % kDays, 9 + n / kDays % 9), bench.setup.hosts[n % 200].userId, 30);
        QVector<UserId> all;
        for (const EventTypeHost& one : bench.setup.hosts) all.append(one.userId);
        bench.setup.rules = {rule(u"1"_s, {oneOf(all)}), rule(u"2"_s, {oneOf(all)})};
        bench.setup.rules[0].dailyMinutes = 60;
        QElapsedTimer time; // said, not judged: machines differ
        time.start();
        const ReplayResult result = bench.result();
        const ReplayLikeness likeness = bench.likeness();
        qInfo("%d bookings, 200 hosts: %lld ms", kBookings, time.elapsed());
        int onWeekdays = 0;
        for (const ReplayBooking& booking : bench.facts.bookings)
            onWeekdays += (booking.span.start - kMonday) / kMsPerDay % 7 < 5 ? 1 : 0;
        int given = 0, most = 0;
        for (const int count : result.bookings) {
            given += count;
            most = std::max(most, count);
        }
        QCOMPARE(given, onWeekdays);
        QCOMPARE(result.withoutHost, kBookings - onWeekdays);
        QVERIFY(most <= 5); // of some 715 among 200
        QCOMPARE(likeness.judged, kBookings);
    }

    // Burn-down

    void whatIsLeftFallsByDayAndWhatIsToComeCountsFromToday()
    {
        const CapBurn made = burn({100, 0, 50, 0, 200}, 1000, 3);
        QCOMPARE(made.leftAtEnd, (QVector<int>{900, 900, 850, 650}));
        QCOMPARE(made.usedMinutes, 350);
        QCOMPARE(made.capMinutes, 1000);
    }

    void theLineThroughTheMonthSaysOnWhichDayNothingIsLeft()
    {
        // 300 in three days, 700 left: seven more days after the third.
        QCOMPARE(burn({100, 100, 100}, 1000, 2).dryAt, std::optional<EpochMs>(kMonday + kMsPerDay));
        // A minute more does not last as long.
        QCOMPARE(burn({101, 101, 101}, 1000, 2).dryAt, std::optional<EpochMs>(kMonday + kMsPerDay));
        QCOMPARE(burn({100, 100, 100}, 1001, 2).dryAt, std::optional<EpochMs>(kMonday + 2 * kMsPerDay));
        QCOMPARE(burn({10, 10, 10}, 1000, 2).dryAt, std::nullopt); // lasts
        QCOMPARE(burn({100, 100, 100}, 3000, 2).dryAt, std::optional<EpochMs>(kMonday + 21 * kMsPerDay));
        QCOMPARE(burn({100, 100, 100}, 3001, 2).dryAt, std::nullopt);
    }

    void twoDaysAreNoLineAndNoBookingIsNone()
    {
        QCOMPARE(burn({100, 100}, 1000, 1).dryAt, std::nullopt);
        QCOMPARE(burn({}, 1000, 12).dryAt, std::nullopt);
        QCOMPARE(burn({0, 0, 0, 0, 300}, 1000, 3).dryAt, std::nullopt); // only what is to come
    }

    void aLimitThatIsUsedUpSaysSince()
    {
        const CapBurn made = burn({500, 500, 100}, 1000, 2);
        QCOMPARE(made.dryAt, std::optional<EpochMs>(kMonday - 7 * kMsPerDay));
        QCOMPARE(made.leftAtEnd, (QVector<int>{500, 0, 0}));
        QCOMPARE(burn({0, 0, 1000}, 1000, 0).dryAt, std::optional<EpochMs>(kMonday - 8 * kMsPerDay));
    }

    void aMonthWithADayOf23HoursHasMidnightsOfItsOwn()
    {
        const QTimeZone berlin("Europe/Berlin");
        const auto midnight = [&](int month, int day) {
            return QDate(2026, month, day).startOfDay(berlin).toMSecsSinceEpoch();
        };
        MonthMinutes used{kA, QVector<int>(31)};
        for (int day = 0; day < 28; ++day) used.byDay[day] = 10;
        const CapBurn made = capBurn(used, 300, {midnight(3, 1), midnight(4, 1)}, 27, berlin);
        QCOMPARE(made.dryAt, std::optional<EpochMs>(midnight(3, 30))); // behind the change of the clocks
        QCOMPARE(made.leftAtEnd.size(), 28);
    }
};

QTEST_GUILESS_MAIN(tst_RuleReplay)
#include "tst_rulereplay.moc"

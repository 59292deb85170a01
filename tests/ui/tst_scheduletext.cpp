#include "core/models/directorymodel.h"
#include "core/store/store.h"
#include "ui/calendar/alldaylayout.h"
#include "ui/calendar/offhours.h"
#include "ui/format/capabilitytext.h"
#include "ui/format/hourstext.h"
#include "ui/format/scheduletext.h"
#include "ui/format/timeformat.h"

#include "support/mockupschedules.h"
#include "support/mockupweek.h"
#include "support/strict.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ui;

namespace {

AvailabilityRule window(int weekday, int startMinute, int endMinute)
{
    AvailabilityRule rule;
    rule.weekday = weekday;
    rule.startMinute = startMinute;
    rule.endMinute = endMinute;
    return rule;
}

QSet<int> linesOf(const AllDayLayout& layout)
{
    QSet<int> lines;
    for (const AllDayLayout::Bar& bar : layout.bars) lines.insert(int(bar.rect.top()) / 24);
    return lines;
}

} // namespace

/// Schedules and working hours as words, and where whole days stand above the grid.
class tst_ScheduleText : public QObject
{
    Q_OBJECT

    const TimeFormat m_format{QTimeZone("Asia/Tokyo")};

    [[nodiscard]] WeekGeometry week() const
    {
        WeekGeometry geometry(m_format, QDate(2026, 11, 9), 7);
        geometry.setWidth(700, QVector<bool>(7, false), 1);
        return geometry;
    }

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void aDayInBerlinIsThatDayWhereverOneLooks()
    {
        Schedule off;
        off.isAllDay = true;
        off.timeZone = QStringLiteral("Europe/Berlin");
        const QTimeZone berlin("Europe/Berlin");
        off.span = {QDateTime(QDate(2026, 11, 10), QTime(0, 0), berlin).toMSecsSinceEpoch(),
                    QDateTime(QDate(2026, 11, 12), QTime(0, 0), berlin).toMSecsSinceEpoch()};
        const DayRange days = allDayRange(off);
        QCOMPARE(days.first, QDate(2026, 11, 10));
        QCOMPARE(days.last, QDate(2026, 11, 11));
        QCOMPARE(scheduleWhen(off, m_format), QStringLiteral("Tue 10 Nov – Wed 11 Nov, all day"));
    }

    void aTimedEntryTellsBothDaysWhenItCrossesMidnight()
    {
        Schedule late;
        late.span = {test::mockupTime(2, 23), test::mockupTime(3, 1)};
        QCOMPARE(scheduleWhen(late, m_format), QStringLiteral("Wed 11 Nov 23:00 – Thu 12 Nov 01:00"));
        late.span.end = test::mockupTime(2, 23, 30);
        QCOMPARE(scheduleWhen(late, m_format), QStringLiteral("Wed 11 Nov 23:00 – 23:30"));
    }

    void strangersWordsAreHarmlessInTips()
    {
        QTemporaryDir folder;
        Store store(folder.filePath(QStringLiteral("account")));
        const DirectoryModel directory(store);
        Schedule entry = test::mockupEntry(QStringLiteral("a"), QStringLiteral("<img src=x>\u202Eevil"), 0, {0, 1000});
        const QString tip = scheduleTip(entry, m_format, directory);
        QVERIFY(tip.contains(QLatin1String("&lt;img")));
        QVERIFY(!tip.contains(QLatin1String("<img")));
        QVERIFY(!tip.contains(QChar(0x202E)));
        entry.name.clear();
        QCOMPARE(scheduleTitle(entry), QStringLiteral("Untitled"));
    }

    void windowsOfADayAreMergedAndTheRestIsClosed()
    {
        AvailabilityCalendar calendar;
        calendar.timeZone = QStringLiteral("Asia/Tokyo");
        calendar.rules = {window(1, 13 * 60, 18 * 60), window(1, 9 * 60, 12 * 60), window(1, 11 * 60, 12 * 60 + 30)};
        QCOMPARE(hoursOn(calendar, 1), QStringLiteral("09:00 – 12:30, 13:00 – 18:00"));
        QCOMPARE(hoursOn(calendar, 2), QString());
        // 0 is Sunday, which Qt counts as 7.
        calendar.rules = {window(0, 0, 24 * 60)};
        QCOMPARE(hoursOn(calendar, 7), QStringLiteral("00:00 – 24:00"));
    }

    void aRuleThatIsNotWeeklyIsNotSoldAsHours()
    {
        AvailabilityCalendar calendar;
        calendar.timeZone = QStringLiteral("Asia/Tokyo");
        calendar.rules = {window(1, 9 * 60, 12 * 60)};
        calendar.rules.first().frequencyType = 3;
        QCOMPARE(hoursOn(calendar, 1), QString());
        calendar.rules.first().frequencyType = 2;
        calendar.rules.first().frequencyInterval = 2;
        QCOMPARE(hoursOn(calendar, 1), QString());
    }

    void exceptionsOfAKnownShapeAreDatesAndOthersStayRaw()
    {
        AvailabilityCalendar calendar;
        calendar.rules = {window(1, 540, 720), window(2, 540, 720)};
        const QJsonArray both{QStringLiteral("2026-11-23"), QJsonObject{{QStringLiteral("day"), 24}}};
        for (AvailabilityRule& rule : calendar.rules) rule.exceptions = both;
        const auto lines = exceptionsOf(calendar, m_format);
        QCOMPARE(lines.size(), 2); // told once, though each rule names them
        QCOMPARE(lines[0].text, QStringLiteral("Mon 23 Nov 2026"));
        QVERIFY(!lines[0].isRaw);
        QCOMPARE(lines[1].text, QStringLiteral("{\"day\":24}"));
        QVERIFY(lines[1].isRaw);
    }

    void limitsOfARuleAreTold()
    {
        AvailabilityCalendar calendar;
        calendar.rules = {window(1, 540, 720)};
        const EpochMs now = test::mockupTime(2, 12);
        QVERIFY(limitsOf(calendar, m_format, now).isEmpty());
        calendar.rules.first().from = test::mockupTime(4, 0);
        QCOMPARE(limitsOf(calendar, m_format, now),
                 QStringList(QStringLiteral("09:00 – 12:00 only from Fri 13 Nov 2026")));
    }

    void whatIsNotOpenIsHatched()
    {
        const WeekGeometry geometry = week();
        const auto closed = hoursOutside(geometry, {{test::mockupTime(0, 9), test::mockupTime(0, 12)},
                                                    {test::mockupTime(0, 13), test::mockupTime(0, 18)}});
        QCOMPARE(closed.size(), 3 + 6); // before, pause, after; six whole days
        QCOMPARE(closed[1].top(), geometry.yOfMinute(12 * 60));
        QCOMPARE(closed[1].height(), geometry.yOfMinute(60));
        QCOMPARE(closed.last().height(), geometry.height());
    }

    void barsOfWholeDaysShareNoPlace()
    {
        const QDate monday(2026, 11, 9);
        const auto layout = layOutAllDay({{0, monday.addDays(-3), monday.addDays(1)},
                                          {1, monday.addDays(1), monday.addDays(2)},
                                          {2, monday.addDays(2), monday.addDays(9)}},
                                         week(), 3);
        QCOMPARE(layout.bars.size(), 3);
        QCOMPARE(layout.lines, 2);
        for (const auto& a : layout.bars)
            for (const auto& b : layout.bars) QVERIFY(&a == &b || !a.rect.intersects(b.rect));
        QVERIFY(layout.bars[0].isCutLeft && !layout.bars[0].isCutRight);
        QVERIFY(layout.bars[2].isCutRight);
    }

    void whatFindsNoLineIsCounted()
    {
        const QDate monday(2026, 11, 9);
        QVector<AllDayItem> items;
        for (int i = 0; i < 5; ++i) items.append({i, monday, monday});
        items.append({5, monday.addDays(20), monday.addDays(21)});
        const auto layout = layOutAllDay(items, week(), 3);
        QCOMPARE(layout.lines, 3);
        QCOMPARE(linesOf(layout), (QSet<int>{0, 1}));
        QCOMPARE(layout.more.size(), 1);
        QCOMPARE(layout.more.first().rows.size(), 3);
    }

    void everyDenialOfEveryGroupHasItsWords()
    {
        QSet<QString> all;
        using State = GroupAccess::State;
        for (int group = 0; group < kApiGroups; ++group)
            for (const State state : {State::KeyRefused, State::PlanLimit, State::Forbidden, State::NotFound}) {
                GroupAccess access;
                access.group = ApiGroup(group);
                access.state = state;
                access.httpStatus = 403;
                const QString text = deniedText(access);
                QVERIFY(text.endsWith(QLatin1String(" (403)")));
                all.insert(text);
                access.state = State::Usable;
                QVERIFY(deniedText(access).isEmpty());
            }
        QCOMPARE(all.size(), 4 * kApiGroups);
    }
};

QTEST_GUILESS_MAIN(tst_ScheduleText)
#include "tst_scheduletext.moc"

#include "core/domain/availability.h"

#include "support/computerzone.h"
#include "support/strict.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace yoyaku;
using namespace Qt::StringLiterals;

namespace {

EpochMs at(const char* text) { return parseInstant(QString::fromLatin1(text)).value(); }

AvailabilityRule hours(int start, int end, std::optional<int> weekday = {})
{
    AvailabilityRule rule;
    rule.startMinute = start * 60;
    rule.endMinute = end * 60;
    rule.weekday = weekday;
    return rule;
}

AvailabilityCalendar calendarIn(const QString& zone, QVector<AvailabilityRule> rules)
{
    AvailabilityCalendar calendar;
    calendar.timeZone = zone;
    calendar.rules = std::move(rules);
    return calendar;
}

QStringList said(const QVector<TimeSpan>& spans)
{
    QStringList all;
    for (const TimeSpan& span : spans) all.append(formatInstant(span.start) % u'/' % formatInstant(span.end));
    return all;
}

// 2026: Europe/Berlin leaves its winter on 29 March (a day of 23 hours) and returns to it on 25 October (25 hours).
const TimeSpan kSpringDay{at("2026-03-28T23:00:00Z"), at("2026-03-29T22:00:00Z")};
const TimeSpan kAutumnDay{at("2026-10-24T22:00:00Z"), at("2026-10-25T23:00:00Z")};

} // namespace

class tst_Availability : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void weekOpensOnItsDays_data()
    {
        QTest::addColumn<QByteArray>("computer");
        for (const char* zone : {"UTC", "Asia/Tokyo", "America/New_York", "Pacific/Kiritimati"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void weekOpensOnItsDays()
    {
        QFETCH(QByteArray, computer);
        const test::ComputerZone zoneOfComputer(computer);
        // Monday and Wednesday; the week from Sunday 18 to Saturday 24 January in Tokyo.
        const auto calendar = calendarIn(u"Asia/Tokyo"_s, {hours(10, 19, 1), hours(9, 12, 3), hours(0, 24, 0)});
        const TimeSpan week{at("2026-01-17T15:00:00Z"), at("2026-01-24T15:00:00Z")};
        QCOMPARE(said(openSpans(calendar, week)),
                 (QStringList{u"2026-01-17T15:00:00.000Z/2026-01-18T15:00:00.000Z"_s,
                              u"2026-01-19T01:00:00.000Z/2026-01-19T10:00:00.000Z"_s,
                              u"2026-01-21T00:00:00.000Z/2026-01-21T03:00:00.000Z"_s}));
        QVERIFY(!hasUnknownParts(calendar));
    }

    void shortAndLongDaysKeepTheirWallClock_data()
    {
        QTest::addColumn<bool>("isSpring");
        QTest::addColumn<int>("startHour");
        QTest::addColumn<int>("endHour");
        QTest::addColumn<QStringList>("open");
        QTest::newRow("23 hours, office")
            << true << 9 << 17 << QStringList{u"2026-03-29T07:00:00.000Z/2026-03-29T15:00:00.000Z"_s};
        QTest::newRow("23 hours, whole day")
            << true << 0 << 24 << QStringList{u"2026-03-28T23:00:00.000Z/2026-03-29T22:00:00.000Z"_s};
        QTest::newRow("23 hours, begins in what is skipped")
            << true << 2 << 5 << QStringList{u"2026-03-29T01:00:00.000Z/2026-03-29T03:00:00.000Z"_s};
        QTest::newRow("23 hours, only what is skipped") << true << 2 << 3 << QStringList();
        QTest::newRow("25 hours, office")
            << false << 9 << 17 << QStringList{u"2026-10-25T08:00:00.000Z/2026-10-25T16:00:00.000Z"_s};
        QTest::newRow("25 hours, whole day")
            << false << 0 << 24 << QStringList{u"2026-10-24T22:00:00.000Z/2026-10-25T23:00:00.000Z"_s};
        QTest::newRow("25 hours, the hour shown twice")
            << false << 2 << 3 << QStringList{u"2026-10-25T00:00:00.000Z/2026-10-25T02:00:00.000Z"_s};
    }
    void shortAndLongDaysKeepTheirWallClock()
    {
        QFETCH(bool, isSpring);
        QFETCH(int, startHour);
        QFETCH(int, endHour);
        for (const char* computer : {"UTC", "Europe/Berlin", "Asia/Tokyo"}) {
            const test::ComputerZone zoneOfComputer(computer);
            const auto calendar = calendarIn(u"Europe/Berlin"_s, {hours(startHour, endHour)});
            QTEST(said(openSpans(calendar, isSpring ? kSpringDay : kAutumnDay)), "open");
        }
    }

    void dayThatBeginsWithASkipIsOpenFromItsFirstMoment()
    {
        // Cairo's clock goes from 23:59:59 on 23 April 2026 to 01:00 on the 24th.
        const auto calendar = calendarIn(u"Africa/Cairo"_s, {hours(0, 24, 5)});
        const auto open = openSpans(calendar, {at("2026-04-22T00:00:00Z"), at("2026-04-26T00:00:00Z")});
        QCOMPARE(said(open), QStringList{u"2026-04-23T22:00:00.000Z/2026-04-24T21:00:00.000Z"_s});
    }

    void rulesThatTouchOrOverlapAreOneSpan()
    {
        const auto calendar = calendarIn(u"UTC"_s, {hours(13, 17), hours(9, 12), hours(12, 13), hours(10, 11)});
        const auto open = openSpans(calendar, {at("2026-01-15T00:00:00Z"), at("2026-01-16T00:00:00Z")});
        QCOMPARE(said(open), QStringList{u"2026-01-15T09:00:00.000Z/2026-01-15T17:00:00.000Z"_s});
    }

    void windowCutsTheHours()
    {
        const auto calendar = calendarIn(u"UTC"_s, {hours(9, 17)});
        const TimeSpan window{at("2026-01-15T10:30:00Z"), at("2026-01-15T11:00:00Z")};
        QVERIFY(openSpans(calendar, window) == QVector<TimeSpan>{window});
        QVERIFY(openSpans(calendar, {window.start, window.start}).isEmpty());
        QVERIFY(openSpans(calendar, {window.end, window.start}).isEmpty());
    }

    void windowBeforeTheEpochHasItsWeekdays()
    {
        // 31 December 1969 was a Wednesday.
        const auto calendar = calendarIn(u"UTC"_s, {hours(9, 10, 3)});
        const auto open = openSpans(calendar, {at("1969-12-29T00:00:00Z"), at("1970-01-02T00:00:00Z")});
        QCOMPARE(said(open), QStringList{u"1969-12-31T09:00:00.000Z/1969-12-31T10:00:00.000Z"_s});
    }

    void ruleAppliesFromItsStartUntilItsEnd()
    {
        AvailabilityRule rule = hours(9, 17);
        rule.from = at("2026-01-15T12:00:00Z");
        rule.until = at("2026-01-16T10:00:00Z");
        const auto open =
            openSpans(calendarIn(u"UTC"_s, {rule}), {at("2026-01-10T00:00:00Z"), at("2026-01-20T00:00:00Z")});
        QCOMPARE(said(open), (QStringList{u"2026-01-15T12:00:00.000Z/2026-01-15T17:00:00.000Z"_s,
                                          u"2026-01-16T09:00:00.000Z/2026-01-16T10:00:00.000Z"_s}));
    }

    void plainDatesCloseTheirDay_data()
    {
        QTest::addColumn<QJsonValue>("exceptions");
        QTest::addColumn<int>("openDays"); // of 3, 4 and 5 November in Tokyo
        QTest::addColumn<bool>("hasUnknown");
        QTest::newRow("null") << QJsonValue() << 3 << false;
        QTest::newRow("none") << QJsonValue(QJsonArray()) << 3 << false;
        QTest::newRow("empty object") << QJsonValue(QJsonObject()) << 3 << false;
        QTest::newRow("one") << QJsonValue(u"2026-11-03"_s) << 2 << false;
        QTest::newRow("list") << QJsonValue(QJsonArray{u"2026-11-03"_s, u"2026-11-05"_s}) << 1 << false;
        QTest::newRow("list with others") << QJsonValue(QJsonArray{u"2026-11-03"_s, 5}) << 2 << true;
        QTest::newRow("date-time") << QJsonValue(u"2026-11-03T00:00:00.000Z"_s) << 3 << true;
        QTest::newRow("impossible date") << QJsonValue(u"2026-11-31"_s) << 3 << true;
        QTest::newRow("object") << QJsonValue(QJsonObject{{"on"_L1, u"2026-11-03"_s}}) << 3 << true;
    }
    void plainDatesCloseTheirDay()
    {
        QFETCH(QJsonValue, exceptions);
        AvailabilityRule rule = hours(9, 17);
        rule.exceptions = exceptions;
        const auto calendar = calendarIn(u"Asia/Tokyo"_s, {rule});
        const auto open = openSpans(calendar, {at("2026-11-02T15:00:00Z"), at("2026-11-05T15:00:00Z")});
        QTEST(int(open.size()), "openDays");
        QTEST(hasUnknownParts(calendar), "hasUnknown");
    }

    void exceptionClosesItsOwnRuleOnly()
    {
        AvailabilityRule closed = hours(9, 12);
        closed.exceptions = u"2026-11-03"_s;
        const auto calendar = calendarIn(u"UTC"_s, {closed, hours(14, 15)});
        const auto open = openSpans(calendar, {at("2026-11-03T00:00:00Z"), at("2026-11-04T00:00:00Z")});
        QCOMPARE(said(open), QStringList{u"2026-11-03T14:00:00.000Z/2026-11-03T15:00:00.000Z"_s});
    }

    void whatIsNotWeeklyIsNotComputedWith_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("interval");
        QTest::addColumn<int>("weekday");
        QTest::addColumn<int>("endHour");
        QTest::newRow("other repetition") << 1 << 1 << 1 << 17;
        QTest::newRow("unreadable repetition") << 0 << 1 << 1 << 17;
        QTest::newRow("every other week") << 2 << 2 << 1 << 17;
        QTest::newRow("eighth day") << 2 << 1 << 7 << 17;
        QTest::newRow("negative day") << 2 << 1 << -1 << 17;
        QTest::newRow("ends before it begins") << 2 << 1 << 1 << 8;
        QTest::newRow("ends where it begins") << 2 << 1 << 1 << 9;
    }
    void whatIsNotWeeklyIsNotComputedWith()
    {
        QFETCH(int, type);
        QFETCH(int, interval);
        QFETCH(int, weekday);
        QFETCH(int, endHour);
        AvailabilityRule rule = hours(9, endHour, weekday);
        rule.frequencyType = type;
        rule.frequencyInterval = interval;
        const auto calendar = calendarIn(u"UTC"_s, {rule});
        QVERIFY(openSpans(calendar, {at("2026-01-01T00:00:00Z"), at("2026-02-01T00:00:00Z")}).isEmpty());
        QVERIFY(hasUnknownParts(calendar));
    }

    void unknownZoneGivesNothing()
    {
        for (const QString& zone : {u"Mars/Olympus"_s, QString()}) {
            const auto calendar = calendarIn(zone, {hours(9, 17)});
            QVERIFY(openSpans(calendar, {0, kMsPerDay * 7}).isEmpty());
            QVERIFY(hasUnknownParts(calendar));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Availability)
#include "tst_availability.moc"

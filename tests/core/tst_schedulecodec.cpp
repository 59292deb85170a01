#include "core/api/schedulecodec.h"

#include "support/computerzone.h"
#include "support/fixture.h"
#include "support/strict.h"

#include <QJsonDocument>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::api;
using namespace Qt::StringLiterals;

namespace {

constexpr EpochMs kStart = 1768453200000; // 2026-01-15T05:00:00Z

QJsonObject schedule(const QString& name) { return test::fixtureCase(u"tests/fixtures/api/schedule.json"_s, name); }

QJsonObject allDay(const QString& start, const QString& end, const QString& zone)
{
    return {
        {"uid"_L1, u"S"_s}, {"isAllDay"_L1, true}, {"timeZone"_L1, zone}, {"startedAt"_L1, start}, {"endedAt"_L1, end}};
}

QString said(const TimeSpan& span) { return formatInstant(span.start) % u'/' % formatInstant(span.end); }

} // namespace

class tst_ScheduleCodec : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void documentedScheduleIsReadWhole()
    {
        QStringList soft;
        const auto reply = decodeSchedule(schedule(u"documented"_s), u"data"_s, &soft);
        QVERIFY(reply);
        Schedule expected;
        expected.id = ScheduleId(u"SC0EXAMPLE01"_s);
        expected.name = u"Internal review"_s;
        expected.attendees = {{UserId(u"USER0EXAMPLE0000000000000001"_s), {}, u"admin"_s, u"host"_s}};
        expected.span = {kStart, kStart + 30 * kMsPerMinute};
        expected.timeZone = u"Asia/Tokyo"_s;
        expected.status = u"open"_s;
        expected.transparency = u"opaque"_s;
        expected.behavior = u"event"_s;
        expected.visibilityType = u"default"_s;
        expected.displayType = u"private"_s;
        expected.createdAt = expected.updatedAt = 1767225600000;
        QVERIFY(*reply == expected);
        QVERIFY(reply->blocksTime() && !reply->isRecurring());
        QCOMPARE(soft, QStringList());
    }

    void everyOptionalFieldIsRead()
    {
        const QJsonObject object = schedule(u"full"_s);
        const auto reply = decodeSchedule(object, {});
        QVERIFY(reply);
        QCOMPARE(reply->description, u"Bring figures"_s);
        QCOMPARE(reply->phoneNumber, u"+81 3 0000 0000"_s);
        QCOMPARE(reply->access, u"Lift B"_s);
        QCOMPARE(reply->address, u"Tokyo"_s);
        QCOMPARE(reply->customLocation, u"Roof"_s);
        QCOMPARE(reply->priority, u"high"_s);
        QCOMPARE(reply->locationId, u"zoom"_s);
        QCOMPARE(reply->url, u"https://zoom.example.com/1"_s);
        QVERIFY(reply->isRecurring());
        QCOMPARE(reply->routine, object.value("routine"_L1).toObject());
        const QVector<ScheduleAttendee> attendees{{UserId(u"U1"_s), {}, u"editor"_s, u"guest"_s},
                                                  {{}, u"out@example.com"_s, u"viewer"_s, u"1"_s}};
        QVERIFY(reply->attendees == attendees);
    }

    void threeKeysAreEnough()
    {
        QStringList soft;
        const auto minimal = decodeSchedule(schedule(u"minimal"_s), {}, &soft);
        const auto nulls = decodeSchedule(schedule(u"nullsExceptRequired"_s), {}, &soft);
        QVERIFY(minimal && nulls);
        QVERIFY(*minimal == *nulls);
        QVERIFY(!minimal->isAllDay);
        QVERIFY(minimal->blocksTime());
        QCOMPARE(soft, QStringList());
    }

    void missingKeysAreNamed()
    {
        QCOMPARE(decodeSchedule(schedule(u"allNull"_s), u"data"_s).error().where, u"data.uid"_s);
        QCOMPARE(decodeSchedule(schedule(u"withoutEnd"_s), u"data"_s).error().where, u"data.endedAt"_s);
        QCOMPARE(decodeSchedule(schedule(u"impossibleStart"_s), u"data"_s).error().where, u"data.startedAt"_s);
        QCOMPARE(decodeSchedule(schedule(u"allNull"_s), {}).error().kind, ApiError::Kind::BadReply);
    }

    void unknownWordsStayAsReceived()
    {
        QStringList soft;
        const auto reply = decodeSchedule(schedule(u"unknownExtras"_s), {}, &soft);
        QVERIFY(reply);
        QCOMPARE(reply->status, u"frozen"_s);
        QCOMPARE(reply->transparency, u"misty"_s);
        QCOMPARE(reply->locationId, u"none"_s);
        QCOMPARE(reply->priority, u"urgent"_s);
        QCOMPARE(reply->behavior, u"nap"_s);
        QCOMPARE(reply->visibilityType, u"ghost"_s);
        QCOMPARE(reply->displayType, u"secret"_s);
        QCOMPARE(reply->attendees.value(0).role, u"overlord"_s);
        QCOMPARE(reply->attendees.value(0).userType, u"ghost"_s);
        QVERIFY(reply->blocksTime()); // nothing says that it does not
        QCOMPARE(soft, QStringList());
    }

    void malformedFieldsAreNamedAndLeftEmpty()
    {
        QStringList soft;
        const auto reply = decodeSchedule(schedule(u"wrongTypes"_s), u"d"_s, &soft);
        QVERIFY(reply);
        QVERIFY(reply->routine.isEmpty());
        QVERIFY(!reply->isAllDay);
        QCOMPARE(reply->createdAt, 0);
        QCOMPARE(reply->timeZone, u"Mars/Olympus"_s); // shown as it came
        QCOMPARE(reply->attendees.size(), 1);
        QCOMPARE(reply->attendees.value(0).userId.text(), u"7"_s);
        for (const char* key :
             {"name", "description", "routine", "isAllDay", "timeZone", "priority", "location", "status", "createdAt",
              "updatedAt", "attendees[0].userId", "attendees[1].userId", "attendees[2].userType"})
            QVERIFY2(soft.contains(u"d."_s + QLatin1String(key)), key);
    }

    void allDayItemsAreWholeDaysOfTheirZone_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("span");
        const QString tokyoDay = u"2026-01-14T15:00:00.000Z/2026-01-15T15:00:00.000Z"_s;
        const QString tokyo = u"Asia/Tokyo"_s, berlin = u"Europe/Berlin"_s;
        QTest::newRow("one plain date") << u"2026-01-15"_s << u"2026-01-15"_s << tokyo << tokyoDay;
        QTest::newRow("plain end is inclusive")
            << u"2026-01-15"_s << u"2026-01-16"_s << tokyo << u"2026-01-14T15:00:00.000Z/2026-01-16T15:00:00.000Z"_s;
        QTest::newRow("plain end before start") << u"2026-01-15"_s << u"2026-01-01"_s << tokyo << tokyoDay;
        QTest::newRow("midnights") << u"2026-01-14T15:00:00.000Z"_s << u"2026-01-15T15:00:00Z"_s << tokyo << tokyoDay;
        QTest::newRow("last minute") << u"2026-01-14T15:00:00.000Z"_s << u"2026-01-15T14:59:59.999Z"_s << tokyo
                                     << tokyoDay;
        QTest::newRow("no length") << u"2026-01-14T15:00:00.000Z"_s << u"2026-01-14T15:00:00Z"_s << tokyo << tokyoDay;
        QTest::newRow("midnights of UTC")
            << u"2026-01-15T00:00:00.000Z"_s << u"2026-01-16T00:00:00.000Z"_s << tokyo << tokyoDay;
        QTest::newRow("with an offset") << u"2026-01-15T00:00:00+09:00"_s << u"2026-01-16T00:00:00+09:00"_s << tokyo
                                        << tokyoDay;
        QTest::newRow("mixed") << u"2026-01-15"_s << u"2026-01-15T15:00:00.000Z"_s << tokyo << tokyoDay;
        QTest::newRow("23 hours") << u"2026-03-29"_s << u"2026-03-29"_s << berlin
                                  << u"2026-03-28T23:00:00.000Z/2026-03-29T22:00:00.000Z"_s;
        QTest::newRow("25 hours") << u"2026-10-25"_s << u"2026-10-25"_s << berlin
                                  << u"2026-10-24T22:00:00.000Z/2026-10-25T23:00:00.000Z"_s;
        QTest::newRow("no zone") << u"2026-01-15"_s << u"2026-01-15"_s << QString()
                                 << u"2026-01-15T00:00:00.000Z/2026-01-16T00:00:00.000Z"_s;
        QTest::newRow("unknown zone") << u"2026-01-15"_s << u"2026-01-15"_s << u"Mars/Olympus"_s
                                      << u"2026-01-15T00:00:00.000Z/2026-01-16T00:00:00.000Z"_s;
    }
    void allDayItemsAreWholeDaysOfTheirZone()
    {
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(QString, zone);
        for (const char* computer : {"America/New_York", "Pacific/Kiritimati", "UTC"}) {
            const test::ComputerZone zoneOfComputer(computer);
            const auto reply = decodeSchedule(allDay(start, end, zone), {});
            QVERIFY(reply);
            QTEST(said(reply->span), "span");
        }
    }

    void plainDatesMakeAnAllDayItem()
    {
        QJsonObject object = allDay(u"2026-01-15"_s, u"2026-01-15"_s, u"UTC"_s);
        object.remove("isAllDay"_L1);
        QVERIFY(decodeSchedule(object, {})->isAllDay);
        object.insert("isAllDay"_L1, false);
        QVERIFY(!decodeSchedule(object, {})->isAllDay);
        for (const QJsonValue& yes : {QJsonValue(1), QJsonValue(u"true"_s)}) {
            object.insert("isAllDay"_L1, yes);
            QVERIFY(decodeSchedule(object, {})->isAllDay);
        }
    }

    void datesThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"2026-02-30", "2026-1-15", "15.01.2026", "20260115", "2026-01-15 ", "soon", ""})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void datesThatAreNoneAreRefused()
    {
        QFETCH(QString, text);
        QCOMPARE(decodeSchedule(allDay(text, u"2026-03-15"_s, u"UTC"_s), {}).error().where, u"startedAt"_s);
        QCOMPARE(decodeSchedule(allDay(u"2026-01-15"_s, text, u"UTC"_s), {}).error().where, u"endedAt"_s);
    }

    void endBeforeTheStartIsAnEmptySpanAndNoted()
    {
        QJsonObject object = schedule(u"minimal"_s);
        object.insert("endedAt"_L1, u"2026-01-15T04:00:00Z"_s);
        QStringList soft;
        const auto reply = decodeSchedule(object, {}, &soft);
        QVERIFY(reply);
        QVERIFY(reply->span == (TimeSpan{kStart, kStart}));
        QCOMPARE(soft, QStringList{u"endedAt"_s});
    }

    void attendeesGoBackAsTheyCame()
    {
        const auto reply = decodeSchedule(schedule(u"full"_s), {});
        QVERIFY(reply);
        QCOMPARE(encodeAttendees(reply->attendees), schedule(u"full"_s).value("attendees"_L1).toArray());
    }
};

QTEST_GUILESS_MAIN(tst_ScheduleCodec)
#include "tst_schedulecodec.moc"

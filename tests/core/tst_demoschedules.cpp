#include "core/demo/demoworld.h"
#include "support/rawdemo.h"
#include "support/strict.h"

#include <QTest>

using namespace yoyaku;
using namespace Qt::StringLiterals;

namespace {

TimeSpan spanOf(const QJsonObject& json)
{
    return {parseInstant(json.value("startedAt"_L1).toString()).value_or(0),
            parseInstant(json.value("endedAt"_L1).toString()).value_or(0)};
}

} // namespace

/// Schedules and availability calendars of the demo account, and that they decide what can be booked.
class tst_DemoSchedules : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RawDemo> m_demo;
    const QString m_path = u"/v1/schedules"_s;

    [[nodiscard]] QJsonObject meeting(const QJsonArray& members, TimeSpan span) const
    {
        QJsonArray attendees;
        for (const QJsonValue& id : members)
            attendees.append(QJsonObject{{"userId"_L1, id}, {"role"_L1, "admin"_L1}, {"userType"_L1, "host"_L1}});
        return {{"name"_L1, u"社内会議"_s},
                {"attendees"_L1, attendees},
                {"timeZone"_L1, "Asia/Tokyo"_L1},
                {"startedAt"_L1, formatInstant(span.start)},
                {"endedAt"_L1, formatInstant(span.end)}};
    }
    [[nodiscard]] QJsonArray hostIds()
    {
        QJsonArray ids;
        for (const QJsonValue& host : m_demo->all(u"/v1/event_type_hosts?eventTypeId="_s + m_demo->type))
            ids.append(host.toObject().value("uid"_L1));
        return ids;
    }
    [[nodiscard]] QJsonObject created(const QJsonObject& body)
    {
        const auto answer = m_demo->call("POST", m_path, body);
        [&] { QCOMPARE(answer.status, 201); }();
        return answer.data();
    }
    [[nodiscard]] QJsonObject inList(const QString& uid)
    {
        for (const QJsonValue& one : m_demo->all(m_path))
            if (one.toObject().value("uid"_L1).toString() == uid) return one.toObject();
        return {};
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_demo = std::make_unique<test::RawDemo>();
    }
    void cleanup() { m_demo.reset(); }

    void aWeekLooksLikeAnOffice()
    {
        const EpochMs monday = 1794150000000; // 2026-11-09T00:00 in Tokyo
        QHash<QString, int> names;
        QSet<QString> ids;
        int repeated = 0, inWeek = 0, plainDates = 0;
        const auto all = m_demo->all(m_path);
        for (const QJsonValue& value : all) {
            const QJsonObject one = value.toObject();
            ids.insert(one.value("uid"_L1).toString());
            repeated += one.value("routine"_L1).isObject();
            plainDates += one.value("startedAt"_L1).toString() == "2026-11-09"_L1;
            if (!TimeSpan{monday, monday + 7 * kMsPerDay}.contains(spanOf(one).start)) continue;
            ++inWeek;
            ++names[one.value("name"_L1).toString()];
        }
        QVERIFY(all.size() > 200 && all.size() < 1000);
        QCOMPARE(ids.size(), all.size());
        QCOMPARE(repeated, 3);
        QCOMPARE(plainDates, 1); // the kick-off of the pictures
        QVERIFY2(inWeek >= 12 && inWeek <= 40, qPrintable(QString::number(inWeek)));
        QCOMPARE(names.value(u"渡辺 翔 · leave (有給休暇)"_s), 1);
        QCOMPARE(names.value(u"ランチ勉強会"_s), 1);
        QVERIFY(names.value(u"集中作業"_s) >= 3);
    }

    void theSameSeedAndDayWriteTheSameCalendar()
    {
        test::RawDemo other;
        QCOMPARE(m_demo->all(m_path), other.all(m_path));
    }

    void aScheduleIsMadeChangedAndDeleted()
    {
        const EpochMs noon = m_demo->clock.now() + kMsPerDay;
        const auto made = created(meeting({m_demo->member(0)}, {noon, noon + kMsPerHour}));
        const QString uid = made.value("uid"_L1).toString();
        QCOMPARE(inList(uid), made);
        const auto changed =
            m_demo->call("PATCH", m_path + u'/' + uid,
                         {{"name"_L1, u"移動"_s}, {"isSendUpdates"_L1, false}, {"location"_L1, "none"_L1}});
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.data().value("name"_L1).toString(), u"移動"_s);
        QCOMPARE(changed.data().value("startedAt"_L1), made.value("startedAt"_L1));
        QVERIFY(changed.data().value("updatedAt"_L1).toString() > made.value("updatedAt"_L1).toString());
        QCOMPARE(inList(uid), changed.data());
        QCOMPARE(m_demo->call("DELETE", m_path + u'/' + uid).status, 204);
        QVERIFY(inList(uid).isEmpty());
        QCOMPARE(m_demo->call("DELETE", m_path + u'/' + uid).status, 404);
        QCOMPARE(m_demo->call("PATCH", m_path + u'/' + uid, {{"name"_L1, "x"_L1}}).status, 404);
    }

    void aRepetitionRuleComesBackUntouched()
    {
        const QJsonObject routine{{"duration"_L1, 30},
                                  {"endedAt"_L1, QJsonValue()},
                                  {"schedules"_L1, QJsonArray{QJsonObject{{"wday"_L1, 3}, {"odd"_L1, "x"_L1}}}}};
        const EpochMs at = m_demo->clock.now() + kMsPerDay;
        QJsonObject body = meeting({m_demo->member(0)}, {at, at + kMsPerHour});
        body.insert("routine"_L1, routine);
        const auto made = created(body);
        QCOMPARE(made.value("routine"_L1).toObject(), routine);
        const QString one = m_path + u'/' + made.value("uid"_L1).toString();
        QCOMPARE(m_demo->call("PATCH", one, {{"name"_L1, "x"_L1}}).data().value("routine"_L1).toObject(), routine);
    }

    void aWrongScheduleIsRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("status");
        QTest::newRow("name too long") << u"name"_s << QJsonValue(QString(65, u'x')) << 422;
        QTest::newRow("name of another type") << u"name"_s << QJsonValue(1) << 400;
        QTest::newRow("no attendees") << u"attendees"_s << QJsonValue(QJsonValue::Undefined) << 400;
        QTest::newRow("attendee who is no member")
            << u"attendees"_s
            << QJsonValue(QJsonArray{
                   QJsonObject{{"userId"_L1, "nobody"_L1}, {"role"_L1, "admin"_L1}, {"userType"_L1, "host"_L1}}})
            << 422;
        QTest::newRow("attendee who is nobody")
            << u"attendees"_s
            << QJsonValue(QJsonArray{QJsonObject{{"role"_L1, "admin"_L1}, {"userType"_L1, "host"_L1}}}) << 422;
        QTest::newRow("attendee without a role")
            << u"attendees"_s << QJsonValue(QJsonArray{QJsonObject{{"userType"_L1, "host"_L1}}}) << 400;
        QTest::newRow("end before start") << u"endedAt"_s << QJsonValue("2026-11-01T00:00:00.000Z"_L1) << 422;
        QTest::newRow("end that is no time") << u"endedAt"_s << QJsonValue("2019-08-294T14:01:01.000Z"_L1) << 422;
        QTest::newRow("unknown zone") << u"timeZone"_s << QJsonValue("Moon/Base"_L1) << 422;
        QTest::newRow("unknown transparency") << u"transparency"_s << QJsonValue("glass"_L1) << 422;
        QTest::newRow("unknown place") << u"location"_s << QJsonValue("moon"_L1) << 422;
        QTest::newRow("a rule that is no rule") << u"routine"_s << QJsonValue(QJsonObject{{"duration"_L1, 3}}) << 400;
    }

    void aWrongScheduleIsRefused()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(int, status);
        const EpochMs at = m_demo->clock.now() + kMsPerDay;
        QJsonObject body = meeting({m_demo->member(0)}, {at, at + kMsPerHour});
        if (value.isUndefined())
            body.remove(member);
        else
            body.insert(member, value);
        const auto count = m_demo->all(m_path).size();
        QCOMPARE(m_demo->call("POST", m_path, body).status, status);
        QCOMPARE(m_demo->all(m_path).size(), count);
    }

    void anOpaqueScheduleOfAllHostsClosesTheSlotUntilItGoes()
    {
        const QString slot = m_demo->openStarts(m_demo->type).value(4);
        const EpochMs at = *parseInstant(slot);
        const auto made = created(meeting(hostIds(), {at, at + 30 * kMsPerMinute}));
        QVERIFY(!m_demo->openStarts(m_demo->type).contains(slot));
        const auto refused = m_demo->call("POST", u"/v1/bookings"_s, m_demo->newBooking(slot));
        QCOMPARE(refused.status, 422);
        QVERIFY(refused.blames("startedAt"));
        const QString one = m_path + u'/' + made.value("uid"_L1).toString();
        QCOMPARE(m_demo->call("PATCH", one, {{"transparency"_L1, "transparent"_L1}}).status, 200);
        QVERIFY(m_demo->openStarts(m_demo->type).contains(slot));
        QCOMPARE(m_demo->call("PATCH", one, {{"transparency"_L1, "opaque"_L1}}).status, 200);
        QVERIFY(!m_demo->openStarts(m_demo->type).contains(slot));
        QCOMPARE(m_demo->call("DELETE", one).status, 204);
        QVERIFY(m_demo->openStarts(m_demo->type).contains(slot));
    }

    void anAllDayLeaveOfPlainDatesKeepsTheHostFree()
    {
        const QString host = hostIds().first().toString();
        QJsonObject leave = meeting({host}, {});
        leave.insert("isAllDay"_L1, true);
        leave.insert("startedAt"_L1, "2026-11-12"_L1);
        leave.insert("endedAt"_L1, "2026-11-21"_L1); // longer than the slots asked for
        (void)created(leave);
        for (const QString& start : m_demo->openStarts(m_demo->type).mid(30, 6)) {
            QVERIFY(start > u"2026-11-12"_s);
            for (;;) {
                const auto made = m_demo->call("POST", u"/v1/bookings"_s, m_demo->newBooking(start));
                if (made.status != 201) break;
                QVERIFY(!made.raw.contains(host.toUtf8()));
            }
        }
    }

    void whatAppearsElsewhereBlocksToo()
    {
        const QString slot = m_demo->openStarts(m_demo->type).value(2);
        const EpochMs at = *parseInstant(slot);
        QStringList made;
        for (const QJsonValue& host : hostIds())
            made.append(
                m_demo
                    ->act(u"schedule_appears"_s,
                          {{"userId"_L1, host}, {"startedAt"_L1, slot}, {"endedAt"_L1, formatInstant(at + kMsPerHour)}})
                    .data()
                    .value("uid"_L1)
                    .toString());
        QVERIFY(!inList(made.first()).isEmpty());
        QVERIFY(!m_demo->openStarts(m_demo->type).contains(slot));
        for (const QString& uid : made) QCOMPARE(m_demo->act(u"schedule_vanishes"_s, {{"uid"_L1, uid}}).status, 200);
        QVERIFY(m_demo->openStarts(m_demo->type).contains(slot));
    }

    void calendarsAreListedByMember()
    {
        const QString path = u"/v1/user_availability_calendars"_s;
        const auto first = m_demo->all(path + u"?userId="_s + m_demo->member(0));
        QCOMPARE(first.size(), 2);
        QCOMPARE(first.at(0).toObject().value("isDefault"_L1).toInt(), 1);
        QCOMPARE(first.at(1).toObject().value("isDefault"_L1), QJsonValue(false)); // the other form
        const auto emma = m_demo->all(path + u"?userId="_s + m_demo->member(10)).at(0).toObject();
        QCOMPARE(emma.value("timezone"_L1).toString(), u"Europe/Berlin"_s);
        const auto closed = m_demo->all(path + u"?userId="_s + m_demo->member(8)).at(0).toObject();
        QCOMPARE(closed.value("calendars"_L1).toArray().at(0).toObject().value("exceptions"_L1).toArray().size(), 3);
        const auto one = m_demo->call("GET", path + u'/' + emma.value("uid"_L1).toString());
        QCOMPARE(one.data(), emma);
        QVERIFY(one.body.contains("errors"_L1)); // required here
        QCOMPARE(m_demo->call("GET", path).status, 422);
        QCOMPARE(m_demo->call("GET", path + u"?userId=nobody"_s).status, 422);
        QCOMPARE(m_demo->call("GET", path + u"/none"_s).status, 404);
    }

    void slotsKeepToTheHostsHours()
    {
        const test::FakeClock clock;
        const demo::World world({}, clock);
        const auto at = [](const char* stamp, int minutes) {
            const EpochMs start = *parseInstant(QString::fromLatin1(stamp));
            return TimeSpan{start, start + minutes * kMsPerMinute};
        };
        const auto& hours = world.hours();
        QVERIFY(hours.isOpen(0, at("2026-11-12T00:00:00Z", 30)));   // 9:00 in Tokyo
        QVERIFY(!hours.isOpen(0, at("2026-11-11T23:30:00Z", 30)));  // 8:30
        QVERIFY(!hours.isOpen(0, at("2026-11-14T00:00:00Z", 30)));  // a Saturday
        QVERIFY(hours.isOpen(2, at("2026-11-12T02:00:00Z", 60)));   // up to the lunch gap
        QVERIFY(!hours.isOpen(2, at("2026-11-12T02:30:00Z", 60)));  // into it
        QVERIFY(!hours.isOpen(4, at("2026-11-11T02:00:00Z", 30)));  // a Wednesday, part time
        QVERIFY(hours.isOpen(10, at("2026-11-12T07:00:00Z", 60)));  // 8:00 in Berlin's winter
        QVERIFY(!hours.isOpen(10, at("2026-11-12T06:00:00Z", 60))); // 7:00
        QVERIFY(hours.isOpen(10, at("2026-07-02T06:00:00Z", 60)));  // 8:00 in Berlin's summer
        QVERIFY(!hours.isOpen(8, at("2026-11-16T01:00:00Z", 30)));  // a day off as a plain date
        QVERIFY(hours.isOpen(8, at("2026-11-18T01:00:00Z", 30)));
    }
};

QTEST_GUILESS_MAIN(tst_DemoSchedules)
#include "tst_demoschedules.moc"

#include "core/api/accountcodec.h"
#include "core/api/assignrulecodec.h"
#include "core/api/availabilitycodec.h"
#include "core/api/organizationcodec.h"

#include "support/fixture.h"
#include "support/strict.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::api;
using namespace Qt::StringLiterals;

namespace {

constexpr EpochMs kNewYear = 1767225600000; // 2026-01-01T00:00:00Z

QJsonObject fixture(const QString& noun, const QString& name)
{
    return test::fixtureCase(u"tests/fixtures/api/"_s + noun + u".json"_s, name);
}

QByteArray bytes(const QJsonObject& object) { return QJsonDocument(object).toJson(); }

} // namespace

class tst_AccountCodec : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void documentedAvailabilityIsReadWhole()
    {
        QStringList soft;
        const auto reply = decodeAvailabilityCalendar(fixture(u"availabilitycalendar"_s, u"documented"_s), {}, &soft);
        QVERIFY(reply);
        AvailabilityRule rule;
        rule.startMinute = 600;
        rule.endMinute = 1140;
        rule.weekday = 1;
        rule.from = kNewYear;
        rule.exceptions = QJsonValue::Null;
        const AvailabilityCalendar expected{CalendarId(u"AC0EXAMPLE01"_s),
                                            UserId(u"USER0EXAMPLE0000000000000001"_s),
                                            u"Default"_s,
                                            true,
                                            u"Asia/Tokyo"_s,
                                            {rule},
                                            kNewYear,
                                            kNewYear};
        QVERIFY(*reply == expected);
        QCOMPARE(soft, QStringList());
    }

    void availabilityNeedsOnlyItsId()
    {
        QStringList soft;
        const auto read = [&](const QString& name) {
            return decodeAvailabilityCalendar(fixture(u"availabilitycalendar"_s, name), u"c"_s, &soft);
        };
        const auto minimal = read(u"minimal"_s);
        QVERIFY(minimal);
        QCOMPARE(minimal->name, u"AC0EXAMPLE01"_s);
        QVERIFY(!minimal->isDefault);
        QCOMPARE(minimal->rules.size(), 1);
        QCOMPARE(minimal->rules.first().startMinute, 540);
        QCOMPARE(minimal->rules.first().endMinute, 1020);
        QCOMPARE(minimal->rules.first().frequencyType, 2);
        QVERIFY(!minimal->rules.first().weekday);
        QCOMPARE(read(u"allNull"_s).error().where, u"c.uid"_s);
        const auto nulls = read(u"nullsExceptRequired"_s);
        QVERIFY(nulls);
        QCOMPARE(nulls->rules.value(0).frequencyType, 0); // hours that are not told cannot be computed with
        QCOMPARE(soft, QStringList());
    }

    void unknownAvailabilityStaysAsReceived()
    {
        const auto reply = decodeAvailabilityCalendar(fixture(u"availabilitycalendar"_s, u"unknownExtras"_s), {});
        QVERIFY(reply);
        QVERIFY(reply->isDefault);
        const AvailabilityRule rule = reply->rules.value(0);
        QCOMPARE(rule.frequencyType, 9);
        QCOMPARE(rule.frequencyInterval, 2);
        QCOMPARE(rule.exceptions, QJsonValue(QJsonObject{{"on"_L1, QJsonArray{u"2026-11-03"_s}}}));
    }

    void unreadableRulesAreKeptAndNotComputedWith()
    {
        QStringList soft;
        const auto reply =
            decodeAvailabilityCalendar(fixture(u"availabilitycalendar"_s, u"wrongTypes"_s), u"c"_s, &soft);
        QVERIFY(reply);
        QCOMPARE(reply->id.text(), u"12"_s);
        QCOMPARE(reply->timeZone, u"Europe/Berlin"_s);
        QVERIFY(!reply->isDefault);
        QCOMPARE(reply->rules.size(), 9);
        for (int i = 0; i < 8; ++i) QVERIFY2(reply->rules[i].frequencyType == 0, qPrintable(QString::number(i)));
        AvailabilityRule quoted = reply->rules[8];
        QCOMPARE(quoted.frequencyType, 2);
        QCOMPARE(quoted.startMinute, 600);
        QCOMPARE(quoted.weekday.value_or(-1), 2);
        QVERIFY(hasUnknownParts(*reply));
        for (const char* key : {"userId", "name", "isDefault", "createdAt", "calendars[1].startHour",
                                "calendars[2].startHour", "calendars[3].endHour", "calendars[4].startHour",
                                "calendars[5].wday", "calendars[6].endedAt", "calendars[7].frequencyType"})
            QVERIFY2(soft.contains(u"c."_s + QLatin1String(key)), key);
    }

    void invitationFixturesAreRead()
    {
        QStringList soft;
        const auto read = [&](const QString& name) {
            return decodeInvitation(fixture(u"invitation"_s, name), u"i"_s, &soft);
        };
        const EpochMs expires = kNewYear + 7 * kMsPerDay;
        const Invitation documented{
            InvitationId(u"IN0EXAMPLE01"_s), u"new.member@example.com"_s, u"member"_s, u"pending"_s, kNewYear, expires};
        QVERIFY(*read(u"documented"_s) == documented);
        QVERIFY(*read(u"minimal"_s) == (Invitation{InvitationId(u"IN1"_s), {}, {}, {}, 0, {}}));
        QCOMPARE(read(u"unknownExtras"_s)->role, u"emperor"_s);
        QCOMPARE(read(u"unknownExtras"_s)->status, u"lost"_s);
        QCOMPARE(read(u"allNull"_s).error().where, u"i.uid"_s);
        QCOMPARE(soft, QStringList());
        QVERIFY(*read(u"wrongTypes"_s) == (Invitation{InvitationId(u"4"_s), {}, {}, {}, 0, expires}));
        QCOMPARE(soft, (QStringList{u"i.email"_s, u"i.role"_s, u"i.status"_s, u"i.createdAt"_s, u"i.expiredAt"_s}));
    }

    void teamFixturesAreRead()
    {
        QStringList soft;
        const auto read = [&](const QString& name) { return *decodeTeam(fixture(u"team"_s, name), u"t"_s, &soft); };
        const auto raw = [](const QString& name) { return fixture(u"team"_s, name); };
        QVERIFY(read(u"documented"_s) == (Team{u"exampleteam"_s, u"Example Team"_s, raw(u"documented"_s)}));
        QVERIFY(read(u"minimal"_s) == Team{});
        QVERIFY(read(u"allNull"_s) == (Team{{}, {}, raw(u"allNull"_s)}));
        QCOMPARE(read(u"unknownExtras"_s).id, u"team-slug"_s);
        QCOMPARE(soft, QStringList());
        QVERIFY(read(u"wrongTypes"_s) == (Team{u"3"_s, {}, raw(u"wrongTypes"_s)}));
        QCOMPARE(soft, (QStringList{u"t.uid"_s, u"t.name"_s}));
    }

    void teamMayComeInAList()
    {
        const QJsonObject one = fixture(u"team"_s, u"documented"_s);
        const auto decode = getTeam().decode;
        for (const QByteArray& body : {bytes(one), bytes({{"data"_L1, one}}), bytes({{"data"_L1, QJsonArray{one}}}),
                                       QJsonDocument(QJsonArray{one}).toJson()}) {
            const auto reply = decode(body);
            QVERIFY2(reply, body.constData());
            QCOMPARE(reply->id, u"exampleteam"_s);
        }
        QCOMPARE(decode(R"({"data":[]})").error().where, u"data[0]"_s);
        QCOMPARE(decode("<html>").error().where, u"$"_s);
        QCOMPARE(decode(R"({"data":null})").error().where, u"data"_s);
    }

    void expectedRuleIsReadWhole()
    {
        QStringList soft;
        const QJsonObject object = fixture(u"assignrule"_s, u"documented"_s);
        const auto reply = decodeAssignRule(object, u"r"_s, &soft);
        QVERIFY(reply);
        AssignRule expected;
        expected.id = RuleId(u"RU0EXAMPLE01"_s);
        expected.name = u"Sales with one engineer"_s;
        expected.priority = 1;
        expected.sort = 0;
        expected.groups = {{false, {UserId(u"U1"_s)}}, {true, {UserId(u"U2"_s), UserId(u"U3"_s)}}};
        expected.dailyMinutes = 120;
        expected.monthlyMinutes = 1000;
        expected.isExpectedShape = true;
        expected.raw = object;
        QVERIFY(*reply == expected);
        QCOMPARE(soft, QStringList());
    }

    void extrasDoNotMakeARuleUnexpected()
    {
        const QJsonObject object = fixture(u"assignrule"_s, u"unknownExtras"_s);
        const auto reply = decodeAssignRule(object, {});
        QVERIFY(reply && reply->isExpectedShape);
        QCOMPARE(reply->raw, object);
    }

    void ruleOfAnotherShapeKeepsItsRaw()
    {
        QStringList soft;
        const QJsonObject object = fixture(u"assignrule"_s, u"wrongTypes"_s);
        const auto reply = decodeAssignRule(object, u"r"_s, &soft);
        QVERIFY(reply);
        QVERIFY(!reply->isExpectedShape);
        QVERIFY(!reply->priority && !reply->sort && !reply->dailyMinutes);
        QCOMPARE(reply->raw, object);
        QCOMPARE(soft, (QStringList{u"r.name"_s, u"r.priority"_s, u"r.sort"_s, u"r.limits"_s}));
        const auto minimal = decodeAssignRule(fixture(u"assignrule"_s, u"minimal"_s), {});
        QVERIFY(minimal && !minimal->isExpectedShape);
        QCOMPARE(minimal->id.text(), u"RU1"_s);
        for (const QString& name : {u"allNull"_s, u"withoutId"_s})
            QCOMPARE(decodeAssignRule(fixture(u"assignrule"_s, name), u"r"_s).error().where, u"r.uid"_s);
    }

    void oneOddMemberMakesARuleUnexpected_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* tag, const char* key, const QJsonValue& value) {
            QTest::newRow(tag) << QString::fromLatin1(key) << value;
        };
        row("number as id", "uid", 5);
        row("no name", "name", QJsonValue());
        row("no groups", "groups", QJsonValue());
        row("group that is text", "groups", QJsonArray{u"U1"_s});
        row("other operator", "groups",
            QJsonArray{QJsonObject{{"operator"_L1, u"xor"_s}, {"userIds"_L1, QJsonArray()}}});
        row("lone user", "groups", QJsonArray{QJsonObject{{"operator"_L1, u"or"_s}, {"userIds"_L1, u"U1"_s}}});
        row("number as user", "groups",
            QJsonArray{QJsonObject{{"operator"_L1, u"or"_s}, {"userIds"_L1, QJsonArray{1}}}});
        row("quoted priority", "priority", u"1"_s);
        row("fraction", "sort", 0.5);
        row("limits as list", "limits", QJsonArray());
        row("limit in words", "limits", QJsonObject{{"daily"_L1, u"2h"_s}});
    }
    void oneOddMemberMakesARuleUnexpected()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject object = fixture(u"assignrule"_s, u"documented"_s);
        object.insert(key, value);
        const auto reply = decodeAssignRule(object, {});
        QVERIFY(reply);
        QVERIFY(!reply->isExpectedShape);
    }

    void integrationTakesOnlyWebAddresses()
    {
        const auto read = [](const QString& name) {
            return decodeIntegrationUrl(fixture(u"integration"_s, name), u"data"_s);
        };
        QCOMPARE(read(u"documented"_s)->toString(),
                 u"https://www.jicoo.com/t/exampleteam/e/ET0EXAMPLE01?guestSessionId=opaque"_s);
        QVERIFY(read(u"minimal"_s) && read(u"unknownExtras"_s));
        for (const QString& name : {u"allNull"_s, u"wrongTypes"_s, u"script"_s, u"file"_s, u"noHost"_s,
                                    u"borrowedName"_s, u"relative"_s, u"empty"_s}) {
            const auto reply = read(name);
            QVERIFY2(!reply, qPrintable(name));
            QCOMPARE(reply.error().kind, ApiError::Kind::BadReply);
            QCOMPARE(reply.error().where, u"data.url"_s);
        }
    }
};

QTEST_GUILESS_MAIN(tst_AccountCodec)
#include "tst_accountcodec.moc"

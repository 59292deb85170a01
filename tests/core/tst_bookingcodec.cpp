#include "core/api/bookingcodec.h"

#include "support/fixture.h"
#include "support/strict.h"

#include <QJsonDocument>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::api;
using namespace Qt::StringLiterals;

namespace {

constexpr EpochMs kStart = 1768438800000; // 2026-01-15T01:00:00Z

QJsonObject booking(const QString& name) { return test::fixtureCase(u"tests/fixtures/api/booking.json"_s, name); }
QJsonObject contact(const QString& name) { return test::fixtureCase(u"tests/fixtures/api/contact.json"_s, name); }

QByteArray bytes(const QJsonObject& object) { return QJsonDocument(object).toJson(); }

QJsonObject listOf(const QJsonArray& items) { return {{"data"_L1, items}}; }

} // namespace

class tst_BookingCodec : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void documentedBookingIsReadWhole()
    {
        QStringList soft;
        const auto reply = decodeBooking(booking(u"documented"_s), u"data"_s, &soft);
        QVERIFY(reply);
        Booking expected;
        expected.uid = BookingId(u"BK0EXAMPLE01"_s);
        expected.eventType = EventTypeId(u"ET0EXAMPLE01"_s);
        expected.name = u"Intro call"_s;
        expected.status = BookingStatus::Open;
        expected.statusText = u"open"_s;
        expected.span = {kStart, kStart + 30 * kMsPerMinute};
        expected.locationId = u"googleMeet"_s;
        expected.url = u"https://meet.example.com/abc"_s;
        expected.timeZone = u"Asia/Tokyo"_s;
        expected.hosts = {{UserId(u"USER0EXAMPLE0000000000000001"_s), u"admin"_s}};
        expected.createdAt = expected.updatedAt = 1767225600000;
        QVERIFY(*reply == expected);
        QCOMPARE(soft, QStringList());
    }

    void threeKeysAreEnough()
    {
        QStringList soft;
        const auto minimal = decodeBooking(booking(u"minimal"_s), {}, &soft);
        const auto nulls = decodeBooking(booking(u"nullsExceptRequired"_s), {}, &soft);
        QVERIFY(minimal && nulls);
        QVERIFY(*minimal == *nulls);
        QCOMPARE(minimal->status, BookingStatus::Unknown);
        QCOMPARE(soft, QStringList());
    }

    void unknownWordsStayAsReceived()
    {
        QStringList soft;
        const auto reply = decodeBooking(booking(u"unknownExtras"_s), {}, &soft);
        QVERIFY(reply);
        QCOMPARE(reply->status, BookingStatus::Unknown);
        QCOMPARE(reply->statusText, u"waitlisted"_s);
        QCOMPARE(reply->locationId, u"hologram"_s);
        QCOMPARE(reply->priority, u"urgent"_s);
        QCOMPARE(reply->hosts.value(0).role, u"overlord"_s);
        QCOMPARE(soft, QStringList());
    }

    void malformedOptionalFieldsAreNamedAndLeftEmpty()
    {
        QStringList soft;
        const auto reply = decodeBooking(booking(u"wrongTypes"_s), u"data[7]"_s, &soft);
        QVERIFY(reply);
        QVERIFY(!reply->cancelledAt);
        QCOMPARE(reply->createdAt, 0);
        QVERIFY(reply->hosts.isEmpty());
        for (const char* key : {"eventTypeId", "name", "description", "status", "url", "timeZone", "cancelledAt",
                                "cancelledBy", "hosts", "createdAt", "updatedAt"})
            QVERIFY2(soft.contains(u"data[7]."_s + QLatin1String(key)), key);
    }

    void cancelFieldsAreRead()
    {
        const auto reply = decodeBooking(booking(u"cancelled"_s), {});
        QVERIFY(reply);
        QCOMPARE(reply->status, BookingStatus::Cancel);
        QCOMPARE(reply->cancelReason, u"Sick leave"_s);
        QCOMPARE(reply->cancelledBy, u"host"_s);
        QCOMPARE(reply->cancelledAt.value_or(0), 1767312000000);
    }

    void webhookObjectIsABookingToo()
    {
        const auto reply = decodeBooking(booking(u"webhookObject"_s), u"object"_s);
        QVERIFY(reply);
        QCOMPARE(reply->eventType.text(), u"ET0EXAMPLE01"_s);
        QCOMPARE(reply->span.lengthMs(), 30 * kMsPerMinute);
    }

    void missingRequiredKeyIsNamed_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("withoutUid") << u"data.uid"_s;
        QTest::newRow("withoutStart") << u"data.startedAt"_s;
        QTest::newRow("badEnd") << u"data.endedAt"_s;
        QTest::newRow("allNull") << u"data.uid"_s;
    }
    void missingRequiredKeyIsNamed()
    {
        const QJsonObject body{{"data"_L1, booking(QString::fromLatin1(QTest::currentDataTag()))}};
        const auto reply = getBooking(BookingId(u"B"_s)).decode(bytes(body));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ApiError::Kind::BadReply);
        QTEST(reply.error().where, "where");
    }

    void endBeforeStartBecomesAnEmptySpan()
    {
        QStringList soft;
        const auto reply = decodeBooking(booking(u"endBeforeStart"_s), {}, &soft);
        QVERIFY(reply);
        QVERIFY(reply->span.isEmpty());
        QCOMPARE(reply->span.end, reply->span.start);
        QCOMPARE(soft, QStringList{u"endedAt"_s});
    }

    void hostsWithoutIdAreLeftOut()
    {
        QStringList soft;
        const auto reply = decodeBooking(booking(u"brokenHosts"_s), {}, &soft);
        QVERIFY(reply);
        QCOMPARE(reply->hosts.size(), 1);
        QCOMPARE(reply->hosts.value(0).userId.text(), u"U2"_s);
        QCOMPARE(soft, (QStringList{u"hosts[0].userId"_s, u"hosts[1].userId"_s}));
    }

    void wrappedAndBareAnswersAreTheSame()
    {
        const auto decode = createBooking({}).decode;
        const auto bare = decode(bytes(booking(u"documented"_s)));
        QVERIFY(bare);
        for (const QJsonValue& errors :
             {QJsonValue(QJsonObject()), QJsonValue(QJsonArray()), QJsonValue(), QJsonValue(QJsonValue::Undefined)}) {
            const auto wrapped = decode(bytes({{"data"_L1, booking(u"documented"_s)}, {"errors"_L1, errors}}));
            QVERIFY(wrapped);
            QVERIFY(*wrapped == *bare);
        }
    }

    void bodiesThatAreNoAnswerFail_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("where");
        QTest::newRow("empty") << QByteArray() << u"$"_s;
        QTest::newRow("html") << QByteArray("<html>502</html>") << u"$"_s;
        QTest::newRow("cut") << QByteArray("{\"data\": {\"uid\": \"B") << u"$"_s;
        QTest::newRow("number") << QByteArray("3") << u"$"_s;
        QTest::newRow("null data") << QByteArray(R"({"data": null})") << u"data"_s;
    }
    void bodiesThatAreNoAnswerFail()
    {
        QFETCH(QByteArray, body);
        const auto one = getBooking(BookingId(u"B"_s)).decode(body);
        const auto page = listBookings({}).decode(body);
        QVERIFY(!one && !page);
        QTEST(one.error().where, "where");
        QTEST(page.error().where, "where");
    }

    void brokenItemIsLeftOutAndThePageSurvives()
    {
        const QJsonObject body =
            listOf({booking(u"documented"_s), booking(u"withoutStart"_s), 5, booking(u"wrongTypes"_s)});
        const auto page = listBookings({}).decode(bytes(body));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 2);
        QCOMPARE(page->undecodable, (QVector<QString>{u"data[1].startedAt"_s, u"data[2]"_s}));
        QVERIFY(page->softErrors.contains(u"data[3].createdAt"_s));
    }

    void pageEndsWhereTheGuideSays_data()
    {
        QTest::addColumn<QByteArray>("counters");
        QTest::addColumn<int>("next");
        QTest::newRow("goes on") << QByteArray(R"("currentPage":1,"nextPage":2,"numberOfPages":82)") << 2;
        QTest::newRow("missing") << QByteArray(R"("currentPage":1,"numberOfPages":82)") << 0;
        QTest::newRow("null") << QByteArray(R"("currentPage":1,"nextPage":null,"numberOfPages":82)") << 0;
        QTest::newRow("last") << QByteArray(R"("currentPage":82,"nextPage":83,"numberOfPages":82)") << 0;
        QTest::newRow("backwards") << QByteArray(R"("currentPage":3,"nextPage":2,"numberOfPages":82)") << 0;
        QTest::newRow("only nextPage") << QByteArray(R"("nextPage":2)") << 2;
        QTest::newRow("quoted") << QByteArray(R"("currentPage":"1","nextPage":"2")") << 2;
        QTest::newRow("none") << QByteArray(R"("x":1)") << 0;
    }
    void pageEndsWhereTheGuideSays()
    {
        QFETCH(QByteArray, counters);
        const auto page = listBookings({}).decode("{\"data\":[]," + counters + "}");
        QVERIFY(page);
        QTEST(page->nextPage.value_or(0), "next");
    }

    void countersAreRead()
    {
        const auto page = listBookings({}).decode(
            R"({"data":[],"errors":{},"totalCount":1626,"count":20,"currentPage":1,"nextPage":2,"numberOfPages":82})");
        QVERIFY(page);
        QCOMPARE(page->totalCount, 1626);
        QCOMPARE(page->currentPage, 1);
        QCOMPARE(page->numberOfPages, 82);
    }

    void documentedContactIsReadWhole()
    {
        const auto list = bookingContacts(BookingId(u"B"_s)).decode(bytes(listOf({contact(u"documented"_s)})));
        QVERIFY(list);
        Contact expected{u"Guest One"_s,
                         u"guest@example.com"_s,
                         {u"cc@example.com"_s},
                         u"Example Inc."_s,
                         u"+81 3 0000 0000"_s,
                         u"See you there"_s,
                         u"09000000000"_s,
                         u"+81"_s,
                         {}};
        expected.answers = {{u"How did you hear of us?"_s, {u"A friend"_s, u"The web"_s}}};
        QVERIFY(list->value(0) == expected);
    }

    void emptyContactsAreContacts()
    {
        QVERIFY(*decodeContact(contact(u"minimal"_s), {}) == Contact{});
        QVERIFY(*decodeContact(contact(u"allNull"_s), {}) == Contact{});
        QVERIFY(*decodeContact(contact(u"unknownExtras"_s), {}) == *decodeContact(contact(u"documented"_s), {}));
    }

    void oddContactIsReadAsFarAsPossible()
    {
        QStringList soft;
        const auto reply = decodeContact(contact(u"wrongTypes"_s), u"c"_s, &soft);
        QVERIFY(reply);
        QCOMPARE(reply->ccEmails, QStringList{u"one@example.com"_s});
        QCOMPARE(reply->answers.size(), 2);
        QCOMPARE(reply->answers.value(0).content, QStringList{u"alone"_s});
        QCOMPARE(reply->answers.value(1).content, QStringList{u"third party"_s});
        QCOMPARE(soft, (QStringList{u"c.name"_s, u"c.email"_s, u"c.company"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_BookingCodec)
#include "tst_bookingcodec.moc"

#include "core/webhook/eventdecoder.h"

#include "support/strict.h"
#include "support/webhookevents.h"

#include <QFile>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::webhook;

class tst_EventDecoder : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void readsTheEventOfTheGuide()
    {
        QFile file(QFINDTESTDATA("../fixtures/webhook/guest_booked.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto event = decodeEvent(file.readAll());
        QVERIFY(event);
        QCOMPARE(event->event, QStringLiteral("guest_booked"));
        QCOMPARE(event->createdAt.value_or(0), 1767225600000);
        QCOMPARE(event->booking.uid.text(), QStringLiteral("BK0EXAMPLE01"));
        QCOMPARE(event->booking.eventType.text(), QStringLiteral("ET0EXAMPLE01"));
        QVERIFY(event->booking.status == BookingStatus::Open);
        QCOMPARE(event->booking.timeZone, QStringLiteral("Asia/Tokyo"));
        QCOMPARE(event->booking.span.lengthMs(), 30 * kMsPerMinute);
        QVERIFY(event->booking.cancelReason.isEmpty() && !event->booking.cancelledAt);
        const ChangeSet hint = hintOf(*event);
        QVERIFY(hint.origin == ChangeOrigin::Webhook);
        QCOMPARE(hint.bookings.size(), 1);
        QVERIFY(!hint.bookings[0].tracking); // none was told: what is stored stays
        QCOMPARE(hint.bookings[0].contacts->at(0).name, QStringLiteral("山田 太郎"));
    }

    void readsTagsAndAnswersOfEitherShape()
    {
        QByteArray body = test::EventText().body();
        body.replace(R"({"question":"How?","content":["A friend","Mail"]})",
                     R"({"question":"How?","content":["A friend",3,"Mail"]},{"question":"Why?","value":"Because"},7)");
        const auto event = decodeEvent(body);
        QVERIFY(event);
        QCOMPARE(event->tracking.source, QStringLiteral("mail"));
        QCOMPARE(event->tracking.campaign, QStringLiteral("winter"));
        QCOMPARE(event->contact.answers.size(), 2);
        QCOMPARE(event->contact.answers[0].content, QStringList({QStringLiteral("A friend"), QStringLiteral("Mail")}));
        QCOMPARE(event->contact.answers[1].content, QStringList({QStringLiteral("Because")}));
    }

    void aFieldOfTheWrongKindFailsForItselfAlone_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<bool>("hint");
        const auto row = [](const char* name, const QByteArray& from, const QByteArray& to, bool hint) {
            QTest::newRow(name) << from << to << hint;
        };
        row("impossible start", "2026-11-17T08:00:00.000Z", "2019-08-294T14:01:01.000Z", false);
        row("end before start", "2026-11-17T09:00:00.000Z", "2026-11-17T07:00:00.000Z", false);
        row("impossible creation", "2026-11-11T02:00:00.000Z", "never", true);
        row("contact null", R"({"email":"guest@example.com","name":"山田 太郎"})", "null", true);
        row("contact name a number", R"("山田 太郎")", "5", true);
        row("answers an object", R"([{"question":"How?","content":["A friend","Mail"]}])", "{}", true);
        row("tracking a list", R"({"utm_source":"mail","utm_campaign":"winter"})", "[]", true);
        row("unknown status", R"("open")", R"("paused")", true);
        row("status null", R"("open")", "null", true);
    }
    void aFieldOfTheWrongKindFailsForItselfAlone()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray body = test::EventText().body();
        QVERIFY(body.contains(from));
        const auto event = decodeEvent(body.replace(from, to));
        QVERIFY(event);
        QCOMPARE(event->booking.uid.text(), QStringLiteral("BK1"));
        QTEST(!hintOf(*event).isEmpty(), "hint");
    }

    void keepsUnknownEventsAndStatuses()
    {
        QByteArray body = test::EventText().body();
        const auto event =
            decodeEvent(body.replace("guest_booked", "guest_teleported").replace(R"("open")", R"("paused")"));
        QVERIFY(event);
        QCOMPARE(event->event, QStringLiteral("guest_teleported"));
        QVERIFY(event->booking.status == BookingStatus::Unknown);
        QCOMPARE(event->booking.statusText, QStringLiteral("paused"));
    }

    void survivesEveryCutOfItsBody()
    {
        const QByteArray body = test::EventText().body();
        for (qsizetype length = 0; length < body.size(); ++length) QVERIFY(!decodeEvent(body.left(length)));
        QVERIFY(!decodeEvent(QByteArray("{\"a\":").repeated(5000)));
    }
};

QTEST_GUILESS_MAIN(tst_EventDecoder)
#include "tst_eventdecoder.moc"

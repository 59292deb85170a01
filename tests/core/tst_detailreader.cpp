#include "core/sync/detailreader.h"

#include "support/fakeclock.h"
#include "support/scriptedserver.h"
#include "support/storebench.h"
#include "support/strict.h"

#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;

/// What somebody looks at is read anew, politely.
class tst_DetailReader : public QObject
{
    Q_OBJECT

    const EventTypeId m_type{QStringLiteral("ET1")};
    FakeClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<StoreBench> m_bench;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<DetailReader> m_reader;

    [[nodiscard]] int asked() const { return int(m_server->requests().size()); }
    [[nodiscard]] Directory directory() { return m_bench->directory(); }

  private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarnings();
        m_server = std::make_unique<ScriptedServer>();
        m_bench = std::make_unique<StoreBench>();
        api::ClientConfig config;
        config.base = m_server->base();
        config.key = Secret("sk_test");
        config.maxAttempts = 1;
        config.maxInFlight = 1; // a second request on its way says that the first has ended
        m_client = std::make_unique<api::Client>(config);
        m_reader = std::make_unique<DetailReader>(*m_client, m_bench->store, m_clock);
        ChangeSet known;
        known.eventTypes = QVector<EventType>{{m_type, QStringLiteral("Demo"), {}, {}, 30, {}, {}}};
        known.invitations = QVector<Invitation>{
            {InvitationId(QStringLiteral("I1")), QStringLiteral("a@example.com"), QStringLiteral("member"), {}, 0, {}}};
        m_bench->apply(known);
    }
    void cleanup()
    {
        m_reader.reset();
        m_client.reset();
        m_bench.reset();
    }

    void whatTheSingleReadTellsMoreReplacesTheListsWord()
    {
        m_server->setFallback(Canned::http(
            200, R"({"data":{"eventTypeId":"ET1","name":"Demo","duration":30,"locations":[{"locationId":"zoom"}]}})"));
        m_reader->readEventType(m_type);
        QTRY_COMPARE(directory().eventTypes.first().locationIds, QStringList{QStringLiteral("zoom")});
        QCOMPARE(m_server->requests().first().target, QByteArray("/v1/event_types/ET1"));
    }

    void nothingIsAskedTwiceInAMinute()
    {
        m_server->setFallback(Canned::http(200, R"({"uid":"I1","email":"a@example.com","status":"pending"})"));
        m_reader->readInvitation(InvitationId(QStringLiteral("I1")));
        QTRY_COMPARE(directory().invitations.first().status, QStringLiteral("pending"));
        m_reader->readInvitation(InvitationId(QStringLiteral("I1")));
        m_clock.advance(2 * kMsPerMinute);
        m_reader->readInvitation(InvitationId(QStringLiteral("I1")));
        QTRY_COMPARE(asked(), 2);
        m_reader->readInvitation(InvitationId());
        m_reader->readEventType(m_type);
        QTRY_COMPARE(asked(), 3); // the event type: the empty id was not asked for
    }

    void aPathThatIsNotThereIsNotTriedAgainAndNothingIsLost()
    {
        m_server->setFallback(Canned::http(404));
        m_reader->readInvitation(InvitationId(QStringLiteral("I1"))); // inferred: the path itself may be wrong
        QTRY_COMPARE(asked(), 1);
        AvailabilityCalendar one, other;
        one.id = CalendarId(QStringLiteral("C1"));
        other.id = CalendarId(QStringLiteral("C2"));
        m_reader->readCalendars({one}); // documented: only this one is gone
        QTRY_COMPARE(asked(), 2);
        m_reader->readInvitation(InvitationId(QStringLiteral("I2")));
        m_reader->readCalendars({other});
        QTRY_COMPARE(asked(), 3);
        QCOMPARE(m_server->requests().last().target, QByteArray("/v1/user_availability_calendars/C2"));
        QCOMPARE(directory().invitations.size(), 1);
    }

    void aKeyThatMayNotIsNotAskedAgain()
    {
        m_server->setFallback(Canned::http(403));
        m_reader->readMember(UserId(QStringLiteral("U1")));
        QTRY_COMPARE(asked(), 1);
        m_server->setFallback(Canned::http(200, R"({"data":{"uid":"ET1","name":"Demo","duration":45}})"));
        m_reader->readEventType(m_type);
        QTRY_COMPARE(directory().eventTypes.first().durationMinutes, 45); // so the first call has ended
        m_clock.advance(2 * kMsPerMinute);
        m_reader->readMember(UserId(QStringLiteral("U2")));
        m_reader->readEventType(m_type);
        QTRY_COMPARE(asked(), 3);
        QCOMPARE(m_server->requests().last().target, QByteArray("/v1/event_types/ET1"));
    }
};

QTEST_MAIN(tst_DetailReader)
#include "tst_detailreader.moc"

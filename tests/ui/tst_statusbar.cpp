#include "ui/shell/statusbar.h"

#include "support/fakeclock.h"
#include "support/strict.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace yoyaku;
using namespace yoyaku::ui;

namespace {

struct Bar
{
    Bar()
    {
        bar.setClock(clock);
        bar.resize(1440, 28);
        bar.show();
    }
    [[nodiscard]] QToolButton* item(const char* id) const
    {
        return qobject_cast<QToolButton*>(bar.item(QString::fromLatin1(id)));
    }
    [[nodiscard]] QString text(const char* id) const { return item(id)->text(); }

    Theme theme;
    TimeFormat format{QTimeZone("Asia/Tokyo")};
    test::FakeClock clock; // 11:36 in Tokyo
    StatusBar bar{theme, format};
};

} // namespace

class tst_StatusBar : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void nothingIsClaimedBeforeItIsKnown()
    {
        Bar b;
        b.bar.setConnectionState({.kind = ConnectionState::Kind::Live});
        QCOMPARE(b.text("gaps"), QStringLiteral("Gaps not checked"));
        QCOMPARE(b.text("sync"), QStringLiteral("Not synced yet"));
        QVERIFY(!b.item("cache")->isVisible());
        QVERIFY(!b.item("key")->isVisible());
    }

    void aSyncedLiveAccountReadsAsInTheDesign()
    {
        Bar b;
        const EpochMs now = b.clock.now();
        b.bar.setConnectionState({.kind = ConnectionState::Kind::Live, .since = now, .lastSyncAt = now});
        b.bar.setListenerState({.kind = ListenerState::Kind::Listening,
                                .address = QStringLiteral("http://127.0.0.1:8787/x"),
                                .port = 8787,
                                .lastEventAt = now,
                                .lastLatencyMs = 41});
        b.bar.setCacheCount(18426);
        b.bar.setGapClaim({GapClaim::Kind::NoGaps, now - 2 * kMsPerDay, now, 0});
        QCOMPARE(b.text("sync"), QStringLiteral("Synced 11:36:00"));
        QCOMPARE(b.text("listener"), QStringLiteral("Live 127.0.0.1:8787"));
        QCOMPARE(b.text("event"), QStringLiteral("last event 11:36:00 · 41 ms"));
        QCOMPARE(b.text("gaps"), QStringLiteral("0 gaps since Mon 11:36"));
        QCOMPARE(b.text("outbox"), QStringLiteral("Outbox empty"));
        QCOMPARE(b.text("cache"), QStringLiteral("18,426 bookings cached"));
        QCOMPARE(b.text("zone"), QStringLiteral("Asia/Tokyo"));
        QCOMPARE(b.text("network"), QStringLiteral("Online"));
    }

    void aGapIsRuledOutOnlyAsFarAsItWasCompared()
    {
        Bar b;
        const EpochMs now = b.clock.now();
        b.bar.setGapClaim({GapClaim::Kind::Overdue, now - 2 * kMsPerDay, now - kMsPerHour, 0});
        QCOMPARE(b.text("gaps"), QStringLiteral("0 gaps until 10:36"));
        b.bar.setGapClaim({GapClaim::Kind::Unproven, now - 2 * kMsPerDay, now - kMsPerHour, 0});
        QCOMPARE(b.text("gaps"), QStringLiteral("Gaps not ruled out"));
        QVERIFY(b.bar.detail(QStringLiteral("gaps")).contains(QLatin1String("made again")));
    }

    void whyBookingsAreAskedForIsSaid()
    {
        Bar b;
        b.bar.setListenerState(
            {.kind = ListenerState::Kind::Listening, .address = QStringLiteral("http://127.0.0.1:8787/x")});
        b.bar.setConnectionState({.kind = ConnectionState::Kind::Polling, .reason = ConnectionState::Reason::NoSecret});
        QCOMPARE(b.text("listener"), QStringLiteral("No signing secret"));
        b.bar.setConnectionState({.kind = ConnectionState::Kind::Polling, .reason = ConnectionState::Reason::Chosen});
        QCOMPARE(b.text("listener"), QStringLiteral("Ask regularly"));
        b.bar.setConnectionState(
            {.kind = ConnectionState::Kind::Polling, .reason = ConnectionState::Reason::TunnelDown});
        QCOMPARE(b.text("listener"), QStringLiteral("Tunnel down"));
        b.bar.setConnectionState({.kind = ConnectionState::Kind::Live});
        QCOMPARE(b.text("listener"), QStringLiteral("Listening 127.0.0.1:8787")); // nothing has proved more
        b.bar.setListenerState({.kind = ListenerState::Kind::Listening,
                                .address = QStringLiteral("http://127.0.0.1:8787/x"),
                                .lastEventAt = b.clock.now()});
        QCOMPARE(b.text("listener"), QStringLiteral("Live 127.0.0.1:8787"));
    }

    void whyItCatchesUpIsSaid()
    {
        Bar b;
        b.bar.setConnectionState(
            {.kind = ConnectionState::Kind::CatchingUp, .reason = ConnectionState::Reason::AfterSleep});
        QVERIFY(b.bar.detail(QStringLiteral("sync")).startsWith(QLatin1String("This computer was asleep")));
    }

    void aPauseOfTheServiceIsCountedDown()
    {
        Bar b;
        ConnectionState state{.kind = ConnectionState::Kind::Live};
        state.pausedUntil = b.clock.now() + 38'000;
        state.pausedByStatus = 429;
        b.bar.setConnectionState(state);
        QCOMPARE(b.text("sync"), QStringLiteral("Sync waits 38 s"));
        b.clock.advance(8000);
        QTRY_COMPARE(b.text("sync"), QStringLiteral("Sync waits 30 s"));
        b.clock.advance(31'000);
        QTRY_COMPARE(b.text("sync"), QStringLiteral("Not synced yet"));
    }

    void offlineSaysSinceWhenAndWhatIsSeen()
    {
        Bar b;
        b.bar.setConnectionState(
            {.kind = ConnectionState::Kind::Offline, .since = b.clock.now(), .lastSyncAt = b.clock.now() - 60'000});
        QCOMPARE(b.text("network"), QStringLiteral("Offline"));
        QCOMPARE(b.bar.detail(QStringLiteral("network")),
                 QStringLiteral("Offline since 11:36. You see bookings as of 11:35:00. Changes wait here."));
    }

    void theWorstOfTheOutboxIsSaidFirst()
    {
        Edit held, refused;
        refused.state = EditState::Refused;
        Bar b;
        b.bar.setOpenEdits({held});
        QVERIFY(b.text("outbox").contains(QLatin1String("held")));
        Edit checking;
        checking.state = EditState::Checking;
        b.bar.setOpenEdits({held, checking});
        QCOMPARE(b.text("outbox"), QStringLiteral("1 checking"));
        b.bar.setOpenEdits({held, refused});
        QVERIFY(b.text("outbox").contains(QLatin1String("refused")));
    }

    void everyItemIsAButtonWithAName()
    {
        Bar b;
        b.bar.setKeyPlace(QStringLiteral("Key in system keyring"));
        QSignalSpy asked(&b.bar, &StatusBar::itemActivated);
        for (const char* id : {"sync", "listener", "gaps", "outbox", "key", "zone"}) {
            QVERIFY2(!b.item(id)->accessibleName().isEmpty(), id);
            QTest::mouseClick(b.item(id), Qt::LeftButton);
        }
        QCOMPARE(asked.size(), 6);
        b.bar.setDensity(StatusBar::Density::Compact);
        QVERIFY(!b.item("key")->isVisible());
        QVERIFY(b.item("zone")->isVisible());
    }
};

QTEST_MAIN(tst_StatusBar)
#include "tst_statusbar.moc"

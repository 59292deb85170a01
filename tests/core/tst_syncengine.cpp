// Past 500 lines: One program a class: a round runs through all its parts, so each scenario needs the same account and
// bench.
#include "core/sync/syncengine.h"

#include "core/sync/connectionmonitor.h"
#include "support/accountbench.h"
#include "support/accountgroups.h"
#include "support/strict.h"

#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

using Kind = ConnectionState::Kind;

namespace {

SyncConfig quickConfig()
{
    SyncConfig config;
    config.pollMs = config.livePollMs = 3'600'000; // rounds are begun by the tests
    config.retryMs = 30;
    config.retryMaxMs = 100;
    config.graceMs = 20;
    return config;
}

ListenerState listener(ListenerState::Kind kind)
{
    ListenerState state;
    state.kind = kind;
    return state;
}

struct Bench : AccountBench
{
    SyncConfig config = quickConfig();
    std::unique_ptr<SyncEngine> engine;
    std::unique_ptr<ConnectionMonitor> monitor;
    QVector<ConnectionState> states;

    void start(std::optional<TimeSpan> visible = std::nullopt)
    {
        engine = std::make_unique<SyncEngine>(config, *client, *store, clock);
        monitor = std::make_unique<ConnectionMonitor>(*client, *engine, clock);
        QObject::connect(monitor.get(), &ConnectionMonitor::stateChanged, monitor.get(),
                         [this](const ConnectionState& state) { states.append(state); });
        monitor->setKey(ConnectionMonitor::Key::Present);
        if (visible) engine->setVisibleWindow(*visible);
        engine->start();
    }
    [[nodiscard]] bool isUpToDate() const
    {
        return engine->progress().lastSyncAt > 0 && !engine->progress().isCatchingUp;
    }
    void restart()
    {
        monitor.reset();
        engine.reset();
        reopen();
        states.clear();
        start();
    }
    [[nodiscard]] Kind kind() const { return monitor->state().kind; }
    [[nodiscard]] EpochMs now() const { return clock.now(); }
};

} // namespace

class tst_SyncEngine : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void everythingIsFetchedTheVisibleWindowFirst()
    {
        Bench bench;
        const EpochMs hour = kMsPerHour;
        bench.account.addMany(400, bench.now() - 200 * 12 * hour, 12 * hour);
        bench.account.addHost(u"ET1"_s, u"U1"_s, 2);
        const TimeSpan week{bench.now() - 60 * kMsPerDay, bench.now() - 53 * kMsPerDay};
        bench.start(week);
        QTRY_VERIFY(bench.isUpToDate());
        QCOMPARE(bench.storedCount(), 400);
        const QByteArrayList targets = bench.account.server.targets();
        const auto first = std::find_if(targets.begin(), targets.end(),
                                        [](const QByteArray& target) { return target.startsWith("/v1/bookings?"); });
        QVERIFY(first->contains(formatInstant(week.start - kMsPerDay).toUtf8()));
        QCOMPARE(bench.directory().eventTypes.size(), 1);
        QCOMPARE(bench.directory().users.size(), 1);
        QCOMPARE(bench.directory().hosts.value(EventTypeId(u"ET1"_s)).size(), 1);
        QCOMPARE(bench.kind(), Kind::Polling);
    }

    void historyComesNewestMonthFirst()
    {
        Bench bench;
        bench.account.addMany(12, bench.now() - 350 * kMsPerDay, 30 * kMsPerDay);
        bench.start();
        QTRY_VERIFY(bench.isUpToDate());
        QVector<EpochMs> ends;
        for (const QByteArray& target : bench.account.server.targets()) {
            const QUrlQuery query(QUrl(QString::fromLatin1(target)));
            if (const auto end = parseInstant(query.queryItemValue(u"endedAt"_s))) ends.append(*end);
        }
        QVERIFY(ends.size() >= 11);
        QVERIFY(std::is_sorted(ends.rbegin(), ends.rend()));
        QCOMPARE(bench.storedCount(), 12);
    }

    void aLargeAccountIsSweptInParts()
    {
        Bench bench;
        bench.config.splitAbove = 60;
        bench.account.addMany(500, bench.now() - 40 * kMsPerDay, 4 * kMsPerHour);
        bench.start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isUpToDate(), 20000);
        QCOMPARE(bench.storedCount(), 500);
    }

    void aBookingCreatedBetweenTwoPagesIsNeitherLostNorDoubled()
    {
        Bench bench;
        bench.account.addMany(180, bench.now() + kMsPerDay, kMsPerHour);
        int pages = 0;
        bench.account.afterwards = [&](const ReceivedRequest& request) {
            if (!request.target.contains("order=startedAt") || request.target.contains("perPage=1&") || ++pages != 1)
                return;
            bench.account.add(u"NEW"_s, bench.now() + kMsPerDay + 5 * kMsPerMinute, 900000);
        };
        bench.start();
        QTRY_VERIFY(bench.isUpToDate());
        QVERIFY(pages > 3);
        QVERIFY(bench.detail(u"NEW"_s).found);
        QCOMPARE(bench.storedCount(), 181);
    }

    void aRestartGoesOnWhereHistoryStopped()
    {
        Bench bench;
        bench.account.addMany(40, bench.now() - 400 * kMsPerDay, 10 * kMsPerDay);
        int lists = 0;
        bench.account.intercept = [&](const ReceivedRequest& request) -> std::optional<Canned> {
            if (!request.target.contains("endedAt=") || ++lists <= 4) return std::nullopt;
            return Canned::silence();
        };
        bench.start();
        QTRY_VERIFY(lists == 5); // four months are here, the fifth is being asked for
        const EpochMs reached = bench.syncValue(u"sync.history-down-to"_s).toLongLong();
        QVERIFY(reached < bench.now() - 100 * kMsPerDay);
        bench.account.intercept = {};
        const qsizetype before = bench.account.server.requests().size();
        bench.restart();
        QTRY_VERIFY(bench.isUpToDate());
        QCOMPARE(bench.storedCount(), 40);
        for (qsizetype i = before; i < bench.account.server.requests().size(); ++i) {
            const QUrlQuery query(QUrl(QString::fromLatin1(bench.account.server.requests().at(i).target)));
            if (const auto end = parseInstant(query.queryItemValue(u"endedAt"_s)))
                QVERIFY(*end <= reached + kMsPerDay); // nothing fetched is fetched again
        }
    }

    void aFinishedHistoryIsNotFetchedAgain()
    {
        Bench bench;
        bench.account.addMany(10, bench.now() - 300 * kMsPerDay, 20 * kMsPerDay);
        bench.start();
        QTRY_VERIFY(bench.isUpToDate());
        const qsizetype before = bench.account.server.requests().size();
        bench.restart();
        QTRY_VERIFY(bench.isUpToDate());
        for (const QByteArray& target : bench.account.server.targets().mid(before))
            QVERIFY2(!target.contains("endedAt="), target.constData());
    }

    void pauseStopsAndResumeGoesOn()
    {
        Bench bench;
        bench.account.addMany(300, bench.now() - 300 * kMsPerDay, kMsPerDay);
        bench.account.afterwards = [&](const ReceivedRequest& request) {
            if (request.target.contains("endedAt=") && !bench.engine->progress().isPaused) bench.engine->pause();
        };
        bench.start();
        QTRY_COMPARE(bench.kind(), Kind::Paused);
        bench.account.afterwards = {};
        const qint64 stored = bench.storedCount();
        const qsizetype requests = bench.account.server.requests().size();
        QVERIFY(stored < 300);
        bench.engine->syncNow();
        QCOMPARE(bench.storedCount(), stored);
        QCOMPARE(bench.account.server.requests().size(), requests);
        bench.engine->resume();
        QTRY_VERIFY(bench.isUpToDate());
        QCOMPARE(bench.storedCount(), 300);
    }

    void progressCountsUpToTheWhole()
    {
        Bench bench;
        bench.account.addMany(100, bench.now() - 300 * kMsPerDay, 3 * kMsPerDay);
        bench.start();
        QTRY_VERIFY(bench.isUpToDate());
        int last = 0;
        bool wasCatchingUp = false;
        for (const ConnectionState& state : bench.states) {
            if (state.kind != Kind::CatchingUp) continue;
            wasCatchingUp = true;
            QCOMPARE(state.total, 100);
            QVERIFY(state.done >= last && state.done <= 100);
            last = state.done;
        }
        QVERIFY(wasCatchingUp);
        QVERIFY(last > 50);
    }

    void offlineThenBackGoesOnByItself()
    {
        Bench bench;
        bench.account.addMany(10, bench.now(), kMsPerHour);
        bench.account.server.goDown();
        bench.start();
        QTRY_COMPARE(bench.kind(), Kind::Offline);
        QCOMPARE(bench.storedCount(), 0);
        bench.account.server.comeUp();
        QTRY_COMPARE(bench.kind(), Kind::Polling);
        QCOMPARE(bench.storedCount(), 10);
    }

    void tooManyCallsAreShownAsAPauseAndSurvived()
    {
        Bench bench;
        bench.account.addMany(10, bench.now(), kMsPerHour);
        bench.account.server.play({Canned::http(429, {}, "Retry-After: 1\r\n")});
        bench.start();
        QTRY_COMPARE(bench.kind(), Kind::Paused);
        QCOMPARE(bench.monitor->state().pausedByStatus, 429);
        QVERIFY(bench.monitor->state().pausedUntil > bench.now() - 5000);
        QTRY_VERIFY(bench.isUpToDate());
        QTRY_COMPARE(bench.kind(), Kind::Polling);
        QCOMPARE(bench.storedCount(), 10);
    }

    void aRefusedKeyStopsUntilItIsChanged()
    {
        Bench bench;
        bench.account.add(u"B1"_s, bench.now());
        bench.account.intercept = [](const ReceivedRequest&) { return std::optional(Canned::http(401)); };
        bench.start();
        QTRY_COMPARE(bench.kind(), Kind::KeyRefused);
        bench.account.intercept = {};
        bench.client->setKey(Secret("sk_test_2"));
        bench.monitor->setKey(ConnectionMonitor::Key::Present);
        bench.engine->syncNow();
        QTRY_COMPARE(bench.kind(), Kind::Polling);
        QCOMPARE(bench.storedCount(), 1);
    }

    void missingRightsToMembersHinderNothingElse()
    {
        Bench bench;
        bench.account.add(u"B1"_s, bench.now());
        bench.account.intercept = [](const ReceivedRequest& request) -> std::optional<Canned> {
            if (request.target.startsWith("/v1/organization_users")) return Canned::http(403);
            if (request.target.startsWith("/v1/event_type_hosts")) return Canned::http(402);
            return std::nullopt;
        };
        bench.start();
        QTRY_COMPARE(bench.kind(), Kind::Polling);
        QTRY_COMPARE(bench.engine->refused().size(), 2);
        QVERIFY(bench.engine->refused().contains(api::EndpointId::ListOrganizationUsers));
        QCOMPARE(bench.storedCount(), 1);
    }

    void theRestOfTheAccountFollowsBehindTheVisibleWindow()
    {
        Bench bench;
        AccountGroups groups(bench.account);
        bench.account.addMany(120, bench.now() - 10 * kMsPerDay, kMsPerHour);
        for (int i = 0; i < 60; ++i) groups.addSchedule(QString::number(i), bench.now() + i * kMsPerHour);
        const TimeSpan week{bench.now() - 12 * kMsPerDay, bench.now() + 7 * kMsPerDay};
        bench.start(week);
        QTRY_COMPARE(bench.directory().calendars.size(), 2);
        QTRY_COMPARE(bench.directory().rules.size(), 1);
        QCOMPARE(bench.directory().team.id, u"acme"_s);
        QCOMPARE(bench.directory().invitations.size(), 1);
        const QByteArrayList targets = bench.account.server.targets();
        const auto indexOf = [&](const QByteArray& part, bool isLast) {
            qsizetype found = -1;
            for (qsizetype i = 0; i < targets.size(); ++i)
                if (targets[i].contains(part) && (isLast || found < 0)) found = i;
            return found;
        };
        const qsizetype visible = indexOf("endedAt=" + formatInstant(week.end + kMsPerDay).toUtf8(), true);
        QVERIFY(visible >= 0);
        for (const char* group : {"/v1/schedules", "/v1/organization_invitations", "/v1/user_availability_calendars"})
            QVERIFY2(indexOf(group, false) > visible, group);
    }

    void theRestIsNotFetchedInEveryRound()
    {
        Bench bench;
        AccountGroups groups(bench.account);
        bench.config.pollMs = 30;
        bench.start();
        QTRY_COMPARE(bench.account.count("GET", "/v1/event_types/ET1/host_assign_rules"), 1);
        const int rounds = bench.account.count("GET", "/v1/bookings?");
        QTRY_VERIFY(bench.account.count("GET", "/v1/bookings?") > rounds + 4);
        QCOMPARE(bench.account.count("GET", "/v1/schedules"), 1);
        QCOMPARE(bench.account.count("GET", "/v1/user_availability_calendars"), 2);
    }

    void oneGroupIsFetchedAgainWhenAnEditHasChangedIt()
    {
        Bench bench;
        AccountGroups groups(bench.account);
        bench.start();
        QTRY_COMPARE(bench.directory().invitations.size(), 1);
        QTRY_COMPARE(bench.account.count("GET", "/v1/event_types/ET1/host_assign_rules"), 1);
        groups.invitations.append(u"I2"_s);
        bench.engine->refresh(ApiGroup::Invitations);
        QTRY_COMPARE(bench.directory().invitations.size(), 2);
        groups.members.append(u"U3"_s);
        bench.engine->refresh(ApiGroup::Members);
        QTRY_COMPARE(bench.directory().users.size(), 3);
        QCOMPARE(bench.account.count("GET", "/v1/user_availability_calendars"), 2);
    }

    void aGroupThatIsDueAgainAndAgainIsReadOnceMore()
    {
        Bench bench;
        AccountGroups groups(bench.account);
        bench.start();
        QTRY_COMPARE(bench.account.count("GET", "/v1/event_types/ET1/host_assign_rules"), 1);
        for (int i = 0; i < 6; ++i) bench.engine->refresh(ApiGroup::AssignRules);
        QTRY_VERIFY(bench.account.count("GET", "/v1/event_types/ET1/host_assign_rules") > 1);
        bench.engine->refresh(ApiGroup::Availability); // behind all of them
        QTRY_COMPARE(bench.account.count("GET", "/v1/user_availability_calendars"), 4);
        QVERIFY(bench.account.count("GET", "/v1/event_types/ET1/host_assign_rules") <= 3);
    }

    void whatNobodyAnsweredIsAskedForAgain()
    {
        Bench bench;
        AccountGroups groups(bench.account);
        groups.refuse = {{"/v1/schedules", 503}, {"/v1/user_availability_calendars", 503}};
        groups.addSchedule(u"s1"_s, bench.now());
        bench.start();
        QTRY_VERIFY(bench.account.count("GET", "/v1/schedules") > 1);
        groups.refuse.clear();
        QTRY_COMPARE(bench.directory().calendars.size(), 2);
        QVERIFY(bench.isUpToDate()); // bookings did not wait for it
    }

    void aKeyThatMayNotListBookingsIsReported()
    {
        Bench bench;
        bench.account.intercept = [](const ReceivedRequest& request) -> std::optional<Canned> {
            return request.target.startsWith("/v1/bookings") ? std::optional(Canned::http(403)) : std::nullopt;
        };
        bench.start();
        QTRY_VERIFY(bench.engine->progress().refusal);
        QCOMPARE(bench.engine->progress().refusal->kind, api::ApiError::Kind::Forbidden);
        QCOMPARE(bench.engine->progress().lastSyncAt, 0);
    }

    void aBookingThatVanishedIsMarkedGone()
    {
        Bench bench;
        bench.account.addMany(5, bench.now(), kMsPerHour);
        bench.start();
        QTRY_VERIFY(bench.isUpToDate());
        bench.account.remove(u"B0003"_s);
        bench.engine->syncNow();
        QTRY_VERIFY(bench.detail(u"B0003"_s).row.isGone);
        QVERIFY(!bench.detail(u"B0002"_s).row.isGone);
    }

    void aBookingMovedOutOfTheWindowIsFollowed()
    {
        Bench bench;
        bench.account.addMany(5, bench.now() - 30 * kMsPerDay, kMsPerHour);
        const TimeSpan day{bench.now() - 30 * kMsPerDay - kMsPerHour, bench.now() - 29 * kMsPerDay};
        bench.start(day);
        QTRY_VERIFY(bench.isUpToDate());
        Booking* moved = bench.account.find(u"B0003"_s);
        moved->span = moved->span.movedTo(bench.now() - 90 * kMsPerDay);
        moved->updatedAt += 1000;
        bench.engine->syncNow();
        QTRY_COMPARE(bench.detail(u"B0003"_s).row.span, moved->span);
    }

    /// The visible window is swept first, and would otherwise take the news for something long known.
    void whatWasLostInTheVisibleWindowIsRecoveredToo()
    {
        Bench bench;
        bench.account.addMany(5, bench.now(), kMsPerHour);
        bench.start(TimeSpan{bench.now() - kMsPerDay, bench.now() + kMsPerDay});
        QTRY_VERIFY(bench.isUpToDate());
        QSignalSpy recovered(bench.engine.get(), &SyncEngine::recovered);
        bench.engine->setFeed(Feed::Live);
        bench.account.add(u"LATE"_s, bench.now() + 2 * kMsPerHour, 5000);
        bench.engine->syncNow();
        QTRY_COMPARE(recovered.size(), 1);
        const auto findings = recovered.first().first().value<QVector<BookingFinding>>();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().uid.text(), u"LATE"_s);
        QCOMPARE(findings.first().what, BookingFinding::What::Created);
    }

    void whatWasCreatedSinceIsRecovered()
    {
        Bench bench;
        bench.account.addMany(5, bench.now(), kMsPerHour);
        bench.start();
        QTRY_VERIFY(bench.isUpToDate());
        QSignalSpy recovered(bench.engine.get(), &SyncEngine::recovered);
        bench.engine->setFeed(Feed::Live);
        // Long past: neither the window nor the future would bring it.
        bench.account.add(u"LATE"_s, bench.now() - 500 * kMsPerDay, 5000);
        bench.engine->syncNow();
        QTRY_COMPARE(recovered.size(), 1);
        const auto findings = recovered.first().first().value<QVector<BookingFinding>>();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().uid.text(), u"LATE"_s);
        QCOMPARE(findings.first().what, BookingFinding::What::Created);
        QVERIFY(bench.detail(u"LATE"_s).found);
    }

    void pollingFindsNewBookingsByItself()
    {
        Bench bench;
        bench.config.pollMs = 50;
        bench.start();
        QTRY_VERIFY(bench.isUpToDate());
        bench.account.add(u"NEW"_s, bench.now() + kMsPerHour, bench.now());
        QTRY_VERIFY(bench.detail(u"NEW"_s).found);
    }

    void aLateListDoesNotOverwriteANewerBooking()
    {
        Bench bench;
        bench.account.add(u"B1"_s, bench.now());
        Booking newer = *bench.account.find(u"B1"_s);
        newer.span = newer.span.movedTo(bench.now() + kMsPerDay);
        newer.updatedAt = 77777;
        ChangeSet told;
        told.bookings.append({newer, BookingUpsert::Completeness::Full, {}, {}});
        bench.store->apply(told);
        bench.start();
        QTRY_VERIFY(bench.isUpToDate());
        QCOMPARE(bench.detail(u"B1"_s).row.span, newer.span);
    }

    void withoutAKeyTheStateSaysSo()
    {
        Bench bench;
        bench.start();
        bench.monitor->setKey(ConnectionMonitor::Key::Missing);
        QCOMPARE(bench.kind(), Kind::NoKey);
    }

    void pollingComesWithItsReason()
    {
        using Reason = ConnectionState::Reason;
        using Listener = ListenerState::Kind;
        using Signing = ConnectionMonitor::Signing;
        Bench bench;
        bench.start();
        QTRY_COMPARE(bench.kind(), Kind::Polling);
        QCOMPARE(bench.monitor->state().reason, Reason::NoListener);
        const QVector<std::pair<Listener, Reason>> reasons{{Listener::PortInUse, Reason::PortTaken},
                                                           {Listener::Failed, Reason::ListenerFailed},
                                                           {Listener::LedgerFailed, Reason::LedgerFailed},
                                                           {Listener::CertificateFailed, Reason::CertificateFailed},
                                                           {Listener::Off, Reason::NoListener}};
        for (const auto& [kind, reason] : reasons) {
            bench.monitor->setListener(listener(kind), Signing::Present);
            QCOMPARE(bench.monitor->state().reason, reason);
            QCOMPARE(bench.monitor->feed(), Feed::Polling);
        }
        bench.monitor->setListener(listener(Listener::Listening), Signing::Missing);
        QCOMPARE(bench.monitor->state().reason, Reason::NoSecret);
        bench.monitor->setListener(listener(Listener::Listening), Signing::Present);
        QCOMPARE(bench.monitor->state().reason, Reason::None);
        QCOMPARE(bench.monitor->feed(), Feed::Live);
        bench.monitor->setWayIn(ConnectionMonitor::WayIn::TunnelDown);
        QCOMPARE(bench.monitor->state().reason, Reason::TunnelDown);
        QCOMPARE(bench.monitor->feed(), Feed::Polling);
        bench.monitor->setWayIn(ConnectionMonitor::WayIn::NotWanted);
        QCOMPARE(bench.monitor->state().reason, Reason::Chosen);
        QCOMPARE(bench.monitor->feed(), Feed::Polling);
    }

    void theFirstReadingIsSaidToBeOne()
    {
        Bench bench;
        bench.account.addMany(100, bench.now() - 300 * kMsPerDay, 3 * kMsPerDay);
        bench.start();
        QTRY_VERIFY(bench.isUpToDate());
        const auto isCatchingUp = [](const ConnectionState& state) { return state.kind == Kind::CatchingUp; };
        const auto first = std::find_if(bench.states.begin(), bench.states.end(), isCatchingUp);
        QVERIFY(first != bench.states.end());
        QCOMPARE(first->reason, ConnectionState::Reason::FirstSync);
    }

    void liveIsSaidWhenTheListenerListens()
    {
        Bench bench;
        bench.start();
        QTRY_COMPARE(bench.kind(), Kind::Polling);
        bench.monitor->setListener(listener(ListenerState::Kind::Listening), ConnectionMonitor::Signing::Present);
        QCOMPARE(bench.kind(), Kind::Live);
    }
};

QTEST_GUILESS_MAIN(tst_SyncEngine)
#include "tst_syncengine.moc"

#include "core/sync/retention.h"
#include "core/sync/syncengine.h"

#include "support/accountbench.h"
#include "support/accountgroups.h"
#include "support/storebench.h"
#include "support/strict.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

constexpr EpochMs kNow = 1794364560000;

BookingUpsert booking(const QString& uid, EpochMs end)
{
    Booking b;
    b.uid = BookingId(uid);
    b.status = BookingStatus::Open;
    b.statusText = u"open"_s;
    b.span = {end - kMsPerHour, end};
    b.hosts = {{UserId(u"U1"_s), {}}};
    return {b, BookingUpsert::Completeness::Full, {}, QVector<Contact>{{u"Guest"_s, {}, {}, {}, {}, {}, {}, {}, {}}}};
}

int countOf(StoreBench& bench, const QString& table)
{
    return bench.read<int>([table](ReadSession& s) {
        QSqlQuery query(s.database());
        return query.exec(u"SELECT count(*) FROM "_s + table) && query.next() ? query.value(0).toInt() : -1;
    });
}

/// An account of one booking every ten days, from 390 days ago to ten days from now, and the sync that keeps it.
struct SyncBench : AccountBench
{
    AccountGroups groups{account};
    std::unique_ptr<SyncEngine> engine;

    SyncBench()
    {
        account.addMany(41, clock.now() - 390 * kMsPerDay, 10 * kMsPerDay);
        for (int i = 0; i < 40; ++i)
            groups.addSchedule(u"s"_s + QString::number(i), clock.now() - 390 * kMsPerDay + i * 10 * kMsPerDay);
    }
    void start(std::optional<int> days, std::optional<TimeSpan> visible = std::nullopt)
    {
        SyncConfig config;
        config.pollMs = config.livePollMs = 3'600'000;
        config.retryMs = 30;
        config.retryMaxMs = 100;
        engine = std::make_unique<SyncEngine>(config, *client, *store, clock);
        engine->setRetention(days);
        if (visible) engine->setVisibleWindow(*visible);
        engine->start();
    }
    [[nodiscard]] bool isUpToDate() const
    {
        return engine->progress().lastSyncAt > 0 && !engine->progress().isCatchingUp;
    }
    int scheduleCount()
    {
        std::optional<qsizetype> count;
        QObject context;
        store->read<qsizetype>(
            &context,
            [](ReadSession& s) {
                return s.schedules({0, 4'000'000'000'000}).size();
            },
            [&](qsizetype n) { count = n; });
        if (!QTest::qWaitFor([&] { return count.has_value(); }, kPatienceMs)) qFatal("the store does not answer");
        return int(*count);
    }
    /// The earliest start any list of bookings was asked from since request `since`.
    [[nodiscard]] EpochMs earliestAsked(qsizetype since = 0) const
    {
        EpochMs earliest = clock.now();
        for (const QByteArray& target : account.server.targets().mid(since)) {
            if (!target.startsWith("/v1/bookings?")) continue;
            const QUrlQuery query(QUrl(QString::fromLatin1(target)));
            if (query.queryItemValue(u"order"_s) == u"createdAt"_s) continue;
            const auto from = parseInstant(query.queryItemValue(u"startedAt"_s));
            earliest = std::min(earliest, from.value_or(0));
        }
        return earliest;
    }
};

} // namespace

class tst_Retention : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void whatEndedLongAgoGoesWithItsGuests()
    {
        StoreBench bench;
        ChangeSet set;
        set.bookings = {booking(u"old"_s, kNow - 31 * kMsPerDay), booking(u"kept"_s, kNow - 29 * kMsPerDay),
                        booking(u"future"_s, kNow + kMsPerDay)};
        bench.apply(set);
        QSignalSpy changed(&bench.store, &Store::changed);
        Retention retention(bench.store);
        retention.setDays(30);
        QSignalSpy purged(&retention, &Retention::purged);
        retention.purge(kNow);
        QTRY_COMPARE(purged.size(), 1);
        QCOMPARE(purged.first().first().toInt(), 1);
        QCOMPARE(countOf(bench, u"booking"_s), 2);
        QCOMPARE(countOf(bench, u"contact"_s), 2);
        QCOMPARE(countOf(bench, u"booking_host"_s), 2);
        const auto told = changed.first().first().value<ChangeSet>();
        QCOMPARE(told.changes.size(), 1); // views take the row off
        QCOMPARE(told.changes.first().uid.text(), u"old"_s);
        QVERIFY(!told.changes.first().after);
    }

    void aBookingWithAnOpenEditStays()
    {
        StoreBench bench;
        ChangeSet set;
        set.bookings = {booking(u"edited"_s, kNow - 90 * kMsPerDay), booking(u"old"_s, kNow - 90 * kMsPerDay)};
        BookingOverlay overlay;
        overlay.uid = BookingId(u"edited"_s);
        overlay.state = PendingState::Refused;
        set.overlays = {overlay};
        bench.apply(set);
        QCOMPARE(bench.purge(kNow), 1);
        QCOMPARE(bench.purge(kNow), 0);
        ChangeSet discarded;
        discarded.overlaysCleared = {overlay.uid};
        bench.apply(discarded);
        QCOMPARE(bench.purge(kNow), 1);
    }

    void schedulesGoTooUnlessTheyRepeat()
    {
        StoreBench bench;
        ChangeSet set;
        for (const QString& id : {u"once"_s, u"weekly"_s}) {
            Schedule s;
            s.id = ScheduleId(id);
            s.span = {kNow - 90 * kMsPerDay, kNow - 89 * kMsPerDay};
            if (id == u"weekly"_s) s.routine = {{u"rules"_s, u"FREQ=WEEKLY"_s}};
            set.schedules.append(s);
        }
        bench.apply(set);
        QSignalSpy changed(&bench.store, &Store::changed);
        QCOMPARE(bench.purge(kNow), 1);
        QCOMPARE(changed.first().first().value<ChangeSet>().schedulesGone, QVector{ScheduleId(u"once"_s)});
        QCOMPARE(countOf(bench, u"schedule"_s), 1);
    }

    void manyGoInSmallBatchesAndOtherWritesComeBetween()
    {
        StoreBench bench;
        ChangeSet set;
        for (int i = 0; i < 1500; ++i) set.bookings.append(booking(QString::number(i), kNow - 90 * kMsPerDay + i));
        bench.apply(set);
        Retention retention(bench.store);
        retention.setDays(30);
        QVector<qsizetype> batches;
        qsizetype batchesBeforeTheOther = -1;
        connect(&bench.store, &Store::changed, this, [&](const ChangeSet& told) {
            if (told.users) {
                batchesBeforeTheOther = batches.size();
                return;
            }
            batches.append(told.changes.size());
            if (batches.size() > 1) return;
            ChangeSet other;
            other.users = QVector<User>{};
            bench.store.apply(other);
        });
        QSignalSpy purged(&retention, &Retention::purged);
        retention.purge(kNow);
        QTRY_COMPARE(purged.size(), 1);
        QCOMPARE(purged.first().first().toInt(), 1500);
        QCOMPARE(countOf(bench, u"booking"_s), 0);
        QVERIFY(*std::max_element(batches.begin(), batches.end()) <= 200);
        QVERIFY(batchesBeforeTheOther > 0 && batchesBeforeTheOther < batches.size());
    }

    void aPurgeIsReadByIndex()
    {
        StoreBench bench;
        const QString plan = bench.read<QString>([](ReadSession& s) {
            QSqlQuery query(s.database());
            query.exec(u"EXPLAIN QUERY PLAN SELECT id FROM booking INDEXED BY booking_by_start WHERE start_ms < 5 AND "
                       "end_ms < 5 AND overlay IS NULL ORDER BY start_ms, id LIMIT 9"_s);
            QString text;
            while (query.next()) text += query.value(3).toString() + u'\n';
            return text;
        });
        QVERIFY2(plan.contains(u"SEARCH booking USING"_s) && !plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
    }

    void withoutASettingEverythingIsKept()
    {
        SyncBench bench;
        bench.start(std::nullopt);
        QTRY_VERIFY(bench.isUpToDate());
        QCOMPARE(bench.storedCount(), 41);
        QTRY_COMPARE(bench.scheduleCount(), 40);
    }

    void historyStopsAtTheHorizon()
    {
        SyncBench bench;
        bench.start(95);
        QTRY_VERIFY(bench.isUpToDate());
        QCOMPARE(bench.storedCount(), 11); // 90 days ago to ten from now, every ten
        QTRY_COMPARE(bench.scheduleCount(), 10);
        QVERIFY(bench.earliestAsked() >= bench.clock.now() - 96 * kMsPerDay);
    }

    void aWindowOlderThanTheHorizonIsNotFetched()
    {
        SyncBench bench;
        bench.start(95, TimeSpan{bench.clock.now() - 200 * kMsPerDay, bench.clock.now() - 193 * kMsPerDay});
        QTRY_VERIFY(bench.isUpToDate());
        QCOMPARE(bench.storedCount(), 11);
        bench.engine->setVisibleWindow({bench.clock.now() - 101 * kMsPerDay, bench.clock.now() - 89 * kMsPerDay});
        QVERIFY(bench.earliestAsked() >= bench.clock.now() - 96 * kMsPerDay);
    }

    void fewerDaysDeleteAndNothingIsFetchedAgain()
    {
        SyncBench bench;
        bench.start(std::nullopt);
        QTRY_VERIFY(bench.isUpToDate());
        QTRY_COMPARE(bench.scheduleCount(), 40);
        const qsizetype before = bench.account.server.requests().size();
        bench.engine->setRetention(95);
        QTRY_COMPARE(bench.storedCount(), 11);
        QTRY_COMPARE(bench.scheduleCount(), 10);
        bench.engine->syncNow();
        QTRY_VERIFY(bench.account.server.requests().size() > before + 5 && bench.isUpToDate());
        QCOMPARE(bench.storedCount(), 11);
        QVERIFY(bench.earliestAsked(before) >= bench.clock.now() - 96 * kMsPerDay);
    }

    void moreDaysFetchFurtherBack()
    {
        SyncBench bench;
        bench.start(95);
        QTRY_VERIFY(bench.isUpToDate());
        bench.engine->setRetention(205);
        QTRY_COMPARE(bench.storedCount(), 22);
        QTRY_COMPARE(bench.scheduleCount(), 21);
        bench.engine->setRetention(std::nullopt);
        QTRY_COMPARE(bench.storedCount(), 41);
        QTRY_COMPARE(bench.scheduleCount(), 40);
    }

    void aRestartRemembersHowFarHistoryIsKept()
    {
        SyncBench bench;
        bench.start(95);
        QTRY_VERIFY(bench.isUpToDate());
        bench.engine.reset();
        bench.reopen();
        bench.start(205); // raised while it was closed
        QTRY_COMPARE(bench.storedCount(), 22);
        bench.engine.reset();
        bench.reopen();
        bench.start(95); // and lowered
        QTRY_COMPARE(bench.storedCount(), 11);
        bench.engine.reset();
        bench.reopen();
        bench.start(205); // what went in between is not taken for read
        QTRY_COMPARE(bench.storedCount(), 22);
    }
};

QTEST_GUILESS_MAIN(tst_Retention)
#include "tst_retention.moc"

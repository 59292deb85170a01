#include "core/store/readsession.h"
#include "core/store/store.h"
#include "core/sync/outbox.h"
#include "core/sync/syncengine.h"
#include "core/sync/webhookingest.h"
#include "core/webhook/receiver.h"
#include "support/demoaccount.h"
#include "support/strict.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;
using namespace Qt::StringLiterals;

namespace {

/// The whole way: demo account, client, store, engine, outbox, on real sockets.
struct Bench
{
    QTemporaryDir folder;
    SystemClock clock;
    test::DemoAccount demo;
    Store store;
    std::unique_ptr<api::Client> client;
    std::unique_ptr<SyncEngine> engine;

    explicit Bench(int bookings) : demo(bookings, clock), store(folder.filePath(u"account"_s))
    {
        QSignalSpy opened(&store, &Store::opened);
        store.open();
        if (opened.isEmpty() && !opened.wait()) qFatal("the store does not open");
        api::ClientConfig config;
        config.base = demo.base();
        config.key = demo.key();
        client = std::make_unique<api::Client>(config);
        engine = std::make_unique<SyncEngine>(SyncConfig{}, *client, store, clock);
    }
    QString guestBooks() { return demo.act(u"guest_books"_s); }
    [[nodiscard]] int serverCount()
    {
        std::optional<int> count;
        api::BookingListQuery query;
        query.perPage = 1;
        client->send<api::Page<Booking>>(
            api::listBookings(query), api::Urgency::Foreground, engine.get(),
            [&](const api::Reply<api::Page<Booking>>& r) { count = r ? r->totalCount : -1; });
        return QTest::qWaitFor([&] { return count.has_value(); }, 10000) ? *count : -1;
    }
    template <class R>
    R ask(std::function<R(ReadSession&)> work)
    {
        std::optional<R> answer;
        store.apply({}, engine.get(),
                    [&] { store.read<R>(engine.get(), work, [&](R result) { answer = std::move(result); }); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000)) qFatal("the store does not answer");
        return *answer;
    }
    [[nodiscard]] BookingDetail detail(const QString& uid)
    {
        return ask<BookingDetail>([uid](ReadSession& session) { return session.detail(BookingId(uid)); });
    }
    [[nodiscard]] int storedCount()
    {
        return int(ask<qint64>([](ReadSession& session) { return session.bookingCount(); }));
    }
    [[nodiscard]] bool isUpToDate() const
    {
        return engine->progress().lastSyncAt > 0 && !engine->progress().isCatchingUp;
    }
};

} // namespace

class tst_SyncDemo : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void theWholeDemoAccountArrivesWhileGuestsKeepBooking()
    {
        Bench bench(3000);
        const EpochMs now = bench.clock.now();
        bench.engine->setVisibleWindow({now - 3 * kMsPerDay, now + 4 * kMsPerDay});
        QStringList booked;
        int steps = 0;
        QObject::connect(&bench.store, &Store::changed, bench.engine.get(), [&](const ChangeSet&) { ++steps; });
        bench.engine->start();
        while (booked.size() < 15 && !(bench.isUpToDate() && steps > 0)) booked.append(bench.guestBooks());
        QVERIFY2(booked.size() >= 5, "the sync was over before anybody could book");
        QTRY_VERIFY_WITH_TIMEOUT(bench.isUpToDate(), 60000);
        bench.engine->syncNow(); // the next round: what was created meanwhile
        for (const QString& uid : booked) {
            QVERIFY(!uid.isEmpty());
            QTRY_VERIFY(bench.detail(uid).found);
        }
        QTRY_COMPARE(bench.storedCount(), bench.serverCount());
        const Directory directory = bench.ask<Directory>([](ReadSession& session) { return session.directory(); });
        QVERIFY(!directory.users.isEmpty());
        QVERIFY(!directory.eventTypes.isEmpty());
        QCOMPARE(directory.hosts.size(), directory.eventTypes.size());
    }

    void aGuestBooksAndTheSignedWebhookBringsTheWholeBooking()
    {
        Bench bench(200);
        ReceiverConfig config;
        config.journalPath = bench.store.folder() + u"/journal.sqlite"_s;
        config.port = 0;
        config.path = "/jicoo/test";
        config.secrets = {bench.demo.webhookSecret()};
        Receiver receiver(config, bench.clock);
        ContactHydrator hydrator(*bench.client, bench.store);
        WebhookIngest ingest({}, *bench.client, bench.store, hydrator);
        QObject::connect(&receiver, &Receiver::received, &ingest, &WebhookIngest::take);
        receiver.start();
        QTRY_COMPARE(receiver.state().kind, ListenerState::Kind::Listening);
        bench.demo.sendWebhooksTo(receiver.state().address);
        const QString uid = bench.guestBooks();
        QTRY_VERIFY(bench.detail(uid).row.contactKnown);
        QVERIFY(!bench.detail(uid).row.hosts.isEmpty());
        QVERIFY(!bench.detail(uid).row.title.isEmpty());
    }

    void anEditReachesTheDemoAccountAndARefusalIsKept()
    {
        Bench bench(200);
        const QString uid = bench.guestBooks();
        bench.engine->start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isUpToDate() && bench.detail(uid).found, 30000);
        Outbox outbox({bench.store.folder() + u"/journal.sqlite"_s, 0, 50, 200, 20}, *bench.client, bench.store,
                      bench.clock);
        QHash<QString, EditState> states;
        QObject::connect(&outbox, &EditSink::editChanged, &outbox,
                         [&](const Edit& edit) { states.insert(edit.id.text(), edit.state); });
        outbox.setFeed(Outbox::Feed::Live); // or a look comes before each write and meets the fault below
        outbox.start();
        const BookingDetail before = bench.detail(uid);
        UpdateEdit move{BookingId(uid), before.row.span, before.booking.hosts, {}};
        move.patch.span = before.row.span.movedTo(before.row.span.start + kMsPerHour);
        const EditId moved = outbox.submit(move, u"x"_s);
        QTRY_COMPARE(states.value(moved.text()), EditState::Settled);
        QCOMPARE(bench.detail(uid).row.span, *move.patch.span);
        bench.demo.fail({{u"status"_s, 422}, {u"count"_s, 1}, {u"pathPrefix"_s, u"/v1/bookings"_s}});
        const EditId cancelled = outbox.submit(CancelEdit{BookingId(uid), *move.patch.span, u"ill"_s}, u"x"_s);
        QTRY_COMPARE(states.value(cancelled.text()), EditState::Refused);
        QCOMPARE(bench.detail(uid).row.pending, PendingState::Refused);
        outbox.retry(cancelled);
        QTRY_COMPARE(states.value(cancelled.text()), EditState::Settled);
        QCOMPARE(bench.detail(uid).row.status, BookingStatus::Cancel);
    }
};

QTEST_GUILESS_MAIN(tst_SyncDemo)
#include "tst_syncdemo.moc"

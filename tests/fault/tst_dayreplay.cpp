#include "core/store/readsession.h"
#include "core/store/store.h"
#include "core/sync/syncengine.h"
#include "core/sync/webhookingest.h"
#include "core/webhook/receiver.h"
#include "fault/badline.h"
#include "fault/listenerprocess.h"
#include "support/demoaccount.h"
#include "support/fakeclock.h"
#include "support/strict.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::fault;
using namespace Qt::StringLiterals;

namespace {

constexpr int kShortEvents = 240;
constexpr int kShortBookings = 300;
constexpr int kBurst = 4;   ///< events at one time of the day
constexpr int kFailing = 8; ///< of a hundred events, how many are followed by failing answers
/// What the demo account does by itself: six a minute.
constexpr int kLongEvents = 24 * 60 * 6;
constexpr int kLongBookings = 3000;

/// Listener, ingest and sync over one account's files: what runs while Yoyaku is open.
class Desk
{
  public:
    Desk(const QString& folder, test::DemoAccount& demo, const Clock& clock)
        : store(folder),
          client(clientConfig(demo)),
          engine(syncConfig(), client, store, clock),
          receiver(receiverConfig(folder, demo), clock),
          hydrator(client, store),
          ingest({20, 100, 50, 4}, client, store, hydrator)
    {
        QSignalSpy opened(&store, &Store::opened);
        store.open();
        if (opened.isEmpty() && !opened.wait(test::kPatienceMs)) qFatal("the store does not open");
        QObject::connect(&receiver, &Receiver::received, &ingest, &WebhookIngest::take);
        QObject::connect(&engine, &SyncEngine::recovered, &receiver,
                         [this](const QVector<BookingFinding>& findings) { recovered += findings.size(); });
        engine.setFeed(SyncEngine::Feed::Live);
        engine.start();
        receiver.start();
    }

    template <class R>
    R ask(std::function<R(ReadSession&)> work)
    {
        std::optional<R> answer;
        store.apply({}, &engine, [&] { store.read<R>(&engine, work, [&](R result) { answer = std::move(result); }); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, test::kPatienceMs)) qFatal("the store is silent");
        return *answer;
    }

    Store store;
    api::Client client;
    SyncEngine engine;
    Receiver receiver;
    ContactHydrator hydrator;
    WebhookIngest ingest;
    qsizetype recovered = 0; ///< found by sweeps only

  private:
    static api::ClientConfig clientConfig(const test::DemoAccount& demo)
    {
        api::ClientConfig config;
        config.base = demo.base();
        config.key = demo.key();
        config.backoff.baseMs = 5;
        config.backoff.capMs = 50;
        return config;
    }
    /// A round every second of ours, and a page of the slow pass over history ten times as often.
    static SyncConfig syncConfig()
    {
        SyncConfig config;
        config.pollMs = config.livePollMs = config.longestPollMs = 1'000;
        config.rollingPageMs = 100;
        config.graceMs = 50;
        config.retryMs = 50;
        config.retryMaxMs = 200;
        return config;
    }
    static ReceiverConfig receiverConfig(const QString& folder, const test::DemoAccount& demo)
    {
        ReceiverConfig config;
        config.journalPath = folder + u"/journal.sqlite"_s;
        config.port = 0;
        config.path = "/jicoo/day";
        config.secrets = {demo.webhookSecret()};
        return config;
    }
};

DemoOptions account()
{
    DemoOptions options;
    options.bookings = isLong() ? kLongBookings : kShortBookings;
    options.ratePerMinute = 0; // the test is the day
    return options;
}

/// One of the failures that the service's answers may be.
QJsonObject someFault(QRandomGenerator& random)
{
    static const QVector<int> statuses{500, 502, 503, 504, 429};
    QJsonObject fault{{u"count"_s, random.bounded(1, 4)}, {u"pathPrefix"_s, u"/v1"_s}};
    switch (random.bounded(4)) {
    case 0:
        fault.insert(u"cutConnection"_s, true);
        break;
    case 1:
        fault.insert(u"htmlBody"_s, true);
        [[fallthrough]];
    default:
        fault.insert(u"status"_s, statuses[random.bounded(int(statuses.size()))]);
        break;
    }
    return fault;
}

QString someAct(QRandomGenerator& random)
{
    const int n = random.bounded(10);
    return n < 6 ? u"guest_books"_s : n < 8 ? u"guest_moves"_s : u"guest_cancels"_s;
}

} // namespace

/// Twenty-four hours of an account in seconds: guests book, move and cancel; deliveries are lost, repeated, reordered,
/// garbled and cut; the service fails now and then; the program is closed for a while. At the end, after one more
/// reconcile, the store is the account.
class tst_DayReplay : public QObject
{
    Q_OBJECT

  private:
    /// Every page of List Bookings, as the service has it now.
    QVector<Booking> serverBookings(test::DemoAccount& demo)
    {
        api::ClientConfig config;
        config.base = demo.base();
        config.key = demo.key();
        api::Client client(config);
        QVector<Booking> all;
        api::BookingListQuery query;
        query.order = api::BookingOrder::CreatedAt;
        for (std::optional<int> page = 1; page;) {
            query.page = *page;
            std::optional<api::Reply<api::Page<Booking>>> answer;
            client.send<api::Page<Booking>>(api::listBookings(query), api::Urgency::Foreground, &client,
                                            [&](const api::Reply<api::Page<Booking>>& reply) { answer = reply; });
            if (!QTest::qWaitFor([&] { return answer.has_value(); }, test::kPatienceMs) || !*answer) return {};
            all += (*answer)->items;
            page = (*answer)->nextPage;
        }
        return all;
    }

    /// What differs, one line a booking; empty when the store is the account.
    QStringList differences(Desk& desk, const QVector<Booking>& truth)
    {
        QStringList lines;
        const auto stored = desk.ask<QVector<BookingDetail>>([&truth](ReadSession& session) {
            QVector<BookingDetail> all;
            for (const Booking& booking : truth) all << session.detail(booking.uid);
            return all;
        });
        for (qsizetype i = 0; i < truth.size(); ++i) {
            const Booking& there = truth[i];
            const Booking& here = stored[i].booking;
            if (!stored[i].found)
                lines << there.uid.text() + u" is missing"_s;
            else if (here != there)
                lines << there.uid.text() + u" differs: "_s + here.statusText + u" "_s +
                             formatInstant(here.span.start) + u" as of "_s + formatInstant(here.updatedAt) +
                             u", there "_s + there.statusText + u" "_s + formatInstant(there.span.start) +
                             u" as of "_s + formatInstant(there.updatedAt);
        }
        const qint64 count = desk.ask<qint64>([](ReadSession& session) { return session.bookingCount(); });
        if (count != truth.size()) lines << u"%1 bookings here, %2 there"_s.arg(count).arg(truth.size());
        return lines;
    }

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void atTheEndOfABadDayTheStoreIsTheAccount()
    {
        const QTemporaryDir folder;
        const QString files = folder.filePath(u"account"_s);
        test::FakeClock clock;
        test::DemoAccount demo(account(), clock);
        BadLine line(4711);
        QVERIFY(!line.url().isEmpty());
        demo.sendWebhooksTo(line.url().toString());
        std::optional<Desk> desk(std::in_place, files, demo, clock);
        const auto isOpen = [&] { return desk->receiver.state().kind == ListenerState::Kind::Listening; };
        QTRY_VERIFY(isOpen());
        QTRY_VERIFY(desk->engine.progress().lastSyncAt > 0 && !desk->engine.progress().isCatchingUp);
        line.setTarget(QUrl(desk->receiver.state().address));

        QRandomGenerator random(12);
        const int steps = (isLong() ? kLongEvents : kShortEvents) / kBurst;
        int faults = 0;
        int happened = 0;
        qsizetype recovered = 0;
        for (int step = 0; step < steps; ++step) {
            clock.advance(kMsPerDay / steps);
            for (int i = 0; i < kBurst; ++i) {
                if (random.bounded(100) < kFailing) {
                    demo.fail(someFault(random));
                    ++faults;
                }
                happened += demo.act(someAct(random)).isEmpty() ? 0 : 1;
            }
            QTRY_VERIFY(line.count().taken == happened && line.isQuiet());
            // Closed twice, and opened again after a twentieth of the day.
            if (step == steps / 3 || step == steps * 2 / 3) {
                recovered += desk->recovered;
                desk.reset();
                line.setTarget({});
            } else if (!desk && (step == steps / 3 + steps / 20 || step == steps * 2 / 3 + steps / 20)) {
                desk.emplace(files, demo, clock);
                QTRY_VERIFY(isOpen());
                line.setTarget(QUrl(desk->receiver.state().address));
            }
        }
        demo.fail({});
        line.repair();
        line.release();
        QTRY_VERIFY(line.isQuiet());
        QVERIFY(happened > steps * kBurst / 2);

        desk->engine.syncNow();
        const QVector<Booking> truth = serverBookings(demo);
        QVERIFY(truth.size() > happened / 2);
        QStringList different;
        (void)QTest::qWaitFor(
            [&] {
                different = differences(*desk, truth);
                return different.isEmpty();
            },
            test::kPatienceMs);
        QVERIFY2(different.isEmpty(), qPrintable(different.mid(0, 10).join(u'\n')));
        recovered += desk->recovered;
        QVERIFY(recovered > 0);
        const BadLine::Count& count = line.count();
        qInfo(
            "24 hours, %d events, %d failing answers asked for: of %d deliveries %d lost, %d repeated, %d held back, "
            "%d garbled, %d cut; %lld times a sweep found what no delivery had told; %lld bookings here and there, all "
            "fields equal",
            happened, faults, count.taken, count.lost, count.repeated, count.heldBack, count.garbled, count.cut,
            qint64(recovered), qint64(truth.size()));
    }
};

QTEST_GUILESS_MAIN(tst_DayReplay)
#include "tst_dayreplay.moc"

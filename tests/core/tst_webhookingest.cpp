#include "core/sync/webhookingest.h"

#include "support/accountbench.h"
#include "support/strict.h"
#include "support/webhookevents.h"

#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

Delivery delivery(const QByteArray& uid, EpochMs updatedAt, Verdict verdict = Verdict::Genuine)
{
    EventText text;
    text.uid = uid;
    text.updatedAt = updatedAt;
    Delivery delivery;
    delivery.verdict = verdict;
    delivery.booking = BookingId(QString::fromLatin1(uid));
    delivery.body = text.body();
    return delivery;
}

QByteArray uid(int number) { return "B" + QByteArray::number(number).rightJustified(4, '0'); }

struct Bench : AccountBench
{
    std::unique_ptr<ContactHydrator> hydrator;
    std::unique_ptr<WebhookIngest> ingest;

    explicit Bench(IngestConfig config = {20, 200, 40, 4})
    {
        hydrator = std::make_unique<ContactHydrator>(*client, *store);
        ingest = std::make_unique<WebhookIngest>(config, *client, *store, *hydrator);
    }
    [[nodiscard]] int gets() const { return account.count("GET", "/v1/bookings/") - contactGets(); }
    [[nodiscard]] int contactGets() const
    {
        return int(std::count_if(account.server.requests().begin(), account.server.requests().end(),
                                 [](const ReceivedRequest& r) { return r.target.endsWith("/contacts"); }));
    }
};

} // namespace

class tst_WebhookIngest : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void theEventIsShownBeforeTheServiceIsAsked()
    {
        Bench bench({5000, 5000, 40, 4});
        QVector<ChangeOrigin> origins;
        QObject::connect(bench.store.get(), &Store::changed, bench.ingest.get(), [&](const ChangeSet& set) {
            if (!set.changes.isEmpty()) origins.append(set.origin);
        });
        bench.ingest->take({delivery("B0001", 2000)});
        QTRY_COMPARE(origins, QVector<ChangeOrigin>{ChangeOrigin::Webhook});
        QVERIFY(bench.detail(u"B0001"_s).found);
        QCOMPARE(bench.account.server.requests().size(), 0);
    }

    void theServiceTellsTheRest()
    {
        Bench bench;
        bench.account.addMany(1, bench.clock.now(), 0);
        bench.account.bookings[0].updatedAt = 1794364500001; // newer than the event
        bench.ingest->take({delivery("B0001", 2000)});
        QTRY_COMPARE(bench.detail(u"B0001"_s).row.title, u"Talk B0001"_s);
        QTRY_VERIFY(bench.detail(u"B0001"_s).row.contactKnown);
        QCOMPARE(bench.gets(), 1);
        QCOMPARE(bench.contactGets(), 1);
    }

    void onlyGenuineDeliveriesCount()
    {
        Bench bench;
        bench.account.addMany(6, bench.clock.now(), 0);
        bench.ingest->take({delivery("B0001", 2000, Verdict::Forged), delivery("B0002", 2000, Verdict::Duplicate),
                            delivery("B0003", 2000, Verdict::Stale), delivery("B0004", 2000, Verdict::Malformed),
                            delivery("B0005", 2000, Verdict::Test), delivery("B0006", 2000)});
        QTRY_VERIFY(bench.detail(u"B0006"_s).row.contactKnown);
        QCOMPARE(bench.storedCount(), 1);
        QCOMPARE(bench.gets(), 1);
    }

    void tenThousandEventsForFiveHundredBookingsCostFiveHundredGets()
    {
        Bench bench;
        bench.account.addMany(500, bench.clock.now(), kMsPerHour);
        for (Booking& booking : bench.account.bookings) booking.updatedAt = 1794364500000;
        for (int batch = 0; batch < 100; ++batch) {
            QVector<Delivery> deliveries;
            for (int i = 0; i < 100; ++i)
                deliveries.append(delivery(uid(1 + (batch * 100 + i) % 500), 1794364400000 + batch));
            bench.ingest->take(deliveries);
            QCoreApplication::sendPostedEvents(); // as batches come in: one wake-up each
        }
        QTRY_VERIFY_WITH_TIMEOUT(bench.gets() >= 500 && bench.contactGets() >= 500, 60000);
        QTRY_COMPARE_WITH_TIMEOUT(bench.client->queueState(), api::QueueState{}, 10000);
        QVERIFY2(bench.gets() <= 520, qPrintable(QString::number(bench.gets())));
        QCOMPARE(bench.storedCount(), 500);
    }

    void anEventThatTheAnswerAlreadyKnowsCostsNothing()
    {
        Bench bench;
        bench.account.addMany(1, bench.clock.now(), 0);
        bench.account.bookings[0].updatedAt = 9000;
        bench.ingest->take({delivery("B0001", 2000)});
        QTRY_COMPARE(bench.gets(), 1);
        QTRY_VERIFY(bench.detail(u"B0001"_s).row.contactKnown);
        bench.ingest->take({delivery("B0001", 8000)});
        bench.ingest->take({delivery("B0001", 10000)});
        QTRY_COMPARE(bench.gets(), 2);
    }

    void anEventWhileTheBookingIsBeingFetchedIsNotLost()
    {
        Bench bench;
        bench.account.addMany(1, bench.clock.now(), 0);
        bench.account.bookings[0].updatedAt = 2000;
        bench.account.afterwards = [&](const ReceivedRequest& request) {
            if (request.target != "/v1/bookings/B0001" || bench.account.bookings[0].updatedAt != 2000) return;
            bench.account.bookings[0].updatedAt = 3000;
            bench.account.bookings[0].name = u"Moved"_s;
            bench.ingest->take({delivery("B0001", 3000)});
        };
        bench.ingest->take({delivery("B0001", 2000)});
        QTRY_COMPARE(bench.detail(u"B0001"_s).row.title, u"Moved"_s);
        QCOMPARE(bench.gets(), 2);
    }

    void aBookingTheServiceDoesNotKnowIsGone()
    {
        Bench bench;
        bench.ingest->take({delivery("B0001", 2000)});
        QTRY_VERIFY(bench.detail(u"B0001"_s).row.isGone);
    }

    void offlineTheBookingIsAskedForLater()
    {
        Bench bench;
        bench.account.addMany(1, bench.clock.now(), 0);
        bench.account.bookings[0].updatedAt = 1794364500001;
        bench.account.server.goDown();
        QSignalSpy reach(bench.client.get(), &api::Client::reachableChanged);
        bench.ingest->take({delivery("B0001", 2000)});
        QTRY_VERIFY(!reach.isEmpty());
        QVERIFY(bench.detail(u"B0001"_s).found);
        bench.account.server.comeUp();
        QTRY_COMPARE(bench.detail(u"B0001"_s).row.title, u"Talk B0001"_s);
    }
};

QTEST_GUILESS_MAIN(tst_WebhookIngest)
#include "tst_webhookingest.moc"

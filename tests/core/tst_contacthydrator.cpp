#include "core/sync/contacthydrator.h"

#include "support/accountbench.h"
#include "support/strict.h"

#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

QVector<BookingId> ids(int first, int last)
{
    QVector<BookingId> all;
    for (int i = first; i <= last; ++i) all.append(BookingId(u"B"_s + QString::number(i).rightJustified(4, u'0')));
    return all;
}

struct Bench : AccountBench
{
    std::unique_ptr<ContactHydrator> hydrator;

    explicit Bench(int bookings = 40)
    {
        account.addMany(bookings, clock.now(), kMsPerHour);
        fillStore();
        hydrator = std::make_unique<ContactHydrator>(*client, *store, nullptr, 3);
    }
    [[nodiscard]] qsizetype asked() const { return account.server.requests().size(); }
    [[nodiscard]] int known(const QVector<BookingId>& uids)
    {
        int count = 0;
        for (const BookingId& uid : uids) count += detail(uid.text()).row.contactKnown ? 1 : 0;
        return count;
    }
};

} // namespace

class tst_ContactHydrator : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void whatIsOnScreenIsFetchedAndShown()
    {
        Bench bench;
        bench.hydrator->setVisible(ids(1, 10));
        QTRY_COMPARE(bench.known(ids(1, 10)), 10);
        QCOMPARE(bench.asked(), 10);
        QCOMPARE(bench.detail(u"B0003"_s).row.guestEmail, u"B0003@example.com"_s);
        QCOMPARE(bench.known(ids(11, 40)), 0);
    }

    void noGuestIsAskedForTwice()
    {
        Bench bench;
        bench.hydrator->setVisible(ids(1, 10));
        bench.hydrator->setVisible(ids(1, 10));
        bench.hydrator->fetch(ids(5, 6));
        QTRY_COMPARE(bench.known(ids(1, 10)), 10);
        bench.hydrator->setVisible(ids(1, 12));
        QTRY_COMPARE(bench.known(ids(1, 12)), 12);
        QCOMPARE(bench.asked(), 12);
    }

    void fewAreAskedForAtOnce()
    {
        Bench bench;
        bench.account.intercept = [](const ReceivedRequest& request) {
            return std::optional(Canned::http(200, R"({"data":[{"name":"A"}]})").after(request.target.size() % 5));
        };
        bench.hydrator->setVisible(ids(1, 40));
        QTRY_COMPARE(bench.known(ids(1, 40)), 40);
        QVERIFY(bench.account.server.mostAtOnce() <= 3);
    }

    void scrollingOnLeavesWhatIsNoLongerSeen()
    {
        Bench bench;
        bench.account.intercept = [](const ReceivedRequest&) { return std::optional(Canned::silence()); };
        bench.hydrator->setVisible(ids(1, 20));
        QTRY_COMPARE(bench.asked(), 3);
        bench.account.intercept = {};
        bench.hydrator->setVisible(ids(31, 33));
        // The three that were on their way run into their timeout; what comes next is what is seen now.
        QTRY_COMPARE_WITH_TIMEOUT(bench.known(ids(31, 33)), 3, 15000);
        QCOMPARE(bench.known(ids(4, 20)), 0);
    }

    void whatIsMissingIsNotAskedForAgain()
    {
        Bench bench;
        bench.account.remove(u"B0001"_s);
        bench.hydrator->setVisible(ids(1, 2));
        QTRY_COMPARE(bench.known(ids(2, 2)), 1);
        bench.hydrator->setVisible(ids(1, 3));
        QTRY_COMPARE(bench.known(ids(3, 3)), 1);
        QCOMPARE(bench.account.count("GET", "/v1/bookings/B0001/contacts"), 1);
    }

    void aKeyWithoutTheRightIsNotTriedOnEveryBooking()
    {
        Bench bench;
        bench.account.intercept = [](const ReceivedRequest&) { return std::optional(Canned::http(403)); };
        bench.hydrator->setVisible(ids(1, 40));
        QTRY_VERIFY(bench.asked() >= 3);
        QTRY_COMPARE(bench.client->queueState(), api::QueueState{});
        QVERIFY(bench.asked() <= 6);
        bench.account.intercept = {};
        bench.hydrator->reset();
        QTRY_VERIFY(bench.known(ids(30, 40)) == 11);
    }

    void offlineIsNoRefusal()
    {
        Bench bench(4);
        bench.account.server.goDown();
        bench.hydrator->setVisible(ids(1, 4));
        QSignalSpy reach(bench.client.get(), &api::Client::reachableChanged);
        QTRY_VERIFY(!reach.isEmpty());
        QTRY_COMPARE(bench.client->queueState(), api::QueueState{});
        bench.account.server.comeUp();
        bench.hydrator->setVisible(ids(1, 4));
        // Any answer shows that the service is back.
        bench.client->send<Booking>(api::getBooking(BookingId(u"B0001"_s)), api::Urgency::Normal, &reach,
                                    [](const api::Reply<Booking>&) {});
        QTRY_COMPARE(bench.known(ids(1, 4)), 4);
    }
};

QTEST_GUILESS_MAIN(tst_ContactHydrator)
#include "tst_contacthydrator.moc"

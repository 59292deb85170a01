#include "core/sync/bookingsweep.h"

#include "support/strict.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <functional>

using namespace yoyaku;
using namespace Qt::StringLiterals;

namespace {

constexpr EpochMs kHour = kMsPerHour;

/// A list of bookings that answers queries as the service does, and can be changed between two pages.
struct Listing
{
    QVector<Booking> bookings;
    int maxPerPage = 5;
    bool ignoresCursor = false;
    bool repeatsPages = false;
    int lastMade = 0;
    EpochMs now = 1'000'000;
    std::function<void(int)> betweenPages; ///< after the n-th answer, from 1
    int answers = 0;
    QVector<Booking> atLastAnswer; ///< what changes after it nobody can know

    BookingId add(EpochMs start)
    {
        Booking booking;
        booking.uid = BookingId(u"B"_s + QString::number(++lastMade));
        booking.span = {start, start + 30 * kMsPerMinute};
        booking.createdAt = booking.updatedAt = ++now;
        bookings.append(booking);
        return booking.uid;
    }
    void fill(int count)
    {
        for (int i = 0; i < count; ++i) add(i * kHour);
    }
    api::Page<Booking> answer(const api::BookingListQuery& query)
    {
        QVector<Booking> found;
        for (const Booking& b : bookings)
            if ((ignoresCursor || !query.startedAt || b.span.start >= *query.startedAt) &&
                (!query.endedAt || b.span.end <= *query.endedAt))
                found.append(b);
        const bool isCreation = query.order == api::BookingOrder::CreatedAt;
        std::stable_sort(found.begin(), found.end(), [&](const Booking& a, const Booking& b) {
            return isCreation ? a.createdAt > b.createdAt : a.span.start < b.span.start;
        });
        api::Page<Booking> page;
        const int perPage = std::min(query.perPage, maxPerPage);
        const int number = repeatsPages ? 1 : query.page;
        page.items = found.mid((number - 1) * perPage, perPage);
        page.totalCount = int(found.size());
        page.currentPage = query.page;
        page.numberOfPages = (page.totalCount + perPage - 1) / perPage;
        if (repeatsPages || query.page < page.numberOfPages) page.nextPage = query.page + 1;
        ++answers;
        atLastAnswer = bookings;
        if (betweenPages) betweenPages(answers);
        return page;
    }
};

struct Outcome
{
    BookingSweep::Ending ending;
    QHash<BookingId, Booking> read;
    QSet<BookingId> seen;
    int requests = 0;
};

Outcome sweep(Listing& listing, const SweepScope& scope)
{
    BookingSweep sweep(scope);
    Outcome outcome{};
    while (const auto query = sweep.next()) {
        for (const Booking& booking : sweep.take(listing.answer(*query))) outcome.read.insert(booking.uid, booking);
        if (sweep.requests() > 1000) qFatal("the sweep does not end");
    }
    outcome.ending = sweep.ending();
    outcome.seen = sweep.seen();
    outcome.requests = sweep.requests();
    return outcome;
}

SweepScope everything() { return {SweepScope::Order::Starts, 0, std::nullopt, std::nullopt, 5}; }

QSet<BookingId> idsOf(const QVector<Booking>& bookings)
{
    QSet<BookingId> ids;
    for (const Booking& booking : bookings) ids.insert(booking.uid);
    return ids;
}

} // namespace

class tst_BookingSweep : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void onePageIsOneRequest()
    {
        Listing listing;
        listing.fill(4);
        const Outcome outcome = sweep(listing, everything());
        QCOMPARE(outcome.ending, BookingSweep::Ending::Complete);
        QCOMPARE(outcome.requests, 1);
        QCOMPARE(outcome.read.size(), 4);
    }

    void anEmptyListIsComplete()
    {
        Listing listing;
        QCOMPARE(sweep(listing, everything()).ending, BookingSweep::Ending::Complete);
    }

    void allPagesAreReadWhateverPerPageTheServiceAllows()
    {
        for (const int perPage : {1, 2, 3, 5}) {
            Listing listing;
            listing.maxPerPage = perPage;
            listing.fill(23);
            const Outcome outcome = sweep(listing, everything());
            QCOMPARE(outcome.ending, BookingSweep::Ending::Complete);
            QCOMPARE(outcome.seen, idsOf(listing.bookings));
        }
    }

    void aBookingCreatedBetweenTwoPagesIsNeitherLostNorDoubled_data()
    {
        QTest::addColumn<int>("afterPage");
        QTest::addColumn<double>("startHour");
        QTest::addColumn<bool>("ignoresCursor");
        for (const bool ignores : {false, true})
            for (const int page : {1, 2, 3})
                for (const double hour : {-0.0, 0.5, 3.5, 4.0, 4.5, 5.5, 9.5, 14.5, 30.0})
                    QTest::addRow("after page %d at %.1f h%s", page, hour, ignores ? ", by page" : "")
                        << page << hour << ignores;
    }
    void aBookingCreatedBetweenTwoPagesIsNeitherLostNorDoubled()
    {
        QFETCH(int, afterPage);
        QFETCH(double, startHour);
        QFETCH(bool, ignoresCursor);
        Listing listing;
        listing.ignoresCursor = ignoresCursor;
        listing.fill(17);
        listing.betweenPages = [&](int answered) {
            if (answered == afterPage) listing.add(EpochMs(startHour * double(kHour)));
        };
        const Outcome outcome = sweep(listing, everything());
        QCOMPARE(outcome.ending, BookingSweep::Ending::Complete);
        QCOMPARE(outcome.seen, idsOf(listing.bookings));
        QCOMPARE(outcome.read.size(), 18);
    }

    void aBookingRemovedBetweenTwoPagesHidesNoOther_data()
    {
        QTest::addColumn<int>("afterPage");
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("ignoresCursor");
        // While pages are counted the first two answers find out that the cursor is ignored.
        for (const bool ignores : {false, true})
            for (const int page : {1, 2, 3, 4, 5, 6})
                for (const int index : {0, 1, 4, 5, 9, 10, 15, 16})
                    QTest::addRow("after answer %d: %d%s", page, index, ignores ? ", by page" : "")
                        << page << index << ignores;
    }
    void aBookingRemovedBetweenTwoPagesHidesNoOther()
    {
        QFETCH(int, afterPage);
        QFETCH(int, index);
        QFETCH(bool, ignoresCursor);
        Listing listing;
        listing.ignoresCursor = ignoresCursor;
        listing.fill(17);
        listing.betweenPages = [&](int answered) {
            if (answered == afterPage) listing.bookings.removeAt(index);
        };
        const Outcome outcome = sweep(listing, everything());
        QCOMPARE(outcome.ending, BookingSweep::Ending::Complete);
        QCOMPARE(outcome.seen, idsOf(listing.atLastAnswer));
    }

    void oneLeavesAndOneComesBetweenTwoPagesAndNoOtherIsLost()
    {
        // The totals agree throughout: counting alone would not notice.
        Listing listing;
        listing.fill(17);
        listing.betweenPages = [&](int answered) {
            if (answered != 1) return;
            listing.bookings.removeAt(2);
            listing.add(12 * kHour + 1);
        };
        const Outcome outcome = sweep(listing, everything());
        for (const Booking& booking : listing.bookings) QVERIFY(outcome.read.contains(booking.uid));
    }

    void anythingMayHappenBetweenPagesAndTheNextNewsSweepFindsWhatWasCreated()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            QRandomGenerator random(seed);
            Listing listing;
            listing.ignoresCursor = seed % 3 == 0;
            listing.fill(12 + int(random.bounded(30)));
            const EpochMs createdBefore = listing.now;
            listing.betweenPages = [&](int answered) {
                if (answered > 12 || random.bounded(2) == 0) return;
                listing.add(EpochMs(random.bounded(40)) * kHour + 7);
            };
            Outcome outcome = sweep(listing, everything());
            listing.betweenPages = {};
            const Outcome news = sweep(listing, {SweepScope::Order::NewestCreated, 0, std::nullopt, createdBefore, 5});
            for (const Booking& booking : listing.bookings)
                QVERIFY2(outcome.read.contains(booking.uid) || news.read.contains(booking.uid),
                         qPrintable(u"seed %1 lost %2"_s.arg(seed).arg(booking.uid.text())));
            if (outcome.ending == BookingSweep::Ending::Complete)
                QVERIFY2(outcome.seen.size() <= listing.bookings.size(), qPrintable(QString::number(seed)));
        }
    }

    void manyBookingsAtOneStartAreCountedByPages()
    {
        Listing listing;
        for (int i = 0; i < 23; ++i) listing.add(7 * kHour);
        listing.fill(12);
        const Outcome outcome = sweep(listing, everything());
        QCOMPARE(outcome.ending, BookingSweep::Ending::Complete);
        QCOMPARE(outcome.seen, idsOf(listing.bookings));
    }

    void aServiceThatIgnoresTheCursorIsReadPageByPage()
    {
        Listing listing;
        listing.ignoresCursor = true;
        listing.fill(31);
        listing.betweenPages = [&](int answered) {
            if (answered == 4) listing.bookings.removeAt(1); // everything slides one forward
        };
        const Outcome outcome = sweep(listing, everything());
        QCOMPARE(outcome.ending, BookingSweep::Ending::Complete);
        QCOMPARE(outcome.seen, idsOf(listing.bookings));
        QVERIFY(outcome.requests < 30);
    }

    void aPageThatRepeatsForeverEndsTheSweep()
    {
        Listing listing;
        listing.repeatsPages = true;
        listing.fill(31);
        const Outcome outcome = sweep(listing, everything());
        QCOMPARE(outcome.ending, BookingSweep::Ending::Looping);
        QVERIFY(outcome.requests < 30);
    }

    void aListThatNeverStandsStillEndsUnsteady()
    {
        Listing listing;
        listing.fill(31);
        listing.betweenPages = [&](int answered) { listing.add(1000 - answered); };
        QCOMPARE(sweep(listing, everything()).ending, BookingSweep::Ending::Unsteady);
    }

    void whatStartsInsideTheWindowAndEndsAfterItIsRead()
    {
        Listing listing;
        const BookingId late = listing.add(10 * kHour - 1);
        const BookingId outside = listing.add(80 * kHour);
        const Outcome outcome = sweep(listing, {SweepScope::Order::Starts, 0, EpochMs(10 * kHour), std::nullopt, 5});
        QVERIFY(outcome.seen.contains(late));
        QVERIFY(!outcome.seen.contains(outside));
    }

    void newsStopsAtWhatIsKnown()
    {
        Listing listing;
        listing.fill(40);
        for (Booking& booking : listing.bookings) booking.createdAt *= kMsPerMinute;
        const EpochMs known = listing.bookings.at(36).createdAt;
        const Outcome outcome = sweep(listing, {SweepScope::Order::NewestCreated, 0, std::nullopt, known, 5});
        QCOMPARE(outcome.ending, BookingSweep::Ending::Complete);
        for (int i = 36; i < 40; ++i) QVERIFY(outcome.seen.contains(listing.bookings.at(i).uid));
        QCOMPARE(outcome.requests, 2);
    }
};

QTEST_GUILESS_MAIN(tst_BookingSweep)
#include "tst_bookingsweep.moc"

// The sums of the insights page against sums made booking by booking, and the statistics on them against figures worked
// out by hand.
#include "core/base/zone.h"
#include "core/demo/demoguests.h"
#include "core/insight/insights.h"
#include "core/models/insightmodel.h"
#include "core/store/insightqueries.h"

#include "support/fakeclock.h"
#include "support/storebench.h"

#include <QSignalSpy>

using namespace yoyaku;
using namespace Qt::StringLiterals;

namespace {

/// The same sums the slow and plain way.
InsightSums bruteForce(const QVector<BookingRow>& rows, const InsightQuestion& question)
{
    InsightSums sums;
    const QTimeZone zone(question.timeZone);
    QMap<int, Tally> leads;
    QMap<QString, Tally> hosts, campaigns, zones;
    for (const BookingRow& row : rows) {
        if (!question.period.contains(row.span.start)) continue;
        if (!question.eventTypes.isEmpty() && !question.eventTypes.contains(row.eventType)) continue;
        const auto isWanted = [&](const UserId& host) { return question.hosts.contains(host); };
        if (!question.hosts.isEmpty() && std::none_of(row.hosts.begin(), row.hosts.end(), isWanted)) continue;
        const auto add = [&](Tally& tally) {
            ++tally.total;
            if (row.status == BookingStatus::Cancel) ++tally.cancelled;
        };
        const QDateTime start = QDateTime::fromMSecsSinceEpoch(row.span.start, zone);
        add(sums.all);
        add(sums.hours[size_t((start.date().dayOfWeek() - 1) * 24 + start.time().hour())]);
        add(hosts[row.hosts.isEmpty() ? QString() : row.hosts.first().text()]);
        add(campaigns[row.campaign]);
        add(zones[row.timeZone]);
        if (row.createdAt > 0)
            add(leads[int(QDateTime::fromMSecsSinceEpoch(row.createdAt, zone).date().daysTo(start.date()))]);
        if (row.status != BookingStatus::Cancel) sums.keptMinutes += row.span.lengthMs() / kMsPerMinute;
    }
    const auto listed = [](const QMap<QString, Tally>& map) {
        QVector<NamedTally> list;
        for (auto it = map.begin(); it != map.end(); ++it) list.append({it.key(), it.value()});
        std::stable_sort(list.begin(), list.end(),
                         [](const NamedTally& a, const NamedTally& b) { return a.tally.total > b.tally.total; });
        return list;
    };
    sums.hosts = listed(hosts);
    sums.campaigns = listed(campaigns);
    sums.zones = listed(zones);
    for (auto it = leads.begin(); it != leads.end(); ++it) sums.leadDays.append({it.key(), it.value()});
    return sums;
}

/// Bookings of the demo account, campaigns among them.
ChangeSet demoBookings(const Clock& clock, int count)
{
    DemoOptions options;
    options.bookings = count;
    const demo::World world(options, clock);
    ChangeSet set;
    for (int i = 0; i < world.size(); ++i) {
        BookingUpsert upsert;
        upsert.booking = world.full(quint32(i));
        if (i % 3 > 0) {
            Tracking tracking;
            tracking.source = i % 3 == 1 ? u"google"_s : u"newsletter"_s;
            tracking.campaign = i % 2 ? u"brand"_s : QString();
            upsert.tracking = tracking;
        }
        set.bookings.append(upsert);
    }
    return set;
}

} // namespace

class tst_Insights : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void aChangeOfTimeThatWasSeenHereCountsAsMovedOnce()
    {
        test::StoreBench bench;
        ChangeSet set = demoBookings(m_clock, 60);
        set.bookings.resize(4);
        for (int i = 0; i < 4; ++i) {
            Booking& booking = set.bookings[i].booking;
            booking.status = BookingStatus::Open;
            booking.statusText = u"open"_s;
            booking.hosts = {{UserId(i < 2 ? u"A"_s : u"B"_s), u"admin"_s}};
            booking.span = {m_clock.now() - (i + 1) * kMsPerDay, m_clock.now() - (i + 1) * kMsPerDay + kMsPerHour};
        }
        bench.apply(set);
        const auto sums = [&] {
            InsightQuestion question;
            question.timeZone = "Asia/Tokyo";
            question.period = {m_clock.now() - 7 * kMsPerDay, m_clock.now()};
            return bench.read<InsightSums>([&](ReadSession& session) { return readInsightSums(session, question); });
        };
        QCOMPARE(sums().all.moved, 0);
        const auto change = [&](int i, auto edit) {
            Booking& booking = set.bookings[i].booking;
            edit(booking);
            booking.updatedAt += 1000;
            ChangeSet next;
            next.bookings = {set.bookings[i]};
            bench.apply(next);
        };
        const auto later = [](Booking& booking) {
            booking.span = booking.span.movedTo(booking.span.start + kMsPerHour);
        };
        change(0, later);
        change(0, later); // twice is still one booking
        change(1, [](Booking& booking) { booking.name = u"Only another name"_s; });
        // Everything at once: the list of changes is longer than one byte can count.
        change(2, [&](Booking& booking) {
            later(booking);
            booking.hosts = {{UserId(u"C"_s), u"admin"_s}};
            booking.name = booking.description = booking.address = u"other"_s;
            booking.timeZone = u"Europe/Berlin"_s;
            booking.statusText = u"accepted"_s;
            booking.cancelReason = u"none"_s;
        });
        change(3, later);
        change(3, [](Booking& booking) {
            booking.status = BookingStatus::Cancel;
            booking.statusText = u"cancelled"_s;
        });
        const InsightSums now = sums();
        QCOMPARE(now.all.total, 4);
        QCOMPARE(now.all.cancelled, 1);
        QCOMPARE(now.all.moved, 2); // what was cancelled in the end counts as that
        QVERIFY(now.historySince > 0);
        for (const NamedTally& host : now.hosts) QCOMPARE(host.tally.moved, host.key == u"B"_s ? 0 : 1);
        const InsightFigures figures = insightFigures(now, nullptr, QTimeZone("Asia/Tokyo"));
        QCOMPARE(figures.movedRate.now, std::optional(0.5));
        QVERIFY(!insightFigures(InsightSums(), nullptr, QTimeZone::utc()).movedRate.now);
    }

    void theStoresSumsAreThoseOfTheBookings_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("weeks");
        QTest::addColumn<bool>("isFiltered");
        QTest::newRow("Tokyo") << QByteArray("Asia/Tokyo") << 8 << false;
        QTest::newRow("half an hour beside, filtered") << QByteArray("Asia/Kolkata") << 12 << true;
        QTest::newRow("a day of 25 hours inside") << QByteArray("Europe/Berlin") << 12 << false;
        QTest::newRow("west, clocks moved") << QByteArray("America/New_York") << 12 << true;
    }
    void theStoresSumsAreThoseOfTheBookings()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const int, weeks);
        QFETCH(const bool, isFiltered);
        test::StoreBench bench;
        bench.apply(demoBookings(m_clock, 3000));
        InsightQuestion question;
        question.timeZone = zone;
        question.period = {m_clock.now() - weeks * 7 * kMsPerDay, m_clock.now()};
        const auto rows = bench.read<QVector<BookingRow>>([&](ReadSession& session) {
            return session.window({0, m_clock.now() + kMsPerDay * 400}, {});
        });
        if (isFiltered) {
            question.eventTypes = {rows.first().eventType, rows.last().eventType};
            question.hosts = {rows[1].hosts.first(), rows[2].hosts.first(), rows[3].hosts.first()};
        }
        const auto sums =
            bench.read<InsightSums>([&](ReadSession& session) { return readInsightSums(session, question); });
        const InsightSums expected = bruteForce(rows, question);
        QVERIFY(expected.all.total > 50);
        QVERIFY(expected.all.cancelled > 0);
        QCOMPARE(sums.all, expected.all);
        QCOMPARE(sums.keptMinutes, expected.keptMinutes);
        QVERIFY(sums.hours == expected.hours);
        QVERIFY(sums.hosts == expected.hosts);
        QVERIFY(sums.leadDays == expected.leadDays);
        QVERIFY(sums.campaigns == expected.campaigns);
        QVERIFY(sums.zones == expected.zones);
    }

    void nothingToSumIsNoError()
    {
        test::StoreBench bench;
        InsightQuestion question;
        question.period = {0, kMsPerDay};
        QCOMPARE(bench.read<InsightSums>([&](ReadSession& s) { return readInsightSums(s, question); }), InsightSums());
        const InsightFigures figures = insightFigures({}, nullptr, QTimeZone("Asia/Tokyo"));
        QCOMPARE(figures.bookings.now, std::optional(0.0));
        QVERIFY(!figures.cancelledRate.now);
        QVERIFY(!figures.leadDaysMedian.now);
        QVERIFY(!figures.bookings.before);
    }

    void theModelFollowsTheStoreWhileSomebodyLooks()
    {
        test::StoreBench bench;
        InsightModel model(bench.store);
        QSignalSpy changed(&model, &InsightModel::changed);
        InsightQuestion now, before;
        now.timeZone = before.timeZone = "Asia/Tokyo";
        now.period = {m_clock.now() - 28 * kMsPerDay, m_clock.now()};
        before.period = {now.period.start - 28 * kMsPerDay, now.period.start};
        model.ask(now, before);
        QTRY_VERIFY(model.isCurrent());
        QCOMPARE(model.sums().all.total, 0);
        QVERIFY(model.before());
        bench.apply(demoBookings(m_clock, 500));
        QTRY_VERIFY(model.sums().all.total > 0);
        QCOMPARE(model.cached(), 500);
        model.setActive(false);
        before.period.start += kMsPerDay;
        changed.clear();
        model.ask(now, std::nullopt);
        QVERIFY(!model.isCurrent());
        QVERIFY(changed.isEmpty());
        model.setActive(true);
        QTRY_VERIFY(model.isCurrent());
        QVERIFY(!model.before());
    }

    void aRateComesWithTheRangeOfWilson_data()
    {
        QTest::addColumn<int>("k");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        // Newcombe 1998, table I, method 3.
        QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
        QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
        QTest::newRow("0 of 20") << 0 << 20 << 0.0 << 0.1611;
        QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
        QTest::newRow("29 of 29") << 29 << 29 << 0.8830 << 1.0;
    }
    void aRateComesWithTheRangeOfWilson()
    {
        QFETCH(const int, k);
        QFETCH(const int, n);
        QFETCH(const double, low);
        QFETCH(const double, high);
        const RateRange range = wilsonRange(k, n);
        QVERIFY2(std::abs(range.low - low) < 0.00006, QByteArray::number(range.low, 'f', 6).constData());
        QVERIFY2(std::abs(range.high - high) < 0.00006, QByteArray::number(range.high, 'f', 6).constData());
        QCOMPARE(range.rate, double(k) / n);
    }

    void theMedianStandsInItsBar()
    {
        const QVector<LeadDay> days{{-2, {1, 0}}, {0, {3, 0}}, {1, {2, 1}}, {6, {4, 1}}, {45, {3, 2}}};
        QCOMPARE(medianLead(days), std::optional(6)); // 13 in all, the seventh
        const QVector<LeadBin> bins = leadBins(days);
        QCOMPARE(bins.size(), 11);
        QCOMPARE(bins[0].tally, (Tally{4, 0})); // entered after the fact counts as the same day
        QCOMPARE(bins[5].from, 5);
        QCOMPARE(bins[5].to, 6);
        QCOMPARE(bins[5].tally, (Tally{4, 1}));
        QVERIFY(bins[5].hasMedian);
        QCOMPARE(bins[10].to, -1);
        QCOMPARE(bins[10].tally, (Tally{3, 2}));
        QCOMPARE(madeAhead(days, 5), (Tally{7, 3}));
        QCOMPARE(madeAhead(days, 0, 5), (Tally{6, 1}));
        QVERIFY(!medianLead({}));
    }

    void onlyARateBeyondChanceIsCalledOutside()
    {
        InsightSums sums;
        sums.all = {400, 40};
        sums.campaigns = {{u"plain"_s, {300, 15}}, {u"often"_s, {60, 20}}, {u"few"_s, {20, 5}}, {{}, {20, 0}}};
        const QVector<CampaignRate> rates = campaignRates(sums, 10);
        QCOMPARE(rates.size(), 4);
        QVERIFY(rates[0].isOutside); // the others are cancelled at 25 %
        QVERIFY(rates[1].isOutside);
        QVERIFY(!rates[2].isOutside);
        QVERIFY(rates[2].isTooFew);
        QVERIFY(rates[3].isTooFew);
        QCOMPARE(campaignRates(sums, 2).size(), 2);
    }

    void guestsOfAnotherTerritoryAreAbroad()
    {
        InsightSums sums;
        sums.zones = {{u"Asia/Tokyo"_s, {6, 0}},
                      {u"Asia/Seoul"_s, {3, 0}},
                      {u"Europe/Berlin"_s, {1, 0}},
                      {u"Nowhere/Atall"_s, {5, 0}},
                      {{}, {5, 0}}};
        const auto figures = insightFigures(sums, nullptr, QTimeZone("Asia/Tokyo"));
        QCOMPARE(figures.abroadRate.now, std::optional(0.4)); // of the ten whose zone is known
    }

    void peaksStandOutOrAreNotNamed()
    {
        InsightSums sums;
        for (int hour = 9; hour < 18; ++hour) sums.hours[size_t(hour)] = {4, 0};
        sums.all = {36, 0};
        QVERIFY(peakHours(sums, 2).isEmpty());
        sums.hours[24 + 10] = {12, 0};
        sums.hours[48 + 14] = {10, 1};
        sums.hours[72 + 20] = {1, 0};
        sums.all = {59, 1};
        QCOMPARE(peakHours(sums, 2), (QVector<int>{24 + 10, 48 + 14}));
        QCOMPARE(shownHours(sums).first, 9);
        QCOMPARE(shownHours(sums).last, 20);
        QCOMPARE(heatStep(0, 12), 0);
        QCOMPARE(heatStep(1, 12), 1);
        QCOMPARE(heatStep(12, 12), 5);
        sums.all = {kTooFewForRate - 1, 0};
        QVERIFY(peakHours(sums, 2).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Insights)
#include "tst_insights.moc"

#include "core/models/calendarmodel.h"
#include "core/models/calendarsums.h"
#include "core/store/readsession.h"
#include "core/store/store.h"

#include "support/mockupweek.h"
#include "support/strict.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;

namespace {

TimeSpan week(int n) { return {test::mockupTime(7 * n, 0), test::mockupTime(7 * n + 7, 0)}; }

Booking booking(int n, EpochMs start, int minutes = 30)
{
    Booking b;
    b.uid = BookingId(QStringLiteral("r%1").arg(n));
    b.eventType = EventTypeId(QStringLiteral("type-0"));
    b.name = QStringLiteral("製品デモ");
    b.status = BookingStatus::Open;
    b.statusText = bookingStatusText(b.status);
    b.span = {start, start + minutes * kMsPerMinute};
    b.timeZone = QStringLiteral("Asia/Tokyo");
    b.hosts = {{UserId(QStringLiteral("host-%1").arg(n % 3)), QStringLiteral("admin")}};
    b.createdAt = b.updatedAt = test::mockupTime(0, 0);
    return b;
}

BookingUpsert full(const Booking& b) { return {b, BookingUpsert::Completeness::Full, {}, {}}; }

} // namespace

/// The model over a real store: it shows what a model made anew would show, whatever happened before.
class tst_CalendarModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;

    void apply(ChangeSet set)
    {
        bool isDone = false;
        m_store->apply(std::move(set), this, [&] { isDone = true; });
        [&] { QTRY_VERIFY(isDone); }();
    }
    QVector<BookingRow> fresh(TimeSpan window, const BookingFilter& filter = {})
    {
        std::optional<QVector<BookingRow>> rows;
        m_store->read<QVector<BookingRow>>(
            this, [=](ReadSession& session) { return session.window(window, filter); },
            [&](QVector<BookingRow> r) { rows = std::move(r); });
        [&] { QTRY_VERIFY(rows.has_value()); }();
        return *rows;
    }

    /// Reads are answered in turn: once these are, those asked for before and because of them have been.
    void settle()
    {
        for (int i = 0; i < 3; ++i) (void)fresh(week(0));
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_folder->filePath(QStringLiteral("account")));
        QSignalSpy opened(m_store.get(), &Store::opened);
        m_store->open();
        QTRY_COMPARE(opened.size(), 1);
    }
    void cleanup() { m_store.reset(); }

    void showsTheWindowAskedFor()
    {
        apply(test::mockupWeek());
        CalendarModel model(*m_store);
        model.setWindow(week(0));
        QVERIFY(!model.isCurrent());
        QTRY_VERIFY(model.isCurrent());
        QCOMPARE(model.rows(), fresh(week(0)));
        QCOMPARE(model.ids().size(), 47);
        QVERIFY(model.find(BookingId(QStringLiteral("BK029"))));
        QVERIFY(!model.find(BookingId(QStringLiteral("nobody"))));
    }

    void keepsTheOldRowsUntilTheNewOnesAreHere()
    {
        apply(test::mockupWeek());
        CalendarModel model(*m_store);
        model.setWindow(week(0));
        QTRY_COMPARE(model.rows().size(), 47);
        model.setWindow(week(1));
        QCOMPARE(model.rows().size(), 47);
        QTRY_VERIFY(model.isCurrent());
        QCOMPARE(model.rows().size(), 0);
    }

    void aWeekSeenLatelyComesBackAtOnce()
    {
        apply(test::mockupWeek());
        CalendarModel model(*m_store);
        model.setWindow(week(0));
        QTRY_VERIFY(model.isCurrent());
        model.setWindow(week(1));
        QTRY_VERIFY(model.isCurrent());
        model.setWindow(week(0));
        QVERIFY(model.isCurrent());
        QCOMPARE(model.rows().size(), 47);
    }

    void aWeekThatChangedMeanwhileIsReadAnew()
    {
        apply(test::mockupWeek());
        CalendarModel model(*m_store);
        model.setWindow(week(0));
        QTRY_VERIFY(model.isCurrent());
        model.setWindow(week(1));
        QTRY_VERIFY(model.isCurrent());
        ChangeSet set;
        set.bookings = {full(booking(1, test::mockupTime(2, 8)))};
        apply(set);
        model.setWindow(week(0));
        QTRY_COMPARE(model.rows().size(), 48);
    }

    void neighboursAreReadAhead()
    {
        apply(test::mockupWeek());
        CalendarModel model(*m_store);
        model.setWindow(week(-1));
        model.setNeighbours({week(0), week(-2)});
        QTRY_VERIFY(model.isCurrent());
        settle();
        model.setWindow(week(0));
        QVERIFY(model.isCurrent()); // no read between turning and rows
        QCOMPARE(model.rows().size(), 47);
    }

    void turningToANeighbourOnItsWayAsksOnce()
    {
        apply(test::mockupWeek());
        CalendarModel model(*m_store);
        model.setWindow(week(-1));
        QTRY_VERIFY(model.isCurrent());
        model.setNeighbours({week(0)});
        QSignalSpy changed(&model, &CalendarModel::rowsChanged);
        model.setWindow(week(0));
        QVERIFY(!model.isCurrent());
        QTRY_VERIFY(model.isCurrent());
        QCOMPARE(model.rows(), fresh(week(0)));
        QCOMPARE(changed.size(), 1);
    }

    void aNeighbourThatChangedIsReadAnew()
    {
        apply(test::mockupWeek());
        CalendarModel model(*m_store);
        model.setWindow(week(-1));
        model.setNeighbours({week(0)});
        QTRY_VERIFY(model.isCurrent());
        settle();
        ChangeSet set;
        set.bookings = {full(booking(1, test::mockupTime(2, 8)))};
        apply(set);
        model.setWindow(week(0));
        QTRY_COMPARE(model.rows().size(), 48);
    }

    void aBurstCostsFewReads()
    {
        CalendarModel model(*m_store);
        model.setWindow(week(0));
        QTRY_VERIFY(model.isCurrent());
        QSignalSpy changed(&model, &CalendarModel::rowsChanged);
        for (int i = 0; i < 200; ++i) {
            ChangeSet set;
            set.bookings = {full(booking(i, test::mockupTime(i % 5, 9 + i % 8)))};
            m_store->apply(set);
        }
        QTRY_COMPARE(model.rows().size(), 200);
        QVERIFY2(changed.size() <= 200, qPrintable(QString::number(changed.size())));
        QCOMPARE(model.rows(), fresh(week(0)));
    }

    void newsArriveOnceAndOnlyFromOutside()
    {
        CalendarModel model(*m_store);
        model.setWindow(week(0));
        QTRY_VERIFY(model.isCurrent());
        QSignalSpy arrived(&model, &CalendarModel::arrived);
        ChangeSet sync;
        sync.bookings = {full(booking(1, test::mockupTime(1, 9)))};
        apply(sync);
        QCOMPARE(arrived.size(), 0);
        ChangeSet news;
        news.origin = ChangeOrigin::Webhook;
        news.bookings = {full(booking(2, test::mockupTime(40, 9)))}; // far outside the window
        apply(news);
        apply(news);
        QCOMPARE(arrived.size(), 1);
        QCOMPARE(arrived.first().first().value<BookingId>(), BookingId(QStringLiteral("r2")));
        news.origin = ChangeOrigin::Recovered;
        news.bookings = {full(booking(3, test::mockupTime(2, 9)))};
        apply(news);
        QCOMPARE(arrived.size(), 2);
    }

    // Creates, moves, cancels, overlays and their end, removals and filters at random, with page turns in between.
    void agreesWithAModelMadeAnew()
    {
        QRandomGenerator random(20261111);
        CalendarModel model(*m_store);
        TimeSpan window = week(0);
        BookingFilter filter;
        model.setWindow(window);
        EpochMs stamp = test::mockupTime(0, 1);
        const auto time = [&] { return test::mockupTime(random.bounded(21), random.bounded(24), 15 * random.bounded(4)); };
        for (int round = 0; round < 150; ++round) {
            ChangeSet set;
            for (int i = random.bounded(4); i >= 0; --i) {
                Booking b = booking(random.bounded(60), time(), 15 + 15 * random.bounded(200));
                b.updatedAt = ++stamp;
                if (random.bounded(5) == 0) b.status = BookingStatus::Cancel;
                b.statusText = bookingStatusText(b.status);
                const BookingId other(QStringLiteral("r%1").arg(random.bounded(60)));
                switch (random.bounded(6)) {
                case 0:
                    set.overlays.append({other, PendingState::Held, b.span, {}, {}, {}});
                    break;
                case 1:
                    set.overlaysCleared.append(other);
                    break;
                case 2:
                    set.gone.append(other);
                    break;
                default:
                    set.bookings.append(full(b));
                }
            }
            if (random.bounded(3) == 0) {
                const int shown = random.bounded(3);
                window = week(shown);
                model.setWindow(window);
                model.setNeighbours({week(shown + 1), week(shown - 1)});
            }
            if (random.bounded(8) == 0) {
                filter.hosts = random.bounded(2) ? QVector<UserId>{UserId(QStringLiteral("host-1"))} : QVector<UserId>();
                model.setFilter(filter);
            }
            m_store->apply(set);
            if (random.bounded(2) == 0) continue; // several at once
            ChangeSet last; // applied in order: once it is in, all are
            last.syncValues.insert(QStringLiteral("round"), QString::number(round));
            apply(last);
            const QVector<BookingRow> expected = fresh(window, filter);
            QTRY_VERIFY(model.isCurrent() && model.rows() == expected);
        }
    }

    void sumsCountTheShownDaysAndTheMonthApart()
    {
        apply(test::mockupWeek());
        CalendarSums sums(*m_store);
        QSignalSpy changed(&sums, &CalendarSums::changed);
        QVector<EpochMs> shown, month;
        for (int day = 0; day <= 7; ++day) shown.append(test::mockupTime(day, 0));
        for (int day = 60; day <= 90; ++day) month.append(test::mockupTime(day, 0));
        sums.setWindow(shown);
        sums.setDays(month);
        QTRY_COMPARE(sums.ofStatus(BookingStatus::Open), 42);
        QCOMPARE(sums.ofStatus(BookingStatus::Request), 2);
        QCOMPARE(sums.ofStatus(BookingStatus::Cancel), 3);
        QCOMPARE(sums.day(shown.first()).bookings, 9);
        QCOMPARE(sums.day(shown.first()).minutes, 30 + 60 + 45 + 30 + 45 + 30 + 60 + 30 + 60);
        QCOMPARE(sums.ofHost(UserId(QStringLiteral("host-10"))), 3);
        ChangeSet set;
        set.bookings = {full(booking(1, test::mockupTime(0, 8))), full(booking(2, test::mockupTime(61, 8)))};
        apply(set);
        QTRY_COMPARE(sums.day(shown.first()).bookings, 10);
        QCOMPARE(sums.day(month[1]).bookings, 1);
    }
};

QTEST_GUILESS_MAIN(tst_CalendarModel)
#include "tst_calendarmodel.moc"

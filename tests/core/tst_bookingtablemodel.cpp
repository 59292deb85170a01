#include "core/models/bookingtablemodel.h"
#include "core/store/store.h"

#include "support/strict.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <utility>

using namespace yoyaku;

namespace {

constexpr EpochMs kStart = 1794150000000; // 2026-11-09T00:00 in Tokyo

BookingUpsert booking(int n, EpochMs start, const QString& guest = {})
{
    Booking b;
    b.uid = BookingId(QStringLiteral("b%1").arg(n, 6, 10, QLatin1Char('0')));
    b.name = QStringLiteral("Demo");
    b.status = BookingStatus::Open;
    b.statusText = QStringLiteral("open");
    b.span = {start, start + 30 * kMsPerMinute};
    b.hosts = {{UserId(QStringLiteral("h%1").arg(n % 3)), {}}};
    b.createdAt = b.updatedAt = 1000 + n;
    BookingUpsert upsert{b, BookingUpsert::Completeness::Full, {}, {}};
    if (!guest.isEmpty()) upsert.contacts = QVector<Contact>{{guest, {}, {}, {}, {}, {}, {}, {}, {}}};
    return upsert;
}

} // namespace

class tst_BookingTableModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<BookingTableModel> m_model;

    void apply(ChangeSet set)
    {
        bool isDone = false;
        m_store->apply(std::move(set), this, [&] { isDone = true; });
        QTRY_VERIFY(isDone);
    }
    void fill(int count)
    {
        ChangeSet set;
        for (int n = 0; n < count; ++n)
            set.bookings.append(booking(n, kStart + n * 20 * kMsPerMinute,
                                        QStringLiteral("G%1").arg((n * 7919) % count, 6, 10, QLatin1Char('0'))));
        apply(set);
    }
    void show(const TableQuery& query)
    {
        QSignalSpy planned(m_model.get(), &BookingTableModel::planned);
        m_model->setQuery(query);
        QTRY_VERIFY(!planned.isEmpty());
    }
    /// Every row, asked for page by page as a view would.
    QStringList all()
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->isHeading(row)) {
                texts.append(QStringLiteral("-"));
                continue;
            }
            (void)m_model->booking(row);
            [&] { QTRY_VERIFY(m_model->booking(row)); }();
            texts.append(m_model->booking(row)->uid.text());
        }
        return texts;
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_folder->filePath(QStringLiteral("a")));
        QSignalSpy opened(m_store.get(), &Store::opened);
        m_store->open();
        QTRY_VERIFY(!opened.isEmpty());
        m_model = std::make_unique<BookingTableModel>(*m_store);
    }
    void cleanup()
    {
        m_model.reset();
        m_store.reset();
        m_folder.reset();
    }

    void eachOrderPagesThroughEveryBookingOnce_data()
    {
        QTest::addColumn<int>("sort");
        for (int sort = 0; sort <= int(BookingSort::Uid); ++sort) QTest::addRow("sort %d", sort) << sort;
    }
    void eachOrderPagesThroughEveryBookingOnce()
    {
        QFETCH(int, sort);
        fill(230);
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
            for (const auto grouping : {BookingGrouping::Nothing, BookingGrouping::Host}) {
                TableQuery query;
                query.sort = BookingSort(sort);
                query.order = order;
                query.grouping = grouping;
                show(query);
                QStringList uids = all();
                uids.removeAll(QStringLiteral("-"));
                QCOMPARE(uids.size(), 230);
                QCOMPARE(QSet<QString>(uids.begin(), uids.end()).size(), 230);
            }
    }

    void hostsStandInTheOrderOfTheirNames()
    {
        fill(260);
        ChangeSet set;
        const auto user = [](const char* id, const char* name) {
            User u;
            u.id = UserId(QLatin1String(id));
            u.name = QString::fromUtf8(name);
            return u;
        };
        set.users = {user("h0", "Zoe"), user("h1", "adam"), user("h2", "Ｍia")}; // full width, and no capital
        BookingUpsert nobody = booking(999, kStart);
        nobody.booking.hosts.clear();
        set.bookings = {nobody};
        apply(set);
        for (const auto grouping : {BookingGrouping::Nothing, BookingGrouping::Host})
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                TableQuery query;
                query.sort = BookingSort::Host;
                query.grouping = grouping;
                query.order = order;
                // A new one each time: the rows of the last order stay on screen until the new ones are here.
                m_model = std::make_unique<BookingTableModel>(*m_store);
                show(query);
                (void)all();
                QStringList hosts;
                for (int row = 0; row < m_model->rowCount(); ++row) {
                    const BookingRow* one = m_model->booking(row);
                    if (!one) continue;
                    const QString host = one->hosts.value(0).text();
                    if (hosts.isEmpty() || hosts.last() != host) hosts.append(host);
                }
                QStringList wanted{QString(), QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h0")};
                if (order == Qt::DescendingOrder) std::reverse(wanted.begin(), wanted.end());
                QCOMPARE(hosts, wanted);
                if (grouping == BookingGrouping::Nothing) continue;
                for (int i = 0; i < 4; ++i) {
                    int row = 0;
                    for (int heading = -1; row < m_model->rowCount(); ++row)
                        if (m_model->isHeading(row) && ++heading == i) break;
                    QCOMPARE(m_model->group(row)->key, wanted[i]);
                }
            }
    }

    void allButSomeIsASelectionOfItsOwn()
    {
        fill(250);
        show({});
        const BookingId one(QStringLiteral("b000003"));
        m_model->tickAll();
        QCOMPARE(m_model->tickedCount(), 250);
        m_model->setTicked(one, false);
        QCOMPARE(m_model->tickedCount(), 249);
        QVERIFY(!m_model->ticked().contains(one));
        QCOMPARE(m_model->tickedFilter().except, QVector<BookingId>{one});
        TableQuery sorted;
        sorted.sort = BookingSort::Guest;
        show(sorted); // another order is the same selection
        QCOMPARE(m_model->tickedCount(), 249);
        TableQuery other;
        other.filter.text = QStringLiteral("g0001");
        show(other);
        QCOMPARE(m_model->tickedCount(), 0);
        m_model->setTicked(one, true);
        show({});
        QCOMPARE(m_model->tickedCount(), 1); // a booking keeps its tick
        QCOMPARE(m_model->tickedFilter().among, QVector<BookingId>{one});
    }

    void rowsAndBookingsAgree()
    {
        TablePlan plan;
        for (const int count : {3, 1, 250, 2}) {
            TablePlan::Group group;
            group.firstRow = plan.total;
            group.count = count;
            plan.groups.append(group);
            plan.total += count;
        }
        const TableRowMap map(plan);
        QCOMPARE(map.rowCount(), 260);
        qint64 next = 0;
        int headings = 0;
        for (int row = 0; row < map.rowCount(); ++row) {
            if (map.groupOf(row)) {
                QCOMPARE(map.bookingAt(row), qint64(-1));
                QCOMPARE(*map.groupOf(row), headings++);
            } else {
                QCOMPARE(map.bookingAt(row), next);
                QCOMPARE(map.rowOfBooking(next), row);
                ++next;
            }
        }
        QCOMPARE(next, plan.total);
    }

    void pagesHoldEveryBookingInOrder()
    {
        fill(1234);
        TableQuery query;
        query.timeZone = "Asia/Tokyo";
        show(query);
        QCOMPARE(m_model->total(), 1234);
        QStringList rows = all();
        QCOMPARE(rows.count(QStringLiteral("-")), 18); // 1,234 starts of 20 minutes are 17.1 days
        rows.removeAll(QStringLiteral("-"));
        QStringList expected;
        for (int n = 0; n < 1234; ++n) expected.append(QStringLiteral("b%1").arg(n, 6, 10, QLatin1Char('0')));
        QCOMPARE(rows, expected);
    }

    void sortingByGuestIsTheStoresWork()
    {
        fill(350);
        TableQuery query;
        query.sort = BookingSort::Guest;
        query.order = Qt::DescendingOrder;
        show(query);
        QVERIFY(!m_model->isHeading(0));
        (void)all();
        for (int row = 1; row < 100; ++row)
            QVERIFY(m_model->booking(row - 1)->guestName > m_model->booking(row)->guestName);
    }

    void groupsByHostCountTheirBookings()
    {
        fill(90);
        TableQuery query;
        query.grouping = BookingGrouping::Host;
        show(query);
        QCOMPARE(m_model->rowCount(), 93);
        QCOMPARE(m_model->group(0)->count, 30);
        QCOMPARE(m_model->group(0)->key, QStringLiteral("h0"));
    }

    void aDaylightSavingDayIsOneGroup()
    {
        ChangeSet set;
        // 2026-10-25 in Berlin has 25 hours, from 22:00Z the day before to 23:00Z.
        const EpochMs midnight = 1792879200000;
        for (int n = 0; n < 27; ++n) set.bookings.append(booking(n, midnight + (n - 1) * kMsPerHour));
        apply(set);
        TableQuery query;
        query.timeZone = "Europe/Berlin";
        show(query);
        QCOMPARE(m_model->group(0)->count, 1);
        QCOMPARE(m_model->group(2)->count, 25);
        QCOMPARE(m_model->group(2)->dayStart, midnight);
    }

    void newBookingsAppearAndTicksStay()
    {
        fill(120);
        TableQuery query;
        query.grouping = BookingGrouping::Nothing;
        show(query);
        const QAbstractItemModelTester tester(m_model.get());
        m_model->setTicked(BookingId(QStringLiteral("b000005")), true);
        ChangeSet set;
        set.bookings = {booking(500, kStart - kMsPerDay)};
        apply(set);
        QTRY_COMPARE(m_model->rowCount(), 121);
        QTRY_COMPARE(m_model->data(m_model->index(6, 0), BookingTableModel::IsTickedRole).toBool(), true);
    }

    void anEditOfAShownRowReachesIt()
    {
        fill(10);
        TableQuery query;
        query.grouping = BookingGrouping::Nothing;
        show(query);
        (void)all();
        ChangeSet set;
        set.overlays = {{BookingId(QStringLiteral("b000003")), PendingState::Held, {}, {}, BookingStatus::Cancel, {}}};
        apply(set);
        QTRY_COMPARE(m_model->booking(3)->pending, PendingState::Held);
    }

    void randomChangesEndLikeAFreshModel()
    {
        QRandomGenerator random(3);
        fill(300);
        TableQuery query;
        query.timeZone = "Asia/Tokyo";
        show(query);
        for (int round = 0; round < 15; ++round) {
            ChangeSet set;
            for (int i = 0; i < 10; ++i) {
                auto one = booking(random.bounded(400), kStart + random.bounded(5000) * 10 * kMsPerMinute);
                one.booking.updatedAt = 5000 + round;
                set.bookings.append(one);
            }
            apply(set);
        }
        auto follower = std::exchange(m_model, std::make_unique<BookingTableModel>(*m_store));
        show(query);
        const QStringList fresh = all();
        m_model = std::move(follower);
        QTRY_COMPARE(all(), fresh); // once the plan that follows the last change set is made
    }
};

QTEST_GUILESS_MAIN(tst_BookingTableModel)
#include "tst_bookingtablemodel.moc"

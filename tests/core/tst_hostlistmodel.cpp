#include "core/models/directorymodel.h"
#include "core/models/hostlistmodel.h"
#include "core/store/store.h"

#include "support/fakeclock.h"
#include "support/keptedits.h"
#include "support/strict.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;

namespace {

const EventTypeId kType(QStringLiteral("demo"));
const UserId kSato(QStringLiteral("sato")), kSuzuki(QStringLiteral("suzuki")), kKim(QStringLiteral("kim"));

BookingUpsert booking(int n, const UserId& host, EpochMs start, BookingStatus status = BookingStatus::Open)
{
    Booking b;
    b.uid = BookingId(QStringLiteral("b%1").arg(n));
    b.name = QStringLiteral("Demo");
    b.eventType = kType;
    b.status = status;
    b.statusText = status == BookingStatus::Open ? QStringLiteral("open") : QStringLiteral("cancel");
    b.span = {start, start + 30 * kMsPerMinute};
    b.hosts = {{host, {}}};
    b.createdAt = b.updatedAt = 1000 + n;
    return {b, BookingUpsert::Completeness::Full, {}, {}};
}

EventTypeHost host(const UserId& id, const QString& name, int priority, int sort)
{
    EventTypeHost h;
    h.userId = id;
    h.name = name;
    h.priority = priority;
    h.userType = QStringLiteral("host");
    h.sort = sort;
    return h;
}

} // namespace

class tst_HostListModel : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<DirectoryModel> m_directory;
    std::unique_ptr<test::KeptEdits> m_edits;
    std::unique_ptr<HostListModel> m_model;

    void apply(ChangeSet set)
    {
        bool isDone = false;
        m_store->apply(std::move(set), this, [&] { isDone = true; });
        QTRY_VERIFY(isDone);
    }
    [[nodiscard]] const HostListModel::Row& row(const UserId& id) const { return m_model->at(m_model->rowOf(id)); }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_folder->filePath(QStringLiteral("a")));
        QSignalSpy opened(m_store.get(), &Store::opened);
        m_store->open();
        QTRY_VERIFY(!opened.isEmpty());
        m_directory = std::make_unique<DirectoryModel>(*m_store);
        m_edits = std::make_unique<test::KeptEdits>();
        m_model = std::make_unique<HostListModel>(*m_store, *m_directory, *m_edits, m_clock);
        new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_model.get());
        ChangeSet set;
        EventType type;
        type.id = kType;
        type.name = QStringLiteral("Demo");
        set.eventTypes = QVector<EventType>{type};
        set.hosts = {{kType,
                      {host(kKim, QStringLiteral("Kim"), 0, 3), host(kSuzuki, QStringLiteral("鈴木"), 3, 2),
                       host(kSato, QStringLiteral("佐藤"), 3, 1)}}};
        const EpochMs now = m_clock.now();
        set.bookings = {
            booking(1, kSato, now - kMsPerDay),       booking(2, kSato, now - 2 * kMsPerDay),
            booking(3, kSuzuki, now - 3 * kMsPerDay), booking(4, kSuzuki, now - 40 * kMsPerDay),
            booking(5, kSuzuki, now + kMsPerDay),     booking(6, kSuzuki, now - kMsPerDay, BookingStatus::Cancel)};
        QSignalSpy known(m_directory.get(), &DirectoryModel::changed);
        apply(set);
        QTRY_VERIFY(!known.isEmpty());
        QSignalSpy loaded(m_model.get(), &HostListModel::loaded);
        m_model->setEventType(kType);
        QTRY_VERIFY(!loaded.isEmpty());
    }
    void cleanup()
    {
        m_model.reset();
        m_edits.reset();
        m_directory.reset();
        m_store.reset();
        m_folder.reset();
    }

    void headingsStandFromThreeDownAndHostsFollowTheServicesOrder()
    {
        QStringList seen;
        for (int i = 0; i < m_model->rowCount(); ++i) {
            const auto& at = m_model->at(i);
            seen << (at.host.isEmpty() ? QString::number(at.priority) : at.name);
        }
        QCOMPARE(seen,
                 (QStringList{QStringLiteral("3"), QStringLiteral("佐藤"), QStringLiteral("鈴木"), QStringLiteral("2"),
                              QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("Kim")}));
        QCOMPARE(m_model->at(0).hostsInGroup, 2);
        QCOMPARE(m_model->hostCount(), 3);
    }

    void eachHostCarriesItsBookingsOfTheLast28Days()
    {
        QCOMPARE(row(kSato).bookings, 2);
        QCOMPARE(row(kSuzuki).bookings, 1); // not the old one, not the one to come, not the cancelled one
        QCOMPARE(row(kKim).bookings, 0);
        QCOMPARE(m_model->total(), 3);
    }

    void aNewBookingIsCountedWithoutBeingAskedFor()
    {
        ChangeSet set;
        set.bookings = {booking(7, kKim, m_clock.now() - kMsPerHour)};
        apply(set);
        QTRY_COMPARE(row(kKim).bookings, 1);
        QCOMPARE(m_model->total(), 4);
    }

    void anEditOnItsWayMovesTheHostAndARefusalSaysSo()
    {
        const EditId edit = m_edits->submit(PriorityEdit{kType, kSato, 3, 1}, QStringLiteral("佐藤"));
        QCOMPARE(row(kSato).priority, 1);
        QCOMPARE(row(kSato).priorityBefore, 3);
        QVERIFY(row(kSato).isPending);
        QCOMPARE(row(kSato).bookings, 2);
        m_edits->setState(edit, EditState::Refused);
        QCOMPARE(row(kSato).priority, 3); // rolled back, and why is said
        QCOMPARE(row(kSato).priorityRefused, 1);
        QVERIFY(!row(kSato).isPending);
        m_edits->discard(edit);
        QCOMPARE(row(kSato).priority, 3);
        QCOMPARE(row(kSato).priorityRefused, -1);
    }

    void aNewHostStandsInItsGroupUntilTheServiceHasIt()
    {
        const UserId mori(QStringLiteral("mori"));
        const HostAddEdit add{kType, {mori, QStringLiteral("editor"), QStringLiteral("host"), 2}};
        const EditId edit = m_edits->submit(add, QStringLiteral("森"));
        QVERIFY(row(mori).isNew);
        QCOMPARE(row(mori).priority, 2);
        QCOMPARE(row(mori).pending, PendingState::Held);
        m_edits->setState(edit, EditState::Refused);
        QVERIFY(row(mori).isNew); // nothing to go back to: the user decides
        QCOMPARE(row(mori).pending, PendingState::Refused);
        m_edits->setState(edit, EditState::Sending);
        ChangeSet told;
        told.hosts = {{kType, m_directory->hostsOf(kType) + QVector{host(mori, QStringLiteral("森"), 2, 4)}}};
        apply(told);
        QTRY_VERIFY(!row(mori).isNew);
        QCOMPARE(row(mori).pending, PendingState::Sending);
        m_edits->settle(edit);
        QTRY_COMPARE(row(mori).pending, PendingState::None);
        QCOMPARE(m_model->hostCount(), 4);
    }

    void aHostWhoIsRemovedLeavesAndARefusalKeepsHim()
    {
        const EditId edit = m_edits->submit(HostRemoveEdit{kType, host(kKim, QStringLiteral("Kim"), 0, 3)}, {});
        QVERIFY(row(kKim).isLeaving);
        QCOMPARE(row(kKim).pending, PendingState::Held);
        m_edits->setState(edit, EditState::Refused);
        QVERIFY(!row(kKim).isLeaving);
        QCOMPARE(row(kKim).pending, PendingState::Refused);
        m_edits->discard(edit);
        QCOMPARE(row(kKim).pending, PendingState::None);
    }

    void editsOfAnotherEventTypeDoNotShow()
    {
        m_edits->submit(HostRemoveEdit{EventTypeId(QStringLiteral("other")), host(kKim, {}, 0, 3)}, {});
        QVERIFY(!row(kKim).isLeaving);
    }
};

QTEST_GUILESS_MAIN(tst_HostListModel)
#include "tst_hostlistmodel.moc"

#include "core/models/bookinglookup.h"
#include "core/notify/bookingnews.h"
#include "core/notify/newsreader.h"

#include "support/fakeclock.h"
#include "support/storebench.h"

#include <QSignalSpy>

using namespace yoyaku;

namespace {

constexpr EpochMs kStart = 1794902400000; // 2026-11-17T08:00Z, after the fake clock's now

Booking booking(int n, EpochMs start = kStart, BookingStatus status = BookingStatus::Open)
{
    Booking one;
    one.uid = BookingId(QStringLiteral("BK%1").arg(n));
    one.eventType = EventTypeId(QStringLiteral("ET1"));
    one.status = status;
    one.statusText = bookingStatusText(status);
    one.span = {start, start + kMsPerHour};
    one.updatedAt = 1;
    return one;
}

ChangeSet setOf(ChangeOrigin origin, const QVector<Booking>& bookings)
{
    ChangeSet set;
    set.origin = origin;
    for (const Booking& one : bookings) set.bookings.append({one, BookingUpsert::Completeness::Full, {}, {}});
    return set;
}

/// Only says what was done; nobody is asked.
class Edits final : public EditSink
{
  public:
    EditId submit(EditAct, QString) override { return {}; }
    bool undo(const EditId&) override { return false; }
    void sendNow(const EditId&) override {}
    void discard(const EditId&) override {}
    void retry(const EditId&) override {}
    [[nodiscard]] QVector<Edit> open() const override { return {}; }
};

Edit edit(EditAct act, EditState state = EditState::Sending)
{
    Edit one;
    one.id = EditId(QStringLiteral("E1"));
    one.act = std::move(act);
    one.state = state;
    return one;
}

} // namespace

class tst_BookingNews : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<test::StoreBench> m_bench;
    std::unique_ptr<BookingLookup> m_lookup;
    Edits m_edits;
    std::unique_ptr<NewsReader> m_reader;
    QVector<NoticeEvent> m_happened;
    int m_batches = 0;

    /// What was told after everything applied so far was read.
    QVector<NoticeEvent> told()
    {
        // Reads of one lane are answered in order, so what comes after this one was asked for after it.
        for (int i = 0; i < 3; ++i) {
            bool isRead = false;
            m_lookup->rows({}, this, [&](const QVector<BookingRow>&) { isRead = true; });
            if (!QTest::qWaitFor([&] { return isRead; }, test::kPatienceMs)) qFatal("the store does not answer");
        }
        return std::exchange(m_happened, {});
    }
    void apply(ChangeOrigin origin, const QVector<Booking>& bookings) { m_bench->apply(setOf(origin, bookings)); }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_clock.set(test::FakeClock().now());
        m_happened.clear();
        m_batches = 0;
        m_bench = std::make_unique<test::StoreBench>();
        m_lookup = std::make_unique<BookingLookup>(m_bench->store);
        m_reader = std::make_unique<NewsReader>(m_bench->store, *m_lookup, m_edits, m_clock);
        connect(m_reader.get(), &NewsReader::happened, this, [this](const QVector<NoticeEvent>& events) {
            m_happened += events;
            ++m_batches;
        });
    }
    void cleanup()
    {
        m_reader.reset();
        m_lookup.reset();
        m_bench.reset();
    }

    void whatASyncReadsForTheFirstTimeIsNoNews()
    {
        apply(ChangeOrigin::Sync, {booking(1)});
        QVERIFY(told().isEmpty());
    }

    void newMovedAndCancelledAreToldByEvents()
    {
        apply(ChangeOrigin::Webhook, {booking(1)});
        auto events = told();
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].kind, NoticeKind::NewBooking);
        QCOMPARE(events[0].row.uid, BookingId(QStringLiteral("BK1")));
        QVERIFY(!events[0].isRecovered);
        apply(ChangeOrigin::Webhook, {booking(1, kStart + kMsPerDay)});
        events = told();
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].kind, NoticeKind::Moved);
        QCOMPARE(events[0].before.start, kStart);
        QCOMPARE(events[0].row.span.start, kStart + kMsPerDay);
        apply(ChangeOrigin::Webhook, {booking(1, kStart + kMsPerDay, BookingStatus::Cancel)});
        events = told();
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].kind, NoticeKind::Cancelled);
        apply(ChangeOrigin::Webhook, {booking(1, kStart + kMsPerDay, BookingStatus::Cancel)}); // told again
        QVERIFY(told().isEmpty());
    }

    void changesThatOnlyAReadingFoundAreNewsAndHistoryIsNot()
    {
        const EpochMs past = m_clock.now() - 2 * kMsPerDay;
        apply(ChangeOrigin::Sync, {booking(1), booking(2, past)});
        apply(ChangeOrigin::Sync, {booking(1, kStart, BookingStatus::Cancel), booking(2, past, BookingStatus::Cancel)});
        const auto events = told();
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].kind, NoticeKind::Cancelled);
        QVERIFY(events[0].isRecovered);
        apply(ChangeOrigin::Recovered, {booking(3)});
        QVERIFY(told().first().isRecovered);
    }

    void theUsersOwnActsAreNotTold()
    {
        apply(ChangeOrigin::Sync, {booking(1), booking(2)});
        apply(ChangeOrigin::Edit, {booking(1, kStart + kMsPerDay)});
        QVERIFY(told().isEmpty());
        // The echo of a move, while the answer is still on its way and a moment later.
        const RescheduleEdit move{booking(2).uid, booking(2).span, {kStart + kMsPerHour, kStart + 2 * kMsPerHour}, {}};
        Q_EMIT m_edits.editChanged(edit(move));
        apply(ChangeOrigin::Webhook, {booking(2, kStart + kMsPerHour)});
        QVERIFY(told().isEmpty());
        // Somebody else moves it on.
        apply(ChangeOrigin::Webhook, {booking(2, kStart + 5 * kMsPerHour)});
        QCOMPARE(told().size(), 1);
    }

    void anOwnBookingThatTheServiceTellsOfBeforeItsAnswerIsNotTold()
    {
        CreateEdit create;
        create.placeholder = BookingId(QStringLiteral("local-1"));
        create.booking.eventType = EventTypeId(QStringLiteral("ET1"));
        create.booking.start = kStart;
        create.booking.guestEmail = QStringLiteral("taro@example.com");
        Q_EMIT m_edits.editChanged(edit(create));
        apply(ChangeOrigin::Webhook, {booking(1)});
        QVERIFY(told().isEmpty());
        apply(ChangeOrigin::Webhook, {booking(2, kStart + kMsPerHour)});
        QCOMPARE(told().size(), 1);
        Q_EMIT m_edits.editChanged(edit(create, EditState::Settled));
        m_clock.advance(OwnEdits::kEchoMs + 1);
        apply(ChangeOrigin::Webhook, {booking(3)});
        QCOMPARE(told().size(), 1);
    }

    void anActThatWasTakenBackHidesNothing()
    {
        apply(ChangeOrigin::Sync, {booking(1)});
        Q_EMIT m_edits.editChanged(edit(CancelEdit{booking(1).uid, booking(1).span, {}}, EditState::Held));
        Q_EMIT m_edits.editChanged(edit(CancelEdit{booking(1).uid, booking(1).span, {}}, EditState::Undone));
        apply(ChangeOrigin::Webhook, {booking(1, kStart, BookingStatus::Cancel)});
        QCOMPARE(told().size(), 1);
    }

    void tenThousandAtOnceAreReadInAFewBatches()
    {
        QVector<Booking> many;
        for (int i = 0; i < 10'000; ++i) many.append(booking(i));
        apply(ChangeOrigin::Webhook, many);
        QTRY_COMPARE(m_happened.size(), 10'000);
        QCOMPARE(m_batches, 10'000 / NewsReader::kRowsARead);
    }

    void whereHostsMatterTheyAreWaitedFor()
    {
        m_reader->setHostsWanted(true);
        apply(ChangeOrigin::Webhook, {booking(1)});
        QVERIFY(told().isEmpty());
        Booking full = booking(1);
        full.hosts = {{UserId(QStringLiteral("U1")), {}}};
        apply(ChangeOrigin::Sync, {full});
        const auto events = told();
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].kind, NoticeKind::NewBooking);
        QCOMPARE(events[0].row.hosts, QVector<UserId>{UserId(QStringLiteral("U1"))});
    }

    void whatNobodyHostsIsToldAfterAWhile()
    {
        m_reader->setHostsWanted(true);
        apply(ChangeOrigin::Webhook, {booking(1)});
        QVERIFY(told().isEmpty());
        m_clock.advance(NewsReader::kHostsMs);
        QTRY_COMPARE(m_happened.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_BookingNews)
#include "tst_bookingnews.moc"

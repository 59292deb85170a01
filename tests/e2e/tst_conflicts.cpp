#include "e2e/hands.h"
#include "support/movingclock.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace yoyaku {

/// Two people change one booking: one in this window without a network, one at Jicoo meanwhile.
class tst_Conflicts : public QObject
{
    Q_OBJECT

    test::MovingClock m_clock;
    std::unique_ptr<test::DemoAccount> m_account;
    std::unique_ptr<test::Office> m_office;
    EventTypeId m_type;
    QString m_uid;
    EpochMs m_mine = 0;   ///< where it is dragged here
    EpochMs m_theirs = 0; ///< where it is moved to there

    [[nodiscard]] app::Session& session() { return m_office->session(); }
    /// Nothing gets through to the API, and no event comes in.
    void goOffline()
    {
        m_account->fail({{QStringLiteral("cutConnection"), true},
                         {QStringLiteral("count"), 1'000'000},
                         {QStringLiteral("pathPrefix"), QStringLiteral("/v1/")},
                         {QStringLiteral("dropWebhooks"), 1'000'000}});
        session().sync.syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(session().connection.state().kind, ConnectionState::Kind::Offline, 30'000);
    }
    void comeBack()
    {
        m_account->fail({});
        session().sync.syncNow();
    }
    void book()
    {
        TimeSpan rest = m_office->week().geometry().span();
        rest.start = m_clock.now() + kMsPerHour;
        const auto open = m_office->openSlots(m_type, rest);
        QVERIFY(open.size() > 6);
        m_uid =
            m_account->act(QStringLiteral("guest_books"), {{QStringLiteral("eventTypeId"), m_type.text()},
                                                           {QStringLiteral("startedAt"), formatInstant(open.last())},
                                                           {QStringLiteral("name"), QStringLiteral("青木 千夏")}});
        QTRY_VERIFY(m_office->isOnCalendar(m_uid));
        QTRY_VERIFY(!m_office->detail(m_uid).row.hosts.isEmpty());
        m_mine = open.first();
        m_theirs = open.at(open.size() / 2);
        QVERIFY(m_theirs != m_mine && m_theirs != open.last());
    }
    /// Moved here without a network, there meanwhile, and the network comes back.
    void meet()
    {
        goOffline();
        m_office->window().showPage(QStringLiteral("calendar"));
        (void)session().outbox.submit(RescheduleEdit{BookingId(m_uid), m_office->detail(m_uid).row.span,
                                                     m_office->detail(m_uid).row.span.movedTo(m_mine),
                                                     QStringLiteral("Asia/Tokyo")},
                                      QStringLiteral("青木 千夏"));
        QTRY_COMPARE(m_office->detail(m_uid).row.pending, PendingState::Waiting);
        QCOMPARE(
            m_account->act(QStringLiteral("guest_moves"),
                           {{QStringLiteral("uid"), m_uid}, {QStringLiteral("startedAt"), formatInstant(m_theirs)}}),
            m_uid);
        comeBack();
        QTRY_COMPARE_WITH_TIMEOUT(m_office->detail(m_uid).row.pending, PendingState::Conflict, 30'000);
        // Where the user put it, until they choose.
        QCOMPARE(m_office->detail(m_uid).row.span.start, m_mine);
        QCOMPARE(m_account->spanOf(m_uid).start, m_theirs);
        QCOMPARE(m_account->calls(QStringLiteral("rescheduleBooking")), 0);
    }
    /// Moved here to where the service does not take it.
    void beRefused()
    {
        m_office->window().showPage(QStringLiteral("calendar"));
        m_account->fail({{QStringLiteral("status"), 422},
                         {QStringLiteral("count"), 1},
                         {QStringLiteral("pathPrefix"), QStringLiteral("/v1/bookings/%1/reschedule").arg(m_uid)}});
        const BookingRow row = m_office->detail(m_uid).row;
        (void)session().outbox.submit(
            RescheduleEdit{row.uid, row.span, row.span.movedTo(m_mine), QStringLiteral("Asia/Tokyo")},
            QStringLiteral("青木 千夏"));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->detail(m_uid).row.pending, PendingState::Refused, 30'000);
        m_account->fail({});
    }
    void openPopover()
    {
        QTRY_VERIFY(m_office->isOnCalendar(m_uid));
        m_office->week().scrollToHour(8);
        const QRect block = m_office->week().rectOf(BookingId(m_uid));
        QTest::mouseClick(m_office->week().viewport(), Qt::LeftButton, {}, block.center());
        QTRY_VERIFY(test::shown<QWidget>(m_office->window(), "decisionCard"));
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_account = std::make_unique<test::DemoAccount>(200, m_clock);
        m_office = std::make_unique<test::Office>(*m_account, m_clock);
        QVERIFY(m_office->settle());
        m_type = session().directory.eventTypes().first().id;
        book();
    }
    void cleanup()
    {
        m_office.reset();
        m_account.reset();
    }

    void keepTheirsTakesTheMoveMadeAtJicoo()
    {
        meet();
        QTRY_VERIFY2(m_office->said().contains(QStringLiteral("Back online after")), qPrintable(m_office->said()));
        openPopover();
        const ui::TimeFormat format(QTimeZone("Asia/Tokyo"));
        const auto text = [&](const char* name) { return test::shown<QLabel>(m_office->window(), name)->text(); };
        QVERIFY2(text("choice.wanted").contains(format.time(m_mine)), qPrintable(text("choice.wanted")));
        QVERIFY2(text("choice.theirs").contains(format.time(m_theirs)), qPrintable(text("choice.theirs")));
        QVERIFY(test::press(m_office->window(), "choice.keep"));
        QTRY_COMPARE(m_office->detail(m_uid).row.span.start, m_theirs);
        QCOMPARE(m_office->detail(m_uid).row.pending, PendingState::None);
        QVERIFY(session().outbox.open().isEmpty());
        QCOMPARE(m_account->calls(QStringLiteral("rescheduleBooking")), 0);
        QVERIFY(!test::shown<QWidget>(m_office->window(), "decisionCard"));
    }

    void sendMinePutsOursOverIt()
    {
        meet();
        openPopover();
        QVERIFY(test::press(m_office->window(), "choice.send"));
        QTRY_COMPARE(m_account->spanOf(m_uid).start, m_mine);
        QTRY_COMPARE(m_office->detail(m_uid).row.pending, PendingState::None);
        QVERIFY(session().outbox.open().isEmpty());
        QCOMPARE(m_account->calls(QStringLiteral("rescheduleBooking")), 1);
    }

    void somebodyWhoIsFreeThenCanBeGivenIt_data()
    {
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("in conflict") << false;
        QTest::newRow("refused") << true;
    }
    void somebodyWhoIsFreeThenCanBeGivenIt()
    {
        QFETCH(const bool, isRefused);
        isRefused ? beRefused() : meet();
        const auto hostOf = [&] {
            const auto hosts = m_account->booking(m_uid).value(QStringLiteral("hosts")).toArray();
            return hosts.first().toObject().value(QStringLiteral("userId")).toString();
        };
        const QString before = hostOf();
        const int moves = m_account->calls(QStringLiteral("rescheduleBooking"));
        openPopover();
        QTRY_VERIFY(test::shown<QPushButton>(m_office->window(), "choice.give"));
        const QString offer = test::shown<QPushButton>(m_office->window(), "choice.give")->text();
        QVERIFY(test::press(m_office->window(), "choice.give"));
        QTRY_VERIFY(hostOf() != before);
        QCOMPARE(offer, QStringLiteral("Give to ") + session().directory.userName(UserId(hostOf())));
        QCOMPARE(m_account->spanOf(m_uid).start, m_mine);
        QCOMPARE(m_account->calls(QStringLiteral("updateBooking")), 1);
        QCOMPARE(m_account->calls(QStringLiteral("rescheduleBooking")), moves);
        QTRY_COMPARE(m_office->detail(m_uid).row.pending, PendingState::None);
        QVERIFY(session().outbox.open().isEmpty());
        QVERIFY(!test::shown<QWidget>(m_office->window(), "decisionCard"));
    }

    void aConflictIsStillThereAfterACrash()
    {
        meet();
        m_office->crash();
        m_office->open();
        QTRY_COMPARE(session().outbox.open().size(), 1);
        QCOMPARE(session().outbox.open().first().state, EditState::Conflict);
        QTRY_VERIFY2(m_office->said().contains(QStringLiteral("someone else made meanwhile")),
                     qPrintable(m_office->said()));
        QCOMPARE(m_account->spanOf(m_uid).start, m_theirs);
    }

    void anEventDuringTheHoldShowsTheConflictAtOnce()
    {
        m_office.reset();
        test::Office::Wish wish;
        wish.holdMs = 60'000;
        m_office = std::make_unique<test::Office>(*m_account, m_clock, wish);
        QVERIFY(m_office->settle());
        QTRY_VERIFY(m_office->detail(m_uid).found);
        m_office->drag(m_uid, m_mine);
        QTRY_COMPARE(m_office->detail(m_uid).row.pending, PendingState::Held);
        (void)m_account->act(QStringLiteral("guest_moves"),
                             {{QStringLiteral("uid"), m_uid}, {QStringLiteral("startedAt"), formatInstant(m_theirs)}});
        QTRY_COMPARE(m_office->detail(m_uid).row.pending, PendingState::Conflict);
        QCOMPARE(m_account->calls(QStringLiteral("rescheduleBooking")), 0);
    }
};

} // namespace yoyaku

QTEST_MAIN(yoyaku::tst_Conflicts)
#include "tst_conflicts.moc"

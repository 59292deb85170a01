#include "e2e/office.h"
#include "support/movingclock.h"
#include "support/strict.h"
#include "ui/shell/actionregistry.h"

#include <QAction>
#include <QTest>

namespace yoyaku {

/// What a guest does in the account reaches table and calendar by a signed webhook over real sockets.
class tst_GuestBooks : public QObject
{
    Q_OBJECT

    test::MovingClock m_clock;
    std::unique_ptr<test::DemoAccount> m_account;
    std::unique_ptr<test::Office> m_office;

    /// A guest books an open time of the week on screen.
    QString bookInThisWeek()
    {
        const EventTypeId type = m_office->session().directory.eventTypes().first().id;
        TimeSpan rest = m_office->week().geometry().span();
        rest.start = m_clock.now() + kMsPerHour;
        const auto open = m_office->openSlots(type, rest);
        if (open.isEmpty()) return {};
        return m_account->act(QStringLiteral("guest_books"), {{QStringLiteral("eventTypeId"), type.text()},
                                                              {QStringLiteral("startedAt"), formatInstant(open.last())},
                                                              {QStringLiteral("name"), QStringLiteral("青木 千夏")}});
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_account = std::make_unique<test::DemoAccount>(300, m_clock);
        m_office = std::make_unique<test::Office>(*m_account, m_clock);
        QVERIFY(m_office->settle());
    }
    void cleanup()
    {
        m_office.reset();
        m_account.reset();
    }

    void aBookingAppearsAsRowAndBlockAndIsSaidAloud()
    {
        const QString uid = bookInThisWeek();
        QVERIFY(!uid.isEmpty());
        QTRY_VERIFY(m_office->isOnCalendar(uid));
        QTRY_VERIFY(m_office->tableRow(uid) >= 0);
        QTRY_COMPARE(m_office->detail(uid).row.guestName, QStringLiteral("青木 千夏"));
        QTRY_VERIFY(m_office->said().contains(QStringLiteral("青木 千夏")));
        // The webhook knows no hosts; they are fetched at once.
        QTRY_VERIFY(!m_office->detail(uid).row.hosts.isEmpty());
        QTRY_VERIFY(m_office->session().receiver.state().lastLatencyMs >= 0);
    }

    void theMonthFetchesTheGuestsItShows()
    {
        m_office->window().commands().action(QStringLiteral("calendar.month"))->trigger();
        MonthModel& month = m_office->session().month;
        QTRY_VERIFY(month.isCurrent() && !month.ids().isEmpty());
        // Nobody looks at these weeks otherwise: the week on screen is another one.
        QTRY_VERIFY(std::all_of(month.days().begin(), month.days().end(), [](const MonthDay& day) {
            return std::all_of(day.rows.begin(), day.rows.end(),
                               [](const BookingRow& row) { return row.contactKnown; });
        }));
    }

    void aGuestsMoveMovesTheBlock()
    {
        const QString uid = bookInThisWeek();
        QTRY_VERIFY(m_office->isOnCalendar(uid));
        const TimeSpan before = m_office->detail(uid).row.span;
        const EventTypeId type = m_office->session().directory.eventTypes().first().id;
        TimeSpan rest = m_office->week().geometry().span();
        rest.start = m_clock.now() + kMsPerHour;
        auto open = m_office->openSlots(type, rest);
        open.removeAll(before.start);
        QVERIFY(!open.isEmpty());
        QCOMPARE(
            m_account->act(QStringLiteral("guest_moves"),
                           {{QStringLiteral("uid"), uid}, {QStringLiteral("startedAt"), formatInstant(open.first())}}),
            uid);
        QTRY_COMPARE(m_office->detail(uid).row.span.start, open.first());
        QTRY_VERIFY(m_office->session().calendar.find(BookingId(uid)));
        QTRY_COMPARE(m_office->session().calendar.find(BookingId(uid))->span.start, open.first());
    }

    void aGuestsCancellationIsShownAsSuch()
    {
        const QString uid = bookInThisWeek();
        QTRY_VERIFY(m_office->isOnCalendar(uid));
        (void)m_account->act(QStringLiteral("guest_cancels"), {{QStringLiteral("uid"), uid}});
        QTRY_COMPARE(m_office->detail(uid).row.status, BookingStatus::Cancel);
    }

    void aRepeatedDeliveryIsOneBookingAndALostOneIsFoundByTheSync()
    {
        m_account->fail({{QStringLiteral("repeatWebhooks"), 1}});
        const QString twice = bookInThisWeek();
        QTRY_VERIFY(m_office->isOnCalendar(twice));
        m_office->session().ledger.start();
        QTRY_COMPARE(m_office->session().ledger.summary().duplicate, 1);
        m_account->fail({{QStringLiteral("dropWebhooks"), 1}});
        const QString lost = bookInThisWeek();
        QVERIFY(!lost.isEmpty());
        m_office->session().sync.syncNow();
        QTRY_VERIFY(m_office->isOnCalendar(lost));
        m_office->session().sync.tellRecovered(); // its delivery is not waited for
        QTRY_COMPARE(m_office->session().ledger.summary().recovered, 1);
    }
};

} // namespace yoyaku

QTEST_MAIN(yoyaku::tst_GuestBooks)
#include "tst_guestbooks.moc"

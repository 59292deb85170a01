#include "e2e/office.h"
#include "support/movingclock.h"
#include "support/strict.h"
#include "ui/commands/bookingacts.h"
#include "ui/commands/canceldialog.h"
#include "ui/commands/movedialog.h"
#include "ui/commands/newbookingdialog.h"
#include "ui/commands/rescheduledialog.h"
#include "ui/commands/slotbutton.h"
#include "ui/commands/whycard.h"
#include "ui/shell/toast.h"

#include <QCheckBox>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace yoyaku {

/// What is done in one window reaches the account, and a second window agrees.
class tst_Edits : public QObject
{
    Q_OBJECT

    test::MovingClock m_clock;
    std::unique_ptr<test::DemoAccount> m_account;
    std::unique_ptr<test::Office> m_office;
    EventTypeId m_type;

    [[nodiscard]] TimeSpan restOfWeek() const
    {
        TimeSpan rest = m_office->week().geometry().span();
        rest.start = m_clock.now() + kMsPerHour;
        return rest;
    }
    QString bookAt(EpochMs start)
    {
        return m_account->act(QStringLiteral("guest_books"), {{QStringLiteral("eventTypeId"), m_type.text()},
                                                              {QStringLiteral("startedAt"), formatInstant(start)},
                                                              {QStringLiteral("name"), QStringLiteral("青木 千夏")}});
    }
    /// A booking on the calendar of this week and an open start that is not its own, on another day.
    void bookWithRoomToMove(QString& uid, EpochMs& elsewhere)
    {
        const auto open = m_office->openSlots(m_type, restOfWeek());
        QVERIFY(open.size() > 4);
        uid = bookAt(open.last());
        QVERIFY(!uid.isEmpty());
        elsewhere = open.first();
        QTRY_VERIFY(m_office->isOnCalendar(uid));
        QTRY_VERIFY(!m_office->detail(uid).row.hosts.isEmpty());
    }
    static void press(QDialog* dialog, const char* button)
    {
        auto* found = dialog->findChild<QPushButton*>(QString::fromLatin1(button));
        QVERIFY(found);
        QTRY_VERIFY(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
    }
    [[nodiscard]] static ui::SlotButton* freeSlot(const QDialog* dialog)
    {
        for (auto* button : dialog->findChildren<ui::SlotButton*>())
            if (button->isEnabled() && button->isVisible()) return button;
        return nullptr;
    }
    [[nodiscard]] ui::Toast* refusedToast()
    {
        for (auto* toast : m_office->window().findChildren<ui::Toast*>())
            if (toast->isVisible() && toast->findChild<QPushButton*>(QStringLiteral("toast.action"))->isVisible() &&
                toast->text().contains(QStringLiteral("森 楓")))
                return toast;
        return nullptr;
    }
    /// Guests elsewhere book the start until nobody is free; their webhooks are not sent.
    void takeAllSeats(EpochMs start)
    {
        for (int i = 0; i < 40; ++i) {
            const auto open = m_office->openSlots(m_type, {start, start + kMsPerMinute});
            if (!open.contains(start)) return;
            (void)m_account->act(QStringLiteral("take_slot"), {{QStringLiteral("eventTypeId"), m_type.text()},
                                                               {QStringLiteral("startedAt"), formatInstant(start)}});
        }
        QFAIL("the slot stays open");
    }
    [[nodiscard]] EditState lastState() const
    {
        const auto open = m_office->session().outbox.open();
        return open.isEmpty() ? EditState::Settled : open.last().state;
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_account = std::make_unique<test::DemoAccount>(200, m_clock);
        m_office = std::make_unique<test::Office>(*m_account, m_clock);
        QVERIFY(m_office->settle());
        m_type = m_office->session().directory.eventTypes().first().id;
    }
    void cleanup()
    {
        m_office.reset();
        m_account.reset();
    }

    void aDragOntoAnOpenSlotIsARescheduleAndTheOtherWindowAgrees()
    {
        QString uid;
        EpochMs elsewhere = 0;
        bookWithRoomToMove(uid, elsewhere);
        test::Office other(*m_account, m_clock);
        QVERIFY(other.waitForListener());
        QTRY_VERIFY_WITH_TIMEOUT(other.detail(uid).found, 30000);
        m_office->drag(uid, elsewhere);
        // Pending at once, before anything was sent.
        QTRY_COMPARE(m_office->detail(uid).row.span.start, elsewhere);
        QTRY_COMPARE(m_account->spanOf(uid).start, elsewhere);
        QCOMPARE(m_account->calls(QStringLiteral("rescheduleBooking")), 1);
        QCOMPARE(m_account->calls(QStringLiteral("updateBooking")), 0);
        QTRY_COMPARE(m_office->detail(uid).row.pending, PendingState::None);
        other.session().sync.syncNow();
        QTRY_COMPARE(other.detail(uid).row.span.start, elsewhere);
    }

    void aDragElsewhereAsksAndIsAnUpdateThatTellsTheGuest()
    {
        QString uid;
        EpochMs elsewhere = 0;
        bookWithRoomToMove(uid, elsewhere);
        const EpochMs early = m_office->week().geometry().instantOf(3, 8 * 60); // Thursday 08:00: not offered
        m_office->drag(uid, early);
        QTRY_VERIFY(m_office->dialog<ui::MoveDialog>());
        auto* dialog = m_office->dialog<ui::MoveDialog>();
        QCOMPARE(m_account->spanOf(uid).start, m_office->detail(uid).row.span.start); // nothing happened yet
        auto* tell = dialog->findChild<QCheckBox*>(QStringLiteral("tellGuest"));
        if (!tell->isChecked()) tell->click();
        dialog->findChild<QLineEdit*>(QStringLiteral("tellMessage"))->setText(QStringLiteral("30 分早めます"));
        press(dialog, "actButton");
        QTRY_COMPARE(m_account->spanOf(uid).start, early);
        QCOMPARE(m_account->calls(QStringLiteral("updateBooking")), 1);
        QCOMPARE(m_account->calls(QStringLiteral("rescheduleBooking")), 0);
    }

    void keepingAsItIsSendsNothing()
    {
        QString uid;
        EpochMs elsewhere = 0;
        bookWithRoomToMove(uid, elsewhere);
        const TimeSpan before = m_account->spanOf(uid);
        m_office->drag(uid, m_office->week().geometry().instantOf(3, 8 * 60));
        QTRY_VERIFY(m_office->dialog<ui::MoveDialog>());
        press(m_office->dialog<ui::MoveDialog>(), "keepButton");
        QTRY_VERIFY(!m_office->dialog<ui::MoveDialog>());
        QCOMPARE(m_account->spanOf(uid), before);
        QVERIFY(m_office->session().outbox.open().isEmpty());
    }

    void whereTheHostIsTakenAltIsAskedAboutBeforeAnythingIsSent()
    {
        QString uid;
        EpochMs elsewhere = 0;
        bookWithRoomToMove(uid, elsewhere);
        const TimeSpan before = m_account->spanOf(uid);
        const TimeSpan wanted = before.movedTo(m_office->week().geometry().instantOf(3, 8 * 60));
        ui::BookingActs& acts = m_office->week().parts().acts;
        acts.moveAnyway(BookingId(uid), wanted, std::nullopt);
        QTRY_VERIFY(m_office->dialog<ui::MoveDialog>());
        bool isSaid = false;
        for (const QLabel* label : m_office->dialog<ui::MoveDialog>()->findChildren<QLabel*>())
            isSaid = isSaid || label->text().contains(QStringLiteral("The host is not free at this time."));
        QVERIFY(isSaid);
        press(m_office->dialog<ui::MoveDialog>(), "keepButton");
        QTRY_VERIFY(!m_office->dialog<ui::MoveDialog>());
        QVERIFY(m_office->session().outbox.open().isEmpty());
        QCOMPARE(m_account->spanOf(uid), before);
        acts.moveAnyway(BookingId(uid), wanted, std::nullopt);
        QTRY_VERIFY(m_office->dialog<ui::MoveDialog>());
        press(m_office->dialog<ui::MoveDialog>(), "actButton");
        QTRY_COMPARE(m_account->spanOf(uid), wanted);
        QCOMPARE(m_account->calls(QStringLiteral("updateBooking")), 1);
    }

    void aRefusedMoveStaysWhereItWasPutWithTheReasonUntilItIsPutBack()
    {
        QString uid;
        EpochMs elsewhere = 0;
        bookWithRoomToMove(uid, elsewhere);
        const TimeSpan before = m_account->spanOf(uid);
        m_office->drag(uid, elsewhere);
        QTRY_COMPARE(m_office->detail(uid).row.span.start, elsewhere);
        // Somebody else takes the time while the change is held.
        m_account->fail({{QStringLiteral("status"), 422},
                         {QStringLiteral("count"), 1},
                         {QStringLiteral("pathPrefix"), QStringLiteral("/v1/bookings/%1/reschedule").arg(uid)}});
        QTRY_COMPARE(lastState(), EditState::Refused);
        QCOMPARE(m_office->detail(uid).row.span.start, elsewhere);
        QCOMPARE(m_office->detail(uid).row.pending, PendingState::Refused);
        QCOMPARE(m_account->spanOf(uid), before);
        QTRY_VERIFY2(m_office->said().contains(QStringLiteral("not accepted")) ||
                         m_office->said().contains(QStringLiteral("refused")),
                     qPrintable(m_office->said()));
        Q_EMIT m_office->window().discardRequested(m_office->session().outbox.open().last().id);
        QTRY_COMPARE(m_office->detail(uid).row.span, before);
        QCOMPARE(m_office->detail(uid).row.pending, PendingState::None);
    }

    void undoInsideTheHoldSendsNothing()
    {
        m_office.reset();
        test::Office::Wish wish;
        wish.holdMs = 60'000;
        m_office = std::make_unique<test::Office>(*m_account, m_clock, wish);
        QVERIFY(m_office->settle());
        QString uid;
        EpochMs elsewhere = 0;
        bookWithRoomToMove(uid, elsewhere);
        const TimeSpan before = m_account->spanOf(uid);
        m_office->drag(uid, elsewhere);
        QTRY_COMPARE(m_office->detail(uid).row.span.start, elsewhere);
        QTest::keyClick(&m_office->window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_office->detail(uid).row.span, before);
        QVERIFY(m_office->session().outbox.open().isEmpty());
        QCOMPARE(m_account->calls(QStringLiteral("rescheduleBooking")), 0);
        QCOMPARE(m_account->spanOf(uid), before);
    }

    void cancellingAsksForAReasonFirst()
    {
        QString uid;
        EpochMs elsewhere = 0;
        bookWithRoomToMove(uid, elsewhere);
        m_office->week().select(BookingId(uid));
        QTest::keyClick(&m_office->week(), Qt::Key_Delete);
        QTRY_VERIFY(m_office->dialog<ui::CancelDialog>());
        auto* dialog = m_office->dialog<ui::CancelDialog>();
        auto* act = dialog->findChild<QPushButton*>(QStringLiteral("actButton"));
        QVERIFY(!act->isEnabled());
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(QStringLiteral("cancelReason")), QStringLiteral("ill"));
        press(dialog, "actButton");
        QTRY_COMPARE(m_account->booking(uid).value(QStringLiteral("status")).toString(), QStringLiteral("cancel"));
        QCOMPARE(m_account->booking(uid).value(QStringLiteral("cancelReason")).toString(), QStringLiteral("ill"));
        QTRY_COMPARE(m_office->detail(uid).row.status, BookingStatus::Cancel);
    }

    void anotherHostIsAnUpdateOfTheHosts()
    {
        QString uid;
        EpochMs elsewhere = 0;
        bookWithRoomToMove(uid, elsewhere);
        const UserId before = m_office->detail(uid).row.hosts.first();
        m_office->week().select(BookingId(uid));
        QTest::keyClick(&m_office->week(), Qt::Key_A);
        QTRY_VERIFY(m_office->window().findChild<ui::WhyCard*>());
        auto* card = m_office->window().findChild<ui::WhyCard*>();
        auto* table = card->findChild<QTableView*>(QStringLiteral("whyTable"));
        auto* act = card->findChild<QPushButton*>(QStringLiteral("why.reassign"));
        QTRY_VERIFY(table->model()->rowCount() > 1 && act->isEnabled()); // somebody else stands chosen
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(m_office->detail(uid).row.hosts.first() != before);
        QTRY_COMPARE(m_account->calls(QStringLiteral("updateBooking")), 1);
        const UserId now = m_office->detail(uid).row.hosts.first();
        const QJsonArray hosts = m_account->booking(uid).value(QStringLiteral("hosts")).toArray();
        QCOMPARE(hosts.first().toObject().value(QStringLiteral("userId")).toString(), now.text());
    }

    void aNewBookingReachesTheAccount()
    {
        const auto open = m_office->openSlots(m_type, restOfWeek());
        m_office->desk().window().newBookingRequested();
        QTRY_VERIFY(m_office->dialog<ui::NewBookingDialog>());
        auto* dialog = m_office->dialog<ui::NewBookingDialog>();
        dialog->findChild<QLineEdit*>(QStringLiteral("guestName"))->setText(QStringLiteral("森 楓"));
        dialog->findChild<QLineEdit*>(QStringLiteral("guestEmail"))->setText(QStringLiteral("mori@example.com"));
        QTRY_VERIFY(!dialog->findChildren<QAbstractButton*>().isEmpty());
        ui::SlotButton* slot = nullptr;
        const auto findSlot = [&] {
            for (auto* button : dialog->findChildren<ui::SlotButton*>())
                if (button->isEnabled() && button->isVisible()) slot = button;
            return slot != nullptr;
        };
        QTRY_VERIFY(findSlot());
        slot->click();
        press(dialog, "actButton");
        QTRY_COMPARE(m_account->calls(QStringLiteral("createBooking")), 1);
        QTRY_VERIFY(m_office->session().outbox.open().isEmpty());
        QCOMPARE(open.isEmpty(), false);
    }

    /// The race of the API guide: the slot is taken between looking and sending.
    void aSlotTakenMeanwhileReopensTheFormWithFreshSlotsAndNothingLost()
    {
        const auto open = m_office->openSlots(m_type, restOfWeek());
        QVERIFY(open.size() > 3);
        m_office->desk().window().newBookingRequested();
        QTRY_VERIFY(m_office->dialog<ui::NewBookingDialog>());
        QPointer<ui::NewBookingDialog> first = m_office->dialog<ui::NewBookingDialog>();
        first->findChild<QLineEdit*>(QStringLiteral("guestName"))->setText(QStringLiteral("森 楓"));
        first->findChild<QLineEdit*>(QStringLiteral("guestEmail"))->setText(QStringLiteral("mori@example.com"));
        first->findChild<QPlainTextEdit*>(QStringLiteral("message"))->setPlainText(QStringLiteral("窓側の席を希望"));
        ui::SlotButton* slot = nullptr;
        QTRY_VERIFY((slot = freeSlot(first)));
        const EpochMs wanted = slot->start();
        slot->click();
        takeAllSeats(wanted);
        press(first, "actButton");
        QTRY_COMPARE(lastState(), EditState::Refused);
        QTRY_VERIFY(refusedToast());
        QTRY_VERIFY(!first);
        refusedToast()->findChild<QPushButton*>(QStringLiteral("toast.action"))->click();
        QTRY_VERIFY(m_office->dialog<ui::NewBookingDialog>());
        auto* again = m_office->dialog<ui::NewBookingDialog>();
        QCOMPARE(again->findChild<QLineEdit*>(QStringLiteral("guestName"))->text(), QStringLiteral("森 楓"));
        QCOMPARE(again->findChild<QPlainTextEdit*>(QStringLiteral("message"))->toPlainText(),
                 QStringLiteral("窓側の席を希望"));
        QVERIFY(again->findChild<QLabel*>(QStringLiteral("dialogNotice"))->text().contains(QLatin1String("(422)")));
        QTRY_VERIFY((slot = freeSlot(again)));
        for (const auto* offered : again->findChildren<ui::SlotButton*>()) QVERIFY(offered->start() != wanted);
        slot->click();
        press(again, "actButton");
        QTRY_VERIFY(m_office->session().outbox.open().isEmpty());
        QCOMPARE(m_account->calls(QStringLiteral("createBooking")), 2);
    }

    void aRefusedMoveOffersAnotherTimeAndTheRefusedOneGoes()
    {
        QString uid;
        EpochMs elsewhere = 0;
        bookWithRoomToMove(uid, elsewhere);
        const QString path = QStringLiteral("/v1/bookings/%1/reschedule").arg(uid);
        m_account->fail(QJsonObject{{QStringLiteral("status"), 422}, {QStringLiteral("pathPrefix"), path}});
        m_office->drag(uid, elsewhere);
        QTRY_COMPARE(lastState(), EditState::Refused);
        m_office->window().chooseAgainRequested(m_office->session().outbox.open().last().id);
        QTRY_VERIFY(m_office->dialog<ui::RescheduleDialog>());
        auto* dialog = m_office->dialog<ui::RescheduleDialog>();
        QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("dialogNotice"))->text().isEmpty());
        ui::SlotButton* slot = nullptr;
        QTRY_VERIFY((slot = freeSlot(dialog)));
        const EpochMs chosen = slot->start();
        slot->click();
        press(dialog, "actButton");
        QTRY_COMPARE(m_account->spanOf(uid).start, chosen);
        QTRY_VERIFY(m_office->session().outbox.open().isEmpty());
    }
};

} // namespace yoyaku

QTEST_MAIN(yoyaku::tst_Edits)
#include "tst_edits.moc"

#include "core/models/bookinglookup.h"
#include "core/models/slotlookup.h"
#include "core/store/store.h"
#include "ui/commands/rescheduledialog.h"
#include "ui/commands/slotbutton.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/zonebox.h"

#include "support/fakeclock.h"
#include "support/mockupweek.h"
#include "support/strict.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ui;

namespace {

/// Answers what the test has prepared, when it says so.
class PreparedSlots final : public SlotLookup
{
  public:
    void find(const EventTypeId&, TimeSpan period, QObject*, std::function<void(const Answer&)> done) override
    {
        ++asked;
        if (isOffline) return done(api::ApiError{});
        QVector<OpenSlot> inside;
        for (const EpochMs start : starts)
            if (period.contains(start)) inside.append({start, 1});
        done(inside);
    }

    QVector<EpochMs> starts;
    bool isOffline = false;
    int asked = 0;
};

} // namespace

/// The mockup's Lena Hoffmann: 17:00 in Tokyo is 09:00 in Berlin.
class tst_RescheduleDialog : public QObject
{
    Q_OBJECT

    Theme m_theme;
    TimeFormat m_format{QTimeZone("Asia/Tokyo")};
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<BookingLookup> m_bookings;
    PreparedSlots m_slots;
    BookingRow m_booking;
    int m_folders = 0;

    [[nodiscard]] std::unique_ptr<RescheduleDialog> opened()
    {
        auto dialog = std::make_unique<RescheduleDialog>(
            RescheduleDialog::Parts{m_theme, m_format, m_slots, *m_bookings}, m_booking,
            RescheduleDialog::Subject{QStringLiteral("Onboarding call"), QStringLiteral("Emma Fischer")}, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        return dialog;
    }
    [[nodiscard]] static SlotButton* slotAt(const QDialog& dialog, EpochMs start)
    {
        for (auto* button : dialog.findChildren<SlotButton*>())
            if (button->start() == start && button->isVisible()) return button;
        return nullptr;
    }
    [[nodiscard]] static QPushButton* button(const QDialog& dialog, const char* name)
    {
        return dialog.findChild<QPushButton*>(QLatin1String(name));
    }
    [[nodiscard]] static QStringList checks(const QDialog& dialog)
    {
        QStringList texts;
        for (const auto* label : dialog.findChildren<QLabel*>(QStringLiteral("check"))) texts.append(label->text());
        return texts;
    }

  private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeMode::Light); }
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_store = std::make_unique<Store>(m_folder.filePath(QString::number(++m_folders)));
        m_bookings = std::make_unique<BookingLookup>(*m_store);
        m_store->open();
        m_slots.isOffline = false;
        m_slots.asked = 0;
        m_slots.starts = {test::mockupTime(4, 16, 30), test::mockupTime(4, 17), test::mockupTime(5, 17),
                          test::mockupTime(4, 18)};
        m_booking = BookingRow();
        m_booking.uid = BookingId(QStringLiteral("BK1"));
        m_booking.eventType = EventTypeId(QStringLiteral("ET1"));
        m_booking.guestName = QStringLiteral("Lena Hoffmann");
        m_booking.status = BookingStatus::Open;
        m_booking.timeZone = QStringLiteral("Europe/Berlin");
        m_booking.span = {test::mockupTime(2, 17), test::mockupTime(2, 18)};
        m_booking.hosts = {UserId(QStringLiteral("EF"))};
    }
    void cleanup()
    {
        m_bookings.reset();
        m_store.reset();
    }

    void eachSlotShowsBothClocksAndItsOwnTimeIsDashed()
    {
        const auto dialog = opened();
        const SlotButton* friday = slotAt(*dialog, test::mockupTime(4, 17));
        QVERIFY(friday);
        QCOMPARE(friday->text(), QStringLiteral("17:00"));
        QCOMPARE(friday->other(), QStringLiteral("09:00"));
        const SlotButton* now = slotAt(*dialog, m_booking.span.start);
        QVERIFY(now);
        QVERIFY(!now->isEnabled());
        QVERIFY(!button(*dialog, "actButton")->isEnabled());
    }

    void bothClocksOfASlotHaveRoomInLargeText()
    {
        m_theme.setTextPercent(130);
        const auto dialog = opened();
        SlotButton* slot = slotAt(*dialog, test::mockupTime(4, 17));
        QVERIFY(slot);
        QVERIFY(slot->width() >= slot->sizeHint().width());
        QVERIFY(slot->height() >= slot->sizeHint().height());
        m_theme.setTextPercent(100);
    }

    void whatIsOutsideTheGuestsHoursIsOfferedOnlyWhenAsked()
    {
        const auto dialog = opened();
        QVERIFY(!slotAt(*dialog, test::mockupTime(4, 16, 30))->isEnabled());
        dialog->findChild<QCheckBox*>(QStringLiteral("guestHoursOnly"))->setChecked(false);
        const auto offered = [&] {
            const SlotButton* slot =
                slotAt(*dialog, test::mockupTime(4, 16, 30)); // laid out after the event loop's turn
            return slot && slot->isEnabled();
        };
        QTRY_VERIFY(offered());
        // A Saturday with a slot has a column, a Sunday without has none.
        QVERIFY(slotAt(*dialog, test::mockupTime(5, 17)));
    }

    void anOpenSlotBecomesARescheduleInTheGuestsZone()
    {
        const auto dialog = opened();
        QSignalSpy chosen(dialog.get(), &RescheduleDialog::rescheduleChosen);
        QTest::mouseClick(slotAt(*dialog, test::mockupTime(4, 17)), Qt::LeftButton);
        QVERIFY(button(*dialog, "actButton")->text().contains(QStringLiteral("17:00")));
        QTest::mouseClick(button(*dialog, "actButton"), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        const auto edit = chosen.first().first().value<RescheduleEdit>();
        QVERIFY(edit == (RescheduleEdit{m_booking.uid, m_booking.span, m_booking.span.movedTo(test::mockupTime(4, 17)),
                                        QStringLiteral("Europe/Berlin")}));
    }

    void anyOtherTimeBecomesAnUpdateThatCanTellTheGuest()
    {
        const auto dialog = opened();
        QSignalSpy chosen(dialog.get(), &RescheduleDialog::updateChosen);
        QTest::mouseClick(button(*dialog, "wayAny"), Qt::LeftButton);
        dialog->findChild<QDateTimeEdit*>(QStringLiteral("anyTime"))
            ->setDateTime(QDateTime(QDate(2026, 11, 13), QTime(20, 15), Qt::UTC));
        dialog->findChild<QLineEdit*>(QStringLiteral("tellMessage"))->setText(QStringLiteral("See you later"));
        QTRY_VERIFY(checks(*dialog).contains(QStringLiteral("Inside 09 – 18 in Berlin.")));
        QTest::mouseClick(button(*dialog, "actButton"), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        const auto edit = chosen.first().first().value<UpdateEdit>();
        QCOMPARE(edit.patch.span->start, test::mockupTime(4, 20, 15));
        QCOMPARE(*edit.patch.updateMessage, QStringLiteral("See you later"));
    }

    void theHostsOtherBookingIsNamed()
    {
        ChangeSet set;
        Booking other;
        other.uid = BookingId(QStringLiteral("BK2"));
        other.span = {test::mockupTime(4, 17, 30), test::mockupTime(4, 18)};
        other.hosts = {{UserId(QStringLiteral("EF")), QStringLiteral("admin")}};
        other.status = BookingStatus::Open;
        other.createdAt = other.updatedAt = 1;
        set.bookings.append({other, BookingUpsert::Completeness::Full, {}, {}});
        QSignalSpy stored(m_store.get(), &Store::changed);
        m_store->apply(set);
        QVERIFY(stored.wait());
        const auto dialog = opened();
        QTest::mouseClick(slotAt(*dialog, test::mockupTime(4, 17)), Qt::LeftButton);
        QTRY_VERIFY(checks(*dialog).contains(
            QStringLiteral("Emma Fischer has another booking then: %1.").arg(m_format.range(other.span))));
        QTest::mouseClick(slotAt(*dialog, test::mockupTime(4, 18)), Qt::LeftButton);
        QTRY_VERIFY(checks(*dialog).join(u' ').contains(QStringLiteral("has no other booking then.")));
    }

    void aRefusalIsToldAndTheSlotsAreAskedAnew()
    {
        const auto dialog = opened();
        QTest::mouseClick(slotAt(*dialog, test::mockupTime(4, 17)), Qt::LeftButton);
        const int before = m_slots.asked;
        m_slots.starts.removeOne(test::mockupTime(4, 17));
        dialog->tryAgain(QStringLiteral("This move was not accepted. (422)"));
        QCOMPARE(m_slots.asked, before + 1);
        QVERIFY(!slotAt(*dialog, test::mockupTime(4, 17)));
        QVERIFY(!button(*dialog, "actButton")->isEnabled());
        QCOMPARE(dialog->findChild<QLabel*>(QStringLiteral("dialogNotice"))->text(),
                 QStringLiteral("This move was not accepted. (422)"));
    }

    void slotsThatCannotBeAskedAreSaid()
    {
        m_slots.isOffline = true;
        const auto dialog = opened();
        QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("slotState"))->text().isEmpty());
        m_booking.eventType = EventTypeId();
        const auto other = opened();
        QVERIFY(other->findChild<QDateTimeEdit*>(QStringLiteral("anyTime"))->isVisible());
    }
};

QTEST_MAIN(tst_RescheduleDialog)
#include "tst_rescheduledialog.moc"

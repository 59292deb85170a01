#pragma once

#include "core/domain/delivery.h"
#include "core/models/bookinglookup.h"
#include "core/models/eventchanges.h"

#include <QFrame>
#include <QTimer>
#include <optional>

class QScrollArea;
class QTabBar;
class QUrl;

namespace yoyaku {
class Clock;
class DirectoryModel;
class LedgerModel;
} // namespace yoyaku

namespace yoyaku::ui {

class BodyPane;
class ChecksPane;
class DeliveryHead;
class Theme;
class TimeFormat;

/// One delivery of the ledger in full: what was checked, its signature header, what it changed, the booking it is
/// about, and its bytes as received. Strangers wrote them: plain text, never interpreted.
class DeliveryView final : public QFrame
{
    Q_OBJECT

  public:
    struct Parts
    {
        LedgerModel& model;
        const DirectoryModel& directory;
        BookingLookup& bookings;
        const Theme& theme;
        const TimeFormat& format;
        const Clock& clock;
    };

    DeliveryView(Parts parts, QWidget* parent = nullptr);

    /// Null: nothing is chosen. The same one again, with more known of it, keeps what is open.
    void setDelivery(const Delivery* delivery);
    /// Where a command copied with its address posts to.
    void setAddress(const QString& address) { m_address = address; }
    /// Applies what the delivery tells once more, or says why that cannot be.
    void replay();

  Q_SIGNALS:
    void bookingOpened(const yoyaku::BookingId& booking);
    /// Only deliveries about this booking are wanted.
    void bookingChosen(const yoyaku::BookingId& booking);
    void linkActivated(const QUrl& url);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    enum Tab { Checks, Headers, Change, Booking };
    void buildTabs();
    void retranslate();
    void readChange();
    void readBooking();
    [[nodiscard]] bool isShown(qint64 number) const { return m_delivery && m_delivery->number == number; }
    void showDelivery();
    void nameChange();
    void showPane();
    [[nodiscard]] QWidget* makePane();
    void diagnose();
    void copyCommand(const QString& address);
    void openMenu(const QPoint& at);

    Parts m_parts;
    std::optional<Delivery> m_delivery;
    std::optional<EventChange> m_change;    ///< empty until it was read
    std::optional<BookingDetail> m_booking; ///< empty until it was read
    QString m_address;
    DeliveryHead* m_head;
    QTabBar* m_tabs;
    QScrollArea* m_scroll;
    BodyPane* m_body;
};

} // namespace yoyaku::ui

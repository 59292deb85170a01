#pragma once

#include "core/base/clock.h"
#include "core/models/bookinglookup.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class Pill;
class BookingActs;
class InspectorBody;
class Theme;
class TimeFormat;

/// Everything known of one booking, beside calendar and table: both clocks, hosts, place, guest, answers, campaign.
/// Reads through BookingLookup and follows its changes. Guest text is plain; links open only on a click.
class Inspector final : public QWidget
{
    Q_OBJECT

  public:
    struct Parts
    {
        BookingLookup& bookings;
        DirectoryModel& directory;
        BookingActs& acts;
        const Theme& theme;
        const TimeFormat& format;
        const Clock& clock;
    };

    Inspector(Parts parts, QWidget* parent = nullptr);

    /// Empty shows "choose a booking".
    void setBooking(const BookingId& booking);
    [[nodiscard]] const BookingId& booking() const { return m_booking; }
    /// After a change of language or zone.
    void retranslate();

  Q_SIGNALS:
    void closeRequested();
    /// The booking shown is known now: where its guest's clock stands, for the rulers.
    void guestZoneChanged(const QString& timeZone);
    /// An http(s), mailto or tel link the user clicked.
    void linkActivated(const QUrl& url);

  private:
    void load();
    void showDetail(const BookingDetail& detail);
    void buildHead(QVBoxLayout* all);
    void buildFoot(QVBoxLayout* all);
    void showMenu();

    Parts m_parts;
    BookingId m_booking;
    BookingDetail m_detail;
    Pill* m_status;
    QLabel* m_uid;
    QToolButton *m_copy, *m_more, *m_close;
    QScrollArea* m_scroll;
    QWidget* m_foot = nullptr;
    QTimer m_minute; ///< keeps "in 5 h 24 min" true
};

} // namespace yoyaku::ui

#pragma once

#include "core/base/clock.h"
#include "core/models/bookinglookup.h"
#include "core/models/historylookup.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace yoyaku {
class DirectoryModel;
class FreedomLookup;
} // namespace yoyaku

namespace yoyaku::ui {

class Pill;
class ActionRegistry;
class BookingActs;
class BookingLinks;
class InspectorBody;
class RawPane;
class Theme;
class TimeFormat;

/// Everything known of one booking, beside calendar and table: both clocks, hosts, place, guest, answers, campaign, and
/// what happened to it. Names: "inspector", "inspectorStatus", "inspectorTitle", "inspector.copyId", "inspector.more".
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
        HistoryLookup* history = nullptr;  ///< null: only what the booking itself tells
        BookingLinks* links = nullptr;     ///< null: nothing is copied or joined
        ActionRegistry* actions = nullptr; ///< of the menu; null: it holds the inspector's own acts only
        FreedomLookup* freedom = nullptr;  ///< null: nothing is said of the choice of the host
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
    /// Why this host, and who else could.
    void whyRequested(const yoyaku::BookingId& booking);
    /// A line of the history that a delivery told.
    void deliveryRequested(const yoyaku::BookingId& booking, qint64 number);

  private:
    void load();
    void loadHistory();
    void loadChoice();
    Q_INVOKABLE void showRaw(bool isRaw);
    void showBody();
    void showDetail(const BookingDetail& detail);
    void buildHead(QVBoxLayout* all);
    void buildFoot(QVBoxLayout* all);
    void showMenu();

    Parts m_parts;
    BookingId m_booking;
    BookingDetail m_detail;
    QVector<HistoryLine> m_history;
    QString m_choice; ///< what can be said of the choice of its host
    InspectorBody* m_body = nullptr;
    Pill* m_status;
    QLabel* m_uid;
    QToolButton *m_copy, *m_more, *m_close;
    QScrollArea* m_scroll;
    RawPane* m_raw;
    QWidget* m_foot = nullptr;
    bool m_isRaw = false;
    QTimer m_minute; ///< keeps "in 5 h 24 min" true
};

} // namespace yoyaku::ui

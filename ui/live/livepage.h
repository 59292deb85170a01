#pragma once

#include "core/domain/coverage.h"
#include "core/sync/connectionstate.h"
#include "ui/live/ledgertable.h"
#include "ui/shell/page.h"

#include <QTimer>

class QUrl;

namespace yoyaku {
class BookingLookup;
}

namespace yoyaku::ui {

class DeliveryView;
class DrawerSplit;
class LedgerEmpty;
class LedgerFilterBar;
class ListenerBar;
class LiveActions;
class LiveSummary;

/// What the webhook listener took: its address, what can be said of gaps, today's figures, the ledger and one delivery
/// in full. In a window below 1,200 px the delivery is a drawer over the ledger. Source: DESIGN, screen 06.
class LivePage final : public Page
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

    LivePage(Parts parts, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("live"); }
    [[nodiscard]] QWidget* topBarLeft() override;
    [[nodiscard]] QWidget* topBarRight() override;
    void setSearchText(const QString& text) override;
    void activate() override;
    void registerActions(ActionRegistry& actions) override;
    /// Whether a comparison runs, and whether one could.
    void setConnectionState(const ConnectionState& state);
    void setGapClaim(const GapClaim& claim);
    /// Shows what the ledger holds of that booking, and this delivery of it.
    void showDelivery(const BookingId& booking, qint64 number);

  Q_SIGNALS:
    void gapCheckRequested();
    /// Something that was asked for is done: to be told in passing.
    void noticed(const QString& sentence);
    /// The user wants to store a signing secret.
    void secretRequested();
    /// The user wants to see how events get to this computer.
    void waysInRequested();
    /// A link in a booking: to be opened by who may.
    void linkActivated(const QUrl& url);

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void buildBody();
    void connectParts();
    void retranslate();
    void askForCheck();
    void tellChecked();
    void toggleFollowing();
    void showListener();
    void showActions();
    void showGaps();
    void showSummary();
    void showAnswered();
    void showEmptiness();
    void openDrawer();
    void onMinute();

    Parts m_parts;
    ConnectionState m_connection;
    GapClaim m_claim;
    bool m_isCheckAsked = false; ///< by hand, and not made yet
    QTimer m_minute;
    HostMarks* m_hosts;
    ListenerBar* m_listener;
    LiveActions* m_actions;
    LiveSummary* m_summary;
    LedgerFilterBar* m_filter;
    LedgerTable* m_table;
    LedgerEmpty* m_empty;
    DeliveryView* m_detail;
    DrawerSplit* m_split = nullptr;
};

} // namespace yoyaku::ui

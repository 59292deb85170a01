#pragma once

#include "core/sync/connectionstate.h"
#include "ui/live/ledgertable.h"
#include "ui/shell/page.h"

#include <QTimer>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace yoyaku {
class Clock;
}

namespace yoyaku::ui {

class DrawerSplit;
class DeliveryView;
class LiveSummary;

/// What the webhook listener took: its address, today's figures, the ledger and one delivery in full. Below 1,120 px
/// the delivery is a drawer over the ledger. Source: DESIGN, screen 06.
class LivePage final : public Page
{
    Q_OBJECT

  public:
    struct Parts
    {
        LedgerModel& model;
        const DirectoryModel& directory;
        const Theme& theme;
        const TimeFormat& format;
        const Clock& clock;
    };

    LivePage(Parts parts, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("live"); }
    [[nodiscard]] QWidget* topBarLeft() override { return m_left; }
    [[nodiscard]] QWidget* topBarRight() override { return m_right; }
    void setSearchText(const QString& text) override;
    void activate() override;
    void setConnectionState(const ConnectionState& state);

  Q_SIGNALS:
    void gapCheckRequested();
    /// The user wants to store a signing secret.
    void secretRequested();

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void buildTopBar();
    void buildBody();
    QWidget* buildFilters();
    QWidget* buildEmpty();
    void retranslate();
    void applyFilter();
    void showListener();
    void showSummary();
    void showCurrent();
    void openDrawer();
    void countFromMidnight();

    Parts m_parts;
    ConnectionState m_connection;
    QTimer m_minute;
    QWidget *m_left = nullptr, *m_right = nullptr, *m_list = nullptr, *m_empty = nullptr;
    QLabel *m_title = nullptr, *m_stateIcon = nullptr, *m_state = nullptr, *m_emptyTitle = nullptr,
           *m_emptyText = nullptr;
    QLineEdit *m_address = nullptr, *m_filter = nullptr;
    QToolButton* m_copy = nullptr;
    QPushButton *m_gaps = nullptr, *m_test = nullptr, *m_secret = nullptr;
    QButtonGroup* m_kinds = nullptr;
    QCheckBox* m_follow = nullptr;
    LiveSummary* m_summary;
    LedgerTable* m_table;
    DeliveryView* m_detail;
    DrawerSplit* m_split = nullptr;
};

} // namespace yoyaku::ui

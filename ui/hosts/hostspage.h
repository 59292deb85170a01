#pragma once

#include "core/models/hostlistmodel.h"
#include "ui/hosts/hostshares.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class BookingActs;
class HostColumns;
class HostListView;
class TeamActs;
class Theme;
class TimeFormat;

/// Who gets the next booking: the hosts of one event type by priority, with the share each got beside the lever that
/// changes it. Source: DESIGN, screen 05, without replay; the rules, whose shape is not documented, stand on the event
/// types page.
class HostsPage final : public Page
{
    Q_OBJECT

  public:
    struct Parts
    {
        HostListModel& model;
        DirectoryModel& directory;
        BookingActs& acts;
        const Theme& theme;
        const TimeFormat& format;
        TeamActs* team = nullptr; ///< adds and removes hosts; null: neither is offered
    };

    HostsPage(Parts parts, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("hosts"); }
    [[nodiscard]] QWidget* topBarLeft() override { return m_left; }
    [[nodiscard]] QWidget* topBarRight() override { return m_right; }
    [[nodiscard]] QWidget* sideBar() override { return m_side; }
    void activate() override;
    void registerActions(ActionRegistry& actions) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void buildTopBar();
    void buildTopBarRight();
    void buildSide();
    void buildBody();
    void fillEventTypes();
    void choose(const EventTypeId& eventType);
    void updateSummary();
    void removeHost(const UserId& host);
    void openMenu(const UserId& host, QPoint at);
    void retranslate();

    Parts m_parts;
    HostShares m_shares;
    HostListView* m_view;
    QWidget *m_left = nullptr, *m_right = nullptr, *m_side = nullptr;
    QLabel *m_title = nullptr, *m_head = nullptr, *m_warning = nullptr, *m_empty = nullptr, *m_sideHead = nullptr;
    HostColumns* m_columns = nullptr;
    QVector<QLabel*> m_legend;
    QPushButton* m_add = nullptr;
    QComboBox* m_types = nullptr;
    QListWidget* m_typeList = nullptr;
    EventTypeId m_wanted; ///< restored before the event types are known
};

} // namespace yoyaku::ui

#pragma once

#include "core/insight/whatif.h"
#include "core/models/hostlistmodel.h"
#include "ui/hosts/hostsmain.h"
#include "ui/shell/page.h"

class QPushButton;
class QToolButton;

namespace yoyaku::ui {

class DraftBanner;
class HostsAside;
class HostsBar;
class HostsSide;
class TeamActs;

/// Who gets the next booking: the hosts of one event type by priority, with the share each got beside the lever that
/// changes it, the rules, and what a change would have made of the last weeks. What is changed here is a draft until it
/// is applied. Source: DESIGN, screen 05.
class HostsPage final : public Page
{
    Q_OBJECT

  public:
    struct Parts
    {
        HostListModel& model;
        DirectoryModel& directory;
        RulesDraft& draft;
        WhatIf& whatIf;
        HostSums& sums;
        const Theme& theme;
        const TimeFormat& format;
        TeamActs* team = nullptr; ///< applies, adds and removes; null: the page only shows
    };

    HostsPage(Parts parts, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("hosts"); }
    [[nodiscard]] QWidget* topBarLeft() override;
    [[nodiscard]] QWidget* topBarRight() override { return m_right; }
    [[nodiscard]] QWidget* sideBar() override;
    [[nodiscard]] bool offersNewBooking() const override { return false; }
    void setCompact(bool isCompact) override;
    void activate() override;
    void registerActions(ActionRegistry& actions) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    /// No effect for one that is not known.
    void choose(const EventTypeId& eventType);

  Q_SIGNALS:
    /// All there is of this event type.
    void eventTypeWanted(const yoyaku::EventTypeId& eventType);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void buildTopBarRight();
    void buildBody();
    void connectParts();
    void registerDraftActions(ActionRegistry& actions);
    void setActive(bool isActive);
    void followDirectory();
    void showDraft();
    void apply();
    void discard();
    void setPriority(const UserId& host, int priority);
    void restore(const SetupChange& change);
    void removeHost(const UserId& host);
    void openMenu(const UserId& host, QPoint at);
    void showTwins(bool areShown);
    void arrange();
    void retranslate();
    [[nodiscard]] bool hasDraft() const;

    Parts m_parts;
    HostsBar* m_left;
    HostsSide* m_side;
    DraftBanner* m_banner;
    HostsMain* m_main;
    HostsAside* m_aside;
    QWidget* m_right = nullptr;
    QPushButton* m_add = nullptr;
    QToolButton* m_undo = nullptr;
    EventTypeId m_shown, m_wanted; ///< wanted: restored before the event types are known
    bool m_areTwinsShown = false;
};

} // namespace yoyaku::ui

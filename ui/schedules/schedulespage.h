#pragma once

#include "core/models/capabilitymodel.h"
#include "ui/schedules/schedulesview.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace yoyaku::ui {

class FloatingState;
class DrawerSplit;
class SchedulePanel;
class SchedulesSide;

/// Hand-made schedules of a week and the members' working hours. Where the key may not use schedules, it says so in
/// place of the grid, and the hours stay.
class SchedulesPage final : public Page
{
    Q_OBJECT

  public:
    SchedulesPage(SchedulesView::Parts parts, const CapabilityModel& capabilities, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("schedules"); }
    [[nodiscard]] QWidget* topBarLeft() override { return m_left; }
    [[nodiscard]] QWidget* topBarRight() override { return m_right; }
    [[nodiscard]] QWidget* sideBar() override;
    void registerActions(ActionRegistry& actions) override;
    void activate() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    [[nodiscard]] SchedulesView& view() { return *m_view; }
    /// Turns to its week and selects it.
    void show(const Schedule& schedule);
    using Page::show;

  Q_SIGNALS:
    /// The hours of this member are looked at: the time to read them anew.
    void hoursShown(const yoyaku::UserId& member);

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void buildTopBar();
    [[nodiscard]] QWidget* buildDenied();
    void showWeek(QDate day);
    void showMembers();
    void showDetail();
    void showAccess();
    void toggleDetails();
    void showCounts();
    void updateEmpty();
    void retint();
    void retranslate();
    [[nodiscard]] QDate today() const;

    SchedulesView::Parts m_parts;
    const CapabilityModel& m_capabilities;
    SchedulesView* m_view;
    SchedulesSide* m_side;
    SchedulePanel* m_panel;
    QStackedWidget* m_main;
    DrawerSplit* m_split = nullptr;
    QLabel *m_title, *m_week, *m_deniedIcon = nullptr, *m_denied = nullptr;
    QWidget *m_left = nullptr, *m_right = nullptr;
    FloatingState* m_empty;
    QToolButton* m_details = nullptr;
    QPushButton *m_today = nullptr, *m_new = nullptr;
    QToolButton *m_previous = nullptr, *m_next = nullptr;
    QDate m_day;
};

} // namespace yoyaku::ui

#pragma once

#include "ui/calendar/calendarpane.h"
#include "ui/calendar/hostsview.h"

namespace yoyaku::ui {

class HostsSheet;

/// The calendar's timeline of hosts: one day, the whole width.
class HostsPane final : public CalendarPane
{
    Q_OBJECT

  public:
    explicit HostsPane(WeekView::Parts parts, QWidget* parent = nullptr);
    ~HostsPane() override;

    [[nodiscard]] HostsView& view() { return *m_view; }

    void showPeriod(CalendarKind kind, QDate day) override;
    [[nodiscard]] QDate first() const override { return m_day; }
    [[nodiscard]] int days() const override { return 1; }
    [[nodiscard]] bool hasSideBar() const override { return false; }
    void setCurrent(const BookingId& booking) override { m_view->setCurrent(booking); }
    void setGuestZone(const QTimeZone& zone) override { m_view->setGuestZone(zone); }
    [[nodiscard]] bool needsWidth() const override { return true; }
    [[nodiscard]] bool can(CalendarAct act) const override
    {
        return act != CalendarAct::ChooseZones && act != CalendarAct::Xray;
    }
    void act(CalendarAct act) override { m_view->act(act); }
    void registerActions(ActionRegistry& actions) override;
    [[nodiscard]] Printable* printable() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void retranslate() override { m_view->retranslate(); }

  private:
    HostsView* m_view;
    std::unique_ptr<HostsSheet> m_sheet;
    QDate m_day;
};

} // namespace yoyaku::ui

#pragma once

#include "ui/calendar/calendarpane.h"
#include "ui/calendar/weekprint.h"
#include "ui/calendar/weekview.h"

namespace yoyaku::ui {

/// Day, work week and week: one WeekView with another number of days.
class WeekPane final : public CalendarPane
{
    Q_OBJECT

  public:
    explicit WeekPane(WeekView::Parts parts, QWidget* parent = nullptr);

    [[nodiscard]] WeekView& view() { return *m_view; }

    void showPeriod(CalendarKind kind, QDate day) override;
    [[nodiscard]] QDate first() const override { return m_first; }
    [[nodiscard]] int days() const override { return m_days; }
    [[nodiscard]] QDate turned(QDate day, int by) const override;
    /// Of a Sunday's week the days from Monday on tell the number.
    [[nodiscard]] QString subtitle() const override { return format().week(m_first.addDays(m_days / 2)); }
    void setCurrent(const BookingId& booking) override { m_view->setCurrent(booking); }
    void setGuestZone(const QTimeZone& zone) override { m_view->setGuestZone(zone); }
    [[nodiscard]] Printable* printable() override { return &m_print; }
    [[nodiscard]] bool can(CalendarAct act) const override { return m_view->can(act); }
    void act(CalendarAct act) override { m_view->act(act); }
    void registerActions(ActionRegistry& actions) override { m_view->setCommands(actions); }
    [[nodiscard]] QVariantMap saveState() const override { return m_view->saveState(); }
    void restoreState(const QVariantMap& state) override { m_view->restoreState(state); }
    void retranslate() override { m_view->retranslate(); }

  private:
    WeekView* m_view;
    WeekPrint m_print;
    QDate m_first;
    int m_days = 7;
};

} // namespace yoyaku::ui

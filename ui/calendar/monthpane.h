#pragma once

#include "ui/calendar/calendarpane.h"
#include "ui/calendar/monthview.h"
#include "ui/print/printable.h"

namespace yoyaku::ui {

/// The month as a way of showing the calendar.
class MonthPane final : public CalendarPane, public Printable
{
    Q_OBJECT

  public:
    explicit MonthPane(MonthView::Parts parts, QWidget* parent = nullptr);

    [[nodiscard]] MonthView& view() { return *m_view; }

    void showPeriod(CalendarKind kind, QDate day) override;
    [[nodiscard]] QDate first() const override { return m_view->geometry().first(); }
    [[nodiscard]] int days() const override { return m_view->geometry().days(); }
    [[nodiscard]] QDate turned(QDate day, int by) const override { return day.addMonths(by); }
    [[nodiscard]] QDate lookedAt() const override { return m_view->currentDay(); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void setCurrent(const BookingId& booking) override { m_view->setCurrent(booking); }
    [[nodiscard]] bool needsWidth() const override { return true; }
    [[nodiscard]] bool can(CalendarAct act) const override { return act <= CalendarAct::Last; }
    void act(CalendarAct act) override { m_view->act(act); }
    void registerActions(ActionRegistry& actions) override { m_view->setCommands(actions); }
    [[nodiscard]] Printable* printable() override { return this; }
    void retranslate() override { m_view->retranslate(); }

    [[nodiscard]] QString printTitle() const override;
    [[nodiscard]] int pageCount(const QRectF&) override { return 1; }
    void paintPage(QPainter& painter, const QRectF& page, int index) override;

  private:
    MonthView::Parts m_parts;
    MonthView* m_view;
};

} // namespace yoyaku::ui

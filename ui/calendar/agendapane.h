#pragma once

#include "ui/calendar/agendaview.h"
#include "ui/calendar/calendarpane.h"
#include "ui/print/printable.h"

namespace yoyaku::ui {

/// The agenda as a way of showing the calendar. Its period is a week from the shown day, the list goes on below it.
class AgendaPane final : public CalendarPane, public Printable
{
    Q_OBJECT

  public:
    explicit AgendaPane(AgendaView::Parts parts, QWidget* parent = nullptr);

    [[nodiscard]] AgendaView& view() { return *m_view; }

    void showPeriod(CalendarKind kind, QDate day) override;
    [[nodiscard]] QDate first() const override { return m_first; }
    [[nodiscard]] int days() const override { return 7; }
    [[nodiscard]] QDate turned(QDate, int by) const override { return m_first.addDays(qint64(by) * 7); }
    [[nodiscard]] QDate lookedAt() const override { return m_view->lookedAt(); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void setCurrent(const BookingId& booking) override { m_view->setCurrent(booking); }
    [[nodiscard]] bool can(CalendarAct act) const override { return act <= CalendarAct::Last; }
    void act(CalendarAct act) override { m_view->act(act); }
    void registerActions(ActionRegistry& actions) override { m_view->setCommands(actions); }
    [[nodiscard]] Printable* printable() override { return this; }
    void retranslate() override { m_view->retranslate(); }

    /// The bookings of the period that are here already, at most a few pages of them.
    [[nodiscard]] QString printTitle() const override;
    [[nodiscard]] int pageCount(const QRectF& page) override;
    void paintPage(QPainter& painter, const QRectF& page, int index) override;

  private:
    [[nodiscard]] int printedRows() const;
    [[nodiscard]] static int rowsAPage(const QRectF& page);

    AgendaView::Parts m_parts;
    AgendaView* m_view;
    QDate m_first;
};

} // namespace yoyaku::ui

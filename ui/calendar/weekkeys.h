#pragma once

class QKeyEvent;

namespace yoyaku::ui {

class WeekView;

/// The keyboard of the week view: one table of keys and what they do. Source: DESIGN, "Keyboard", calendar and booking.
class WeekKeys
{
  public:
    explicit WeekKeys(WeekView& view) : m_view(view) {}
    /// True when the key meant something here.
    [[nodiscard]] bool handle(const QKeyEvent& event);

  private:
    [[nodiscard]] bool handleAlt(int key);
    [[nodiscard]] bool handleBooking(int key);
    [[nodiscard]] bool handleView(int key);
    void step(int by);
    void toNext();
    void toSide(int by);
    void shift(int days, int minutes);

    WeekView& m_view;
};

} // namespace yoyaku::ui

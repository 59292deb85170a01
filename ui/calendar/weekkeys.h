#pragma once

class QKeyEvent;

namespace yoyaku::ui {

class WeekView;
struct WeekStop;

/// The keyboard of the week view: which key is which act. Source: DESIGN, "Keyboard", calendar and booking.
class WeekKeys
{
  public:
    explicit WeekKeys(WeekView& view) : m_view(view) {}
    /// True when the key meant something here.
    [[nodiscard]] bool handle(const QKeyEvent& event);
    /// The first booking from now on, or the week's first.
    void toNext();

  private:
    [[nodiscard]] bool handleAlt(int key);
    [[nodiscard]] bool handleBooking(int key);
    [[nodiscard]] bool handleStops(int key);
    [[nodiscard]] bool handleView(int key);
    [[nodiscard]] bool leave();
    void extendSweep(int by);
    void create();
    void step(int by);
    void wantNext();
    void toVertical(int by);
    void toSide(int by);
    void go(const WeekStop& stop);
    [[nodiscard]] WeekStop here() const;
    void shift(int days, int minutes);

    WeekView& m_view;
};

} // namespace yoyaku::ui

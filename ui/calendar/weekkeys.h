#pragma once

class QKeyEvent;

namespace yoyaku::ui {

class WeekCanvas;
struct WeekStop;

/// The keyboard that is a week's own: arrows, Enter, Esc. What else keys do are commands (calendaracts.h). Source:
/// DESIGN, "Keyboard", calendar.
class WeekKeys
{
  public:
    explicit WeekKeys(WeekCanvas& view) : m_view(view) {}
    /// True when the key meant something here.
    [[nodiscard]] bool handle(const QKeyEvent& event);
    /// The first thing from now on, or the week's first.
    void toNext();
    /// The thing before or after the current one: -1 or 1.
    void step(int by);

  private:
    [[nodiscard]] bool handleAlt(int key);
    [[nodiscard]] bool handleMoving(int key);
    [[nodiscard]] bool handleOpen(int key);
    [[nodiscard]] bool handleStops(int key);
    [[nodiscard]] bool leave();
    void extendSweep(int by);
    void create();
    void toVertical(int by);
    void toSide(int by);
    void toAllDay(int day);
    void go(const WeekStop& stop);
    [[nodiscard]] WeekStop here() const;

    WeekCanvas& m_view;
};

} // namespace yoyaku::ui

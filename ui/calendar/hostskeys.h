#pragma once

#include "ui/calendar/calendaracts.h"

class QKeyEvent;

namespace yoyaku::ui {

class HostsView;
struct HostsSlot;

/// The keyboard of the timeline of hosts: arrows, Enter, Esc, and what the common commands do in it. Source: DESIGN,
/// "Keyboard", calendar and booking.
class HostsKeys
{
  public:
    explicit HostsKeys(HostsView& view) : m_view(view) {}
    /// True when the key meant something here.
    [[nodiscard]] bool handle(const QKeyEvent& event);
    void act(CalendarAct act);

  private:
    [[nodiscard]] bool handleAlt(int key);
    [[nodiscard]] bool handleStops(int key);
    [[nodiscard]] bool leave();
    [[nodiscard]] HostsSlot here() const;
    void go(int line, int minute);
    void toSide(int by);
    void toLine(int by);
    void step(int by);
    void enter();
    void extendSweep(int by);
    void shift(int minutes);
    void toHost(int by);

    HostsView& m_view;
};

} // namespace yoyaku::ui

#pragma once

namespace yoyaku::ui {

class AgendaView;

/// Makes assistive technology see an AgendaView as a list of heads and bookings. May be called any number of times.
/// Source: DESIGN section 9.
void installAgendaAccess();

/// Tells it that the keyboard went to another row.
void accessAgendaMoved(AgendaView* view);

} // namespace yoyaku::ui

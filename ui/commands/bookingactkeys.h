#pragma once

#include "core/base/id.h"

#include <QString>
#include <functional>

class QObject;

namespace yoyaku::ui {

class ActionRegistry;
class BookingActs;

/// The commands that change the booking which is chosen, whatever view shows it: R reschedules, A reassigns, Del
/// cancels. Registered once for the window, so that another key for one of them holds everywhere.
inline constexpr const char* kBookingActIds[] = {"booking.reschedule", "booking.reassign", "booking.cancel"};

/// `chosen` names the booking, empty: none; `about` is whom it is with, as it may be shown. Both are asked each time.
void addBookingActKeys(ActionRegistry& actions, BookingActs& acts, QObject* context, std::function<BookingId()> chosen,
                       std::function<QString()> about);

} // namespace yoyaku::ui

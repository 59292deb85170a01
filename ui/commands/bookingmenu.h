#pragma once

#include "core/domain/bookingrow.h"
#include "ui/commands/itemact.h"

#include <QVector>

class QMenu;

namespace yoyaku::ui {

class ActionRegistry;
class BookingActs;
class Theme;

/// What can be done to a booking that a view shows: nothing to a cancelled one and one that is gone. The keys are those
/// of the window's commands; null knows none.
[[nodiscard]] QVector<ItemAct> bookingItemActs(const BookingRow& row, BookingActs& acts,
                                               const ActionRegistry* commands);

/// The same as entries of a menu, or one that says that nothing can be done.
void addBookingActs(QMenu& menu, const BookingRow& row, BookingActs& acts, const Theme& theme,
                    const ActionRegistry* commands);

} // namespace yoyaku::ui

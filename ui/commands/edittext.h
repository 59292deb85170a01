#pragma once

#include "core/sync/edit.h"

#include <QString>

namespace yoyaku::ui {

/// "Move 松田 彩": the name of an act on the undo stack, in toasts and in the outbox.
[[nodiscard]] QString undoText(const EditAct& act, const QString& about);
/// "Reschedule Booking": the service's own name of the call this act will make.
[[nodiscard]] QString callName(const EditAct& act);

} // namespace yoyaku::ui

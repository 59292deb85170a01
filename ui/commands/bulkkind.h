#pragma once

#include <QMetaType>

namespace yoyaku::ui {

/// What can be done to many bookings at once. A view says which bookings; the act itself starts with a dry run.
enum class BulkKind : quint8 { Cancel, Reassign, Reschedule };

} // namespace yoyaku::ui

Q_DECLARE_METATYPE(yoyaku::ui::BulkKind)

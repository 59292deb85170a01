#pragma once

#include <QString>
#include <QVector>

namespace yoyaku::ui {

/// Where keys act, in the order of DESIGN, "Keyboard".
enum class ActionArea : quint8 {
    Everywhere,
    Calendar,
    Booking,
    Table,
    Hosts,
    Schedules,
    Team,
    Live,
    Palette,
    Dialog,
};
inline constexpr int kActionAreas = 10;

/// By the room of a command's id: "calendar.today" is Calendar; what has no room of its own acts everywhere.
[[nodiscard]] ActionArea areaOf(const QString& actionId);
[[nodiscard]] QString areaText(ActionArea area);

/// Keys that belong to a view, not to a command: arrows, Enter, Esc. They cannot be changed.
struct NativeKeys
{
    QString keys; ///< as shown
    QString text;
};
[[nodiscard]] QVector<NativeKeys> nativeKeys(ActionArea area);

} // namespace yoyaku::ui

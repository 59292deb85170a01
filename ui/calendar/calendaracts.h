#pragma once

#include <QString>
#include <QVector>
#include <functional>

class QWidget;

namespace yoyaku::ui {

class ActionRegistry;

/// What the same keys do in every way of showing time. Source: DESIGN, "Keyboard", calendar.
enum class CalendarAct : quint8 {
    Today,
    Earlier, ///< the period before
    Later,
    Next, ///< from now on
    Back, ///< from the current one
    Forward,
    First, ///< where working hours, the week or the list begin
    Last,
    ZoomIn,
    ZoomOut,
    PinZone,
    ChooseZones,
    Xray,
};

/// Registers those of `acts` as commands "<room>.<act>" whose keys act while the focus is in `scope`. `can` is asked
/// while it is shown only.
void addCalendarActs(ActionRegistry& actions, const QString& room, const QVector<CalendarAct>& acts, QWidget* scope,
                     const std::function<bool(CalendarAct)>& can, const std::function<void(CalendarAct)>& act);

/// "calendar.today".
[[nodiscard]] QString calendarActId(const QString& room, CalendarAct act);

} // namespace yoyaku::ui

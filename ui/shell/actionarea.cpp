#include "ui/shell/actionarea.h"

#include <QCoreApplication>
#include <QHash>
#include <QKeySequence>

namespace yoyaku::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyMap)
};

QString shown(int key, Qt::KeyboardModifiers with = {})
{
    return QKeySequence(QKeyCombination(with, Qt::Key(key))).toString(QKeySequence::NativeText);
}

} // namespace

ActionArea areaOf(const QString& actionId)
{
    static const QHash<QString, ActionArea> rooms{{QStringLiteral("calendar"), ActionArea::Calendar},
                                                  {QStringLiteral("week"), ActionArea::Calendar},
                                                  {QStringLiteral("month"), ActionArea::Calendar},
                                                  {QStringLiteral("agenda"), ActionArea::Calendar},
                                                  {QStringLiteral("hostsPane"), ActionArea::Calendar},
                                                  {QStringLiteral("booking"), ActionArea::Booking},
                                                  {QStringLiteral("inspector"), ActionArea::Booking},
                                                  {QStringLiteral("bookings"), ActionArea::Table},
                                                  {QStringLiteral("table"), ActionArea::Table},
                                                  {QStringLiteral("hosts"), ActionArea::Hosts},
                                                  {QStringLiteral("schedules"), ActionArea::Schedules},
                                                  {QStringLiteral("team"), ActionArea::Team},
                                                  {QStringLiteral("live"), ActionArea::Live}};
    if (actionId == QLatin1String("booking.new")) return ActionArea::Everywhere;
    return rooms.value(actionId.section(u'.', 0, 0), ActionArea::Everywhere);
}

QString areaText(ActionArea area)
{
    switch (area) {
    case ActionArea::Everywhere:
        return Words::tr("Everywhere");
    case ActionArea::Calendar:
        return Words::tr("Calendar");
    case ActionArea::Booking:
        return Words::tr("Booking");
    case ActionArea::Table:
        return Words::tr("Table");
    case ActionArea::Hosts:
        return Words::tr("Hosts");
    case ActionArea::Schedules:
        return Words::tr("Schedules");
    case ActionArea::Team:
        return Words::tr("Team");
    case ActionArea::Live:
        return Words::tr("Live");
    case ActionArea::Palette:
        return Words::tr("Command palette");
    case ActionArea::Dialog:
        return Words::tr("Dialog");
    }
    return {};
}

QVector<NativeKeys> nativeKeys(ActionArea area)
{
    const QString upDown = QStringLiteral("↑ ↓"), enter = shown(Qt::Key_Enter), escape = shown(Qt::Key_Escape);
    const QString tab = shown(Qt::Key_Tab), shift = Words::tr("Shift"), alt = Words::tr("Alt");
    switch (area) {
    case ActionArea::Everywhere:
        return {{tab, Words::tr("Next control")}, {shown(Qt::Key_Menu), Words::tr("Context menu")}};
    case ActionArea::Calendar:
        return {{QStringLiteral("← ↑ → ↓"), Words::tr("Move between slots and blocks")},
                {shift + QStringLiteral(" ↑ ↓"), Words::tr("Sweep a span of time")},
                {enter, Words::tr("Open the booking, or book the span")},
                {escape, Words::tr("Leave")}};
    case ActionArea::Booking:
        return {{alt + QStringLiteral(" ↑ ↓"), Words::tr("Move by 15 minutes, or to the next host row")},
                {alt + QStringLiteral(" ← →"), Words::tr("Move by a day")}};
    case ActionArea::Table:
        return {{upDown, Words::tr("Next row")},
                {shift + QStringLiteral(" ↑ ↓"), Words::tr("Extend the selection")},
                {enter, Words::tr("Open")}};
    case ActionArea::Hosts:
        return {{upDown, Words::tr("Next host")}, {tab, Words::tr("Next field")}};
    case ActionArea::Schedules:
        return {{QStringLiteral("← ↑ → ↓"), Words::tr("Move between slots and entries")}, {enter, Words::tr("Open")}};
    case ActionArea::Team:
    case ActionArea::Live:
        return {{upDown, Words::tr("Next row")}, {enter, Words::tr("Open")}};
    case ActionArea::Palette:
        return {{upDown, Words::tr("Move")},
                {enter, Words::tr("Run")},
                {shown(Qt::Key_Enter, Qt::ControlModifier), Words::tr("Second action")},
                {tab, Words::tr("Edit the recognised parts")},
                {QStringLiteral(">"), Words::tr("Commands only")},
                {QStringLiteral("@"), Words::tr("Hosts only")},
                {QStringLiteral("#"), Words::tr("Event types only")},
                {escape, Words::tr("Close")}};
    case ActionArea::Dialog:
        return {{shown(Qt::Key_Enter, Qt::ControlModifier), Words::tr("Confirm")},
                {escape, Words::tr("Keep as is")},
                {Words::tr("Alt and a letter"), Words::tr("The control with that letter underlined")}};
    }
    return {};
}

} // namespace yoyaku::ui

#include "ui/calendar/calendaracts.h"

#include "ui/shell/actionregistry.h"

#include <QWidget>

namespace yoyaku::ui {

namespace {

struct Row
{
    const char *word, *text;
    QList<QKeySequence> keys;
    const char* icon = "";
};

const Row& rowOf(CalendarAct act)
{
    static const Row rows[] = {
        {"today", QT_TRANSLATE_NOOP("Actions", "Go to today"), {Qt::Key_T}},
        {"earlier", QT_TRANSLATE_NOOP("Actions", "Turn to the period before"), {Qt::Key_PageUp}, "action.prev"},
        {"later", QT_TRANSLATE_NOOP("Actions", "Turn to the period after"), {Qt::Key_PageDown}, "action.next"},
        {"next", QT_TRANSLATE_NOOP("Actions", "Select the next booking from now"), {Qt::Key_N}},
        {"back", QT_TRANSLATE_NOOP("Actions", "Select the one before this"), {Qt::Key_K}},
        {"forward", QT_TRANSLATE_NOOP("Actions", "Select the one after this"), {Qt::Key_J}},
        {"first", QT_TRANSLATE_NOOP("Actions", "Go to the beginning of working hours, week or list"), {Qt::Key_Home}},
        {"last", QT_TRANSLATE_NOOP("Actions", "Go to the end of working hours, week or list"), {Qt::Key_End}},
        {"zoomIn", QT_TRANSLATE_NOOP("Actions", "Make hours larger"), {Qt::Key_Plus, Qt::Key_Equal}},
        {"zoomOut", QT_TRANSLATE_NOOP("Actions", "Make hours smaller"), {Qt::Key_Minus}},
        {"pinZone",
         QT_TRANSLATE_NOOP("Actions", "Keep the guest's clock, or let it follow"),
         {Qt::Key_Z},
         "action.pin"},
        {"zones", QT_TRANSLATE_NOOP("Actions", "Choose time zones…"), {}, "panel.globe"},
        {"xray", QT_TRANSLATE_NOOP("Actions", "Slot X-ray: why each half hour is open or not"), {Qt::Key_X}, "f.wand"},
    };
    return rows[int(act)];
}

} // namespace

QString calendarActId(const QString& room, CalendarAct act) { return room + u'.' + QLatin1String(rowOf(act).word); }

void addCalendarActs(ActionRegistry& actions, const QString& room, const QVector<CalendarAct>& acts, QWidget* scope,
                     const std::function<bool(CalendarAct)>& can, const std::function<void(CalendarAct)>& act)
{
    for (const CalendarAct one : acts)
        actions.add({.id = calendarActId(room, one),
                     .text = rowOf(one).text,
                     .keys = rowOf(one).keys,
                     .icon = QLatin1String(rowOf(one).icon),
                     .scope = scope,
                     .isPossible = [scope, can, one] { return scope->isVisible() && can(one); }},
                    scope, [act, one] { act(one); });
}

} // namespace yoyaku::ui

#include "ui/commands/bookingactkeys.h"

#include "ui/commands/bookingacts.h"
#include "ui/shell/actionregistry.h"

namespace yoyaku::ui {

void addBookingActKeys(ActionRegistry& actions, BookingActs& acts, QObject* context, std::function<BookingId()> chosen,
                       std::function<QString()> about)
{
    struct Row
    {
        const char* text;
        Qt::Key key;
        const char* icon;
        void (BookingActs::*act)(const BookingId&);
    };
    const Row rows[] = {{QT_TRANSLATE_NOOP("Actions", "Reschedule selected booking…"), Qt::Key_R, "action.reschedule",
                         &BookingActs::reschedule},
                        {QT_TRANSLATE_NOOP("Actions", "Reassign selected booking…"), Qt::Key_A, "action.reassign",
                         &BookingActs::reassign},
                        {QT_TRANSLATE_NOOP("Actions", "Cancel selected booking…"), Qt::Key_Delete, "action.cancel",
                         &BookingActs::cancel}};
    for (int i = 0; i < int(std::size(rows)); ++i)
        actions.add({.id = QLatin1String(kBookingActIds[i]),
                     .text = rows[i].text,
                     .keys = {QKeySequence(rows[i].key)},
                     .icon = QLatin1String(rows[i].icon),
                     .isPossible = [chosen] { return !chosen().isEmpty(); },
                     .about = about},
                    context, [&acts, chosen, act = rows[i].act] { (acts.*act)(chosen()); });
}

} // namespace yoyaku::ui

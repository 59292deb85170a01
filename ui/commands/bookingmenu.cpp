#include "ui/commands/bookingmenu.h"

#include "ui/commands/bookingactkeys.h"
#include "ui/commands/bookingacts.h"
#include "ui/shell/actionregistry.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace yoyaku::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BookingMenu)
};

QString keyOf(const ActionRegistry* commands, int act)
{
    const QAction* action = commands ? commands->action(QLatin1String(kBookingActIds[act])) : nullptr;
    return action ? action->shortcut().toString(QKeySequence::PortableText) : QString();
}

} // namespace

QVector<ItemAct> bookingItemActs(const BookingRow& row, BookingActs& acts, const ActionRegistry* commands)
{
    if (row.status == BookingStatus::Cancel || row.isGone) return {};
    BookingActs* to = &acts;
    const BookingId id = row.uid;
    return {{QStringLiteral("Reschedule"), Words::tr("Reschedule"), keyOf(commands, 0), [=] { to->reschedule(id); }},
            {QStringLiteral("Reassign"), Words::tr("Reassign"), keyOf(commands, 1), [=] { to->reassign(id); }},
            {QStringLiteral("Cancel"), Words::tr("Cancel booking"), keyOf(commands, 2), [=] { to->cancel(id); }}};
}

void addBookingActs(QMenu& menu, const BookingRow& row, BookingActs& acts, const Theme& theme,
                    const ActionRegistry* commands)
{
    const QLatin1String icons[] = {QLatin1String("action.reschedule"), QLatin1String("action.reassign"),
                                   QLatin1String("action.cancel")};
    const QVector<ItemAct> all = bookingItemActs(row, acts, commands);
    for (int i = 0; i < all.size(); ++i) {
        const bool isLast = i + 1 == all.size();
        if (isLast) menu.addSeparator();
        QAction* action =
            menu.addAction(theme.icon(icons[i], isLast ? Color::DangerText : Color::TextSecondary), all[i].text + u'…');
        QObject::connect(action, &QAction::triggered, &acts, all[i].run);
        action->setShortcut(QKeySequence(all[i].key, QKeySequence::PortableText));
    }
    if (all.isEmpty()) menu.addAction(Words::tr("Nothing can be changed here"))->setEnabled(false);
}

} // namespace yoyaku::ui

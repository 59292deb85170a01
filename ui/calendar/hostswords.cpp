// What HostsView says of its rows and blocks to those who listen, and what can be done to a block.
#include "core/models/directorymodel.h"
#include "ui/calendar/bookingname.h"
#include "ui/calendar/hostsview.h"
#include "ui/commands/bookingacts.h"
#include "ui/commands/bookingmenu.h"
#include "ui/format/safetext.h"

#include <QAccessible>

namespace yoyaku::ui {

QString HostsView::describeLine(int line) const
{
    if (line < 0 || line >= m_scene.lines().size()) return {};
    const HostLine& host = m_scene.lines()[line];
    const TimeFormat& format = m_parts.format;
    QStringList parts;
    if (host.host.isEmpty()) {
        parts << tr("No host yet") << tr("%n booking(s)", nullptr, m_scene.nobodyCount());
        if (const UserId next = m_scene.nextHost(); !next.isEmpty())
            parts << tr("next by rule, inferred: %1").arg(safeText(m_parts.directory.userName(next)));
    } else {
        parts << safeText(host.name);
        if (host.priority >= 0) parts << tr("priority %1").arg(host.priority);
        if (host.isOnLeave)
            parts << tr("on leave");
        else
            parts << (host.limitMinutes
                          ? tr("%1 of %2 minutes").arg(format.number(host.minutes), format.number(*host.limitMinutes))
                          : tr("%n minute(s)", nullptr, host.minutes));
        const EpochMs now = m_parts.clock.now();
        if (m_scene.axis().span().contains(now) && !host.isOnLeave) {
            const auto until = m_scene.freeUntil(line, now);
            parts << (until ? tr("free until %1").arg(format.time(*until)) : tr("not free now"));
        }
        if (host.isNext) parts << tr("next by rule, inferred");
    }
    return parts.join(format.language() == TimeFormat::Language::Japanese ? QStringLiteral("、")
                                                                          : QStringLiteral(", "));
}

QString HostsView::describe(const HostsBlock& block) const
{
    BookingName name{m_scene.rows()[block.row]};
    name.lane = block.lane;
    name.lanes = block.lanes;
    return name.text(m_parts.format, m_parts.directory);
}

QVector<ItemAct> HostsView::actsOf(const BookingId& booking) const
{
    const BookingRow* row = rowOf(booking);
    return row ? bookingItemActs(*row, m_parts.acts, m_commands) : QVector<ItemAct>();
}

void HostsView::tellOfCurrent()
{
    if (!QAccessible::isActive() || m_current.isEmpty()) return;
    const HostsBlock* wanted = m_scene.blockOf(m_current, m_currentLine);
    if (!wanted) return;
    int child = int(m_scene.lines().size());
    for (int line = 0; line < wanted->line; ++line) child += int(m_scene.layout()[line].blocks.size());
    child += int(wanted - m_scene.layout()[wanted->line].blocks.constData());
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(child);
    QAccessible::updateAccessibility(&event);
}

} // namespace yoyaku::ui

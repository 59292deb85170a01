// What the mouse finds in WeekView: menus, tips, the globe, busy time.
#include "core/models/calendarsums.h"
#include "core/models/directorymodel.h"
#include "core/models/schedulemodel.h"
#include "ui/calendar/busylayer.h"
#include "ui/calendar/calendarprefs.h"
#include "ui/calendar/weekview.h"
#include "ui/commands/bookingacts.h"
#include "ui/commands/bookingmenu.h"
#include "ui/commands/scheduleacts.h"
#include "ui/format/dstguard.h"
#include "ui/format/safetext.h"
#include "ui/format/scheduletext.h"
#include "ui/shell/actionbutton.h"
#include "ui/shell/actionregistry.h"

#include <QMenu>
#include <QScrollBar>

namespace yoyaku::ui {

namespace {

/// An ampersand in a stranger's name is no mnemonic.
QString menuText(QString text) { return text.replace(u'&', QLatin1String("&&")); }

} // namespace

bool WeekView::pressOutside(QPointF point)
{
    if (pinRect().contains(point.toPoint())) {
        showZoneMenu(viewport()->mapToGlobal(pinRect().bottomLeft()));
        return true;
    }
    if (!m_busy || !allDayRect().contains(point)) return false;
    const QPointF inBand = point - allDayRect().topLeft() + QPointF(horizontalScrollBar()->value(), 0);
    const QPoint global = viewport()->mapToGlobal(point.toPoint());
    if (const ScheduleRow* row = m_busy->atBand(inBand)) {
        showBusyMenu({row->schedule}, global);
        return true;
    }
    QVector<Schedule> hidden;
    for (const ScheduleRow* row : m_busy->moreAt(inBand)) hidden.append(row->schedule);
    if (!hidden.isEmpty()) showBusyMenu(hidden, global);
    return !hidden.isEmpty();
}

bool WeekView::clickBeside(QPointF point)
{
    const ScheduleRow* row = m_busy ? m_busy->at(toContent(point)) : nullptr;
    if (row) showBusyMenu({row->schedule}, viewport()->mapToGlobal(point.toPoint()));
    return row != nullptr;
}

// What it is, then what can be done; of several, one menu each.
void WeekView::showBusyMenu(const QVector<Schedule>& schedules, QPoint globalPoint)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("busyMenu"));
    for (const Schedule& schedule : schedules) {
        QMenu* of = schedules.size() == 1 ? menu : menu->addMenu(menuText(scheduleTitle(schedule)));
        const QString people = schedulePeople(schedule, m_parts.directory);
        of->addAction(m_parts.theme.icon(QLatin1String("nav.schedules")), menuText(scheduleTitle(schedule)))
            ->setEnabled(false);
        of->addAction(scheduleWhen(schedule, m_parts.format))->setEnabled(false);
        if (!people.isEmpty()) of->addAction(menuText(people))->setEnabled(false);
        of->addSeparator();
        of->addAction(tr("Show in Schedules"), this, [this, schedule] {
              Q_EMIT scheduleOpened(schedule);
          })->setObjectName(QStringLiteral("showSchedule"));
        ScheduleActs* acts = m_parts.scheduleActs;
        if (!acts) continue;
        of->addAction(m_parts.theme.icon(QLatin1String("action.edit")), tr("Edit entry…"), acts, [acts, schedule] {
              acts->edit(schedule);
          })->setObjectName(QStringLiteral("editSchedule"));
        of->addAction(m_parts.theme.icon(QLatin1String("action.delete"), Color::DangerText), tr("Delete entry…"), acts,
                      [acts, schedule] { acts->remove(schedule); })
            ->setObjectName(QStringLiteral("deleteSchedule"));
    }
    menu->popup(globalPoint);
}

void WeekView::showItemMenu(int index, QPoint globalPoint)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addBookingActs(*menu, m_parts.model.rows()[index], m_parts.acts, m_parts.theme, m_commands);
    menu->popup(globalPoint);
}

QString WeekView::itemTip(int index) const
{
    const BookingRow& row = m_parts.model.rows()[index];
    // Escaped, because a tool tip guesses whether its text is markup.
    const QString type = safeText(m_parts.directory.eventTypeName(row.eventType)).toHtmlEscaped();
    QStringList lines{itemTitle(index).toHtmlEscaped(), type,
                      m_parts.format.range(row.span) + QStringLiteral(" · ") +
                          safeText(m_parts.format.guestClock(row.span.start, row.timeZone)).toHtmlEscaped()};
    if (conflictOf(index) >= 0) lines << conflictText(index).toHtmlEscaped();
    if (m_shifted.contains(index)) lines << clockShiftText(row, m_parts.format, m_parts.clock.now()).toHtmlEscaped();
    return QStringLiteral("<qt>%1</qt>").arg(lines.join(QStringLiteral("<br>")));
}

// The head is as narrow as its day, so the tip has the holiday's whole name.
QString WeekView::headTip(QPoint point) const
{
    const int column = geometry().columnAt(toContent(point).x());
    if (column < 0 || column >= geometry().columns()) return {};
    const int day = geometry().dayOfColumn(column);
    const DayLoad load = m_parts.sums.day(geometry().daySpan(day).start);
    QStringList lines{describeColumn(column)};
    if (m_parts.prefs) {
        const QDate date = geometry().day(day);
        lines << m_parts.prefs->holiday(date, m_parts.format) << m_parts.prefs->holidayNote(date, date);
    }
    if (!m_hosts.areShown() && load.bookings > 0)
        lines << tr("%n bookings", nullptr, load.bookings) +
                     (loadPercent(load.minutes) < 0 ? QString()
                                                    : u" · " + tr("%1 % booked").arg(loadPercent(load.minutes)));
    lines.removeAll(QString());
    return safeTip(lines.join(u'\n'));
}

QString WeekView::tipBeside(QPoint point) const
{
    if (pinRect().contains(point))
        return tipWithKeys(
            tr("Time zones: keep this clock, add another one"),
            m_commands ? m_commands->firstKeysText(calendarActId(QStringLiteral("calendar"), CalendarAct::PinZone))
                       : QString());
    if (m_xray.isOn() && gridRect().contains(point))
        return m_xray.tip(geometry(), toContent(point))
            .toHtmlEscaped()
            .replace(u'\n', QLatin1String("<br>"))
            .prepend(QLatin1String("<qt>"))
            .append(QLatin1String("</qt>"));
    if (point.y() < kDayHeaderHeight && point.x() > rulersWidth()) return headTip(point);
    if (!m_busy) return {};
    const ScheduleRow* row =
        allDayRect().contains(point)
            ? m_busy->atBand(point - allDayRect().topLeft() + QPointF(horizontalScrollBar()->value(), 0))
        : gridRect().contains(point) ? m_busy->at(toContent(point))
                                     : nullptr;
    return row ? scheduleTip(row->schedule, m_parts.format, m_parts.directory) : QString();
}

} // namespace yoyaku::ui

#include "ui/calendar/weekfreedom.h"

#include "core/insight/freedomlookup.h"
#include "core/models/directorymodel.h"
#include "ui/format/freedomtext.h"
#include "ui/format/timeformat.h"

namespace yoyaku::ui {

WeekFreedom::WeekFreedom(FreedomLookup* lookup, const DirectoryModel& directory, const TimeFormat& format,
                         QObject* parent)
    : QObject(parent), m_lookup(lookup), m_directory(directory), m_format(format)
{
    if (m_lookup) connect(m_lookup, &FreedomLookup::changed, this, &WeekFreedom::ask);
}

void WeekFreedom::want(TimeSpan window)
{
    if (window == m_wanted) return;
    m_wanted = window;
    ask();
}

void WeekFreedom::ask()
{
    if (!m_lookup || m_wanted.isEmpty()) return;
    m_lookup->facts(m_wanted, this, [this, window = m_wanted](const BusyFacts& facts) {
        if (window != m_wanted) return;
        m_sheet = FreedomSheet(facts, m_directory.all());
        Q_EMIT changed();
    });
}

bool WeekFreedom::covers(TimeSpan span) const
{
    return m_sheet.window().start <= span.start && span.end <= m_sheet.window().end;
}

HostFreedom WeekFreedom::of(const UserId& host, TimeSpan span, const EventTypeId& eventType,
                            const BookingId& except) const
{
    HostFreedom unknown;
    unknown.host = host;
    if (host.isEmpty() || !covers(span)) return unknown;
    return m_sheet.of(host, {span, eventType, except, m_format.zone()});
}

bool isTaken(Freedom state) { return !mayTake(state); }

} // namespace yoyaku::ui

#include "moc_weekfreedom.cpp"

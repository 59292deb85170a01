#include "ui/calendar/bookingname.h"

#include "core/base/zone.h"
#include "core/models/directorymodel.h"
#include "ui/format/safetext.h"
#include "ui/format/statustext.h"
#include "ui/format/timeformat.h"

#include <QCoreApplication>
#include <QStringList>

namespace yoyaku::ui {

namespace {

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BookingName)
};

} // namespace

QString BookingName::text(const TimeFormat& format, const DirectoryModel& directory) const
{
    const bool isJapanese = format.language() == TimeFormat::Language::Japanese;
    QStringList parts;
    // The honorific belongs to guests read aloud, not to what only stands in for a name.
    parts << (row.guestName.isEmpty() ? safeText(row.title) : Words::tr("%1", "guest").arg(safeText(row.guestName)));
    if (!row.eventType.isEmpty() && !row.guestName.isEmpty()) parts << safeText(directory.eventTypeName(row.eventType));
    parts << format.longDay(format.day(row.span.start));
    parts << Words::tr("%1 to %2").arg(format.time(row.span.start), format.time(row.span.end));
    const QTimeZone zone = zoneNamed(row.timeZone).value_or(QTimeZone());
    if (zone.isValid() && format.timeIn(row.span.start, zone) != format.time(row.span.start))
        parts << Words::tr("%1 in %2").arg(format.timeIn(row.span.start, zone), TimeFormat::city(zone));
    QStringList hosts;
    for (const UserId& host : row.hosts) hosts << safeText(directory.userName(host));
    parts << (hosts.isEmpty() ? Words::tr("no host yet") : Words::tr("host %1").arg(hosts.join(Words::tr(" and "))));
    parts << statusText(row).toLower();
    if (lanes > 1) parts << Words::tr("%1 of %2 at this time").arg(lane + 1).arg(lanes);
    return parts.join(isJapanese ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace yoyaku::ui

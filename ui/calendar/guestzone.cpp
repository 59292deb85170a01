#include "ui/calendar/guestzone.h"

#include "core/base/zone.h"

#include <QHash>

namespace yoyaku::ui {

QTimeZone commonGuestZone(const QVector<BookingRow>& rows, const QTimeZone& own)
{
    QHash<QString, int> uses;
    QString best;
    for (const BookingRow& row : rows)
        if (row.timeZone.toUtf8() != own.id() && ++uses[row.timeZone] > uses.value(best)) best = row.timeZone;
    return zoneNamed(best).value_or(QTimeZone());
}

} // namespace yoyaku::ui

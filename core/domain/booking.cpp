#include "core/domain/booking.h"

namespace yoyaku {

BookingStatus bookingStatusFrom(QStringView text)
{
    if (text == u"open") return BookingStatus::Open;
    if (text == u"request") return BookingStatus::Request;
    if (text == u"cancel") return BookingStatus::Cancel;
    return BookingStatus::Unknown;
}

QString bookingStatusText(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Open: return QStringLiteral("open");
    case BookingStatus::Request: return QStringLiteral("request");
    case BookingStatus::Cancel: return QStringLiteral("cancel");
    case BookingStatus::Unknown: break;
    }
    return {};
}

} // namespace yoyaku

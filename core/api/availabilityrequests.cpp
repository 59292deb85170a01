#include "core/api/availabilitycodec.h"
#include "core/api/requestparts.h"

namespace yoyaku::api {

using namespace Qt::StringLiterals;

Request<Page<AvailabilityCalendar>> listAvailabilityCalendars(const UserId& user, int page, int perPage)
{
    QUrlQuery query;
    addIdTo(query, u"userId"_s, user.text());
    for (const auto& [key, value] : pageQuery(page, perPage).queryItems()) query.addQueryItem(key, value);
    // The answer is about the member that was asked for, also where it does not say so.
    const auto decode = [user](const QJsonObject& object, const QString& where, QStringList* soft) {
        auto reply = decodeAvailabilityCalendar(object, where, soft);
        if (reply && reply->userId.isEmpty()) reply.value().userId = user;
        return reply;
    };
    return pageRequest<AvailabilityCalendar>(EndpointId::ListAvailabilityCalendars, {}, std::move(query), decode);
}

Request<AvailabilityCalendar> getAvailabilityCalendar(const CalendarId& id)
{
    return oneRequest<AvailabilityCalendar>(EndpointId::GetAvailabilityCalendar, {id.text()},
                                            decodeAvailabilityCalendar);
}

} // namespace yoyaku::api

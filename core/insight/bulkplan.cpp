#include "core/insight/bulkplan.h"

#include <algorithm>

namespace yoyaku {

namespace {

using Kind = BulkChoice::Kind;

bool isHosting(const BookingDetail& detail, const UserId& host)
{
    return std::any_of(detail.booking.hosts.begin(), detail.booking.hosts.end(),
                       [&](const BookingHost& one) { return one.userId == host; });
}

/// Who takes over keeps the role of whose place it is; others (notified only) stay.
QVector<BookingHost> reassigned(QVector<BookingHost> hosts, const BulkChoice& choice)
{
    hosts.removeIf([&](const BookingHost& host) { return host.userId == choice.host; });
    const auto place = std::find_if(hosts.begin(), hosts.end(),
                                    [&](const BookingHost& host) { return host.userId == choice.instead; });
    if (place != hosts.end())
        place->userId = choice.host;
    else if (hosts.isEmpty())
        hosts.append({choice.host, QStringLiteral("admin")});
    else
        hosts.first().userId = choice.host;
    return hosts;
}

EpochMs movedTo(EpochMs start, QDate date, const QTimeZone& zone)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(start, zone).time();
    return QDateTime(date, time, zone).toMSecsSinceEpoch();
}

} // namespace

BulkObstacle obstacleOf(const BookingDetail& detail, const BulkChoice& choice, bool isOnItsWay, EpochMs now)
{
    const BookingRow& row = detail.row;
    if (!detail.found) return BulkObstacle::Unknown;
    if (row.isGone) return BulkObstacle::Gone;
    if (row.status == BookingStatus::Cancel) return BulkObstacle::Cancelled;
    if (row.uid.text().startsWith(QLatin1String("local-"))) return BulkObstacle::NotMade;
    if (isOnItsWay) return BulkObstacle::OnItsWay;
    if (row.span.start <= now) return BulkObstacle::Over;
    switch (choice.kind) {
    case Kind::Leave:
        return BulkObstacle::NotChosen;
    case Kind::Reassign:
        if (choice.host.isEmpty()) return BulkObstacle::NobodyFree;
        if (choice.instead.isEmpty() || choice.instead == choice.host)
            return isHosting(detail, choice.host) ? BulkObstacle::Unchanged : BulkObstacle::None;
        return BulkObstacle::None;
    case Kind::Move:
        if (choice.to == row.span) return BulkObstacle::Unchanged;
        return choice.to.start <= now ? BulkObstacle::ToThePast : BulkObstacle::None;
    case Kind::Cancel:
        return BulkObstacle::None;
    }
    return BulkObstacle::None;
}

EditAct actOf(const BookingDetail& detail, const BulkChoice& choice, const BulkMessage& message)
{
    const BookingRow& row = detail.row;
    if (choice.kind == Kind::Cancel) return CancelEdit{row.uid, row.span, message.reason};
    if (choice.kind == Kind::Move && choice.isOpenSlot)
        return RescheduleEdit{row.uid, row.span, choice.to, row.timeZone};
    UpdateEdit edit{row.uid, row.span, detail.booking.hosts, {}};
    if (choice.kind == Kind::Move) edit.patch.span = choice.to;
    if (choice.kind == Kind::Reassign) edit.patch.hosts = reassigned(detail.booking.hosts, choice);
    edit.patch.sendUpdates = message.isTelling;
    if (message.isTelling && !message.updateMessage.isEmpty()) edit.patch.updateMessage = message.updateMessage;
    return edit;
}

QVector<UserId> groupOf(const EventTypeId& eventType, const Directory& directory)
{
    QVector<EventTypeHost> hosts = directory.hosts.value(eventType);
    hosts.removeIf([](const EventTypeHost& host) { return host.userType == QLatin1String("notifyHost"); });
    std::stable_sort(hosts.begin(), hosts.end(), [](const EventTypeHost& a, const EventTypeHost& b) {
        return (a.priority > 0) > (b.priority > 0);
    });
    if (hosts.isEmpty()) return membersOf(directory);
    QVector<UserId> group;
    for (const EventTypeHost& host : std::as_const(hosts)) group.append(host.userId);
    return group;
}

QVector<UserId> spread(const QVector<SpreadAsk>& asks, const QTimeZone& zone)
{
    struct Given
    {
        UserId host;
        TimeSpan span;
    };
    QVector<Given> given;
    QVector<UserId> chosen;
    for (const SpreadAsk& ask : asks) {
        const TimeSpan day = localDay(ask.span.start, zone);
        const auto suits = [&](const HostFreedom& free) {
            qint64 minutes = free.minutes + ask.span.lengthMs() / kMsPerMinute;
            for (const Given& one : given) {
                if (one.host != free.host) continue;
                if (one.span.overlaps(ask.span)) return false;
                if (day.contains(one.span.start)) minutes += one.span.lengthMs() / kMsPerMinute;
            }
            return free.state <= Freedom::Unknown && (!free.limitMinutes || minutes <= *free.limitMinutes);
        };
        const auto load = [&](const HostFreedom& free) {
            return free.bookingsInWindow + int(std::count_if(given.begin(), given.end(), [&](const Given& one) {
                       return one.host == free.host && day.contains(one.span.start);
                   }));
        };
        const HostFreedom* best = nullptr;
        for (const UserId& host : ask.group) {
            const auto free = std::find_if(ask.freedom.begin(), ask.freedom.end(),
                                           [&](const HostFreedom& one) { return one.host == host; });
            if (free == ask.freedom.end() || ask.busyWithIt.contains(host) || !suits(*free)) continue;
            const auto rank = [&](const HostFreedom& one) { return std::pair(one.state, load(one)); };
            if (!best || rank(*free) < rank(*best)) best = &*free;
        }
        chosen.append(best ? best->host : UserId());
        if (best) given.append({best->host, ask.span});
    }
    return chosen;
}

TimeSpan shifted(TimeSpan span, int days, int minutes, const QTimeZone& zone)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(span.start, zone).date();
    const EpochMs start = days == 0 ? span.start : movedTo(span.start, date.addDays(days), zone);
    return span.movedTo(start + minutes * kMsPerMinute);
}

TimeSpan onDate(TimeSpan span, QDate date, const QTimeZone& zone)
{
    return span.movedTo(movedTo(span.start, date, zone));
}

} // namespace yoyaku

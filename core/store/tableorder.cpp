#include "core/store/tableorder.h"

namespace yoyaku {

namespace {

QString sortColumn(BookingSort sort)
{
    switch (sort) {
    case BookingSort::Start:
        return QStringLiteral("start_ms");
    case BookingSort::Guest:
        return QStringLiteral("guest_name");
    case BookingSort::EventType:
        return QStringLiteral("event_type");
    case BookingSort::Host:
        return QStringLiteral("first_host");
    case BookingSort::Status:
        return QStringLiteral("status");
    case BookingSort::Created:
        return QStringLiteral("created_ms");
    case BookingSort::Updated:
        return QStringLiteral("updated_ms");
    case BookingSort::Company:
        return QStringLiteral("guest_company");
    case BookingSort::Email:
        return QStringLiteral("guest_email");
    case BookingSort::Zone:
        return QStringLiteral("time_zone");
    case BookingSort::Campaign:
        return QStringLiteral("campaign");
    case BookingSort::Place:
        return QStringLiteral("place");
    case BookingSort::Uid:
        return QStringLiteral("uid");
    }
    return QStringLiteral("start_ms");
}

QString groupColumn(BookingGrouping grouping)
{
    switch (grouping) {
    case BookingGrouping::Host:
        return QStringLiteral("first_host");
    case BookingGrouping::EventType:
        return QStringLiteral("event_type");
    case BookingGrouping::Nothing:
    case BookingGrouping::Day:
        break;
    }
    return {};
}

} // namespace

BookingGrouping groupingOf(const TableQuery& query)
{
    const bool byDay = query.grouping == BookingGrouping::Day;
    return byDay && query.sort != BookingSort::Start ? BookingGrouping::Nothing : query.grouping;
}

Order orderOf(const TableQuery& query)
{
    Order order;
    order.direction = query.order;
    const QString group = groupColumn(groupingOf(query)), sort = sortColumn(query.sort);
    if (!group.isEmpty()) order.columns << group;
    if (sort != group) order.columns << sort;
    // Where an index has it, what is alike stands by its start.
    const bool isByStart = query.sort == BookingSort::Host || query.sort == BookingSort::EventType;
    const bool isInstant =
        query.sort == BookingSort::Start || query.sort == BookingSort::Created || query.sort == BookingSort::Updated;
    if (isByStart || (!isInstant && !group.isEmpty())) order.columns << QStringLiteral("start_ms");
    order.columns << QStringLiteral("id");
    return order;
}

} // namespace yoyaku

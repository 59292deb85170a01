#include "core/models/firstbookings.h"

#include "core/store/readsession.h"
#include "core/store/store.h"

namespace yoyaku {

void readFirstBookings(Store& store, TableQuery query, int most, QObject* context,
                       std::function<void(FirstBookings)> done)
{
    query.grouping = BookingGrouping::Nothing;
    store.read<FirstBookings>(
        context,
        [query, most](ReadSession& session) {
            const TablePlan plan = session.tablePlan(query);
            FirstBookings found{{}, plan.total};
            for (int page = 0; page < plan.pageStarts.size() && found.rows.size() < most; ++page)
                found.rows += session.tablePage(query, plan, page);
            if (found.rows.size() > most) found.rows.resize(most);
            return found;
        },
        std::move(done), Store::Lane::List);
}

} // namespace yoyaku

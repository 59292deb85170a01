#include "core/sync/bulk.h"

#include <algorithm>

namespace yoyaku {

int BulkJob::count(BulkItem::State wanted) const
{
    return int(std::count_if(items.begin(), items.end(), [&](const BulkItem& item) { return item.state == wanted; }));
}

int BulkJob::over() const
{
    return int(std::count_if(items.begin(), items.end(), [](const BulkItem& item) { return item.isOver(); }));
}

} // namespace yoyaku

#include "moc_bulk.cpp"

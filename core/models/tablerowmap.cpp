#include "core/models/tablerowmap.h"

#include <algorithm>
#include <limits>

namespace yoyaku {

TableRowMap::TableRowMap(const TablePlan& plan)
{
    for (const TablePlan::Group& group : plan.groups) m_firstBooking.append(group.firstRow);
    const qint64 rows = plan.total + plan.groups.size();
    m_rowCount = int(std::min<qint64>(rows, std::numeric_limits<int>::max()));
}

// The heading of group g stands at row firstBooking[g] + g, since g headings come before it.
std::optional<int> TableRowMap::groupOf(int row) const
{
    int low = 0, high = int(m_firstBooking.size());
    while (low < high) {
        const int middle = (low + high) / 2;
        if (m_firstBooking[middle] + middle < row)
            low = middle + 1;
        else
            high = middle;
    }
    const bool isHeading = low < m_firstBooking.size() && m_firstBooking[low] + low == row;
    return isHeading ? std::optional(low) : std::nullopt;
}

QVector<int> TableRowMap::headings() const
{
    QVector<int> rows;
    rows.reserve(m_firstBooking.size());
    for (int group = 0; group < m_firstBooking.size(); ++group) {
        const qint64 row = m_firstBooking[group] + group;
        if (row >= m_rowCount) break;
        rows.append(int(row));
    }
    return rows;
}

qint64 TableRowMap::bookingAt(int row) const
{
    if (m_firstBooking.isEmpty()) return row;
    int low = 0, high = int(m_firstBooking.size());
    while (low < high) { // headings at or before the row
        const int middle = (low + high) / 2;
        if (m_firstBooking[middle] + middle <= row)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0 || m_firstBooking[low - 1] + low - 1 == row) return -1;
    return row - low;
}

int TableRowMap::rowOfBooking(qint64 booking) const
{
    const auto headings =
        std::upper_bound(m_firstBooking.begin(), m_firstBooking.end(), booking) - m_firstBooking.begin();
    return int(booking + headings);
}

} // namespace yoyaku

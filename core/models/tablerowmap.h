#pragma once

#include "core/store/queries.h"

#include <optional>

namespace yoyaku {

/// Rows of a grouped table <-> bookings of a plan: each group has a heading row before its bookings. Binary search over
/// the groups, so a million bookings cost as much as the groups they fall into.
class TableRowMap
{
  public:
    TableRowMap() = default;
    explicit TableRowMap(const TablePlan& plan);

    [[nodiscard]] int rowCount() const { return m_rowCount; }
    /// The group a heading row stands for; empty for a booking row.
    [[nodiscard]] std::optional<int> groupOf(int row) const;
    /// Rows of all headings, from the top.
    [[nodiscard]] QVector<int> headings() const;
    /// Index of the booking among the bookings of the plan; -1 for a heading.
    [[nodiscard]] qint64 bookingAt(int row) const;
    [[nodiscard]] int rowOfBooking(qint64 booking) const;

  private:
    QVector<qint64> m_firstBooking; ///< of each group
    int m_rowCount = 0;
};

} // namespace yoyaku

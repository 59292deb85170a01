#pragma once

#include "core/models/bookingtablemodel.h"

#include <QVariantMap>

namespace yoyaku::ui {

/// Which columns the bookings table has, in which order and how wide: what the user chose, and what of it fits. Columns
/// leave in a fixed order when it gets narrow and come back with the room. Source: DESIGN, sections 2 and 4.
class BookingColumns
{
  public:
    using Column = BookingTableModel::Column;

    BookingColumns();

    [[nodiscard]] static QString key(int column);
    [[nodiscard]] static QString title(int column);
    /// What a click on its head sorts by; empty: it cannot be sorted by.
    [[nodiscard]] static std::optional<BookingSort> sort(int column);
    /// Tick, time and guest are always there.
    [[nodiscard]] static bool isFixed(int column);

    [[nodiscard]] bool isChosen(int column) const { return m_chosen[column]; }
    void setChosen(int column, bool isChosen);
    /// All columns, tick first; those not chosen too, where they would stand.
    [[nodiscard]] const QVector<int>& order() const { return m_order; }
    void setOrder(const QVector<int>& order);
    /// Device-independent px at text of 100 %.
    void setWidth(int column, int width);
    [[nodiscard]] int width(int column) const { return m_widths[column]; }

    struct Fit
    {
        QVector<int> widths; ///< by column; 0: it does not show
        bool isIconStatus = false;
    };
    /// What shows in `room` px, all of it used. `textPercent`: the widths are those of text at 100 %, and grow with it.
    [[nodiscard]] Fit fit(int room, int textPercent = 100) const;

    /// JSON-safe.
    [[nodiscard]] QVariantMap toMap() const;
    void restore(const QVariantMap& map);
    /// As in the beginning.
    void reset();

  private:
    QVector<int> m_order;
    QVector<int> m_widths;
    QVector<bool> m_chosen;
};

} // namespace yoyaku::ui

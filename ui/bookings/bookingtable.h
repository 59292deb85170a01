#pragma once

#include "core/models/bookingtablemodel.h"
#include "ui/bookings/bookingcolumns.h"
#include "ui/bookings/bookingdelegate.h"
#include "ui/widgets/rowtable.h"

namespace yoyaku::ui {

class ActionRegistry;
class BookingActs;
class BookingHead;

/// The table itself: headings span the width, header clicks sort in the store, keys act on the current booking, columns
/// leave in a fixed order when it gets narrow. Source: DESIGN, screens 04 and 16, keyboard "table" and "booking".
class BookingTable final : public RowTable
{
    Q_OBJECT

  public:
    BookingTable(BookingDelegate::Parts parts, BookingTableModel& model, BookingActs& acts, QWidget* parent = nullptr);

    void setToday(QDate today);
    void setCurrentBooking(const BookingId& booking);
    [[nodiscard]] BookingId currentBooking() const;
    /// Bookings of the rows on screen.
    [[nodiscard]] QVector<BookingId> visibleBookings() const;
    /// Where the chevron stands.
    void setSorted(BookingSort sort, Qt::SortOrder order);
    /// Chosen columns, their order and widths; JSON-safe.
    [[nodiscard]] QVariantMap saveColumns() const { return m_columns.toMap(); }
    void restoreColumns(const QVariantMap& columns);
    /// Which columns there are, to choose from, below `anchor` or at the pointer.
    void openColumnMenu(const QPoint& globalPos);
    /// Columns that show, as they stand, tick left out.
    [[nodiscard]] QVector<int> shownColumns() const;
    void retranslate();
    void tickCurrent() { tick(currentIndex().row()); }
    void tickAll() { m_model.tickAll(); }
    /// Whose keys its menu shows.
    void setCommands(const ActionRegistry& commands) { m_commands = &commands; }
    /// Of bookings; headings are lower and keep their height. Hides RowTable's.
    void setRowHeight(int px);

  Q_SIGNALS:
    void bookingSelected(const yoyaku::BookingId& booking);
    void bookingOpened(const yoyaku::BookingId& booking);
    void sortRequested(yoyaku::BookingSort sort);
    void scrolled();
    /// Columns were chosen, moved or resized.
    void columnsChanged();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    void connectHead();
    void span();
    void sizeHeadings();
    void fitColumns();
    void applyOrder();
    void takeOrder();
    void step(int by, bool extends);
    void tick(int row);
    void open();
    void onHeadClicked(int column);
    void showTicks();

    const Theme& m_theme;
    BookingTableModel& m_model;
    BookingActs& m_acts;
    const ActionRegistry* m_commands = nullptr;
    BookingDelegate* m_delegate;
    BookingHead* m_head;
    BookingColumns m_columns;
    const int m_heading;      ///< height of a group's row, px
    QVector<int> m_headings;  ///< rows that have it
    bool m_isFitting = false; ///< sizes and places set here are not the user's
    BookingId m_current;
    /// The row a range of Shift began at, and whether it ticks or unticks; empty: no range goes on.
    std::optional<bool> m_rangeTicks;
};

} // namespace yoyaku::ui

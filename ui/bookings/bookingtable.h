#pragma once

#include "core/models/bookingtablemodel.h"
#include "ui/bookings/bookingdelegate.h"
#include "ui/widgets/rowtable.h"

namespace yoyaku::ui {

class BookingActs;

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

  Q_SIGNALS:
    void bookingSelected(const yoyaku::BookingId& booking);
    void bookingOpened(const yoyaku::BookingId& booking);
    void sortRequested(yoyaku::BookingSort sort);
    void scrolled();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    void span();
    void fitColumns();
    void step(int by, bool extends);
    void tick(int row);
    bool act(int key);
    void sortBy(int column);

    BookingTableModel& m_model;
    BookingActs& m_acts;
    BookingDelegate* m_delegate;
    BookingId m_current;
};

} // namespace yoyaku::ui

#pragma once

#include <QHeaderView>

namespace yoyaku::ui {

class Theme;

/// The head of the bookings table: a tick for all rows, a chevron beside what is sorted by. Columns are dragged and
/// resized; a right click asks for the menu.
class BookingHead final : public QHeaderView
{
    Q_OBJECT

  public:
    BookingHead(const Theme& theme, QWidget* parent);

    /// Section -1: nothing.
    void setSorted(int section, Qt::SortOrder order);
    void setTicks(Qt::CheckState state);

  Q_SIGNALS:
    void menuRequested(const QPoint& globalPos);

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    const Theme& m_theme;
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    Qt::CheckState m_ticks = Qt::Unchecked;
};

} // namespace yoyaku::ui

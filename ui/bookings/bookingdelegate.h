#pragma once

#include "core/domain/bookingrow.h"

#include <QDate>
#include <QStyledItemDelegate>

namespace yoyaku {
class BookingTableModel;
class DirectoryModel;
} // namespace yoyaku

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// Paints the rows of the bookings table: headings over the whole width, cells by column, strangers' text plain.
class BookingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

  public:
    struct Parts
    {
        const BookingTableModel& model;
        const DirectoryModel& directory;
        const Theme& theme;
        const TimeFormat& format;
    };

    BookingDelegate(Parts parts, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The whole text of a cell.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    /// What a heading says: "Today · Wednesday 11 November", a host's or an event type's name.
    [[nodiscard]] QString headingText(int row) const;
    [[nodiscard]] const Parts& parts() const { return m_parts; }
    void setToday(QDate today) { m_today = today; }
    void setIconOnlyStatus(bool isIconOnly) { m_isIconOnly = isIconOnly; }

  private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const BookingRow& row) const;
    void paintSkeleton(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintGuest(QPainter& painter, const QRect& rect, const BookingRow& row) const;
    void paintHost(QPainter& painter, const QRect& rect, const BookingRow& row) const;
    void paintStatus(QPainter& painter, const QRect& rect, const BookingRow& row) const;
    void drawText(QPainter& painter, const QRect& rect, const QString& text) const;

    Parts m_parts;
    QDate m_today;
    bool m_isIconOnly = false;
};

} // namespace yoyaku::ui

#pragma once

#include "core/base/clock.h"
#include "core/models/calendarmodel.h"
#include "ui/calendar/blockpainter.h"
#include "ui/calendar/dragtool.h"
#include "ui/calendar/gridpainter.h"
#include "ui/calendar/weeklayout.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QTimer>

namespace yoyaku {
class CalendarSums;
}

namespace yoyaku::ui {

class BookingActs;

/// Days as columns, hours as rows, bookings as blocks: one paint pass over a cached layout. Bookings are moved by mouse
/// and keyboard and created by a sweep; there is no resize, since Jicoo's API has no act that changes a length alone on
/// an open slot. Source: DESIGN, screens 01 and "day".
class WeekView final : public QAbstractScrollArea
{
    Q_OBJECT

  public:
    struct Parts
    {
        CalendarModel& model;
        CalendarSums& sums;
        const DirectoryModel& directory;
        BookingActs& acts;
        const Theme& theme;
        const TimeFormat& format;
        const Clock& clock;
    };

    WeekView(Parts parts, QWidget* parent = nullptr);

    void showDays(QDate first, int days);
    [[nodiscard]] const WeekGeometry& geometry() const { return m_geometry; }
    [[nodiscard]] const WeekLayout& blocks() const { return m_layout; }
    void setCurrent(const BookingId& booking);
    [[nodiscard]] const BookingId& current() const { return m_current; }
    /// The left ruler; the own zone hides it.
    void setGuestZone(const QTimeZone& zone);
    void setZoom(int step);
    [[nodiscard]] int zoom() const { return m_zoom; }
    void scrollToHour(int hour);
    /// Content rectangle of a booking's first block, in viewport coordinates; empty when it is not shown.
    [[nodiscard]] QRect rectOf(const BookingId& booking) const;
    /// Content point -> viewport point, for tests and popovers.
    [[nodiscard]] QPoint toViewport(QPointF content) const;
    void retranslate();

  Q_SIGNALS:
    void bookingSelected(const yoyaku::BookingId& booking);
    void bookingOpened(const yoyaku::BookingId& booking);
    /// Page up and down, a drag held at a side edge: -1 or 1 periods.
    void turnRequested(int by);
    void todayRequested();
    /// Frames are counted by the bench: emitted at the end of each paint.
    void painted();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

  private:
    friend class WeekKeys;
    void relayout();
    void updateBars();
    void paintHeader(QPainter& painter);
    void paintGrid(QPainter& painter);
    void paintBlocks(QPainter& painter, const QRectF& visible);
    void paintDragged(QPainter& painter);
    void paintDragTip(QPainter& painter);
    void paintOverflows(QPainter& painter);
    [[nodiscard]] BlockPainter::Look lookOf(const BookingRow& row) const;
    [[nodiscard]] QPointF toContent(QPointF viewportPoint) const;
    [[nodiscard]] QRectF gridRect() const; ///< viewport coordinates
    [[nodiscard]] int rulersWidth() const;
    [[nodiscard]] const Block* blockAt(QPointF content) const;
    [[nodiscard]] const BookingRow* rowOfBlock(const Block* block) const;
    [[nodiscard]] bool mayMove(const BookingRow& row) const;
    [[nodiscard]] int loadPercent(const DayLoad& load) const;
    void dragTo(QPointF viewportPoint);
    void autoScroll();
    void endDrag();
    void select(const BookingId& booking);
    void onArrived(const BookingId& booking);
    void showOverflow(const Overflow& overflow);

    Parts m_parts;
    WeekGeometry m_geometry;
    WeekLayout m_layout;
    BlockPainter m_blocks;
    GridPainter m_grid;
    DragTool m_tool;
    BookingId m_current, m_hovered;
    QTimeZone m_guestZone;
    QPointF m_pointer; ///< viewport coordinates
    int m_zoom = 2;
    QTimer m_second; ///< moves the now line and the hold bars
    QTimer m_edgeTimer;
    QElapsedTimer m_atSideEdge;
    QHash<BookingId, EpochMs> m_arrivals; ///< until when the edge is kept
};

} // namespace yoyaku::ui

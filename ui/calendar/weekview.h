#pragma once

#include "core/base/clock.h"
#include "core/models/calendarmodel.h"
#include "ui/calendar/blockmarks.h"
#include "ui/calendar/blockpainter.h"
#include "ui/calendar/dragtool.h"
#include "ui/calendar/gridpainter.h"
#include "ui/calendar/rulerpainter.h"
#include "ui/calendar/weekstops.h"

#include <QAbstractScrollArea>

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
        EditSink* edits = nullptr; ///< for the bars of held changes
    };

    WeekView(Parts parts, QWidget* parent = nullptr);

    void showDays(QDate first, int days);
    [[nodiscard]] const WeekGeometry& geometry() const { return m_geometry; }
    [[nodiscard]] const WeekLayout& blocks() const { return m_layout; }
    /// Shows which booking is the current one; the guest's ruler follows its zone. Emits nothing.
    void setCurrent(const BookingId& booking);
    [[nodiscard]] const BookingId& current() const { return m_current; }
    /// As a click on it would: current, scrolled into view, told.
    void select(const BookingId& booking);
    /// The free half hour the keyboard is on, if it is on none of the blocks.
    [[nodiscard]] std::optional<WeekStop> slot() const { return m_slot; }
    /// The left ruler, unless pinned. The own zone hides it.
    void setGuestZone(const QTimeZone& zone);
    [[nodiscard]] const QTimeZone& guestZone() const { return m_guestZone; }
    void setZonePinned(bool isPinned);
    [[nodiscard]] bool isZonePinned() const { return m_isZonePinned; }
    void setZoom(int step);
    [[nodiscard]] int zoom() const { return m_zoom; }
    void scrollToHour(int hour);
    /// Content rectangle of a booking's first block, in viewport coordinates; empty when it is not shown.
    [[nodiscard]] QRect rectOf(const BookingId& booking) const;
    /// Content point -> viewport point, for tests and popovers.
    [[nodiscard]] QPoint toViewport(QPointF content) const;
    /// The booking as one sentence, for those who listen.
    [[nodiscard]] QString describe(const BookingRow& row) const;
    [[nodiscard]] const Parts& parts() const { return m_parts; }
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
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

  private:
    friend class WeekKeys;

    void relayout();
    void updateBars();
    void followZone();
    void scheduleMinute();
    void reveal(const QRectF& content);
    void revealBooking(const BookingId& booking);
    void tellOfCurrent();

    void paintHeader(QPainter& painter);
    void paintAllDay(QPainter& painter);
    void paintRulers(QPainter& painter);
    void paintGrid(QPainter& painter);
    void paintBlocks(QPainter& painter, const QRectF& visible);
    void paintDragged(QPainter& painter);
    void paintSweep(QPainter& painter);
    void paintSlot(QPainter& painter);
    void paintDragTip(QPainter& painter);
    void paintOverflows(QPainter& painter);
    [[nodiscard]] BlockPainter::Look lookOf(const BookingRow& row) const;
    [[nodiscard]] std::optional<TimeSpan> sweep() const; ///< by mouse or keyboard
    [[nodiscard]] bool isHostFree(TimeSpan target) const;
    [[nodiscard]] int loadPercent(const DayLoad& load) const;

    [[nodiscard]] QPointF toContent(QPointF viewportPoint) const;
    [[nodiscard]] QRectF gridRect() const; ///< viewport coordinates
    [[nodiscard]] QRect pinRect() const;   ///< of the globe; empty while one ruler shows
    [[nodiscard]] int rulersWidth() const;
    [[nodiscard]] const Block* blockAt(QPointF content) const;
    [[nodiscard]] const BookingRow* rowOfBlock(const Block* block) const;
    [[nodiscard]] const BookingRow* rowAt(QPointF viewportPoint) const;
    [[nodiscard]] bool mayMove(const BookingRow& row) const;
    [[nodiscard]] bool isDragging() const;
    void pressGrid(QPointF content);
    void dragTo(QPointF viewportPoint);
    void autoScroll();
    void turnPageUnderDrag(int side);
    void endDrag();
    void showOverflow(const Overflow& overflow);
    void showMenu(const BookingRow& row, QPoint globalPoint);
    void setSlot(const WeekStop& stop);

    Parts m_parts;
    WeekGeometry m_geometry;
    WeekLayout m_layout;
    BlockPainter m_blocks;
    GridPainter m_grid;
    RulerPainter m_rulers;
    BlockMarks m_marks;
    DragTool m_tool;
    BookingRow m_dragged; ///< as it was when taken; its week may not be the one shown any more
    BookingId m_current, m_hovered;
    std::optional<WeekStop> m_slot;
    std::optional<TimeSpan> m_keySweep;
    QTimeZone m_guestZone;
    bool m_isZonePinned = false;
    bool m_isTurning = false;    ///< the page turns under a drag, which goes on
    bool m_isNextWanted = false; ///< N was pressed; the rows to choose from are on their way
    bool m_isMenuSwallowed = false;
    QPointF m_pointer; ///< viewport coordinates
    int m_zoom = 2;
    QTimer m_minute; ///< moves the now line
    QTimer m_edgeTimer;
    QElapsedTimer m_atSideEdge;
};

} // namespace yoyaku::ui

#pragma once

#include "ui/calendar/blockmarks.h"
#include "ui/calendar/hostsdrag.h"
#include "ui/calendar/hostspainter.h"
#include "ui/calendar/weekview.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QTimer>

class QToolButton;

namespace yoyaku::ui {

class EmptyState;

/// One row per host along a day: who is on what, who is free, who is next. Bookings go to another host or time by mouse
/// and keyboard, in one edit; rows that cannot take one refuse softly. Source: DESIGN, screen 02. GUI thread.
class HostsView final : public QAbstractScrollArea
{
    Q_OBJECT

  public:
    explicit HostsView(WeekView::Parts parts, QWidget* parent = nullptr);
    ~HostsView() override;

    void showDay(QDate day);
    [[nodiscard]] const HostsScene& scene() const { return m_scene; }
    [[nodiscard]] HostsPainter::Drawn drawn() const { return m_painter.drawn(); }
    void setOrder(HostOrder order);
    [[nodiscard]] HostOrder order() const { return m_order; }
    void setZoom(int step);
    [[nodiscard]] int zoom() const { return m_zoom; }
    void scrollToHour(int hour);
    void setCurrent(const BookingId& booking);
    [[nodiscard]] const BookingId& current() const { return m_current; }
    /// As a click on it would: current, scrolled into view, told. The row matters for bookings with several hosts.
    void select(const BookingId& booking, int line = -1);
    [[nodiscard]] std::optional<HostsSlot> slot() const { return m_slot; }
    /// What the calendar's common commands do here.
    void act(CalendarAct act);
    /// Whose keys its menu shows.
    void setCommands(const ActionRegistry& commands) { m_commands = &commands; }
    void setGuestZone(const QTimeZone& zone);
    void setZonePinned(bool isPinned);
    void retranslate();

    /// Viewport coordinates, for tests, popovers and those who listen.
    [[nodiscard]] QRect rectOf(const BookingId& booking, int line = -1) const;
    [[nodiscard]] QRect rectOfLine(int line) const; ///< of the host's head
    [[nodiscard]] QPoint pointAt(int line, int minute) const;
    [[nodiscard]] QString describeLine(int line) const;
    [[nodiscard]] QString describe(const HostsBlock& block) const;
    [[nodiscard]] QVector<ItemAct> actsOf(const BookingId& booking) const;
    [[nodiscard]] const WeekView::Parts& parts() const { return m_parts; }
    /// The tip of the drag that runs; empty lines without one.
    [[nodiscard]] QPair<QString, QString> dragTip() const;

  Q_SIGNALS:
    void bookingSelected(const yoyaku::BookingId& booking);
    void bookingOpened(const yoyaku::BookingId& booking);
    void choiceRequested(const yoyaku::BookingId& booking, const QRect& block);
    void turnRequested(int by);
    void todayRequested();
    /// Why a row did not take what was dropped on it: one sentence.
    void refused(const QString& why);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
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
    friend class HostsKeys;

    void buildOrderMenu();
    void showOrder();
    void refresh();
    void readFacts();
    void takeContent();
    void followZone();
    void updateBars();
    void placeParts();
    void scheduleMinute();
    [[nodiscard]] TimeSpan factsWindow() const;
    [[nodiscard]] HostsFrame frame() const;
    [[nodiscard]] QPointF toContent(QPointF viewportPoint) const;
    [[nodiscard]] QPointF toViewport(QPointF content) const;
    [[nodiscard]] const BookingRow* rowOf(const BookingId& booking) const;
    [[nodiscard]] bool mayMove(const BookingRow& row) const;
    [[nodiscard]] bool askForChoice(const BookingId& booking);
    [[nodiscard]] UserId hostOfLine(int line) const;
    void reveal(const QRectF& content);
    void setSlot(const HostsSlot& slot);
    void open(const BookingId& booking);
    void tellOfCurrent();
    /// Sends the act, or says why not. `isForced`: Alt.
    bool reassign(const BookingRow& booking, const UserId& from, const UserId& to, TimeSpan target, bool isForced);
    [[nodiscard]] QString refusalOf(const BookingRow& booking, const UserId& from, const UserId& to, TimeSpan target,
                                    bool isForced) const;
    void wantNext();
    void toNext();
    void dragTo(QPointF viewportPoint);
    void updateDragged();
    void autoScroll();
    void turnUnderDrag(int side);
    void endDrag();
    void showOverflow(const HostsMore& more);
    void showMenu(const BookingId& booking, QPoint globalPoint);
    [[nodiscard]] QString tipAt(QPoint viewportPoint) const;

    WeekView::Parts m_parts;
    const ActionRegistry* m_commands = nullptr;
    HostsScene m_scene;
    HostsPainter m_painter;
    BlockMarks m_marks;
    HostsDrag m_drag;
    std::optional<HostsDragged> m_dragged;
    BusyFacts m_facts;
    HostOrder m_order = HostOrder::LeastLoaded;
    QToolButton* m_orderButton;
    EmptyState* m_empty;
    BookingId m_current, m_hovered;
    int m_currentLine = -1;
    std::optional<HostsSlot> m_slot;
    std::optional<TimeSpan> m_keySweep;
    QTimeZone m_guestZone;
    bool m_isZonePinned = false;
    bool m_isDaySet = false;
    bool m_isTurning = false; ///< the page turns under a drag, which goes on
    bool m_isNextWanted = false;
    bool m_isMenuSwallowed = false;
    int m_zoom = 2;
    QPointF m_pointer;
    QTimer m_minute, m_edgeTimer;
    QElapsedTimer m_atSideEdge;
};

} // namespace yoyaku::ui

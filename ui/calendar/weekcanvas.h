#pragma once

#include "core/base/clock.h"
#include "ui/calendar/calendaracts.h"
#include "ui/calendar/dragtool.h"
#include "ui/calendar/gridpainter.h"
#include "ui/calendar/rulerpainter.h"
#include "ui/calendar/weekmetrics.h"
#include "ui/calendar/weekstops.h"
#include "ui/commands/itemact.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QTimer>
#include <QVariantMap>

namespace yoyaku::ui {

/// Days as columns, hours as rows, and things on them that are chosen, moved and created by mouse and keyboard: what
/// the bookings' week and the schedules' week have in common. Owns the cached layout and the order of painting; what
/// the things are, how they look and what is done to them is the derived view's. Things are known by a row, which
/// changes with the data, and by a key, which stays. Source: DESIGN, "Calendar". GUI thread.
class WeekCanvas : public QAbstractScrollArea
{
    Q_OBJECT

  public:
    struct Means
    {
        const Theme& theme;
        const TimeFormat& format;
        const Clock& clock;
    };

    WeekCanvas(Means means, QWidget* parent);

    void showDays(QDate first, int days);
    [[nodiscard]] const WeekGeometry& geometry() const { return m_geometry; }
    [[nodiscard]] const WeekLayout& blocks() const { return m_layout; }
    [[nodiscard]] const Means& means() const { return m_means; }
    /// The free half hour the keyboard is on, if it is on none of the blocks.
    [[nodiscard]] std::optional<WeekStop> slot() const { return m_slot; }
    /// Height of an hour, px, within kLeastHourPx and kMostHourPx. The wall-clock time at `anchor` (px below the grid's
    /// top; none: the current place, or the middle) stays where it is.
    void zoomTo(double hourPx, std::optional<double> anchor = std::nullopt);
    [[nodiscard]] double hourPx() const { return m_hourPx; }
    /// To the next of the keys' steps, from wherever the wheel has left it: -1 or 1.
    void zoomByStep(int by);
    /// What saveState() keeps of it, older versions' step numbers included.
    void restoreZoom(const QVariantMap& state);
    void scrollToHour(int hour);
    /// Content point -> viewport point, for tests and popovers.
    [[nodiscard]] QPoint toViewport(QPointF content) const;

    [[nodiscard]] virtual int itemCount() const = 0;
    [[nodiscard]] virtual QString itemKey(int row) const = 0;
    [[nodiscard]] virtual TimeSpan itemSpan(int row) const = 0;
    [[nodiscard]] virtual bool isItemAllDay(int row) const;
    /// The thing as one sentence.
    [[nodiscard]] virtual QString describeItem(int row) const = 0;
    [[nodiscard]] virtual QVector<ItemAct> itemActs(int row) const = 0;
    /// What a day holds beside its things, for those who listen; empty: nothing.
    [[nodiscard]] virtual QString describeDay(int day) const;
    [[nodiscard]] int rowOfKey(const QString& key) const; ///< -1 when it is not here
    [[nodiscard]] int currentRow() const { return rowOfKey(m_current); }
    /// In viewport coordinates; empty when it is not shown.
    [[nodiscard]] virtual QRect rectOfItem(int row) const;
    /// As a click on it would: current, scrolled into view, told. -1: nothing is.
    void selectItem(int row);
    /// The head of a column, for those who listen.
    [[nodiscard]] virtual QString describeColumn(int column) const;
    /// The track the keyboard is in, where a day has several.
    [[nodiscard]] int currentTrack() const { return m_track; }
    [[nodiscard]] QRectF gridRect() const; ///< viewport coordinates
    /// What the calendar's common commands do here. GUI thread.
    [[nodiscard]] virtual bool can(CalendarAct act) const;
    virtual void act(CalendarAct act);

  Q_SIGNALS:
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
    void keyReleaseEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;

    /// The short name of a thing, for lists.
    [[nodiscard]] virtual QString itemTitle(int row) const = 0;
    /// Rich text, what is in it escaped.
    [[nodiscard]] virtual QString itemTip(int row) const = 0;
    [[nodiscard]] virtual bool mayMoveItem(int row) const = 0;
    /// True for things that are passed over when looking for the next one.
    [[nodiscard]] virtual bool isItemOver(int row) const = 0;
    virtual void moveItem(const QString& key, TimeSpan to, int track) = 0;
    virtual void createAt(TimeSpan span, int track) = 0;
    /// Key, or nothing, has become the current one by an act of the user.
    virtual void itemSelected(const QString& key) = 0;
    /// Clicked and not dragged, after itemSelected().
    virtual void itemClicked(const QString& key);
    virtual void itemOpened(const QString& key) = 0;
    virtual void showItemMenu(int row, QPoint globalPoint) = 0;
    /// Pressed, and perhaps about to be dragged; -1: on empty space.
    virtual void itemTaken(int row);
    virtual void dragEnded();
    /// Called while something is dragged and each time its target is another one.
    virtual void targetChanged();
    /// False: where it is held now it may not be let go, or only with Alt.
    [[nodiscard]] virtual bool mayDropHere(Qt::KeyboardModifiers with) const;
    /// A press outside the grid; true when it meant something.
    virtual bool pressOutside(QPointF viewportPoint);
    /// A click in the grid beside all things; true when it meant something.
    virtual bool clickBeside(QPointF viewportPoint);
    [[nodiscard]] virtual QString tipBeside(QPoint viewportPoint) const;
    [[nodiscard]] virtual int itemAt(QPointF viewportPoint) const;

    /// Other days are shown; `onward` is how many days away the user will turn next, most likely.
    virtual void daysChanged(int onward) = 0;
    [[nodiscard]] virtual bool isEmptyDay(TimeSpan day) const = 0;
    /// Columns a day is divided into; asked before anything is laid out.
    [[nodiscard]] virtual int trackCount();
    [[nodiscard]] virtual WeekLayout layOutItems() = 0;
    /// Rows of the all-day band, at least 1; called before anything is laid out in the grid.
    [[nodiscard]] virtual int layOutAllDayItems();
    /// Content rectangles to be hatched.
    [[nodiscard]] virtual QVector<QRectF> closedHours() const;
    /// Zones of rulers left of the own one, from left to right.
    [[nodiscard]] virtual QVector<QTimeZone> otherZones() const;

    [[nodiscard]] virtual GridPainter::DayHead dayHead(int day) const = 0;
    /// The day's head, where a day is one column.
    virtual void paintColumnHead(QPainter& painter, const QRectF& rect, int column);
    /// Over the ground, under everything else.
    virtual void paintGroundMarks(QPainter& painter, const QRectF& visible);
    /// Fills, now line, texts.
    virtual void paintItems(QPainter& painter, const QRectF& visible) = 0;
    virtual void paintAllDayItems(QPainter& painter);
    virtual void paintDraggedItem(QPainter& painter) = 0;
    struct DragTip
    {
        QString now, was, more = {}; ///< lines; the last may be empty
        bool isRefused = false;
    };
    [[nodiscard]] virtual DragTip dragTip() const = 0;

    /// Laid out anew; after a change of data, size or zoom.
    void relayout();
    void setCurrentKey(const QString& key);
    [[nodiscard]] const QString& currentKey() const { return m_current; }
    [[nodiscard]] const QString& hoveredKey() const { return m_hovered; }
    [[nodiscard]] const DragTool& tool() const { return m_tool; }
    [[nodiscard]] bool isIdle() const { return m_tool.state() == DragTool::State::Idle; }
    [[nodiscard]] GridPainter& grid() { return m_grid; }
    /// Below the day headers, right of the rulers; viewport coordinates.
    [[nodiscard]] QRectF allDayRect() const;
    [[nodiscard]] int rulersWidth() const;
    /// Of one: it grows with the text.
    [[nodiscard]] int rulerWidth() const;
    [[nodiscard]] int headerHeight() const { return kDayHeaderHeight + m_allDayRows * kAllDayHeight; }
    [[nodiscard]] QPointF toContent(QPointF viewportPoint) const;
    void reveal(const QRectF& content);

  private:
    friend class WeekKeys;

    void showHours(bool ofEvening);
    void updateBars();
    void beginKeyMove(int days, int minutes, int tracks);
    void dropByKeys(Qt::KeyboardModifiers with);
    void handOver(const DragTool::Outcome& outcome, QPointF viewportPoint);
    bool pinch(const QEvent& event);
    [[nodiscard]] double zoomAnchor() const;
    [[nodiscard]] QPointF tipPlace() const;
    void scheduleMinute();
    void revealItem(int row);
    void tellOfCurrent();
    void paintHeader(QPainter& painter);
    void paintRulers(QPainter& painter);
    void paintGrid(QPainter& painter);
    void paintSweep(QPainter& painter);
    void paintSlot(QPainter& painter);
    void paintDragTip(QPainter& painter);
    [[nodiscard]] std::optional<TimeSpan> sweep() const; ///< by mouse or keyboard
    [[nodiscard]] bool isDragging() const;
    void pressGrid(QPointF content);
    void click(const QString& key, QPointF viewportPoint);
    void dragTo(QPointF viewportPoint);
    void autoScroll();
    void turnPageUnderDrag(int side);
    void endDrag();
    void showOverflow(const Overflow& overflow);
    void setSlot(const WeekStop& stop);

    /// What was kept in place by the last zoom, exactly: rounding to whole px must not add up while a wheel turns.
    struct ZoomAnchor
    {
        double y = -1, hour = 0;
        int scroll = -1;
    };

    Means m_means;
    WeekGeometry m_geometry;
    WeekLayout m_layout;
    QVector<QRectF> m_closed;
    GridPainter m_grid;
    RulerPainter m_rulers;
    DragTool m_tool;
    QString m_current, m_hovered;
    std::optional<WeekStop> m_slot;
    std::optional<TimeSpan> m_keySweep;
    bool m_areDaysSet = false;
    bool m_isTurning = false; ///< the page turns under a drag, which goes on
    bool m_isMenuSwallowed = false;
    QPointF m_pointer; ///< viewport coordinates
    int m_allDayRows = 1;
    int m_track = 0;
    double m_hourPx = kZoomSteps[2];
    ZoomAnchor m_zoomAnchor;
    QTimer m_minute; ///< moves the now line
    QTimer m_edgeTimer;
    QElapsedTimer m_atSideEdge;
};

} // namespace yoyaku::ui

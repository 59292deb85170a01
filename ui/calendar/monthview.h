#pragma once

#include "core/models/monthmodel.h"
#include "ui/calendar/calendaracts.h"
#include "ui/calendar/monthgeometry.h"
#include "ui/calendar/monthpainter.h"
#include "ui/calendar/weekfreedom.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace yoyaku {
class Clock;
class FreedomLookup;
} // namespace yoyaku

namespace yoyaku::ui {

class BookingActs;
class Popover;

/// A month of bookings: per day its number, count, density and first bookings; "+n more" opens the day's list. A
/// booking dragged to another day keeps its wall-clock time. Reads while it is visible only. Source: DESIGN, screen 03.
class MonthView final : public QWidget
{
    Q_OBJECT

  public:
    struct Parts
    {
        MonthModel& model;
        const DirectoryModel& directory;
        BookingActs& acts;
        const CalendarPrefs& prefs;
        const Theme& theme;
        const TimeFormat& format;
        const Clock& clock;
        FreedomLookup* freedom = nullptr; ///< who can take what is dragged; null: it is not known
    };

    explicit MonthView(Parts parts, QWidget* parent = nullptr);

    /// The month that `day` is in, with that day as the one the keyboard is on.
    void showMonth(QDate day);
    [[nodiscard]] const MonthGeometry& geometry() const { return m_geometry; }
    [[nodiscard]] const Parts& parts() const { return m_parts; }
    [[nodiscard]] QDate currentDay() const { return m_day; }
    [[nodiscard]] int currentLine() const { return m_line; }
    [[nodiscard]] const BookingId& current() const { return m_current; }
    void setCurrent(const BookingId& booking);
    /// What the calendar's common commands do here.
    void act(CalendarAct act);
    /// Whose keys its menu shows.
    void setCommands(const ActionRegistry& commands) { m_commands = &commands; }
    /// The tip of the drag that runs, line by line; empty without one. The third says how to insist.
    [[nodiscard]] QStringList dragTip() const;
    void retranslate();

    /// Of a day on the sheet; null while it is not known yet.
    [[nodiscard]] const MonthDay* dayAt(int index) const;
    /// Bookings drawn in a day, and one more line when there are more.
    [[nodiscard]] int linesOf(int index) const;
    /// Null for "+n more".
    [[nodiscard]] const BookingRow* rowAt(int index, int line) const;
    [[nodiscard]] QString describeDay(int index) const;
    [[nodiscard]] QString describeLine(int index, int line) const;
    void choose(int index, int line);
    /// As Enter does: a booking, the day's list, or a new booking.
    void openLine(int index, int line);

    /// On paper: the whole sheet, with the painter's theme.
    void paintOn(QPainter& painter, MonthPainter& with, const MonthGeometry& geometry) const;

  Q_SIGNALS:
    void bookingSelected(const yoyaku::BookingId& booking);
    void bookingOpened(const yoyaku::BookingId& booking);
    void choiceRequested(const yoyaku::BookingId& booking, const QRect& part);
    void turnRequested(int by);
    void todayRequested();
    /// A day of another sheet is to be shown, as a month or as a day.
    void monthRequested(QDate day);
    void dayViewRequested(QDate day);

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void layOut();
    void askRows();
    void fitLine();
    void openList(int index);
    void create(QDate day, qint64 days);
    void moveTo(const BookingRow& row, QDate day);
    void drop(const BookingRow& row, QDate day, Qt::KeyboardModifiers with);
    void followDrag();
    void turnUnderDrag();
    void endDrag();
    [[nodiscard]] HostFreedom freedomOn(const BookingRow& row, QDate day) const;
    /// "佐藤 愛子: booked until 15:00"; empty while it is not known.
    [[nodiscard]] QString freedomOf(const BookingRow& row, QDate day) const;
    void paintDragTip(QPainter& painter, const QStringList& lines);
    void goTo(QDate day, int line);
    void toLine(int by);
    void step(int by);
    void wantNext();
    void toNext();
    void shiftCurrent(int days);
    [[nodiscard]] bool handleMove(const QKeyEvent& event);
    [[nodiscard]] bool leave();
    [[nodiscard]] bool mayMove(const BookingRow& row) const;
    [[nodiscard]] TimeSpan movedSpan(const BookingRow& row, QDate day) const;
    [[nodiscard]] QString tipOf(int index, int line) const;
    [[nodiscard]] const BookingRow* currentRow() const;
    [[nodiscard]] MonthPainter::Look look() const;
    void paintDrag(QPainter& painter);

    Parts m_parts;
    const ActionRegistry* m_commands = nullptr;
    MonthPainter m_painter;
    MonthGeometry m_geometry;
    QDate m_month, m_day;
    int m_line = -1;
    BookingId m_current;
    int m_hoveredDay = -1, m_hoveredLine = -1, m_openDay = -1;
    QPointer<Popover> m_popover;
    WeekFreedom m_freedom;
    QTimer m_edge; ///< turns the page while a drag is held at a side
    int m_edgeSide = 0;
    QTimer m_minute; ///< past and today follow the clock

    struct Drag
    {
        enum class Kind : quint8 { None, Pressed, Moving, Sweeping } kind = Kind::None;
        QPointF from, at;
        BookingRow row; ///< empty uid: a sweep over days
        int firstDay = -1, day = -1;
    };
    Drag m_drag;
    int m_wheel = 0;
    bool m_hasKeyFocus = false;
    bool m_isNextWanted = false;    ///< N was pressed; the rows to choose from are on their way
    bool m_isMenuSwallowed = false; ///< the right button took back a drag
};

} // namespace yoyaku::ui

#pragma once

#include "core/models/bookingtablemodel.h"
#include "ui/calendar/agendapainter.h"
#include "ui/calendar/calendaracts.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace yoyaku {
class Clock;
}

namespace yoyaku::ui {

class BookingActs;

/// The days from one on with their bookings, one below the other: heads of days stay at the top while their day scrolls
/// by, days without bookings are left out, a line marks now. Any number of bookings: the model holds the pages on
/// screen. Source: DESIGN, "Agenda".
class AgendaView final : public QAbstractScrollArea
{
    Q_OBJECT

  public:
    struct Parts
    {
        BookingTableModel& model;
        const DirectoryModel& directory;
        BookingActs& acts;
        const CalendarPrefs& prefs;
        const Theme& theme;
        const TimeFormat& format;
        const Clock& clock;
    };

    explicit AgendaView(Parts parts, QWidget* parent = nullptr);

    void showFrom(QDate day);
    void setFilter(const BookingFilter& filter);
    void setCurrent(const BookingId& booking);
    /// What the calendar's common commands do here.
    void act(CalendarAct act);
    /// Whose keys its menu shows.
    void setCommands(const ActionRegistry& commands) { m_commands = &commands; }
    void retranslate();
    [[nodiscard]] const Parts& parts() const { return m_parts; }
    [[nodiscard]] int currentRow() const { return m_row; }
    /// Day of the current row, or of the one on top.
    [[nodiscard]] QDate lookedAt() const;
    /// In viewport coordinates.
    [[nodiscard]] QRect rectOf(int row) const;
    [[nodiscard]] int rowAt(QPoint viewportPoint) const;
    [[nodiscard]] QString describe(int row) const;
    void choose(int row);
    void open(int row);

  Q_SIGNALS:
    /// What is looked at: its guests may have to be fetched.
    void bookingsShown(const QVector<yoyaku::BookingId>& bookings);
    void bookingSelected(const yoyaku::BookingId& booking);
    void bookingOpened(const yoyaku::BookingId& booking);
    void choiceRequested(const yoyaku::BookingId& booking, const QRect& part);
    void turnRequested(int by);
    void todayRequested();

  protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void query();
    void onPlanned();
    void tellShown();
    void updateRange();
    void step(int by);
    void toNext();
    void reveal(int row);
    [[nodiscard]] int headingAbove(int row) const;
    [[nodiscard]] int topRow() const;
    void paintNow(QPainter& painter, int row, const QRectF& rect);
    void paintEmpty(QPainter& painter);
    [[nodiscard]] bool handle(int key);
    void leave();
    [[nodiscard]] AgendaPainter::Look look(int row) const;

    Parts m_parts;
    const ActionRegistry* m_commands = nullptr;
    AgendaPainter m_painter;
    QDate m_from;
    BookingFilter m_filter;
    BookingId m_current;
    int m_row = -1, m_hovered = -1;
    bool m_isPlanned = false;
    QTimer m_minute; ///< the line of now follows the clock
};

} // namespace yoyaku::ui

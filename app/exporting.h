#pragma once

#include "app/session.h"
#include "core/export/icsexport.h"
#include "ui/print/printable.h"

#include <memory>

namespace yoyaku::ui {
class BookingsPage;
class CalendarPage;
class InsightsPage;
class MainWindow;
class Theme;
class TimeFormat;
} // namespace yoyaku::ui

namespace yoyaku::app {

/// What leaves the window other than over the service: print, calendar files, text on the clipboard, figures as CSV.
/// Reads off the GUI thread, hides guests where they are hidden on screen. GUI thread.
class Exporting final : public QObject
{
    Q_OBJECT

  public:
    struct Parts
    {
        Session& session;
        ui::MainWindow& window;
        ui::CalendarPage& calendar;
        ui::BookingsPage& bookings;
        ui::InsightsPage& insights;
        const ui::Theme& theme;
        const ui::TimeFormat& format;
        const Clock& clock;
    };

    explicit Exporting(Parts parts, QObject* parent);
    ~Exporting() override;

    /// Which booking commands on "the booking" are about.
    void setCurrent(const BookingId& booking) { m_current = booking; }

    void print();
    /// Writes to `path` what `order` asks for; a toast tells of it.
    void writeIcs(IcsOrder order);
    void copyCurrent();
    void copyShown();

  private:
    using Rows = QVector<BookingRow>;

    void addActions();
    void openPrint(ui::Printable& view);
    void printTable();
    void askForIcs(IcsOrder order);
    void onIcsEnded(const IcsEnd& end);
    void copy(const Rows& rows, qint64 hidden);
    void exportFigures();
    [[nodiscard]] IcsOrder shownOrder() const;
    [[nodiscard]] bool isTableShown() const;
    /// Bookings that are selected: ticked ones in the table, else the current one.
    [[nodiscard]] std::optional<BookingFilter> tickedFilter() const;

    Parts m_parts;
    IcsExport m_ics;
    BookingId m_current;
    std::unique_ptr<ui::Printable> m_sheet; ///< of rows read for it
};

} // namespace yoyaku::app

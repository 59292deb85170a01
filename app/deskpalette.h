#pragma once

#include "app/deskacts.h"
#include "core/models/bookingsearch.h"
#include "ui/shell/paletteanswers.h"

#include <QObject>

namespace yoyaku::ui {
class CalendarPage;
}

namespace yoyaku::app {

/// What the command palette finds in one session and what becomes of a choice; and the commands that act on the
/// selected booking. GUI thread.
class DeskPalette : public QObject
{
    Q_OBJECT

  public:
    struct Parts
    {
        Session& session;
        ui::MainWindow& window;
        ui::CalendarPage& calendar;
        DeskActs& acts;
        const ui::TimeFormat& format;
        const Clock& clock;
    };
    DeskPalette(const Parts& parts, QObject* parent);

    /// What R, A and Del act on; empty: nothing.
    void setSelected(const BookingId& booking);
    [[nodiscard]] BookingSearch& search() { return m_search; }

  Q_SIGNALS:
    void bookingChosen(const yoyaku::BookingId& booking);

  private:
    void connectAnswers();
    void addBookingActions();
    void showActions();

    Parts m_parts;
    BookingSearch m_search;
    ui::PaletteAnswers m_answers;
    BookingId m_selected;
    QString m_guest;
};

} // namespace yoyaku::app

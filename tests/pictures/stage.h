#pragma once

#include "app/languages.h"
#include "e2e/office.h"
#include "support/movingclock.h"

namespace yoyaku::test {

/// What pictures are taken of: the program on its demo account on a Wednesday morning, synced, with events that have
/// come in and a guest from abroad selected. The same each time it is set up.
class Stage
{
  public:
    Stage();

    /// False when the account was not synced in time.
    [[nodiscard]] bool setUp();
    [[nodiscard]] Office& office() { return *m_office; }
    [[nodiscard]] ui::MainWindow& window() { return m_office->window(); }
    [[nodiscard]] DemoAccount& account() { return m_account; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// The selected booking.
    [[nodiscard]] const BookingId& guest() const { return m_guest; }
    void speak(const QString& language);
    /// The window is made anew when it changes.
    void setTextPercent(int percent);
    /// Runs a command of the window; false, and a line on the error stream, when there is none of that name.
    bool run(const char* action);
    /// Until what was asked for has arrived and marks and toasts have settled.
    void settle();
    bool shoot(const QString& file);

  private:
    void makeEvents();
    void selectGuest();

    app::Languages m_languages;
    MovingClock m_clock;
    DemoAccount m_account;
    std::unique_ptr<Office> m_office;
    BookingId m_guest;
};

} // namespace yoyaku::test

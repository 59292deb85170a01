#pragma once

#include "core/insight/hostfreedom.h"

#include <QObject>

namespace yoyaku {
class DirectoryModel;
class FreedomLookup;
} // namespace yoyaku

namespace yoyaku::ui {

class TimeFormat;

/// Who is free in the days a week shows, while somebody wants to know: during a drag and under the X-ray. Asks for
/// facts of the whole window once, and anew when they may have changed. GUI thread.
class WeekFreedom final : public QObject
{
    Q_OBJECT

  public:
    /// `lookup` may be null: then nothing is ever known.
    WeekFreedom(FreedomLookup* lookup, const DirectoryModel& directory, const TimeFormat& format,
                QObject* parent = nullptr);

    /// Reads the window unless it is here; changed() once it is.
    void want(TimeSpan window);
    /// Nothing is read any more until want() is called again.
    void rest() { m_wanted = {}; }
    [[nodiscard]] bool covers(TimeSpan span) const;
    /// State Unknown outside what was read. `except` is the booking that is being moved.
    [[nodiscard]] HostFreedom of(const UserId& host, TimeSpan span, const EventTypeId& eventType = {},
                                 const BookingId& except = {}) const;

  Q_SIGNALS:
    void changed();

  private:
    void ask();

    FreedomLookup* m_lookup;
    const DirectoryModel& m_directory;
    const TimeFormat& m_format;
    TimeSpan m_wanted;
    FreedomSheet m_sheet;
};

/// True where a booking is refused unless the user insists: booked, busy, on leave, outside hours.
[[nodiscard]] bool isTaken(Freedom state);

} // namespace yoyaku::ui

#pragma once

#include "core/models/calendarmodel.h"
#include "core/store/changeset.h"

#include <QScrollArea>

namespace yoyaku {
class CalendarSums;
class DirectoryModel;
} // namespace yoyaku

namespace yoyaku::ui {

class MiniMonth;
class TickList;
class Theme;
class TimeFormat;

/// The calendar's side bar: month, hosts, event types and states, each with its number in the shown window. Unticked
/// ones are filtered out; Alt and a click shows only that one.
class CalendarSide final : public QScrollArea
{
    Q_OBJECT

  public:
    CalendarSide(CalendarSums& sums, const DirectoryModel& directory, const Theme& theme, const TimeFormat& format,
                 QWidget* parent = nullptr);

    [[nodiscard]] MiniMonth& month() { return *m_month; }
    [[nodiscard]] BookingFilter filter() const;
    void retranslate();
    /// Alt 1 to 9: only that host, counted from 0; -1 shows all.
    void showOnlyHost(int index);
    void showOnlyHost(const UserId& host);
    void showAll();
    void showOnlyEventType(const EventTypeId& type);

  Q_SIGNALS:
    void filterChanged();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void rebuild();
    void updateCounts();

    CalendarSums& m_sums;
    const DirectoryModel& m_directory;
    const Theme& m_theme;
    const TimeFormat& m_format;
    MiniMonth* m_month;
    TickList *m_hosts, *m_types, *m_states; ///< keys: host ids, event type ids, status numbers
};

} // namespace yoyaku::ui

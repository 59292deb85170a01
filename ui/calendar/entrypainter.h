#pragma once

#include "core/models/schedulemodel.h"
#include "ui/calendar/alldaylayout.h"
#include "ui/calendar/textcache.h"

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class TimeFormat;

/// Paints hand-made schedules: outline blocks with icon, so that they are never taken for bookings; bars for whole
/// days; narrow strips where bookings need the room. One member's entry carries that member's colour and monogram.
class EntryPainter
{
  public:
    struct Look
    {
        bool isSelected = false;
        bool isHovered = false;
        bool isPast = false;
        bool isDragged = false;
        bool isGhost = false; ///< stays at the origin while its entry is dragged
    };

    EntryPainter(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory);

    void paintFill(QPainter& painter, const QRectF& rect, const ScheduleRow& row, const Look& look);
    /// Apart, after the now line.
    void paintText(QPainter& painter, const QRectF& rect, const ScheduleRow& row, const Look& look);
    /// Busy time beside bookings: hatched, without words.
    void paintStrip(QPainter& painter, const QRectF& rect, const ScheduleRow& row, const Look& look);
    void paintBar(QPainter& painter, const AllDayLayout::Bar& bar, const ScheduleRow& row, const Look& look);
    /// "+n" of the all-day band.
    void paintMore(QPainter& painter, const AllDayLayout::More& more);
    /// After a change of theme, language or names.
    void forget() { m_texts.forget(); }

  private:
    [[nodiscard]] QPen edgeOf(const ScheduleRow& row, const Look& look) const;
    [[nodiscard]] QColor textColor(const ScheduleRow& row, const Look& look) const;
    void paintOutline(QPainter& painter, const QRectF& rect, const ScheduleRow& row, const Look& look);
    void drawTitle(QPainter& painter, const QRectF& rect, const ScheduleRow& row, const Look& look, TextRole role);
    double drawMarks(QPainter& painter, const QRectF& rect, const ScheduleRow& row, const Look& look);

    const Theme& m_theme;
    const TimeFormat& m_format;
    const DirectoryModel& m_directory;
    TextCache m_texts;
};

} // namespace yoyaku::ui

#pragma once

#include "ui/calendar/weekgeometry.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace yoyaku::ui {

/// Paints what lies under and around the blocks: hatch, lines, now line, day headers. Content coordinates for the
/// grid; viewport coordinates for headers.
class GridPainter
{
  public:
    GridPainter(const Theme& theme, const TimeFormat& format) : m_theme(theme), m_format(format) {}

    /// `closed` is hatched; content rectangles, see offhours.h.
    void paintGround(QPainter& painter, const WeekGeometry& geometry, const QRectF& visible,
                     const QVector<QRectF>& closed) const;
    /// The line of now: 2 px and a dot on today, thin and pale on the other days.
    void paintNow(QPainter& painter, const WeekGeometry& geometry, EpochMs now) const;
    void paintDropTarget(QPainter& painter, const WeekGeometry& geometry, TimeSpan target) const;

    struct DayHead
    {
        QDate day;
        int bookings = 0;
        int loadPercent = -1; ///< -1: not known
        bool isToday = false;
        QString holiday = {}; ///< its name; empty: none
    };
    void paintDayHead(QPainter& painter, const QRectF& rect, const DayHead& head) const;

  private:
    const Theme& m_theme;
    const TimeFormat& m_format;
};

} // namespace yoyaku::ui

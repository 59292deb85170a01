#pragma once

#include "core/base/id.h"
#include "ui/calendar/weeklayout.h"
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
    void paintDropTarget(QPainter& painter, const WeekGeometry& geometry, TimeSpan target, int track) const;

    struct DayHead
    {
        QDate day;
        int bookings = 0;
        int loadPercent = -1; ///< -1: not known
        bool isToday = false;
        QString holiday = {}; ///< its name; empty: none
    };
    void paintDayHead(QPainter& painter, const QRectF& rect, const DayHead& head) const;

    struct HostHead
    {
        UserId host; ///< empty: bookings without one
        QString name;
        int bookings = 0;
        int loadPercent = -1; ///< -1: not known
    };
    void paintHostHead(QPainter& painter, const QRectF& rect, const HostHead& head) const;

    /// "+n" where a cluster has more than fits.
    void paintOverflows(QPainter& painter, const QVector<Overflow>& overflows) const;
    /// Pixels a unit of small icons; 0: as the device has them.
    void setIconScale(double scale) { m_iconScale = scale; }

  private:
    void paintMeter(QPainter& painter, const QRectF& rect, int percent) const;

    const Theme& m_theme;
    const TimeFormat& m_format;
    double m_iconScale = 0;
};

} // namespace yoyaku::ui

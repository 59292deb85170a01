#pragma once

#include "ui/calendar/weekgeometry.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTimeZone>

namespace yoyaku::ui {

/// Paints the hour rulers: the own zone's, and left of it the guest's, whose hours stand beside the same moments.
class RulerPainter
{
  public:
    RulerPainter(const Theme& theme, const TimeFormat& format) : m_theme(theme), m_format(format) {}

    struct Ruler
    {
        QTimeZone zone;
        bool isOwn = true;
        int day = 0; ///< the column whose moments the hours are; matters in a week in which clocks change
        EpochMs now = 0;
        std::optional<EpochMs> dragged; ///< where a drag or sweep would start
    };
    /// `top` is the scroll offset.
    void paint(QPainter& painter, const QRectF& rect, const Ruler& ruler, const WeekGeometry& geometry,
               double top) const;
    /// City and zone, as they are on the ruler's day.
    void paintHead(QPainter& painter, const QRectF& rect, const Ruler& ruler, EpochMs at) const;

    /// What stands beside an hour of the own clock on the ruler's day: right on days of 23 and 25 hours, and beside
    /// zones that are half an hour off.
    [[nodiscard]] QString hourText(const Ruler& ruler, const WeekGeometry& geometry, int hour) const;

  private:
    void paintOfficeHours(QPainter& painter, const QRectF& rect, const Ruler& ruler, const WeekGeometry& geometry,
                          double top) const;
    void paintDragged(QPainter& painter, const QRectF& rect, const Ruler& ruler, double y) const;

    const Theme& m_theme;
    const TimeFormat& m_format;
};

} // namespace yoyaku::ui

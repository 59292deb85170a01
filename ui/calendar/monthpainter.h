#pragma once

#include "core/store/changeset.h"
#include "ui/calendar/monthgeometry.h"
#include "ui/calendar/textcache.h"

namespace yoyaku {
class DirectoryModel;
struct MonthDay;
} // namespace yoyaku

namespace yoyaku::ui {

class CalendarPrefs;
class TimeFormat;

/// Paints a month sheet: on the screen and, with the light theme, on paper. Knows no widget.
class MonthPainter
{
  public:
    struct Look
    {
        QDate today;
        EpochMs now = 0;
        int currentDay = -1;  ///< index of the day the keyboard is on
        int currentLine = -1; ///< its line; -1: the day itself
        BookingId current, dragged;
        int hoveredDay = -1, hoveredLine = -1;
        int dropDay = -1;
        int openDay = -1; ///< whose list is open
        bool hasFocusRing = false;
    };

    MonthPainter(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory,
                 const CalendarPrefs& prefs);

    /// `days` may be empty or belong to another sheet: then only the days' numbers are painted.
    void paint(QPainter& painter, const MonthGeometry& geometry, const QVector<MonthDay>& days, const Look& look);
    /// One booking on a line of its own, as a drag shows it.
    void paintRow(QPainter& painter, const QRectF& line, const BookingRow& row, const Look& look, EpochMs dayStart);
    /// After a change of theme, language or names.
    void forget() { m_texts.forget(); }

  private:
    void paintHead(QPainter& painter, const MonthGeometry& geometry, const Look& look);
    void paintDay(QPainter& painter, const MonthGeometry& geometry, int index, const MonthDay* day, int busiest,
                  const Look& look);
    double paintNumber(QPainter& painter, const MonthGeometry& geometry, int index, const Look& look);
    void paintHeat(QPainter& painter, const QRectF& strip, const MonthDay& day, int busiest);
    void paintLines(QPainter& painter, const MonthGeometry& geometry, int index, const MonthDay& day, const Look& look);
    void paintWeek(QPainter& painter, const MonthGeometry& geometry, int week, const QVector<MonthDay>& days);
    void paintMark(QPainter& painter, const QRectF& square, const BookingRow& row, bool isPale);
    [[nodiscard]] QString monthName(QDate day) const;

    const Theme& m_theme;
    const TimeFormat& m_format;
    const DirectoryModel& m_directory;
    const CalendarPrefs& m_prefs;
    TextCache m_texts;
};

} // namespace yoyaku::ui

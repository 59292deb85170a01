#pragma once

#include "core/domain/bookingrow.h"
#include "core/store/changeset.h"
#include "ui/calendar/textcache.h"

#include <QDate>

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class CalendarPrefs;
class TimeFormat;

inline constexpr int kAgendaRow = 40;

/// Paints the agenda's lines: heads of days and bookings in columns. On the screen and on paper. Knows no widget.
class AgendaPainter
{
  public:
    struct Look
    {
        QDate today;
        EpochMs now = 0;
        bool isCurrent = false;
        bool isHovered = false;
        bool isSticky = false; ///< a head that stays while its day scrolls by
    };

    AgendaPainter(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory,
                  const CalendarPrefs& prefs);

    void paintHead(QPainter& painter, const QRectF& rect, QDate day, qint64 bookings, const Look& look);
    void paintRow(QPainter& painter, const QRectF& rect, const BookingRow& row, const Look& look);
    /// "Today · Wednesday 11 November · 文化の日".
    [[nodiscard]] QString headText(QDate day, QDate today) const;
    /// After a change of theme, language or names.
    void forget() { m_texts.forget(); }

  private:
    void paintHost(QPainter& painter, const QRectF& rect, const BookingRow& row, bool isPale);

    const Theme& m_theme;
    const TimeFormat& m_format;
    const DirectoryModel& m_directory;
    const CalendarPrefs& m_prefs;
    TextCache m_texts;
};

} // namespace yoyaku::ui

#pragma once

#include "core/domain/bookingrow.h"
#include "ui/calendar/textcache.h"

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class TimeFormat;

/// Paints booking blocks: fill, bar, edge and text by state, the name by the ladder of DESIGN section 3. Keeps laid-out
/// texts, since text is most of the cost of a frame.
class BlockPainter
{
  public:
    struct Look
    {
        bool isSelected = false;
        bool isHovered = false;
        bool isPast = false;
        bool isDragged = false;
        bool isGhost = false;     ///< stays at the origin while its booking is dragged
        bool isArrived = false;   ///< keeps the 1 px edge of a new arrival
        bool isConflict = false;  ///< its host has another booking at this time
        bool isShifted = false;   ///< clocks moved since it was made
        double heldLeft = -1;     ///< 0..1 of the hold still to run, -1: not held
        bool isInHostRow = false; ///< its row says whose it is: no monogram; without a host it is marked as such
    };

    BlockPainter(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory);

    /// Fill, bar and edge. Text is painted apart, after the now line.
    void paintFill(QPainter& painter, const QRectF& rect, const BookingRow& row, const Look& look);
    void paintText(QPainter& painter, const QRectF& rect, const BookingRow& row, const Look& look);
    /// After a change of theme, language or names.
    void forget() { m_texts.forget(); }
    /// Pixels a unit of small icons; 0: as the device has them.
    void setIconScale(double scale) { m_iconScale = scale; }

  private:
    [[nodiscard]] QColor textColor(const BookingRow& row, const Look& look, bool isTitle) const;
    [[nodiscard]] QPen edgeOf(const BookingRow& row, const Look& look) const;
    /// The longest step of the ladder that fits.
    [[nodiscard]] QString nameFor(const BookingRow& row, double width) const;
    void drawDetails(QPainter& painter, const QRectF& rect, const BookingRow& row, const Look& look, bool isWide);
    void drawNarrow(QPainter& painter, const QRectF& rect, const BookingRow& row, const Look& look);
    void drawMonogram(QPainter& painter, QPointF at, int size, const BookingRow& row, const Look& look);
    [[nodiscard]] double iconDpr(const QPainter& painter) const;
    /// Small icons at the lower right; returns the width they took.
    double drawMarks(QPainter& painter, const QRectF& rect, const BookingRow& row, const Look& look);

    const Theme& m_theme;
    const TimeFormat& m_format;
    const DirectoryModel& m_directory;
    const int m_titleLine, m_smallLine, m_tallFrom; ///< px, with today's text
    TextCache m_texts;
    double m_iconScale = 0;
};

} // namespace yoyaku::ui

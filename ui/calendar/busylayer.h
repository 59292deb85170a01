#pragma once

#include "ui/calendar/entrypainter.h"
#include "ui/calendar/weeklayout.h"

#include <functional>

namespace yoyaku::ui {

/// Hand-made schedules behind the bookings of a week: outline blocks where no booking is, strips at the day's right
/// edge where one is, bars above the grid for whole days. Takes no lane from a booking.
class BusyLayer
{
  public:
    BusyLayer(const ScheduleModel& model, const Theme& theme, const TimeFormat& format,
              const DirectoryModel& directory);

    /// Which tracks an entry stands in. Empty function: the first.
    using TracksOf = std::function<QVector<int>(const Schedule&)>;
    /// Lines of the all-day band.
    int layOutDays(const WeekGeometry& geometry, const TracksOf& tracksOf = {});
    /// Content rectangles that bookings have to keep free. `bookings` are ordered by start; `bookingTracks` are theirs,
    /// or empty.
    QVector<QRectF> layOutHours(const WeekGeometry& geometry, const QVector<BookingRow>& bookings,
                                const QVector<QVector<int>>& bookingTracks = {}, const TracksOf& tracksOf = {});

    void paintFills(QPainter& painter, const QRectF& visible, EpochMs now);
    void paintTexts(QPainter& painter, const QRectF& visible, EpochMs now);
    /// The painter stands at the band's top left.
    void paintBars(QPainter& painter, EpochMs now);

    /// At a content point of the grid, or a point of the band; null on none.
    [[nodiscard]] const ScheduleRow* at(QPointF content) const;
    [[nodiscard]] const ScheduleRow* atBand(QPointF point) const;
    /// Those that found no line, at a point of the band.
    [[nodiscard]] QVector<const ScheduleRow*> moreAt(QPointF point) const;
    /// Content rectangle of the first timed piece; empty when there is none.
    [[nodiscard]] QRectF rectOf(const ScheduleId& schedule) const;
    /// Of the first bar, in the band.
    [[nodiscard]] QRectF barOf(const ScheduleId& schedule) const;
    [[nodiscard]] QVector<const ScheduleRow*> onDay(TimeSpan day, QDate date) const;
    void forget() { m_painter.forget(); }

  private:
    struct Piece
    {
        int row = 0;
        QRectF rect;
        bool isStrip = false;
    };
    [[nodiscard]] const ScheduleRow* row(int index) const;

    const ScheduleModel& m_model;
    EntryPainter m_painter;
    QVector<Piece> m_pieces;
    AllDayLayout m_days;
};

} // namespace yoyaku::ui

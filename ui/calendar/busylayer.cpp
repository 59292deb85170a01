#include "ui/calendar/busylayer.h"

#include "ui/format/scheduletext.h"

#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr double kStripWidth = 10;
constexpr double kGap = 2;
constexpr int kMostLines = 2;

bool isBesideBooking(TimeSpan span, int track, const QVector<BookingRow>& bookings, const QVector<QVector<int>>& tracks)
{
    for (int i = 0; i < bookings.size(); ++i) {
        if (bookings[i].span.start >= span.end) return false; // ordered by start
        if (bookings[i].span.overlaps(span) && (tracks.isEmpty() || tracks[i].contains(track))) return true;
    }
    return false;
}

/// Entries on their way to the lanes: an entry of two hosts stands in two tracks.
struct Standing
{
    QVector<int> rows;
    QVector<TimeSpan> spans;
    QVector<QVector<int>> tracks;

    void add(int row, TimeSpan span, int track)
    {
        rows.append(row);
        spans.append(span);
        tracks.append(QVector<int>{track});
    }
    /// As the plain lane layout has them; `row` of a block is the model's.
    [[nodiscard]] QVector<Block> blocks(const WeekGeometry& geometry) const
    {
        QVector<Block> placed = layOut(spans, geometry, {}, tracks).blocks;
        for (Block& block : placed) block.row = rows[block.row];
        return placed;
    }
};

EntryPainter::Look lookOf(const ScheduleRow& row, EpochMs now)
{
    EntryPainter::Look look;
    look.isPast = row.schedule.span.end <= now;
    return look;
}

} // namespace

BusyLayer::BusyLayer(const ScheduleModel& model, const Theme& theme, const TimeFormat& format,
                     const DirectoryModel& directory)
    : m_model(model), m_painter(theme, format, directory)
{}

const ScheduleRow* BusyLayer::row(int index) const
{
    return index < m_model.rows().size() ? &m_model.rows()[index] : nullptr;
}

int BusyLayer::layOutDays(const WeekGeometry& geometry, const TracksOf& tracksOf)
{
    QVector<AllDayItem> items;
    const auto& rows = m_model.rows();
    for (int i = 0; i < rows.size(); ++i) {
        if (!rows[i].schedule.isAllDay) continue;
        const DayRange days = allDayRange(rows[i].schedule);
        const QVector<int> tracks = tracksOf ? tracksOf(rows[i].schedule) : QVector<int>{-1};
        if (tracks.size() == geometry.tracks())
            items.append({i, days.first, days.last});
        else
            for (const int track : tracks) items.append({i, days.first, days.last, track});
    }
    m_days = layOutAllDay(std::move(items), geometry, kMostLines);
    return m_days.lines;
}

QVector<QRectF> BusyLayer::layOutHours(const WeekGeometry& geometry, const QVector<BookingRow>& bookings,
                                       const QVector<QVector<int>>& bookingTracks, const TracksOf& tracksOf)
{
    Standing full, narrow;
    const auto& rows = m_model.rows();
    for (int i = 0; i < rows.size(); ++i) {
        const Schedule& schedule = rows[i].schedule;
        if (schedule.isAllDay) continue;
        const QVector<int> tracks = tracksOf ? tracksOf(schedule) : QVector<int>{0};
        for (const int track : tracks)
            (isBesideBooking(schedule.span, track, bookings, bookingTracks) ? narrow : full)
                .add(i, schedule.span, track);
    }
    m_pieces.clear();
    const QVector<Block> blocks = full.blocks(geometry);
    for (const Block& block : blocks) m_pieces.append({block.row, block.rect, false});
    QVector<QRectF> strips;
    const QVector<Block> narrowBlocks = narrow.blocks(geometry);
    for (const Block& block : narrowBlocks) {
        // However many stand side by side, the strip stays as narrow.
        const double width = kStripWidth / block.lanes;
        const double right = geometry.left(geometry.column(block.day, block.track) + 1) - kGap;
        m_pieces.append({block.row,
                         QRectF(right - kStripWidth + block.lane * width, block.rect.top(), width, block.rect.height()),
                         true});
        strips.append(QRectF(right - kStripWidth, block.rect.top(), kStripWidth, block.rect.height()));
    }
    return strips;
}

void BusyLayer::paintFills(QPainter& painter, const QRectF& visible, EpochMs now)
{
    for (const Piece& piece : std::as_const(m_pieces)) {
        const ScheduleRow* shown = row(piece.row);
        if (!shown || !piece.rect.intersects(visible)) continue;
        if (piece.isStrip)
            m_painter.paintStrip(painter, piece.rect, *shown, lookOf(*shown, now));
        else
            m_painter.paintFill(painter, piece.rect, *shown, lookOf(*shown, now));
    }
}

void BusyLayer::paintTexts(QPainter& painter, const QRectF& visible, EpochMs now)
{
    for (const Piece& piece : std::as_const(m_pieces))
        if (const ScheduleRow* shown = row(piece.row); shown && !piece.isStrip && piece.rect.intersects(visible))
            m_painter.paintText(painter, piece.rect, *shown, lookOf(*shown, now));
}

void BusyLayer::paintBars(QPainter& painter, EpochMs now)
{
    for (const AllDayLayout::Bar& bar : std::as_const(m_days.bars))
        if (const ScheduleRow* shown = row(bar.row)) m_painter.paintBar(painter, bar, *shown, lookOf(*shown, now));
    for (const AllDayLayout::More& more : std::as_const(m_days.more)) m_painter.paintMore(painter, more);
}

const ScheduleRow* BusyLayer::at(QPointF content) const
{
    const auto it = std::find_if(m_pieces.rbegin(), m_pieces.rend(),
                                 [&](const Piece& piece) { return piece.rect.contains(content); });
    return it == m_pieces.rend() ? nullptr : row(it->row);
}

const ScheduleRow* BusyLayer::atBand(QPointF point) const
{
    for (const AllDayLayout::Bar& bar : m_days.bars)
        if (bar.rect.contains(point)) return row(bar.row);
    return nullptr;
}

QVector<const ScheduleRow*> BusyLayer::moreAt(QPointF point) const
{
    QVector<const ScheduleRow*> found;
    for (const AllDayLayout::More& more : m_days.more)
        if (more.rect.contains(point))
            for (const int index : more.rows)
                if (const ScheduleRow* hidden = row(index)) found.append(hidden);
    return found;
}

QRectF BusyLayer::rectOf(const ScheduleId& schedule) const
{
    for (const Piece& piece : m_pieces)
        if (const ScheduleRow* shown = row(piece.row); shown && shown->schedule.id == schedule) return piece.rect;
    return {};
}

QRectF BusyLayer::barOf(const ScheduleId& schedule) const
{
    for (const AllDayLayout::Bar& bar : m_days.bars)
        if (const ScheduleRow* shown = row(bar.row); shown && shown->schedule.id == schedule) return bar.rect;
    return {};
}

QVector<const ScheduleRow*> BusyLayer::onDay(TimeSpan day, QDate date) const
{
    QVector<const ScheduleRow*> found;
    for (const ScheduleRow& each : m_model.rows()) {
        const DayRange days = each.schedule.isAllDay ? allDayRange(each.schedule) : DayRange();
        const bool isOn =
            each.schedule.isAllDay ? days.first <= date && date <= days.last : each.schedule.span.overlaps(day);
        if (isOn) found.append(&each);
    }
    return found;
}

} // namespace yoyaku::ui

#include "ui/calendar/weeklayout.h"

#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kMostLanes = 4;
constexpr int kShownLanes = 3;
constexpr double kLeastLane = 40;
constexpr double kLeastHeight = 17; ///< one line of text; a booking of a minute can still be read and pressed
constexpr double kGap = 2;

struct Piece
{
    int row = 0;
    double top = 0, bottom = 0;
    int lane = 0;
};

QVector<Piece> piecesOf(int column, const QVector<TimeSpan>& spans, const WeekGeometry& geometry,
                        const QVector<QVector<int>>& tracks)
{
    const TimeSpan span = geometry.daySpan(geometry.dayOfColumn(column));
    const int track = geometry.trackOfColumn(column);
    QVector<Piece> pieces;
    for (int i = 0; i < spans.size(); ++i) {
        if (tracks.isEmpty() ? track != 0 : !tracks[i].contains(track)) continue;
        // A booking that ends before it starts is shown as a line at its start rather than not at all.
        const TimeSpan own{spans[i].start, std::max(spans[i].end, spans[i].start + kMsPerMinute)};
        if (!own.overlaps(span)) continue;
        const double top = own.start <= span.start ? 0 : geometry.yOf(own.start);
        double bottom = own.end >= span.end ? geometry.height() : geometry.yOf(own.end);
        // In the hour that clocks repeat, wall-clock time runs backwards: the length is shown instead.
        if (bottom <= top) bottom = top + double(own.lengthMs()) / kMsPerHour * geometry.hourHeight();
        pieces.append({i, top, std::max(bottom, top + kLeastHeight), 0});
    }
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) { return a.top < b.top; });
    return pieces;
}

int assignLanes(QVector<Piece>& cluster)
{
    QVector<double> ends;
    for (Piece& piece : cluster) {
        const auto free = std::find_if(ends.begin(), ends.end(), [&](double end) { return end <= piece.top; });
        piece.lane = int(free - ends.begin());
        if (free == ends.end())
            ends.append(piece.bottom);
        else
            *free = piece.bottom;
    }
    return int(ends.size());
}

/// The widest strip beside the pieces, with its gap.
double stripBeside(const QVector<Piece>& cluster, const WeekGeometry& geometry, int column,
                   const QVector<QRectF>& strips)
{
    double width = 0;
    for (const QRectF& strip : strips) {
        if (strip.left() < geometry.left(column) || strip.left() >= geometry.left(column + 1)) continue;
        for (const Piece& piece : cluster)
            if (piece.top < strip.bottom() && strip.top() < piece.bottom) width = std::max(width, strip.width() + kGap);
    }
    return width;
}

void place(WeekLayout& layout, QVector<Piece> cluster, const WeekGeometry& geometry, int column,
           const QVector<QRectF>& strips)
{
    const int day = geometry.dayOfColumn(column), track = geometry.trackOfColumn(column);
    const int lanes = assignLanes(cluster);
    const double room = geometry.width(column) - kGap - stripBeside(cluster, geometry, column, strips);
    const bool isCrowded = lanes > kMostLanes && room / lanes < kLeastLane;
    const int columns = isCrowded ? kShownLanes + 1 : lanes;
    const double width = room / columns;
    Overflow more{day, {}, {}, track};
    double firstHidden = 0; // of the cluster's own top nothing may be in sight: it can run on from days before
    for (const Piece& piece : cluster) {
        if (isCrowded && piece.lane >= kShownLanes) {
            if (more.rows.isEmpty()) firstHidden = piece.top;
            more.rows.append(piece.row);
            continue;
        }
        const double left = geometry.left(column) + 1 + piece.lane * width;
        layout.blocks.append({piece.row, day, piece.lane, columns,
                              QRectF(left, piece.top + 1, width - kGap, std::max(piece.bottom - piece.top - 2, 1.0)),
                              track});
    }
    if (!more.rows.isEmpty()) {
        const double left = geometry.left(column) + 1 + kShownLanes * width;
        more.rect = QRectF(left, firstHidden + 1, width - kGap, kLeastHeight + 2);
        layout.overflows.append(more);
    }
}

} // namespace

WeekLayout layOut(const QVector<BookingRow>& rows, const WeekGeometry& geometry, const QVector<QRectF>& strips,
                  const QVector<QVector<int>>& tracks)
{
    QVector<TimeSpan> spans;
    spans.reserve(rows.size());
    for (const BookingRow& row : rows) spans.append(row.span);
    return layOut(spans, geometry, strips, tracks);
}

WeekLayout layOut(const QVector<TimeSpan>& spans, const WeekGeometry& geometry, const QVector<QRectF>& strips,
                  const QVector<QVector<int>>& tracks)
{
    WeekLayout layout;
    for (int column = 0; column < geometry.columns(); ++column) {
        QVector<Piece> cluster;
        double end = 0;
        for (const Piece& piece : piecesOf(column, spans, geometry, tracks)) {
            if (!cluster.isEmpty() && piece.top >= end) {
                place(layout, cluster, geometry, column, strips);
                cluster.clear();
            }
            end = cluster.isEmpty() ? piece.bottom : std::max(end, piece.bottom);
            cluster.append(piece);
        }
        if (!cluster.isEmpty()) place(layout, cluster, geometry, column, strips);
    }
    return layout;
}

} // namespace yoyaku::ui

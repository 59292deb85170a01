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

QVector<Piece> piecesOfDay(const QVector<BookingRow>& rows, const WeekGeometry& geometry, int day)
{
    const TimeSpan span = geometry.daySpan(day);
    QVector<Piece> pieces;
    for (int i = 0; i < rows.size(); ++i) {
        // A booking that ends before it starts is shown as a line at its start rather than not at all.
        const TimeSpan own{rows[i].span.start, std::max(rows[i].span.end, rows[i].span.start + kMsPerMinute)};
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

void place(WeekLayout& layout, QVector<Piece> cluster, const WeekGeometry& geometry, int day)
{
    const int lanes = assignLanes(cluster);
    const double room = geometry.width(day) - kGap;
    const bool isCrowded = lanes > kMostLanes && room / lanes < kLeastLane;
    const int columns = isCrowded ? kShownLanes + 1 : lanes;
    const double width = room / columns;
    Overflow more{day, {}, {}};
    for (const Piece& piece : cluster) {
        if (isCrowded && piece.lane >= kShownLanes) {
            more.rows.append(piece.row);
            continue;
        }
        const double left = geometry.left(day) + 1 + piece.lane * width;
        layout.blocks.append({piece.row, day, piece.lane, columns,
                              QRectF(left, piece.top + 1, width - kGap, std::max(piece.bottom - piece.top - 2, 1.0))});
    }
    if (!more.rows.isEmpty()) {
        const double left = geometry.left(day) + 1 + kShownLanes * width;
        more.rect = QRectF(left, cluster.first().top + 1, width - kGap, kLeastHeight + 2);
        layout.overflows.append(more);
    }
}

} // namespace

WeekLayout layOut(const QVector<BookingRow>& rows, const WeekGeometry& geometry)
{
    WeekLayout layout;
    for (int day = 0; day < geometry.days(); ++day) {
        QVector<Piece> cluster;
        double end = 0;
        for (const Piece& piece : piecesOfDay(rows, geometry, day)) {
            if (!cluster.isEmpty() && piece.top >= end) {
                place(layout, cluster, geometry, day);
                cluster.clear();
            }
            end = cluster.isEmpty() ? piece.bottom : std::max(end, piece.bottom);
            cluster.append(piece);
        }
        if (!cluster.isEmpty()) place(layout, cluster, geometry, day);
    }
    return layout;
}

} // namespace yoyaku::ui

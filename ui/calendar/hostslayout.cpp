#include "ui/calendar/hostslayout.h"

#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kMostLanes = 3;
constexpr int kShownLanes = 2;
constexpr double kPadding = 8; ///< above and below a row's blocks
constexpr double kLaneGap = 2;
constexpr double kLeastWidth = 16; ///< a booking of a minute can still be seen and pressed
constexpr double kMoreWidth = 30;
constexpr double kMoreHeight = 18;

struct Piece
{
    int row = 0;
    double left = 0, right = 0;
    int lane = 0;
};

std::optional<Piece> pieceOf(const TimeSpan& span, int row, const DayAxis& axis)
{
    const TimeSpan day = axis.span();
    // A booking that ends before it starts is shown at its start rather than not at all.
    const TimeSpan own{span.start, std::max(span.end, span.start + kMsPerMinute)};
    if (!own.overlaps(day)) return std::nullopt;
    const double left = axis.xOf(own.start);
    double right = axis.xOf(own.end);
    // In the hour that clocks repeat, wall-clock time runs backwards: the length is shown instead.
    if (right <= left) right = left + double(own.lengthMs()) / kMsPerHour * axis.hourWidth();
    return Piece{row, left, std::max(right, left + kLeastWidth), 0};
}

int assignLanes(QVector<Piece>& cluster)
{
    QVector<double> ends;
    for (Piece& piece : cluster) {
        const auto free = std::find_if(ends.begin(), ends.end(), [&](double end) { return end <= piece.left; });
        piece.lane = int(free - ends.begin());
        if (free == ends.end())
            ends.append(piece.right);
        else
            *free = piece.right;
    }
    return int(ends.size());
}

void place(HostsLineLayout& layout, QVector<Piece> cluster, int line)
{
    const int lanes = assignLanes(cluster);
    const bool isCrowded = lanes > kMostLanes;
    const int columns = isCrowded ? kShownLanes : lanes;
    const double top = line * double(kHostRowHeight);
    const double padding = columns > 1 ? kPadding / 2 : kPadding;
    const double height = (kHostRowHeight - 1 - 2 * padding + kLaneGap) / columns;
    HostsMore more;
    for (const Piece& piece : cluster) {
        if (isCrowded && piece.lane >= kShownLanes) {
            more.rows.append(piece.row);
            continue;
        }
        layout.blocks.append({line, piece.row, piece.lane, lanes,
                              QRectF(piece.left + 1, top + padding + piece.lane * height, piece.right - piece.left - 2,
                                     height - kLaneGap)});
    }
    if (more.rows.isEmpty()) return;
    const double right = std::max_element(cluster.begin(), cluster.end(), [](const Piece& a, const Piece& b) {
                             return a.right < b.right;
                         })->right;
    more.rect = QRectF(std::max(cluster.first().left, std::min(right, cluster.first().left + 240) - kMoreWidth),
                       top + kHostRowHeight - kMoreHeight - 3, kMoreWidth, kMoreHeight);
    layout.more.append(more);
}

void layOutLine(HostsLineLayout& layout, QVector<Piece>& pieces, int line)
{
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) { return a.left < b.left; });
    QVector<Piece> cluster;
    double end = 0;
    for (const Piece& piece : std::as_const(pieces)) {
        if (!cluster.isEmpty() && piece.left >= end) {
            place(layout, cluster, line);
            cluster.clear();
        }
        end = cluster.isEmpty() ? piece.right : std::max(end, piece.right);
        cluster.append(piece);
    }
    if (!cluster.isEmpty()) place(layout, cluster, line);
}

void addEntry(HostsLineLayout& layout, const Schedule& schedule, int line, const DayAxis& axis)
{
    if (const auto piece = pieceOf(schedule.span, 0, axis))
        layout.entries.append({QRectF(piece->left + 1, line * double(kHostRowHeight) + kPadding,
                                      piece->right - piece->left - 2, kHostRowHeight - 1 - 2 * kPadding),
                               schedule.name});
}

} // namespace

double DayAxis::xOf(EpochMs instant) const
{
    const TimeSpan day = span();
    return instant <= day.start ? 0 : instant >= day.end ? width() : m_day.yOf(instant);
}

QVector<HostsLineLayout> layOutHosts(const QVector<HostLine>& lines, const QVector<BookingRow>& rows,
                                     const QVector<Schedule>& schedules, const DayAxis& axis)
{
    QHash<UserId, int> lineOf;
    for (int line = 0; line < lines.size(); ++line) lineOf.insert(lines[line].host, line);
    QVector<QVector<Piece>> pieces(lines.size());
    const auto add = [&](const UserId& host, int row) {
        const auto line = lineOf.constFind(host);
        if (line == lineOf.constEnd()) return;
        if (const auto piece = pieceOf(rows[row].span, row, axis)) pieces[*line].append(*piece);
    };
    for (int row = 0; row < rows.size(); ++row) {
        if (rows[row].hosts.isEmpty()) add({}, row);
        for (const UserId& host : rows[row].hosts) add(host, row);
    }
    QVector<HostsLineLayout> layouts(lines.size());
    for (int line = 0; line < lines.size(); ++line) layOutLine(layouts[line], pieces[line], line);
    for (const Schedule& schedule : schedules) {
        if (schedule.isAllDay || !schedule.blocksTime()) continue;
        for (const ScheduleAttendee& who : schedule.attendees)
            if (const auto line = lineOf.constFind(who.userId); !who.userId.isEmpty() && line != lineOf.constEnd())
                addEntry(layouts[*line], schedule, *line, axis);
    }
    return layouts;
}

} // namespace yoyaku::ui

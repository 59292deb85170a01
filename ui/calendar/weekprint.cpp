#include "ui/calendar/weekprint.h"

#include "core/models/calendarsums.h"
#include "core/models/directorymodel.h"
#include "ui/calendar/busylayer.h"
#include "ui/calendar/weekview.h"
#include "ui/format/safetext.h"

#include <QPainter>
#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr int kMostNames = 3;
constexpr int kLeastHourOnPaper = 12; ///< px
constexpr double kIconScale = 4;      ///< small icons are pixmaps; paper shows more than a screen
constexpr int kAllDayLines = 2;

/// The empty weekends, which are narrow on the screen too.
QVector<bool> narrowDays(const WeekGeometry& shown)
{
    QVector<bool> narrow;
    double widest = 0;
    for (int day = 0; day < shown.days(); ++day) widest = std::max(widest, shown.dayWidth(day));
    for (int day = 0; day < shown.days(); ++day) narrow.append(shown.dayWidth(day) < 0.75 * widest);
    return narrow;
}

} // namespace

QString WeekPrint::printTitle() const
{
    const WeekGeometry& shown = m_view.geometry();
    const WeekView::Parts& parts = m_view.parts();
    QStringList title{parts.format.period(shown.first(), shown.day(shown.days() - 1))};
    QStringList names;
    for (const UserId& host : parts.model.filter().hosts) names << safeText(parts.directory.userName(host));
    if (names.size() > kMostNames)
        title << tr("%n host(s)", nullptr, int(names.size()));
    else if (!names.isEmpty())
        title << names.join(QStringLiteral(", "));
    if (const QString text = parts.model.filter().text; !text.isEmpty()) title << safeText(text);
    title << parts.format.zoneLabel(shown.span().start);
    return title.join(QStringLiteral(" · "));
}

// From 08 to 19, and whatever hours have a booking besides.
WeekPrint::Hours WeekPrint::hours() const
{
    Hours hours;
    const WeekGeometry& shown = m_view.geometry();
    for (const BookingRow& row : m_view.parts().model.rows()) {
        if (row.span.start >= shown.span().start)
            hours.from = std::min(hours.from, int(shown.minuteOf(row.span.start)) / 60);
        const EpochMs end = std::max(row.span.start + kMsPerMinute, row.span.end);
        const bool isOvernight = shown.dayOf(end - 1) != shown.dayOf(row.span.start);
        hours.to = isOvernight ? 24 : std::max(hours.to, int(std::ceil(shown.minuteOf(end - 1) / 60)));
        if (isOvernight) hours.from = 0;
    }
    hours.to = std::min(hours.to, 24);
    return hours;
}

int WeekPrint::tracksOnPage(const QRectF& page) const
{
    const double room = page.width() - kRulerWidth * (1 + double(m_view.zones().others().size()));
    return std::clamp(int(room / kTrackWidth), 1, m_view.hosts().count());
}

int WeekPrint::pageCount(const QRectF& page)
{
    const int tracks = tracksOnPage(page);
    return (m_view.hosts().count() + tracks - 1) / tracks;
}

void WeekPrint::paintPage(QPainter& painter, const QRectF& page, int index)
{
    QVector<UserId> users;
    for (const User& user : m_view.parts().directory.users()) users.append(user.id);
    m_light.setHosts(users);
    const WeekGeometry& shown = m_view.geometry();
    const int perPage = tracksOnPage(page), first = index * perPage;
    const Hours hours = this->hours();
    const double rulers = kRulerWidth * (1 + double(m_view.zones().others().size()));
    const double gridTop = kDayHeaderHeight + (m_view.parts().busy ? kAllDayLines * kAllDayHeight : 0);
    WeekGeometry geometry(m_view.parts().format, shown.first(), shown.days());
    geometry.setTracks(std::min(perPage, m_view.hosts().count() - first));
    geometry.setWidth(page.width() - rulers, narrowDays(shown), kIconScale);
    geometry.setHourHeight(std::max(kLeastHourOnPaper, int((page.height() - gridTop) / (hours.to - hours.from))));
    painter.save();
    painter.setClipRect(page);
    painter.translate(page.topLeft());
    paintRulers(painter, geometry, hours, gridTop);
    painter.translate(rulers, 0);
    paintHeads(painter, geometry, first);
    paintBlocks(painter, geometry, first, kDayHeaderHeight, gridTop, hours);
    painter.restore();
}

void WeekPrint::paintRulers(QPainter& painter, const WeekGeometry& geometry, Hours hours, double top) const
{
    const RulerPainter rulers(m_light, m_view.parts().format);
    const EpochMs noon = geometry.span().start + kMsPerDay / 2;
    const double from = geometry.yOfMinute(hours.from * 60), height = geometry.yOfMinute((hours.to - hours.from) * 60);
    double x = 0;
    QVector<QTimeZone> zones = m_view.zones().others();
    zones.append(m_view.parts().format.zone());
    for (int i = 0; i < zones.size(); ++i) {
        const RulerPainter::Ruler ruler{zones[i], i == zones.size() - 1, 0, 0, {}};
        rulers.paintHead(painter, QRectF(x, 0, kRulerWidth, kDayHeaderHeight), ruler, noon);
        rulers.paint(painter, QRectF(x, top, kRulerWidth, height), ruler, geometry, from);
        x += kRulerWidth;
    }
}

void WeekPrint::paintHeads(QPainter& painter, const WeekGeometry& geometry, int firstTrack) const
{
    GridPainter grid(m_light, m_view.parts().format);
    grid.setIconScale(kIconScale);
    for (int column = 0; column < geometry.columns(); ++column) {
        const QRectF rect(geometry.left(column), 0, geometry.width(column), kDayHeaderHeight);
        if (m_view.hosts().areShown())
            grid.paintHostHead(painter, rect, m_view.hostHead(firstTrack + column));
        else {
            GridPainter::DayHead head = m_view.headOf(column);
            head.isToday = false; // nobody knows when a sheet of paper is read
            grid.paintDayHead(painter, rect, head);
        }
        painter.fillRect(QRectF(rect.right() - 1, 0, 1, rect.height()), m_light.color(Color::LineHair));
    }
    painter.fillRect(QRectF(0, kDayHeaderHeight - 1, geometry.width(), 1), m_light.color(Color::LineStrong));
}

void WeekPrint::paintBlocks(QPainter& painter, const WeekGeometry& geometry, int firstTrack, double bandTop,
                            double gridTop, Hours hours) const
{
    const WeekView::Parts& parts = m_view.parts();
    const auto here = [&](QVector<int> tracks) {
        tracks.removeIf([&](int track) { return track < firstTrack || track >= firstTrack + geometry.tracks(); });
        for (int& track : tracks) track -= firstTrack;
        return tracks;
    };
    const auto& rows = parts.model.rows();
    QVector<QVector<int>> tracks;
    for (const BookingRow& row : rows) tracks.append(here(m_view.hosts().tracksOf(row)));
    std::optional<BusyLayer> busy;
    QVector<QRectF> strips;
    if (parts.busy) {
        const auto tracksOf = [&](const Schedule& schedule) { return here(m_view.hosts().tracksOf(schedule)); };
        busy.emplace(*parts.busy, m_light, parts.format, parts.directory);
        busy->layOutDays(geometry, tracksOf);
        strips = busy->layOutHours(geometry, rows, tracks, tracksOf);
    }
    painter.save();
    painter.translate(0, bandTop);
    if (busy) busy->paintBars(painter, 0);
    painter.restore();
    const double from = geometry.yOfMinute(hours.from * 60), height = geometry.yOfMinute((hours.to - hours.from) * 60);
    const QRectF visible(0, from, geometry.width(), height);
    painter.save();
    painter.translate(0, gridTop - from);
    painter.setClipRect(visible, Qt::IntersectClip);
    GridPainter(m_light, parts.format).paintGround(painter, geometry, visible, {});
    if (busy) busy->paintFills(painter, visible, 0);
    if (busy) busy->paintTexts(painter, visible, 0);
    BlockPainter painterOfBlocks(m_light, parts.format, parts.directory);
    painterOfBlocks.setIconScale(kIconScale);
    const WeekLayout layout = layOut(rows, geometry, strips, tracks);
    for (const Block& block : layout.blocks) {
        BlockPainter::Look look;
        look.isConflict = m_view.conflictOf(block.row) >= 0;
        painterOfBlocks.paintFill(painter, block.rect, rows[block.row], look);
        painterOfBlocks.paintText(painter, block.rect, rows[block.row], look);
    }
    GridPainter(m_light, parts.format).paintOverflows(painter, layout.overflows);
    painter.restore();
    painter.setPen(QPen(m_light.color(Color::LineStrong), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(0, gridTop, geometry.width(), height));
}

} // namespace yoyaku::ui

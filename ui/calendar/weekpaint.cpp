// The painting half of WeekView, in the order of DESIGN section 3: ground, drop target, fills, now line, text, dragged,
// tip.
#include "core/models/calendarsums.h"
#include "core/models/directorymodel.h"
#include "ui/calendar/weekmetrics.h"
#include "ui/calendar/weekview.h"
#include "ui/format/safetext.h"

#include <QPainter>
#include <QScrollBar>

namespace yoyaku::ui {

namespace {

constexpr int kHostDayMinutes = 8 * 60;

} // namespace

int WeekView::loadPercent(const DayLoad& load) const
{
    const auto hosts = m_parts.directory.users().size();
    if (hosts == 0) return -1;
    return int(load.minutes * 100 / (hosts * kHostDayMinutes));
}

BlockPainter::Look WeekView::lookOf(const BookingRow& row) const
{
    BlockPainter::Look look;
    look.isSelected = row.uid == m_current;
    look.isHovered = row.uid == m_hovered;
    look.isPast = row.span.end <= m_parts.clock.now();
    look.isGhost = m_tool.state() == DragTool::State::Moving && row.uid == m_tool.booking();
    look.isArrived = m_marks.isArrived(row.uid);
    look.heldLeft = row.pending == PendingState::Held ? m_marks.heldLeft(row.uid) : -1;
    return look;
}

void WeekView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    paintRulers(painter);
    paintHeader(painter);
    paintDragTip(painter);
    painter.end();
    Q_EMIT painted();
}

void WeekView::paintHeader(QPainter& painter)
{
    const Theme& theme = m_parts.theme;
    const double left = rulersWidth();
    painter.fillRect(QRectF(left, 0, viewport()->width() - left, kHeaderHeight), theme.color(Color::BgCanvas));
    painter.fillRect(QRectF(0, 0, left, kHeaderHeight), theme.color(Color::BgWindow));
    const QDate today = m_parts.format.day(m_parts.clock.now());
    for (int day = 0; day < m_geometry.days(); ++day) {
        const QRectF rect(left + m_geometry.left(day), 0, m_geometry.width(day), kDayHeaderHeight);
        const DayLoad load = m_parts.sums.day(m_geometry.daySpan(day).start);
        m_grid.paintDayHead(painter, rect,
                            {m_geometry.day(day), load.bookings, loadPercent(load), m_geometry.day(day) == today});
        painter.fillRect(QRectF(rect.right() - 1, 0, 1, kHeaderHeight), theme.color(Color::LineHair));
    }
    const EpochMs at = m_geometry.span().start + kMsPerDay / 2;
    const auto head = [&](double x, const QTimeZone& zone, bool isOwn) {
        m_rulers.paintHead(painter, QRectF(x, 0, kRulerWidth, kDayHeaderHeight), {zone, isOwn, 0, 0, {}}, at);
        painter.fillRect(QRectF(x + kRulerWidth - 1, 0, 1, kHeaderHeight), theme.color(Color::LineHair));
    };
    if (left > kRulerWidth) head(0, m_guestZone, false);
    head(left - kRulerWidth, m_parts.format.zone(), true);
    paintAllDay(painter);
}

void WeekView::paintAllDay(QPainter& painter)
{
    const Theme& theme = m_parts.theme;
    painter.setFont(theme.font(TextRole::Micro));
    painter.setPen(theme.color(Color::TextTertiary));
    painter.drawText(QRectF(rulersWidth() - kRulerWidth, kDayHeaderHeight, kRulerWidth - 6, kAllDayHeight),
                     Qt::AlignVCenter | Qt::AlignRight, tr("all day"));
    if (const QRect pin = pinRect(); !pin.isEmpty())
        painter.drawPixmap(QPointF(pin.center()) - QPointF(6, 6),
                           theme.pixmap(QLatin1String(m_isZonePinned ? "action.pin" : "panel.globe"), 14,
                                        m_isZonePinned ? Color::AccentText : Color::TextSecondary,
                                        devicePixelRatioF()));
    painter.fillRect(QRectF(0, kDayHeaderHeight, viewport()->width(), 1), theme.color(Color::LineHair));
    painter.fillRect(QRectF(0, kHeaderHeight - 1, viewport()->width(), 1), theme.color(Color::LineStrong));
}

std::optional<TimeSpan> WeekView::sweep() const
{
    if (m_tool.state() == DragTool::State::Sweeping) return m_tool.target();
    return m_keySweep;
}

// The guest's hours stand for one day; in a week in which clocks change it is the dragged, the chosen or today's.
void WeekView::paintRulers(QPainter& painter)
{
    const EpochMs now = m_parts.clock.now();
    std::optional<EpochMs> marked;
    if (m_tool.state() == DragTool::State::Moving)
        marked = m_tool.target().start;
    else if (const auto swept = sweep())
        marked = swept->start;
    const BookingRow* row = m_parts.model.find(m_current);
    const EpochMs told = marked ? *marked : row ? row->span.start : now;
    const int day = m_geometry.span().contains(told) ? m_geometry.dayOf(told) : 0;
    const double top = verticalScrollBar()->value(), height = gridRect().height();
    const auto ruler = [&](double x, const QTimeZone& zone, bool isOwn) {
        m_rulers.paint(painter, QRectF(x, kHeaderHeight, kRulerWidth, height), {zone, isOwn, day, now, marked},
                       m_geometry, top);
    };
    if (rulersWidth() > kRulerWidth) ruler(0, m_guestZone, false);
    ruler(rulersWidth() - kRulerWidth, m_parts.format.zone(), true);
}

void WeekView::paintGrid(QPainter& painter)
{
    const QRectF grid = gridRect();
    const double top = verticalScrollBar()->value();
    painter.save();
    painter.setClipRect(grid);
    painter.translate(grid.left(), grid.top() - top);
    const QRectF visible(0, top, grid.width(), grid.height());
    m_grid.paintGround(painter, m_geometry, visible);
    if (m_tool.state() == DragTool::State::Moving) m_grid.paintDropTarget(painter, m_geometry, m_tool.target());
    paintBlocks(painter, visible);
    paintOverflows(painter);
    paintSlot(painter);
    paintSweep(painter);
    paintDragged(painter);
    painter.restore();
}

void WeekView::paintBlocks(QPainter& painter, const QRectF& visible)
{
    const auto& rows = m_parts.model.rows();
    const auto each = [&](auto paint) {
        for (const Block& block : std::as_const(m_layout.blocks)) {
            if (block.row >= rows.size() || !block.rect.intersects(visible)) continue;
            const BookingRow& row = rows[block.row];
            paint(block.rect.translated(0, -m_marks.glide(row.uid)), row, lookOf(row));
        }
    };
    each([&](const QRectF& rect, const BookingRow& row, const BlockPainter::Look& look) {
        m_blocks.paintFill(painter, rect, row, look);
    });
    m_grid.paintNow(painter, m_geometry, m_parts.clock.now());
    each([&](const QRectF& rect, const BookingRow& row, const BlockPainter::Look& look) {
        m_blocks.paintText(painter, rect, row, look);
    });
}

void WeekView::paintOverflows(QPainter& painter)
{
    constexpr qsizetype kMostShown = 999;
    painter.setFont(m_parts.theme.font(TextRole::MicroStrong));
    for (const Overflow& overflow : std::as_const(m_layout.overflows)) {
        painter.setPen(m_parts.theme.color(Color::LineStrong));
        painter.setBrush(m_parts.theme.color(Color::BgRaised));
        painter.drawRoundedRect(overflow.rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(m_parts.theme.color(Color::TextPrimary));
        const qsizetype n = overflow.rows.size();
        painter.drawText(overflow.rect, Qt::AlignCenter,
                         n > kMostShown ? QStringLiteral("+%1k").arg(n / 1000) : QStringLiteral("+%1").arg(n));
    }
}

void WeekView::paintSlot(QPainter& painter)
{
    if (!m_slot || m_keySweep || !hasFocus() || m_tool.state() == DragTool::State::Sweeping) return;
    const QRectF rect(m_geometry.left(m_slot->day), m_geometry.yOfMinute(m_slot->minute),
                      m_geometry.width(m_slot->day) - 1, m_geometry.yOfMinute(kSlotMinutes));
    painter.setPen(QPen(m_parts.theme.color(Color::FocusRing), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(2, 2, -2, -1), 3, 3);
}

void WeekView::paintSweep(QPainter& painter)
{
    const auto swept = sweep();
    if (!swept) return;
    BookingRow row;
    row.span = *swept;
    for (const Block& block : layOut({row}, m_geometry).blocks) {
        painter.setPen(QPen(m_parts.theme.color(Color::AccentLine), 1));
        painter.setBrush(m_parts.theme.color(Color::AccentTint));
        painter.drawRoundedRect(block.rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setFont(m_parts.theme.font(TextRole::SmallStrong));
        painter.setPen(m_parts.theme.color(Color::AccentText));
        painter.drawText(block.rect.adjusted(8, 0, -4, 0), Qt::AlignTop | Qt::AlignLeft, m_parts.format.range(*swept));
    }
}

void WeekView::paintDragged(QPainter& painter)
{
    if (m_tool.state() != DragTool::State::Moving) return;
    BookingRow moved = m_dragged;
    moved.span = m_tool.target();
    BlockPainter::Look look;
    look.isDragged = true;
    for (const Block& block : layOut({moved}, m_geometry).blocks) {
        m_blocks.paintFill(painter, block.rect, moved, look);
        m_blocks.paintText(painter, block.rect, moved, look);
    }
}

// Only among the bookings shown here: what is in the host's other calendars is the service's to know.
bool WeekView::isHostFree(TimeSpan target) const
{
    const auto& rows = m_parts.model.rows();
    return std::none_of(rows.begin(), rows.end(), [&](const BookingRow& row) {
        return row.uid != m_dragged.uid && row.status != BookingStatus::Cancel && !row.isGone &&
               row.span.overlaps(target) && row.hosts.contains(m_dragged.hosts.first());
    });
}

// New day and time, the old one, and what it means for host and guest: the control sits beside its consequence.
void WeekView::paintDragTip(QPainter& painter)
{
    if (m_tool.state() != DragTool::State::Moving) return;
    const Theme& theme = m_parts.theme;
    const TimeFormat& format = m_parts.format;
    const TimeSpan target = m_tool.target(), origin = m_tool.origin();
    QString now = format.date(target.start) + QStringLiteral(", ") + format.range(target);
    const QTimeZone zone(m_dragged.timeZone.toUtf8());
    if (zone.isValid() && zone != format.zone())
        now += QStringLiteral(" · ") + tr("%1 in %2").arg(format.timeIn(target.start, zone), TimeFormat::city(zone));
    QString was = tr("was %1").arg(format.date(origin.start) + QStringLiteral(", ") + format.time(origin.start));
    if (!m_dragged.hosts.isEmpty()) {
        const QString host = safeText(m_parts.directory.userName(m_dragged.hosts.first()));
        was += QStringLiteral(" · ") + (isHostFree(target) ? tr("%1 is free") : tr("%1 is busy")).arg(host);
    }
    const QFontMetrics strong(theme.font(TextRole::SmallStrong)), small(theme.font(TextRole::Small));
    const double width = std::max(strong.horizontalAdvance(now), small.horizontalAdvance(was)) + 20;
    QRectF box(m_pointer + QPointF(16, 16), QSizeF(width, 42));
    if (box.right() > viewport()->width()) box.moveRight(m_pointer.x() - 12);
    if (box.bottom() > viewport()->height()) box.moveBottom(m_pointer.y() - 12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Color::BgTooltip));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(theme.color(Color::TextInverse));
    painter.setFont(theme.font(TextRole::SmallStrong));
    painter.drawText(box.adjusted(10, 5, -10, -20), Qt::AlignVCenter | Qt::AlignLeft, now);
    painter.setFont(theme.font(TextRole::Small));
    painter.drawText(box.adjusted(10, 20, -10, -5), Qt::AlignVCenter | Qt::AlignLeft, was);
}

} // namespace yoyaku::ui

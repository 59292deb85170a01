// The painting half of WeekView, in the order of DESIGN section 3: ground, drop target, fills, now line, text, dragged,
// tip.
#include "core/models/calendarsums.h"
#include "core/models/directorymodel.h"
#include "ui/calendar/weekview.h"

#include <QPainter>
#include <QScrollBar>

namespace yoyaku::ui {

namespace {

constexpr int kHeadHeight = 52;
constexpr int kAllDayHeight = 24;
constexpr int kHeaderHeight = kHeadHeight + kAllDayHeight;
constexpr int kRuler = 44;
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
    look.isArrived = m_arrivals.contains(row.uid);
    return look;
}

void WeekView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    paintHeader(painter);
    paintDragTip(painter);
    painter.end();
    Q_EMIT painted();
}

void WeekView::paintHeader(QPainter& painter)
{
    const Theme& theme = m_parts.theme;
    const double left = rulersWidth();
    const EpochMs now = m_parts.clock.now();
    painter.fillRect(QRectF(0, 0, viewport()->width(), kHeaderHeight), theme.color(Color::BgCanvas));
    painter.fillRect(QRectF(0, 0, left, kHeaderHeight), theme.color(Color::BgWindow));
    const QDate today = m_parts.format.day(now);
    for (int day = 0; day < m_geometry.days(); ++day) {
        const QRectF rect(left + m_geometry.left(day), 0, m_geometry.width(day), kHeadHeight);
        const DayLoad load = m_parts.sums.day(m_geometry.daySpan(day).start);
        m_grid.paintDayHead(painter, rect,
                            {m_geometry.day(day), load.bookings, loadPercent(load), m_geometry.day(day) == today});
        painter.fillRect(QRectF(rect.right() - 1, 0, 1, kHeaderHeight), theme.color(Color::LineHair));
    }
    const bool hasGuest = left > kRuler;
    const auto rulerHead = [&](double x, const QTimeZone& zone, bool isOwn) {
        m_grid.paintRulerHead(painter, QRectF(x, 0, kRuler, kHeadHeight), {zone, isOwn}, m_geometry.span().start);
    };
    if (hasGuest) rulerHead(0, m_guestZone, false);
    rulerHead(hasGuest ? kRuler : 0, m_parts.format.zone(), true);
    painter.setFont(theme.font(TextRole::Micro));
    painter.setPen(theme.color(Color::TextTertiary));
    painter.drawText(QRectF(0, kHeadHeight, left - 6, kAllDayHeight), Qt::AlignVCenter | Qt::AlignRight, tr("all day"));
    painter.fillRect(QRectF(0, kHeadHeight, viewport()->width(), 1), theme.color(Color::LineHair));
    painter.fillRect(QRectF(0, kHeaderHeight - 1, viewport()->width(), 1), theme.color(Color::LineStrong));
}

void WeekView::paintGrid(QPainter& painter)
{
    const QRectF grid = gridRect();
    const double top = verticalScrollBar()->value();
    const EpochMs now = m_parts.clock.now();
    const bool isMoving = m_tool.state() == DragTool::State::Moving;
    const auto dragged =
        isMoving || m_tool.state() == DragTool::State::Sweeping ? std::optional(m_tool.target().start) : std::nullopt;
    const QDate day = m_geometry.span().contains(now) ? m_parts.format.day(now) : m_geometry.first();
    const auto ruler = [&](double x, const QTimeZone& zone, bool isOwn) {
        m_grid.paintRuler(painter, QRectF(x, kHeaderHeight, kRuler, grid.height()), {zone, isOwn}, m_geometry, top, day,
                          now, dragged);
    };
    if (rulersWidth() > kRuler) ruler(0, m_guestZone, false);
    ruler(rulersWidth() - kRuler, m_parts.format.zone(), true);
    painter.save();
    painter.setClipRect(grid);
    painter.translate(grid.left(), grid.top() - top);
    const QRectF visible(0, top, grid.width(), grid.height());
    m_grid.paintGround(painter, m_geometry, visible);
    if (isMoving) m_grid.paintDropTarget(painter, m_geometry, m_tool.target());
    paintBlocks(painter, visible);
    paintOverflows(painter);
    paintDragged(painter);
    painter.restore();
}

void WeekView::paintBlocks(QPainter& painter, const QRectF& visible)
{
    const auto& rows = m_parts.model.rows();
    const auto each = [&](auto paint) {
        for (const Block& block : m_layout.blocks)
            if (block.row < rows.size() && block.rect.intersects(visible)) paint(block.rect, rows[block.row]);
    };
    each([&](const QRectF& rect, const BookingRow& row) { m_blocks.paintFill(painter, rect, row, lookOf(row)); });
    m_grid.paintNow(painter, m_geometry, m_parts.clock.now());
    each([&](const QRectF& rect, const BookingRow& row) { m_blocks.paintText(painter, rect, row, lookOf(row)); });
}

void WeekView::paintOverflows(QPainter& painter)
{
    painter.setFont(m_parts.theme.font(TextRole::MicroStrong));
    for (const Overflow& overflow : m_layout.overflows) {
        painter.setPen(m_parts.theme.color(Color::LineStrong));
        painter.setBrush(m_parts.theme.color(Color::BgRaised));
        painter.drawRoundedRect(overflow.rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(m_parts.theme.color(Color::TextPrimary));
        painter.drawText(overflow.rect, Qt::AlignCenter, QStringLiteral("+%1").arg(overflow.rows.size()));
    }
}

void WeekView::paintDragged(QPainter& painter)
{
    const bool isSweep = m_tool.state() == DragTool::State::Sweeping;
    if (!isSweep && m_tool.state() != DragTool::State::Moving) return;
    const TimeSpan target = m_tool.target();
    const int day = m_geometry.dayOf(target.start);
    if (day < 0 || day >= m_geometry.days()) return;
    const double top = m_geometry.yOf(target.start);
    const double height = double(target.lengthMs()) / kMsPerHour * m_geometry.hourHeight();
    const QRectF rect(m_geometry.left(day) + 1, top + 1, m_geometry.width(day) - 3, std::max(17.0, height - 2));
    if (isSweep) {
        QColor tint = m_parts.theme.color(Color::AccentTint);
        painter.setPen(QPen(m_parts.theme.color(Color::AccentLine), 1));
        painter.setBrush(tint);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setFont(m_parts.theme.font(TextRole::SmallStrong));
        painter.setPen(m_parts.theme.color(Color::AccentText));
        painter.drawText(rect.adjusted(8, 2, -4, 0), Qt::AlignTop | Qt::AlignLeft, m_parts.format.range(target));
        return;
    }
    const BookingRow* row = m_parts.model.find(m_tool.booking());
    if (!row) return;
    BookingRow moved = *row;
    moved.span = target;
    BlockPainter::Look look;
    look.isDragged = true;
    m_blocks.paintFill(painter, rect, moved, look);
    m_blocks.paintText(painter, rect, moved, look);
}

// New day and time, the old one, and the guest's clock: the control sits beside its consequence.
void WeekView::paintDragTip(QPainter& painter)
{
    if (m_tool.state() != DragTool::State::Moving) return;
    const Theme& theme = m_parts.theme;
    const TimeSpan target = m_tool.target(), origin = m_tool.origin();
    const QString now = m_parts.format.date(target.start) + QStringLiteral(", ") + m_parts.format.range(target);
    QString was =
        tr("was %1").arg(m_parts.format.date(origin.start) + QStringLiteral(", ") + m_parts.format.time(origin.start));
    if (rulersWidth() > kRuler)
        was += QStringLiteral(" · ") +
               tr("%1 in %2").arg(m_parts.format.timeIn(target.start, m_guestZone), TimeFormat::city(m_guestZone));
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

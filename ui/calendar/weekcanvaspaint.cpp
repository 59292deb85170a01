// The painting half of WeekCanvas, in the order of DESIGN section 3: ground, drop target, fills, now line, text,
// dragged, tip.
#include "ui/calendar/weekcanvas.h"

#include <QPainter>
#include <QScrollBar>

namespace yoyaku::ui {

void WeekCanvas::paintEvent(QPaintEvent*)
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

void WeekCanvas::paintHeader(QPainter& painter)
{
    const Theme& theme = m_means.theme;
    const double left = rulersWidth(), height = headerHeight();
    painter.fillRect(QRectF(left, 0, viewport()->width() - left, height), theme.color(Color::BgCanvas));
    painter.fillRect(QRectF(0, 0, left, height), theme.color(Color::BgWindow));
    painter.save();
    painter.setClipRect(QRectF(left, 0, viewport()->width() - left, height));
    const double across = horizontalScrollBar()->value();
    for (int column = 0; column < m_geometry.columns(); ++column) {
        const QRectF rect(left + m_geometry.left(column) - across, 0, m_geometry.width(column), kDayHeaderHeight);
        if (rect.right() < left || rect.left() > viewport()->width()) continue;
        paintColumnHead(painter, rect, column);
        painter.fillRect(QRectF(rect.right() - 1, 0, 1, height), theme.color(Color::LineHair));
    }
    painter.restore();
    const EpochMs at = m_geometry.span().start + kMsPerDay / 2;
    const auto head = [&](double x, const QTimeZone& zone, bool isOwn) {
        m_rulers.paintHead(painter, QRectF(x, 0, rulerWidth(), kDayHeaderHeight), {zone, isOwn, 0, 0, {}}, at);
        painter.fillRect(QRectF(x + rulerWidth() - 1, 0, 1, height), theme.color(Color::LineHair));
    };
    double x = 0;
    const QVector<QTimeZone> others = otherZones();
    for (const QTimeZone& zone : others) {
        head(x, zone, false);
        x += rulerWidth();
    }
    head(left - rulerWidth(), m_means.format.zone(), true);
    painter.setFont(theme.font(TextRole::Micro));
    painter.setPen(theme.color(Color::TextTertiary));
    painter.drawText(QRectF(left - rulerWidth(), kDayHeaderHeight, rulerWidth() - 6, kAllDayHeight),
                     Qt::AlignVCenter | Qt::AlignRight, tr("all day"));
    painter.fillRect(QRectF(0, kDayHeaderHeight, viewport()->width(), 1), theme.color(Color::LineHair));
    paintAllDayItems(painter);
    painter.fillRect(QRectF(0, height - 1, viewport()->width(), 1), theme.color(Color::LineStrong));
}

std::optional<TimeSpan> WeekCanvas::sweep() const
{
    if (m_tool.state() == DragTool::State::Sweeping) return m_tool.target();
    return m_keySweep;
}

// The guest's hours stand for one day; in a week in which clocks change it is the dragged, the chosen or today's.
void WeekCanvas::paintRulers(QPainter& painter)
{
    const EpochMs now = m_means.clock.now();
    std::optional<EpochMs> marked;
    if (m_tool.state() == DragTool::State::Moving)
        marked = m_tool.target().start;
    else if (const auto swept = sweep())
        marked = swept->start;
    const int row = currentRow();
    const EpochMs told = marked ? *marked : row >= 0 ? itemSpan(row).start : now;
    const int day = m_geometry.span().contains(told) ? m_geometry.dayOf(told) : 0;
    const double top = verticalScrollBar()->value(), height = gridRect().height();
    const auto ruler = [&](double x, const QTimeZone& zone, bool isOwn) {
        m_rulers.paint(painter, QRectF(x, headerHeight(), rulerWidth(), height), {zone, isOwn, day, now, marked},
                       m_geometry, top);
    };
    double x = 0;
    const QVector<QTimeZone> others = otherZones();
    for (const QTimeZone& zone : others) {
        ruler(x, zone, false);
        x += rulerWidth();
    }
    ruler(rulersWidth() - rulerWidth(), m_means.format.zone(), true);
}

void WeekCanvas::paintGrid(QPainter& painter)
{
    const QRectF grid = gridRect();
    const double top = verticalScrollBar()->value(), across = horizontalScrollBar()->value();
    painter.save();
    painter.setClipRect(grid);
    painter.translate(grid.left() - across, grid.top() - top);
    const QRectF visible(across, top, grid.width(), grid.height());
    m_grid.paintGround(painter, m_geometry, visible, m_closed);
    if (m_tool.state() == DragTool::State::Moving)
        m_grid.paintDropTarget(painter, m_geometry, m_tool.target(), m_tool.targetTrack());
    paintGroundMarks(painter, visible);
    paintItems(painter, visible);
    m_grid.paintOverflows(painter, m_layout.overflows);
    paintSlot(painter);
    paintSweep(painter);
    if (m_tool.state() == DragTool::State::Moving) paintDraggedItem(painter);
    painter.restore();
}

void WeekCanvas::paintSlot(QPainter& painter)
{
    if (!m_slot || m_keySweep || !hasFocus() || m_tool.state() == DragTool::State::Sweeping) return;
    const int column = m_geometry.column(m_slot->day, m_slot->track);
    const QRectF rect(m_geometry.left(column), m_geometry.yOfMinute(m_slot->minute), m_geometry.width(column) - 1,
                      m_geometry.yOfMinute(kSlotMinutes));
    painter.setPen(QPen(m_means.theme.color(Color::FocusRing), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(2, 2, -2, -1), 3, 3);
}

void WeekCanvas::paintSweep(QPainter& painter)
{
    const auto swept = sweep();
    if (!swept) return;
    for (const Block& block : layOut(QVector<TimeSpan>{*swept}, m_geometry, {}, {{m_track}}).blocks) {
        painter.setPen(QPen(m_means.theme.color(Color::AccentLine), 1));
        painter.setBrush(m_means.theme.color(Color::AccentTint));
        painter.drawRoundedRect(block.rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setFont(m_means.theme.font(TextRole::SmallStrong));
        painter.setPen(m_means.theme.color(Color::AccentText));
        painter.drawText(block.rect.adjusted(8, 0, -4, 0), Qt::AlignTop | Qt::AlignLeft, m_means.format.range(*swept));
    }
}

QPointF WeekCanvas::tipPlace() const
{
    if (!m_tool.isByKeys()) return m_pointer;
    const QVector<Block> blocks =
        layOut(QVector<TimeSpan>{m_tool.target()}, m_geometry, {}, {{m_tool.targetTrack()}}).blocks;
    return blocks.isEmpty() ? gridRect().center() : QPointF(toViewport(blocks.first().rect.bottomLeft()));
}

// New day and time, the old one, and what it means: the control sits beside its consequence.
void WeekCanvas::paintDragTip(QPainter& painter)
{
    if (m_tool.state() != DragTool::State::Moving) return;
    constexpr double kLine = 16, kPadding = 10;
    const Theme& theme = m_means.theme;
    const DragTip tip = dragTip();
    const QFontMetricsF strong(theme.font(TextRole::SmallStrong)), small(theme.font(TextRole::Small));
    double width = strong.horizontalAdvance(tip.now);
    for (const QString& line : {tip.was, tip.more}) width = std::max(width, small.horizontalAdvance(line));
    width = std::min(width + 2 * kPadding, viewport()->width() - 2 * kPadding);
    const QPointF at = tipPlace();
    QRectF box(at + QPointF(16, 16), QSizeF(width, (tip.more.isEmpty() ? 2 : 3) * kLine + kPadding));
    if (box.right() > viewport()->width()) box.moveRight(std::max(width, at.x() - 12));
    if (box.bottom() > viewport()->height()) box.moveBottom(at.y() - 12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Color::BgTooltip));
    painter.drawRoundedRect(box, 4, 4);
    if (tip.isRefused)
        painter.fillRect(QRectF(box.left(), box.top() + 4, 3, box.height() - 8), theme.color(Color::DangerFill));
    painter.setPen(theme.color(Color::TextInverse));
    QRectF line(box.left() + kPadding, box.top() + kPadding / 2, width - 2 * kPadding, kLine);
    const auto write = [&](TextRole role, const QString& text) {
        painter.setFont(theme.font(role));
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, int(line.width()) + 1));
        line.translate(0, kLine);
    };
    write(TextRole::SmallStrong, tip.now);
    write(TextRole::Small, tip.was);
    if (!tip.more.isEmpty()) write(TextRole::Small, tip.more);
}

} // namespace yoyaku::ui

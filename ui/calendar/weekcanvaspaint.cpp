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
    for (int day = 0; day < m_geometry.days(); ++day) {
        const QRectF rect(left + m_geometry.left(day), 0, m_geometry.width(day), kDayHeaderHeight);
        m_grid.paintDayHead(painter, rect, dayHead(day));
        painter.fillRect(QRectF(rect.right() - 1, 0, 1, height), theme.color(Color::LineHair));
    }
    const EpochMs at = m_geometry.span().start + kMsPerDay / 2;
    const auto head = [&](double x, const QTimeZone& zone, bool isOwn) {
        m_rulers.paintHead(painter, QRectF(x, 0, kRulerWidth, kDayHeaderHeight), {zone, isOwn, 0, 0, {}}, at);
        painter.fillRect(QRectF(x + kRulerWidth - 1, 0, 1, height), theme.color(Color::LineHair));
    };
    if (left > kRulerWidth) head(0, otherZone(), false);
    head(left - kRulerWidth, m_means.format.zone(), true);
    painter.setFont(theme.font(TextRole::Micro));
    painter.setPen(theme.color(Color::TextTertiary));
    painter.drawText(QRectF(left - kRulerWidth, kDayHeaderHeight, kRulerWidth - 6, kAllDayHeight),
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
        m_rulers.paint(painter, QRectF(x, headerHeight(), kRulerWidth, height), {zone, isOwn, day, now, marked},
                       m_geometry, top);
    };
    if (rulersWidth() > kRulerWidth) ruler(0, otherZone(), false);
    ruler(rulersWidth() - kRulerWidth, m_means.format.zone(), true);
}

void WeekCanvas::paintGrid(QPainter& painter)
{
    const QRectF grid = gridRect();
    const double top = verticalScrollBar()->value();
    painter.save();
    painter.setClipRect(grid);
    painter.translate(grid.left(), grid.top() - top);
    const QRectF visible(0, top, grid.width(), grid.height());
    m_grid.paintGround(painter, m_geometry, visible, m_closed);
    if (m_tool.state() == DragTool::State::Moving) m_grid.paintDropTarget(painter, m_geometry, m_tool.target());
    paintItems(painter, visible);
    paintOverflows(painter);
    paintSlot(painter);
    paintSweep(painter);
    if (m_tool.state() == DragTool::State::Moving) paintDraggedItem(painter);
    painter.restore();
}

void WeekCanvas::paintOverflows(QPainter& painter)
{
    constexpr qsizetype kMostShown = 999;
    painter.setFont(m_means.theme.font(TextRole::MicroStrong));
    for (const Overflow& overflow : std::as_const(m_layout.overflows)) {
        painter.setPen(m_means.theme.color(Color::LineStrong));
        painter.setBrush(m_means.theme.color(Color::BgRaised));
        painter.drawRoundedRect(overflow.rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(m_means.theme.color(Color::TextPrimary));
        const qsizetype n = overflow.rows.size();
        painter.drawText(overflow.rect, Qt::AlignCenter,
                         n > kMostShown ? QStringLiteral("+%1k").arg(n / 1000) : QStringLiteral("+%1").arg(n));
    }
}

void WeekCanvas::paintSlot(QPainter& painter)
{
    if (!m_slot || m_keySweep || !hasFocus() || m_tool.state() == DragTool::State::Sweeping) return;
    const QRectF rect(m_geometry.left(m_slot->day), m_geometry.yOfMinute(m_slot->minute),
                      m_geometry.width(m_slot->day) - 1, m_geometry.yOfMinute(kSlotMinutes));
    painter.setPen(QPen(m_means.theme.color(Color::FocusRing), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(2, 2, -2, -1), 3, 3);
}

void WeekCanvas::paintSweep(QPainter& painter)
{
    const auto swept = sweep();
    if (!swept) return;
    for (const Block& block : layOut(QVector<TimeSpan>{*swept}, m_geometry).blocks) {
        painter.setPen(QPen(m_means.theme.color(Color::AccentLine), 1));
        painter.setBrush(m_means.theme.color(Color::AccentTint));
        painter.drawRoundedRect(block.rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setFont(m_means.theme.font(TextRole::SmallStrong));
        painter.setPen(m_means.theme.color(Color::AccentText));
        painter.drawText(block.rect.adjusted(8, 0, -4, 0), Qt::AlignTop | Qt::AlignLeft, m_means.format.range(*swept));
    }
}

// New day and time, the old one, and what it means: the control sits beside its consequence.
void WeekCanvas::paintDragTip(QPainter& painter)
{
    if (m_tool.state() != DragTool::State::Moving) return;
    const Theme& theme = m_means.theme;
    const DragTip tip = dragTip();
    const QFontMetrics strong(theme.font(TextRole::SmallStrong)), small(theme.font(TextRole::Small));
    const double width = std::max(strong.horizontalAdvance(tip.now), small.horizontalAdvance(tip.was)) + 20;
    QRectF box(m_pointer + QPointF(16, 16), QSizeF(width, 42));
    if (box.right() > viewport()->width()) box.moveRight(m_pointer.x() - 12);
    if (box.bottom() > viewport()->height()) box.moveBottom(m_pointer.y() - 12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Color::BgTooltip));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(theme.color(Color::TextInverse));
    painter.setFont(theme.font(TextRole::SmallStrong));
    painter.drawText(box.adjusted(10, 5, -10, -20), Qt::AlignVCenter | Qt::AlignLeft, tip.now);
    painter.setFont(theme.font(TextRole::Small));
    painter.drawText(box.adjusted(10, 20, -10, -5), Qt::AlignVCenter | Qt::AlignLeft, tip.was);
}

} // namespace yoyaku::ui

// The grid's half of HostsPainter; header, host column and the strip of free hosts are in hostsheadpainter.cpp.
#include "ui/calendar/hostspainter.h"

#include "core/models/directorymodel.h"
#include "ui/calendar/blockmarks.h"
#include "ui/calendar/hostspainterpass.h"
#include "ui/format/safetext.h"

#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr double kPadding = 8;
constexpr double kRadius = 3;
constexpr int kBadge = 16;
constexpr int kIcon = 14;

} // namespace

HostsPainter::HostsPainter(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory)
    : m_theme(theme), m_format(format), m_directory(directory), m_blocks(theme, format, directory), m_texts(theme)
{}

void HostsPainter::forget()
{
    m_blocks.forget();
    m_texts.forget();
    m_hatch = {};
}

void HostsPainter::paint(QPainter& painter, const HostsScene& scene, const HostsFrame& frame)
{
    m_drawn = {};
    if (m_hatch.isNull() || m_hatch.devicePixelRatio() != painter.device()->devicePixelRatioF())
        m_hatch = m_theme.hatch(painter.device()->devicePixelRatioF());
    const QRectF grid = frame.grid();
    Pass pass{painter, scene, frame, QRectF(frame.scroll, grid.size()), 0, -1};
    if (!scene.lines().isEmpty()) {
        pass.firstLine = scene.lineAt(pass.visible.top());
        pass.lastLine = scene.lineAt(pass.visible.bottom() - 1);
    }
    painter.save();
    painter.setClipRect(grid, Qt::IntersectClip);
    painter.translate(pass.origin());
    paintGround(pass);
    paintDropColumn(pass);
    paintEntries(pass);
    paintBlocks(pass);
    paintMore(pass);
    paintSlotAndSweep(pass);
    paintVerdicts(pass);
    paintDragged(pass);
    painter.restore();
    paintColumn(pass);
    paintHead(pass);
    paintStrip(pass);
    paintNowBubble(pass);
    paintTip(pass);
}

void HostsPainter::paintGround(const Pass& pass)
{
    QPainter& painter = pass.painter;
    painter.fillRect(pass.visible, m_theme.color(Color::BgCanvas));
    for (int line = pass.firstLine; line <= pass.lastLine; ++line) {
        ++m_drawn.lines;
        const QRectF rect = pass.scene.lineRect(line) & pass.visible;
        const HostsDragged* dragged = pass.frame.dragged;
        if (pass.scene.lines()[line].host.isEmpty())
            painter.fillRect(rect, m_theme.color(Color::WarningTint));
        else
            paintOffHours(pass, line);
        if (dragged && dragged->toLine == line) {
            QColor tint = m_theme.color(Color::BgSelected);
            tint.setAlphaF(0.7F);
            painter.fillRect(rect, tint);
        }
    }
    const DayAxis& axis = pass.scene.axis();
    const double bottom = std::min(pass.visible.bottom(), pass.scene.height());
    for (int minute = 0; minute <= 24 * 60; minute += 30) {
        const double x = std::floor(axis.xOfMinute(minute) * pass.dpr()) / pass.dpr();
        if (x < pass.visible.left() || x > pass.visible.right()) continue;
        painter.fillRect(QRectF(x, pass.visible.top(), 1, bottom - pass.visible.top()),
                         m_theme.color(minute % 60 == 0 ? Color::LineHair : Color::LineFaint));
    }
    for (int line = pass.firstLine; line <= pass.lastLine; ++line)
        painter.fillRect(QRectF(pass.visible.left(), pass.scene.lineRect(line).bottom() - 1, pass.visible.width(), 1),
                         m_theme.color(Color::LineHair));
}

// What the open hours leave of the day; on leave that is all of it.
void HostsPainter::paintOffHours(const Pass& pass, int line)
{
    const HostLine& host = pass.scene.lines()[line];
    const QRectF rect = pass.scene.lineRect(line);
    const QBrush hatch(m_hatch);
    double reached = 0;
    const auto close = [&](double from, double to) {
        const QRectF closed = QRectF(from, rect.top(), to - from, rect.height()) & pass.visible;
        if (to > from && !closed.isEmpty()) pass.painter.fillRect(closed, hatch);
    };
    if (!host.isOnLeave)
        for (const TimeSpan& open : host.open) {
            close(reached, pass.scene.axis().xOf(open.start));
            reached = std::max(reached, pass.scene.axis().xOf(open.end));
        }
    close(reached, pass.scene.axis().width());
}

void HostsPainter::paintDropColumn(const Pass& pass)
{
    if (!pass.frame.dragged) return;
    const TimeSpan& target = pass.frame.dragged->target;
    const double left = pass.scene.axis().xOf(target.start), right = pass.scene.axis().xOf(target.end);
    QColor tint = m_theme.color(Color::AccentLine);
    tint.setAlphaF(0.15F);
    pass.painter.fillRect(QRectF(left, pass.visible.top(), right - left, pass.visible.height()), tint);
}

void HostsPainter::paintEntries(const Pass& pass)
{
    for (int line = pass.firstLine; line <= pass.lastLine; ++line)
        for (const HostsEntry& entry : pass.scene.layout()[line].entries) {
            if (!entry.rect.intersects(pass.visible)) continue;
            pass.painter.setPen(QPen(m_theme.color(Color::LineControl), 1));
            pass.painter.setBrush(m_theme.color(Color::BgRaised));
            pass.painter.drawRoundedRect(entry.rect.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
            const QRectF text = entry.rect.adjusted(22, 2, -4, -2);
            pass.painter.drawPixmap(
                QPointF(entry.rect.left() + 5, entry.rect.top() + 4),
                m_theme.pixmap(QLatin1String("nav.schedules"), 12, Color::TextSecondary, pass.dpr()));
            if (text.width() > 12)
                m_texts.drawLine(pass.painter, QRectF(text.topLeft(), QSizeF(text.width(), 15)), safeText(entry.name),
                                 TextRole::Small, m_theme.color(Color::TextSecondary));
        }
}

BlockPainter::Look HostsPainter::lookOf(const Pass& pass, const BookingRow& row, int line) const
{
    BlockPainter::Look look;
    const HostsFrame& frame = pass.frame;
    look.isInHostRow = true;
    look.isSelected = row.uid == frame.current && (frame.currentLine < 0 || frame.currentLine == line);
    look.isHovered = row.uid == frame.hovered;
    look.isPast = row.span.end <= frame.now;
    look.isGhost = frame.dragged && frame.dragged->booking.uid == row.uid && frame.dragged->fromLine == line;
    if (!frame.marks) return look;
    look.isArrived = frame.marks->isArrived(row.uid);
    look.heldLeft = row.pending == PendingState::Held ? frame.marks->heldLeft(row.uid) : -1;
    return look;
}

void HostsPainter::paintBlocks(const Pass& pass)
{
    const auto each = [&](auto paint) {
        for (int line = pass.firstLine; line <= pass.lastLine; ++line)
            for (const HostsBlock& block : pass.scene.layout()[line].blocks) {
                if (!block.rect.intersects(pass.visible)) continue;
                BookingRow row = pass.scene.rows()[block.row];
                const BlockPainter::Look look = lookOf(pass, row, line);
                // In its host's row it wears that host's colour, whoever comes first.
                if (!row.hosts.isEmpty()) row.hosts = {pass.scene.lines()[line].host};
                const double glide = pass.frame.marks ? pass.frame.marks->glide(row.uid) : 0;
                paint(block.rect.translated(0, -glide), row, look);
            }
    };
    each([&](const QRectF& rect, const BookingRow& row, const BlockPainter::Look& look) {
        ++m_drawn.blocks;
        m_blocks.paintFill(pass.painter, rect, row, look);
    });
    if (pass.isToday()) {
        const double x = std::round(pass.scene.axis().xOf(pass.frame.now));
        pass.painter.fillRect(QRectF(x - 1, pass.visible.top(), 2, pass.visible.height()),
                              m_theme.color(Color::NowLine));
    }
    each([&](const QRectF& rect, const BookingRow& row, const BlockPainter::Look& look) {
        // What began out of sight says who it is where it can be read.
        QRectF inSight = rect;
        if (rect.right() - pass.visible.left() > kIcon) inSight.setLeft(std::max(rect.left(), pass.visible.left()));
        m_blocks.paintText(pass.painter, inSight, row, look);
    });
}

void HostsPainter::paintMore(const Pass& pass)
{
    constexpr qsizetype kMostShown = 999;
    for (int line = pass.firstLine; line <= pass.lastLine; ++line)
        for (const HostsMore& more : pass.scene.layout()[line].more) {
            if (!more.rect.intersects(pass.visible)) continue;
            pass.painter.setPen(m_theme.color(Color::LineStrong));
            pass.painter.setBrush(m_theme.color(Color::BgRaised));
            pass.painter.drawRoundedRect(more.rect.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
            const qsizetype n = more.rows.size();
            pass.painter.setFont(m_theme.font(TextRole::MicroStrong));
            pass.painter.setPen(m_theme.color(Color::TextPrimary));
            pass.painter.drawText(more.rect, Qt::AlignCenter,
                                  n > kMostShown ? QStringLiteral("+%1k").arg(n / 1000) : QStringLiteral("+%1").arg(n));
        }
}

void HostsPainter::paintSlotAndSweep(const Pass& pass)
{
    const HostsFrame& frame = pass.frame;
    const DayAxis& axis = pass.scene.axis();
    if (frame.sweep && frame.sweepLine >= 0 && frame.sweepLine < pass.scene.lines().size()) {
        const double left = axis.xOf(frame.sweep->start), right = axis.xOf(frame.sweep->end);
        const QRectF rect(left + 1, pass.scene.lineRect(frame.sweepLine).top() + kPadding, right - left - 2,
                          kHostRowHeight - 1 - 2 * kPadding);
        pass.painter.setPen(QPen(m_theme.color(Color::AccentLine), 1));
        pass.painter.setBrush(m_theme.color(Color::AccentTint));
        pass.painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
        pass.painter.setFont(m_theme.font(TextRole::SmallStrong));
        pass.painter.setPen(m_theme.color(Color::AccentText));
        pass.painter.drawText(QRectF(rect.left() + 6, rect.top(), 120, rect.height()), Qt::AlignVCenter | Qt::AlignLeft,
                              m_format.range(*frame.sweep));
    } else if (frame.slot && frame.slot->line < pass.scene.lines().size()) {
        const QRectF rect(axis.xOfMinute(frame.slot->minute), pass.scene.lineRect(frame.slot->line).top(),
                          axis.xOfMinute(HostsScene::kSlotMinutes), kHostRowHeight - 1);
        pass.painter.setPen(QPen(m_theme.color(Color::FocusRing), 2));
        pass.painter.setBrush(Qt::NoBrush);
        pass.painter.drawRoundedRect(rect.adjusted(2, 2, -1, -2), kRadius, kRadius);
    }
}

void HostsPainter::paintBadge(const Pass& pass, const QRectF& rect, Color edge, Color fill, QLatin1String icon,
                              Color mark)
{
    QColor ground = m_theme.color(fill);
    ground.setAlphaF(0.6F);
    QPen pen(m_theme.color(edge), 1, Qt::CustomDashLine);
    pen.setDashPattern({4, 3});
    pass.painter.setPen(pen);
    pass.painter.setBrush(ground);
    pass.painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    const QPointF at = rect.center() - QPointF(kIcon / 2.0, kIcon / 2.0);
    pass.painter.drawPixmap(at, m_theme.pixmap(icon, kIcon, mark, pass.dpr()));
}

// Every row says whether its host could take the booking: a tick, a cross, and what is in the way.
void HostsPainter::paintVerdicts(const Pass& pass)
{
    const HostsDragged* dragged = pass.frame.dragged;
    if (!dragged) return;
    const double left = pass.scene.axis().xOf(dragged->target.start);
    const double right = pass.scene.axis().xOf(dragged->target.end);
    for (int line = pass.firstLine; line <= pass.lastLine && line < dragged->freedom.size(); ++line) {
        if (line == dragged->toLine || pass.scene.lines()[line].host.isEmpty()) continue;
        if (line == dragged->fromLine && dragged->target.overlaps(dragged->booking.span))
            continue; // there is the ghost
        const QRectF slot(left + 1, pass.scene.lineRect(line).top() + kPadding, std::max(12.0, right - left - 2),
                          kHostRowHeight - 1 - 2 * kPadding);
        switch (const HostFreedom& freedom = dragged->freedom[line]; freedom.state) {
        case Freedom::Free:
            paintBadge(pass, slot, Color::SuccessLine, Color::SuccessTint, QLatin1String("check"), Color::SuccessText);
            break;
        case Freedom::Unknown:
            paintBadge(pass, slot, Color::LineControl, Color::BgCanvas, QLatin1String("check"), Color::TextTertiary);
            break;
        case Freedom::CapReached:
            paintBadge(pass, slot, Color::WarningLine, Color::WarningTint, QLatin1String("f.gauge"),
                       Color::WarningText);
            break;
        case Freedom::Booked:
        case Freedom::Busy:
            paintBooked(pass, slot, line, freedom);
            break;
        case Freedom::OffHours:
            paintBadge(pass, slot, Color::DangerLine, Color::DangerTint, QLatin1String("action.close"),
                       Color::DangerText);
            break;
        case Freedom::OnLeave:
            paintBadge(pass, slot, Color::DangerLine, Color::DangerTint, QLatin1String("f.plane"), Color::DangerText);
            break;
        }
    }
}

void HostsPainter::paintBooked(const Pass& pass, const QRectF& slot, int line, const HostFreedom& freedom)
{
    const HostsBlock* block = freedom.by.isEmpty() ? nullptr : pass.scene.blockOf(freedom.by, line);
    const QRectF outline = block && block->line == line ? block->rect : slot;
    pass.painter.setPen(QPen(m_theme.color(Color::DangerFill), 1));
    pass.painter.setBrush(Qt::NoBrush);
    pass.painter.drawRoundedRect(outline.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    const QRectF badge(std::max(outline.right(), slot.right()) + 4, slot.center().y() - kBadge / 2.0, kBadge, kBadge);
    pass.painter.setPen(Qt::NoPen);
    pass.painter.setBrush(m_theme.color(Color::DangerFill));
    pass.painter.drawRoundedRect(badge, kRadius, kRadius);
    pass.painter.drawPixmap(badge.topLeft() + QPointF(2, 2),
                            m_theme.pixmap(QLatin1String("action.close"), 12, Color::DangerOn, pass.dpr()));
}

void HostsPainter::paintDragged(const Pass& pass)
{
    const HostsDragged* dragged = pass.frame.dragged;
    if (!dragged || dragged->toLine < 0) return;
    BookingRow row = dragged->booking;
    row.span = dragged->target;
    if (const UserId& host = pass.scene.lines()[dragged->toLine].host; !host.isEmpty()) row.hosts = {host};
    const double left = pass.scene.axis().xOf(row.span.start), right = pass.scene.axis().xOf(row.span.end);
    const QRectF rect(left + 1, pass.scene.lineRect(dragged->toLine).top() + kPadding, std::max(16.0, right - left - 2),
                      kHostRowHeight - 1 - 2 * kPadding);
    BlockPainter::Look look;
    look.isInHostRow = look.isDragged = true;
    m_blocks.paintFill(pass.painter, rect, row, look);
    m_blocks.paintText(pass.painter, rect, row, look);
}

void HostsPainter::paintTip(const Pass& pass)
{
    const HostsDragged* dragged = pass.frame.dragged;
    if (!dragged) return;
    const QFontMetricsF strong(m_theme.font(TextRole::SmallStrong)), small(m_theme.font(TextRole::Small));
    const double most = pass.frame.size.width() - 32;
    const double width = std::min(
        most, std::max(strong.horizontalAdvance(dragged->headline), small.horizontalAdvance(dragged->detail)) + 22);
    QRectF box(dragged->pointer + QPointF(24, -21), QSizeF(width, 42));
    if (box.right() > pass.frame.size.width() - 8) box.moveRight(dragged->pointer.x() - 24);
    if (box.left() < 8) box.moveTopLeft({8, dragged->pointer.y() + 28});
    box.moveTop(std::clamp(box.top(), 4.0, std::max(4.0, pass.frame.size.height() - 46)));
    pass.painter.setPen(Qt::NoPen);
    pass.painter.setBrush(m_theme.color(Color::BgTooltip));
    pass.painter.drawRoundedRect(box, 4, 4);
    pass.painter.setPen(m_theme.color(Color::TextInverse));
    pass.painter.setFont(m_theme.font(TextRole::SmallStrong));
    const double room = box.width() - 20;
    pass.painter.drawText(box.adjusted(10, 4, -10, -20), Qt::AlignVCenter | Qt::AlignLeft,
                          strong.elidedText(dragged->headline, Qt::ElideRight, room));
    pass.painter.setFont(m_theme.font(TextRole::Small));
    pass.painter.drawText(box.adjusted(10, 20, -10, -4), Qt::AlignVCenter | Qt::AlignLeft,
                          small.elidedText(dragged->detail, Qt::ElideRight, room));
}

} // namespace yoyaku::ui

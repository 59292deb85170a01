// What a drag means in MonthView: which day it is over, who is free there, and what is said of it.
#include "core/base/clock.h"
#include "core/base/zone.h"
#include "core/models/directorymodel.h"
#include "ui/calendar/monthview.h"
#include "ui/commands/bookingacts.h"
#include "ui/format/freedomtext.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"

#include <QPainter>
#include <QToolTip>

namespace yoyaku::ui {

namespace {

constexpr double kSideEdge = 24; ///< px: held there the page turns

} // namespace

bool MonthView::mayMove(const BookingRow& row) const
{
    return row.status == BookingStatus::Open && !row.isGone && row.span.start > m_parts.clock.now() &&
           (row.pending == PendingState::None || row.pending == PendingState::Held);
}

// The wall clock stays, also over a change of clocks.
TimeSpan MonthView::movedSpan(const BookingRow& row, QDate day) const
{
    const QTime clock = m_parts.format.local(row.span.start).time();
    return row.span.movedTo(QDateTime(day, clock, m_parts.format.zone()).toMSecsSinceEpoch());
}

void MonthView::moveTo(const BookingRow& row, QDate day)
{
    const TimeSpan to = movedSpan(row, day);
    if (to != row.span && to.start > m_parts.clock.now()) m_parts.acts.move(row.uid, to);
}

HostFreedom MonthView::freedomOn(const BookingRow& row, QDate day) const
{
    return m_freedom.of(row.hosts.value(0), movedSpan(row, day), row.eventType, row.uid);
}

// Where its host is known not to be free it is let go with Alt only, and then asked about.
void MonthView::drop(const BookingRow& row, QDate day, Qt::KeyboardModifiers with)
{
    const TimeSpan to = movedSpan(row, day);
    if (to == row.span || mayTake(freedomOn(row, day).state)) return moveTo(row, day);
    if (to.start <= m_parts.clock.now()) return;
    if (with.testFlag(Qt::AltModifier)) return m_parts.acts.moveAnyway(row.uid, to, std::nullopt);
    QToolTip::showText(mapToGlobal(m_drag.at.toPoint()), safeTip(freedomOf(row, day)), this);
}

// Facts of the day it is over, and of those that a long booking runs into.
void MonthView::followDrag()
{
    if (m_drag.day >= 0) {
        const QDate day = m_geometry.day(m_drag.day);
        const TimeSpan to = movedSpan(m_drag.row, day);
        m_freedom.want({m_parts.format.startOf(day), m_parts.format.startOf(m_parts.format.day(to.end).addDays(1))});
    }
    const int side = m_drag.at.x() < kSideEdge ? -1 : m_drag.at.x() > width() - kSideEdge ? 1 : 0;
    if (std::exchange(m_edgeSide, side) == side) return;
    side == 0 ? m_edge.stop() : m_edge.start();
}

// The booking stays in the hand: it is held as it was taken, whatever month is shown.
void MonthView::turnUnderDrag()
{
    if (m_drag.kind != Drag::Kind::Moving || m_edgeSide == 0) return;
    Q_EMIT turnRequested(m_edgeSide);
    m_drag.day = m_geometry.dayAt(m_drag.at);
    m_edge.start();
    update();
}

void MonthView::endDrag()
{
    if (m_drag.kind == Drag::Kind::None) return;
    m_drag = {};
    m_edge.stop();
    m_edgeSide = 0;
    m_freedom.rest();
    setCursor(Qt::ArrowCursor);
    update();
}

QString MonthView::freedomOf(const BookingRow& row, QDate day) const
{
    if (row.hosts.isEmpty() || !m_freedom.covers(movedSpan(row, day))) return {};
    return safeText(m_parts.directory.userName(row.hosts.first())) + QStringLiteral(": ") +
           freedomText(freedomOn(row, day), m_parts.format);
}

QStringList MonthView::dragTip() const
{
    if (m_drag.kind != Drag::Kind::Moving || m_drag.day < 0) return {};
    const TimeFormat& format = m_parts.format;
    const QDate day = m_geometry.day(m_drag.day);
    const TimeSpan to = movedSpan(m_drag.row, day);
    QString now = format.date(to.start) + QStringLiteral(", ") + format.range(to);
    if (const QTimeZone zone = zoneNamed(m_drag.row.timeZone).value_or(QTimeZone());
        zone.isValid() && zone != format.zone())
        now += QStringLiteral(" · ") + tr("%1 in %2").arg(format.timeIn(to.start, zone), TimeFormat::city(zone));
    if (to.start < m_parts.clock.now()) return {now, tr("This day is over.")};
    QString was = tr("was %1").arg(format.date(m_drag.row.span.start) + QStringLiteral(", ") +
                                   format.time(m_drag.row.span.start));
    const bool isOther = to != m_drag.row.span;
    if (const QString free = freedomOf(m_drag.row, day); isOther && !free.isEmpty())
        was += QStringLiteral(" · ") + free;
    if (!isOther || mayTake(freedomOn(m_drag.row, day).state)) return {now, was};
    return {now, was, tr("Hold Alt to drop it all the same")};
}

void MonthView::paintDrag(QPainter& painter)
{
    const Theme& theme = m_parts.theme;
    if (m_drag.kind == Drag::Kind::Sweeping) {
        QColor tint = theme.color(Color::AccentLine);
        tint.setAlphaF(0.15F);
        for (int i = std::min(m_drag.firstDay, m_drag.day); i <= std::max(m_drag.firstDay, m_drag.day); ++i)
            painter.fillRect(m_geometry.cell(i), tint);
    }
    if (m_drag.kind != Drag::Kind::Moving) return;
    const QRectF line(m_drag.at - QPointF(18, kMonthRowHeight / 2),
                      QSizeF(m_geometry.cell(0).width() - 8, kMonthRowHeight + 2));
    const QStringList tip = dragTip();
    const bool isRefused = tip.size() > 2;
    painter.setPen(QPen(theme.color(isRefused ? Color::DangerLine : Color::FocusRing), 2));
    painter.setBrush(theme.color(isRefused ? Color::DangerTint : Color::BgSelected));
    painter.drawRoundedRect(line.adjusted(1, 0, -1, 0), 3, 3);
    m_painter.paintRow(painter, line, m_drag.row, MonthPainter::Look(), m_drag.row.span.start);
    if (!tip.isEmpty()) paintDragTip(painter, tip);
}

void MonthView::paintDragTip(QPainter& painter, const QStringList& lines)
{
    constexpr double kLine = 15, kAround = 6, kSide = 10;
    const Theme& theme = m_parts.theme;
    const auto roleOf = [](qsizetype line) { return line == 0 ? TextRole::SmallStrong : TextRole::Small; };
    double wide = 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        wide = std::max(wide, QFontMetricsF(theme.font(roleOf(i))).horizontalAdvance(lines[i]));
    QRectF box(m_drag.at + QPointF(16, 16), QSizeF(wide + 2 * kSide, double(lines.size()) * kLine + 2 * kAround));
    if (box.right() > width()) box.moveRight(m_drag.at.x() - 12);
    if (box.left() < 0) box.moveLeft(0);
    if (box.bottom() > height()) box.moveBottom(m_drag.at.y() - 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Color::BgTooltip));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(theme.color(Color::TextInverse));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setFont(theme.font(roleOf(i)));
        painter.drawText(QRectF(box.left() + kSide, box.top() + kAround + double(i) * kLine, wide + 1, kLine),
                         Qt::AlignVCenter | Qt::AlignLeft, lines[i]);
    }
}

} // namespace yoyaku::ui

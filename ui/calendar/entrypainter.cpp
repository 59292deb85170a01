#include "ui/calendar/entrypainter.h"

#include "core/models/directorymodel.h"
#include "ui/format/scheduletext.h"
#include "ui/format/timeformat.h"

#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr double kBar = 3;
constexpr double kRadius = 3;
constexpr double kIcon = 12;
constexpr int kTitleLine = 16, kSmallLine = 13; ///< with text at 100 %
constexpr double kMonogram = 14;
constexpr double kWideFrom = 84;
constexpr double kLeastText = 22;
constexpr double kGhostOpacity = 0.45;
constexpr int kMostFaces = 3;

/// The members named, outsiders left out.
QVector<UserId> membersOf(const Schedule& schedule)
{
    QVector<UserId> members;
    for (const ScheduleAttendee& attendee : schedule.attendees)
        if (!attendee.userId.isEmpty()) members.append(attendee.userId);
    return members;
}

/// A day or more of one member that blocks time: drawn in that member's tint, as leave is.
bool isLikeLeave(const Schedule& schedule)
{
    return schedule.isAllDay && schedule.blocksTime() && membersOf(schedule).size() == 1;
}

} // namespace

EntryPainter::EntryPainter(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory)
    : m_theme(theme), m_format(format), m_directory(directory), m_texts(theme)
{}

QPen EntryPainter::edgeOf(const ScheduleRow& row, const Look& look) const
{
    if (look.isGhost) return QPen(m_theme.color(Color::TextTertiary), 1, Qt::CustomDashLine);
    if (look.isSelected || look.isDragged) return QPen(m_theme.color(Color::FocusRing), 2);
    if (row.pending == PendingState::Refused) return QPen(m_theme.color(Color::DangerFill), 1);
    if (row.pending != PendingState::None) return QPen(m_theme.color(Color::AccentLine), 1);
    const QColor line = m_theme.color(look.isHovered ? Color::LineControl : Color::LineStrong);
    return QPen(line, 1, row.schedule.blocksTime() ? Qt::SolidLine : Qt::CustomDashLine);
}

QColor EntryPainter::textColor(const ScheduleRow& row, const Look& look) const
{
    if (look.isGhost) return m_theme.color(Color::TextTertiary);
    return m_theme.color(look.isPast || row.isDeleting ? Color::TextSecondary : Color::TextPrimary);
}

void EntryPainter::paintOutline(QPainter& painter, const QRectF& rect, const ScheduleRow& row, const Look& look)
{
    QPen pen = edgeOf(row, look);
    if (pen.style() == Qt::CustomDashLine) pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double inset = pen.widthF() / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
}

void EntryPainter::paintFill(QPainter& painter, const QRectF& rect, const ScheduleRow& row, const Look& look)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(look.isHovered && !look.isGhost ? Color::BgHover : Color::BgCanvas));
    painter.drawRoundedRect(rect, kRadius, kRadius);
    const QVector<UserId> members = membersOf(row.schedule);
    if (!members.isEmpty() && !look.isGhost && row.schedule.blocksTime() && !row.isDeleting) {
        // One stripe a member, so that an entry of two is not taken for one of the first.
        const double height = rect.height() / double(members.size());
        for (int i = 0; i < members.size(); ++i)
            painter.fillRect(QRectF(rect.left(), rect.top() + i * height, kBar, height), m_theme.host(members[i]).base);
    }
    paintOutline(painter, rect, row, look);
}

void EntryPainter::drawTitle(QPainter& painter, const QRectF& rect, const ScheduleRow& row, const Look& look,
                             TextRole role)
{
    if (rect.width() < kLeastText) return;
    const QColor color = textColor(row, look);
    const double width = m_texts.drawLine(painter, rect, scheduleTitle(row.schedule), role, color);
    // A static text knows no strike-out.
    if (row.isDeleting) painter.fillRect(QRectF(rect.left(), std::round(rect.center().y()), width, 1), color);
}

// From the right end: state, repeat mark, faces. Returns the width used.
double EntryPainter::drawMarks(QPainter& painter, const QRectF& rect, const ScheduleRow& row, const Look& look)
{
    const qreal dpr = painter.device()->devicePixelRatioF();
    double x = rect.right();
    const auto mark = [&](const char* icon, Color color) {
        x -= kIcon;
        painter.drawPixmap(QPointF(x, rect.center().y() - kIcon / 2),
                           m_theme.pixmap(QLatin1String(icon), int(kIcon), color, dpr));
        x -= 3;
    };
    const QVector<UserId> members = membersOf(row.schedule);
    painter.setOpacity(look.isGhost ? kGhostOpacity : 1);
    for (int i = std::min(int(members.size()), kMostFaces) - 1; i >= 0; --i) {
        if (x - kMonogram < rect.left()) break;
        x -= kMonogram;
        painter.drawPixmap(QPointF(x, rect.center().y() - kMonogram / 2),
                           m_theme.monogram(members[i], m_directory.userName(members[i]), int(kMonogram), dpr));
        x -= 2;
    }
    painter.setOpacity(1);
    if (row.pending == PendingState::Refused)
        mark("st.failed", Color::DangerText);
    else if (row.pending != PendingState::None)
        mark("st.held", Color::AccentText);
    if (row.schedule.isRecurring()) mark("st.sync", Color::TextTertiary);
    return rect.right() - x;
}

void EntryPainter::paintText(QPainter& painter, const QRectF& rect, const ScheduleRow& row, const Look& look)
{
    painter.save();
    painter.setClipRect(rect.adjusted(0, 0, -2, 0), Qt::IntersectClip);
    const bool isWide = rect.width() >= kWideFrom;
    QRectF line(rect.left() + kBar + 5, rect.top() + (rect.height() < 24 ? 0 : 2), rect.width() - kBar - 9,
                m_theme.grown(kTitleLine));
    const QRectF below(line.left(), line.bottom() - 1, rect.right() - 4 - line.left(), m_theme.grown(kSmallLine));
    // A tall block has room for the marks on a line of their own, so that the name has the first one to itself.
    const QRectF third = below.translated(0, below.height() + 3);
    const bool isTall = third.bottom() + 2 <= rect.bottom();
    if (isWide && isTall)
        drawMarks(painter, third, row, look);
    else if (isWide)
        line.setRight(line.right() - drawMarks(painter, line, row, look));
    painter.drawPixmap(QPointF(line.left(), line.center().y() - kIcon / 2),
                       m_theme.pixmap(QLatin1String("nav.schedules"), int(kIcon), Color::TextSecondary,
                                      painter.device()->devicePixelRatioF()));
    drawTitle(painter, line.adjusted(kIcon + 4, 0, 0, 0), row, look,
              look.isPast || look.isGhost ? TextRole::Small : TextRole::SmallStrong);
    if (below.bottom() <= rect.bottom() && below.width() >= kLeastText)
        m_texts.drawLine(painter, below,
                         isWide ? m_format.range(row.schedule.span) : m_format.time(row.schedule.span.start),
                         TextRole::Micro, m_theme.color(Color::TextSecondary));
    painter.restore();
}

void EntryPainter::paintStrip(QPainter& painter, const QRectF& rect, const ScheduleRow& row, const Look& look)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(look.isHovered ? Color::BgHover : Color::BgCanvas));
    painter.drawRoundedRect(rect, kRadius, kRadius);
    if (row.schedule.blocksTime()) {
        painter.setBrush(QBrush(m_theme.hatch(painter.device()->devicePixelRatioF())));
        painter.drawRoundedRect(rect, kRadius, kRadius);
    }
    const QVector<UserId> members = membersOf(row.schedule);
    if (members.size() == 1)
        painter.fillRect(QRectF(rect.left(), rect.top(), kBar, rect.height()), m_theme.host(members.first()).base);
    paintOutline(painter, rect, row, look);
}

void EntryPainter::paintBar(QPainter& painter, const AllDayLayout::Bar& bar, const ScheduleRow& row, const Look& look)
{
    const bool isLeave = isLikeLeave(row.schedule);
    const QVector<UserId> members = membersOf(row.schedule);
    const HostColors host = m_theme.host(members.isEmpty() ? UserId() : members.first());
    const QRectF rect = bar.rect;
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(isLeave ? (look.isHovered || look.isSelected ? host.tintStrong : host.tint)
                             : m_theme.color(look.isHovered ? Color::BgHover : Color::BgCanvas));
    painter.drawRoundedRect(rect, kRadius, kRadius);
    if (!isLeave || look.isSelected || row.pending != PendingState::None) paintOutline(painter, rect, row, look);
    painter.setClipRect(rect, Qt::IntersectClip);
    QRectF line = rect.adjusted(6, 0, -4, 0);
    const qreal dpr = painter.device()->devicePixelRatioF();
    QString title = scheduleTitle(row.schedule);
    if (isLeave) {
        const QString name = m_directory.userName(members.first());
        painter.drawPixmap(QPointF(line.left(), line.center().y() - kMonogram / 2),
                           m_theme.monogram(members.first(), name, int(kMonogram), dpr));
        line.setLeft(line.left() + kMonogram + 5);
    } else {
        painter.drawPixmap(QPointF(line.left(), line.center().y() - kIcon / 2),
                           m_theme.pixmap(QLatin1String("nav.schedules"), int(kIcon), Color::TextSecondary, dpr));
        line.setLeft(line.left() + kIcon + 4);
        line.setRight(line.right() - drawMarks(painter, line, row, look));
    }
    const double full = line.width();
    // Some write the member's name into the title themselves: once is enough.
    const bool isNamed = isLeave && title.contains(m_directory.userName(members.first()));
    if (isLeave && full >= kLeastText && !isNamed) {
        const double used = m_texts.drawLine(painter, line, m_directory.userName(members.first()), TextRole::Small,
                                             textColor(row, look));
        line.setLeft(line.left() + used + 4);
        title = QStringLiteral("· ") + title;
        if (line.width() >= kLeastText)
            m_texts.drawLine(painter, line, title, TextRole::Small,
                             row.isDeleting ? m_theme.color(Color::TextSecondary) : host.text);
    } else {
        drawTitle(painter, line, row, look, TextRole::Small);
    }
    painter.restore();
}

void EntryPainter::paintMore(QPainter& painter, const AllDayLayout::More& more)
{
    painter.setFont(m_theme.font(TextRole::MicroStrong));
    painter.setPen(m_theme.color(Color::TextSecondary));
    painter.drawText(more.rect.adjusted(6, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     QStringLiteral("+%1").arg(more.rows.size()));
}

} // namespace yoyaku::ui

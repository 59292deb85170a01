#include "ui/calendar/blockpainter.h"

#include "core/models/directorymodel.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"

#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr double kBar = 3;
constexpr double kRadius = 3;
constexpr double kTextLeft = 8, kCrampedLeft = 6, kCrampedBelow = 48;
constexpr double kWideFrom = 84;
constexpr int kTallFrom = 58, kTitleLine = 15, kSmallLine = 13; ///< with text at 100 %
constexpr double kLeastText = 22;                               ///< narrower, an elided text would be nothing but dots
constexpr int kFace = 14;
constexpr double kGhostOpacity = 0.45;
constexpr double kPastOpacity = 0.7;

/// Gone from the service: kept here, looks like a cancelled one.
bool isOver(const BookingRow& row) { return row.status == BookingStatus::Cancel || row.isGone; }

} // namespace

BlockPainter::BlockPainter(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory)
    : m_theme(theme),
      m_format(format),
      m_directory(directory),
      m_titleLine(theme.grown(kTitleLine)),
      m_smallLine(theme.grown(kSmallLine)),
      m_tallFrom(theme.grown(kTallFrom)),
      m_texts(theme)
{}

QPen BlockPainter::edgeOf(const BookingRow& row, const Look& look) const
{
    if (look.isGhost) return QPen(m_theme.color(Color::TextTertiary), 1, Qt::CustomDashLine);
    if (look.isSelected || look.isDragged) return QPen(m_theme.color(Color::FocusRing), 2);
    if (needsChoice(row.pending)) return QPen(m_theme.color(Color::DangerFill), 1);
    if (row.pending != PendingState::None) return QPen(m_theme.color(Color::AccentLine), 1);
    if (look.isArrived) return QPen(m_theme.color(Color::NowLine), 1);
    if (isOver(row)) return QPen(m_theme.color(Color::LineStrong), 1);
    if (look.isInHostRow && row.hosts.isEmpty()) return QPen(m_theme.color(Color::WarningMark), 1, Qt::CustomDashLine);
    if (row.status == BookingStatus::Request)
        return QPen(m_theme.host(row.hosts.isEmpty() ? UserId() : row.hosts.first()).base, 1, Qt::CustomDashLine);
    // On a grid of the same colour only an edge tells where it ends.
    return m_theme.isHighContrast() ? QPen(m_theme.color(Color::LineControl), 1) : QPen(Qt::NoPen);
}

void BlockPainter::paintFill(QPainter& painter, const QRectF& rect, const BookingRow& row, const Look& look)
{
    const HostColors host = m_theme.host(row.hosts.isEmpty() ? UserId() : row.hosts.first());
    const bool isUnassigned = look.isInHostRow && row.hosts.isEmpty();
    const bool isHollow = isOver(row) || row.status == BookingStatus::Request || look.isGhost || isUnassigned;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isHollow                                              ? m_theme.color(Color::BgCanvas)
                     : look.isSelected || look.isHovered || look.isDragged ? host.tintStrong
                     : look.isPast                                         ? host.tintPast
                                                                           : host.tint);
    painter.drawRoundedRect(rect, kRadius, kRadius);
    if (!isOver(row) && !look.isGhost && !isUnassigned)
        painter.fillRect(QRectF(rect.left(), rect.top(), kBar, rect.height()), host.base);
    if (look.heldLeft >= 0)
        painter.fillRect(QRectF(rect.left() + kBar, rect.bottom() - 2, (rect.width() - kBar) * look.heldLeft, 2),
                         m_theme.color(Color::AccentFill));
    QPen pen = edgeOf(row, look);
    if (pen.style() == Qt::NoPen) return;
    if (pen.style() == Qt::CustomDashLine) pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double inset = pen.widthF() / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
}

QColor BlockPainter::textColor(const BookingRow& row, const Look& look, bool isTitle) const
{
    if (look.isGhost) return m_theme.color(Color::TextTertiary);
    if (look.isPast || isOver(row)) return m_theme.color(Color::TextSecondary);
    if (isTitle) return m_theme.color(Color::TextPrimary);
    if (look.isInHostRow && row.hosts.isEmpty()) return m_theme.color(Color::WarningText);
    return row.hosts.isEmpty() ? m_theme.color(Color::TextSecondary) : m_theme.host(row.hosts.first()).text;
}

void BlockPainter::drawMonogram(QPainter& painter, QPointF at, int size, const BookingRow& row, const Look& look)
{
    if (row.hosts.isEmpty()) return;
    const UserId& host = row.hosts.first();
    const QString name = m_directory.userName(host);
    if (isOver(row)) {
        painter.setPen(QPen(m_theme.color(Color::LineStrong), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(at, QSizeF(size, size)).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        QFont letter = m_theme.font(TextRole::Micro);
        letter.setPixelSize(size * 9 / 14);
        painter.setFont(letter);
        painter.setPen(m_theme.color(Color::TextSecondary));
        painter.drawText(QRectF(at, QSizeF(size, size)), Qt::AlignCenter, monogramText(name));
        return;
    }
    painter.setOpacity(look.isGhost ? kGhostOpacity : look.isPast ? kPastOpacity : 1);
    painter.drawPixmap(at, m_theme.monogram(host, name, size, iconDpr(painter)));
    painter.setOpacity(1);
}

QString BlockPainter::nameFor(const BookingRow& row, double width) const
{
    const QString guest = row.guestName.isEmpty() ? row.title : row.guestName;
    const QFontMetricsF metrics(m_theme.font(TextRole::SmallStrong));
    const QString full = shortName(guest, NameLength::Full);
    if (metrics.horizontalAdvance(full) <= width) return full;
    const QString shorter = shortName(guest, NameLength::Short);
    return width >= kLeastText || metrics.horizontalAdvance(shorter) <= width ? shorter
                                                                              : shortName(guest, NameLength::Monogram);
}

void BlockPainter::paintText(QPainter& painter, const QRectF& rect, const BookingRow& row, const Look& look)
{
    const bool isWide = rect.width() >= kWideFrom && !look.isInHostRow;
    painter.save();
    painter.setClipRect(rect.adjusted(0, 0, -2, 0), Qt::IntersectClip);
    const double left = rect.width() < kCrampedBelow ? kCrampedLeft : kTextLeft;
    const QPointF at(rect.left() + left, rect.top() + (rect.height() < 24 ? 0 : 2));
    const double room = rect.right() - at.x() - (isWide ? 20 : 4);
    const TextRole role = look.isPast || look.isGhost || isOver(row) ? TextRole::Small : TextRole::SmallStrong;
    const QColor color = textColor(row, look, true);
    const double width =
        m_texts.drawLine(painter, QRectF(at, QSizeF(room, m_titleLine)), nameFor(row, room), role, color);
    // A static text knows no strike-out.
    if (isOver(row)) painter.fillRect(QRectF(at.x(), std::round(at.y() + m_titleLine / 2), width, 1), color);
    const double faceTop = rect.top() + std::min(3.0, std::max(0.0, std::floor((rect.height() - kFace) / 2)));
    if (isWide) drawMonogram(painter, QPointF(rect.right() - 17, faceTop), kFace, row, look);
    const QRectF below(at.x(), at.y() + m_titleLine, rect.right() - at.x() - 4, rect.bottom() - at.y() - m_titleLine);
    const double marks = drawMarks(painter, rect, row, look);
    // On a block of two lines the marks stand at the second one's end.
    const double taken = rect.height() < m_tallFrom ? marks : 0;
    if (below.height() >= m_smallLine - 1) drawDetails(painter, below.adjusted(0, 0, -taken, 0), row, look, isWide);
    painter.restore();
}

// Time and type on one line, or on two where there is room; a narrow block says who before it says when.
void BlockPainter::drawDetails(QPainter& painter, const QRectF& rect, const BookingRow& row, const Look& look,
                               bool isWide)
{
    const QColor color = textColor(row, look, false);
    const QString type = safeText(row.eventType.isEmpty() ? row.title : m_directory.eventTypeName(row.eventType));
    const QString time = m_format.time(row.span.start);
    const bool isTall = rect.height() + m_titleLine + 2 >= m_tallFrom;
    const QRectF first(rect.topLeft(), QSizeF(rect.width(), m_smallLine));
    if (isWide) {
        m_texts.drawLine(painter, first, isTall ? m_format.range(row.span) : time + u' ' + type, TextRole::Micro,
                         color);
    } else if (look.isInHostRow) {
        m_texts.drawLine(painter, first.adjusted(0, 0, 3, 0),
                         rect.width() >= kWideFrom - 12 ? time + u' ' + type : time, TextRole::Micro, color);
    } else {
        return drawNarrow(painter, rect, row, look);
    }
    if (isTall && rect.height() >= m_smallLine + 10 && rect.width() >= kLeastText)
        m_texts.drawLine(painter, first.translated(0, m_smallLine), type, TextRole::Micro, color);
}

// Who before when, on one line where both fit, else when above who. What would be cut within a letter or two is left
// out.
void BlockPainter::drawNarrow(QPainter& painter, const QRectF& rect, const BookingRow& row, const Look& look)
{
    constexpr double kBeside = 15, kLeastType = 40;
    const QColor color = textColor(row, look, false);
    const QString time = m_format.time(row.span.start);
    const double wanted = QFontMetricsF(m_theme.font(TextRole::Micro)).horizontalAdvance(time);
    const bool isBeside = wanted <= rect.width() - kBeside + 1;
    QRectF line(rect.topLeft(), QSizeF(rect.width(), m_smallLine));
    if (!isBeside && rect.height() >= 2 * m_smallLine && wanted <= rect.width() + 4) {
        m_texts.drawLine(painter, line.adjusted(0, 0, 6, 0), time, TextRole::Micro, color);
        line.translate(0, m_smallLine);
    }
    drawMonogram(painter, line.topLeft() + QPointF(0, 1), 12, row, look);
    if (isBeside) m_texts.drawLine(painter, line.adjusted(kBeside, 0, 2, 0), time, TextRole::Micro, color);
    line.translate(0, m_smallLine);
    const QString type = safeText(row.eventType.isEmpty() ? row.title : m_directory.eventTypeName(row.eventType));
    if (line.bottom() <= rect.bottom() + 2 && rect.width() >= kLeastType)
        m_texts.drawLine(painter, line, type, TextRole::Micro, color);
}

double BlockPainter::iconDpr(const QPainter& painter) const
{
    return m_iconScale > 0 ? m_iconScale : painter.device()->devicePixelRatioF();
}

double BlockPainter::drawMarks(QPainter& painter, const QRectF& rect, const BookingRow& row, const Look& look)
{
    constexpr double kIcon = 12, kStep = 14, kCorner = 7;
    struct Mark
    {
        QLatin1String icon;
        Color color;
    };
    QVector<Mark> marks;
    if (row.pending != PendingState::None)
        marks.append(needsChoice(row.pending) ? Mark{QLatin1String("st.failed"), Color::DangerText}
                                              : Mark{QLatin1String("st.held"), Color::AccentText});
    if (look.isConflict) marks.append({QLatin1String("st.failed"), Color::WarningMark});
    if (look.isShifted) marks.append({QLatin1String("v.stale"), Color::WarningMark});
    if (marks.isEmpty() || look.isGhost) return 0;
    if (rect.height() < kIcon + 16 || rect.width() < 40) {
        // No room for an icon: a folded corner, and the tip says which.
        QPolygonF corner;
        corner << rect.topRight() << rect.topRight() + QPointF(0, kCorner) << rect.topRight() - QPointF(kCorner, 0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(marks.first().color));
        painter.drawPolygon(corner);
        return 0;
    }
    double x = rect.right() - kIcon - 4;
    for (const Mark& mark : std::as_const(marks)) {
        painter.drawPixmap(QPointF(x, rect.bottom() - kIcon - 3),
                           m_theme.pixmap(mark.icon, int(kIcon), mark.color, iconDpr(painter)));
        x -= kStep;
    }
    return double(marks.size()) * kStep;
}

} // namespace yoyaku::ui

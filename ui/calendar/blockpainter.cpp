#include "ui/calendar/blockpainter.h"

#include "core/models/directorymodel.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"

namespace yoyaku::ui {

namespace {

constexpr double kBar = 3;
constexpr double kRadius = 3;
constexpr double kTextLeft = 8;
constexpr double kWideFrom = 84;
constexpr double kTallFrom = 58;
constexpr double kPastOpacity = 0.7;
constexpr double kGhostOpacity = 0.45;
constexpr qsizetype kMostTexts = 4000;

} // namespace

BlockPainter::BlockPainter(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory)
    : m_theme(theme), m_format(format), m_directory(directory)
{}

void BlockPainter::paintFill(QPainter& painter, const QRectF& rect, const BookingRow& row, const Look& look)
{
    const HostColors host = m_theme.host(row.hosts.isEmpty() ? UserId() : row.hosts.first());
    const bool isHollow = row.status == BookingStatus::Cancel || row.status == BookingStatus::Request || look.isGhost;
    const QRectF edge = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isHollow                                              ? m_theme.color(Color::BgCanvas)
                     : look.isSelected || look.isHovered || look.isDragged ? host.tintStrong
                     : look.isPast                                         ? host.tintPast
                                                                           : host.tint);
    painter.drawRoundedRect(rect, kRadius, kRadius);
    QPen pen(Qt::NoPen);
    if (row.status == BookingStatus::Request || look.isGhost) {
        pen = QPen(host.base, 1);
        pen.setDashPattern({4, 3});
    } else if (row.status == BookingStatus::Cancel) {
        pen = QPen(m_theme.color(Color::LineStrong), 1);
    }
    if (row.pending == PendingState::Refused)
        pen = QPen(m_theme.color(Color::DangerFill), 1);
    else if (row.pending != PendingState::None)
        pen = QPen(m_theme.color(Color::AccentLine), 1);
    else if (look.isArrived)
        pen = QPen(m_theme.color(Color::NowLine), 1);
    if (look.isSelected || look.isDragged) pen = QPen(m_theme.color(Color::FocusRing), 2);
    painter.setBrush(Qt::NoBrush);
    if (row.status != BookingStatus::Cancel && !look.isGhost)
        painter.fillRect(QRectF(rect.left(), rect.top(), kBar, rect.height()), host.base);
    if (pen.style() != Qt::NoPen) {
        painter.setPen(pen);
        painter.drawRoundedRect(edge, kRadius, kRadius);
    }
    if (look.heldLeft >= 0)
        painter.fillRect(QRectF(rect.left() + kBar, rect.bottom() - 2, (rect.width() - kBar) * look.heldLeft, 2),
                         m_theme.color(Color::AccentFill));
}

QColor BlockPainter::textColor(const BookingRow& row, const Look& look, bool isTitle) const
{
    if (look.isPast || row.status == BookingStatus::Cancel) return m_theme.color(Color::TextSecondary);
    if (isTitle) return m_theme.color(Color::TextPrimary);
    return row.hosts.isEmpty() ? m_theme.color(Color::TextSecondary) : m_theme.host(row.hosts.first()).text;
}

void BlockPainter::drawLine(QPainter& painter, const QRectF& rect, const QString& text, TextRole role,
                            const QColor& color, bool isStruck)
{
    if (rect.width() < 8) return;
    QFont font = m_theme.font(role);
    font.setStrikeOut(isStruck);
    painter.setFont(font);
    painter.setPen(color);
    const QString key = QStringLiteral("%1|%2|%3|%4").arg(int(role)).arg(isStruck).arg(int(rect.width())).arg(text);
    auto it = m_texts.find(key);
    if (it == m_texts.end()) {
        if (m_texts.size() > kMostTexts) m_texts.clear();
        QStaticText made(QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()));
        made.setTextFormat(Qt::PlainText);
        made.prepare({}, font);
        it = m_texts.insert(key, made);
    }
    painter.drawStaticText(QPointF(rect.left(), rect.top() + (rect.height() - it->size().height()) / 2), *it);
}

void BlockPainter::drawMonogram(QPainter& painter, QPointF at, int size, const BookingRow& row, double opacity)
{
    if (row.hosts.isEmpty()) return;
    const UserId& host = row.hosts.first();
    painter.setOpacity(opacity);
    painter.drawPixmap(at,
                       m_theme.monogram(host, m_directory.userName(host), size, painter.device()->devicePixelRatioF()));
    painter.setOpacity(1);
}

void BlockPainter::paintText(QPainter& painter, const QRectF& rect, const BookingRow& row, const Look& look)
{
    const bool isWide = rect.width() >= kWideFrom, isTall = rect.height() >= kTallFrom;
    const bool isStruck = row.status == BookingStatus::Cancel;
    const double opacity = look.isGhost ? kGhostOpacity : look.isPast || isStruck ? kPastOpacity : 1;
    const QString guest = row.guestName.isEmpty() ? row.title : row.guestName;
    const QString name = shortName(guest, isWide ? NameLength::Full : NameLength::Short);
    const QString type = safeText(row.eventType.isEmpty() ? row.title : m_directory.eventTypeName(row.eventType));
    painter.save();
    painter.setClipRect(rect.adjusted(0, 0, -2, 0), Qt::IntersectClip);
    double x = rect.left() + kTextLeft, y = rect.top() + (rect.height() < 24 ? 0 : 2);
    const double room = rect.right() - x - 4;
    const TextRole title = look.isPast || isStruck ? TextRole::Small : TextRole::SmallStrong;
    drawLine(painter, QRectF(x, y, isWide ? room - 16 : room, 15), name, title, textColor(row, look, true), isStruck);
    if (isWide) drawMonogram(painter, QPointF(rect.right() - 17, rect.top() + 3), 14, row, opacity);
    y += 15;
    const QColor color = textColor(row, look, false);
    if (rect.bottom() - y >= 10) {
        const QString time = m_format.time(row.span.start);
        if (!isWide) {
            drawMonogram(painter, QPointF(x, y + 1), 12, row, opacity);
            drawLine(painter, QRectF(x + 15, y, room - 15, 13), time, TextRole::Micro, color, false);
        } else {
            drawLine(painter, QRectF(x, y, room, 13), isTall ? m_format.range(row.span) : time + u' ' + type,
                     TextRole::Micro, color, false);
        }
        y += 13;
    }
    if (isTall && rect.bottom() - y >= 10)
        drawLine(painter, QRectF(x, y, room, 13), type, TextRole::Micro, color, false);
    if (row.pending == PendingState::Refused)
        painter.drawPixmap(
            QPointF(rect.right() - 17, rect.bottom() - 17),
            m_theme.pixmap(QLatin1String("st.failed"), 14, Color::DangerText, painter.device()->devicePixelRatioF()));
    painter.restore();
}

} // namespace yoyaku::ui

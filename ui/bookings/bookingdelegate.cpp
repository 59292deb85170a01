#include "ui/bookings/bookingdelegate.h"

#include "core/models/bookingtablemodel.h"
#include "core/models/directorymodel.h"
#include "ui/bookings/bookingcells.h"
#include "ui/format/safetext.h"
#include "ui/format/statustext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/ticksquare.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace yoyaku::ui {

namespace {

constexpr int kPadding = 8;
constexpr int kBarHeight = 10;

using Column = BookingTableModel::Column;

} // namespace

BookingDelegate::BookingDelegate(Parts parts, QObject* parent) : QStyledItemDelegate(parent), m_parts(parts) {}

void BookingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const Theme& theme = m_parts.theme;
    if (m_parts.model.isHeading(index.row())) {
        paintHeading(*painter, option, index);
    } else {
        const bool isTicked = index.data(BookingTableModel::IsTickedRole).toBool();
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        if (isTicked || isCurrent)
            painter->fillRect(option.rect, theme.color(Color::BgSelected));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme.color(Color::BgHover));
        if (isCurrent && index.column() == Column::Tick)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(2, option.rect.height())),
                              theme.color(Color::AccentFill));
        if (const BookingRow* row = m_parts.model.booking(index.row()))
            paintCell(*painter, option, index, *row);
        else
            paintSkeleton(*painter, option, index);
    }
    painter->setPen(theme.color(Color::LineFaint));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QString BookingDelegate::headingText(int row) const
{
    const auto group = m_parts.model.group(row);
    if (!group) return {};
    switch (m_parts.model.query().grouping) {
    case BookingGrouping::Day: {
        const QDate day = m_parts.format.day(group->dayStart);
        const bool isThisYear = !m_today.isValid() || day.year() == m_today.year();
        const QString name = isThisYear ? m_parts.format.longDay(day) : m_parts.format.period(day, day);
        const auto away = m_today.isValid() ? m_today.daysTo(day) : 2;
        if (away == 0) return tr("Today · %1").arg(name);
        if (away == 1) return tr("Tomorrow · %1").arg(name);
        return name;
    }
    case BookingGrouping::Host:
        return group->key.isEmpty() ? tr("No host yet") : safeText(m_parts.directory.userName(UserId(group->key)));
    case BookingGrouping::EventType:
        return group->key.isEmpty() ? tr("No event type")
                                    : safeText(m_parts.directory.eventTypeName(EventTypeId(group->key)));
    case BookingGrouping::Nothing:
        break;
    }
    return {};
}

void BookingDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const Theme& theme = m_parts.theme;
    painter.fillRect(option.rect, theme.color(Color::BgWindow));
    if (index.column() != 0) return;
    const QRect text = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    painter.setFont(theme.font(TextRole::SmallStrong));
    painter.setPen(theme.color(Color::TextPrimary));
    const QString heading = headingText(index.row());
    painter.drawText(text, Qt::AlignVCenter, heading);
    const int after = painter.fontMetrics().horizontalAdvance(heading) + kPadding;
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(Color::TextTertiary));
    painter.drawText(
        text.adjusted(after, 0, 0, 0), Qt::AlignVCenter,
        tr("%1", "bookings under a heading").arg(m_parts.format.number(m_parts.model.group(index.row())->count)));
}

void BookingDelegate::drawText(QPainter& painter, const QRect& rect, const QString& text) const
{
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void BookingDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                const BookingRow& row) const
{
    const Theme& theme = m_parts.theme;
    const QRect cell = option.rect.adjusted(kPadding, 0, -4, 0);
    const bool isCancelled = row.status == BookingStatus::Cancel;
    QFont font = theme.font(TextRole::Body);
    font.setStrikeOut(isCancelled && (index.column() == Column::Time || index.column() == Column::Guest));
    painter.setFont(font);
    painter.setPen(theme.color(isCancelled ? Color::TextTertiary : Color::TextPrimary));
    switch (index.column()) {
    case Column::Tick:
        return paintTickSquare(painter, option.rect,
                               index.data(BookingTableModel::IsTickedRole).toBool() ? Qt::Checked : Qt::Unchecked,
                               theme);
    case Column::Time:
    case Column::Type:
        break;
    case Column::Guest:
        return paintGuest(painter, cell, row);
    case Column::Host:
        return paintHost(painter, cell, row);
    case Column::Status:
        return paintStatus(painter, cell, row);
    default:
        painter.setPen(theme.color(isCancelled ? Color::TextTertiary : Color::TextSecondary));
    }
    drawText(painter, cell, cellText(row, index.column(), m_parts.directory, m_parts.format));
}

// The row is on its way: a bar where its text will stand. Only when it takes long does anybody see it.
void BookingDelegate::paintSkeleton(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const QRect cell = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const int share = index.column() == Column::Tick ? 100 : 45 + (index.row() * 7 + index.column() * 13) % 45;
    const QRect bar(cell.left(), cell.center().y() - kBarHeight / 2, cell.width() * share / 100, kBarHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_parts.theme.color(Color::BgSunken));
    painter.drawRoundedRect(bar, 3, 3);
}

bool BookingDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
    const BookingRow* row = m_parts.model.booking(index.row());
    const QString text = row ? cellText(*row, index.column(), m_parts.directory, m_parts.format) : QString();
    // Only where something was cut off, or an icon stands for a word.
    const bool isCut = QFontMetrics(m_parts.theme.font(TextRole::Body)).horizontalAdvance(text) + kPadding + 4 >
                       option.rect.width() - (index.column() == Column::Host ? 22 : 0);
    QToolTip::showText(event->globalPos(), isCut || m_isIconOnly ? safeTip(text) : QString(), view->viewport());
    return true;
}

void BookingDelegate::paintGuest(QPainter& painter, const QRect& rect, const BookingRow& row) const
{
    const QString name = safeText(row.guestName.isEmpty() ? row.title : row.guestName);
    drawText(painter, rect, name);
    const int used = painter.fontMetrics().horizontalAdvance(name) + kPadding;
    if (row.guestCompany.isEmpty() || used + 24 > rect.width()) return;
    painter.setFont(m_parts.theme.font(TextRole::Small));
    painter.setPen(m_parts.theme.color(Color::TextTertiary));
    drawText(painter, rect.adjusted(used, 0, 0, 0), safeText(row.guestCompany));
}

void BookingDelegate::paintHost(QPainter& painter, const QRect& rect, const BookingRow& row) const
{
    if (row.hosts.isEmpty()) {
        painter.setPen(m_parts.theme.color(Color::WarningText));
        return drawText(painter, rect, tr("No host yet"));
    }
    const UserId& host = row.hosts.first();
    const QString name = m_parts.directory.userName(host);
    painter.drawPixmap(rect.left(), rect.center().y() - 7,
                       m_parts.theme.monogram(host, name, 16, painter.device()->devicePixelRatioF()));
    const QString more = row.hosts.size() > 1 ? QStringLiteral(" +%1").arg(row.hosts.size() - 1) : QString();
    drawText(painter, rect.adjusted(22, 0, 0, 0), safeText(name) + more);
}

void BookingDelegate::paintStatus(QPainter& painter, const QRect& rect, const BookingRow& row) const
{
    const StatusLook look = statusLook(row);
    painter.drawPixmap(rect.left(), rect.center().y() - 7,
                       m_parts.theme.pixmap(look.icon, 16, look.color, painter.device()->devicePixelRatioF()));
    if (m_isIconOnly) return;
    const bool isPlain = row.pending == PendingState::None && row.status != BookingStatus::Request && !row.isGone;
    painter.setPen(m_parts.theme.color(isPlain ? Color::TextPrimary : look.color));
    drawText(painter, rect.adjusted(20, 0, 0, 0), look.text);
}

} // namespace yoyaku::ui

#include "moc_bookingdelegate.cpp"

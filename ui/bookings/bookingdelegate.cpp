#include "ui/bookings/bookingdelegate.h"

#include "core/models/bookingtablemodel.h"
#include "core/models/directorymodel.h"
#include "ui/format/safetext.h"
#include "ui/format/statustext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr int kPadding = 8;
constexpr int kTick = 14;

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
        if (const BookingRow* row = m_parts.model.booking(index.row())) paintCell(*painter, option, index, *row);
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
        const QString name = m_parts.format.longDay(day);
        const auto away = m_today.isValid() ? m_today.daysTo(day) : 2;
        if (away == 0) return tr("Today · %1").arg(name);
        if (away == 1) return tr("Tomorrow · %1").arg(name);
        return day.year() == m_today.year() ? name : name + u' ' + QString::number(day.year());
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
    painter.drawText(text.adjusted(after, 0, 0, 0), Qt::AlignVCenter,
                     m_parts.format.number(m_parts.model.group(index.row())->count));
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
        return paintTick(painter, option.rect, index.data(BookingTableModel::IsTickedRole).toBool());
    case Column::Time:
        return drawText(painter, cell, m_parts.format.range(row.span));
    case Column::Guest:
        return paintGuest(painter, cell, row);
    case Column::Type:
        return drawText(painter, cell,
                        safeText(row.eventType.isEmpty() ? row.title : m_parts.directory.eventTypeName(row.eventType)));
    case Column::Host:
        return paintHost(painter, cell, row);
    case Column::Status:
        return paintStatus(painter, cell, row);
    case Column::GuestClock:
        painter.setPen(theme.color(Color::TextSecondary));
        return drawText(painter, cell, safeText(m_parts.format.guestClock(row.span.start, row.timeZone)));
    case Column::Campaign:
        painter.setPen(theme.color(Color::TextSecondary));
        return drawText(painter, cell, row.campaign.isEmpty() ? QStringLiteral("—") : safeText(row.campaign));
    default:
        return;
    }
}

void BookingDelegate::paintTick(QPainter& painter, const QRect& rect, bool isTicked) const
{
    const Theme& theme = m_parts.theme;
    const QRect box(rect.center().x() - kTick / 2, rect.center().y() - kTick / 2, kTick, kTick);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(isTicked ? Color::AccentFill : Color::LineControl));
    painter.setBrush(theme.color(isTicked ? Color::AccentFill : Color::BgCanvas));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (isTicked)
        painter.drawPixmap(box.topLeft() + QPoint(1, 1), theme.pixmap(QLatin1String("check"), 12, Color::AccentOn,
                                                                      painter.device()->devicePixelRatioF()));
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
    drawText(painter, rect.adjusted(22, 0, 0, 0), safeText(name));
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

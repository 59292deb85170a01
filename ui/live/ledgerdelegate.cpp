#include "ui/live/ledgerdelegate.h"

#include "core/base/clock.h"
#include "core/models/directorymodel.h"
#include "core/models/ledgermodel.h"
#include "ui/live/deliverywords.h"
#include "ui/live/hostmarks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr int kPadding = 8, kFirstPadding = 16;
constexpr int kMonogram = 16, kMonogramGap = 8;
constexpr int kSecondsLength = 8; ///< of "11:36:04", before the milliseconds

} // namespace

QString ledgerCell(const LedgerDelegate::Parts& parts, const Delivery& row, int column)
{
    switch (column) {
    case LedgerModel::Received:
        return receivedText(row, parts.format, parts.clock.now());
    case LedgerModel::VerdictColumn:
        return verdictLook(row.verdict).text;
    case LedgerModel::Event:
        return eventText(row);
    case LedgerModel::About:
        return deliveryAbout(row, parts.directory);
    case LedgerModel::Answered:
        return answeredText(row);
    default:
        return {};
    }
}

void LedgerDelegate::paintBack(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_parts.theme;
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent)
        painter.fillRect(option.rect, theme.color(Color::BgSelected));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme.color(Color::BgHover));
    if (isCurrent && index.column() == 0)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(2, option.rect.height())), theme.color(Color::AccentFill));
    painter.setPen(theme.color(Color::LineFaint));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void LedgerDelegate::paintTime(QPainter& painter, const QRect& cell, const Delivery& row) const
{
    const Theme& theme = m_parts.theme;
    const QString text = receivedText(row, m_parts.format, m_parts.clock.now());
    const int dot = int(text.indexOf(u'.'));
    const QString seconds = dot == kSecondsLength ? text.left(dot) : text;
    painter.setPen(theme.color(Color::TextPrimary));
    painter.drawText(cell, Qt::AlignVCenter, seconds);
    painter.setPen(theme.color(Color::TextTertiary));
    painter.drawText(cell.adjusted(painter.fontMetrics().horizontalAdvance(seconds), 0, 0, 0), Qt::AlignVCenter,
                     text.mid(seconds.size()));
}

void LedgerDelegate::paintAbout(QPainter& painter, QRect cell, const Delivery& row) const
{
    const UserId host = isBelieved(row) ? m_parts.hosts.of(row.booking) : UserId();
    if (!host.isEmpty()) {
        painter.drawPixmap(cell.right() - kMonogram, cell.center().y() - kMonogram / 2 + 1,
                           m_parts.theme.monogram(host, m_parts.directory.userName(host), kMonogram,
                                                  painter.device()->devicePixelRatioF()));
    }
    cell.adjust(0, 0, -kMonogram - kMonogramGap, 0); // also without one, so that names end in one line
    painter.drawText(
        cell, Qt::AlignVCenter,
        painter.fontMetrics().elidedText(deliveryAbout(row, m_parts.directory), Qt::ElideRight, cell.width()));
}

void LedgerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_parts.theme;
    const Delivery& row = m_parts.model.at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBack(*painter, option, index);
    const QRect cell = option.rect.adjusted(index.column() == 0 ? kFirstPadding : kPadding, 0, -kPadding, 0);
    const bool isApplied = row.verdict == Verdict::Genuine || row.verdict == Verdict::Recovered;
    painter->setFont(theme.font(TextRole::Body));
    painter->setPen(theme.color(isApplied ? Color::TextPrimary : Color::TextSecondary));
    switch (index.column()) {
    case LedgerModel::Received:
        paintTime(*painter, cell, row);
        break;
    case LedgerModel::VerdictColumn:
        paintPill(*painter, cell, verdictLook(row.verdict), theme);
        break;
    case LedgerModel::Event:
        painter->setPen(theme.color(Color::TextSecondary));
        painter->drawText(cell, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(eventText(row), Qt::ElideRight, cell.width()));
        break;
    case LedgerModel::About:
        paintAbout(*painter, cell, row);
        break;
    case LedgerModel::Answered:
        painter->setPen(theme.color(Color::TextSecondary));
        painter->drawText(cell, Qt::AlignVCenter | Qt::AlignRight, answeredText(row));
        break;
    }
    painter->restore();
}

} // namespace yoyaku::ui

#include "moc_ledgerdelegate.cpp"

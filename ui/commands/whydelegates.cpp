#include "ui/commands/whydelegates.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QPainter>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr double kNearlyFull = 0.85; // DESIGN: the meter is amber from here on
constexpr int kPadding = 8, kEnd = 16;

void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.color(Color::BgSelected));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme.color(Color::BgHover));
    painter.setPen(theme.color(Color::LineFaint));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace

void MeterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintRow(*painter, option, m_theme);
    painter->setRenderHint(QPainter::Antialiasing);
    QRect cell = option.rect.adjusted(kPadding, 0, -4, 0);
    const int minutes = index.data(MinutesRole).toInt(), limit = index.data(LimitRole).toInt();
    if (limit > 0) {
        const QRectF bar(cell.left(), cell.center().y() - 1, 36, 4);
        const double used = std::min(1.0, double(minutes) / limit);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Color::BgSunken));
        painter->drawRoundedRect(bar, 2, 2);
        painter->setBrush(m_theme.color(used >= kNearlyFull ? Color::WarningMark : Color::AccentLine));
        painter->drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * used, bar.height())), 2, 2);
        cell.adjust(44, 0, 0, 0);
    }
    painter->setFont(m_theme.font(TextRole::Small));
    painter->setPen(m_theme.color(Color::TextSecondary));
    painter->drawText(cell, Qt::AlignVCenter, index.data().toString());
    painter->restore();
}

void NoteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintRow(*painter, option, m_theme);
    const QString text = index.data().toString();
    const QRect cell = option.rect.adjusted(kPadding, 0, -kEnd, 0);
    if (index.data(PickedRole).toBool()) {
        const StatusLook look{text, QLatin1String("check"), Color::AccentText, Color::AccentTint};
        const int width = std::min(pillSize(look, m_theme).width(), cell.width());
        paintPill(*painter, QRect(cell.right() + 1 - width, cell.top(), width, cell.height()), look, m_theme);
    } else {
        painter->setFont(m_theme.font(TextRole::Small));
        painter->setPen(m_theme.color(Color::TextSecondary));
        painter->drawText(cell, Qt::AlignVCenter | Qt::AlignRight,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
    }
    painter->restore();
}

} // namespace yoyaku::ui

#include "ui/widgets/persondelegate.h"

#include "ui/format/statustext.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr int kPadding = 8, kFirstPadding = 16;
constexpr int kFace = 16, kFaceGap = 6;

} // namespace

PersonDelegate::PersonDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void PersonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (index.data(HeadingRole).toBool()) {
        paintHeading(*painter, option, index);
    } else {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        if (isCurrent)
            painter->fillRect(option.rect, m_theme.color(Color::BgSelected));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, m_theme.color(Color::BgHover));
        if (isCurrent && index.column() == 0)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(2, option.rect.height())),
                              m_theme.color(Color::AccentFill));
        paintCell(*painter, option, index);
    }
    painter->setPen(m_theme.color(Color::LineFaint));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void PersonDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter.fillRect(option.rect, m_theme.color(Color::BgWindow));
    if (index.column() != 0) return;
    const QRect cell = option.rect.adjusted(kFirstPadding, 0, -kPadding, 0);
    const QString text = index.data().toString();
    painter.setFont(m_theme.font(TextRole::SmallStrong));
    painter.setPen(m_theme.color(Color::TextPrimary));
    painter.drawText(cell, Qt::AlignVCenter, text);
    const int after = painter.fontMetrics().horizontalAdvance(text) + kPadding;
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(m_theme.color(Color::TextTertiary));
    painter.drawText(cell.adjusted(after, 0, 0, 0), Qt::AlignVCenter, index.data(SecondRole).toString());
}

int PersonDelegate::paintFace(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const QString person = index.data(PersonRole).toString();
    const QString icon = index.data(IconRole).toString();
    if (person.isEmpty() && icon.isEmpty()) return 0;
    const qreal dpr = painter.device()->devicePixelRatioF();
    const QPoint at(cell.left(), cell.center().y() - kFace / 2 + 1);
    if (!person.isEmpty())
        painter.drawPixmap(at, m_theme.monogram(UserId(person), index.data().toString(), kFace, dpr));
    else
        painter.drawPixmap(at, m_theme.pixmap(QLatin1String(icon.toLatin1()), kFace, Color::TextTertiary, dpr));
    return kFace + kFaceGap;
}

void PersonDelegate::paintLook(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const auto look = index.data(LookRole).value<StatusLook>();
    painter.drawPixmap(cell.left(), cell.center().y() - kFace / 2 + 1,
                       m_theme.pixmap(look.icon, kFace, look.color, painter.device()->devicePixelRatioF()));
    if (m_isIconOnly) return;
    const QRect room = cell.adjusted(kFace + kFaceGap, 0, 0, 0);
    painter.setPen(m_theme.color(look.color));
    painter.drawText(room, Qt::AlignVCenter, painter.fontMetrics().elidedText(look.text, Qt::ElideRight, room.width()));
}

void PersonDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect cell = option.rect.adjusted(index.column() == 0 ? kFirstPadding : kPadding, 0, -4, 0);
    QFont font = m_theme.font(TextRole::Body);
    font.setStrikeOut(index.data(StruckRole).toBool());
    painter.setFont(font);
    if (index.data(LookRole).isValid()) return paintLook(painter, cell, index);
    cell.adjust(paintFace(painter, cell, index), 0, 0, 0);
    const QString text = index.data().toString();
    const bool isQuiet = index.data(QuietRole).toBool();
    painter.setPen(m_theme.color(isQuiet ? Color::TextSecondary : Color::TextPrimary));
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) | Qt::AlignVCenter;
    painter.drawText(cell, int(alignment), painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
    const QString second = index.data(SecondRole).toString();
    const int after = painter.fontMetrics().horizontalAdvance(text) + kPadding;
    if (second.isEmpty() || after + 24 > cell.width()) return;
    cell.adjust(after, 0, 0, 0);
    const QVariant color = index.data(SecondColorRole);
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(m_theme.color(color.isValid() ? Color(color.toInt()) : Color::TextTertiary));
    painter.drawText(cell, Qt::AlignVCenter, painter.fontMetrics().elidedText(second, Qt::ElideRight, cell.width()));
}

} // namespace yoyaku::ui

#include "moc_persondelegate.cpp"

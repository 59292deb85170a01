#include "ui/live/addressfield.h"

#include <QStyle>
#include <QStyleOptionFrame>
#include <QStylePainter>

namespace yoyaku::ui {

namespace {

constexpr int kIconRoom = 24, kPadding = 2;

} // namespace

AddressField::AddressField(QWidget* parent) : QLineEdit(parent) { setReadOnly(true); }

void AddressField::paintEvent(QPaintEvent* event)
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    const int icon = actions().isEmpty() ? 0 : kIconRoom;
    const QRect room =
        style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(icon + kPadding, 0, -kPadding, 0);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width());
    if (hasFocus() || shown == text()) return QLineEdit::paintEvent(event);
    QStylePainter painter(this);
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, option);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
}

} // namespace yoyaku::ui

#include "moc_addressfield.cpp"

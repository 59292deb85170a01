#include "ui/widgets/seal.h"

#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QPainter>

namespace yoyaku::ui {

SealButton::SealButton(const Theme& theme, int side, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_side(side)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumSize(side, side);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SealButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF field((width() - m_side) / 2.0, (height() - m_side) / 2.0, m_side, m_side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Color::SealFill));
    painter.drawRoundedRect(field, m_side / 7.0, m_side / 7.0);
    QFont font = m_theme.font(TextRole::Title);
    font.setPixelSize(m_side * 5 / 8);
    painter.setFont(font);
    painter.setPen(m_theme.color(Color::SealOn));
    painter.drawText(field, Qt::AlignCenter, QStringLiteral("予"));
    if (!m_theme.showsFocus(this)) return;
    painter.setPen(QPen(m_theme.color(Color::FocusRing), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(field.adjusted(-3, -3, 3, 3), 6, 6);
}

} // namespace yoyaku::ui

#include "moc_seal.cpp"

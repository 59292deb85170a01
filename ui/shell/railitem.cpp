#include "ui/shell/railitem.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kIcon = 20;
constexpr int kBadge = 16;
constexpr int kInset = 6;

} // namespace

RailItem::RailItem(const Theme& theme, QLatin1String iconUse, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_iconUse(iconUse)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFixedHeight(theme.size(QLatin1String("railItem")));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RailItem::setBadge(int count)
{
    m_badge = count;
    setAccessibleName(count > 0 ? tr("%1, %n new", nullptr, count).arg(text()) : text());
    update();
}

void RailItem::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    update();
}

QSize RailItem::sizeHint() const { return {m_theme.size(QLatin1String("rail")), height()}; }

void RailItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int inset = m_isNarrow ? 4 : kInset;
    const QRectF field = QRectF(rect()).adjusted(inset, 2, -inset, -2);
    const Color fill = isChecked() ? Color::BgSelected : isDown() ? Color::BgPressed : Color::BgHover;
    if (isChecked() || isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(fill));
        painter.drawRoundedRect(field, 6, 6);
    }
    if (m_theme.showsFocus(this)) {
        painter.setPen(QPen(m_theme.color(Color::FocusRing), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(field.adjusted(1, 1, -1, -1), 5, 5);
    }
    const Color ink = isChecked() ? Color::AccentText : Color::TextSecondary;
    const int top = m_isNarrow ? (height() - kIcon) / 2 : 8;
    const QRect icon((width() - kIcon) / 2, top, kIcon, kIcon);
    painter.drawPixmap(icon, m_theme.pixmap(QLatin1String(m_iconUse.toLatin1()), kIcon, ink, devicePixelRatioF()));
    if (!m_isNarrow) {
        painter.setFont(m_theme.font(isChecked() ? TextRole::MicroStrong : TextRole::Micro));
        painter.setPen(m_theme.color(ink));
        const QRect line(0, icon.bottom() + 3, width(), m_theme.lineHeight(TextRole::Micro));
        const QString label = painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 4);
        painter.drawText(line, int(Qt::AlignCenter), label);
    }
    if (m_badge > 0) paintBadge(painter, icon);
}

void RailItem::paintBadge(QPainter& painter, const QRect& icon) const
{
    const QString count = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
    painter.setFont(m_theme.font(TextRole::MicroStrong));
    const int width = std::max(kBadge, painter.fontMetrics().horizontalAdvance(count) + 8);
    const QRectF badge(icon.right() - 3, icon.top() - 6, width, kBadge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Color::AccentFill));
    painter.drawRoundedRect(badge, kBadge / 2.0, kBadge / 2.0);
    painter.setPen(m_theme.color(Color::AccentOn));
    painter.drawText(badge, Qt::AlignCenter, count);
}

bool RailItem::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_isNarrow) return true; // the label already says it
    return QAbstractButton::event(event);
}

} // namespace yoyaku::ui

#include "moc_railitem.cpp"

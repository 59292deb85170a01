#include "ui/widgets/pill.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr int kHeight = 20, kIcon = 14, kPadding = 6, kGap = 4;
constexpr int kSlack = 3; ///< metrics and paint round differently

} // namespace

QSize pillSize(const StatusLook& look, const Theme& theme)
{
    const int text = QFontMetrics(theme.font(TextRole::Small)).horizontalAdvance(look.text);
    return {kPadding + kIcon + kGap + text + kSlack + kPadding, kHeight};
}

void paintPill(QPainter& painter, const QRect& cell, const StatusLook& look, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(TextRole::Small));
    const int width = std::min(pillSize(look, theme).width(), cell.width());
    const QRect pill(cell.left(), cell.center().y() - kHeight / 2 + 1, width, kHeight);
    const bool hasEdge = theme.isHighContrast(); // its tint is the canvas
    painter.setPen(hasEdge ? QPen(theme.color(Color::LineControl), 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.color(look.background));
    const double inset = hasEdge ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(pill).adjusted(inset, inset, -inset, -inset), 4, 4);
    painter.drawPixmap(pill.left() + kPadding, pill.top() + (kHeight - kIcon) / 2,
                       theme.pixmap(look.icon, kIcon, look.color, painter.device()->devicePixelRatioF()));
    const QRect room = pill.adjusted(kPadding + kIcon + kGap, 0, -kPadding, 0);
    painter.setPen(theme.color(look.color));
    painter.drawText(room, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(look.text, Qt::ElideRight, room.width() + 1));
}

Pill::Pill(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Pill::setLook(const StatusLook& look)
{
    m_look = look;
    setAccessibleName(look.text);
    setVisible(!look.text.isEmpty());
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const { return pillSize(m_look, m_theme); }

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_look, m_theme);
}

} // namespace yoyaku::ui

#include "moc_pill.cpp"

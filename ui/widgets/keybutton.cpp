#include "ui/widgets/keybutton.h"

#include "ui/theme/theme.h"

#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <utility>

namespace yoyaku::ui {

namespace {

constexpr int kGap = 6, kPadding = 4, kHeight = 16, kRadius = 3;
constexpr int kSlack = 2; ///< metrics and paint round differently
constexpr qreal kFaint = 0.7;

} // namespace

KeyButton::KeyButton(const Theme& theme, const QString& key, QWidget* parent)
    : QPushButton(parent), m_theme(theme), m_key(key)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KeyButton::setKey(const QString& key)
{
    if (std::exchange(m_key, key) == key) return;
    updateGeometry();
    update();
}

int KeyButton::capWidth() const
{
    if (m_key.isEmpty()) return 0;
    const QFontMetrics metrics(m_theme.font(TextRole::Micro));
    return std::max(kHeight, metrics.horizontalAdvance(m_key) + 2 * kPadding + kSlack);
}

QSize KeyButton::sizeHint() const
{
    const QSize plain = QPushButton::sizeHint();
    return m_key.isEmpty() ? plain : QSize(plain.width() + kGap + capWidth(), plain.height());
}

void KeyButton::paintEvent(QPaintEvent* event)
{
    if (m_key.isEmpty()) return QPushButton::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    QRect inside = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    const QRect cap(inside.right() + 1 - capWidth(), height() / 2 - kHeight / 2, capWidth(), kHeight);
    inside.setRight(cap.left() - kGap);
    option.rect = inside;
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
    paintCap(painter, cap);
}

void KeyButton::paintCap(QPainter& painter, const QRect& cap) const
{
    const bool isFilled = property("primary").toBool() || property("danger").toBool();
    QColor ink = m_theme.color(!isEnabled()                      ? Color::TextDisabled
                               : property("danger").toBool()     ? Color::DangerOn
                               : property("primary").toBool()    ? Color::AccentOn
                               : property("flatDanger").toBool() ? Color::DangerText
                                                                 : Color::TextTertiary);
    QColor line = isFilled && isEnabled() ? ink : m_theme.color(Color::LineStrong);
    if (isFilled && isEnabled()) line.setAlphaF(kFaint);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.setFont(m_theme.font(TextRole::Micro));
    painter.setPen(ink);
    painter.drawText(cap, Qt::AlignCenter, m_key);
}

} // namespace yoyaku::ui

#include "moc_keybutton.cpp"

#include "ui/hosts/rulecard.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

constexpr int kHeight = 44;
constexpr int kGrip = 15, kNumber = 34, kName = 50, kChevron = 24;

} // namespace

RuleHeader::RuleHeader(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_menu(new QToolButton(this))
{
    setObjectName(QStringLiteral("ruleHeader"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_menu->setObjectName(QStringLiteral("ruleMenu"));
    m_menu->setIconSize({16, 16});
    m_menu->setFocusPolicy(Qt::TabFocus);
}

QSize RuleHeader::sizeHint() const { return {320, kHeight}; }

void RuleHeader::setLook(const Look& look)
{
    m_look = look;
    setChecked(look.isOpen);
    m_menu->setVisible(look.isOpen);
    m_menu->setIcon(m_theme.icon(QLatin1String("action.more"), Color::TextPrimary));
    QStringList spoken{tr("Rule %1: %2").arg(look.number).arg(look.name), look.summary};
    for (const QString& part : {look.method, look.mark})
        if (!part.isEmpty()) spoken.append(part);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setAccessibleDescription(tr("Alt with up or down moves it in the order."));
    update();
}

void RuleHeader::resizeEvent(QResizeEvent*)
{
    m_menu->setGeometry(width() - 10 - kChevron - 30, (kHeight - 28) / 2, 30, 28);
}

void RuleHeader::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RuleHeader::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    m_isGripHeld = event->button() == Qt::LeftButton;
    QAbstractButton::mousePressEvent(event);
}

void RuleHeader::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    setCursor(at.x() < kNumber ? Qt::OpenHandCursor : Qt::ArrowCursor);
    const bool isHeld = m_isGripHeld && event->buttons() & Qt::LeftButton;
    if (isHeld && (at - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_isGripHeld = false;
        setDown(false);
        Q_EMIT dragStarted();
        return;
    }
    QAbstractButton::mouseMoveEvent(event);
}

/// The width they take at the right, the menu and the chevron included.
int RuleHeader::paintPills(QPainter& painter) const
{
    int right = width() - 10 - kChevron;
    painter.drawPixmap(QPoint(width() - 10 - 20, (kHeight - 16) / 2),
                       m_theme.pixmap(m_look.isOpen ? QLatin1String("chev.down") : QLatin1String("chev.right"), 16,
                                      Color::TextSecondary, devicePixelRatioF()));
    if (m_look.isOpen) right -= 34;
    const auto pill = [&](const QString& text, Color back, Color fore) {
        if (text.isEmpty()) return;
        painter.setFont(m_theme.font(TextRole::Small));
        const int wide = painter.fontMetrics().horizontalAdvance(text) + 12;
        const QRect box(right - wide, (kHeight - 20) / 2, wide, 20);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(back));
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(m_theme.color(fore));
        painter.drawText(box, Qt::AlignCenter, text);
        right -= wide + 6;
    };
    if (!m_look.isOpen) pill(m_look.method, Color::BgSunken, Color::TextSecondary);
    pill(m_look.mark, Color::AccentTint, Color::AccentText);
    return width() - right;
}

void RuleHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && !m_look.isOpen) painter.fillRect(rect(), m_theme.color(Color::BgHover));
    painter.drawPixmap(QPoint(kGrip, (kHeight - 16) / 2),
                       m_theme.pixmap(QLatin1String("action.drag"), 16, Color::TextTertiary, devicePixelRatioF()));
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(m_theme.color(Color::TextSecondary));
    painter.drawText(QRect(kNumber - 6, 0, 18, kHeight), Qt::AlignCenter, QString::number(m_look.number));
    const int right = paintPills(painter);
    const QRect text(kName, 0, std::max(0, width() - kName - right - 4), kHeight);
    const auto line = [&](const QRect& at, TextRole role, Color color, const QString& words) {
        painter.setFont(m_theme.font(role));
        painter.setPen(m_theme.color(color));
        painter.drawText(at, Qt::AlignVCenter, painter.fontMetrics().elidedText(words, Qt::ElideRight, at.width()));
    };
    if (m_look.isOpen) {
        line(text, TextRole::BodyStrong, Color::TextPrimary, m_look.name);
    } else {
        line({text.left(), 4, text.width(), 19}, TextRole::BodyStrong, Color::TextPrimary, m_look.name);
        line({text.left(), 23, text.width(), 16}, TextRole::Small, Color::TextSecondary, m_look.summary);
    }
    if (!hasFocus()) return;
    painter.setPen(QPen(m_theme.color(Color::FocusRing), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect().adjusted(2, 2, -2, -2), 4, 4);
}

} // namespace yoyaku::ui

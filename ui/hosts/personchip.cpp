#include "ui/hosts/personchip.h"

#include "ui/format/safetext.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr int kHeight = 24, kFace = 16, kCross = 18, kMostName = 110;

bool isRemoving(const QKeyEvent& event) { return event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace; }

} // namespace

PersonChip::PersonChip(const Theme& theme, const UserId& host, const QString& name, const QString& shown,
                       QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_host(host), m_name(name)
{
    setObjectName(QStringLiteral("personChip"));
    setText(shown);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Remove %1").arg(safeText(name)));
    setToolTip(safeTip(accessibleName()));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize PersonChip::sizeHint() const
{
    const int text = QFontMetrics(m_theme.font(TextRole::Small)).horizontalAdvance(QAbstractButton::text());
    return {4 + kFace + 6 + std::min(text, kMostName) + kCross, kHeight};
}

QRect PersonChip::cross() const { return {width() - kCross, 0, kCross, height()}; }

bool PersonChip::hitButton(const QPoint& point) const { return cross().contains(point); }

bool PersonChip::event(QEvent* event)
{
    // Else the key would be a command of the list around it.
    if (event->type() == QEvent::ShortcutOverride && isRemoving(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void PersonChip::keyPressEvent(QKeyEvent* event)
{
    if (isRemoving(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PersonChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = hasFocus();
    painter.setPen(QPen(m_theme.color(isFocused ? Color::FocusRing : Color::LineHair), isFocused ? 2 : 1));
    painter.setBrush(m_theme.color(Color::BgCanvas));
    const double inset = isFocused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
    painter.drawPixmap(QPoint(4, (height() - kFace) / 2), m_theme.monogram(m_host, m_name, kFace, devicePixelRatioF()));
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(m_theme.color(Color::TextPrimary));
    const QRect name(4 + kFace + 6, 0, width() - kCross - 4 - kFace - 6, height());
    painter.drawText(name, Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
    const bool isHot = underMouse() || isFocused;
    painter.drawPixmap(cross().center() - QPoint(5, 5),
                       m_theme.pixmap(QLatin1String("action.close"), 11,
                                      isHot ? Color::TextPrimary : Color::TextDisabled, devicePixelRatioF()));
}

} // namespace yoyaku::ui

#include "moc_personchip.cpp"

#include "ui/widgets/scrim.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace yoyaku::ui {

namespace {

// tokens.json, scrim: "at 28 % (light), 48 % (dark)".
constexpr double kLight = 0.28, kDark = 0.48;

} // namespace

Scrim::Scrim(const Theme& theme, QWidget* window) : QWidget(window), m_theme(theme)
{
    setObjectName(QStringLiteral("scrim"));
    hide();
}

void Scrim::open(QWidget* focus)
{
    if (!isVisible()) {
        m_focusBefore = QApplication::focusWidget();
        parentWidget()->installEventFilter(this);
    }
    setGeometry(parentWidget()->rect());
    Q_EMIT placed();
    show();
    raise();
    focus->setFocus(Qt::PopupFocusReason);
}

void Scrim::closeDown()
{
    if (!isVisible()) return;
    parentWidget()->removeEventFilter(this);
    const QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    hide();
    if (hadFocus && m_focusBefore) m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void Scrim::paintEvent(QPaintEvent*)
{
    QColor color = m_theme.color(Color::Scrim);
    color.setAlphaF(float(m_theme.isDark() ? kDark : kLight));
    QPainter(this).fillRect(rect(), color);
}

void Scrim::mousePressEvent(QMouseEvent*) { Q_EMIT closeRequested(); }

bool Scrim::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget()) {
        setGeometry(parentWidget()->rect());
        Q_EMIT placed();
    }
    return QWidget::eventFilter(watched, event);
}

// Tab stays among what lies on top.
bool Scrim::focusNextPrevChild(bool next)
{
    QWidget* from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from)) return false;
    const auto step = [next](QWidget* at) { return next ? at->nextInFocusChain() : at->previousInFocusChain(); };
    for (QWidget* to = step(from); to && to != from; to = step(to))
        if (isAncestorOf(to) && to->isVisible() && to->isEnabled() && (to->focusPolicy() & Qt::TabFocus) &&
            !to->focusProxy()) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    return true;
}

} // namespace yoyaku::ui

#include "moc_scrim.cpp"

#include "ui/widgets/popover.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kGap = 4;
constexpr int kMargin = 8;
constexpr int kContentMargin = 12;

} // namespace

Popover::Popover(QWidget* window) : QFrame(window), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("popover"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void Popover::openBeside(QWidget* anchor, const QRect& part, QWidget* content)
{
    if (isVisible()) closeDown();
    m_focusBefore = QApplication::focusWidget();
    m_anchor = anchor;
    m_part = part;
    m_content = content;
    const int margin = content->property("fillsPopover").toBool() ? 1 : kContentMargin; // 1: the frame
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_layout->addWidget(content);
    content->show();
    place();
    show();
    raise();
    qApp->installEventFilter(this);
    QWidget* first = content->focusPolicy() != Qt::NoFocus ? content : nullptr;
    for (QWidget* child : content->findChildren<QWidget*>())
        if (!first && child->focusPolicy() & Qt::TabFocus && child->isEnabled()) first = child;
    (first ? first : this)->setFocus(Qt::PopupFocusReason);
}

void Popover::closeDown()
{
    if (!isVisible()) return;
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) || QApplication::focusWidget() == this;
    hide();
    if (m_content) {
        m_layout->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
        m_content = nullptr;
    }
    if (hadFocus && m_focusBefore) m_focusBefore->setFocus(Qt::PopupFocusReason);
    m_anchor = nullptr;
    Q_EMIT closed();
}

QPoint Popover::placeBeside(QSize size) const
{
    const QRect part(m_anchor->mapTo(parentWidget(), m_part.topLeft()), m_part.size());
    const int before = part.left() - kGap - size.width();
    const int after = part.right() + 1 + kGap;
    const int mostX = std::max(kMargin, parentWidget()->width() - size.width() - kMargin);
    const int mostY = std::max(kMargin, parentWidget()->height() - size.height() - kMargin);
    const int x = before >= kMargin ? before : std::min(after, mostX);
    return {x, std::clamp(part.center().y() - size.height() / 2, kMargin, mostY)};
}

void Popover::place()
{
    const QSize size = sizeHint().boundedTo(parentWidget()->size() - QSize(2 * kMargin, 2 * kMargin));
    if (!m_part.isNull()) return setGeometry(QRect(placeBeside(size), size));
    const QRect anchor(m_anchor->mapTo(parentWidget(), QPoint(0, 0)), m_anchor->size());
    const int above = anchor.top() - kGap - size.height();
    const int below = anchor.bottom() + 1 + kGap;
    const bool fitsBelow = below + size.height() + kMargin <= parentWidget()->height();
    const int x =
        std::clamp(anchor.left(), kMargin, std::max(kMargin, parentWidget()->width() - size.width() - kMargin));
    setGeometry(QRect(QPoint(x, fitsBelow ? below : std::max(kMargin, above)), size));
}

bool Popover::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    // Of a painted view only the part it stands beside counts as the anchor; when the view scrolls, that part moves.
    const bool isAtAnchor =
        widget == m_anchor && (m_part.isNull() || event->type() != QEvent::MouseButtonPress ||
                               m_part.contains(static_cast<QMouseEvent*>(event)->position().toPoint()));
    if (event->type() == QEvent::MouseButtonPress && widget && widget->window() == window() && widget != this &&
        !isAncestorOf(widget) && !isAtAnchor)
        closeDown();
    else if (event->type() == QEvent::Wheel && widget && widget == m_anchor && !m_part.isNull())
        closeDown();
    else if (event->type() == QEvent::Resize && widget == parentWidget())
        closeDown();
    else if (event->type() == QEvent::LayoutRequest && widget && widget == m_content)
        place();
    return QFrame::eventFilter(watched, event);
}

void Popover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        closeDown();
    else
        QFrame::keyPressEvent(event);
}

} // namespace yoyaku::ui

#include "moc_popover.cpp"

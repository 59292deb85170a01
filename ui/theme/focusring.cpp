#include "ui/theme/focusring.h"

#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

constexpr int kRing = 2, kGap = 1, kRadius = 4;

/// What the style sheet draws; the others show their focus themselves.
bool needsRing(const QWidget* widget)
{
    const auto* combo = qobject_cast<const QComboBox*>(widget);
    return qobject_cast<const QPushButton*>(widget) || qobject_cast<const QToolButton*>(widget) ||
           qobject_cast<const QRadioButton*>(widget) || qobject_cast<const QTabBar*>(widget) ||
           (combo && !combo->isEditable());
}

bool isByKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

/// What of `area`, in coordinates of the window, its ancestors let through.
QRect uncovered(const QWidget* widget, QRect area)
{
    const QWidget* window = widget->window();
    for (const QWidget* over = widget->parentWidget(); over && over != window; over = over->parentWidget())
        if (const auto* scrolls = qobject_cast<const QAbstractScrollArea*>(over->parentWidget());
            scrolls && scrolls->viewport() == over)
            area &= QRect(over->mapTo(window, QPoint()), over->size());
    return area & window->rect();
}

} // namespace

class FocusRing::Overlay final : public QWidget
{
  public:
    Overlay(const Theme& theme, QWidget* window) : QWidget(window), m_theme(theme)
    {
        setObjectName(QStringLiteral("focusRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }
    /// The whole ring, in coordinates of the window; the overlay may be less.
    void setRing(const QRect& ring, const QRect& shown, bool isOnInverse)
    {
        m_isOnInverse = isOnInverse;
        m_ring = ring.translated(-shown.topLeft());
        setGeometry(shown);
        setVisible(!shown.isEmpty());
        raise();
        update();
    }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(m_isOnInverse ? Color::TextInverse : Color::FocusRing), kRing));
        const qreal half = kRing / 2.0;
        painter.drawRoundedRect(QRectF(m_ring).adjusted(half, half, -half, -half), kRadius + kGap, kRadius + kGap);
    }

  private:
    const Theme& m_theme;
    QRect m_ring;
    bool m_isOnInverse = false;
};

FocusRing::FocusRing(const Theme& theme, QObject* parent) : QObject(parent), m_theme(theme)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing() { drop(); }

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (auto* widget = qobject_cast<QWidget*>(watched)) {
            const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
            // Back from a menu or another window it is as it was.
            if (!isByKeyboard(reason) && (widget != m_focus || reason == Qt::MouseFocusReason)) {
                drop();
                break;
            }
            m_focus = widget;
            if (needsRing(widget))
                showAround(widget);
            else
                delete m_overlay.data();
        }
        break;
    case QEvent::MouseButtonPress:
        if (m_focus && watched->isWidgetType()) {
            m_focus->update();
            drop();
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::EnabledChange:
        if (m_target && !m_isPlacing && watched->isWidgetType() &&
            (watched == m_target || static_cast<QWidget*>(watched)->isAncestorOf(m_target)))
            place();
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::showAround(QWidget* target)
{
    if (m_overlay && m_overlay->parentWidget() != target->window()) delete m_overlay.data();
    m_target = target;
    if (!m_overlay) m_overlay = new Overlay(m_theme, target->window());
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_overlay || m_isPlacing) return;
    m_isPlacing = true; // its own moves are no news
    const int out = kRing + kGap;
    const QRect around(m_target->mapTo(m_target->window(), QPoint()), m_target->size());
    const QRect ring = around.adjusted(-out, -out, out, out);
    m_overlay->setRing(ring, m_target->isVisible() ? uncovered(m_target, ring) : QRect(),
                       m_target->property("inverse").toBool() || m_target->property("toastAction").toBool());
    m_isPlacing = false;
}

void FocusRing::drop()
{
    m_focus.clear();
    m_target.clear();
    delete m_overlay.data();
}

} // namespace yoyaku::ui

#include "moc_focusring.cpp"

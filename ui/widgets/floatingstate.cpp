#include "ui/widgets/floatingstate.h"

#include <QBoxLayout>
#include <QEvent>

namespace yoyaku::ui {

FloatingState::FloatingState(const Theme& theme, const char* icon, QWidget* host)
    : QFrame(host), m_host(host), m_state(new EmptyState(theme, icon, this))
{
    setObjectName(QStringLiteral("card"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 16, 1, 16);
    all->addWidget(m_state);
    host->installEventFilter(this);
    hide();
}

void FloatingState::showHere(bool isShown)
{
    setVisible(isShown);
    if (isShown) place();
}

bool FloatingState::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_host && event->type() == QEvent::Resize && !isHidden()) place();
    return QFrame::eventFilter(watched, event);
}

void FloatingState::place()
{
    resize(sizeHint().boundedTo(m_host->size()));
    move(m_host->rect().center() - rect().center());
    raise();
}

} // namespace yoyaku::ui

#include "moc_floatingstate.cpp"

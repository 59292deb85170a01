#include "ui/shell/announcer.h"

#include "ui/commands/edittext.h"
#include "ui/format/errortext.h"
#include "ui/format/safetext.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace yoyaku::ui {

namespace {

constexpr int kMostAtOnce = 3; ///< of what waited; a flood is counted elsewhere

QAccessibleInterface* accessOf(const QString&, QObject* object)
{
    auto* announcer = qobject_cast<Announcer*>(object);
    return announcer ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

void installAccess()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace

Announcer::Announcer(QWidget* window) : QWidget(window)
{
    installAccess();
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1); // what has no size is not showing
    lower();
    m_rest.setSingleShot(true);
    m_rest.setTimerType(Qt::PreciseTimer); // others may be early
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &Announcer::sayNext);
}

void Announcer::say(const QString& text)
{
    if (text.isEmpty() || m_waiting.contains(text)) return;
    m_waiting.append(safeText(text));
    if (!m_rest.isActive()) sayNext();
}

void Announcer::sayEdit(const Edit& edit)
{
    QString state;
    switch (edit.state) {
    case EditState::Held:
        state = tr("held");
        break;
    case EditState::Settled:
        state = tr("sent");
        break;
    case EditState::Undone:
        state = tr("taken back, nothing was sent");
        break;
    case EditState::Refused:
        state = shortErrorText(edit.error, &edit.act);
        break;
    case EditState::Conflict:
        state = tr("changed by someone else meanwhile");
        break;
    default:
        return;
    }
    if (m_lastEdit == edit.id && m_lastState == edit.state) return;
    m_lastEdit = edit.id;
    m_lastState = edit.state;
    say(tr("%1: %2", "what was done: what became of it").arg(undoText(edit.act, safeText(edit.about)), state));
}

void Announcer::clear()
{
    m_waiting.clear();
    setAccessibleName({});
}

void Announcer::sayNext()
{
    if (m_waiting.isEmpty()) return;
    const QString text = m_waiting.mid(std::max<qsizetype>(0, m_waiting.size() - kMostAtOnce)).join(u'\n');
    m_waiting.clear();
    m_rest.start();
    setAccessibleName(text); // tells of the name by itself
    for (const auto kind : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, kind);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT said(text);
}

} // namespace yoyaku::ui

#include "moc_announcer.cpp"

// The commands of the hosts page: the second half of HostsPage.
#include "core/insight/rulesdraft.h"
#include "ui/commands/teamacts.h"
#include "ui/hosts/draftbanner.h"
#include "ui/hosts/hostlistview.h"
#include "ui/hosts/hostsaside.h"
#include "ui/hosts/hostspage.h"
#include "ui/shell/actionbutton.h"
#include "ui/shell/actionregistry.h"

#include <QPushButton>
#include <QToolButton>

namespace yoyaku::ui {

void HostsPage::registerActions(ActionRegistry& actions)
{
    m_main->view()->registerActions(actions);
    m_aside->rules()->registerActions(actions);
    actions.add({.id = QStringLiteral("hosts.whatIf"),
                 .text = QT_TRANSLATE_NOOP("Actions", "What if"),
                 .keys = {QKeySequence(Qt::Key_W)},
                 .icon = QLatin1String("f.scale"),
                 .scope = this,
                 .isPossible = [this] { return isVisible() && !m_shown.isEmpty(); }},
                this, [this] { m_aside->showWhatIf(); });
    actions.add({.id = QStringLiteral("hosts.table"),
                 .text = QT_TRANSLATE_NOOP("Actions", "Charts as tables"),
                 .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
                 .scope = this,
                 .isPossible = [this] { return isVisible(); }},
                this, [this] { showTwins(!m_areTwinsShown); });
    actions.add({.id = QStringLiteral("hosts.about"),
                 .text = QT_TRANSLATE_NOOP("Actions", "About this event type…"),
                 .icon = QLatin1String("nav.eventtypes"),
                 .isPossible = [this] { return isVisible() && !m_shown.isEmpty(); }},
                this, [this] { Q_EMIT eventTypeWanted(m_shown); });
    if (!m_parts.team) return;
    actions.add({.id = QStringLiteral("hosts.add"),
                 .text = QT_TRANSLATE_NOOP("Actions", "Add a host…"),
                 .icon = QLatin1String("f.userplus"),
                 .isPossible = [this] { return isVisible() && !m_shown.isEmpty(); }},
                this, [this] { m_parts.team->addHost(m_shown); });
    registerDraftActions(actions);
}

// Undo and redo act in the draft while it has something to take back; then they are the window's again.
void HostsPage::registerDraftActions(ActionRegistry& actions)
{
    const auto add = [&](const char* id, const char* text, QKeySequence keys, const char* icon, auto isPossible,
                         auto run) {
        actions.add({.id = QLatin1String(id),
                     .text = text,
                     .keys = {std::move(keys)},
                     .icon = QLatin1String(icon),
                     .scope = this,
                     .isPossible = [this, isPossible] { return isVisible() && isPossible(); }},
                    this, run);
    };
    const auto hasDraft = [this] { return this->hasDraft(); };
    add(
        "hosts.apply", QT_TRANSLATE_NOOP("Actions", "Apply the draft…"), Qt::CTRL | Qt::Key_Return, "check",
        [] { return true; }, [this] { apply(); });
    add("hosts.discard", QT_TRANSLATE_NOOP("Actions", "Discard the draft"), Qt::CTRL | Qt::Key_Backspace,
        "action.close", hasDraft, [this] { discard(); });
    add(
        "hosts.undo", QT_TRANSLATE_NOOP("Actions", "Undo in the draft"), Qt::CTRL | Qt::Key_Z, "action.undo",
        [this] { return m_parts.draft.canUndo(m_shown); }, [this] { m_parts.draft.undo(m_shown); });
    add(
        "hosts.redo", QT_TRANSLATE_NOOP("Actions", "Redo in the draft"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
        "action.redo", [this] { return m_parts.draft.canRedo(m_shown); }, [this] { m_parts.draft.redo(m_shown); });
    m_banner->setActions(actions);
    bindTip(m_undo, actions, QStringLiteral("hosts.undo"));
}

} // namespace yoyaku::ui

// The window's commands and where the keyboard goes: the second half of MainWindow.
#include "core/models/guestmask.h"
#include "ui/commands/editcommand.h"
#include "ui/commands/edittext.h"
#include "ui/format/safetext.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/decisioncard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/outboxlist.h"
#include "ui/shell/page.h"
#include "ui/shell/shortcutslist.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/toaststack.h"
#include "ui/shell/topbar.h"
#include "ui/shell/undoactions.h"
#include "ui/widgets/popover.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

const char* const kPageTexts[] = {
    QT_TRANSLATE_NOOP("Actions", "Show page 1"), QT_TRANSLATE_NOOP("Actions", "Show page 2"),
    QT_TRANSLATE_NOOP("Actions", "Show page 3"), QT_TRANSLATE_NOOP("Actions", "Show page 4"),
    QT_TRANSLATE_NOOP("Actions", "Show page 5"), QT_TRANSLATE_NOOP("Actions", "Show page 6"),
    QT_TRANSLATE_NOOP("Actions", "Show page 7")};

/// The first widget in `area` that Tab would reach.
QWidget* firstFocusable(QWidget* area)
{
    if (!area || !area->isVisible()) return nullptr;
    if (area->focusPolicy() & Qt::TabFocus && area->isEnabled()) return area;
    for (QWidget* next = area->nextInFocusChain(); next && next != area; next = next->nextInFocusChain())
        if (area->isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus))
            return next;
    return nullptr;
}

} // namespace

void MainWindow::addActions()
{
    ActionRegistry& a = *m_actions;
    addPageActions();
    a.add(QStringLiteral("search"), QT_TRANSLATE_NOOP("Actions", "Search this page"),
          {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)}, this,
          [this] { m_topBar->focusSearch(); });
    a.add(QStringLiteral("booking.new"), QT_TRANSLATE_NOOP("Actions", "New booking…"),
          {QKeySequence(Qt::CTRL | Qt::Key_N)}, this, [this] { Q_EMIT newBookingRequested(); });
    QAction* undo = m_undoActions->undo();
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    a.adopt(QStringLiteral("edit.undo"), undo);
    QAction* redo = m_undoActions->redo();
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    a.adopt(QStringLiteral("edit.redo"), redo);
    a.add(QStringLiteral("sync.now"), QT_TRANSLATE_NOOP("Actions", "Sync now"), {QKeySequence(Qt::Key_F5)}, this,
          [this] { Q_EMIT syncNowRequested(); });
    QAction* pause = a.add(QStringLiteral("sync.pause"), QT_TRANSLATE_NOOP("Actions", "Pause sync"), {}, this,
                           [this] { Q_EMIT pauseSyncRequested(m_connection.kind != ConnectionState::Kind::Paused); });
    pause->setCheckable(true);
    addPanelActions();
    a.add(QStringLiteral("theme.toggle"), QT_TRANSLATE_NOOP("Actions", "Light or dark"),
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, this,
          [this] { Q_EMIT themeRequested(m_theme.isDark() ? ThemeMode::Light : ThemeMode::Dark); });
    a.add(QStringLiteral("window.fullScreen"), QT_TRANSLATE_NOOP("Actions", "Full screen"), {QKeySequence(Qt::Key_F11)},
          this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    a.add(QStringLiteral("help.shortcuts"), QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"),
          {QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)}, this, [this] { showShortcuts(); });
    a.add(QStringLiteral("window.close"), QT_TRANSLATE_NOOP("Actions", "Close the window"),
          {QKeySequence(Qt::CTRL | Qt::Key_W)}, this, [this] { close(); });
    a.add(QStringLiteral("window.quit"), QT_TRANSLATE_NOOP("Actions", "Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)},
          this, [this] { Q_EMIT quitRequested(); });
}

void MainWindow::addPageActions()
{
    for (int i = 0; i < int(std::size(kPageTexts)); ++i)
        m_actions->add(QStringLiteral("page.%1").arg(i + 1), kPageTexts[i],
                       {QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + i)))}, this,
                       [this, i] { showPage(m_pageOrder.value(i)); });
    m_actions->add(QStringLiteral("page.settings"), QT_TRANSLATE_NOOP("Actions", "Settings"),
                   {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, this, [this] { showPage(QStringLiteral("settings")); });
}

void MainWindow::addPanelActions()
{
    ActionRegistry& a = *m_actions;
    a.add(QStringLiteral("panel.sideBar"), QT_TRANSLATE_NOOP("Actions", "Side bar"),
          {QKeySequence(Qt::CTRL | Qt::Key_B)}, this, [this] { togglePanel(Body::Panel::SideBar); });
    a.add(QStringLiteral("panel.inspector"), QT_TRANSLATE_NOOP("Actions", "Inspector"),
          {QKeySequence(Qt::CTRL | Qt::Key_I)}, this, [this] { togglePanel(Body::Panel::Inspector); });
    a.add(QStringLiteral("outbox.show"), QT_TRANSLATE_NOOP("Actions", "Outbox"), {QKeySequence(Qt::CTRL | Qt::Key_O)},
          this, [this] { openStatus(QStringLiteral("outbox")); });
    a.add(QStringLiteral("focus.next"), QT_TRANSLATE_NOOP("Actions", "Next area"), {QKeySequence(Qt::Key_F6)}, this,
          [this] { focusNextArea(Step::Forward); });
    a.add(QStringLiteral("focus.previous"), QT_TRANSLATE_NOOP("Actions", "Previous area"),
          {QKeySequence(Qt::SHIFT | Qt::Key_F6)}, this, [this] { focusNextArea(Step::Back); });
    a.add(QStringLiteral("menu.open"), QT_TRANSLATE_NOOP("Actions", "Application menu"), {QKeySequence(Qt::Key_F10)},
          this, [this] { m_rail->openMenu(); });
}

void MainWindow::focusNextArea(Step step)
{
    // DESIGN, "Keyboard": focus order.
    const QVector<QWidget*> areas{m_rail,
                                  m_topBar,
                                  m_banner,
                                  m_body->holder(Body::Panel::SideBar),
                                  m_body->pages()->currentWidget(),
                                  m_body->holder(Body::Panel::Inspector),
                                  m_status};
    const QWidget* focus = QApplication::focusWidget();
    int at = -1;
    for (int i = 0; i < areas.size(); ++i)
        if (areas[i] && focus && (areas[i] == focus || areas[i]->isAncestorOf(focus))) at = i;
    const int count = int(areas.size());
    if (at < 0 && step == Step::Back) at = 0;
    for (int i = 1; i <= count; ++i) {
        const int next = (at + int(step) * i + count * 2) % count;
        if (QWidget* target = firstFocusable(areas[next])) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MainWindow::openStatus(const QString& id)
{
    QWidget* anchor = m_status->item(id);
    if (m_popover->isOpenFor(anchor)) {
        m_popover->closeDown();
        return;
    }
    m_popover->open(anchor, id == QLatin1String("outbox") ? outboxContent() : statusContent(id));
}

QWidget* MainWindow::statusContent(const QString& id)
{
    auto* content = new QWidget;
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    auto* text = new QLabel(m_status->detail(id), content);
    text->setObjectName(QStringLiteral("status.detail"));
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setWordWrap(true);
    text->setMinimumWidth(280);
    lines->addWidget(text);
    const auto button = [&](const QString& actionId) {
        const QAction* action = m_actions->action(actionId);
        auto* made = new QPushButton(action->text(), content);
        made->setObjectName(QStringLiteral("status.") + actionId);
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        connect(made, &QPushButton::clicked, m_popover, &Popover::closeDown);
        lines->addWidget(made, 0, Qt::AlignLeft);
        return made;
    };
    if (id == QLatin1String("sync") || id == QLatin1String("network") || id == QLatin1String("gaps"))
        button(QStringLiteral("sync.now"));
    if (id == QLatin1String("sync") && m_connection.kind == ConnectionState::Kind::Paused)
        button(QStringLiteral("sync.pause"))->setText(tr("Go on syncing"));
    else if (id == QLatin1String("sync"))
        button(QStringLiteral("sync.pause"));
    if (id == QLatin1String("privacy")) button(QStringLiteral("privacy.hide"))->setText(tr("Show guest data"));
    if (id == QLatin1String("listener") || id == QLatin1String("key") || id == QLatin1String("zone"))
        button(QStringLiteral("page.settings"));
    return content;
}

QWidget* MainWindow::outboxContent()
{
    auto* list = new OutboxList(m_theme, m_format, m_hostNames);
    list->setEdits(shownEdits());
    connect(list, &OutboxList::undoRequested, this, &MainWindow::undoEditRequested);
    connect(list, &OutboxList::sendRequested, this, &MainWindow::sendNowRequested);
    connect(list, &OutboxList::retryRequested, this, &MainWindow::retryRequested);
    connect(list, &OutboxList::chooseAgainRequested, this, &MainWindow::chooseAgainRequested);
    connect(list, &OutboxList::discardRequested, this, &MainWindow::discardRequested);
    return list;
}

void MainWindow::setOpenEdits(const QVector<Edit>& edits)
{
    m_edits = edits;
    m_status->setOpenEdits(edits);
    if (auto* list = qobject_cast<OutboxList*>(m_popover->content())) list->setEdits(shownEdits());
    refreshChoice();
    m_backOnline.setOpenEdits(edits);
    refreshBanners();
}

void MainWindow::showChoice(const BookingId& booking, QWidget* view, const QRect& part)
{
    const auto it = std::find_if(m_edits.cbegin(), m_edits.cend(), [&](const Edit& edit) {
        return edit.booking() == booking && needsChoice(pendingOf(edit.state));
    });
    if (booking.isEmpty() || it == m_edits.cend()) return;
    auto* card = new DecisionCard(m_theme);
    const Edit shown = m_mask ? m_mask->masked(*it) : *it;
    card->setEdit(shown, choiceText(shown, m_format, m_hostNames));
    connect(card, &DecisionCard::keepRequested, this, &MainWindow::discardRequested);
    connect(card, &DecisionCard::sendRequested, this, &MainWindow::retryRequested);
    connect(card, &DecisionCard::chooseAgainRequested, this, [this](const EditId& id) {
        m_popover->closeDown();
        Q_EMIT chooseAgainRequested(id);
    });
    m_popover->openBeside(view, part, card);
}

// What is decided needs no card any more; what changed on the other side is told in it.
void MainWindow::refreshChoice()
{
    auto* card = qobject_cast<DecisionCard*>(m_popover->content());
    if (!card) return;
    for (const Edit& edit : shownEdits())
        if (edit.id == card->editId() && needsChoice(pendingOf(edit.state)))
            return card->setEdit(edit, choiceText(edit, m_format, m_hostNames));
    m_popover->closeDown();
}

void MainWindow::setGuestMask(GuestMask& mask)
{
    m_mask = &mask;
    QAction* hide = m_actions->add({QStringLiteral("privacy.hide"),
                                    QT_TRANSLATE_NOOP("Actions", "Hide guest data"),
                                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
                                    QLatin1String("action.privacy")},
                                   this, [this] { m_mask->setOn(!m_mask->isOn()); });
    hide->setCheckable(true);
    // Not the action's own way of checking: the switch may be turned elsewhere, and says so itself.
    connect(&mask, &GuestMask::changed, this, &MainWindow::takeMask);
    m_undoActions->setNames([this](const QUndoCommand& command) {
        const auto* edit = dynamic_cast<const EditCommand*>(&command);
        if (!edit || !m_mask->isOn()) return QString();
        Edit shown;
        shown.act = edit->act();
        shown.about = edit->about();
        shown = m_mask->masked(shown);
        return undoText(shown.act, safeText(shown.about));
    });
    takeMask();
}

// Everything said so far with a name in it is said anew, or goes.
void MainWindow::takeMask()
{
    m_actions->action(QStringLiteral("privacy.hide"))->setChecked(m_mask->isOn());
    m_status->setGuestsHidden(m_mask->isOn());
    m_undoActions->refresh();
    m_toasts->dropTexts();
    for (const Edit& edit : shownEdits()) m_toasts->refreshEdit(edit);
    if (m_mask->isOn()) m_toasts->keepOnly(m_edits);
    if (auto* list = qobject_cast<OutboxList*>(m_popover->content())) list->setEdits(shownEdits());
    refreshChoice();
}

QVector<Edit> MainWindow::shownEdits() const { return m_mask ? m_mask->masked(m_edits) : m_edits; }

void MainWindow::showShortcuts() { m_popover->open(m_rail, new ShortcutsList(*m_actions, m_theme)); }

} // namespace yoyaku::ui

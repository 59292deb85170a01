// The window's commands and where the keyboard goes: the second half of MainWindow.
#include "core/models/guestmask.h"
#include "ui/commands/editcommand.h"
#include "ui/commands/edittext.h"
#include "ui/format/safetext.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/announcer.h"
#include "ui/shell/decisioncard.h"
#include "ui/shell/keymap.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/outboxlist.h"
#include "ui/shell/page.h"
#include "ui/shell/palette.h"
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

constexpr int kPageKeys = 7; ///< Ctrl 1…7
const char* const kPageIcons[] = {"nav.calendar", "nav.bookings", "nav.hosts",   "nav.schedules",
                                  "nav.team",     "nav.live",     "nav.insights"};

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
    a.add({.id = QStringLiteral("palette.open"),
           .text = QT_TRANSLATE_NOOP("Actions", "Search or run a command"),
           .keys = {QKeySequence(Qt::CTRL | Qt::Key_K)},
           .icon = QLatin1String("action.search")},
          this, [this] { togglePalette(); });
    a.add({.id = QStringLiteral("search"),
           .text = QT_TRANSLATE_NOOP("Actions", "Filter this view"),
           .keys = {QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)},
           .icon = QLatin1String("action.filter")},
          this, [this] { m_topBar->focusSearch(); });
    a.add({.id = QStringLiteral("booking.new"),
           .text = QT_TRANSLATE_NOOP("Actions", "New booking…"),
           .keys = {QKeySequence(Qt::CTRL | Qt::Key_N)},
           .icon = QLatin1String("action.new")},
          this, [this] { Q_EMIT newBookingRequested(); });
    addPageActions();
    a.adopt({.id = QStringLiteral("edit.undo"),
             .keys = {QKeySequence(Qt::CTRL | Qt::Key_Z)},
             .icon = QLatin1String("action.undo")},
            m_undoActions->undo());
    a.adopt({.id = QStringLiteral("edit.redo"),
             .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
             .icon = QLatin1String("action.redo")},
            m_undoActions->redo());
    a.add({.id = QStringLiteral("sync.now"),
           .text = QT_TRANSLATE_NOOP("Actions", "Sync now"),
           .keys = {QKeySequence(Qt::Key_F5)},
           .icon = QLatin1String("st.sync")},
          this, [this] { Q_EMIT syncNowRequested(); });
    QAction* pause =
        a.add({.id = QStringLiteral("sync.pause"), .text = QT_TRANSLATE_NOOP("Actions", "Pause sync")}, this,
              [this] { Q_EMIT pauseSyncRequested(m_connection.kind != ConnectionState::Kind::Paused); });
    pause->setCheckable(true);
    addPanelActions();
    addWindowActions();
}

void MainWindow::addPageActions()
{
    for (int i = 0; i < kPageKeys; ++i)
        m_actions->add({.id = QStringLiteral("page.%1").arg(i + 1),
                        .text = QT_TRANSLATE_NOOP("Actions", "Go to a page"),
                        .keys = {QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + i)))},
                        .icon = QLatin1String(kPageIcons[i]),
                        .isPossible = [this, i] { return i < m_pageOrder.size(); },
                        .about = [this, i] { return m_labels.value(m_pageOrder.value(i)); }},
                       this, [this, i] { showPage(m_pageOrder.value(i)); });
    m_actions->add({.id = QStringLiteral("page.settings"),
                    .text = QT_TRANSLATE_NOOP("Actions", "Settings"),
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                    .icon = QLatin1String("nav.settings")},
                   this, [this] { showPage(QStringLiteral("settings")); });
}

void MainWindow::addPanelActions()
{
    const auto add = [this](const char* id, const char* text, QKeySequence keys, const char* icon, auto run) {
        m_actions->add({.id = QLatin1String(id), .text = text, .keys = {std::move(keys)}, .icon = QLatin1String(icon)},
                       this, run);
    };
    add("panel.sideBar", QT_TRANSLATE_NOOP("Actions", "Side bar"), Qt::CTRL | Qt::Key_B, "panel.left",
        [this] { togglePanel(Body::Panel::SideBar); });
    add("panel.inspector", QT_TRANSLATE_NOOP("Actions", "Inspector"), Qt::CTRL | Qt::Key_I, "panel.right",
        [this] { togglePanel(Body::Panel::Inspector); });
    add("outbox.show", QT_TRANSLATE_NOOP("Actions", "Outbox"), Qt::CTRL | Qt::Key_O, "st.outbox",
        [this] { openStatus(QStringLiteral("outbox")); });
    add("focus.next", QT_TRANSLATE_NOOP("Actions", "Next area"), Qt::Key_F6, "",
        [this] { focusNextArea(Step::Forward); });
    add("focus.previous", QT_TRANSLATE_NOOP("Actions", "Previous area"), Qt::SHIFT | Qt::Key_F6, "",
        [this] { focusNextArea(Step::Back); });
    add("menu.open", QT_TRANSLATE_NOOP("Actions", "Application menu"), Qt::Key_F10, "action.menu",
        [this] { m_rail->openMenu(); });
}

void MainWindow::addWindowActions()
{
    ActionRegistry& a = *m_actions;
    a.add({.id = QStringLiteral("theme.toggle"),
           .text = QT_TRANSLATE_NOOP("Actions", "Light or dark"),
           .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
           .icon = QLatin1String("f.moon")},
          this, [this] { Q_EMIT themeRequested(m_theme.isDark() ? ThemeMode::Light : ThemeMode::Dark); });
    a.add({.id = QStringLiteral("window.fullScreen"),
           .text = QT_TRANSLATE_NOOP("Actions", "Full screen"),
           .keys = {QKeySequence(Qt::Key_F11)}},
          this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    a.add({.id = QStringLiteral("help.shortcuts"),
           .text = QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"),
           .keys = {QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)},
           .icon = QLatin1String("panel.keyboard")},
          this, [this] { m_keyMap->open(); });
    a.add({.id = QStringLiteral("window.close"),
           .text = QT_TRANSLATE_NOOP("Actions", "Close the window"),
           .keys = {QKeySequence(Qt::CTRL | Qt::Key_W)}},
          this, [this] { close(); });
    a.add({.id = QStringLiteral("window.quit"),
           .text = QT_TRANSLATE_NOOP("Actions", "Quit"),
           .keys = {QKeySequence(Qt::CTRL | Qt::Key_Q)}},
          this, [this] { Q_EMIT quitRequested(); });
}

void MainWindow::togglePalette()
{
    if (m_palette->isOpen()) return m_palette->closeDown();
    m_popover->closeDown();
    m_palette->openWith({});
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
    if (id == QLatin1String("run")) return runRequested();
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
    connect(card, &DecisionCard::giftRequested, this, [this](const EditId& id, const UserId& host) {
        m_popover->closeDown();
        Q_EMIT giftRequested(id, host);
    });
    m_popover->openBeside(view, part, card);
    if (m_findGift && mayChooseAgain(*it))
        m_findGift(*it, card, [this, card](const UserId& host) {
            if (!host.isEmpty()) card->setGift(host, m_hostNames ? m_hostNames(host) : host.text());
        });
}

void MainWindow::showBeside(QWidget* view, const QRect& part, QWidget* content)
{
    m_popover->openBeside(view, part, content);
}

void MainWindow::closePopover() { m_popover->closeDown(); }

void MainWindow::setRun(const QString& text) { m_status->setRun(text); }

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
    m_announcer->clear();
    for (const Edit& edit : shownEdits()) m_toasts->refreshEdit(edit);
    if (m_mask->isOn()) m_toasts->keepOnly(m_edits);
    if (auto* list = qobject_cast<OutboxList*>(m_popover->content())) list->setEdits(shownEdits());
    refreshChoice();
}

QVector<Edit> MainWindow::shownEdits() const { return m_mask ? m_mask->masked(m_edits) : m_edits; }

} // namespace yoyaku::ui

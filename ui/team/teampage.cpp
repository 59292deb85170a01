#include "ui/team/teampage.h"

#include "core/models/directorymodel.h"
#include "ui/commands/teamacts.h"
#include "ui/format/capabilitytext.h"
#include "ui/format/safetext.h"
#include "ui/shell/actionregistry.h"
#include "ui/team/teaminspector.h"
#include "ui/team/teamtable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/drawersplit.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace yoyaku::ui {

TeamPage::TeamPage(Parts parts, QWidget* parent)
    : Page(parent),
      m_parts(parts),
      m_rows(new TeamRows(parts.model, parts.format, parts.clock, this)),
      m_table(new TeamTable(parts.theme, *m_rows)),
      m_inspector(new TeamInspector({parts.model, parts.directory, parts.acts, parts.theme, parts.format, parts.clock}))
{
    setObjectName(QStringLiteral("page.team"));
    buildBody();
    buildTopBar();
    connect(m_table, &TeamTable::currentRowChanged, this, &TeamPage::showCurrent);
    connect(m_table, &QTableView::clicked, m_split, [this] { m_split->setDrawerOpen(true); });
    connect(m_table, &TeamTable::opened, m_inspector, [this] {
        m_split->setDrawerOpen(true);
        if (auto* role = m_inspector->findChild<QWidget*>(QStringLiteral("teamRole")))
            role->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_inspector, &TeamInspector::colorChosen, this, &TeamPage::colorChosen);
    connect(m_table, &TeamTable::menuRequested, this, &TeamPage::openMenu);
    connect(m_split, &DrawerSplit::drawerClosed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_split, &DrawerSplit::placingChanged, m_details, &QWidget::setVisible);
    connect(&parts.capabilities, &CapabilityModel::changed, this, &TeamPage::showState);
    connect(&parts.directory, &DirectoryModel::changed, this, &TeamPage::showState);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &TeamPage::showState);
    connect(&parts.theme, &Theme::changed, this, &TeamPage::retranslate);
    retranslate();
    showCurrent();
}

void TeamPage::buildTopBar()
{
    m_left = newPart();
    auto* left = new QHBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(8);
    m_title = new QLabel(m_left);
    m_team = new QLabel(m_left);
    m_team->setObjectName(QStringLiteral("teamName"));
    m_team->setTextFormat(Qt::PlainText);
    m_team->setForegroundRole(QPalette::PlaceholderText);
    left->addWidget(m_title);
    left->addWidget(m_team);
    m_right = newPart();
    auto* right = new QHBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(8);
    m_invite = new QPushButton(m_right);
    m_invite->setObjectName(QStringLiteral("teamInvite"));
    m_details = new QToolButton(m_right);
    m_details->setObjectName(QStringLiteral("teamDetails"));
    m_details->setVisible(m_split->isDrawer());
    right->addWidget(m_invite);
    right->addWidget(m_details);
    connect(m_invite, &QPushButton::clicked, &m_parts.acts, &TeamActs::invite);
    connect(m_details, &QToolButton::clicked, m_split, [this] { m_split->setDrawerOpen(!m_split->isDetailOpen()); });
}

void TeamPage::buildBody()
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notice = new QLabel(list);
    m_notice->setObjectName(QStringLiteral("teamNotice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(16, 8, 16, 8);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    m_empty = new EmptyState(m_parts.theme, "nav.team");
    m_empty->setObjectName(QStringLiteral("teamEmpty"));
    m_main = new QStackedWidget;
    m_main->addWidget(list);
    m_main->addWidget(m_empty);
    m_split = new DrawerSplit(m_main, m_inspector, {312, 880, 360}, this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_split);
}

void TeamPage::setSearchText(const QString& text)
{
    m_search = text;
    m_parts.model.setSearchText(text);
    showState();
}

void TeamPage::activate() { m_table->setFocus(); }

void TeamPage::showCurrent()
{
    const TeamModel::Row* row = m_table->current();
    m_inspector->setRow(row);
    if (!row || !isVisible()) return;
    if (row->kind == TeamModel::Kind::Member)
        Q_EMIT memberShown(row->user.id);
    else if (!row->invitation.id.isEmpty())
        Q_EMIT invitationShown(row->invitation.id);
}

void TeamPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    showCurrent();
}

void TeamPage::showState()
{
    m_team->setText(safeText(m_parts.directory.team().name));
    m_team->setVisible(!m_parts.directory.team().name.isEmpty());
    const GroupAccess members = m_parts.capabilities.of(ApiGroup::Members);
    const QString noMembers = deniedText(members);
    const QString noInvitations = deniedText(m_parts.capabilities.of(ApiGroup::Invitations));
    const bool isEmpty = m_rows->rowCount() == 0;
    const bool isFirst = m_main->currentIndex() == 1 && !isEmpty;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_main->setCurrentIndex(isEmpty ? 1 : 0);
    if (isFirst && hadFocus) m_table->setFocus();
    if (!m_search.trimmed().isEmpty())
        m_empty->setState("action.search", tr("Nobody matches.\nName, e-mail and role are searched."));
    else if (!noMembers.isEmpty())
        m_empty->setState("f.lock", noMembers);
    else
        m_empty->setState("nav.team", tr("No members have arrived yet.\nThey appear here as the sync brings them."));
    // What was read before a refusal stays on screen, under the reason why it may be old.
    QStringList notices;
    for (const QString& notice : {noMembers, noInvitations})
        if (!notice.isEmpty()) notices.append(notice);
    m_notice->setText(notices.join(u'\n'));
    m_notice->setVisible(!notices.isEmpty());
    m_invite->setEnabled(!m_parts.capabilities.of(ApiGroup::Invitations).isDenied());
}

void TeamPage::openMenu(QPoint at)
{
    const TeamModel::Row* row = m_table->current();
    if (!row) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isMember = row->kind == TeamModel::Kind::Member;
    menu->addAction(tr("Invite…"), QKeySequence(Qt::Key_N), &m_parts.acts, &TeamActs::invite)
        ->setEnabled(m_invite->isEnabled());
    menu->addSeparator();
    menu->addAction(isMember ? tr("Remove from organization…") : tr("Withdraw…"), QKeySequence(Qt::Key_Delete),
                    m_inspector, &TeamInspector::removeShown)
        ->setEnabled(!row->isLeaving);
    menu->popup(at);
}

void TeamPage::registerActions(ActionRegistry& actions)
{
    actions.add({.id = QStringLiteral("team.invite"),
                 .text = QT_TRANSLATE_NOOP("Actions", "Invite somebody to the organization…"),
                 .keys = {QKeySequence(Qt::Key_N)},
                 .icon = QLatin1String("f.userplus"),
                 .scope = this,
                 .isPossible = [this] { return m_invite->isEnabled(); }},
                this, [this] { m_parts.acts.invite(); });
    actions.add({.id = QStringLiteral("team.remove"),
                 .text = QT_TRANSLATE_NOOP("Actions", "Remove the member or withdraw the invitation…"),
                 .keys = {QKeySequence(Qt::Key_Delete)},
                 .icon = QLatin1String("action.delete"),
                 .scope = m_table,
                 .isPossible = [this] { return isVisible() && m_table->current(); }},
                this, [this] { m_inspector->removeShown(); });
}

void TeamPage::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && event->key() == Qt::Key_Space)
        m_split->setDrawerOpen(!m_split->isDetailOpen());
    else
        Page::keyPressEvent(event);
}

void TeamPage::retranslate()
{
    m_title->setFont(m_parts.theme.font(TextRole::Title));
    m_title->setText(tr("Team"));
    m_invite->setText(tr("Invite…"));
    m_invite->setToolTip(tr("Invite somebody to the organization (N)"));
    m_invite->setIcon(m_parts.theme.icon(QLatin1String("f.userplus"), Color::TextPrimary));
    m_details->setAccessibleName(tr("Details"));
    m_details->setToolTip(tr("Details (Space)"));
    m_details->setIcon(m_parts.theme.icon(QLatin1String("panel.right"), Color::TextPrimary));
    m_table->setAccessibleName(tr("Members and invitations"));
    QPalette amber = m_notice->palette();
    amber.setColor(QPalette::WindowText, m_parts.theme.color(Color::WarningText));
    m_notice->setPalette(amber);
    m_rows->retranslate();
    m_inspector->retranslate();
    showState();
}

void TeamPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_teampage.cpp"

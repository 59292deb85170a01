#include "ui/hosts/hostspage.h"

#include "core/insight/rulesdraft.h"
#include "core/models/directorymodel.h"
#include "ui/commands/teamacts.h"
#include "ui/format/timeformat.h"
#include "ui/hosts/draftbanner.h"
#include "ui/hosts/hostlistview.h"
#include "ui/hosts/hostsaside.h"
#include "ui/hosts/hostsbar.h"
#include "ui/hosts/hostsside.h"
#include "ui/hosts/twinpanel.h"
#include "ui/shell/actionbutton.h"
#include "ui/shell/actionregistry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconsize.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kTabbedBelow = 1280; ///< of the window; DESIGN, "Window width"
constexpr int kMainWanted = 548, kAsideLeast = 300, kAsideMost = 448;

} // namespace

HostsPage::HostsPage(Parts parts, QWidget* parent)
    : Page(parent),
      m_parts(parts),
      m_left(adopted(new HostsBar(parts.theme, parts.directory))),
      m_side(adopted(new HostsSide(parts.theme, parts.format, parts.directory, parts.sums))),
      m_banner(new DraftBanner(parts.theme, parts.format, parts.directory, this)),
      m_main(new HostsMain(parts.model, {parts.theme, parts.format, parts.directory, parts.draft, parts.sums}, this)),
      m_aside(new HostsAside({parts.theme, parts.format, parts.directory, parts.draft, parts.team},
                             {parts.theme, parts.format, parts.directory, parts.draft, parts.whatIf}, this))
{
    setActive(false); // until it is shown
    if (parts.team) buildTopBarRight();
    buildBody();
    connectParts();
    retranslate();
    followDirectory();
}

QWidget* HostsPage::topBarLeft() { return m_left; }
QWidget* HostsPage::sideBar() { return m_side; }

void HostsPage::buildTopBarRight()
{
    m_right = newPart();
    auto* row = new QHBoxLayout(m_right);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_undo = new QToolButton(m_right);
    m_undo->setObjectName(QStringLiteral("hostsUndo"));
    m_undo->setIconSize({16, 16});
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_add = new QPushButton(m_right);
    m_add->setObjectName(QStringLiteral("hostsAdd"));
    m_add->setIconSize(iconBesideText(16));
    row->addWidget(m_undo);
    row->addWidget(m_add);
    connect(m_undo, &QToolButton::clicked, this, [this] { m_parts.draft.undo(m_shown); });
    connect(m_add, &QPushButton::clicked, this, [this] { m_parts.team->addHost(m_shown); });
}

void HostsPage::buildBody()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_banner);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_main, 1);
    row->addWidget(m_aside);
    all->addLayout(row, 1);
}

void HostsPage::connectParts()
{
    HostListView* view = m_main->view();
    connect(m_left, &HostsBar::eventTypeChosen, this, &HostsPage::choose);
    connect(m_left, &HostsBar::aboutRequested, this, [this] { Q_EMIT eventTypeWanted(m_shown); });
    connect(m_side, &HostsSide::eventTypeChosen, this, &HostsPage::choose);
    connect(m_side, &HostsSide::restoreRequested, this, &HostsPage::restore);
    connect(m_banner, &DraftBanner::applyRequested, this, &HostsPage::apply);
    connect(m_banner, &DraftBanner::discardRequested, this, &HostsPage::discard);
    connect(view, &HostListView::priorityChosen, this, &HostsPage::setPriority);
    if (m_parts.team) {
        connect(view, &HostListView::removeRequested, this, &HostsPage::removeHost);
        connect(view, &HostListView::menuRequested, this, &HostsPage::openMenu);
    }
    connect(&m_parts.draft, &RulesDraft::changed, this, [this](const EventTypeId& eventType) {
        if (eventType == m_shown) showDraft();
    });
    connect(&m_parts.directory, &DirectoryModel::changed, this, &HostsPage::followDirectory);
    connect(&m_parts.theme, &Theme::changed, this, &HostsPage::retranslate);
}

void HostsPage::setActive(bool isActive)
{
    m_parts.sums.setTimeZone(m_parts.format.zone());
    m_parts.whatIf.setTimeZone(m_parts.format.zone());
    m_parts.model.setActive(isActive);
    m_parts.sums.setActive(isActive);
    m_parts.whatIf.setActive(isActive);
}

// The shown one while it exists; else the one of the last time; else the first.
void HostsPage::followDirectory()
{
    const auto& all = m_parts.directory.eventTypes();
    if (all.isEmpty()) return showDraft();
    const bool isKnown = m_parts.directory.eventType(m_shown) != nullptr;
    const bool isWantedKnown = m_parts.directory.eventType(m_wanted) != nullptr;
    if (isKnown)
        showDraft();
    else
        choose(isWantedKnown ? m_wanted : all.first().id);
}

void HostsPage::choose(const EventTypeId& eventType)
{
    if (!m_parts.directory.eventType(eventType)) return;
    m_shown = m_wanted = eventType;
    if (m_parts.model.eventType() != eventType) m_parts.model.setEventType(eventType);
    m_parts.sums.setEventType(eventType);
    m_left->setEventType(eventType);
    m_side->setEventType(eventType);
    m_main->setEventType(eventType);
    m_aside->rules()->setEventType(eventType);
    m_aside->whatIf()->setEventType(eventType);
    showDraft();
    Q_EMIT titleChanged();
}

bool HostsPage::hasDraft() const { return !m_parts.draft.changes(m_shown).isEmpty(); }

void HostsPage::showDraft()
{
    const bool hadFocus = m_banner->isAncestorOf(QApplication::focusWidget());
    m_banner->setChanges(m_parts.draft.changes(m_shown));
    if (hadFocus && m_banner->isHidden()) m_main->view()->setFocus(Qt::OtherFocusReason);
    if (m_undo) m_undo->setEnabled(m_parts.draft.canUndo(m_shown));
    if (m_add) m_add->setEnabled(!m_shown.isEmpty());
}

void HostsPage::setPriority(const UserId& host, int priority)
{
    if (m_parts.team) m_parts.draft.setPriority(m_shown, host, priority);
}

void HostsPage::apply()
{
    // What is typed into a field counts, though it was not left yet.
    if (auto* field = qobject_cast<QAbstractSpinBox*>(QApplication::focusWidget())) field->interpretText();
    if (m_parts.team && hasDraft()) m_parts.team->applyDraft(m_shown, m_parts.draft);
}

void HostsPage::discard() { m_parts.draft.discard(m_shown); }

void HostsPage::restore(const SetupChange& change)
{
    using What = SetupChange::What;
    if (!m_parts.team) return;
    RulesDraft& draft = m_parts.draft;
    AssignRule old = change.ruleBefore;
    switch (change.what) {
    case What::Priority:
        return draft.setPriority(change.eventType, change.host, change.before);
    case What::RuleAdded:
        return draft.removeRule(change.eventType, change.rule.id);
    case What::RuleChanged:
        return draft.setRule(change.eventType, old);
    case What::RuleRemoved:
        old.id = draft.addRule(change.eventType, old.name); // it comes back as a new one
        return draft.setRule(change.eventType, old);
    case What::HostAdded:
    case What::HostRemoved:
        return;
    }
}

void HostsPage::removeHost(const UserId& host)
{
    const auto hosts = m_parts.directory.hostsOf(m_shown);
    const auto it = std::find_if(hosts.begin(), hosts.end(), [&](const auto& one) { return one.userId == host; });
    if (it != hosts.end()) m_parts.team->removeHost(m_shown, *it);
}

void HostsPage::openMenu(const UserId& host, QPoint at)
{
    const int row = m_main->hosts().rowOf(host);
    if (row < 0) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto& shown = m_main->hosts().at(row);
    menu->addAction(tr("Remove from this event type…"), QKeySequence(Qt::Key_Delete), this,
                    [this, host] { removeHost(host); })
        ->setEnabled(!shown.isNew && !shown.isLeaving);
    menu->popup(at);
}

void HostsPage::showTwins(bool areShown)
{
    m_areTwinsShown = areShown;
    m_main->charts()->showTwins(areShown);
    m_aside->whatIf()->panel()->showTwin(areShown);
}

void HostsPage::arrange()
{
    m_aside->setTabbed(window()->width() < kTabbedBelow);
    m_aside->setFixedWidth(std::clamp(width() - kMainWanted, kAsideLeast, m_parts.theme.grown(kAsideMost)));
}

void HostsPage::retranslate()
{
    if (!m_add) return;
    m_add->setText(tr("Add host"));
    m_add->setIcon(m_parts.theme.icon(QLatin1String("f.userplus"), Color::TextPrimary));
    m_undo->setIcon(m_parts.theme.icon(QLatin1String("action.undo"), Color::TextPrimary));
}

void HostsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

void HostsPage::showEvent(QShowEvent* event)
{
    setActive(true);
    Page::showEvent(event);
}

void HostsPage::hideEvent(QHideEvent* event)
{
    setActive(false);
    Page::hideEvent(event);
}

void HostsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void HostsPage::setCompact(bool isCompact) { m_left->setCompact(isCompact); }

void HostsPage::activate() { m_main->view()->setFocus(); }

QVariantMap HostsPage::saveState() const
{
    return {{QStringLiteral("eventType"), m_shown.text()},
            {QStringLiteral("draft"), m_parts.draft.toJson().toVariantMap()},
            {QStringLiteral("rule"), m_aside->rules()->openRule().text()},
            {QStringLiteral("weeks"), m_parts.whatIf.weeks()},
            {QStringLiteral("order"), int(m_main->hosts().order())},
            {QStringLiteral("tables"), m_areTwinsShown}};
}

void HostsPage::restoreState(const QVariantMap& state)
{
    m_parts.draft.fromJson(QJsonObject::fromVariantMap(state.value(QStringLiteral("draft")).toMap()));
    m_wanted = EventTypeId(state.value(QStringLiteral("eventType")).toString());
    if (const int weeks = state.value(QStringLiteral("weeks")).toInt(); weeks > 0) m_parts.whatIf.setWeeks(weeks);
    const int order = state.value(QStringLiteral("order")).toInt();
    m_main->hosts().setOrder(DraftedHosts::Order(std::clamp(order, 0, int(DraftedHosts::Order::Name))));
    showTwins(state.value(QStringLiteral("tables")).toBool());
    choose(m_wanted);
    m_aside->rules()->setOpenRule(RuleId(state.value(QStringLiteral("rule")).toString()));
    showDraft();
}

} // namespace yoyaku::ui

#include "moc_hostspage.cpp"

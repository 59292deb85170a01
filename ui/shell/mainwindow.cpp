#include "ui/shell/mainwindow.h"

#include "core/models/guestmask.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/announcer.h"
#include "ui/shell/appmenu.h"
#include "ui/shell/keymap.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/page.h"
#include "ui/shell/palette.h"
#include "ui/shell/railitem.h"
#include "ui/shell/statebanners.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/tips.h"
#include "ui/shell/toaststack.h"
#include "ui/shell/topbar.h"
#include "ui/shell/undoactions.h"
#include "ui/widgets/popover.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace yoyaku::ui {

namespace {

// DESIGN, "Frame": window width at text of 100 %.
constexpr int kInspectorDocks = 1280;
constexpr int kSideBarDocks = 1120;
constexpr int kRoomy = 1040;
const QString kSettingsKey = QStringLiteral("settings");

} // namespace

MainWindow::MainWindow(Theme& theme, TimeFormat& format, QUndoStack& undo, QWidget* parent, const Clock* clock)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_undo(undo),
      m_clock(clock ? *clock : m_systemClock),
      m_rail(new NavigationRail(theme, this)),
      m_topBar(new TopBar(theme, this)),
      m_banner(new BannerBar(theme, this)),
      m_body(new Body(theme, this)),
      m_status(new StatusBar(theme, format, this)),
      m_popover(new Popover(this)),
      m_toasts(new ToastStack(theme, m_clock, m_body)),
      m_announcer(new Announcer(this)),
      m_actions(new ActionRegistry(this)),
      m_undoActions(new UndoActions(undo, this)),
      m_menu(new AppMenu(*m_actions, theme, this)),
      m_palette(new Palette(*m_actions, theme, this)),
      m_keyMap(new KeyMap(*m_actions, theme, this)),
      m_tips(new Tips(*m_actions, theme, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Yoyaku"));
    setMinimumSize(960, 600);
    resize(1440, 900);
    m_status->setClock(m_clock);
    m_rail->setMenu(m_menu);
    build();
    connectParts();
    addActions();
    m_topBar->setActions(*m_actions);
    adapt();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_banner);
    right->addWidget(m_body, 1);
    right->addWidget(m_tips);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_rail);
    upper->addLayout(right, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(upper, 1);
    all->addWidget(m_status);
    m_status->setAttribute(Qt::WA_StyledBackground);
    m_rail->addItem(kSettingsKey, QLatin1String("nav.settings"), tr("Settings"), NavigationRail::Place::Bottom);
    m_rail->item(kSettingsKey)->hide(); // until there is such a page
}

void MainWindow::connectParts()
{
    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::showPage);
    connect(m_topBar, &TopBar::searchChanged, this, [this](const QString& text) {
        Page* page = currentPage();
        if (!page) return;
        m_searches.insert(page->key(), text);
        page->setSearchText(text);
    });
    connect(m_keyMap, &KeyMap::changeRequested, this, &MainWindow::keysRequested);
    connect(m_topBar, &TopBar::paletteRequested, this, [this] { m_palette->openWith({}); });
    connect(m_palette, &Palette::filterWanted, this, [this](const QString& text) {
        m_topBar->setSearchText(text);
        m_topBar->focusSearch();
    });
    connect(m_topBar, &TopBar::sideBarToggled, this, [this] { togglePanel(Body::Panel::SideBar); });
    connect(m_topBar, &TopBar::inspectorToggled, this, [this] { togglePanel(Body::Panel::Inspector); });
    connect(m_topBar, &TopBar::newBookingClicked, this, &MainWindow::newBookingRequested);
    connect(m_topBar, &TopBar::bellClicked, this, &MainWindow::arrivalsRequested);
    connect(m_body, &Body::panelsChanged, this, &MainWindow::showPanels);
    m_pauseTick.setSingleShot(true);
    m_pauseTick.setInterval(1000);
    connect(&m_pauseTick, &QTimer::timeout, this, &MainWindow::refreshBanners);
    connect(m_status, &StatusBar::itemActivated, this, &MainWindow::openStatus);
    connect(m_toasts, &ToastStack::undoRequested, this, &MainWindow::undoEditRequested);
    connect(m_toasts, &ToastStack::chooseAgainRequested, this, &MainWindow::chooseAgainRequested);
    connect(m_toasts, &ToastStack::actionRequested, this, &MainWindow::toastAction);
    connect(m_menu, &AppMenu::themeRequested, this, &MainWindow::themeRequested);
    connect(m_menu, &AppMenu::languageRequested, this, &MainWindow::languageRequested);
    connect(m_banner, &BannerBar::actionRequested, this, [this](const QString& id) {
        if (id == QLatin1String("outbox"))
            openStatus(id);
        else if (id == QLatin1String("connection") && m_connection.pausedUntil > m_clock.now())
            openStatus(QStringLiteral("sync"));
        else
            Q_EMIT bannerAction(id);
    });
}

void MainWindow::addPage(Page* page, QLatin1String iconUse, const QString& label)
{
    const QString key = page->key();
    if (key == kSettingsKey) {
        m_rail->item(key)->show();
    } else {
        m_pageOrder.append(key);
        m_rail->addItem(key, iconUse, label, NavigationRail::Place::Top);
    }
    take(page, label);
}

void MainWindow::addPageUnder(const QString& under, Page* page, const QString& label)
{
    m_under.insert(page->key(), under);
    take(page, label);
}

void MainWindow::take(Page* page, const QString& label)
{
    const QString key = page->key();
    m_pages.insert(key, page);
    m_body->pages()->addWidget(page);
    setPageLabel(key, label);
    connect(page, &Page::bookingSelected, this, &MainWindow::bookingSelected);
    connect(page, &Page::bookingOpened, this, [this](const BookingId& booking) {
        Q_EMIT bookingSelected(booking);
        openInspector();
    });
    connect(page, &Page::searchTextWanted, this, [this, page](const QString& text) {
        if (page == currentPage()) m_topBar->setSearchText(text);
        m_searches.insert(page->key(), text);
        page->setSearchText(text);
    });
    connect(page, &Page::sideBarChanged, this, [this, page] {
        if (page != currentPage()) return;
        if (m_body->sideBar() != page->sideBar()) m_body->setSideBar(page->sideBar());
        placeInspector();
    });
    page->registerActions(*m_actions);
    if (m_pages.size() == 1) showPage(key);
}

void MainWindow::setPageLabel(const QString& key, const QString& label)
{
    m_rail->setLabel(key, label);
    m_labels.insert(key, label);
    if (Page* page = m_pages.value(key)) page->setAccessibleName(label);
}

void MainWindow::setInspector(QWidget* inspector)
{
    m_inspector = inspector;
    m_body->setInspector(inspector);
}

Page* MainWindow::currentPage() const { return qobject_cast<Page*>(m_body->pages()->currentWidget()); }

void MainWindow::showPage(const QString& key)
{
    Page* page = m_pages.value(key);
    if (!page) return;
    m_popover->closeDown();
    m_body->pages()->setCurrentWidget(page);
    m_rail->setCurrent(m_under.value(key, key));
    m_topBar->setPage(page);
    m_topBar->setSearchText(m_searches.value(key));
    m_body->setSideBar(page->sideBar());
    m_body->setInspectorOffered(page->hasInspector());
    placeInspector();
    page->activate();
    m_tips->setPage(key);
    Q_EMIT pageChanged(key);
}

void MainWindow::openInspector()
{
    m_body->setOpen(Body::Panel::Inspector, true);
    if (!m_inspector || !m_body->isOpen(Body::Panel::Inspector)) return;
    m_inspector->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::togglePanel(Body::Panel panel) { m_body->setOpen(panel, !m_body->isOpen(panel)); }

void MainWindow::showPanels()
{
    m_topBar->setPanelOffered(TopBar::Panel::SideBar, m_body->isOffered(Body::Panel::SideBar));
    m_topBar->setPanelOffered(TopBar::Panel::Inspector, m_body->isOffered(Body::Panel::Inspector));
    m_topBar->setPanelOpen(TopBar::Panel::SideBar, m_body->isOpen(Body::Panel::SideBar));
    m_topBar->setPanelOpen(TopBar::Panel::Inspector, m_body->isOpen(Body::Panel::Inspector));
    const QWidget* drawer = m_body->holder(Body::Panel::Inspector);
    const bool isCovering = drawer->parentWidget() == m_body && m_body->isOpen(Body::Panel::Inspector);
    m_toasts->setCoveredRight(isCovering ? drawer->width() : 0);
}

void MainWindow::setConnectionState(const ConnectionState& state)
{
    m_connection = state;
    m_backOnline.setConnection(state, m_clock.now());
    m_status->setConnectionState(state);
    if (QAction* pause = m_actions->action(QStringLiteral("sync.pause")))
        pause->setChecked(state.kind == ConnectionState::Kind::Paused);
    refreshBanners();
}

void MainWindow::setGapClaim(const GapClaim& claim) { m_status->setGapClaim(claim); }

void MainWindow::setListenerState(const ListenerState& state)
{
    m_listener = state;
    m_status->setListenerState(state);
    refreshBanners();
}

void MainWindow::setCacheCount(qint64 count) { m_status->setCacheCount(count); }
void MainWindow::setKeyPlace(const QString& text) { m_status->setKeyPlace(text); }
void MainWindow::setUnseenCount(int count) { m_topBar->setUnseenCount(count); }
void MainWindow::setBadge(const QString& pageKey, int count) { m_rail->setBadge(pageKey, count); }
void MainWindow::clearBanner(const QString& id) { m_banner->clearBanner(id); }
void MainWindow::announce(const QString& text) { m_announcer->say(text); }

void MainWindow::showToast(const QString& text, const QString& actionText, Spoken spoken)
{
    m_toasts->showText(text, actionText);
    if (spoken == Spoken::Aloud) announce(text);
}

void MainWindow::showEdit(const Edit& edit)
{
    const Edit shown = m_mask ? m_mask->masked(edit) : edit;
    m_toasts->showEdit(shown);
    m_announcer->sayEdit(shown);
    noteHabit(edit);
    m_backOnline.note(edit);
    refreshBanners();
}

// Who has done it once needs no tip about it.
void MainWindow::noteHabit(const Edit& edit)
{
    if (edit.state != EditState::Held) return;
    if (std::holds_alternative<RescheduleEdit>(edit.act)) m_tips->noteDone(QStringLiteral("drag"));
    if (std::holds_alternative<PriorityEdit>(edit.act)) m_tips->noteDone(QStringLiteral("priority"));
}

void MainWindow::showBanner(const QString& id, BannerSeverity severity, const QString& text, const QString& actionText,
                            QLatin1String icon)
{
    m_banner->showBanner(id, severity, text, actionText, BannerBar::Until::Read, icon);
}

void MainWindow::refreshBanners()
{
    const auto show = [this](const QString& id, const std::optional<StateBanner>& banner) {
        if (banner)
            m_banner->showBanner(id, banner->severity, banner->text, banner->actionText, BannerBar::Until::Cleared,
                                 banner->icon);
        else
            m_banner->clearBanner(id);
    };
    show(QStringLiteral("connection"), connectionBanner(m_connection, m_format, m_clock.now(), int(m_edits.size())));
    // It counts the pause down.
    if (m_connection.pausedUntil > m_clock.now()) m_pauseTick.start();
    show(QStringLiteral("listener"), listenerBanner(m_listener));
    const auto question = m_backOnline.needsYou();
    show(QStringLiteral("outbox"), question ? question : outboxBanner(m_edits));
    if (const auto solved = m_backOnline.takeSolved()) show(QStringLiteral("backOnline"), solved);
}

QVariantMap MainWindow::saveState() const
{
    QVariantMap pages;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) pages.insert(it.key(), it.value()->saveState());
    const auto panel = [this](Body::Panel p) {
        return QVariantMap{{QStringLiteral("open"), m_body->isOpen(p)},
                           {QStringLiteral("width"), m_body->panelWidth(p)}};
    };
    return {{QStringLiteral("page"), currentPage() ? currentPage()->key() : QString()},
            {QStringLiteral("geometry"), QString::fromLatin1(saveGeometry().toBase64())},
            {QStringLiteral("sideBar"), panel(Body::Panel::SideBar)},
            {QStringLiteral("inspector"), panel(Body::Panel::Inspector)},
            {QStringLiteral("recent"), m_palette->commands().recent()},
            {QStringLiteral("pages"), pages}};
}

void MainWindow::restoreState(const QVariantMap& state)
{
    const QByteArray geometry = QByteArray::fromBase64(state.value(QStringLiteral("geometry")).toByteArray());
    if (!geometry.isEmpty()) restoreGeometry(geometry);
    m_palette->commands().setRecent(state.value(QStringLiteral("recent")).toStringList());
    const QVariantMap pages = state.value(QStringLiteral("pages")).toMap();
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        if (pages.contains(it.key())) it.value()->restoreState(pages.value(it.key()).toMap());
    showPage(state.value(QStringLiteral("page")).toString());
    const auto panel = [&](Body::Panel p, const QString& name) {
        const QVariantMap kept = state.value(name).toMap();
        if (kept.isEmpty()) return;
        m_body->setPanelWidth(p, kept.value(QStringLiteral("width")).toInt());
        if (m_body->isOffered(p)) m_body->setOpen(p, kept.value(QStringLiteral("open")).toBool());
    };
    panel(Body::Panel::SideBar, QStringLiteral("sideBar"));
    panel(Body::Panel::Inspector, QStringLiteral("inspector"));
}

void MainWindow::placeInspector()
{
    const bool isDrawer = width() < m_theme.grown(kInspectorDocks) || (currentPage() && currentPage()->needsWidth());
    m_body->setPlacing(Body::Panel::Inspector, isDrawer ? Body::Placing::Drawer : Body::Placing::Docked);
}

void MainWindow::adapt()
{
    using Placing = Body::Placing;
    const bool isCompact = width() < m_theme.grown(kRoomy);
    placeInspector();
    m_body->setPlacing(Body::Panel::SideBar,
                       width() < m_theme.grown(kSideBarDocks) ? Placing::Drawer : Placing::Docked);
    m_rail->setNarrow(isCompact);
    m_topBar->setCompact(isCompact);
    for (Page* page : std::as_const(m_pages)) page->setCompact(isCompact);
    m_status->setDensity(isCompact ? StatusBar::Density::Compact : StatusBar::Density::Full);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    adapt();
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_actions->retranslate();
    m_undoActions->refresh();
    m_topBar->retranslate();
    m_palette->retranslate();
    m_keyMap->retranslate();
    m_tips->retranslate();
    m_status->refresh();
    m_rail->setLabel(kSettingsKey, tr("Settings"));
    refreshBanners();
}

} // namespace yoyaku::ui

#include "moc_mainwindow.cpp"

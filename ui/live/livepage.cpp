#include "ui/live/livepage.h"

#include "core/base/clock.h"
#include "core/models/ledgermodel.h"
#include "ui/format/timeformat.h"
#include "ui/live/coverage.h"
#include "ui/live/deliveryview.h"
#include "ui/live/hostmarks.h"
#include "ui/live/ledgerempty.h"
#include "ui/live/ledgerfilterbar.h"
#include "ui/live/listenerbar.h"
#include "ui/live/liveactions.h"
#include "ui/live/livesummary.h"
#include "ui/shell/actionregistry.h"
#include "ui/widgets/drawersplit.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace yoyaku::ui {

namespace {

using Connection = ConnectionState::Kind;

constexpr int kDrawerBelow = 1136; ///< a window of 1,200 px less the rail
constexpr int kDetailWidth = 600, kDrawerMost = 600;
constexpr int kWide = 1300; ///< of this page: address and buttons have room for all they say
constexpr int kMinuteMs = 60'000;
constexpr int kAnsweredShown = 60; ///< of the latest deliveries, as a line

} // namespace

LivePage::LivePage(Parts parts, QWidget* parent)
    : Page(parent),
      m_parts(parts),
      m_hosts(new HostMarks(parts.bookings, this)),
      m_listener(adopted(new ListenerBar(parts.theme))),
      m_actions(adopted(new LiveActions(parts.theme))),
      m_summary(new LiveSummary(parts.theme, parts.format, this)),
      m_filter(new LedgerFilterBar(parts.theme, this)),
      m_table(new LedgerTable({parts.model, parts.directory, *m_hosts, parts.theme, parts.format, parts.clock}, this)),
      m_empty(new LedgerEmpty(parts.theme, this)),
      m_detail(new DeliveryView({parts.model, parts.directory, parts.bookings, parts.theme, parts.format, parts.clock},
                                this))
{
    setObjectName(QStringLiteral("page.live"));
    buildBody();
    connectParts();
    m_minute.setInterval(kMinuteMs);
    connect(&m_minute, &QTimer::timeout, this, &LivePage::onMinute);
    m_minute.start();
    onMinute();
    retranslate();
}

QWidget* LivePage::topBarLeft() { return m_listener; }

QWidget* LivePage::topBarRight() { return m_actions; }

void LivePage::buildBody()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_summary);
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_split = new DrawerSplit(list, m_detail, {kDetailWidth, kDrawerBelow, kDrawerMost}, this);
    all->addWidget(m_split, 1);
}

void LivePage::connectParts()
{
    LedgerModel* model = &m_parts.model;
    connect(model, &LedgerModel::summaryChanged, this, &LivePage::showSummary);
    connect(model, &LedgerModel::listenerChanged, this, &LivePage::showListener);
    connect(model, &QAbstractItemModel::rowsInserted, this, &LivePage::showSummary);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { m_detail->setDelivery(m_table->current()); });
    connect(m_actions, &LiveActions::followingToggled, this, &LivePage::toggleFollowing);
    connect(m_actions, &LiveActions::gapCheckRequested, this, &LivePage::askForCheck);
    connect(m_actions, &LiveActions::testRequested, model, &LedgerModel::sendTestEvent);
    connect(m_summary, &LiveSummary::verdictChosen, m_filter, &LedgerFilterBar::showVerdict);
    connect(m_filter, &LedgerFilterBar::filterChanged, this, [this] { m_parts.model.setFilter(m_filter->filter()); });
    connect(m_filter, &LedgerFilterBar::followingChosen, this, &LivePage::toggleFollowing);
    connect(m_empty, &LedgerEmpty::filterCleared, m_filter, &LedgerFilterBar::clear);
    connect(m_empty, &LedgerEmpty::secretRequested, this, &LivePage::secretRequested);
    connect(m_empty, &LedgerEmpty::testRequested, model, &LedgerModel::sendTestEvent);
    connect(m_empty, &LedgerEmpty::waysInRequested, this, &LivePage::waysInRequested);
    connect(m_table, &LedgerTable::currentDeliveryChanged, this, [this] { m_detail->setDelivery(m_table->current()); });
    connect(m_table, &QTableView::clicked, this, &LivePage::openDrawer);
    connect(m_table, &LedgerTable::bookingOpened, this, &LivePage::bookingOpened);
    connect(m_table, &LedgerTable::replayRequested, m_detail, &DeliveryView::replay);
    connect(m_table, &LedgerTable::verdictChosen, m_filter, &LedgerFilterBar::showVerdict);
    connect(m_table, &LedgerTable::bookingChosen, m_filter, &LedgerFilterBar::showBooking);
    connect(m_detail, &DeliveryView::bookingOpened, this, &LivePage::bookingOpened);
    connect(m_detail, &DeliveryView::bookingChosen, m_filter, &LedgerFilterBar::showBooking);
    connect(m_detail, &DeliveryView::linkActivated, this, &LivePage::linkActivated);
    connect(m_split, &DrawerSplit::drawerClosed, m_table, qOverload<>(&QWidget::setFocus));
}

void LivePage::retranslate()
{
    const QString heads[] = {tr("Received"), tr("Verdict"), tr("Event"),
                             tr("About", "column: whom a delivery is about"), tr("Answered")};
    for (int column = 0; column < LedgerModel::ColumnCount; ++column)
        m_parts.model.setHeaderData(column, Qt::Horizontal, heads[column]);
    showListener();
    showSummary();
}

void LivePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

void LivePage::showDelivery(const BookingId& booking, qint64 number)
{
    m_filter->clear();
    m_filter->showBooking(booking);
    m_table->choose(number);
    openDrawer();
}

void LivePage::setSearchText(const QString& text) { m_filter->setText(text); }

void LivePage::activate()
{
    m_parts.model.start();
    (m_table->isVisibleTo(this) ? static_cast<QWidget*>(m_table) : m_empty)->setFocus();
}

void LivePage::setConnectionState(const ConnectionState& state)
{
    // A comparison of what is here takes a moment only, and no kind tells of it: its end does.
    const bool isOver = state.lastSyncAt != m_connection.lastSyncAt;
    m_connection = state;
    m_listener->setReason(state.reason);
    showActions();
    // The claim comes with it, before or after.
    if (isOver && std::exchange(m_isCheckAsked, false))
        QMetaObject::invokeMethod(this, &LivePage::tellChecked, Qt::QueuedConnection);
}

void LivePage::setGapClaim(const GapClaim& claim)
{
    m_claim = claim;
    showGaps();
}

void LivePage::askForCheck()
{
    m_isCheckAsked = true;
    showActions();
    Q_EMIT gapCheckRequested();
}

void LivePage::tellChecked()
{
    showActions();
    Q_EMIT noticed(tr("Compared with Jicoo: %1").arg(gapText(m_claim, m_parts.format, m_parts.clock.now()).claim));
}

void LivePage::toggleFollowing()
{
    m_parts.model.setFollowing(!m_parts.model.isFollowing());
    showSummary();
    showActions();
}

void LivePage::showListener()
{
    const ListenerState listener = m_parts.model.listener();
    m_listener->setListener(listener);
    m_detail->setAddress(listener.address);
    showActions();
    showEmptiness();
}

void LivePage::showActions()
{
    LiveActions::State state;
    state.isFollowing = m_parts.model.isFollowing();
    state.isChecking = m_isCheckAsked || m_connection.kind == Connection::CatchingUp;
    if (m_connection.kind == Connection::Offline)
        state.noCheck = tr("Offline: the comparison is made when Jicoo can be reached again.");
    else if (m_connection.kind == Connection::KeyRefused)
        state.noCheck = tr("The API key was not accepted, so nothing can be compared.");
    else if (m_connection.kind == Connection::NoKey)
        state.noCheck = tr("Comparing with Jicoo needs an API key.");
    else if (m_connection.kind == Connection::Paused)
        state.noCheck = tr("Sync is paused: the comparison is made when it goes on.");
    if (!state.noCheck.isEmpty()) state.isChecking = m_isCheckAsked = false;
    if (m_parts.model.listener().kind != ListenerState::Kind::Listening)
        state.noTest = tr("The listener is not running.");
    else if (!m_parts.model.hasSecret())
        state.noTest = tr("A test event needs the signing secret.");
    m_actions->setState(state);
}

void LivePage::showGaps()
{
    m_summary->setGaps(gapText(m_claim, m_parts.format, m_parts.clock.now()));
    m_summary->setHours(knownHours(m_parts.model.listeningHours(), m_claim.since));
}

void LivePage::showSummary()
{
    const LedgerModel& model = m_parts.model;
    m_summary->setSummary(model.summary());
    showGaps();
    if (model.filter() == LedgerFilter()) showAnswered();
    m_filter->setSummary(model.summary());
    m_filter->setFollowing(model.isFollowing(), model.newer());
    showEmptiness();
}

// Of all deliveries: a filter stands for the list only.
void LivePage::showAnswered()
{
    QVector<double> answered;
    for (int row = 0; row < m_parts.model.rowCount() && answered.size() < kAnsweredShown; ++row)
        if (const double ms = m_parts.model.at(row).answeredMs; ms > 0) answered.prepend(ms);
    m_summary->setAnswered(std::move(answered));
}

void LivePage::showEmptiness()
{
    const LedgerModel& model = m_parts.model;
    const bool isEmpty = model.isLoaded() && model.rowCount() == 0;
    // The focus would wander to the next button otherwise, and a key press do what nobody asked for.
    const QWidget* focus = window()->focusWidget();
    QWidget* leaving = isEmpty ? static_cast<QWidget*>(m_table) : m_empty;
    QWidget* coming = isEmpty ? static_cast<QWidget*>(m_empty) : m_table;
    const bool hadFocus = focus && (focus == leaving || leaving->isAncestorOf(focus));
    coming->show();
    if (hadFocus) coming->setFocus();
    leaving->hide();
    if (!isEmpty) return;
    using Why = LedgerEmpty::Why;
    if (model.filter() != LedgerFilter())
        m_empty->setWhy(Why::NothingMatches);
    else if (model.listener().kind != ListenerState::Kind::Listening)
        m_empty->setWhy(Why::NotListening);
    else
        m_empty->setWhy(model.hasSecret() ? Why::NothingYet : Why::NoSecret);
}

void LivePage::onMinute()
{
    m_parts.model.setDayStart(m_parts.format.startOf(m_parts.format.day(m_parts.clock.now())));
    showGaps();
}

void LivePage::openDrawer()
{
    if (m_table->current()) m_split->setDrawerOpen(true);
}

void LivePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_listener->setNarrow(width() < kWide);
    m_actions->setNarrow(width() < kWide);
}

void LivePage::registerActions(ActionRegistry& actions)
{
    const auto add = [&](const char* id, const char* text, QKeySequence keys, const char* icon,
                         std::function<bool()> isPossible, auto run) {
        actions.add({.id = QLatin1String(id),
                     .text = text,
                     .keys = {std::move(keys)},
                     .icon = QLatin1String(icon),
                     .scope = this,
                     .isPossible = std::move(isPossible)},
                    this, run);
    };
    const auto isShown = [this] { return isVisible(); };
    add("live.follow", QT_TRANSLATE_NOOP("Actions", "Pause or follow deliveries"), Qt::Key_P, "nav.live", isShown,
        [this] { toggleFollowing(); });
    add(
        "live.replay", QT_TRANSLATE_NOOP("Actions", "Replay the delivery"), Qt::Key_Y, "action.retry",
        [this] { return isVisible() && m_table->current(); }, [this] { m_detail->replay(); });
    add(
        "live.gaps", QT_TRANSLATE_NOOP("Actions", "Check for gaps now"), Qt::Key_G, "st.sync",
        [this] { return !m_actions->state().isChecking && m_actions->state().noCheck.isEmpty(); },
        [this] { askForCheck(); });
    add(
        "live.test", QT_TRANSLATE_NOOP("Actions", "Send test event"), Qt::CTRL | Qt::Key_T, "action.test",
        [this] { return m_actions->state().noTest.isEmpty(); }, [this] { m_parts.model.sendTestEvent(); });
    add(
        "live.copyAddress", QT_TRANSLATE_NOOP("Actions", "Copy the listener's address"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_C, "action.copy", [this] { return m_listener->hasAddress(); },
        [this] { m_listener->copyAddress(); });
}

void LivePage::keyPressEvent(QKeyEvent* event)
{
    if (!(event->modifiers() & ~Qt::KeypadModifier) && event->key() == Qt::Key_Space)
        openDrawer();
    else
        Page::keyPressEvent(event);
}

} // namespace yoyaku::ui

#include "moc_livepage.cpp"

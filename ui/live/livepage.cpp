#include "ui/live/livepage.h"

#include "core/base/clock.h"
#include "core/models/ledgermodel.h"
#include "ui/format/timeformat.h"
#include "ui/live/deliveryview.h"
#include "ui/live/livesummary.h"
#include "ui/shell/statuswords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/drawersplit.h"
#include "ui/widgets/tickbox.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

constexpr int kDrawerBelow = 1120, kDrawerMost = 560;
constexpr int kDetailWidth = 580, kAddressWidth = 300, kAddressNarrow = 140, kWide = 1300, kFilterBar = 44;
constexpr int kMinuteMs = 60'000;

enum Kind { All, Genuine, Others };

} // namespace

LivePage::LivePage(Parts parts, QWidget* parent)
    : Page(parent),
      m_parts(parts),
      m_summary(new LiveSummary(parts.theme, this)),
      m_table(new LedgerTable({parts.model, parts.directory, parts.theme, parts.format}, this)),
      m_detail(new DeliveryView(parts.theme, parts.format, this))
{
    setObjectName(QStringLiteral("page.live"));
    buildTopBar();
    buildBody();
    LedgerModel* model = &parts.model;
    connect(model, &LedgerModel::summaryChanged, this, &LivePage::showSummary);
    connect(model, &LedgerModel::listenerChanged, this, &LivePage::showListener);
    connect(model, &QAbstractItemModel::rowsInserted, this, &LivePage::showSummary);
    connect(m_table, &LedgerTable::currentDeliveryChanged, this, &LivePage::showCurrent);
    connect(m_table, &QTableView::clicked, this, &LivePage::openDrawer);
    connect(m_table, &LedgerTable::bookingOpened, this, &LivePage::bookingOpened);
    connect(m_detail, &DeliveryView::bookingOpened, this, &LivePage::bookingOpened);
    connect(&parts.theme, &Theme::changed, this, &LivePage::showListener);
    m_minute.setInterval(kMinuteMs);
    connect(&m_minute, &QTimer::timeout, this, &LivePage::countFromMidnight);
    m_minute.start();
    countFromMidnight();
    retranslate();
}

void LivePage::buildTopBar()
{
    m_left = newPart();
    auto* left = new QHBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(8);
    m_title = new QLabel(m_left);
    m_title->setFont(m_parts.theme.font(TextRole::Title));
    m_stateIcon = new QLabel(m_left);
    m_state = new QLabel(m_left);
    m_state->setObjectName(QStringLiteral("live.state"));
    m_state->setTextFormat(Qt::PlainText);
    m_address = new QLineEdit(m_left);
    m_address->setObjectName(QStringLiteral("live.address"));
    m_address->setReadOnly(true);
    m_address->setFont(m_parts.theme.font(TextRole::Mono));
    m_copy = new QToolButton(m_left);
    m_copy->setObjectName(QStringLiteral("live.copy"));
    m_copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_parts.model.listener().address); });
    for (QWidget* part :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_stateIcon), static_cast<QWidget*>(m_state),
          static_cast<QWidget*>(m_address), static_cast<QWidget*>(m_copy)})
        left->addWidget(part);
    m_right = newPart();
    auto* right = new QHBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(8);
    m_gaps = new QPushButton(m_right);
    m_gaps->setObjectName(QStringLiteral("live.gaps"));
    m_test = new QPushButton(m_right);
    m_test->setObjectName(QStringLiteral("live.test"));
    right->addWidget(m_gaps);
    right->addWidget(m_test);
    connect(m_gaps, &QPushButton::clicked, this, &LivePage::gapCheckRequested);
    connect(m_test, &QPushButton::clicked, &m_parts.model, &LedgerModel::sendTestEvent);
}

QWidget* LivePage::buildFilters()
{
    auto* bar = new QWidget(this);
    bar->setFixedHeight(kFilterBar);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(8);
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(QStringLiteral("live.filter"));
    m_filter->setMaxLength(200);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(180);
    row->addWidget(m_filter);
    m_kinds = new QButtonGroup(this);
    for (const Kind kind : {All, Genuine, Others}) {
        auto* chip = new QPushButton(bar);
        chip->setCheckable(true);
        chip->setProperty("chip", true);
        chip->setObjectName(QStringLiteral("live.kind%1").arg(int(kind)));
        m_kinds->addButton(chip, int(kind));
        row->addWidget(chip);
    }
    m_kinds->button(All)->setChecked(true);
    row->addStretch(1);
    m_follow = new TickBox({}, m_parts.theme, bar);
    m_follow->setObjectName(QStringLiteral("live.follow"));
    m_follow->setChecked(true);
    row->addWidget(m_follow);
    connect(m_filter, &QLineEdit::textChanged, this, &LivePage::applyFilter);
    connect(m_kinds, &QButtonGroup::idClicked, this, &LivePage::applyFilter);
    connect(m_follow, &QCheckBox::toggled, &m_parts.model, &LedgerModel::setFollowing);
    return bar;
}

QWidget* LivePage::buildEmpty()
{
    m_empty = new QWidget(this);
    m_empty->setObjectName(QStringLiteral("live.empty"));
    auto* column = new QVBoxLayout(m_empty);
    column->setContentsMargins(48, 0, 48, 0);
    m_emptyTitle = new QLabel(m_empty);
    m_emptyTitle->setFont(m_parts.theme.font(TextRole::Heading));
    m_emptyText = new QLabel(m_empty);
    m_emptyText->setWordWrap(true);
    m_secret = new QPushButton(m_empty);
    m_secret->setObjectName(QStringLiteral("live.secret"));
    connect(m_secret, &QPushButton::clicked, this, &LivePage::secretRequested);
    column->addStretch(1);
    for (QLabel* label : {m_emptyTitle, m_emptyText}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addWidget(m_secret, 0, Qt::AlignCenter);
    column->addStretch(2);
    return m_empty;
}

void LivePage::buildBody()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_summary);
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFilters());
    column->addWidget(m_table, 1);
    column->addWidget(buildEmpty(), 1);
    m_split = new DrawerSplit(m_list, m_detail, {kDetailWidth, kDrawerBelow, kDrawerMost}, this);
    connect(m_split, &DrawerSplit::drawerClosed, m_table, qOverload<>(&QWidget::setFocus));
    all->addWidget(m_split, 1);
}

void LivePage::retranslate()
{
    m_title->setText(tr("Live"));
    m_copy->setToolTip(tr("Copy the address (Ctrl Shift C)"));
    m_copy->setAccessibleName(tr("Copy the address"));
    m_address->setAccessibleName(tr("Address of the listener"));
    m_gaps->setText(tr("Check for gaps now"));
    m_gaps->setToolTip(tr("Compares with Jicoo and recovers what no delivery told (G)"));
    m_test->setText(tr("Send test event"));
    m_filter->setPlaceholderText(tr("Filter deliveries"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_follow->setText(tr("Follow newest"));
    m_follow->setToolTip(tr("New deliveries appear on top at once (P)"));
    m_secret->setText(tr("Enter the signing secret…"));
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

void LivePage::setSearchText(const QString& text) { m_filter->setText(text); }

void LivePage::activate()
{
    m_parts.model.start();
    m_table->setFocus();
}

void LivePage::setConnectionState(const ConnectionState& state)
{
    m_connection = state;
    const StatusWords gaps = gapWords(state, m_parts.model.listener(), m_parts.format);
    m_summary->setGaps(gaps.text, gaps.detail.section(u'\n', 0, 0), state.lastSyncAt > 0);
    m_summary->setToolTip(gaps.detail);
}

void LivePage::applyFilter()
{
    LedgerFilter filter;
    filter.text = m_filter->text().trimmed();
    if (m_kinds->checkedId() != All) filter.verdict = Verdict::Genuine;
    filter.isVerdictExcluded = m_kinds->checkedId() == Others;
    m_parts.model.setFilter(filter);
}

void LivePage::showListener()
{
    const ListenerState listener = m_parts.model.listener();
    const bool isListening = listener.kind == ListenerState::Kind::Listening;
    const StatusWords words = listenerWords(listener);
    m_stateIcon->setPixmap(
        m_parts.theme.pixmap(words.icon, 14, isListening ? Color::SuccessMark : words.color, devicePixelRatioF()));
    m_state->setText(isListening ? tr("Listening") : words.text);
    m_state->setToolTip(words.detail);
    m_copy->setIcon(m_parts.theme.icon(QLatin1String("action.copy")));
    m_gaps->setIcon(m_parts.theme.icon(QLatin1String("st.sync"), Color::TextPrimary));
    m_test->setIcon(m_parts.theme.icon(QLatin1String("action.test"), Color::TextPrimary));
    m_address->setText(listener.address);
    m_address->setCursorPosition(0);
    m_address->setVisible(isListening);
    m_copy->setVisible(isListening);
    m_test->setEnabled(isListening && m_parts.model.hasSecret());
    m_test->setToolTip(m_parts.model.hasSecret() ? tr("Signed here and posted to the address above (Ctrl T)")
                                                 : tr("A test event needs the signing secret."));
    m_detail->setAddress(listener.address);
    setConnectionState(m_connection);
    showSummary();
}

void LivePage::showSummary()
{
    const LedgerSummary& summary = m_parts.model.summary();
    m_summary->setSummary(summary);
    const int others = summary.total - summary.genuine;
    m_kinds->button(All)->setText(tr("All %1").arg(summary.total));
    m_kinds->button(Genuine)->setText(tr("Genuine %1").arg(summary.genuine));
    m_kinds->button(Others)->setText(tr("Others %1").arg(others));
    const int newer = m_parts.model.newer();
    m_follow->setText(newer > 0 ? tr("Follow newest, %n waiting", nullptr, newer) : tr("Follow newest"));
    m_follow->updateGeometry();
    const bool isEmpty = m_parts.model.isLoaded() && m_parts.model.rowCount() == 0;
    const bool isFiltered = m_parts.model.filter() != LedgerFilter();
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_secret->setVisible(!isFiltered && !m_parts.model.hasSecret());
    if (isFiltered) {
        m_emptyTitle->setText(tr("No delivery matches."));
        m_emptyText->setText(tr("Another word, or All, shows more."));
    } else if (!m_parts.model.hasSecret()) {
        m_emptyTitle->setText(tr("No signing secret is stored."));
        m_emptyText->setText(tr("Without it no delivery can be told genuine, so each is refused."));
    } else {
        m_emptyTitle->setText(tr("No delivery has arrived yet."));
        m_emptyText->setText(tr("Jicoo reaches this computer only through a tunnel or a proxy of yours that leads to "
                                "the address above. A test event tries the way from there on."));
    }
}

void LivePage::showCurrent() { m_detail->setDelivery(m_table->current()); }

void LivePage::countFromMidnight()
{
    m_parts.model.setDayStart(m_parts.format.startOf(m_parts.format.day(m_parts.clock.now())));
}

void LivePage::openDrawer()
{
    if (m_table->current()) m_split->setDrawerOpen(true);
}

void LivePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_address->setFixedWidth(width() < kWide ? kAddressNarrow : kAddressWidth);
}

void LivePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space) {
        openDrawer();
    } else if (event->key() == Qt::Key_P) {
        m_follow->toggle();
    } else if (event->key() == Qt::Key_G) {
        Q_EMIT gapCheckRequested();
    } else if (event->key() == Qt::Key_T && event->modifiers() == Qt::ControlModifier) {
        if (m_test->isEnabled()) m_parts.model.sendTestEvent();
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace yoyaku::ui

#include "moc_livepage.cpp"

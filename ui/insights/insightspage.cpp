#include "ui/insights/insightspage.h"

#include "core/models/directorymodel.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/insights/figurestrip.h"
#include "ui/shell/actionregistry.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/iconsize.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableWidget>

namespace yoyaku::ui {

namespace {

constexpr int kPeriodHeight = 44;
constexpr int kTwoColumns = 1000; ///< narrower: one below the other
const char* const kRangeWords[] = {"4weeks", "8weeks", "12weeks", "thisMonth", "lastMonth", "custom"};

/// A chart above its table; which one shows is the page's choice.
QTableWidget* newTwin(const Chart& chart, const Theme& theme, QWidget* parent)
{
    auto* table = new QTableWidget(parent);
    table->setObjectName(chart.objectName() + QStringLiteral(".table"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme.size(QLatin1String("tableRow")));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setFrameShape(QFrame::NoFrame);
    return table;
}

} // namespace

InsightsPage::InsightsPage(Parts parts, QWidget* parent)
    : Page(parent),
      m_parts(parts),
      m_figures(new FigureStrip(parts.theme, QStringLiteral("insights.figures"), this)),
      m_heat(new HeatChart(parts.theme, QStringLiteral("insights.heat"), this)),
      m_hostBars(new HostBars(parts.theme, QStringLiteral("insights.hosts"), this)),
      m_lead(new LeadChart(parts.theme, QStringLiteral("insights.lead"), this)),
      m_campaigns(new CampaignChart(parts.theme, QStringLiteral("insights.campaigns"), this))
{
    parts.model.setActive(false); // until it is shown
    buildTopBar();
    buildBody();
    connect(&parts.model, &InsightModel::changed, this, &InsightsPage::showSums);
    connect(&parts.directory, &DirectoryModel::changed, this, [this] {
        fillChoices();
        showSums();
    });
    connect(&parts.theme, &Theme::changed, this, &InsightsPage::retint);
    retranslate();
}

void InsightsPage::buildTopBar()
{
    m_left = newPart();
    auto* left = new QHBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(8);
    m_title = new QLabel(m_left);
    m_title->setFont(m_parts.theme.font(TextRole::Title));
    left->addWidget(m_title);
    const auto choice = [&](const char* name) {
        auto* box = new ChoiceBox(m_parts.theme, m_left);
        box->setObjectName(QLatin1String(name));
        box->setMaximumWidth(184);
        left->addWidget(box);
        return box;
    };
    m_ranges = choice("insights.range");
    m_types = choice("insights.type");
    m_hosts = choice("insights.host");
    m_compare = choice("insights.compare");
    connect(m_ranges, &QComboBox::activated, this, [this](int index) {
        m_range = Range(index);
        m_period->setVisible(m_range == Range::Custom);
        fillChoices();
        ask();
        if (m_range == Range::Custom) m_from->setFocus(Qt::OtherFocusReason);
    });
    connect(m_types, &QComboBox::activated, this, [this](int index) {
        m_type = EventTypeId(m_types->itemData(index).toString());
        ask();
    });
    connect(m_hosts, &QComboBox::activated, this, [this](int index) {
        m_host = UserId(m_hosts->itemData(index).toString());
        ask();
    });
    connect(m_compare, &QComboBox::activated, this, [this](int index) {
        m_compares = index == 0;
        ask();
    });
    m_right = newPart();
    auto* right = new QHBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(8);
    m_source = new QLabel(m_right);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setFont(m_parts.theme.font(TextRole::Small));
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_export = new QPushButton(m_right);
    m_export->setObjectName(QStringLiteral("insights.export"));
    m_export->setIconSize(iconBesideText(16));
    m_print = new QPushButton(m_right);
    m_print->setObjectName(QStringLiteral("insights.print"));
    right->addWidget(m_source);
    right->addWidget(m_export);
    right->addWidget(m_print);
    connect(m_export, &QPushButton::clicked, this, &InsightsPage::exportRequested);
    connect(m_print, &QPushButton::clicked, this, &InsightsPage::printRequested);
}

void InsightsPage::buildPeriod()
{
    const QDate today = m_parts.format.day(m_parts.clock.now());
    m_first = today.addDays(-28);
    m_last = today.addDays(-1);
    m_period = new QWidget(this);
    m_period->setFixedHeight(kPeriodHeight);
    auto* row = new QHBoxLayout(m_period);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(8);
    m_periodHead = new QLabel(m_period);
    row->addWidget(m_periodHead);
    const auto field = [&](const char* name, QDate day) {
        auto* edit = new DateField(m_parts.theme, m_parts.format, DateField::Shows::Day, today, m_period);
        edit->setObjectName(QLatin1String(name));
        edit->setDate(day);
        connect(edit, &DateField::dateChanged, this, [this, edit] { takePeriod(edit); });
        return edit;
    };
    m_from = field("insights.from", m_first);
    m_to = field("insights.to", m_last);
    row->addWidget(m_from);
    row->addWidget(new QLabel(QStringLiteral("–"), m_period));
    row->addWidget(m_to);
    row->addStretch(1);
    m_period->hide();
}

// The other end follows, so that no period is empty.
void InsightsPage::takePeriod(const DateField* changed)
{
    if (m_to->date() < m_from->date())
        return changed == m_to ? m_from->setDate(m_to->date()) : m_to->setDate(m_from->date());
    m_first = m_from->date();
    m_last = m_to->date();
    if (isVisible()) ask();
}

void InsightsPage::buildBody()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    buildPeriod();
    all->addWidget(m_period);
    m_scroll = new QScrollArea(this);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the charts in it are the stops
    m_scroll->setObjectName(QStringLiteral("insights.scroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content = new QWidget;
    m_content->setAutoFillBackground(true);
    m_content->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(m_content);
    all->addWidget(m_scroll);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    for (Chart* chart : charts()) m_panels.append(addPanel(chart));
    arrange();
}

QVector<Chart*> InsightsPage::charts() const { return {m_heat, m_hostBars, m_lead, m_campaigns}; }

QStackedWidget* InsightsPage::addPanel(Chart* chart)
{
    auto* panel = new QStackedWidget(m_content);
    panel->addWidget(chart);
    panel->addWidget(newTwin(*chart, m_parts.theme, panel));
    connect(chart, &Chart::chosen, this, &InsightsPage::bookingsWanted);
    return panel;
}

void InsightsPage::arrange()
{
    m_isWide = width() >= kTwoColumns;
    for (QWidget* part : QVector<QWidget*>{m_figures, m_panels[0], m_panels[1], m_panels[2], m_panels[3]})
        m_grid->removeWidget(part);
    m_grid->addWidget(m_figures, 0, 0, 1, m_isWide ? 2 : 1);
    for (int i = 0; i < m_panels.size(); ++i) {
        const int row = 1 + (m_isWide ? i / 2 : i), column = m_isWide ? i % 2 : 0;
        m_grid->addWidget(m_panels[i], row, column, Qt::Alignment());
    }
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, m_isWide ? 2 : 0);
    m_grid->setRowStretch(5, 1);
}

void InsightsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (m_isWide != (width() >= kTwoColumns)) arrange();
    m_figures->setFixedHeight(m_figures->heightFor(width()));
}

void InsightsPage::registerActions(ActionRegistry& actions)
{
    actions.add({.id = QStringLiteral("insights.table"),
                 .text = QT_TRANSLATE_NOOP("Actions", "Charts as tables"),
                 .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
                 .isPossible = [this] { return isVisible(); }},
                this, [this] {
                    if (isVisible()) showTwins(!m_areTwinsShown);
                });
}

void InsightsPage::showTwins(bool areShown)
{
    m_areTwinsShown = areShown;
    for (QStackedWidget* panel : std::as_const(m_panels)) panel->setCurrentIndex(areShown ? 1 : 0);
}

TimeSpan InsightsPage::spanOf(Range range) const
{
    const TimeFormat& format = m_parts.format;
    const QDate today = format.day(m_parts.clock.now());
    const auto span = [&](QDate first, QDate after) { return TimeSpan{format.startOf(first), format.startOf(after)}; };
    const QDate month(today.year(), today.month(), 1);
    switch (range) {
    case Range::Weeks4:
        return span(today.addDays(-28), today);
    case Range::Weeks8:
        return span(today.addDays(-56), today);
    case Range::Weeks12:
        return span(today.addDays(-84), today);
    case Range::ThisMonth:
        return span(month, month.addMonths(1));
    case Range::LastMonth:
        return span(month.addMonths(-1), month);
    case Range::Custom:
        return span(m_first, m_last.addDays(1));
    }
    return {};
}

// As many days before as it has, or the month before.
TimeSpan InsightsPage::spanBefore() const
{
    const TimeSpan now = spanOf(m_range);
    const QDate first = m_parts.format.day(now.start), after = m_parts.format.day(now.end);
    const bool isMonth = m_range == Range::ThisMonth || m_range == Range::LastMonth;
    const QDate before = isMonth ? first.addMonths(-1) : first.addDays(-first.daysTo(after));
    return {m_parts.format.startOf(before), now.start};
}

void InsightsPage::ask()
{
    InsightQuestion now;
    now.period = spanOf(m_range);
    if (!m_type.isEmpty()) now.eventTypes = {m_type};
    if (!m_host.isEmpty()) now.hosts = {m_host};
    now.timeZone = m_parts.format.zone().id();
    InsightQuestion before = now;
    before.period = spanBefore();
    m_parts.model.ask(now, m_compares ? std::optional(before) : std::nullopt);
    Q_EMIT titleChanged();
}

void InsightsPage::showSums()
{
    const InsightModel& model = m_parts.model;
    const InsightView view{&model.sums(), model.before(), model.question(), m_parts.directory, m_parts.format};
    m_figures->show(view);
    m_heat->show(view);
    m_hostBars->show(view);
    m_lead->show(view);
    m_campaigns->show(view);
    for (int i = 0; i < m_panels.size(); ++i) fillTwin(charts()[i], m_panels[i]);
    m_source->setText(tr("from %1 bookings on this computer").arg(m_parts.format.number(model.cached())));
}

void InsightsPage::fillTwin(const Chart* chart, QStackedWidget* panel)
{
    const Chart::Twin twin = chart->twin();
    auto* table = static_cast<QTableWidget*>(panel->widget(1));
    table->setAccessibleName(chart->title());
    table->setAccessibleDescription(chart->sentence());
    table->clear();
    table->setColumnCount(int(twin.heads.size()));
    table->setRowCount(int(twin.rows.size()));
    table->setHorizontalHeaderLabels(twin.heads);
    for (int row = 0; row < twin.rows.size(); ++row)
        for (int column = 0; column < twin.rows[row].size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(twin.rows[row][column]));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void InsightsPage::fillChoices()
{
    const QSignalBlocker noRanges(m_ranges), noTypes(m_types), noHosts(m_hosts), noCompare(m_compare);
    for (QComboBox* box : {m_ranges, m_types, m_hosts, m_compare}) box->clear();
    m_ranges->addItems({tr("Last 4 weeks"), tr("Last 8 weeks"), tr("Last 12 weeks"), tr("This month"), tr("Last month"),
                        tr("From – to…")});
    m_ranges->setCurrentIndex(int(m_range));
    m_types->addItem(tr("All event types"), QString());
    for (const EventType& type : m_parts.directory.eventTypes()) m_types->addItem(safeText(type.name), type.id.text());
    m_types->setCurrentIndex(std::max(0, m_types->findData(m_type.text())));
    const auto& users = m_parts.directory.users();
    m_hosts->addItem(tr("All %n host(s)", nullptr, int(users.size())), QString());
    for (const User& user : users) m_hosts->addItem(safeText(user.name), user.id.text());
    m_hosts->setCurrentIndex(std::max(0, m_hosts->findData(m_host.text())));
    m_compare->addItems({tr("Compare: period before"), tr("No comparison")});
    m_compare->setCurrentIndex(m_compares ? 0 : 1);
}

void InsightsPage::retranslate()
{
    m_title->setText(tr("Insights"));
    m_ranges->setAccessibleName(tr("Period"));
    m_types->setAccessibleName(tr("Event type"));
    m_hosts->setAccessibleName(tr("Host"));
    m_compare->setAccessibleName(tr("Comparison"));
    m_periodHead->setText(tr("Period"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_export->setText(tr("Export CSV…"));
    m_print->setAccessibleName(tr("Print"));
    m_print->setToolTip(tr("Print (Ctrl+P)"));
    retint();
    fillChoices();
    showSums();
}

void InsightsPage::retint()
{
    m_export->setIcon(m_parts.theme.icon(QLatin1String("action.export"), Color::TextPrimary));
    m_print->setIcon(m_parts.theme.icon(QLatin1String("action.print"), Color::TextPrimary));
}

void InsightsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_scroll) retranslate();
    Page::changeEvent(event);
}

void InsightsPage::showEvent(QShowEvent* event)
{
    m_parts.model.setActive(true);
    ask();
    Page::showEvent(event);
}

void InsightsPage::hideEvent(QHideEvent* event)
{
    m_parts.model.setActive(false);
    Page::hideEvent(event);
}

void InsightsPage::activate() { m_heat->setFocus(Qt::OtherFocusReason); }

QVariantMap InsightsPage::saveState() const
{
    return {{QStringLiteral("range"), QString::fromLatin1(kRangeWords[int(m_range)])},
            {QStringLiteral("first"), m_first.toString(Qt::ISODate)},
            {QStringLiteral("last"), m_last.toString(Qt::ISODate)},
            {QStringLiteral("eventType"), m_type.text()},
            {QStringLiteral("host"), m_host.text()},
            {QStringLiteral("compares"), m_compares},
            {QStringLiteral("tables"), m_areTwinsShown}};
}

void InsightsPage::restoreState(const QVariantMap& state)
{
    const QString word = state.value(QStringLiteral("range")).toString();
    for (int i = 0; i < int(std::size(kRangeWords)); ++i)
        if (word == QLatin1String(kRangeWords[i])) m_range = Range(i);
    const auto day = [&](const char* key) {
        return QDate::fromString(state.value(QLatin1String(key)).toString(), Qt::ISODate);
    };
    const QDate first = day("first"), last = day("last");
    if (first.isValid() && last.isValid() && first <= last) {
        const QSignalBlocker noFrom(m_from), noTo(m_to);
        m_from->setDate(m_first = first);
        m_to->setDate(m_last = last);
        for (DateField* field : {m_from, m_to}) field->setShows(DateField::Shows::Day); // the year may have changed
    }
    m_period->setVisible(m_range == Range::Custom);
    m_type = EventTypeId(state.value(QStringLiteral("eventType")).toString());
    m_host = UserId(state.value(QStringLiteral("host")).toString());
    m_compares = state.value(QStringLiteral("compares"), true).toBool();
    showTwins(state.value(QStringLiteral("tables")).toBool());
    fillChoices();
    if (isVisible()) ask();
}

} // namespace yoyaku::ui

#include "moc_insightspage.cpp"

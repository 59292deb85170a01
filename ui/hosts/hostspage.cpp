#include "ui/hosts/hostspage.h"

#include "core/models/directorymodel.h"
#include "ui/commands/bookingacts.h"
#include "ui/commands/teamacts.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/hosts/hostcolumns.h"
#include "ui/hosts/hostlistview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/sidelist.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace yoyaku::ui {

namespace {

QLabel* quiet(const Theme& theme, QWidget* parent, TextRole role = TextRole::Small)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme.font(role));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

HostsPage::HostsPage(Parts parts, QWidget* parent)
    : Page(parent),
      m_parts(parts),
      m_shares(parts.model, nullptr),
      m_view(new HostListView(parts.theme, parts.model, m_shares, this))
{
    parts.model.setActive(false); // until it is shown
    buildTopBar();
    if (parts.team) buildTopBarRight();
    buildSide();
    buildBody();
    connect(m_view, &HostListView::priorityChosen, this, [this](const UserId& host, int priority) {
        m_parts.acts.setPriority(m_parts.model.eventType(), host, priority);
    });
    connect(&parts.directory, &DirectoryModel::changed, this, &HostsPage::fillEventTypes);
    connect(&parts.model, &HostListModel::loaded, this, &HostsPage::updateSummary);
    connect(&parts.model, &QAbstractItemModel::modelReset, this, &HostsPage::updateSummary);
    retranslate();
    fillEventTypes();
}

void HostsPage::buildTopBar()
{
    m_left = newPart();
    auto* row = new QHBoxLayout(m_left);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_title = new QLabel(m_left);
    m_title->setFont(m_parts.theme.font(TextRole::Title));
    m_types = new ChoiceBox(m_parts.theme, m_left);
    m_types->setObjectName(QStringLiteral("hostsEventType"));
    m_types->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_title);
    row->addWidget(m_types);
    connect(m_types, &QComboBox::activated, this,
            [this](int index) { choose(EventTypeId(m_types->itemData(index).toString())); });
}

void HostsPage::buildTopBarRight()
{
    m_right = newPart();
    auto* row = new QHBoxLayout(m_right);
    row->setContentsMargins(0, 0, 0, 0);
    m_add = new QPushButton(m_right);
    m_add->setObjectName(QStringLiteral("hostsAdd"));
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { m_parts.team->addHost(m_parts.model.eventType()); });
    connect(m_view, &HostListView::removeRequested, this, &HostsPage::removeHost);
    connect(m_view, &HostListView::menuRequested, this, &HostsPage::openMenu);
}

void HostsPage::removeHost(const UserId& host)
{
    const auto hosts = m_parts.directory.hostsOf(m_parts.model.eventType());
    const auto it = std::find_if(hosts.begin(), hosts.end(), [&](const auto& one) { return one.userId == host; });
    if (it != hosts.end()) m_parts.team->removeHost(m_parts.model.eventType(), *it);
}

void HostsPage::openMenu(const UserId& host, QPoint at)
{
    const int row = m_parts.model.rowOf(host);
    if (row < 0) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto& shown = m_parts.model.at(row);
    menu->addAction(tr("Remove from this event type…"), QKeySequence(Qt::Key_Delete), this,
                    [this, host] { removeHost(host); })
        ->setEnabled(!shown.isNew && !shown.isLeaving);
    menu->popup(at);
}

void HostsPage::buildSide()
{
    m_side = newPart();
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(4);
    m_sideHead = quiet(m_parts.theme, m_side, TextRole::MicroStrong);
    column->addWidget(m_sideHead);
    m_typeList = new SideList(m_parts.theme, m_side);
    m_typeList->setObjectName(QStringLiteral("hostsTypeList"));
    column->addWidget(m_typeList);
    column->addSpacing(16);
    for (int i = 0; i < 5; ++i) {
        m_legend.append(quiet(m_parts.theme, m_side, i == 0 ? TextRole::MicroStrong : TextRole::Small));
        m_legend.last()->setWordWrap(true);
        column->addWidget(m_legend.last());
    }
    column->addStretch(1);
    connect(m_typeList, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { choose(EventTypeId(item->data(Qt::UserRole).toString())); });
}

void HostsPage::buildBody()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    m_head = new QLabel(this);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setObjectName(QStringLiteral("hostsSummary"));
    m_warning = new QLabel(this);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setObjectName(QStringLiteral("hostsWarning"));
    head->addWidget(m_head, 1);
    head->addWidget(m_warning);
    all->addLayout(head);
    all->addWidget(m_columns = new HostColumns(m_parts.theme, this));
    m_empty = quiet(m_parts.theme, this, TextRole::Body);
    m_empty->setAlignment(Qt::AlignCenter);
    all->addWidget(m_empty, 1);
    all->addWidget(m_view, 1);
}

void HostsPage::retranslate()
{
    m_title->setText(tr("Hosts"));
    m_types->setAccessibleName(tr("Event type"));
    m_typeList->setAccessibleName(tr("Event types"));
    m_sideHead->setText(tr("Event types"));
    if (m_add) {
        m_add->setText(tr("Add host…"));
        m_add->setIcon(m_parts.theme.icon(QLatin1String("f.userplus"), Color::TextPrimary));
    }
    const QString legend[] = {tr("How to read"), tr("Pale band: 95 % of what an even draw among equals would give"),
                              tr("Tick: the even share"), tr("Dot: the actual share, last 28 days"),
                              tr("Red dot: chance is an unlikely reason. Below 30 bookings nothing is called so.")};
    for (int i = 0; i < m_legend.size(); ++i) m_legend[i]->setText(legend[i]);
    m_empty->setText(
        tr("No hosts are known for this event type.\nThey appear with the next sync, if this key may read them."));
    updateSummary();
}

void HostsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

void HostsPage::fillEventTypes()
{
    m_types->clear();
    m_typeList->clear();
    for (const EventType& type : m_parts.directory.eventTypes()) {
        const QString name = safeText(m_parts.directory.eventTypeName(type.id));
        m_types->addItem(name, type.id.text());
        auto* item =
            new QListWidgetItem(tr("%1  ·  %2").arg(name).arg(m_parts.directory.hostsOf(type.id).size()), m_typeList);
        item->setData(Qt::UserRole, type.id.text());
    }
    const auto& all = m_parts.directory.eventTypes();
    if (all.isEmpty()) return;
    const EventTypeId shown = m_parts.model.eventType();
    const bool isKnown = m_parts.directory.eventType(shown) != nullptr;
    const bool isWantedKnown = m_parts.directory.eventType(m_wanted) != nullptr;
    choose(isKnown ? shown : isWantedKnown ? m_wanted : all.first().id);
}

void HostsPage::choose(const EventTypeId& eventType)
{
    m_wanted = eventType;
    if (m_parts.model.eventType() != eventType) m_parts.model.setEventType(eventType);
    m_types->setCurrentIndex(m_types->findData(eventType.text()));
    for (int i = 0; i < m_typeList->count(); ++i)
        if (m_typeList->item(i)->data(Qt::UserRole).toString() == eventType.text()) m_typeList->setCurrentRow(i);
    updateSummary();
    Q_EMIT titleChanged();
}

void HostsPage::updateSummary()
{
    const int hosts = m_parts.model.hostCount();
    for (QWidget* part : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_columns)}) part->setVisible(hosts > 0);
    m_empty->setVisible(hosts == 0);
    if (m_add) m_add->setEnabled(!m_parts.model.eventType().isEmpty());
    const TimeSpan period = m_parts.model.period();
    const QString when =
        period.isEmpty() ? QString()
                         : m_parts.format.date(period.start) + QStringLiteral(" – ") + m_parts.format.date(period.end);
    m_head->setText(tr("%n host(s)", nullptr, hosts) + QStringLiteral("  ·  ") +
                    tr("fairness of %1 bookings, %2").arg(m_parts.format.number(m_parts.model.total()), when));
    QString warning;
    if (const auto outside = m_shares.outside(); !outside.isEmpty()) {
        const int row = outside.first();
        warning = tr("%1: chance is an unlikely reason (p = %2)")
                      .arg(safeText(m_parts.model.at(row).name))
                      .arg(m_shares.at(row).pValue, 0, 'f', 2);
    }
    m_warning->setText(warning);
    QPalette palette = m_warning->palette();
    palette.setColor(QPalette::WindowText, m_parts.theme.color(Color::DangerText));
    m_warning->setPalette(palette);
}

void HostsPage::showEvent(QShowEvent* event)
{
    m_parts.model.setActive(true);
    Page::showEvent(event);
}

void HostsPage::hideEvent(QHideEvent* event)
{
    m_parts.model.setActive(false);
    Page::hideEvent(event);
}

void HostsPage::registerActions(ActionRegistry& actions) { m_view->registerActions(actions); }

void HostsPage::activate() { m_view->setFocus(); }

QVariantMap HostsPage::saveState() const { return {{QStringLiteral("eventType"), m_parts.model.eventType().text()}}; }

void HostsPage::restoreState(const QVariantMap& state)
{
    m_wanted = EventTypeId(state.value(QStringLiteral("eventType")).toString());
    if (m_parts.directory.eventType(m_wanted)) choose(m_wanted);
}

} // namespace yoyaku::ui

#include "moc_hostspage.cpp"

#include "ui/eventtypes/eventtypespage.h"

#include "core/models/directorymodel.h"
#include "ui/commands/teamacts.h"
#include "ui/eventtypes/factssection.h"
#include "ui/eventtypes/hostssection.h"
#include "ui/eventtypes/rulessection.h"
#include "ui/eventtypes/slotssection.h"
#include "ui/format/capabilitytext.h"
#include "ui/format/safetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sidelist.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace yoyaku::ui {

EventTypesPage::EventTypesPage(Parts parts, QWidget* parent) : Page(parent), m_parts(parts)
{
    setObjectName(QStringLiteral("page.eventtypes"));
    buildTopBar();
    buildSide();
    buildBody();
    connect(&parts.directory, &DirectoryModel::changed, this, &EventTypesPage::fillList);
    connect(&parts.capabilities, &CapabilityModel::changed, this, &EventTypesPage::showAccess);
    connect(&parts.theme, &Theme::changed, this, &EventTypesPage::retranslate);
    retranslate();
    fillList();
}

void EventTypesPage::buildTopBar()
{
    m_left = newPart();
    auto* left = new QHBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(8);
    m_title = new QLabel(m_left);
    m_name = new QLabel(m_left);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setForegroundRole(QPalette::PlaceholderText);
    left->addWidget(m_title);
    left->addWidget(m_name);
    m_right = newPart();
    auto* right = new QHBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    m_link = new QPushButton(m_right);
    m_link->setObjectName(QStringLiteral("eventTypeLink"));
    right->addWidget(m_link);
    connect(m_link, &QPushButton::clicked, this, [this] { m_parts.acts.makeIntegrationLink(m_shown); });
}

void EventTypesPage::buildSide()
{
    m_side = newPart();
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(4);
    m_sideHead = new QLabel(m_side);
    m_sideHead->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_sideHead);
    m_list = new SideList(m_parts.theme, m_side);
    m_list->setObjectName(QStringLiteral("eventTypeList"));
    column->addWidget(m_list);
    column->addStretch(1);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item) choose(EventTypeId(item->data(Qt::UserRole).toString()));
    });
}

void EventTypesPage::buildBody()
{
    m_empty = new EmptyState(m_parts.theme, "f.bookmark");
    m_empty->setObjectName(QStringLiteral("eventTypesEmpty"));
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Event type details"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget(scroll);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 24);
    column->setSpacing(16);
    m_facts = new FactsSection(m_parts.theme, m_parts.format, body);
    m_hosts = new HostsSection(m_parts.directory, m_parts.edits, m_parts.acts, m_parts.theme, body);
    m_slots = new SlotsSection(m_parts.openSlots, m_parts.theme, m_parts.format, m_parts.clock, body);
    m_rules = new RulesSection(m_parts.rules, m_parts.directory, m_parts.acts, m_parts.theme, m_parts.format, body);
    for (QWidget* section : std::initializer_list<QWidget*>{m_facts, m_hosts, m_slots, m_rules})
        column->addWidget(section);
    column->addStretch(1);
    scroll->setWidget(body);
    m_main = new QStackedWidget(this);
    m_main->addWidget(scroll);
    m_main->addWidget(m_empty);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_main);
}

void EventTypesPage::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const EventType& type : m_parts.directory.eventTypes()) {
        const QString name = safeText(m_parts.directory.eventTypeName(type.id));
        if (!name.contains(m_search.trimmed(), Qt::CaseInsensitive)) continue;
        const bool isActive = type.status == QLatin1String("enable");
        const QString text = type.durationMinutes > 0 ? tr("%1  ·  %2 min").arg(name).arg(type.durationMinutes) : name;
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, type.id.text());
        item->setIcon(m_parts.theme.icon(QLatin1String(isActive ? "st.open" : "circle"),
                                         isActive ? Color::SuccessText : Color::TextTertiary));
        item->setToolTip(safeTip(tr("%1: %2").arg(name, eventTypeStatusText(type.status))));
    }
    const auto& all = m_parts.directory.eventTypes();
    const auto known = [this](const EventTypeId& id) { return m_parts.directory.eventType(id) != nullptr; };
    const EventTypeId next = known(m_wanted)  ? m_wanted
                             : known(m_shown) ? m_shown
                             : all.isEmpty()  ? EventTypeId()
                                              : all.first().id;
    if (next.isEmpty()) m_shown = {};
    choose(next);
    showAccess();
}

void EventTypesPage::choose(const EventTypeId& eventType)
{
    const EventType* type = m_parts.directory.eventType(eventType);
    if (!type) return;
    m_shown = eventType;
    if (m_parts.directory.eventType(m_wanted)) m_wanted = eventType;
    m_name->setText(safeText(m_parts.directory.eventTypeName(eventType)));
    m_facts->setEventType(*type);
    m_hosts->setEventType(eventType);
    m_slots->setEventType(eventType);
    if (m_parts.rules.eventType() != eventType) m_parts.rules.setEventType(eventType);
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == eventType.text()) m_list->setCurrentRow(row);
    Q_EMIT titleChanged();
    if (isVisible()) Q_EMIT eventTypeShown(m_shown);
}

void EventTypesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_shown.isEmpty()) Q_EMIT eventTypeShown(m_shown);
}

void EventTypesPage::showAccess()
{
    const auto denied = [this](ApiGroup group) { return deniedText(m_parts.capabilities.of(group)); };
    const bool isEmpty = m_shown.isEmpty();
    const QString noTypes = denied(ApiGroup::EventTypes);
    m_main->setCurrentIndex(isEmpty ? 1 : 0);
    m_empty->setState(noTypes.isEmpty() ? "f.bookmark" : "f.lock",
                      noTypes.isEmpty()
                          ? tr("No event types have arrived yet.\nThey appear here as the sync brings them.")
                          : noTypes);
    m_link->setEnabled(!isEmpty);
    m_facts->setNotice(noTypes);
    m_hosts->setDenied(denied(ApiGroup::Hosts));
    m_slots->setDenied(denied(ApiGroup::OpenSlots));
    m_rules->setDenied(denied(ApiGroup::AssignRules));
}

void EventTypesPage::setSearchText(const QString& text)
{
    m_search = text;
    fillList();
}

void EventTypesPage::activate() { m_list->setFocus(); }

QVariantMap EventTypesPage::saveState() const { return {{QStringLiteral("eventType"), m_shown.text()}}; }

void EventTypesPage::restoreState(const QVariantMap& state)
{
    m_wanted = EventTypeId(state.value(QStringLiteral("eventType")).toString());
    choose(m_wanted);
}

void EventTypesPage::retranslate()
{
    m_title->setFont(m_parts.theme.font(TextRole::Title));
    m_title->setText(tr("Event types"));
    m_sideHead->setFont(m_parts.theme.font(TextRole::MicroStrong));
    m_sideHead->setText(tr("Event types"));
    m_list->setAccessibleName(tr("Event types"));
    m_link->setText(tr("Personal link…"));
    m_link->setIcon(m_parts.theme.icon(QLatin1String("f.link"), Color::TextPrimary));
    m_link->setToolTip(tr("An address of this page with name and e-mail filled in (account integration)"));
    fillList();
}

void EventTypesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_eventtypespage.cpp"

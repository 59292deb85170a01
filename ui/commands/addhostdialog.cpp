#include "ui/commands/addhostdialog.h"

#include "ui/format/roletext.h"
#include "ui/format/safetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace yoyaku::ui {

namespace {

constexpr int kPriorities = 4; ///< 0 to 3
constexpr int kListHeight = 200;
constexpr int kManyMembers = 8; ///< from here on a filter saves scrolling

} // namespace

AddHostDialog::AddHostDialog(const Theme& theme, const EventTypeId& eventType, const QString& about,
                             QVector<User> candidates, QWidget* parent)
    : ActDialog(theme, tr("Add a host"), parent),
      m_eventType(eventType),
      m_candidates(std::move(candidates)),
      m_filter(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_role(new ChoiceBox(theme, this)),
      m_kind(new ChoiceBox(theme, this)),
      m_priority(new QButtonGroup(this))
{
    addLine(about, int(TextRole::Body))->setForegroundRole(QPalette::PlaceholderText);
    buildList();
    buildForm();
    setFoot(tr("Discard"), tr("Add host"));
    setFootNote(tr("Create Event Type Host, held 5 s. The whole call is inferred, not documented."));
    fill({});
    (m_filter->isVisibleTo(this) ? static_cast<QWidget*>(m_filter) : m_list)->setFocus();
}

void AddHostDialog::buildList()
{
    m_filter->setObjectName(QStringLiteral("hostFilter"));
    m_filter->setPlaceholderText(tr("Filter members"));
    m_filter->setAccessibleName(tr("Filter members"));
    m_filter->setVisible(m_candidates.size() >= kManyMembers);
    m_list->setObjectName(QStringLiteral("hostCandidates"));
    m_list->setAccessibleName(tr("Members"));
    m_list->setMinimumHeight(kListHeight);
    content()->addWidget(m_filter);
    content()->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &AddHostDialog::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { setActAllowed(row >= 0); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { accept(); });
}

void AddHostDialog::buildForm()
{
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setColumnStretch(1, 1);
    const auto label = [&](int row, const QString& text, QWidget* field) {
        auto* made = new QLabel(text, this);
        made->setBuddy(field);
        field->setAccessibleName(text);
        form->addWidget(made, row, 0);
        form->addWidget(field, row, 1, field == m_role || field == m_kind ? Qt::Alignment() : Qt::AlignLeft);
    };
    m_role->setObjectName(QStringLiteral("hostRole"));
    for (const QString& role : hostRoles()) m_role->addItem(hostRoleText(role), role);
    m_role->setCurrentIndex(m_role->findData(QStringLiteral("editor")));
    m_kind->setObjectName(QStringLiteral("hostKind"));
    for (const QString& kind : hostKinds()) m_kind->addItem(hostKindText(kind), kind);
    auto* steps = new QWidget(this);
    steps->setProperty("segments", true); // the style sheet's word for it
    auto* row = new QHBoxLayout(steps);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    for (int priority = 0; priority < kPriorities; ++priority) {
        auto* button = new QPushButton(QString::number(priority), steps);
        button->setObjectName(QStringLiteral("hostPriority%1").arg(priority));
        button->setAccessibleName(tr("Priority %1").arg(priority));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("segment", true);
        button->setChecked(priority == 1);
        m_priority->addButton(button, priority);
        row->addWidget(button);
    }
    label(0, tr("Role"), m_role);
    label(1, tr("There to", "what a host is there for"), m_kind);
    label(2, tr("Priority"), steps);
    content()->addLayout(form);
    addLine(tr("The priority matters only where hosts are assigned automatically."), int(TextRole::Small))
        ->setForegroundRole(QPalette::PlaceholderText);
}

void AddHostDialog::fill(const QString& filter)
{
    m_list->clear();
    for (const User& user : m_candidates) {
        const QString name = safeText(user.name.isEmpty() ? user.id.text() : user.name);
        const QString text = user.email.isEmpty() ? name : tr("%1 · %2").arg(name, safeText(user.email));
        if (!text.contains(filter.trimmed(), Qt::CaseInsensitive)) continue;
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, user.id.text());
        item->setData(Qt::UserRole + 1, name);
        item->setIcon(m_theme.monogram(user.id, user.name, 16, devicePixelRatioF()));
    }
    setActAllowed(m_list->count() > 0);
    if (m_list->count() > 0) m_list->setCurrentRow(0);
}

void AddHostDialog::accept()
{
    const QListWidgetItem* chosen = m_list->currentItem();
    if (!chosen) return;
    api::NewHost host;
    host.userId = UserId(chosen->data(Qt::UserRole).toString());
    host.role = m_role->currentData().toString();
    host.userType = m_kind->currentData().toString();
    host.priority = m_priority->checkedId();
    Q_EMIT confirmed({m_eventType, host}, chosen->data(Qt::UserRole + 1).toString());
    QDialog::accept();
}

} // namespace yoyaku::ui

#include "moc_addhostdialog.cpp"

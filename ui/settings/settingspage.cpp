#include "ui/settings/settingspage.h"

#include "ui/settings/aboutsection.h"
#include "ui/settings/accountsection.h"
#include "ui/settings/generalsection.h"
#include "ui/settings/livesection.h"
#include "ui/settings/privacysection.h"
#include "ui/widgets/sidelist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>

namespace yoyaku::ui {

namespace {

constexpr int kListWidth = 224;
const auto kAbout = QStringLiteral("about");
const auto kSection = QStringLiteral("section");

/// The form at the left of a scrolling area, as wide as it likes.
QScrollArea* scrolled(QWidget* form)
{
    auto* content = new QWidget;
    auto* across = new QHBoxLayout(content);
    across->setContentsMargins(24, 16, 24, 24);
    across->addWidget(form, 1);
    across->addStretch();
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

SettingsPage::SettingsPage(const Theme& theme, QWidget* parent)
    : Page(parent),
      m_theme(theme),
      m_title(adopted(new QLabel(tr("Settings")))),
      m_list(new SideList(theme, this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("page.settings"));
    m_title->setFont(theme.font(TextRole::Title));
    m_list->setObjectName(QStringLiteral("settings.sections"));
    m_list->setAccessibleName(tr("Sections"));
    auto* side = new QWidget(this);
    side->setObjectName(QStringLiteral("settingsSide"));
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(kListWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 12, 8, 12);
    column->addWidget(m_list);
    column->addStretch();
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(side);
    all->addWidget(m_stack, 1);
    fill();
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showRow);
    m_list->setCurrentRow(0);
}

void SettingsPage::fill()
{
    auto* about = new AboutSection(m_theme);
    addSection(kAbout, QLatin1String("st.info"), about);
    auto* general = new GeneralSection(m_theme);
    addSection(QStringLiteral("general"), QLatin1String("nav.settings"), general);
    m_live = new LiveSection(m_theme);
    addSection(QStringLiteral("live"), QLatin1String("nav.live"), m_live);
    m_account = new AccountSection(m_theme);
    addSection(QStringLiteral("account"), QLatin1String("f.key"), m_account);
    auto* privacy = new PrivacySection(m_theme);
    addSection(QStringLiteral("privacy"), QLatin1String("f.lock"), privacy);
    connect(general, &GeneralSection::themeRequested, this, &SettingsPage::themeRequested);
    connect(general, &GeneralSection::looksRequested, this, &SettingsPage::looksRequested);
    connect(general, &GeneralSection::languageRequested, this, &SettingsPage::languageRequested);
    connect(general, &GeneralSection::zoneRequested, this, &SettingsPage::zoneRequested);
    connect(general, &GeneralSection::tipsRequested, this, &SettingsPage::tipsWanted);
    connect(privacy, &PrivacySection::retentionChosen, this, &SettingsPage::retentionChosen);
}

void SettingsPage::addSection(const QString& key, QLatin1String iconUse, SettingsSection* section, const QString& above)
{
    const int next = int(m_keys.indexOf(above));
    const int row = next < 0 ? int(m_keys.size()) : next;
    m_keys.insert(row, key);
    m_sections.insert(row, section);
    m_stack->insertWidget(row, scrolled(section));
    m_list->insertItem(row, new QListWidgetItem(m_theme.icon(iconUse), section->title()));
    m_list->updateGeometry();
    section->setValues(m_values);
}

void SettingsPage::showRow(int row)
{
    if (SettingsSection* left = shown()) left->leave();
    if (row >= 0) m_stack->setCurrentIndex(row);
}

SettingsSection* SettingsPage::shown() const { return m_sections.value(m_stack->currentIndex()); }

void SettingsPage::showSection(const QString& key)
{
    if (const int row = int(m_keys.indexOf(key)); row >= 0) m_list->setCurrentRow(row);
}

void SettingsPage::showKeyField()
{
    showSection(QStringLiteral("account"));
    m_account->focusKey();
}

void SettingsPage::setValues(const SettingsValues& values)
{
    m_values = values;
    for (SettingsSection* section : m_sections) section->setValues(values);
}

QWidget* SettingsPage::topBarLeft() { return m_title; }

void SettingsPage::activate() { m_list->setFocus(Qt::OtherFocusReason); }

QVariantMap SettingsPage::saveState() const { return {{kSection, m_keys.value(m_list->currentRow())}}; }

void SettingsPage::restoreState(const QVariantMap& state) { showSection(state.value(kSection).toString()); }

void SettingsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    for (SettingsSection* section : m_sections) section->leave();
}

} // namespace yoyaku::ui

#include "moc_settingspage.cpp"

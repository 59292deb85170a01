#include "ui/settings/settingspage.h"

#include "ui/widgets/choicebox.h"

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

constexpr int kFormWidth = 560, kLabelWidth = 160;

template <class T>
T* named(T* widget, const char* name)
{
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

QLabel* plain(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QWidget* sideBySide(std::initializer_list<QWidget*> widgets)
{
    auto* all = new QWidget;
    auto* line = new QHBoxLayout(all);
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets) line->addWidget(widget);
    return all;
}

void choose(QComboBox* box, const QVariant& value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(value));
}

} // namespace

SettingsPage::SettingsPage(const Theme& theme, QWidget* parent)
    : Page(parent),
      m_theme(theme),
      m_title(adopted(new QLabel(tr("Settings")))),
      m_lines(nullptr),
      m_mode(named(new ChoiceBox(theme), "settings.theme")),
      m_language(named(new ChoiceBox(theme), "settings.language")),
      m_zone(named(new ChoiceBox(theme), "settings.zone")),
      m_address(named(new QLineEdit, "settings.address")),
      m_base(named(new QLineEdit, "settings.base")),
      m_key(named(new QLineEdit, "settings.key")),
      m_secret(named(new QLineEdit, "settings.secret")),
      m_port(named(new QSpinBox, "settings.port")),
      m_copy(named(new QPushButton(tr("Copy")), "settings.copy")),
      m_saveSecret(named(new QPushButton(tr("Store")), "settings.saveSecret")),
      m_saveKey(named(new QPushButton(tr("Use this key")), "settings.saveKey")),
      m_forgetKey(named(new QPushButton(tr("Forget the key")), "settings.forgetKey")),
      m_keyPlace(plain({})),
      m_keyNote(named(plain({}), "settings.keyNote")),
      m_secretNote(named(plain({}), "settings.secretNote")),
      m_about(plain({}))
{
    setObjectName(QStringLiteral("page.settings"));
    m_title->setFont(theme.font(TextRole::Title));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    auto* content = new QWidget;
    auto* across = new QHBoxLayout(content);
    auto* column = new QWidget(content);
    column->setMaximumWidth(kFormWidth);
    m_lines = new QVBoxLayout(column);
    m_lines->setSpacing(8);
    across->addWidget(column, 1);
    across->addStretch();
    across->setContentsMargins(24, 16, 24, 24);
    buildGeneral();
    buildLive();
    buildAccount();
    buildAbout();
    m_lines->addStretch();
    scroll->setWidget(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

QFormLayout* SettingsPage::section(const QString& title)
{
    auto* head = plain(title);
    head->setFont(m_theme.font(TextRole::Heading));
    if (m_lines->count()) m_lines->addSpacing(16);
    m_lines->addWidget(head);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(8);
    m_lines->addLayout(form);
    return form;
}

void SettingsPage::buildGeneral()
{
    QFormLayout* form = section(tr("General"));
    m_mode->addItem(tr("As the desktop"), QVariant::fromValue(int(ThemeMode::System)));
    m_mode->addItem(tr("Light"), QVariant::fromValue(int(ThemeMode::Light)));
    m_mode->addItem(tr("Dark"), QVariant::fromValue(int(ThemeMode::Dark)));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("日本語"), QStringLiteral("ja"));
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        if (id.contains('/') || id == "UTC") m_zone->addItem(QString::fromLatin1(id), id);
    const auto row = [form](const QString& text, QWidget* field) {
        auto* label = new QLabel(text);
        label->setMinimumWidth(kLabelWidth);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    row(tr("Theme"), m_mode);
    row(tr("Language"), m_language);
    row(tr("Time zone"), m_zone);
    connect(m_mode, &QComboBox::activated, this,
            [this] { Q_EMIT themeRequested(ThemeMode(m_mode->currentData().toInt())); });
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageRequested(m_language->currentData().toString()); });
    connect(m_zone, &QComboBox::activated, this, [this] { Q_EMIT zoneRequested(m_zone->currentData().toByteArray()); });
}

void SettingsPage::buildLive()
{
    QFormLayout* form = section(tr("Live events"));
    m_address->setReadOnly(true);
    m_address->setFont(m_theme.font(TextRole::Mono));
    m_port->setRange(1024, 65535);
    m_port->setKeyboardTracking(false);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons); // a port is typed, not stepped to
    auto* label = new QLabel(tr("Address on this computer"));
    label->setMinimumWidth(kLabelWidth);
    form->addRow(label, sideBySide({m_address, m_copy}));
    form->addRow(tr("Port"), m_port);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_secret->setPlaceholderText(tr("Shown by Jicoo beside the webhook"));
    m_secret->setMaxLength(512);
    form->addRow(tr("Signing secret"), sideBySide({m_secret, m_saveSecret}));
    form->addRow(QString(), m_secretNote);
    m_saveSecret->setEnabled(false);
    connect(m_secret, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_saveSecret->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_secret, &QLineEdit::returnPressed, this, &SettingsPage::sendSecret);
    connect(m_saveSecret, &QPushButton::clicked, this, &SettingsPage::sendSecret);
    form->addRow(QString(), plain(tr("Jicoo reaches this address only through a tunnel or a proxy of yours. Without "
                                     "one, bookings are asked for regularly.")));
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_address->text()); });
    connect(m_port, &QSpinBox::valueChanged, this, [this](int port) { Q_EMIT portRequested(quint16(port)); });
}

void SettingsPage::buildAccount()
{
    QFormLayout* form = section(tr("Account and key"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_key->setPlaceholderText(tr("Another API key"));
    m_key->setMaxLength(512);
    auto* label = new QLabel(tr("Address of the service"));
    label->setMinimumWidth(kLabelWidth);
    label->setBuddy(m_base);
    form->addRow(label, m_base);
    form->addRow(tr("Key"), sideBySide({m_keyPlace, m_forgetKey}));
    form->addRow(tr("New key"), sideBySide({m_key, m_saveKey}));
    form->addRow(QString(), m_keyNote);
    m_saveKey->setEnabled(false);
    connect(m_base, &QLineEdit::editingFinished, this, [this] {
        if (!m_base->isModified()) return;
        m_base->setModified(false);
        Q_EMIT apiBaseRequested(m_base->text().trimmed());
    });
    connect(m_key, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_saveKey->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_key, &QLineEdit::returnPressed, this, &SettingsPage::sendKey);
    connect(m_saveKey, &QPushButton::clicked, this, &SettingsPage::sendKey);
    connect(m_forgetKey, &QPushButton::clicked, this, &SettingsPage::forgetKeyRequested);
}

void SettingsPage::buildAbout()
{
    section(tr("About"));
    m_lines->addWidget(m_about);
}

void SettingsPage::sendKey()
{
    const QString key = m_key->text().trimmed();
    if (key.isEmpty()) return;
    m_key->clear(); // a key is not left lying in a widget
    Q_EMIT keyEntered(key);
}

void SettingsPage::sendSecret()
{
    const QString secret = m_secret->text().trimmed();
    if (secret.isEmpty()) return;
    m_secret->clear();
    Q_EMIT secretEntered(secret);
}

void SettingsPage::setValues(const SettingsValues& values)
{
    choose(m_mode, int(values.theme));
    choose(m_language, values.language);
    if (m_zone->findData(values.zone) < 0 && !values.zone.isEmpty())
        m_zone->addItem(QString::fromLatin1(values.zone), values.zone);
    choose(m_zone, values.zone);
    m_address->setText(values.webhookAddress.isEmpty() ? tr("The listener does not run.") : values.webhookAddress);
    m_copy->setEnabled(!values.webhookAddress.isEmpty());
    const QSignalBlocker quiet(m_port);
    m_port->setValue(values.webhookPort);
    if (!m_base->isModified()) m_base->setText(values.apiBase);
    m_keyPlace->setText(values.keyPlace.isEmpty() ? tr("No key") : values.keyPlace);
    m_forgetKey->setEnabled(!values.keyPlace.isEmpty());
    m_secret->setEnabled(!values.isDemo);
    setSecretNote(values.isDemo ? tr("The demo account brings its own secret.")
                  : values.hasSecret
                      ? tr("A signing secret is known; another one replaces it.")
                      : tr("Without a signing secret no event can be told genuine, so each is refused."));
    m_about->setText(tr("Yoyaku %1. Made with Qt %2 (LGPL 3), QtKeychain (BSD 3-clause), Boost (BSL 1.0) and Lucide "
                        "icons (ISC).")
                         .arg(values.version, QString::fromLatin1(qVersion())));
}

void SettingsPage::setKeyNote(const QString& text) { m_keyNote->setText(text); }

void SettingsPage::setSecretNote(const QString& text) { m_secretNote->setText(text); }

QWidget* SettingsPage::topBarLeft() { return m_title; }

void SettingsPage::activate() { m_mode->setFocus(Qt::OtherFocusReason); }

void SettingsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_key->clear();
    m_secret->clear();
}

} // namespace yoyaku::ui

#include "moc_settingspage.cpp"

#include "ui/settings/livesection.h"

#include "ui/widgets/secretfield.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace yoyaku::ui {

LiveSection::LiveSection(const Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Live events"), parent),
      m_address(named(new QLineEdit, "settings.address")),
      m_secret(named(new SecretField(theme), "settings.secret")),
      m_port(named(new QSpinBox, "settings.port")),
      m_copy(named(new QPushButton(tr("Copy")), "settings.copy")),
      m_save(named(new QPushButton(tr("Store")), "settings.saveSecret")),
      m_note(named(words(), "settings.secretNote"))
{
    m_address->setReadOnly(true);
    m_address->setFont(theme.font(TextRole::Mono));
    m_port->setRange(1024, 65535);
    m_port->setKeyboardTracking(false);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons); // a port is typed, not stepped to
    m_secret->setPlaceholderText(tr("Shown by Jicoo beside the webhook"));
    m_save->setEnabled(false);
    QFormLayout* form = addForm();
    addRow(form, tr("Address on this computer"), sideBySide({m_address, m_copy}), m_address);
    addRow(form, tr("Port"), m_port);
    addRow(form, tr("Signing secret"), sideBySide({m_secret, m_save}), m_secret);
    form->addRow(QString(), m_note);
    form->addRow(QString(), words(tr("Jicoo reaches this address only through a tunnel or a proxy of yours. Without "
                                     "one, bookings are asked for regularly.")));
    finish();
    setFocusProxy(m_port);
    connectParts();
}

void LiveSection::connectParts()
{
    connect(m_secret, &QLineEdit::textChanged, this, [this] { m_save->setEnabled(!m_secret->secret().isEmpty()); });
    connect(m_secret, &QLineEdit::returnPressed, this, &LiveSection::send);
    connect(m_save, &QPushButton::clicked, this, &LiveSection::send);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_address->text()); });
    connect(m_port, &QSpinBox::valueChanged, this, [this](int port) { Q_EMIT portRequested(quint16(port)); });
}

void LiveSection::send()
{
    const QString secret = m_secret->secret();
    if (secret.isEmpty()) return;
    m_secret->forget();
    Q_EMIT secretEntered(secret);
}

void LiveSection::setValues(const SettingsValues& values)
{
    m_address->setText(values.webhookAddress.isEmpty() ? tr("The listener does not run.") : values.webhookAddress);
    m_copy->setEnabled(!values.webhookAddress.isEmpty());
    const QSignalBlocker quiet(m_port);
    m_port->setValue(values.webhookPort);
    m_secret->setEnabled(!values.isDemo);
    setSecretNote(values.isDemo ? tr("The demo account brings its own secret.")
                  : values.hasSecret
                      ? tr("A signing secret is known; another one replaces it.")
                      : tr("Without a signing secret no event can be told genuine, so each is refused."));
}

void LiveSection::setSecretNote(const QString& text) { m_note->setText(text); }

void LiveSection::leave() { m_secret->forget(); }

} // namespace yoyaku::ui

#include "moc_livesection.cpp"

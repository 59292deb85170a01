#include "app/ingresslink.h"

#include "app/credentials.h"
#include "app/settingskeys.h"
#include "core/ingress/choicekeeping.h"
#include "core/ingress/publicbase.h"
#include "ui/format/keyringtext.h"
#include "ui/ingress/ingresspanel.h"
#include "ui/settings/livesection.h"

#include <QDir>

namespace yoyaku::app {

namespace {

const auto kEveryAddress = QStringLiteral("webhookEveryAddress");
const auto kCertificate = QStringLiteral("webhookCertificate");
const auto kKeyFile = QStringLiteral("webhookKeyFile");
const auto kTolerance = QStringLiteral("webhookToleranceSeconds");
const auto kLedgerDays = QStringLiteral("ledgerDays");
const auto kLedgerMegabytes = QStringLiteral("ledgerMegabytes");

constexpr int kLeastLedgerDays = 4; ///< what a long weekend needs to be looked at afterwards
constexpr int kTellableSecret = 16; ///< characters: of a shorter one four would be too much
constexpr int kToldCharacters = 4;

} // namespace

ListenerSettings keptListener(const Settings& settings)
{
    ListenerSettings kept;
    if (settings.value(kEveryAddress).toBool()) kept.listenOn = ListenOn::EveryAddress;
    kept.certificateFile = settings.value(kCertificate).toString();
    kept.keyFile = settings.value(kKeyFile).toString();
    if (kept.certificateFile.isEmpty() != kept.keyFile.isEmpty()) kept.certificateFile = kept.keyFile = QString();
    kept.toleranceSeconds = qBound(30, settings.value(kTolerance, kept.toleranceSeconds).toInt(300), 3600);
    kept.ledgerDays = qMax(kLeastLedgerDays, settings.value(kLedgerDays, kept.ledgerDays).toInt(30));
    kept.ledgerMegabytes = qMax(16, settings.value(kLedgerMegabytes, kept.ledgerMegabytes).toInt(512));
    return kept;
}

void keepIngressChoice(const QString& accountFolder, const IngressChoice& choice)
{
    Settings account(QDir(accountFolder).filePath(QStringLiteral("account.json")));
    ingress::keepChoice(account, choice);
}

QString secretLabel(const Secret& secret)
{
    const QString text = QString::fromUtf8(secret.reveal());
    const QString dots = QStringLiteral("••••••••");
    return text.size() < kTellableSecret ? dots : dots + text.right(kToldCharacters);
}

IngressLink::IngressLink(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    ui::LiveSection* section = &m_parts.section;
    connect(section, &ui::LiveSection::listenerChanged, this, &IngressLink::takeListener);
    connect(section, &ui::LiveSection::secretEntered, this, &IngressLink::addSecret);
    connect(section, &ui::LiveSection::secretRemoved, this, &IngressLink::removeSecret);
    connect(&m_parts.session.ingress, &Ingress::changed, this, &IngressLink::show);
    connectPanel();
    show();
}

void IngressLink::connectPanel()
{
    ui::IngressPanel* panel = &m_parts.section.ingress();
    Ingress* way = &m_parts.session.ingress;
    connect(panel, &ui::IngressPanel::choiceRequested, this, &IngressLink::choose);
    connect(panel, &ui::IngressPanel::addressTyped, this, &IngressLink::takeAddress);
    connect(panel, &ui::IngressPanel::tunnelAgainRequested, way, &Ingress::restartTunnel);
    connect(panel, &ui::IngressPanel::testRequested, way, &Ingress::startTest);
    connect(panel, &ui::IngressPanel::testCancelRequested, way, &Ingress::cancelTest);
    connect(panel, &ui::IngressPanel::localTestRequested, &m_parts.session.receiver, &Receiver::sendTestEvent);
    if (!m_parts.isDemo) connect(panel, &ui::IngressPanel::shown, way, &Ingress::searchPrograms);
}

void IngressLink::show()
{
    m_parts.section.ingress().setFacts(m_parts.session.ingress.facts(), m_parts.session.receiver.state());
}

void IngressLink::choose(const IngressChoice& choice)
{
    ingress::keepChoice(m_parts.session.account(), choice);
    m_parts.section.ingress().setFault(BaseFault::None);
    m_parts.session.ingress.choose(choice);
}

void IngressLink::takeAddress(const QString& text)
{
    const auto base = ingress::parsePublicBase(text, m_parts.session.ingress.path());
    m_parts.section.ingress().setFault(base ? BaseFault::None : base.error());
    if (!base) return; // the last one that was right stays
    IngressChoice choice = m_parts.session.ingress.choice();
    choice.proxyBase = *base;
    choose(choice);
}

void IngressLink::takeListener(const ui::ListenerValues& values)
{
    Settings& settings = m_parts.settings;
    settings.setValue(kWebhookPortKey, int(values.port));
    settings.setValue(kEveryAddress, values.isOnEveryAddress);
    settings.setValue(kCertificate, values.certificateFile);
    settings.setValue(kKeyFile, values.keyFile);
    settings.setValue(kTolerance, values.toleranceSeconds);
    settings.setValue(kLedgerDays, values.ledgerDays);
    settings.setValue(kLedgerMegabytes, values.ledgerMegabytes);
    // The demo account would begin from nothing for it.
    if (!m_parts.isDemo) Q_EMIT reopenRequested();
}

void IngressLink::addSecret(const QString& text)
{
    const Secret secret(text.toUtf8());
    QVector<Secret> secrets = m_parts.session.config().webhookSecrets;
    secrets.removeAll(secret);
    secrets.prepend(secret); // the newest is what Jicoo is going to sign with
    keepSecrets(secrets);
}

void IngressLink::removeSecret(int index)
{
    QVector<Secret> secrets = m_parts.session.config().webhookSecrets;
    if (index < 0 || index >= secrets.size()) return;
    secrets.remove(index);
    keepSecrets(secrets);
}

void IngressLink::keepSecrets(const QVector<Secret>& secrets)
{
    m_parts.session.setWebhookSecrets(secrets);
    ui::LiveSection* section = &m_parts.section;
    m_parts.credentials.keepWebhookSecrets(
        m_parts.account, secrets, section, [section, isNone = secrets.isEmpty()](SecretOutcome outcome) {
            if (isNone)
                section->setSecretNote(
                    tr("Without a signing secret no event can be told genuine, so each is refused."));
            else
                section->setSecretNote(outcome == SecretOutcome::Ok
                                           ? tr("What is listed here is in the system keyring.")
                                           : tr("What is listed here is known until you quit.") + u' ' +
                                                 ui::keyringTrouble(outcome));
        });
}

void IngressLink::fill(ui::SettingsValues& values) const
{
    const SessionConfig& config = m_parts.session.config();
    const ListenerSettings listener = keptListener(m_parts.settings);
    values.listener.port = quint16(m_parts.settings.value(kWebhookPortKey, int(config.webhookPort)).toInt());
    if (values.listener.port == 0) values.listener.port = m_parts.session.receiver.state().port;
    values.listener.isOnEveryAddress = listener.listenOn == ListenOn::EveryAddress;
    values.listener.certificateFile = listener.certificateFile;
    values.listener.keyFile = listener.keyFile;
    values.listener.toleranceSeconds = listener.toleranceSeconds;
    values.listener.ledgerDays = listener.ledgerDays;
    values.listener.ledgerMegabytes = listener.ledgerMegabytes;
    values.areSecretsFromOutside = Credentials::isSecretFromEnvironment();
    for (const Secret& secret : config.webhookSecrets) values.secrets.append(secretLabel(secret));
}

} // namespace yoyaku::app

#include "moc_ingresslink.cpp"

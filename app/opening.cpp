#include "app/opening.h"

#include "app/accountnames.h"
#include "app/ingresslink.h"
#include "app/settingskeys.h"
#include "core/base/privatefiles.h"
#include "core/demo/demoprocess.h"

#include <QCoreApplication>
#include <QDir>

namespace yoyaku::app {

namespace {

constexpr quint16 kDefaultPort = 8787;

DemoOptions demoOptions(const Options& options)
{
    DemoOptions wanted;
    wanted.seed = options.demoSeed;
    wanted.hosts = options.demoHosts;
    wanted.bookings = options.demoBookings;
    wanted.ratePerMinute = options.demoRate;
    return wanted;
}

} // namespace

Opening::Opening(const Options& options, const Settings& settings, QString dataDir, Credentials& credentials,
                 QObject* parent)
    : QObject(parent),
      m_options(options),
      m_settings(settings),
      m_dataDir(std::move(dataDir)),
      m_credentials(credentials)
{}

Opening::~Opening() = default;

SessionConfig Opening::configOf(const AccountEntry& account) const
{
    SessionConfig config;
    config.folder = accountFolder(m_dataDir, account.id);
    config.apiBase = account.apiBase;
    config.webhookPort = webhookPort();
    config.retentionDays = retentionOf(m_settings);
    config.hidesGuests = m_settings.value(kHidesGuestsKey).toBool();
    config.listener = keptListener(m_settings);
    // The demo account speaks the contract to the letter.
    config.isDemo = account.id == QLatin1String(kDemoAccount);
    if (!config.isDemo) config.overridesFile = overridesFile(m_dataDir);
    return config;
}

void Opening::openDemo()
{
    // The demo account is made anew at each start, so what was kept of the last one describes nobody.
    removeFolder(accountFolder(m_dataDir, QLatin1String(kDemoAccount)), this, [this](bool) { startDemo(); });
}

void Opening::startDemo()
{
    m_demo = std::make_unique<DemoProcess>(QCoreApplication::applicationFilePath(), demoOptions(m_options));
    connect(m_demo.get(), &DemoProcess::failed, this, &Opening::demoFailed);
    connect(m_demo.get(), &DemoProcess::ready, this, [this](const QUrl& base, const Secret& key, const Secret& secret) {
        const AccountEntry account{QLatin1String(kDemoAccount), tr("Demo account"), base, {}};
        Opened opened{account, configOf(account), tr("Demo account"), SecretOutcome::Ok};
        opened.config.apiKey = key;
        opened.config.webhookSecrets = {secret};
        Q_EMIT ready(opened);
    });
    m_demo->start();
}

void Opening::open(const AccountEntry& account)
{
    m_credentials.find(account.id, this, [this, account](const FoundCredentials& found) {
        Opened opened{account, configOf(account), found.keyPlace, found.outcome};
        opened.config.apiKey = found.apiKey;
        opened.config.webhookSecrets = found.webhookSecrets;
        Q_EMIT ready(opened);
    });
}

void Opening::openWithoutKey(const AccountEntry& account)
{
    Q_EMIT ready({account, configOf(account), {}, SecretOutcome::NotFound});
}

quint16 Opening::webhookPort() const
{
    return m_options.webhookPort.value_or(quint16(m_settings.value(kWebhookPortKey, kDefaultPort).toInt()));
}

void Opening::close() { m_demo.reset(); }

void Opening::tellDemo(const QUrl& listener)
{
    if (m_demo) m_demo->setWebhookTarget(listener);
}

} // namespace yoyaku::app

#include "moc_opening.cpp"

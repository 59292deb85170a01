#include "app/credentials.h"

namespace yoyaku::app {

namespace {

Secret fromEnvironment(const char* name) { return Secret(qgetenv(name).trimmed()); }

} // namespace

void Credentials::find(QObject* context, std::function<void(FoundCredentials)> done)
{
    Secret secret = fromEnvironment("YOYAKU_WEBHOOK_SECRET");
    if (secret.isEmpty()) secret = m_sessionWebhookSecret;
    if (!secret.isEmpty()) return findKey(context, secret, std::move(done));
    m_store.read(QLatin1String(kWebhookSecretName), context,
                 [this, context, done = std::move(done)](const SecretReading& stored) mutable {
                     findKey(context, stored.secret, std::move(done));
                 });
}

void Credentials::findKey(QObject* context, const Secret& webhookSecret, std::function<void(FoundCredentials)> done)
{
    const Secret given = fromEnvironment("YOYAKU_API_KEY");
    if (!given.isEmpty()) return done({given, webhookSecret, tr("Key from the environment")});
    if (!m_sessionKey.isEmpty()) return done({m_sessionKey, webhookSecret, tr("Key for this session only")});
    m_store.read(QLatin1String(kApiKeyName), context,
                 [webhookSecret, done = std::move(done)](const SecretReading& found) {
                     const bool isThere = found.outcome == SecretOutcome::Ok && !found.secret.isEmpty();
                     done({isThere ? found.secret : Secret(), webhookSecret, tr("Key in system keyring")});
                 });
}

void Credentials::keepWebhookSecret(const Secret& secret, QObject* context, std::function<void(bool)> done)
{
    m_sessionWebhookSecret = secret;
    const QString name = QLatin1String(kWebhookSecretName);
    const auto finish = [this, done = std::move(done)](SecretOutcome outcome) {
        if (outcome == SecretOutcome::Ok) m_sessionWebhookSecret = Secret();
        done(outcome == SecretOutcome::Ok);
    };
    if (secret.isEmpty())
        m_store.remove(name, context, finish);
    else
        m_store.write(name, secret, context, finish);
}

} // namespace yoyaku::app

#include "moc_credentials.cpp"

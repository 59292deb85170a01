#include "app/credentials.h"

#include "app/accountnames.h"

#include <QCryptographicHash>
#include <memory>

namespace yoyaku::app {

namespace {

const auto kEnvironmentPrefix = QStringLiteral("env-");

Secret fromEnvironment(const char* name) { return Secret(qgetenv(name).trimmed()); }

} // namespace

/// Two questions at once; the last answer ends it.
struct Credentials::Search
{
    QString account;
    FoundCredentials found;
    int waiting = 2;
    std::function<void(FoundCredentials)> done;

    void answered()
    {
        if (--waiting == 0) done(found);
    }
};

QString Credentials::environmentAccount(const QUrl& apiBase)
{
    return environmentAccount(fromEnvironment("YOYAKU_API_KEY"), apiBase);
}

QString Credentials::environmentAccount(const Secret& key, const QUrl& apiBase)
{
    if (key.isEmpty()) return {};
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(apiBase.toEncoded());
    digest.addData(QByteArrayView("\n"));
    digest.addData(key.reveal());
    return kEnvironmentPrefix + QString::fromLatin1(digest.result().toHex().left(16));
}

bool Credentials::isFromEnvironment(const QString& account) { return account.startsWith(kEnvironmentPrefix); }

void Credentials::find(const QString& account, QObject* context, std::function<void(FoundCredentials)> done)
{
    auto search = std::make_shared<Search>();
    search->account = account;
    search->done = std::move(done);
    findWebhookSecret(search, context);
    findKey(search, context);
}

void Credentials::findKey(const std::shared_ptr<Search>& search, QObject* context)
{
    const auto take = [search](const Secret& key, const QString& place, SecretOutcome outcome) {
        search->found.apiKey = key;
        search->found.keyPlace = key.isEmpty() ? QString() : place;
        search->found.outcome = key.isEmpty() && outcome == SecretOutcome::Ok ? SecretOutcome::NotFound : outcome;
        search->answered();
    };
    if (isFromEnvironment(search->account))
        return take(fromEnvironment("YOYAKU_API_KEY"), tr("Key from the environment"), SecretOutcome::Ok);
    if (const Secret key = m_sessionKeys.value(search->account); !key.isEmpty())
        return take(key, tr("Key for this session only"), SecretOutcome::Ok);
    m_store.read(apiKeyName(search->account), context, [take](const SecretReading& reading) {
        take(reading.outcome == SecretOutcome::Ok ? reading.secret : Secret(), tr("Key in system keyring"),
             reading.outcome);
    });
}

void Credentials::findWebhookSecret(const std::shared_ptr<Search>& search, QObject* context)
{
    const auto take = [search](const Secret& secret) {
        search->found.webhookSecret = secret;
        search->answered();
    };
    const Secret given = fromEnvironment("YOYAKU_WEBHOOK_SECRET");
    if (!given.isEmpty()) return take(given);
    const Secret known = m_sessionWebhookSecrets.value(search->account);
    if (!known.isEmpty()) return take(known);
    m_store.read(webhookSecretName(search->account), context,
                 [take](const SecretReading& reading) { take(reading.secret); });
}

void Credentials::setSessionKey(const QString& account, const Secret& key)
{
    if (key.isEmpty())
        m_sessionKeys.remove(account);
    else
        m_sessionKeys.insert(account, key);
}

void Credentials::keepWebhookSecret(const QString& account, const Secret& secret, QObject* context,
                                    std::function<void(SecretOutcome)> done)
{
    m_sessionWebhookSecrets.insert(account, secret);
    const auto finish = [this, account, done = std::move(done)](SecretOutcome outcome) {
        if (outcome == SecretOutcome::Ok) m_sessionWebhookSecrets.remove(account);
        done(outcome);
    };
    if (secret.isEmpty())
        m_store.remove(webhookSecretName(account), context, finish);
    else
        m_store.write(webhookSecretName(account), secret, context, finish);
}

void Credentials::forgetKey(const QString& account, QObject* context, std::function<void(SecretOutcome)> done)
{
    m_sessionKeys.remove(account);
    m_store.remove(apiKeyName(account), context, std::move(done));
}

void Credentials::forget(const QString& account, QObject* context, std::function<void(SecretOutcome)> done)
{
    m_sessionWebhookSecrets.remove(account);
    m_store.remove(webhookSecretName(account), context, [this, account, context, done](SecretOutcome first) {
        forgetKey(account, context, [first, done](SecretOutcome second) {
            const bool isClean = first == SecretOutcome::Ok || first == SecretOutcome::NotFound;
            done(isClean ? second : first);
        });
    });
}

} // namespace yoyaku::app

#include "moc_credentials.cpp"

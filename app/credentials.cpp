#include "app/credentials.h"

#include "app/accountnames.h"

#include <QCryptographicHash>
#include <memory>

namespace yoyaku::app {

namespace {

const auto kEnvironmentPrefix = QStringLiteral("env-");

constexpr auto kSecretVariable = "YOYAKU_WEBHOOK_SECRET";

Secret fromEnvironment(const char* name) { return Secret(qgetenv(name).trimmed()); }

/// A line each, so that the entry of a single one is what it was when there could be one only.
Secret joined(const QVector<Secret>& secrets)
{
    QByteArrayList lines;
    for (const Secret& secret : secrets) lines.append(secret.reveal());
    return Secret(lines.join('\n'));
}

QVector<Secret> split(const Secret& entry)
{
    QVector<Secret> secrets;
    for (const QByteArray& line : entry.reveal().split('\n'))
        if (const Secret secret(line.trimmed()); !secret.isEmpty() && !secrets.contains(secret)) secrets.append(secret);
    return secrets;
}

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
    const auto take = [search](const QVector<Secret>& secrets) {
        search->found.webhookSecrets = secrets;
        search->answered();
    };
    if (isSecretFromEnvironment()) return take({fromEnvironment(kSecretVariable)});
    const QVector<Secret> known = m_sessionWebhookSecrets.value(search->account);
    if (!known.isEmpty()) return take(known);
    m_store.read(webhookSecretName(search->account), context,
                 [take](const SecretReading& reading) { take(split(reading.secret)); });
}

bool Credentials::isSecretFromEnvironment() { return !fromEnvironment(kSecretVariable).isEmpty(); }

void Credentials::setSessionKey(const QString& account, const Secret& key)
{
    if (key.isEmpty())
        m_sessionKeys.remove(account);
    else
        m_sessionKeys.insert(account, key);
}

void Credentials::setSessionWebhookSecrets(const QString& account, const QVector<Secret>& secrets)
{
    m_sessionWebhookSecrets.insert(account, secrets);
}

void Credentials::keepWebhookSecrets(const QString& account, const QVector<Secret>& secrets, QObject* context,
                                     std::function<void(SecretOutcome)> done)
{
    m_sessionWebhookSecrets.insert(account, secrets);
    const auto finish = [this, account, done = std::move(done)](SecretOutcome outcome) {
        if (outcome == SecretOutcome::Ok) m_sessionWebhookSecrets.remove(account);
        done(outcome);
    };
    if (secrets.isEmpty())
        m_store.remove(webhookSecretName(account), context, finish);
    else
        m_store.write(webhookSecretName(account), joined(secrets), context, finish);
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

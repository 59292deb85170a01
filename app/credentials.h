#pragma once

#include "core/base/secretstore.h"

#include <QHash>
#include <QObject>
#include <QUrl>
#include <functional>

namespace yoyaku::app {

/// What is needed to speak to an account and to believe its events.
struct FoundCredentials
{
    Secret apiKey;                  ///< empty: none anywhere
    QVector<Secret> webhookSecrets; ///< the one in use first; empty: none anywhere
    QString keyPlace;               ///< where the key is from, in a sentence for the user; empty without a key
    /// Ok with a key; else what the keyring said. NotFound: it works, and does not know the key.
    SecretOutcome outcome = SecretOutcome::NotFound;
};

/// Key and signing secret of an account, in this order: the environment, this session, the keyring. Without a keyring
/// they are known until the program ends. GUI thread.
///
/// YOYAKU_API_KEY opens an account of its own (environmentAccount), so that a key from outside never mixes its bookings
/// with those of a stored account. YOYAKU_WEBHOOK_SECRET takes the place of any account's.
class Credentials : public QObject
{
    Q_OBJECT

  public:
    explicit Credentials(SecretStore& store, QObject* parent = nullptr) : QObject(parent), m_store(store) {}

    /// The account of YOYAKU_API_KEY at this address; empty: the variable is not set. A digest of both, so that each
    /// key finds its own folder again; the key cannot be worked out from it.
    [[nodiscard]] static QString environmentAccount(const QUrl& apiBase);
    /// The same for any key.
    [[nodiscard]] static QString environmentAccount(const Secret& key, const QUrl& apiBase);

    [[nodiscard]] static bool isFromEnvironment(const QString& account);

    /// Once, unless `context` has died. Both are asked for at the same time: a keyring that hangs costs one wait.
    void find(const QString& account, QObject* context, std::function<void(FoundCredentials)> done);
    /// A key the keyring shall not have or did not take; empty: the keyring has it, or it was forgotten.
    void setSessionKey(const QString& account, const Secret& key);
    [[nodiscard]] bool isForSession(const QString& account) const { return m_sessionKeys.contains(account); }
    /// Signing secrets that the keyring shall not have, as the key of their account.
    void setSessionWebhookSecrets(const QString& account, const QVector<Secret>& secrets);
    /// Keeps the signing secrets, one beside the other while they are changed, in one entry of the keyring, else for
    /// this session. None at all: they are forgotten.
    void keepWebhookSecrets(const QString& account, const QVector<Secret>& secrets, QObject* context,
                            std::function<void(SecretOutcome)> done);
    /// Whether YOYAKU_WEBHOOK_SECRET stands for any account's.
    [[nodiscard]] static bool isSecretFromEnvironment();
    void forgetKey(const QString& account, QObject* context, std::function<void(SecretOutcome)> done);
    /// Takes key and secret out of the keyring and out of memory. Ok and NotFound both mean that they are gone.
    void forget(const QString& account, QObject* context, std::function<void(SecretOutcome)> done);

  private:
    struct Search;
    void findKey(const std::shared_ptr<Search>& search, QObject* context);
    void findWebhookSecret(const std::shared_ptr<Search>& search, QObject* context);

    SecretStore& m_store;
    QHash<QString, Secret> m_sessionKeys;
    QHash<QString, QVector<Secret>> m_sessionWebhookSecrets;
};

} // namespace yoyaku::app

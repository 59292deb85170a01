#pragma once

#include "core/base/secretstore.h"

#include <QObject>
#include <functional>

namespace yoyaku::app {

/// Names in the keyring.
inline constexpr auto kApiKeyName = "api-key";
inline constexpr auto kWebhookSecretName = "webhook-secret";

/// What is needed to speak to an account and to believe its events.
struct FoundCredentials
{
    Secret apiKey; ///< empty: none anywhere
    Secret webhookSecret;
    QString keyPlace; ///< where the key is from, in a sentence for the user
};

/// Key and signing secret, in this order: the environment (YOYAKU_API_KEY, YOYAKU_WEBHOOK_SECRET), this session, the
/// keyring. Without a keyring they are known until the program ends. GUI thread.
class Credentials : public QObject
{
    Q_OBJECT

  public:
    explicit Credentials(SecretStore& store, QObject* parent = nullptr) : QObject(parent), m_store(store) {}

    /// Once, unless `context` has died.
    void find(QObject* context, std::function<void(FoundCredentials)> done);
    /// A key the keyring did not take; empty: the keyring has it, or it was forgotten.
    void setSessionKey(const Secret& key) { m_sessionKey = key; }
    /// Keeps the signing secret in the keyring, else for this session; an empty one is forgotten.
    /// `done` is told whether the keyring has it.
    void keepWebhookSecret(const Secret& secret, QObject* context, std::function<void(bool isKept)> done);

  private:
    void findKey(QObject* context, const Secret& webhookSecret, std::function<void(FoundCredentials)> done);

    SecretStore& m_store;
    Secret m_sessionKey, m_sessionWebhookSecret;
};

} // namespace yoyaku::app

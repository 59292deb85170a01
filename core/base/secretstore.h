#pragma once

#include "core/base/secret.h"

#include <QObject>
#include <QString>
#include <functional>

namespace yoyaku {

/// How a keyring call ended.
enum class SecretOutcome : quint8 {
    Ok,
    NotFound,  ///< the keyring answered: it has no such entry
    NoKeyring, ///< no session bus, no service, or a service without a keyring
    Locked,    ///< locked and not unlocked by anybody, or access was denied
    TimedOut,  ///< there is a service, and it does not answer
    Failed,    ///< it answered with an error of its own
};

struct SecretReading
{
    SecretOutcome outcome = SecretOutcome::NoKeyring;
    Secret secret;
};

/// Keeps API keys and webhook secrets out of files. A seam: the app uses KeyringStore, tests an in-memory one.
/// Callbacks arrive on the GUI thread, exactly once, unless `context` has died. A call never blocks.
class SecretStore : public QObject
{
    Q_OBJECT

  public:
    using QObject::QObject;
    virtual void read(const QString& name, QObject* context, std::function<void(SecretReading)> done) = 0;
    virtual void write(const QString& name, const Secret& secret, QObject* context,
                       std::function<void(SecretOutcome)> done) = 0;
    virtual void remove(const QString& name, QObject* context, std::function<void(SecretOutcome)> done) = 0;
};

/// The system keyring through QtKeychain, which loads libsecret (Secret Service) or speaks to KWallet. QtKeychain has
/// no timeout of its own, cannot be asked whether a keyring is there, and reports an entry of a locked keyring as not
/// found; so what it answers is checked against the service itself (askSecretService) before it is told.
class KeyringStore final : public SecretStore
{
    Q_OBJECT

  public:
    /// `timeoutMs`: how long a call may take before it ends as TimedOut, or as Locked while a password is asked for.
    explicit KeyringStore(int timeoutMs = 5000, QObject* parent = nullptr);
    void read(const QString& name, QObject* context, std::function<void(SecretReading)> done) override;
    void write(const QString& name, const Secret& secret, QObject* context,
               std::function<void(SecretOutcome)> done) override;
    void remove(const QString& name, QObject* context, std::function<void(SecretOutcome)> done) override;

  private:
    int m_timeoutMs;
};

} // namespace yoyaku

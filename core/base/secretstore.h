#pragma once

#include "core/base/secret.h"

#include <QObject>
#include <QString>
#include <functional>

namespace yoyaku {

/// How a keyring call ended.
enum class SecretOutcome : quint8 {
    Ok,
    NotFound,
    Unavailable, ///< no keyring service, locked, or it did not answer in time
};

struct SecretReading
{
    SecretOutcome outcome = SecretOutcome::Unavailable;
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

/// The system keyring through QtKeychain. A keyring that hangs ends as Unavailable after `timeoutMs`
/// (QtKeychain has no timeout of its own and no way to ask whether a keyring is there).
class KeyringStore final : public SecretStore
{
    Q_OBJECT

  public:
    explicit KeyringStore(int timeoutMs = 5000, QObject* parent = nullptr);
    void read(const QString& name, QObject* context, std::function<void(SecretReading)> done) override;
    void write(const QString& name, const Secret& secret, QObject* context,
               std::function<void(SecretOutcome)> done) override;
    void remove(const QString& name, QObject* context, std::function<void(SecretOutcome)> done) override;

  private:
    int m_timeoutMs;
};

} // namespace yoyaku

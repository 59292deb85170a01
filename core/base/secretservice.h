#pragma once

#include <QObject>
#include <functional>

namespace yoyaku {

/// How the desktop's Secret Service stands.
enum class SecretServiceState : quint8 {
    Absent,   ///< no session bus, nobody offers the service, or it has no keyring
    Locked,   ///< the default keyring is locked
    Unlocked, ///< the default keyring can be used
    Silent,   ///< it is there and does not answer
};

/// Asks the default keyring whether it is locked. Reads one property, so it never makes the desktop ask for a password
/// and never touches a secret. Once within `timeoutMs`, on the GUI thread, unless `context` has died.
/// Source: freedesktop.org Secret Service API draft 0.2, org.freedesktop.Secret.Collection, property Locked.
void askSecretService(int timeoutMs, QObject* context, std::function<void(SecretServiceState)> done);

} // namespace yoyaku

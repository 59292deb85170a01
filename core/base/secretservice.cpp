#include "core/base/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace yoyaku {

namespace {

SecretServiceState stateOf(const QDBusPendingReply<QDBusVariant>& reply)
{
    if (!reply.isError()) {
        const QVariant isLocked = reply.value().variant();
        // A service without a default keyring answers with something that is no truth value, or with an error.
        if (isLocked.typeId() != QMetaType::Bool) return SecretServiceState::Absent;
        return isLocked.toBool() ? SecretServiceState::Locked : SecretServiceState::Unlocked;
    }
    switch (reply.error().type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return SecretServiceState::Silent;
    default:
        return SecretServiceState::Absent;
    }
}

} // namespace

void askSecretService(int timeoutMs, QObject* context, std::function<void(SecretServiceState)> done)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(SecretServiceState::Absent); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question.setArguments({QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, timeoutMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(stateOf(*watcher));
    });
}

} // namespace yoyaku

#pragma once

#include <QDir>
#include <QString>

namespace yoyaku::app {

/// Ids that stand for themselves. The first account of a data folder that knew only one is "main".
inline constexpr auto kFirstAccount = "main";
inline constexpr auto kDemoAccount = "demo";

/// Cache, journal and account.json of one account; no other account reads or writes there.
[[nodiscard]] inline QString accountFolder(const QString& dataDir, const QString& id)
{
    return QDir(dataDir).filePath(QStringLiteral("accounts/") + id);
}

/// Names in the keyring. "main" keeps the ones it had before there could be several.
[[nodiscard]] inline QString apiKeyName(const QString& id)
{
    const QString name = QStringLiteral("api-key");
    return id == QLatin1String(kFirstAccount) ? name : name + u'/' + id;
}
[[nodiscard]] inline QString webhookSecretName(const QString& id)
{
    const QString name = QStringLiteral("webhook-secret");
    return id == QLatin1String(kFirstAccount) ? name : name + u'/' + id;
}

/// Tells where the live service differs from the endpoint table. Written by hand, for all accounts; read at the start.
[[nodiscard]] inline QString overridesFile(const QString& dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("api-overrides.json"));
}

} // namespace yoyaku::app

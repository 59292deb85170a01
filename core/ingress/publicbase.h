#pragma once

#include "core/base/result.h"
#include "core/domain/ingress.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace yoyaku::ingress {

/// What a user types or pastes as public address, as base without path: https, or http on this computer (for a proxy
/// under test). Without a scheme it is https; the listener's whole address is taken too. Refused are a user name, a
/// query and any other path: the proxy hands the path on as it is, and only that one. Pure.
[[nodiscard]] Result<QUrl, BaseFault> parsePublicBase(const QString& text, const QString& listenerPath);

/// Whether a signed event may be sent there: https anywhere, or http on this computer.
[[nodiscard]] bool isSafeBase(const QUrl& base);
[[nodiscard]] bool isOnThisComputer(const QUrl& base);

} // namespace yoyaku::ingress

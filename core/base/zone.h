#pragma once

#include <QString>
#include <QTimeZone>
#include <optional>

namespace yoyaku {

/// The IANA zone of that name; empty when this computer does not know it. An empty name is no zone either: QTimeZone
/// would take it for the computer's own, and the result would depend on where it runs.
[[nodiscard]] inline std::optional<QTimeZone> zoneNamed(const QString& name)
{
    QTimeZone zone;
    if (!name.isEmpty()) zone = QTimeZone(name.toUtf8());
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

} // namespace yoyaku

#pragma once

#include <QString>
#include <QStringList>

namespace yoyaku::ui {

/// Roles in the organization, most rights first. Source: contract, OrganizationRole.
[[nodiscard]] QStringList memberRoles();
/// A role in the organization as a word; one this version does not know is shown as received.
[[nodiscard]] QString memberRoleText(const QString& role);

/// Roles of a host on an event type, most rights first. Source: API guide, "Things that share a name".
[[nodiscard]] QStringList hostRoles();
[[nodiscard]] QString hostRoleText(const QString& role);

/// What a host of an event type is there for: to attend, or only to be told.
[[nodiscard]] QStringList hostKinds();
[[nodiscard]] QString hostKindText(const QString& userType);

} // namespace yoyaku::ui

#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace yoyaku {

/// An open invitation to the organization. All fields but e-mail and role are inferred.
/// Source: API guide, schema OrganizationInvitation.
struct Invitation
{
    InvitationId id;
    QString email;
    QString role; ///< as User::role
    QString status;
    EpochMs createdAt = 0; ///< 0: not told
    std::optional<EpochMs> expiresAt;
    bool operator==(const Invitation&) const = default;
};

/// The team behind the key. Nothing of its fields is documented: id and name are guesses, `raw` is what came.
struct Team
{
    QString id; ///< the slug of page addresses, as far as known
    QString name;
    QJsonObject raw;
    bool operator==(const Team&) const = default;
};

/// What a booking page address was made for. Source: API guide, Account Integration.
struct IntegrationRequest
{
    QString team; ///< slug, as in page addresses
    EventTypeId eventType;
    QString name;
    QString email;
};

} // namespace yoyaku

#pragma once

#include "core/demo/demorefusal.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>
#include <span>

/// Request bodies held against the contract's schemas (tests/contract/openapi.yaml).
namespace yoyaku::demo {

enum class Kind : quint8 {
    Text,
    Email,
    Zone,         ///< an IANA name this computer knows
    Instant,      ///< date-time
    DayOrInstant, ///< date or date-time
    Flag,
    Number,   ///< whole, from 0; `most` at most
    Positive, ///< any number above 0
    Choice,
    Object,
    List,
};

enum class Null : quint8 { Refused, Allowed };

/// One member of a request body.
struct BodyMember
{
    const char* name;
    Kind kind = Kind::Text;
    int most = 0; ///< characters, items or value; 0: any
    Null null = Null::Refused;
    const char* choices = ""; ///< separated by spaces
};

/// What is wrong with the body, if anything: 400 for a required member that is missing and for another JSON type, 422
/// for a value that is not allowed. Source: API guide, "Success and failure". Members not listed are ignored.
[[nodiscard]] std::optional<Refusal> broken(const QJsonObject& body, std::span<const BodyMember> members,
                                            const QStringList& required = {});

/// The listed members of the body: what the service knows.
[[nodiscard]] QJsonObject known(const QJsonObject& body, std::span<const BodyMember> members);
[[nodiscard]] bool isEmail(const QString& text);
[[nodiscard]] QString textOf(const QJsonObject& body, const char* key);

inline constexpr const char* kPlaces = "inPerson phone zoom googleMeet askInvitee teams custom";
inline constexpr const char* kItemPriorities = "low middle high";
inline constexpr const char* kHostRoles = "admin editor viewer";
inline constexpr const char* kOrganizationRoles = "owner admin member restricted";

} // namespace yoyaku::demo

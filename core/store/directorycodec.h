#pragma once

#include "core/store/changeset.h"

#include <QByteArray>
#include <optional>

/// What a directory consists of <-> CBOR blobs, as rowcodec.h does for bookings and schedules. Private to core/store.
namespace yoyaku::rowcodec {

[[nodiscard]] QByteArray fromInvitation(const Invitation& invitation);
[[nodiscard]] std::optional<Invitation> toInvitation(const QByteArray& blob);
[[nodiscard]] QByteArray fromTeam(const Team& team);
[[nodiscard]] Team toTeam(const QByteArray& blob);
[[nodiscard]] QByteArray fromCalendars(const QVector<AvailabilityCalendar>& calendars);
[[nodiscard]] QVector<AvailabilityCalendar> toCalendars(const QByteArray& blob);
[[nodiscard]] QByteArray fromRules(const QVector<AssignRule>& rules);
[[nodiscard]] QVector<AssignRule> toRules(const QByteArray& blob);

} // namespace yoyaku::rowcodec

#pragma once

#include "core/store/changeset.h"

#include <QByteArray>
#include <optional>

/// Values of the store <-> CBOR blobs. Private to core/store; a blob that cannot be read is as good as none, since the
/// cache can be fetched again.
namespace yoyaku::rowcodec {

[[nodiscard]] QByteArray fromBooking(const Booking& booking);
[[nodiscard]] std::optional<Booking> toBooking(const QByteArray& blob);
[[nodiscard]] QByteArray fromOverlay(const BookingOverlay& overlay);
[[nodiscard]] std::optional<BookingOverlay> toOverlay(const QByteArray& blob);
[[nodiscard]] QByteArray fromContacts(const QVector<Contact>& contacts);
[[nodiscard]] QVector<Contact> toContacts(const QByteArray& blob);
[[nodiscard]] QByteArray fromTracking(const Tracking& tracking);
[[nodiscard]] Tracking toTracking(const QByteArray& blob);
[[nodiscard]] QByteArray fromSchedule(const Schedule& schedule);
[[nodiscard]] std::optional<Schedule> toSchedule(const QByteArray& blob);
/// What is kept "as received" stands in the blobs as JSON text, so that it comes back exactly as it was.
[[nodiscard]] QByteArray fromJson(const QJsonObject& object);
[[nodiscard]] QJsonObject toJson(const QByteArray& text);

} // namespace yoyaku::rowcodec

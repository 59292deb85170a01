#pragma once

#include "core/store/queries.h"

namespace yoyaku {

/// A booking as JSON in the shape of the API guide (schemas Booking, Contact), made of the fields that are kept here:
/// the service's own text is not stored, and fields that are not documented are not in it. Edits that are not sent yet
/// are laid over. Indented.
[[nodiscard]] QByteArray bookingJson(const BookingDetail& detail);

} // namespace yoyaku

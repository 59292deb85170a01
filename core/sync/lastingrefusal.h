#pragma once

#include "core/api/apierror.h"

namespace yoyaku {

/// Asking for a list of bookings again would be answered the same.
[[nodiscard]] inline bool isLasting(api::ApiError::Kind kind)
{
    using Kind = api::ApiError::Kind;
    return kind == Kind::PlanLimit || kind == Kind::Forbidden || kind == Kind::NotFound || kind == Kind::Invalid;
}

} // namespace yoyaku

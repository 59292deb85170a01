#pragma once

#include "core/api/apierror.h"
#include "core/domain/account.h"
#include "core/domain/assignrule.h"
#include "core/domain/booking.h"
#include "core/domain/organization.h"
#include "core/domain/schedule.h"

#include <functional>
#include <variant>

namespace yoyaku {

/// What the service has of the thing an edit is about, as it told it.
using EditAnswer = std::variant<std::monostate, Booking, Schedule, User, Invitation, EventTypeHost, AssignRule>;

/// What became of an attempt to send an edit, or of looking whether it had arrived.
struct EditOutcome
{
    enum class Kind : quint8 {
        Done,       ///< the service did it; `answer` is what it says, if it says anything
        NotSent,    ///< nothing was done: no network, asked to slow down
        KeyRefused, ///< 401: nothing was done
        Refused,    ///< the service said no
        Unknown,    ///< it may have been done
        Unchanged,  ///< looked: nothing shows that it was done; `answer` is what was found
        Gone,       ///< looked: what it is about is not there any more
    };
    Kind kind = Kind::Unknown;
    EditAnswer answer;
    api::ApiError error;

    /// Null when the answer is of another kind.
    template <class T>
    [[nodiscard]] const T* as() const
    {
        return std::get_if<T>(&answer);
    }
};

using EditFinish = std::function<void(const EditOutcome&)>;

} // namespace yoyaku

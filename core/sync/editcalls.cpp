#include "core/sync/editcalls.h"

namespace yoyaku {

namespace {

using Kind = EditOutcome::Kind;
using Error = api::ApiError::Kind;

/// An answer that will be the same the next time.
bool isLasting(Error error)
{
    return error == Error::PlanLimit || error == Error::Forbidden || error == Error::NotFound ||
           error == Error::Invalid || error == Error::BadReply;
}

Kind kindOf(Error error)
{
    switch (error) {
    case Error::Offline:
    case Error::Tls:
    case Error::RateLimited:
        return Kind::NotSent;
    case Error::Unauthorized:
        return Kind::KeyRefused;
    case Error::PlanLimit:
    case Error::Forbidden:
    case Error::NotFound:
    case Error::Invalid:
        return Kind::Refused;
    default:
        return Kind::Unknown;
    }
}

} // namespace

EditOutcome EditCalls::failed(const api::ApiError& error) { return {kindOf(error.kind), {}, error}; }

EditOutcome EditCalls::blind(const api::ApiError& error)
{
    if (error.kind == Error::NotFound) return {Kind::Gone, {}, error};
    return blindInList(error);
}

// A list that is not there says nothing of what would be in it.
EditOutcome EditCalls::blindInList(const api::ApiError& error)
{
    return {isLasting(error.kind) ? Kind::Unchanged : Kind::Unknown, {}, error};
}

// Without a status: it was not the service that said 404.
EditOutcome EditCalls::absentAs(Kind kind)
{
    EditOutcome outcome{kind, {}, {}};
    if (kind == Kind::Gone) outcome.error.kind = Error::NotFound;
    return outcome;
}

} // namespace yoyaku

#include "moc_editcalls.cpp"

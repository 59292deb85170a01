#pragma once

#include "core/store/changeset.h"

namespace yoyaku::test {

/// What an account consists of beside its bookings, to be applied on top of mockupWeek(): an owner, an administrator, a
/// role nobody knows, two invitations, hours, hosts with priorities, and one rule of the expected shape beside one of
/// another shape, both on "type-0".
[[nodiscard]] ChangeSet teamAccount();

} // namespace yoyaku::test

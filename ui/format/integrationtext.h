#pragma once

#include "core/models/integrationlookup.h"

#include <QString>

namespace yoyaku::ui {

/// Why no personal page address was made: what is so, then the next step; the code in brackets at the end.
/// Source: API guide, Account Integration (400 and 404 are named there) and "Plan limits that show in the docs".
[[nodiscard]] QString integrationErrorText(const api::ApiError& error);

} // namespace yoyaku::ui

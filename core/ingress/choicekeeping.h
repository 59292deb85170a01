#pragma once

#include "core/base/settings.h"
#include "core/domain/ingress.h"

namespace yoyaku::ingress {

/// What account.json holds of the way in. What cannot be read is what a new account begins with: this computer only.
[[nodiscard]] IngressChoice keptChoice(const Settings& account);
void keepChoice(Settings& account, const IngressChoice& choice);

} // namespace yoyaku::ingress

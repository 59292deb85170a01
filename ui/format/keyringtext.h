#pragma once

#include "core/base/secretstore.h"

#include <QString>

namespace yoyaku::ui {

/// Whether storing a key is worth a try: a locked keyring is unlocked on the way.
[[nodiscard]] bool canUseKeyring(SecretOutcome outcome);
/// Why the keyring could not be used, and what helps: one or two sentences. Empty for Ok and NotFound.
[[nodiscard]] QString keyringTrouble(SecretOutcome outcome);
/// The same in a few words, for a place beside a field; "answers" for Ok and NotFound.
[[nodiscard]] QString keyringState(SecretOutcome outcome);
/// For the banner of an account that was opened without its key: what is so, what still works, the next step.
[[nodiscard]] QString missingKeyText(SecretOutcome outcome);

} // namespace yoyaku::ui

#pragma once

#include "core/sync/edit.h"

#include <QString>

namespace yoyaku::ui {

/// Why the service did not do what was asked: what is so, what still works, the next step; the code in brackets at the
/// end. `act` is the edit it answers, null for reading. What the service itself wrote is quoted, made harmless.
/// Source: DESIGN, "Empty, loading, error".
[[nodiscard]] QString errorText(const api::ApiError& error, const EditAct* act = nullptr);

/// The first sentence of errorText, for a row or a toast.
[[nodiscard]] QString shortErrorText(const api::ApiError& error, const EditAct* act = nullptr);

} // namespace yoyaku::ui

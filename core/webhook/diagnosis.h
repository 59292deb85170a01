#pragma once

#include "core/base/secret.h"
#include "core/domain/delivery.h"
#include "core/domain/signaturediagnosis.h"

namespace yoyaku::webhook {

/// Tries which variant of the signing steps would explain a captured delivery. Accepts nothing and changes nothing:
/// the answer is for the user to read. Source of the variants: API guide, "Signature". One difference is tried at a
/// time. Pure; some milliseconds for a long body, so not on the GUI thread.
[[nodiscard]] SignatureDiagnosis diagnose(const Delivery& delivery, const QVector<Secret>& secrets, qint64 toleranceMs);

} // namespace yoyaku::webhook

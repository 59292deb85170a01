#pragma once

#include "core/domain/signaturediagnosis.h"

#include <QString>
#include <QStringList>

namespace yoyaku::ui {

/// Why a delivery's signature does not match, as sentences a user can act on.
struct DiagnosisWords
{
    QString finding;   ///< what is so
    QString nextStep;  ///< what to do; empty when there is nothing
    QStringList tried; ///< one line a variant, with what came of it
};

[[nodiscard]] DiagnosisWords diagnosisWords(const SignatureDiagnosis& diagnosis);
/// Said beside every finding: trying changes nothing.
[[nodiscard]] QString diagnosisPromise();

} // namespace yoyaku::ui

#pragma once

#include "core/domain/capability.h"
#include "ui/format/statustext.h"

namespace yoyaku::ui {

/// What is known of a group as a word, an icon and a colour.
[[nodiscard]] StatusLook accessLook(const GroupAccess& access);
/// A sentence beside it: the reason where it cannot be used, else what the answer has shown.
[[nodiscard]] QString accessNote(const GroupAccess& access);
[[nodiscard]] QString confidenceText(Confidence confidence);

/// The API check as plain text to copy into a question or an issue: in English whatever the language, so that anybody
/// can read it. Holds no key, no id, no guest data and no path of this computer. `apiBase` is cut down to scheme, host
/// and port.
[[nodiscard]] QString apiReport(const CapabilityReport& report, const QString& version, const QString& apiBase);

} // namespace yoyaku::ui

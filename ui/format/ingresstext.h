#pragma once

#include "core/domain/ingress.h"
#include "ui/format/statustext.h"

namespace yoyaku::ui {

/// "cloudflared", "ngrok", "Tailscale Funnel".
[[nodiscard]] QString programName(TunnelProgram program);
/// Where it can be had, as an address to show.
[[nodiscard]] QString programSource(TunnelProgram program);

/// The tunnel as a pill; an empty text for none.
[[nodiscard]] StatusLook tunnelLook(const TunnelState& tunnel);
/// What is so, and what comes next. `now` UTC milliseconds, for the time until the next start.
[[nodiscard]] QString tunnelSentence(const TunnelState& tunnel, EpochMs now);

/// A step of the self-test as a line: "Port 8787 is open". `port` 0: not known.
[[nodiscard]] QString stepText(TestStep step, IngressWay way, quint16 port);
/// What came of it at the line's end: "214 ms", "does not pass", "not needed".
[[nodiscard]] StatusLook stepLook(const StepResult& result);
/// Why a step did not pass, and the next step; empty when it did.
[[nodiscard]] QString stepTrouble(const StepResult& result, IngressWay way);
/// "214 ms", "0.8 s".
[[nodiscard]] QString tookText(qint64 ms);

/// Why an address was not taken, below its field.
[[nodiscard]] QString baseFaultText(BaseFault fault);

} // namespace yoyaku::ui

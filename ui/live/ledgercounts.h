#pragma once

#include "core/domain/delivery.h"

namespace yoyaku::ui {

/// In the order they are listed.
inline constexpr Verdict kVerdicts[] = {Verdict::Genuine,   Verdict::Duplicate, Verdict::Stale, Verdict::Forged,
                                        Verdict::Malformed, Verdict::Recovered, Verdict::Test};

/// Today's deliveries with that verdict.
[[nodiscard]] inline int countOf(const LedgerSummary& summary, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Genuine:
        return summary.genuine;
    case Verdict::Duplicate:
        return summary.duplicate;
    case Verdict::Stale:
        return summary.stale;
    case Verdict::Forged:
        return summary.forged;
    case Verdict::Malformed:
        return summary.malformed;
    case Verdict::Recovered:
        return summary.recovered;
    case Verdict::Test:
        break;
    }
    return summary.test;
}

} // namespace yoyaku::ui

#pragma once

#include "core/domain/insightsums.h"

namespace yoyaku {

class ReadSession;

/// Sums in SQL: each is one pass over the index of starts, no booking leaves the database. On a reader thread.
[[nodiscard]] InsightSums readInsightSums(const ReadSession& session, const InsightQuestion& question);

} // namespace yoyaku

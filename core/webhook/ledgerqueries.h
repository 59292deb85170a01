#pragma once

#include "core/base/timespan.h"
#include "core/domain/coverage.h"
#include "core/domain/delivery.h"

#include <QSqlDatabase>
#include <optional>

/// The questions asked of a ledger, for any read connection and any thread. Without an open database every answer is
/// empty.
namespace yoyaku::webhook {

struct LedgerQuery
{
    qint64 before = 0; ///< only rows with a smaller number; 0: from the newest
    int count = 100;
    LedgerFilter filter;
};

/// True once the ledger's tables are there in the shape these questions expect: before that, nothing is to be asked.
[[nodiscard]] bool isLedgerReady(const QSqlDatabase& db);

/// Newest first.
[[nodiscard]] QVector<Delivery> readLedgerPage(const QSqlDatabase& db, const LedgerQuery& query);
[[nodiscard]] LedgerSummary readLedgerSummary(const QSqlDatabase& db, EpochMs dayStart);
/// One row; empty when there is none.
[[nodiscard]] std::optional<Delivery> readLedgerRow(const QSqlDatabase& db, qint64 number);
/// What repeats of that row are noticed by; empty: it is never compared, or there is no such row.
[[nodiscard]] QByteArray readSeenKey(const QSqlDatabase& db, qint64 number);
/// Genuine ones with a larger number than `after` that came at or after `since` (0: whenever), oldest first. Empty when
/// the ledger could not be read.
[[nodiscard]] std::optional<QVector<Delivery>> readGenuineAfter(const QSqlDatabase& db, qint64 after, EpochMs since,
                                                                int count);
/// `thereAt`: when somebody is known to listen although the last beat may be older; 0: nobody does.
[[nodiscard]] ListeningHours readListeningHours(const QSqlDatabase& db, TimeSpan asked, EpochMs thereAt = 0);

/// The ledger is told this often that somebody listens. Who missed two beats was not there.
inline constexpr EpochMs kBeatMs = kMsPerMinute;

} // namespace yoyaku::webhook

#include "core/webhook/ledger.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

/// What is done to a ledger while no delivery waits: rows past retention go, and the disk gets its space back. Both in
/// steps of a few milliseconds, because a delivery that comes meanwhile waits for the step to end.
namespace yoyaku::webhook {

namespace {

constexpr int kPruneRows = 200;
constexpr qint64 kPruneBytes = 4 * 1024 * 1024;      // of bodies: 200 of the longest ones would be 50 MB
constexpr int kListeningDays = 35;                   // the bar shows seven; a row is tiny
constexpr qint64 kPagesKept = 1024;                  // free pages that the next deliveries will fill anyway: 4 MB
constexpr int kPagesAtOnce = 256;                    // 1 MB a step
constexpr qint64 kCompactBytes = 32ll * 1024 * 1024; // rewritten in a fraction of a second
constexpr qint64 kIncremental = 2;                   // of PRAGMA auto_vacuum

} // namespace

qint64 Ledger::pragma(const char* name)
{
    QSqlQuery query(m_db);
    if (query.exec(QStringLiteral("PRAGMA ") + QLatin1String(name)) && query.next()) return query.value(0).toLongLong();
    return 0;
}

std::pair<QStringList, int> Ledger::nextToGo(EpochMs before)
{
    QStringList numbers;
    int refused = 0;
    qint64 bytes = 0;
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT number, status, body_size FROM ledger WHERE received_at < %1 "
                                   "ORDER BY received_at LIMIT %2")
                        .arg(before)
                        .arg(kPruneRows)))
        fail(query.lastError().text());
    while (!m_failed && bytes < kPruneBytes && query.next()) {
        numbers << query.value(0).toString();
        const bool isRefused = query.value(1).toInt() == 401;
        refused += isRefused ? 1 : 0;
        bytes += isRefused ? 0 : query.value(2).toLongLong();
    }
    return {numbers, refused};
}

bool Ledger::pruneStep(EpochMs now)
{
    if (!begin()) return false;
    const bool isTooLarge =
        (pragma("page_count") - pragma("freelist_count")) * pragma("page_size") > m_config.retentionBytes;
    const int days = isTooLarge ? kLeastRetentionDays : m_config.retentionDays;
    const auto [numbers, refused] = nextToGo(now - days * kMsPerDay);
    const QString list = numbers.join(QLatin1Char(','));
    const EpochMs oldest = now - m_config.retentionDays * kMsPerDay;
    const bool isDone = run(QStringLiteral("DELETE FROM ledger WHERE number IN (%1)").arg(list)) &&
                        run(QStringLiteral("DELETE FROM ledger_time WHERE number IN (%1)").arg(list)) &&
                        run(QStringLiteral("DELETE FROM ledger_dropped WHERE slot < %1").arg(oldest / kSlotMs)) &&
                        run(QStringLiteral("DELETE FROM listening WHERE until < %1")
                                .arg(now - qMax(m_config.retentionDays, kListeningDays) * kMsPerDay)) &&
                        commit();
    if (!isDone) {
        rollback();
        return false;
    }
    m_refused -= refused;
    return !numbers.isEmpty();
}

bool Ledger::giveBackStep()
{
    if (!isOpen()) return false;
    m_failed = false;
    if (pragma("auto_vacuum") != kIncremental) return compact();
    if (pragma("freelist_count") <= kPagesKept) return false;
    // The pragma makes a row without columns of each page, and Qt steps through none such: a page at a time, then.
    bool isDone = begin();
    for (int page = 0; isDone && page < kPagesAtOnce; ++page)
        isDone = run(QStringLiteral("PRAGMA incremental_vacuum(1)"));
    isDone = isDone && commit();
    if (!isDone) {
        rollback();
        return false;
    }
    if (pragma("freelist_count") > kPagesKept) return true;
    // The file itself becomes shorter only when the WAL is brought into it.
    (void)pragma("wal_checkpoint(PASSIVE)");
    return false;
}

/// A file from before this was thought of cannot give pages back until it was written anew, once. Deliveries wait
/// meanwhile, so a large one is left as it is: it does not shrink, but what is free in it is used again.
bool Ledger::compact()
{
    const qint64 used = (pragma("page_count") - pragma("freelist_count")) * pragma("page_size");
    if (used > kCompactBytes) return false;
    QSqlQuery query(m_db);
    const bool isDone =
        query.exec(QStringLiteral("PRAGMA auto_vacuum = %1").arg(kIncremental)) && query.exec(QStringLiteral("VACUUM"));
    if (isDone) (void)pragma("wal_checkpoint(PASSIVE)");
    return false; // tried again with the next round: somebody else may have been reading
}

} // namespace yoyaku::webhook

#include "core/webhook/ledger.h"
#include "core/webhook/ledgerqueries.h"

#include <QSqlQuery>
#include <QVariant>
#include <algorithm>

namespace yoyaku::webhook {

namespace {

constexpr qint64 kHalfHourMs = 30 * kMsPerMinute;
constexpr int kHalfHours = 48;

void count(LedgerSummary& summary, Verdict verdict, EpochMs at, EpochMs dayStart, int number)
{
    summary.total += number;
    switch (verdict) {
    case Verdict::Genuine:
        summary.genuine += number;
        break;
    case Verdict::Duplicate:
        summary.duplicate += number;
        break;
    case Verdict::Stale:
        summary.stale += number;
        break;
    case Verdict::Forged:
        summary.forged += number;
        break;
    case Verdict::Malformed:
        summary.malformed += number;
        break;
    case Verdict::Recovered:
        summary.recovered += number;
        break;
    case Verdict::Test:
        summary.test += number;
        break;
    }
    // A day with 25 hours puts its last one into the last half hour.
    const qint64 halfHour = qBound(qint64(0), (at - dayStart) / kHalfHourMs, qint64(kHalfHours - 1));
    summary.perHalfHour[halfHour] += number;
}

void countRows(const QSqlDatabase& db, LedgerSummary& summary, EpochMs dayStart, const char* sql, qint64 from,
               qint64 unit)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(QString::fromLatin1(sql));
    query.bindValue(QStringLiteral(":from"), from);
    query.exec();
    while (query.next())
        count(summary, static_cast<Verdict>(query.value(1).toInt()), query.value(0).toLongLong() * unit, dayStart,
              query.value(2).toInt());
}

/// Nearest rank; reorders.
double percentile(QVector<double>& values, int percent)
{
    if (values.isEmpty()) return 0;
    const auto at = values.begin() + qMin(values.size() - 1, values.size() * percent / 100);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

} // namespace

LedgerSummary readLedgerSummary(const QSqlDatabase& db, EpochMs dayStart)
{
    LedgerSummary summary;
    summary.perHalfHour.fill(0, kHalfHours);
    if (!db.isOpen()) return summary;
    countRows(db, summary, dayStart,
              "SELECT min(received_at), verdict, count(*) FROM ledger WHERE received_at >= :from "
              "GROUP BY (received_at - :from) / 1800000, verdict",
              dayStart, 1);
    countRows(db, summary, dayStart, "SELECT slot, verdict, count FROM ledger_dropped WHERE slot >= :from",
              dayStart / kSlotMs, kSlotMs);
    QSqlQuery query(db);
    query.setForwardOnly(true);
    // Numbers rise with time, give or take a clock put back: the day's times lie together.
    query.prepare(QStringLiteral("SELECT answered_us, shown_us FROM ledger_time WHERE number >= "
                                 "(SELECT number FROM ledger WHERE received_at >= ? ORDER BY received_at LIMIT 1)"));
    query.addBindValue(dayStart);
    query.exec();
    QVector<double> answered, shown;
    while (query.next()) {
        if (const double us = query.value(0).toDouble(); us > 0) answered << us / 1000;
        if (!query.isNull(1)) shown << query.value(1).toDouble() / 1000;
    }
    summary.answeredP50Ms = percentile(answered, 50);
    summary.answeredP99Ms = percentile(answered, 99);
    summary.shownP50Ms = percentile(shown, 50);
    summary.shownP99Ms = percentile(shown, 99);
    return summary;
}

} // namespace yoyaku::webhook

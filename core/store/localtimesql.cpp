#include "core/store/localtimesql.h"

#include <QDateTime>
#include <QTimeZone>

namespace yoyaku {

QString localMsSql(const QString& column, const QTimeZone& zone, EpochMs first, EpochMs last)
{
    const auto at = [](EpochMs ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); };
    QString offset;
    for (const QTimeZone::OffsetData& change : zone.transitions(at(first), at(last))) {
        const EpochMs when = change.atUtc.toMSecsSinceEpoch();
        offset += QStringLiteral(" WHEN %1 < %2 THEN %3")
                      .arg(column)
                      .arg(when)
                      .arg(qint64(zone.offsetFromUtc(at(when - 1))) * kMsPerSecond);
    }
    const QString lastOffset = QString::number(qint64(zone.offsetFromUtc(at(last))) * kMsPerSecond);
    const QString whole = offset.isEmpty() ? lastOffset : QStringLiteral("CASE%1 ELSE %2 END").arg(offset, lastOffset);
    return QStringLiteral("(%1 + (%2) + %3)").arg(column, whole).arg(kLocalShiftDays * kMsPerDay);
}

} // namespace yoyaku

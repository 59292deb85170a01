#include "core/sync/gapwatch.h"

#include "core/store/changeset.h"
#include "core/store/readsession.h"

#include <algorithm>

namespace yoyaku {

namespace {

const QString kSince = QStringLiteral("gaps.since");
const QString kCheckedAt = QStringLiteral("gaps.checked-at");
const QString kRecovered = QStringLiteral("gaps.recovered");
const QString kUnsure = QStringLiteral("gaps.unsure");

} // namespace

GapWatch GapWatch::read(const ReadSession& session)
{
    GapWatch kept;
    kept.m_since = session.syncValue(kSince).toLongLong();
    kept.m_checkedAt = session.syncValue(kCheckedAt).toLongLong();
    kept.m_recovered = session.syncValue(kRecovered).toInt();
    kept.m_isUnsure = session.syncValue(kUnsure) == QLatin1String("1");
    return kept;
}

void GapWatch::writeTo(ChangeSet& changes) const
{
    changes.syncValues.insert(kSince, QString::number(m_since));
    changes.syncValues.insert(kCheckedAt, QString::number(m_checkedAt));
    changes.syncValues.insert(kRecovered, QString::number(m_recovered));
    changes.syncValues.insert(kUnsure, QLatin1String(m_isUnsure ? "1" : "0"));
}

void GapWatch::noteComplete(EpochMs begunAt)
{
    // A clock that was set back leaves a beginning in the future.
    m_since = m_since > 0 ? std::min(m_since, begunAt) : begunAt;
    m_checkedAt = begunAt;
    m_isUnsure = false;
}

GapClaim GapWatch::claim(Next next) const
{
    GapClaim claim{GapClaim::Kind::NotChecked, m_since, m_checkedAt, m_recovered};
    if (m_isUnsure)
        claim.kind = GapClaim::Kind::Unproven;
    else if (m_since > 0)
        claim.kind = next == Next::Late ? GapClaim::Kind::Overdue : GapClaim::Kind::NoGaps;
    return claim;
}

} // namespace yoyaku

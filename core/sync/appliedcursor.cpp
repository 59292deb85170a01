#include "core/sync/appliedcursor.h"

#include <algorithm>

namespace yoyaku {

QString AppliedCursor::key() { return QStringLiteral("ingest.applied-up-to"); }

void AppliedCursor::begin(qint64 known)
{
    m_written = known;
    m_highest = std::max(m_highest, known);
    holdAfter(known);
}

void AppliedCursor::open(qint64 number)
{
    if (m_written && number <= *m_written) {
        m_highest = number;
        if (m_firstUnread > number) m_firstUnread = number;
    }
    m_open.insert(number);
    m_highest = std::max(m_highest, number);
}

void AppliedCursor::settle(const QVector<qint64>& numbers)
{
    for (const qint64 number : numbers) m_open.erase(number);
}

qint64 AppliedCursor::value() const
{
    qint64 next = m_highest + 1;
    if (!m_open.empty()) next = std::min(next, *m_open.begin());
    if (m_firstUnread > 0) next = std::min(next, m_firstUnread);
    return next - 1;
}

void AppliedCursor::writeTo(ChangeSet& changes)
{
    if (!m_written || m_isFrozen || value() == *m_written) return;
    m_written = value();
    changes.syncValues.insert(key(), QString::number(*m_written));
}

} // namespace yoyaku

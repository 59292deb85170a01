#include "core/sync/retention.h"

#include "core/base/timespan.h"
#include "core/store/store.h"

#include <algorithm>
#include <utility>

namespace yoyaku {

Retention::Retention(Store& store, QObject* parent) : QObject(parent), m_store(store) {}

void Retention::setDays(std::optional<int> days)
{
    m_days = days ? std::optional(std::max(1, *days)) : std::nullopt;
    m_aim.reset(); // a purge for the old setting ends with the batch it is at
}

std::optional<EpochMs> Retention::horizon(EpochMs now) const
{
    return m_days ? std::optional(now - *m_days * kMsPerDay) : std::nullopt;
}

void Retention::purge(EpochMs now)
{
    m_aim = horizon(now);
    if (m_aim && !std::exchange(m_isRunning, true)) step();
}

void Retention::step()
{
    m_store.purge(*m_aim, this, [this, aim = *m_aim](int removed) {
        m_removed += std::max(0, removed);
        const bool isThrough = removed <= 0 && m_aim == aim; // one that aims elsewhere by now has not looked there
        if (m_aim && !isThrough) return step();
        m_isRunning = false;
        Q_EMIT purged(std::exchange(m_removed, 0));
    });
}

} // namespace yoyaku

#include "moc_retention.cpp"

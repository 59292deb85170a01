#include "core/sync/visiblesweep.h"

#include "core/sync/lastingrefusal.h"

#include <algorithm>
#include <utility>

namespace yoyaku {

VisibleSweep::VisibleSweep(api::Client& client, Store& store, int perPage, QObject* parent)
    : QObject(parent), m_runner(client, store), m_perPage(perPage)
{
    connect(&m_runner, &SweepRunner::ended, this, [this](const SweepRunner::Result& result) {
        if (result.ending != SweepRunner::Ending::Failed) {
            Q_EMIT ended(result);
            return;
        }
        m_isDue = !isLasting(result.error.kind);
        Q_EMIT failed(result.error);
    });
}

bool VisibleSweep::setWindow(TimeSpan window)
{
    if (window == m_window) return false;
    m_window = window;
    m_isDue = true;
    m_runner.cancel();
    return true;
}

void VisibleSweep::cancel()
{
    m_isDue = m_isDue || m_runner.isRunning();
    m_runner.cancel();
}

void VisibleSweep::runIfDue(std::optional<EpochMs> horizon, const std::optional<NewsRule>& news)
{
    if (!std::exchange(m_isDue, false)) return;
    // A booking that only overlaps the start is not in the list: it began earlier.
    const EpochMs dayBefore = m_window.start - kMsPerDay;
    const EpochMs from = std::max(dayBefore, horizon.value_or(dayBefore));
    if (from >= m_window.end) return; // all of it is older than what is kept
    m_runner.run({SweepScope::Order::Starts, from, m_window.end, std::nullopt, m_perPage}, api::Urgency::Foreground, 0,
                 news);
}

} // namespace yoyaku

#include "moc_visiblesweep.cpp"

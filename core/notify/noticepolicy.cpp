#include "core/notify/noticepolicy.h"

#include "core/notify/quiethours.h"

#include <algorithm>

namespace yoyaku {

NoticePolicy::NoticePolicy(const Clock& clock, QTimeZone zone) : m_clock(clock), m_zone(std::move(zone)) {}

std::optional<EpochMs> NoticePolicy::pausedUntil() const
{
    return m_clock.now() < m_pausedUntil ? std::optional(m_pausedUntil) : std::nullopt;
}

std::optional<EpochMs> NoticePolicy::silentUntil() const
{
    if (m_isWatched) return std::nullopt;
    // An end of one that lies inside the other is no end: due() looks again then.
    const auto quiet = quietUntil(m_rules, m_clock.now(), m_zone), paused = pausedUntil();
    return quiet && paused ? std::max(*quiet, *paused) : quiet ? quiet : paused;
}

void NoticePolicy::continueFrom(NoticePolicy& other)
{
    m_pausedUntil = other.m_pausedUntil;
    m_wokeAt = other.m_wokeAt;
    other.holdAll();
    m_held.add(other.m_held);
    other.m_held = {};
    m_number = other.m_number;
}

bool NoticePolicy::concerns(const NoticeEvent& event) const
{
    if (!m_rules.wants(event.kind)) return false;
    if (event.kind == NoticeKind::NeedsYou || !m_rules.isForChosenHosts || event.row.hosts.isEmpty()) return true;
    return std::any_of(event.row.hosts.begin(), event.row.hosts.end(),
                       [this](const UserId& host) { return m_rules.hosts.contains(host); });
}

void NoticePolicy::take(const NoticeEvent& event)
{
    if (!concerns(event)) return;
    const EpochMs now = m_clock.now();
    if (silentUntil()) {
        m_held.add(event);
    } else if (event.kind == NoticeKind::NeedsYou) {
        m_troubles.add(event, now);
    } else if (event.isRecovered) {
        if (m_gathered.isEmpty()) m_gatherFirst = now;
        m_gatherLast = now;
        m_gathered.add(event);
    } else {
        m_news.add(event, now);
    }
}

void NoticePolicy::dismiss(const QString& key)
{
    m_news.dismiss(key);
    m_troubles.dismiss(key);
    if (key == m_recoveredKey) m_recoveredKey.clear();
}

void NoticePolicy::holdAll()
{
    m_held.add(m_news.takeUntold());
    m_held.add(m_troubles.takeUntold());
    m_held.add(m_gathered);
    m_gathered = {};
}

EpochMs NoticePolicy::gatheredAt() const
{
    return std::min(m_gatherLast + kGatherMs, m_gatherFirst + kLongestGatherMs);
}

std::optional<Notice> NoticePolicy::recoveredDue(EpochMs now)
{
    if (m_gathered.isEmpty() || now < gatheredAt()) return std::nullopt;
    const NoticeHeap found = std::exchange(m_gathered, {});
    const bool isSameLook = !m_recoveredKey.isEmpty() && now - m_recoveredAt < kSameLookMs;
    if (!isSameLook && found.count() <= kFewRecovered) {
        for (const NoticeEvent& event : found.events) m_news.add(event, now);
        return std::nullopt;
    }
    if (!isSameLook) {
        m_recovered = {};
        m_recoveredKey = QStringLiteral("recovered-%1").arg(++m_number);
    }
    m_recovered.add(found);
    m_recoveredAt = now;
    Notice notice = m_recovered.notice(Notice::Form::Recovered, m_recoveredKey);
    notice.isUpdate = isSameLook;
    notice.hasSlept = m_wokeAt > 0 && now - m_wokeAt < kAfterSleepMs;
    return notice;
}

QVector<Notice> NoticePolicy::due()
{
    const EpochMs now = m_clock.now();
    if (!m_rules.isOn) m_held = {};
    if (silentUntil()) {
        holdAll();
        return {};
    }
    QVector<Notice> out;
    if (!m_held.isEmpty())
        out.append(
            std::exchange(m_held, {}).notice(Notice::Form::Summary, QStringLiteral("summary-%1").arg(++m_number)));
    if (auto notice = recoveredDue(now)) out.append(*notice);
    if (auto notice = m_troubles.due(now)) out.append(*notice);
    if (auto notice = m_news.due(now)) out.append(*notice);
    return out;
}

std::optional<EpochMs> NoticePolicy::nextWake() const
{
    if (const auto until = silentUntil()) return m_held.isEmpty() ? std::nullopt : until;
    std::optional<EpochMs> next = m_held.isEmpty() ? std::nullopt : std::optional(m_clock.now());
    const auto sooner = [&next](std::optional<EpochMs> other) {
        if (other && (!next || *other < *next)) next = other;
    };
    sooner(m_news.nextWake());
    sooner(m_troubles.nextWake());
    if (!m_gathered.isEmpty()) sooner(gatheredAt());
    return next;
}

} // namespace yoyaku

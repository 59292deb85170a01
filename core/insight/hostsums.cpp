#include "core/insight/hostsums.h"

namespace yoyaku {

HostSums::HostSums(Store& store, DirectoryModel& directory, RulesDraft& draft, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_directory(directory), m_draft(draft), m_clock(clock)
{}

void HostSums::setActive(bool isActive) { m_isActive = isActive; }
void HostSums::setEventType(const EventTypeId& eventType) { m_eventType = eventType; }
void HostSums::setTimeZone(const QTimeZone& zone) { m_zone = zone; }
HostSums::Minutes HostSums::of(const UserId&) const { return {}; }
TimeSpan HostSums::month() const { return {}; }
QVector<CapBurn> HostSums::burns() const { return {}; }
RuleId HostSums::burnRule() const { return {}; }
QVector<std::pair<UserId, int>> HostSums::todayMinutes() const { return {}; }
RuleId HostSums::dailyRule() const { return {}; }
const QVector<Evenness>& HostSums::evenness() const { return m_evenness; }
const QVector<SetupChange>& HostSums::changes() const { return m_changes; }

} // namespace yoyaku

#include "moc_hostsums.cpp"

#include "core/insight/whatif.h"

namespace yoyaku {

WhatIf::WhatIf(Store& store, DirectoryModel& directory, RulesDraft& draft, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_directory(directory), m_draft(draft), m_clock(clock)
{}

void WhatIf::setActive(bool isActive) { m_isActive = isActive; }
void WhatIf::setEventType(const EventTypeId& eventType) { m_eventType = eventType; }
void WhatIf::setWeeks(int weeks) { m_weeks = weeks; }
void WhatIf::setTimeZone(const QTimeZone& zone) { m_zone = zone; }
int WhatIf::weeks() const { return m_weeks; }
const WhatIf::Answer* WhatIf::answer() const { return m_answer ? &*m_answer : nullptr; }
bool WhatIf::isWorking() const { return m_isReading; }

} // namespace yoyaku

#include "moc_whatif.cpp"

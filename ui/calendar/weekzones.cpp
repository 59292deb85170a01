#include "ui/calendar/weekzones.h"

#include "core/base/zone.h"

namespace yoyaku::ui {

bool WeekZones::follow(const QTimeZone& zone)
{
    if (m_isPinned || !zone.isValid() || zone == m_guest) return false;
    m_guest = zone;
    return true;
}

QVector<QTimeZone> WeekZones::others() const
{
    QVector<QTimeZone> zones;
    for (const QTimeZone& zone : {m_extra, m_guest})
        if (zone.isValid() && zone != m_own && !zones.contains(zone)) zones.append(zone);
    return zones;
}

QVariantMap WeekZones::saved() const
{
    QVariantMap state;
    if (m_isPinned) state.insert(QStringLiteral("pinnedZone"), QString::fromUtf8(m_guest.id()));
    if (m_extra.isValid()) state.insert(QStringLiteral("extraZone"), QString::fromUtf8(m_extra.id()));
    return state;
}

void WeekZones::restore(const QVariantMap& state)
{
    m_extra = zoneNamed(state.value(QStringLiteral("extraZone")).toString()).value_or(QTimeZone());
    const auto pinned = zoneNamed(state.value(QStringLiteral("pinnedZone")).toString());
    m_isPinned = pinned.has_value();
    if (pinned) m_guest = *pinned;
}

} // namespace yoyaku::ui

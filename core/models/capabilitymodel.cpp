#include "core/models/capabilitymodel.h"

#include "core/sync/capabilityprobe.h"

namespace yoyaku {

CapabilityModel::CapabilityModel(CapabilityProbe& probe, QObject* parent) : QObject(parent), m_probe(probe)
{
    connect(&probe, &CapabilityProbe::changed, this, &CapabilityModel::changed);
    connect(&probe, &CapabilityProbe::ended, this, &CapabilityModel::changed);
}

const CapabilityReport& CapabilityModel::report() const { return m_probe.report(); }

bool CapabilityModel::isAsking() const { return m_probe.isRunning(); }

void CapabilityModel::ask() { m_probe.run(); }

} // namespace yoyaku

#include "moc_capabilitymodel.cpp"

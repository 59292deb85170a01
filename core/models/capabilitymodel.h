#pragma once

#include "core/domain/capability.h"

#include <QObject>

namespace yoyaku {

class CapabilityProbe;

/// What this key may use, for pages that gate themselves and for the API check. Follows the probe. GUI thread.
class CapabilityModel : public QObject
{
    Q_OBJECT

  public:
    explicit CapabilityModel(CapabilityProbe& probe, QObject* parent = nullptr);

    [[nodiscard]] const CapabilityReport& report() const;
    [[nodiscard]] GroupAccess of(ApiGroup group) const { return report().of(group); }
    [[nodiscard]] bool isAsking() const;
    /// Asks all groups anew; no effect while it asks.
    void ask();

  Q_SIGNALS:
    void changed();

  private:
    CapabilityProbe& m_probe;
};

} // namespace yoyaku

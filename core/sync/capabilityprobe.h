#pragma once

#include "core/api/client.h"
#include "core/base/clock.h"
#include "core/domain/capability.h"

#include <QObject>

namespace yoyaku {

/// Learns which groups of the API a key may use: one read-only call a group, with perPage 1, one at a time. What a
/// group needs (a member for availability, an event type for hosts, open slots and rules) is taken from the answers
/// before it; where there is none the group stays NotAsked. 401, 402, 403 and 404 are verdicts; anything else is
/// NoAnswer and says nothing. GUI thread.
class CapabilityProbe : public QObject
{
    Q_OBJECT

  public:
    CapabilityProbe(api::Client& client, const Clock& clock, QObject* parent = nullptr);

    /// Begins anew; no effect while it runs.
    void run();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const CapabilityReport& report() const { return m_report; }

  Q_SIGNALS:
    /// After each group.
    void changed();
    void ended();

  private:
    void askNext();

    api::Client& m_client;
    const Clock& m_clock;
    CapabilityReport m_report;
    bool m_isRunning = false;
};

} // namespace yoyaku

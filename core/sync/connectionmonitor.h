#pragma once

#include "core/api/client.h"
#include "core/base/clock.h"
#include "core/sync/connectionstate.h"
#include "core/sync/syncengine.h"

namespace yoyaku {

/// The one place that says how the app stands to the service. From most to least pressing: no key, key refused,
/// offline, paused (by the user, or by the service), starting, catching up, and then live or polling. GUI thread.
class ConnectionMonitor : public QObject
{
    Q_OBJECT

  public:
    enum class Key : quint8 { Missing, Present };

    ConnectionMonitor(api::Client& client, SyncEngine& engine, const Clock& clock, QObject* parent = nullptr);

    /// A key was stored, changed or removed; a refusal of the old one is forgotten.
    void setKey(Key key);
    /// Live while the webhook listener takes in deliveries.
    void setFeed(SyncEngine::Feed feed);
    [[nodiscard]] const ConnectionState& state() const { return m_state; }

  Q_SIGNALS:
    /// On change only.
    void stateChanged(const yoyaku::ConnectionState& state);

  private:
    void update();
    [[nodiscard]] ConnectionState::Kind kind() const;

    SyncEngine& m_engine;
    const Clock& m_clock;
    Key m_key = Key::Missing;
    SyncEngine::Feed m_feed = SyncEngine::Feed::Polling;
    api::QueueState m_queue;
    bool m_isOffline = false;
    bool m_isKeyRefused = false;
    ConnectionState m_state;
};

} // namespace yoyaku

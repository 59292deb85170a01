#pragma once

#include "core/api/client.h"
#include "core/base/clock.h"
#include "core/domain/listenerstate.h"
#include "core/sync/connectionstate.h"
#include "core/sync/syncengine.h"

namespace yoyaku {

/// The one place that says how the app stands to the service. From most to least pressing: no key, key refused,
/// offline, paused (by the user, or by the service), starting, catching up, and then live or polling. Catching up and
/// polling come with the reason. GUI thread.
class ConnectionMonitor : public QObject
{
    Q_OBJECT

  public:
    enum class Key : quint8 { Missing, Present };

    ConnectionMonitor(api::Client& client, SyncEngine& engine, const Clock& clock, QObject* parent = nullptr);

    /// A key was stored, changed or removed; a refusal of the old one is forgotten.
    void setKey(Key key);
    enum class Signing : quint8 { Missing, Present };
    /// How the webhook listener stands, and whether there is a secret to tell genuine events by.
    void setListener(const ListenerState& listener, Signing signing);
    enum class Wish : quint8 { BeTold, Ask };
    /// Ask: the user wants bookings to be asked for, whatever the listener does.
    void setWish(Wish wish);
    /// What follows from listener, secret and wish: Live while deliveries are taken in and told genuine.
    [[nodiscard]] Feed feed() const
    {
        return m_pollingReason == ConnectionState::Reason::None ? Feed::Live : Feed::Polling;
    }
    [[nodiscard]] const ConnectionState& state() const { return m_state; }

  Q_SIGNALS:
    /// On change only.
    void stateChanged(const yoyaku::ConnectionState& state);

  private:
    void update();
    [[nodiscard]] ConnectionState::Kind kind() const;
    [[nodiscard]] ConnectionState::Reason reasonOf(ConnectionState::Kind kind) const;
    void judgeListener();

    SyncEngine& m_engine;
    const Clock& m_clock;
    Key m_key = Key::Missing;
    ListenerState m_listener;
    Signing m_signing = Signing::Missing;
    Wish m_wish = Wish::BeTold;
    ConnectionState::Reason m_pollingReason = ConnectionState::Reason::NoListener; ///< None: live
    api::QueueState m_queue;
    bool m_isOffline = false;
    bool m_isKeyRefused = false;
    ConnectionState m_state;
};

} // namespace yoyaku

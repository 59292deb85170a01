#pragma once

#include "core/api/client.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>
#include <map>

namespace yoyaku::api {

/// Decides which call goes next: at most `maxInFlight` at once, foreground first, first come first served inside an
/// urgency, nobody during a pause. Knows ids only. Always starts calls from the event loop, never from add(). One
/// thread.
class RequestQueue : public QObject
{
    Q_OBJECT

  public:
    explicit RequestQueue(int maxInFlight, QObject* parent = nullptr);

    void add(CallId id, Urgency urgency);
    /// The call no longer counts as in flight. Starts the next.
    void finish(CallId id);
    /// The call no longer counts as in flight and goes again after `delayMs`, ahead of those that came later.
    void repeat(CallId id, int delayMs);
    /// True when it was waiting and is gone; false when it is in flight or unknown.
    bool remove(CallId id);
    /// Nothing starts for `delayMs`; a longer pause in force stays. `status` is shown in the state.
    void pause(int delayMs, int status);
    [[nodiscard]] QueueState state() const;

  Q_SIGNALS:
    /// It is this call's turn. Answer with finish() or repeat().
    void started(quint64 id);
    /// On change only.
    void stateChanged(const yoyaku::api::QueueState& state);

  private:
    struct Place
    {
        Urgency urgency;
        CallId id;
        auto operator<=>(const Place&) const = default;
    };
    void pump();
    void wakeIn(qint64 ms);
    [[nodiscard]] CallId takeNext(qint64& soonestMs);
    void report();

    int m_maxInFlight;
    std::map<Place, QDeadlineTimer> m_waiting; ///< ids grow, so they order first come first served
    std::map<CallId, Urgency> m_inFlight;
    QDeadlineTimer m_pause{0};
    EpochMs m_pausedUntil = 0;
    int m_pausedByStatus = 0;
    QTimer m_wake;
    QueueState m_reported;
};

} // namespace yoyaku::api

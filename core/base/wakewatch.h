#pragma once

#include "core/base/clock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>

namespace yoyaku {

struct WakeWatchConfig
{
    int beatMs = 30'000; ///< how often the two clocks are compared
    /// D-Bus address of the bus systemd-logind is on; empty: the system bus. Without a bus, or without logind on it,
    /// the clocks notice a sleep all the same, a beat later.
    QString busAddress = {};
    /// A clock that only goes forward and stands still while the computer sleeps, milliseconds; empty: Linux's
    /// CLOCK_MONOTONIC, by QElapsedTimer.
    std::function<qint64()> steadyMs = {};
};

/// Notices moments after which what this computer knows may be old: it slept, its clock was set, the network came back.
/// Three sources: systemd-logind's PrepareForSleep (org.freedesktop.login1), the wall clock against a steady one, and
/// the system's own word on the network where Qt has a backend for it. What is noticed twice is told once. GUI thread.
class WakeWatch : public QObject
{
    Q_OBJECT

  public:
    enum class Cause : quint8 {
        Sleep,     ///< also a clock set forward: they look the same from inside
        ClockBack, ///< the clock was set back
        Network,   ///< the network is there again
    };

    WakeWatch(WakeWatchConfig config, const Clock& clock, QObject* parent = nullptr);
    ~WakeWatch() override;

    /// Begins to watch. The system's own word is listened for from the first beat on: finding bus and backend takes
    /// some ten milliseconds that the first picture should not wait for.
    void start();
    /// Compares the clocks now: both ends of a sleep, or of a setting of the clock, lie between two beats.
    void beat();

  Q_SIGNALS:
    void noticed(yoyaku::WakeWatch::Cause cause);

  private Q_SLOTS:
    void onPrepareForSleep(bool isGoingToSleep);

  private:
    void hookUp();
    void watchSleep();
    void watchNetwork();
    void noteClocks();
    void wake();

    const WakeWatchConfig m_config;
    const Clock& m_clock;
    QElapsedTimer m_running;
    std::function<qint64()> m_steadyMs;
    QTimer m_beat;
    EpochMs m_lastWall = 0;
    qint64 m_lastSteady = 0;
    EpochMs m_toldAt = 0; ///< a wake; 0: never
    QString m_busName;
    bool m_isHookedUp = false;
};

} // namespace yoyaku

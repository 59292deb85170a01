#pragma once

#include "core/base/clock.h"
#include "core/ingress/ownedprocess.h"
#include "core/ingress/restartrule.h"
#include "core/ingress/tunnelcommand.h"
#include "core/ingress/tunneloutput.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace yoyaku::ingress {

struct KeeperConfig
{
    int addressPatienceMs = 60'000; ///< a program that tells no address by then is ended and started again
    int endPatienceMs = 3'000;      ///< for a program asked to end
    double speed = 1;               ///< the waits of RestartRule are divided by it; for tests
};

/// Keeps one tunnel program running: starts it, reads its address, starts it again by RestartRule when it ends. What it
/// prints is read and dropped; only an address and the last line that says something are kept, the line made safe.
/// GUI thread.
class TunnelKeeper : public QObject
{
    Q_OBJECT

  public:
    explicit TunnelKeeper(const Clock& clock, KeeperConfig config = {}, QObject* parent = nullptr);
    ~TunnelKeeper() override;

    /// The same program to the same target runs on.
    void start(const FoundProgram& program, const TunnelTarget& target);
    void stop();
    /// There is no such program: nothing runs, and the state says so.
    void tellMissing(TunnelProgram program);
    /// Not only at the next turn. No effect while it runs.
    void startNow();
    [[nodiscard]] const TunnelState& state() const { return m_state; }
    /// Of the running program; 0: none.
    [[nodiscard]] qint64 processId() const;

  Q_SIGNALS:
    void stateChanged(const yoyaku::TunnelState& state);

  private:
    struct Run;
    void launch();
    void read();
    void takeLines(const QStringList& lines);
    void onEnded(TunnelState::Why why);
    void set(TunnelState next);

    const Clock& m_clock;
    KeeperConfig m_config;
    FoundProgram m_program;
    TunnelTarget m_target;
    TunnelState m_state;
    RestartRule m_rule;
    QTimer m_restart, m_patience;
    std::unique_ptr<Run> m_run;
};

} // namespace yoyaku::ingress

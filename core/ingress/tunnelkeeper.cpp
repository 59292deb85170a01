#include "core/ingress/tunnelkeeper.h"

#include "core/base/logging.h"

#include <QRandomGenerator>

namespace yoyaku::ingress {

/// One life of the program.
struct TunnelKeeper::Run
{
    explicit Run(TunnelProgram program) : output(program) {}

    std::unique_ptr<QProcess> process = makeOwnedProcess();
    LineCutter out, err;
    TunnelOutput output;
    EpochMs upAt = 0; ///< 0: it has told no address
    QString said;     ///< the last complaint, else the last words
    bool isComplaint = false;
};

TunnelKeeper::TunnelKeeper(const Clock& clock, KeeperConfig config, QObject* parent)
    : QObject(parent), m_clock(clock), m_config(config)
{
    m_restart.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_config.addressPatienceMs);
    connect(&m_restart, &QTimer::timeout, this, &TunnelKeeper::launch);
    connect(&m_patience, &QTimer::timeout, this, [this] { onEnded(TunnelState::Why::NoAddress); });
}

TunnelKeeper::~TunnelKeeper()
{
    if (m_run) endProcess(std::move(m_run->process), m_config.endPatienceMs);
}

void TunnelKeeper::start(const FoundProgram& program, const TunnelTarget& target)
{
    const bool isKept = m_state.kind != TunnelState::Kind::Off && m_state.kind != TunnelState::Kind::NotFound;
    if (isKept && program == m_program && target == m_target) return;
    stop();
    m_program = program;
    m_target = target;
    m_rule.forget();
    launch();
}

void TunnelKeeper::stop()
{
    m_restart.stop();
    m_patience.stop();
    if (m_run) endProcess(std::move(m_run->process), m_config.endPatienceMs);
    m_run.reset();
    set({});
}

void TunnelKeeper::tellMissing(TunnelProgram program)
{
    stop();
    TunnelState next;
    next.kind = TunnelState::Kind::NotFound;
    next.program = program;
    set(next);
}

void TunnelKeeper::startNow()
{
    if (m_restart.isActive()) launch();
}

qint64 TunnelKeeper::processId() const { return m_run && m_run->process ? m_run->process->processId() : 0; }

void TunnelKeeper::launch()
{
    m_restart.stop();
    m_run = std::make_unique<Run>(m_program.program);
    QProcess* process = m_run->process.get();
    connect(process, &QProcess::readyReadStandardOutput, this, &TunnelKeeper::read);
    connect(process, &QProcess::readyReadStandardError, this, &TunnelKeeper::read);
    connect(process, &QProcess::finished, this, [this] {
        read();
        takeLines(m_run->out.finish() + m_run->err.finish());
        onEnded(TunnelState::Why::Ended);
    });
    connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) onEnded(TunnelState::Why::DidNotStart);
    });
    TunnelState next;
    next.kind = TunnelState::Kind::Starting;
    next.program = m_program.program;
    next.version = m_program.version;
    next.lastLine = m_state.lastLine; // why the last one ended, until this one says something
    set(next);
    m_patience.start();
    process->start(m_program.path, argumentsOf(m_program.program, m_target), QIODevice::ReadOnly);
}

void TunnelKeeper::read()
{
    if (!m_run || !m_run->process) return;
    takeLines(m_run->out.feed(m_run->process->readAllStandardOutput()));
    takeLines(m_run->err.feed(m_run->process->readAllStandardError()));
}

void TunnelKeeper::takeLines(const QStringList& lines)
{
    TunnelState next = m_state;
    for (const QString& line : lines) {
        if (const auto base = m_run->output.take(line)) {
            m_patience.stop();
            if (m_run->upAt == 0) m_run->upAt = next.since = m_clock.now();
            next.kind = TunnelState::Kind::Up;
            next.base = *base;
            next.lastLine.clear();
            m_run->said.clear();
            m_run->isComplaint = false;
        } else if (const QString said = sayableLine(m_program.program, line); !said.isEmpty()) {
            const bool isComplaint = ingress::isComplaint(m_program.program, line);
            if (m_run->isComplaint && !isComplaint) continue;
            m_run->said = said;
            m_run->isComplaint = isComplaint;
        }
    }
    // While it is up, what it says of each request is nobody's news.
    if (next.kind != TunnelState::Kind::Up && !m_run->said.isEmpty()) next.lastLine = m_run->said;
    set(next);
}

void TunnelKeeper::onEnded(TunnelState::Why why)
{
    m_patience.stop();
    const qint64 upMs = m_run->upAt > 0 ? m_clock.now() - m_run->upAt : -1;
    const int pause = int(m_rule.ended(upMs, QRandomGenerator::global()->generateDouble()) / m_config.speed);
    qCInfo(lcIngress) << commandOf(m_program.program) << "ended; exit code" << m_run->process->exitCode()
                      << "next start in ms" << pause;
    endProcess(std::move(m_run->process), m_config.endPatienceMs);
    TunnelState next = m_state;
    next.kind = m_rule.isHopeless() ? TunnelState::Kind::Failed : TunnelState::Kind::Restarting;
    next.why = why;
    if (!m_run->said.isEmpty()) next.lastLine = m_run->said;
    next.base.clear();
    next.since = 0;
    next.nextAt = m_clock.now() + pause;
    m_restart.start(pause);
    set(next);
}

void TunnelKeeper::set(TunnelState next)
{
    if (next == m_state) return;
    m_state = std::move(next);
    Q_EMIT stateChanged(m_state);
}

} // namespace yoyaku::ingress

#include "moc_tunnelkeeper.cpp"

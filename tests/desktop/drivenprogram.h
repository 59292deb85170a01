#pragma once

#include <QProcess>
#include <QProcessEnvironment>

namespace yoyaku::test {

/// Yoyaku in a process of its own, driven by lines (see driven_main.cpp).
class DrivenProgram
{
  public:
    DrivenProgram(const QProcessEnvironment& environment, const QStringList& arguments);
    ~DrivenProgram();

    /// Sends the line and waits for its answer; what follows "ok", or "no …" as it came.
    QString ask(const QString& line);
    /// True when the line was answered with "ok".
    [[nodiscard]] bool can(const QString& line);
    /// Quits and waits for the end; its exit code.
    [[nodiscard]] int quit();
    /// Kills it as nothing can be prepared for (SIGKILL), and waits until it is gone.
    void crash();
    /// Everything it wrote so far, on both channels.
    [[nodiscard]] QByteArray said();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

  private:
    QString answer();

    QProcess m_process;
    QByteArray m_output;
    qsizetype m_read = 0;
};

} // namespace yoyaku::test

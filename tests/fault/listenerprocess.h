#pragma once

#include "core/base/secret.h"

#include <QHash>
#include <QProcess>
#include <QString>
#include <QUrl>
#include <functional>

namespace yoyaku::fault {

inline const QByteArray kPath("/jicoo/fault");
inline const Secret kSecret("whsec_fault");

/// Whether the proofs run in their full length (preset long).
[[nodiscard]] bool isLong();
/// A sanitizer's own memory is not the program's.
[[nodiscard]] bool isSanitized();

/// The receiver in a process of its own; whatever happens to it happens to nobody else. Killed with this object.
class ListenerProcess
{
  public:
    explicit ListenerProcess(QString journal) : m_journal(std::move(journal)) {}
    ~ListenerProcess();
    ListenerProcess(const ListenerProcess&) = delete;
    ListenerProcess& operator=(const ListenerProcess&) = delete;

    void setBusyMs(int busyMs) { m_busyMs = busyMs; }
    /// What is told is applied to the store beside the journal, with this service's answers.
    void setService(QUrl base) { m_service = std::move(base); }
    /// The command is run by this program with these arguments before its own.
    void setWrapper(QString program, QStringList arguments);
    /// Runs in the child before the program: limits, signals.
    void setChildSetup(std::function<void()> setup) { m_process.setChildProcessModifier(std::move(setup)); }

    /// False when it does not listen within twenty seconds.
    [[nodiscard]] bool start();
    /// SIGKILL; true when that is what it died of.
    [[nodiscard]] bool kill();
    void signal(int number);

    /// How often each booking was handed out to be applied, since start().
    [[nodiscard]] const QHash<QByteArray, int>& told();
    /// How many deliveries that an earlier process took in this one has applied; -1: it does not know yet.
    [[nodiscard]] int caughtUp();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] QString journal() const { return m_journal; }
    /// Of /proc/<pid>/status, in KiB; 0 where there is none. VmRSS: now; VmHWM: the most so far.
    [[nodiscard]] qint64 memory(const char* name) const;

  private:
    void listenToIt();

    QString m_journal;
    QUrl m_service;
    QString m_wrapper;
    QStringList m_wrapperArguments;
    QProcess m_process;
    QHash<QByteArray, int> m_told;
    int m_caughtUp = -1;
    quint16 m_port = 0;
    int m_busyMs = 5'000;
};

} // namespace yoyaku::fault

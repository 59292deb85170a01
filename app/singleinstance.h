#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <memory>
#include <optional>

class QLocalSocket;

namespace yoyaku::app {

/// One running Yoyaku a data folder: the first takes a lock and listens on a local socket. A window that starts later
/// asks a window to come to the front and ends, and asks a listener without a window (--listen) to end, and takes its
/// place. A listener that starts later ends. The lock file carries the process id, so a lock left by a crash is
/// recognised as stale.
class SingleInstance : public QObject
{
    Q_OBJECT

  public:
    enum class Kind : quint8 { Window, Listener };
    enum class Role : quint8 {
        First,
        Second,   ///< another one runs; a window was asked to come to the front, if this is one
        NoFolder, ///< the data folder cannot be written: runs, but cannot keep others away
    };

    /// Waits, at most kPatienceMs, for one that is just starting, ending, or handing over.
    explicit SingleInstance(const QString& dataDir, Kind kind = Kind::Window, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// How long a listener may take to write what has come in and to let go. Milliseconds.
    static constexpr int kPatienceMs = 15'000;

    [[nodiscard]] Role role() const { return m_role; }
    /// For Second: what runs already; empty when it did not say.
    [[nodiscard]] std::optional<Kind> other() const { return m_other; }

  Q_SIGNALS:
    /// To a window: another start wants it in front.
    void raiseRequested();
    /// To a listener: a window waits for this process to end. May come more than once.
    void handOverRequested();

  private:
    /// What the first one says of itself; NoAnswer: it took the call and said nothing.
    enum class Answer : quint8 { Nobody, NoAnswer, Window, Listener };
    void listen(const QString& name);
    void takeCall(QLocalSocket* caller);
    [[nodiscard]] Role settle(const QString& name);
    [[nodiscard]] Answer ask(const QString& name) const;

    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
    Kind m_kind;
    Role m_role = Role::First;
    std::optional<Kind> m_other;
};

} // namespace yoyaku::app

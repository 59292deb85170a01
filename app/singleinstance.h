#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <memory>

namespace yoyaku::app {

/// One running Yoyaku a data folder: the first takes a lock and listens; a later one asks it to raise its window and
/// ends. The lock file carries the process id, so a lock left by a crash is recognised as stale.
class SingleInstance : public QObject
{
    Q_OBJECT

  public:
    enum class Role : quint8 {
        First,
        Second,   ///< another one runs and was asked to raise its window
        NoFolder, ///< the data folder cannot be written: runs, but cannot keep others away
    };

    explicit SingleInstance(const QString& dataDir, QObject* parent = nullptr);
    ~SingleInstance() override;

    [[nodiscard]] Role role() const { return m_role; }

  Q_SIGNALS:
    void raiseRequested();

  private:
    void listen(const QString& name);
    void askToRaise(const QString& name);

    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
    Role m_role = Role::First;
};

} // namespace yoyaku::app

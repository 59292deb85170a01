#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <memory>

namespace yoyaku::test {

/// A home folder, a session bus and a gnome-keyring that belong to one test alone. Nothing is activated by itself on
/// this bus, so a keyring is there when the test started one, and nobody can be asked for a password.
class PrivateDesktop
{
  public:
    PrivateDesktop();
    ~PrivateDesktop();

    [[nodiscard]] bool startBus();
    /// Unlocked, its password a line feed; the same keyring again after endKeyring().
    [[nodiscard]] bool startKeyring();
    void endKeyring();
    [[nodiscard]] bool lockKeyring();
    [[nodiscard]] bool unlockKeyring();
    /// A service by the keyring's name that never answers.
    [[nodiscard]] bool startSilentKeyring();

    /// After startBus().
    [[nodiscard]] QDBusConnection& bus() const { return *m_connection; }
    /// For the programs of this desktop. Before startBus() there is no bus at all.
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QString path(const QString& name) const { return m_home.filePath(name); }
    /// "Ok", "NotFound"…, and after a read the value.
    QString secret(const QStringList& call, int timeoutMs = 20'000);

  private:
    class Silence;
    [[nodiscard]] bool hasKeyring() const;

    QTemporaryDir m_home;
    QProcess m_bus, m_keyring;
    QString m_address;
    std::unique_ptr<QDBusConnection> m_connection;
    std::unique_ptr<Silence> m_silence;
};

} // namespace yoyaku::test

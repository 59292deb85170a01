#pragma once

#include "core/base/settings.h"

#include <QObject>
#include <QUrl>
#include <QVector>
#include <optional>

namespace yoyaku::app {

/// One account this computer knows. Its key and its signing secret are in the keyring, under names made of the id.
struct AccountEntry
{
    QString id;     ///< its folder below accounts/: lower-case letters, digits and dashes
    QString name;   ///< as shown; the user may change it
    QUrl apiBase;   ///< where its key is sent, and nowhere else
    QString teamId; ///< as Get Organization Team told; empty: not readable. Tells a key of another team apart
    bool operator==(const AccountEntry&) const = default;
};

/// The accounts of this computer and which was open last, kept in settings.json. Never a secret. GUI thread.
class AccountBook : public QObject
{
    Q_OBJECT

  public:
    /// `dataDir`: an account of the time when there was only one (accounts/main) is taken over, with its keyring names.
    AccountBook(Settings& settings, const QString& dataDir, const QUrl& defaultBase, QObject* parent = nullptr);

    [[nodiscard]] const QVector<AccountEntry>& accounts() const { return m_accounts; }
    [[nodiscard]] std::optional<AccountEntry> find(const QString& id) const;
    /// The account to open at the start: the last one, else the first. With `base`, only one of that address: a stored
    /// key never goes to another address than the one it was entered for.
    [[nodiscard]] std::optional<AccountEntry> startAccount(const QUrl& base) const;
    /// A new account with a random id and the next free "Account n"; not in the book before keep().
    [[nodiscard]] AccountEntry draft(const QUrl& base) const;
    /// Adds it, or replaces the one of the same id.
    void keep(const AccountEntry& entry);
    void remove(const QString& id);
    void setLastOpened(const QString& id);

  Q_SIGNALS:
    void changed();

  private:
    void read();
    void write();

    Settings& m_settings;
    QVector<AccountEntry> m_accounts;
};

} // namespace yoyaku::app

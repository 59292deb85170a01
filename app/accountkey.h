#pragma once

#include "core/api/client.h"
#include "core/base/secretstore.h"

#include <QObject>
#include <memory>

namespace yoyaku::app {

/// The API key's way in: tried once against the service, then kept in the keyring and read back; or, where there is no
/// keyring, kept for this session only, which is said. GUI thread.
class AccountKey : public QObject
{
    Q_OBJECT

  public:
    AccountKey(SecretStore& store, QUrl apiBase, QObject* parent = nullptr);

    void setApiBase(const QUrl& base) { m_base = base; }
    /// Ends with accepted() or refused().
    void tryOut(const Secret& key);
    void forget();

  Q_SIGNALS:
    /// The key works. `isKept`: it is in the keyring; otherwise it lives as long as the program.
    void accepted(const yoyaku::Secret& key, bool isKept);
    /// Why not, for the user, in a sentence.
    void refused(const QString& why);
    void forgotten();

  private:
    void keep(const Secret& key);
    void answered(const Secret& key, const api::ApiError* error);

    SecretStore& m_store;
    QUrl m_base;
    std::unique_ptr<api::Client> m_client; ///< for one question
};

} // namespace yoyaku::app

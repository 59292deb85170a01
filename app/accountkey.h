#pragma once

#include "core/api/client.h"
#include "core/base/secretstore.h"

#include <QObject>
#include <memory>

namespace yoyaku::app {

/// What a key that works told of its account. Empty and -1: the key may not read it.
struct KeyFacts
{
    QString teamId, teamName;
    int eventTypes = -1;
    bool operator==(const KeyFacts&) const = default;
};

/// The API key's way in: tried against the service, then, when it is chosen, written to the keyring and read back once.
/// One trial at a time; a new one ends the last. GUI thread.
class AccountKey : public QObject
{
    Q_OBJECT

  public:
    /// `dialect`: how the service is spoken to during a trial.
    explicit AccountKey(SecretStore& store, api::Dialect dialect = {}, QObject* parent = nullptr)
        : QObject(parent), m_store(store), m_dialect(std::move(dialect))
    {}
    ~AccountKey() override;

    /// Ends with worked() or refused(). Nothing is stored.
    void tryOut(const Secret& key, const QUrl& apiBase);
    /// The key of the last trial that worked; empty before.
    [[nodiscard]] const Secret& key() const { return m_key; }
    [[nodiscard]] const KeyFacts& facts() const { return m_facts; }
    /// Writes key() into the keyring under this account and reads it back. Ok only when the same came back. Once,
    /// unless `context` has died.
    void keep(const QString& account, QObject* context, std::function<void(SecretOutcome)> done);
    /// Ends a trial and lets go of its key.
    void drop();

  Q_SIGNALS:
    void worked();
    /// Why not, for the user, in a sentence.
    void refused(const QString& why);

  private:
    void askTeam();
    void askEventTypes();
    void endTrial();

    SecretStore& m_store;
    api::Dialect m_dialect;
    Secret m_trial, m_key;
    KeyFacts m_facts;
    std::unique_ptr<api::Client> m_client; ///< for one trial
};

} // namespace yoyaku::app

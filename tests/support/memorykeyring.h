#pragma once

#include "core/base/secretstore.h"

#include <QHash>

namespace yoyaku::test {

/// A keyring in memory that can be taken away.
class MemoryKeyring final : public SecretStore
{
  public:
    void read(const QString& name, QObject* context, std::function<void(SecretReading)> done) override
    {
        answer(context, [this, name, done = std::move(done)] {
            if (!isThere) return done({trouble, {}});
            const auto found = secrets.constFind(name);
            done(found == secrets.constEnd() ? SecretReading{SecretOutcome::NotFound, {}}
                                             : SecretReading{SecretOutcome::Ok, *found});
        });
    }
    void write(const QString& name, const Secret& secret, QObject* context,
               std::function<void(SecretOutcome)> done) override
    {
        if (isThere) secrets.insert(name, secret);
        answer(context, [this, done = std::move(done)] { done(outcome()); });
    }
    void remove(const QString& name, QObject* context, std::function<void(SecretOutcome)> done) override
    {
        secrets.remove(name);
        answer(context, [this, done = std::move(done)] { done(outcome()); });
    }

    QHash<QString, Secret> secrets;
    bool isThere = true;
    SecretOutcome trouble = SecretOutcome::NoKeyring; ///< while it is not there

  private:
    [[nodiscard]] SecretOutcome outcome() const { return isThere ? SecretOutcome::Ok : trouble; }
    static void answer(QObject* context, std::function<void()> call)
    {
        QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
    }
};

} // namespace yoyaku::test

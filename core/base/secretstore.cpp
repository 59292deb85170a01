#include "core/base/secretstore.h"

#include "core/base/secretservice.h"

#include <QPointer>
#include <QTimer>
#include <memory>
#include <qt6keychain/keychain.h>

namespace yoyaku {

namespace {

constexpr auto kService = "yoyaku";
constexpr int kServicePatienceMs = 1500; ///< for one property, after the keyring has already failed to do its work

/// Tells once: what the keyring answered, or what the service itself says of why it did not.
class Answer : public std::enable_shared_from_this<Answer>
{
  public:
    Answer(QObject* context, std::function<void(SecretOutcome, QByteArray)> tell)
        : m_context(context), m_tell(std::move(tell))
    {}

    void take(QKeychain::Error error, const QByteArray& data)
    {
        switch (error) {
        case QKeychain::NoError:
            return say(SecretOutcome::Ok, data);
        case QKeychain::EntryNotFound:
            return explain(SecretOutcome::NotFound, SecretOutcome::NotFound);
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
            return say(SecretOutcome::Locked, {});
        case QKeychain::NoBackendAvailable:
            return say(SecretOutcome::NoKeyring, {});
        default:
            return explain(SecretOutcome::NoKeyring, SecretOutcome::Failed);
        }
    }
    void giveUp() { explain(SecretOutcome::TimedOut, SecretOutcome::TimedOut); }

  private:
    /// `ifAbsent`: there is no Secret Service to ask (KWallet has another name); `ifUnlocked`: nothing to blame there.
    void explain(SecretOutcome ifAbsent, SecretOutcome ifUnlocked)
    {
        if (std::exchange(m_isEnding, true) || !m_context) return;
        askSecretService(kServicePatienceMs, m_context,
                         [self = shared_from_this(), ifAbsent, ifUnlocked](SecretServiceState state) {
                             switch (state) {
                             case SecretServiceState::Absent:
                                 return self->m_tell(ifAbsent, {});
                             case SecretServiceState::Locked:
                                 return self->m_tell(SecretOutcome::Locked, {});
                             case SecretServiceState::Silent:
                                 return self->m_tell(SecretOutcome::TimedOut, {});
                             case SecretServiceState::Unlocked:
                                 return self->m_tell(ifUnlocked, {});
                             }
                         });
    }
    void say(SecretOutcome outcome, const QByteArray& data)
    {
        if (!std::exchange(m_isEnding, true) && m_context) m_tell(outcome, data);
    }

    QPointer<QObject> m_context;
    std::function<void(SecretOutcome, QByteArray)> m_tell;
    bool m_isEnding = false;
};

// Starts the job and answers once: by the job, or by the clock when the keyring hangs.
void run(QKeychain::Job* job, const QString& name, int timeoutMs, QObject* context,
         std::function<void(SecretOutcome, QByteArray)> tell)
{
    job->setKey(name);
    job->setAutoDelete(true);
    auto answer = std::make_shared<Answer>(context, std::move(tell));
    QObject::connect(job, &QKeychain::Job::finished, context, [answer](QKeychain::Job* done) {
        auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(done);
        answer->take(done->error(), reading ? reading->binaryData() : QByteArray());
    });
    QTimer::singleShot(timeoutMs, context, [answer] { answer->giveUp(); });
    job->start();
}

} // namespace

KeyringStore::KeyringStore(int timeoutMs, QObject* parent) : SecretStore(parent), m_timeoutMs(timeoutMs) {}

void KeyringStore::read(const QString& name, QObject* context, std::function<void(SecretReading)> done)
{
    run(new QKeychain::ReadPasswordJob(QLatin1String(kService)), name, m_timeoutMs, context,
        [done](SecretOutcome outcome, const QByteArray& data) {
            done({outcome, Secret(data)});
        });
}

void KeyringStore::write(const QString& name, const Secret& secret, QObject* context,
                         std::function<void(SecretOutcome)> done)
{
    auto* job = new QKeychain::WritePasswordJob(QLatin1String(kService));
    job->setBinaryData(secret.reveal());
    run(job, name, m_timeoutMs, context, [done](SecretOutcome outcome, const QByteArray&) { done(outcome); });
}

void KeyringStore::remove(const QString& name, QObject* context, std::function<void(SecretOutcome)> done)
{
    run(new QKeychain::DeletePasswordJob(QLatin1String(kService)), name, m_timeoutMs, context,
        [done](SecretOutcome outcome, const QByteArray&) { done(outcome); });
}

} // namespace yoyaku

#include "moc_secretstore.cpp"

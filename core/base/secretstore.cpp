#include "core/base/secretstore.h"

#include <QPointer>
#include <QTimer>
#include <memory>
#include <qt6keychain/keychain.h>

namespace yoyaku {

namespace {

constexpr auto kService = "yoyaku";

SecretOutcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return SecretOutcome::Ok;
    case QKeychain::EntryNotFound:
        return SecretOutcome::NotFound;
    default:
        return SecretOutcome::Unavailable;
    }
}

// Starts the job and answers once: by the job, or by the clock when the keyring hangs.
template <class Job, class Answer>
void run(Job* job, const QString& name, int timeoutMs, QObject* context, Answer answer)
{
    job->setKey(name);
    job->setAutoDelete(true);
    auto answered = std::make_shared<bool>(false);
    const QPointer<QObject> guard(context);
    const auto once = [answered, guard, answer](SecretOutcome outcome, const QByteArray& data) {
        if (std::exchange(*answered, true) || !guard) return;
        answer(outcome, data);
    };
    QObject::connect(job, &QKeychain::Job::finished, context, [once](QKeychain::Job* done) {
        auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(done);
        once(outcomeOf(done->error()), reading ? reading->binaryData() : QByteArray());
    });
    QTimer::singleShot(timeoutMs, context, [once] { once(SecretOutcome::Unavailable, {}); });
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

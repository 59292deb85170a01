#include "app/accountkey.h"

#include "app/accountnames.h"

namespace yoyaku::app {

namespace {

constexpr int kPatienceMs = 15'000;

QString sentence(const api::ApiError& error)
{
    using Kind = api::ApiError::Kind;
    switch (error.kind) {
    case Kind::Unauthorized:
        return AccountKey::tr("The API key was not accepted (401). Check that it was copied whole.");
    case Kind::Tls:
        return AccountKey::tr("The connection is not secure, so the key was not sent.");
    case Kind::Offline:
    case Kind::Timeout:
        return AccountKey::tr(
            "Jicoo could not be reached, so the key could not be checked. Try again when you are online.");
    case Kind::RateLimited:
        return AccountKey::tr("Jicoo asks us to slow down (429). Try again in a minute.");
    case Kind::PlanLimit:
    case Kind::Forbidden:
        return AccountKey::tr("The key is known, but it may not read bookings (%1).").arg(error.httpStatus);
    default:
        return AccountKey::tr("The key could not be checked: the service answered %1.").arg(error.httpStatus);
    }
}

} // namespace

AccountKey::~AccountKey() = default;

void AccountKey::tryOut(const Secret& key, const QUrl& apiBase)
{
    drop();
    api::ClientConfig config;
    config.base = apiBase;
    config.key = key;
    config.dialect = m_dialect;
    config.maxAttempts = 1;
    config.timeoutMs = kPatienceMs;
    m_trial = key;
    m_client = std::make_unique<api::Client>(config);
    api::BookingListQuery query;
    query.perPage = 1;
    m_client->send<api::Page<Booking>>(api::listBookings(query), api::Urgency::Foreground, m_client.get(),
                                       [this](const api::Reply<api::Page<Booking>>& reply) {
                                           if (reply) return askTeam();
                                           m_client.release()->deleteLater(); // it is on the stack of this answer
                                           drop();
                                           Q_EMIT refused(sentence(reply.error()));
                                       });
}

// What follows is only told beside the answer: a key that may not read it works all the same.
void AccountKey::askTeam()
{
    m_client->send<Team>(api::getTeam(), api::Urgency::Foreground, m_client.get(),
                         [this](const api::Reply<Team>& reply) {
                             if (reply) {
                                 m_facts.teamId = reply->id;
                                 m_facts.teamName = reply->name;
                             }
                             askEventTypes();
                         });
}

void AccountKey::askEventTypes()
{
    m_client->send<api::Page<EventType>>(api::listEventTypes(1, 1), api::Urgency::Foreground, m_client.get(),
                                         [this](const api::Reply<api::Page<EventType>>& reply) {
                                             if (reply) m_facts.eventTypes = reply->totalCount;
                                             endTrial();
                                         });
}

void AccountKey::endTrial()
{
    m_key = std::exchange(m_trial, Secret());
    m_client.release()->deleteLater(); // it is on the stack of this answer
    Q_EMIT worked();
}

void AccountKey::drop()
{
    m_trial = m_key = Secret();
    m_facts = {};
    m_client.reset();
}

void AccountKey::keep(const QString& account, QObject* context, std::function<void(SecretOutcome)> done)
{
    const QString name = apiKeyName(account);
    const Secret key = m_key;
    m_store.write(name, key, context, [this, name, key, context, done = std::move(done)](SecretOutcome written) {
        if (written != SecretOutcome::Ok) return done(written);
        m_store.read(name, context, [key, done](const SecretReading& back) {
            const bool isSame = back.outcome == SecretOutcome::Ok && back.secret == key;
            done(back.outcome == SecretOutcome::Ok && !isSame ? SecretOutcome::Failed : back.outcome);
        });
    });
}

} // namespace yoyaku::app

#include "moc_accountkey.cpp"

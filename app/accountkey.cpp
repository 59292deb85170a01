#include "app/accountkey.h"

#include "app/credentials.h"

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

AccountKey::AccountKey(SecretStore& store, QUrl apiBase, QObject* parent)
    : QObject(parent), m_store(store), m_base(std::move(apiBase))
{}

void AccountKey::tryOut(const Secret& key)
{
    api::ClientConfig config;
    config.base = m_base;
    config.key = key;
    config.maxAttempts = 1;
    config.timeoutMs = kPatienceMs;
    m_client = std::make_unique<api::Client>(config);
    api::BookingListQuery query;
    query.perPage = 1;
    m_client->send<api::Page<Booking>>(
        api::listBookings(query), api::Urgency::Foreground, this,
        [this, key](const api::Reply<api::Page<Booking>>& reply) { answered(key, reply ? nullptr : &reply.error()); });
}

void AccountKey::answered(const Secret& key, const api::ApiError* error)
{
    // The client is still on the stack of this answer.
    m_client.release()->deleteLater();
    if (error)
        Q_EMIT refused(sentence(*error));
    else
        keep(key);
}

void AccountKey::keep(const Secret& key)
{
    const QString name = QLatin1String(kApiKeyName);
    m_store.write(name, key, this, [this, key, name](SecretOutcome outcome) {
        if (outcome != SecretOutcome::Ok) {
            Q_EMIT accepted(key, false);
            return;
        }
        m_store.read(name, this, [this, key](const SecretReading& back) {
            Q_EMIT accepted(key, back.outcome == SecretOutcome::Ok && back.secret == key);
        });
    });
}

void AccountKey::forget()
{
    m_store.remove(QLatin1String(kApiKeyName), this, [this](SecretOutcome) { Q_EMIT forgotten(); });
}

} // namespace yoyaku::app

#include "moc_accountkey.cpp"

#pragma once

#include "core/api/client.h"
#include "core/domain/booking.h"
#include "support/scriptedserver.h"

#include <QUrlQuery>

namespace yoyaku::test {

/// A Jicoo account of a few bookings on a real socket, on the test's thread, so that a test can change it between two
/// requests. Answers the calls the sync makes as the API guide says; `intercept` may answer otherwise.
class SmallAccount
{
  public:
    SmallAccount();

    /// Adds a booking of 30 minutes; the guest is `<uid>@example.com`.
    Booking& add(const QString& uid, EpochMs start, EpochMs createdAt = 1000);
    void addMany(int count, EpochMs firstStart, EpochMs step);
    [[nodiscard]] Booking* find(const QString& uid);
    void remove(const QString& uid);
    void addHost(const QString& eventType, const QString& user, int priority);

    /// Called before each answer; an answer returned here is sent instead and the account does nothing.
    std::function<std::optional<Canned>(const ReceivedRequest&)> intercept;
    /// Called after each answer was made: what happens "between two pages".
    std::function<void(const ReceivedRequest&)> afterwards;

    /// How many requests named this verb and began with this target.
    [[nodiscard]] int count(const QByteArray& verb, const QByteArray& targetPrefix) const;
    /// With short waits.
    [[nodiscard]] api::ClientConfig clientConfig() const;

    ScriptedServer server;
    QVector<Booking> bookings;
    int maxPerPage = 50;
    EpochMs now = 5000; ///< stamps updatedAt and createdAt; rises with every write
    bool ignoresStartFilter = false;

  private:
    Canned answer(const ReceivedRequest& request);
    Canned dispatch(const ReceivedRequest& request);
    Canned list(const QUrlQuery& query) const;
    Canned one(const QStringList& path, const ReceivedRequest& request);
    Canned write(Booking& booking, const QString& act, const ReceivedRequest& request);
    Canned create(const QJsonObject& body);

    struct Host
    {
        QString eventType, user;
        int priority = 0;
    };
    QVector<Host> m_hosts;
    int m_created = 0;
};

} // namespace yoyaku::test

#pragma once

#include "core/demo/demoworld.h"
#include "core/http/server.h"

#include <QJsonObject>
#include <QUrlQuery>
#include <functional>

namespace yoyaku::demo {

/// One call of the contract against the world: decides by verb and path, answers JSON. No sockets, no faults.
class Router
{
  public:
    /// What a write did, for the webhook: event name and booking.
    using Announce = std::function<void(const QString& event, quint32 booking)>;

    Router(World& world, QByteArray apiKey, Announce announce);
    [[nodiscard]] http::Response answer(const http::Request& request);
    /// Calls answered so far, by operationId.
    [[nodiscard]] const QHash<QString, int>& calls() const { return m_calls; }

  private:
    struct Call
    {
        QByteArray method;
        QStringList path; ///< after /v1, decoded
        QUrlQuery query;
        QJsonObject body;
        bool isBodyReadable = true;
    };
    [[nodiscard]] http::Response route(const Call& call);
    [[nodiscard]] http::Response bookings(const Call& call);
    [[nodiscard]] http::Response oneBooking(const Call& call, quint32 index);
    [[nodiscard]] http::Response eventTypes(const Call& call);
    [[nodiscard]] http::Response listBookings(const QUrlQuery& query);
    [[nodiscard]] http::Response createBooking(const QJsonObject& body);
    [[nodiscard]] http::Response patchBooking(quint32 index, const QJsonObject& body);
    [[nodiscard]] http::Response openSlots(int type, const QUrlQuery& query);
    [[nodiscard]] http::Response patchHost(int type, const UserId& host, const QJsonObject& body);
    [[nodiscard]] http::Response written(const World::Outcome& outcome, const char* event);
    [[nodiscard]] http::Response counted(const char* operation, http::Response response);

    World& m_world;
    QByteArray m_apiKey;
    Announce m_announce;
    QHash<QString, int> m_calls;
};

/// A JSON answer.
[[nodiscard]] http::Response jsonResponse(int status, const QJsonObject& body);

} // namespace yoyaku::demo

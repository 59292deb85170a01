#pragma once

#include "core/api/client.h"
#include "support/scriptedserver.h"

namespace yoyaku::test {

/// An answer of every operation that brings one booking.
inline const QByteArray kBooking =
    R"({"data":{"uid":"B1","startedAt":"2026-01-15T01:00:00.000Z","endedAt":"2026-01-15T01:30:00.000Z"},"errors":{}})";

/// What a call ended with; the kind is empty for success.
template <class T>
struct Ending
{
    int times = 0;
    std::optional<api::Reply<T>> reply;
    [[nodiscard]] std::optional<api::ApiError::Kind> kind() const
    {
        return reply && !*reply ? std::optional(reply->error().kind) : std::nullopt;
    }
    [[nodiscard]] bool isOk() const { return reply && reply->isOk(); }
    [[nodiscard]] api::ApiError error() const { return reply && !*reply ? reply->error() : api::ApiError{}; }
    auto recorder()
    {
        return [this](const api::Reply<T>& r) {
            ++times;
            reply = r;
        };
    }
};

/// A read and a write of that booking.
inline api::Request<Booking> aGet(const QString& uid = QStringLiteral("B1")) { return api::getBooking(BookingId(uid)); }
inline api::Request<Booking> aWrite()
{
    return api::rescheduleBooking(BookingId(QStringLiteral("B1")), 0, QStringLiteral("UTC"));
}

/// One server and one client with short waits.
struct ClientBench
{
    ScriptedServer server;
    QObject context;
    std::unique_ptr<api::Client> client;

    explicit ClientBench(int maxInFlight = 1, int timeoutMs = 20000, qint64 maxBodyBytes = 1 << 20)
    {
        server.setFallback(Canned::http(200, kBooking));
        client = std::make_unique<api::Client>(config(server.base(), maxInFlight, timeoutMs, maxBodyBytes));
    }
    static api::ClientConfig config(const QUrl& base, int maxInFlight = 1, int timeoutMs = 20000,
                                    qint64 maxBodyBytes = 1 << 20)
    {
        return {base, Secret("sk_test_1"), maxInFlight, timeoutMs, 3, {20, 100, [] { return 0.0; }}, maxBodyBytes};
    }
    template <class T>
    api::CallId send(api::Request<T> request, Ending<T>& ending, api::Urgency urgency = api::Urgency::Normal)
    {
        return client->send<T>(std::move(request), urgency, &context, ending.recorder());
    }
};

} // namespace yoyaku::test

#include "core/webhook/frontdoor.h"

#include "core/webhook/signature.h"

namespace yoyaku::webhook {

namespace {

http::Response plain(int status)
{
    http::Response response;
    response.status = status;
    return response;
}

} // namespace

http::Handler frontDoor(QByteArray path, const Clock& clock, LedgerWriter& writer)
{
    return [path = std::move(path), &clock, &writer](const http::Request& request, const http::Responder& respond) {
        // The path is a secret of sorts: how long the comparison takes says nothing about it.
        if (path.isEmpty() || !equalInConstantTime(request.path(), path)) {
            respond(plain(404));
        } else if (request.method == "GET" || request.method == "HEAD") {
            respond(plain(204));
        } else if (request.method != "POST") {
            http::Response response = plain(405);
            response.headers.emplaceBack("Allow", "GET, HEAD, POST");
            respond(response);
        } else {
            Incoming incoming;
            incoming.arrived = std::chrono::steady_clock::now();
            incoming.row.delivery.receivedAt = clock.now();
            incoming.row.delivery.body = request.body;
            incoming.row.delivery.signatureHeader = request.header("jicoo-webhook-signature");
            incoming.respond = respond;
            writer.post(std::move(incoming));
        }
    };
}

} // namespace yoyaku::webhook

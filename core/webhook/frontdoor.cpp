#include "core/webhook/frontdoor.h"

namespace yoyaku::webhook {

namespace {

/// The path is a secret of sorts: how long the comparison takes says nothing about it.
bool isPath(const QByteArray& asked, const QByteArray& path)
{
    if (asked.size() != path.size() || path.isEmpty()) return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < path.size(); ++i)
        difference |= static_cast<unsigned char>(asked[i]) ^ static_cast<unsigned char>(path[i]);
    return difference == 0;
}

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
        if (!isPath(request.path(), path)) {
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

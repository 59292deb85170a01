#pragma once

#include "core/base/clock.h"
#include "core/http/server.h"
#include "core/webhook/ledgerwriter.h"

namespace yoyaku::webhook {

/// What may come in: POST on the one path goes to `writer`, GET and HEAD there answer 204 so that a relay can ask
/// whether anybody is home, every other path is 404 and every other method 405. Nothing said tells what this is.
/// `clock` and `writer` must outlive the server that uses the handler.
[[nodiscard]] http::Handler frontDoor(QByteArray path, const Clock& clock, LedgerWriter& writer);

} // namespace yoyaku::webhook

#pragma once

#include "core/http/server.h"

#include <QByteArray>

namespace yoyaku::http {

/// The English phrase of a status, "Status" for one not used here.
[[nodiscard]] QByteArray reasonPhrase(int status);

enum class BodyRule : quint8 { WithBody, HeadersOnly }; ///< HeadersOnly: the answer to HEAD
enum class Keeping : quint8 { KeepAlive, Close };

/// The bytes of a response with Content-Length (not for 204 and 304) and Connection. Headers holding a line break are
/// left out.
[[nodiscard]] QByteArray serialised(const Response& response, BodyRule bodyRule, Keeping keeping);

} // namespace yoyaku::http

#pragma once

#include "core/domain/ingress.h"

namespace yoyaku::ingress {

/// What the proxy in front has to know.
struct ProxyFacts
{
    quint16 port = 8787;           ///< of the listener on this computer
    QString path;                  ///< "/jicoo/<unguessable>"
    QString host;                  ///< public name; empty: a placeholder stands there
    qint64 bodyBytes = 256 * 1024; ///< the listener's own limit
    int bodySeconds = 10;          ///< likewise, for a body to arrive
    int answerSeconds = 30;        ///< likewise, until it answers
    bool isListenerTls = false;    ///< the listener speaks TLS with a certificate of the user's
};

/// Ready to paste, for a proxy on this computer. Both hand on the one path and nothing else; header and body go on
/// untouched, for the signature is over the raw bytes. Sources: nginx.org, ngx_http_proxy_module and
/// ngx_http_core_module; caddyserver.com, Caddyfile directives handle, request_body, reverse_proxy.
[[nodiscard]] ProxySnippets proxySnippets(const ProxyFacts& facts);

/// The placeholder of a host that is not told.
inline constexpr QLatin1String kPlaceholderHost("bookings.example.com");

} // namespace yoyaku::ingress

#include "core/ingress/proxysnippets.h"

namespace yoyaku::ingress {

namespace {

/// %1 host, %2 path, %3 scheme and address of the listener, %4 body limit in KiB, %5 and %6 seconds.
const auto kNginx = QStringLiteral(R"(# Goes into the server { } of %1, which has the certificate.
location = %2 {
    proxy_pass %3;
    proxy_http_version 1.1;
    proxy_set_header Host $host;
    proxy_set_header Connection "";

    # What the listener itself allows. A body is read whole first, so that it goes on with its length.
    client_max_body_size %4k;
    client_body_buffer_size %4k;
    client_body_timeout %5s;
    proxy_request_buffering on;
    proxy_connect_timeout 5s;
    proxy_send_timeout %5s;
    proxy_read_timeout %6s;

    # The path is hard to guess; a log need not hold it.
    access_log off;
}
)");

const auto kCaddy = QStringLiteral(R"(# Goes into the Caddyfile. Caddy gets the certificate by itself.
%1 {
	handle %2 {
		request_body {
			max_size %4KiB
		}
		reverse_proxy %3 {
			transport http {
				dial_timeout 5s
				write_timeout %5s
				response_header_timeout %6s%7
			}
		}
	}
	handle {
		respond 404
	}
}
)");

} // namespace

ProxySnippets proxySnippets(const ProxyFacts& facts)
{
    const QString host = facts.host.isEmpty() ? QString(kPlaceholderHost) : facts.host;
    const QString listener = QStringLiteral("%1://127.0.0.1:%2")
                                 .arg(facts.isListenerTls ? QLatin1String("https") : QLatin1String("http"))
                                 .arg(facts.port);
    const QString kibibytes = QString::number(facts.bodyBytes / 1024);
    const QString body = QString::number(facts.bodySeconds), answer = QString::number(facts.answerSeconds);
    // The listener's certificate is for its public name, and the proxy reaches it by number.
    const QString trust = facts.isListenerTls ? QStringLiteral("\n\t\t\t\ttls_insecure_skip_verify") : QString();
    return {kNginx.arg(host, facts.path, listener, kibibytes, body, answer),
            kCaddy.arg(host, facts.path, listener, kibibytes, body, answer, trust)};
}

} // namespace yoyaku::ingress

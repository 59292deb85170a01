#include "core/demo/demofaults.h"

#include "core/demo/demoanswer.h"

namespace yoyaku::demo {

void Faults::set(const QJsonObject& wish)
{
    const auto number = [&](const char* key, int fallback) { return wish.value(QLatin1String(key)).toInt(fallback); };
    m_delayMs = number("delayMs", 0);
    m_status = number("status", 0);
    m_retryAfter = number("retryAfter", -1);
    m_isCut = wish.value(QLatin1String("cutConnection")).toBool();
    m_isHtml = wish.value(QLatin1String("htmlBody")).toBool();
    m_count = m_status != 0 || m_isCut ? number("count", 1) : 0;
    m_drop = number("dropWebhooks", 0);
    m_repeat = number("repeatWebhooks", 0);
    m_pathPrefix = wish.value(QLatin1String("pathPrefix")).toString().toUtf8();
    if (!wish.contains(QLatin1String("deny"))) return;
    m_denials.clear();
    const QJsonObject denied = wish.value(QLatin1String("deny")).toObject();
    for (auto it = denied.begin(); it != denied.end(); ++it) m_denials.insert(it.key().toUtf8(), it.value().toInt());
}

std::optional<http::Response> Faults::denial(const QByteArray& path) const
{
    QByteArray longest;
    int status = 0;
    for (auto it = m_denials.begin(); it != m_denials.end(); ++it)
        if (path.startsWith(it.key()) && it.key().size() >= longest.size()) {
            longest = it.key();
            status = it.value();
        }
    if (status < 400) return std::nullopt;
    return refused({status, QStringLiteral("base"), QStringLiteral("The demo was asked to deny this")});
}

std::optional<http::Response> Faults::next(const QByteArray& path)
{
    if (m_count <= 0 || !path.startsWith(m_pathPrefix)) return denial(path);
    --m_count;
    http::Response response;
    response.cutConnection = m_isCut;
    response.status = m_status != 0 ? m_status : 500;
    if (m_isHtml) {
        response.headers = {{"Content-Type", "text/html"}};
        response.body = "<html><body><h1>Something is wrong</h1></body></html>";
    } else if (!m_isCut) {
        response =
            jsonResponse(response.status, {{QStringLiteral("message"), QStringLiteral("The demo was asked to fail")}});
    }
    if (m_retryAfter >= 0) response.headers.append({"Retry-After", QByteArray::number(m_retryAfter)});
    return response;
}

int Faults::nextWebhookCopies()
{
    if (m_drop > 0) {
        --m_drop;
        return 0;
    }
    if (m_repeat > 0) {
        --m_repeat;
        return 2;
    }
    return 1;
}

} // namespace yoyaku::demo

#include "core/api/requesturl.h"

#include "core/api/client.h"

#include <QHostAddress>

namespace yoyaku::api {

namespace {

std::optional<QString> fillPath(const QString& pattern, QStringList args)
{
    QString path;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(QLatin1Char('{'), at);
        path += QStringView(pattern).mid(at, open < 0 ? -1 : open - at);
        if (open < 0) break;
        if (args.isEmpty()) return std::nullopt;
        const QString arg = args.takeFirst();
        if (arg.isEmpty() || arg == QLatin1String(".") || arg == QLatin1String("..")) return std::nullopt;
        path += QString::fromLatin1(QUrl::toPercentEncoding(arg));
        at = pattern.indexOf(QLatin1Char('}'), open) + 1;
    }
    return path;
}

int portOf(const QUrl& url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); }

} // namespace

bool isAllowedBase(const QUrl& base)
{
    if (!base.isValid() || base.host().isEmpty() || !base.userInfo().isEmpty()) return false;
    if (base.scheme() == QLatin1String("https")) return true;
    if (base.scheme() != QLatin1String("http")) return false;
    return base.host() == QLatin1String("localhost") || QHostAddress(base.host()).isLoopback();
}

std::optional<QUrl> requestUrl(const QUrl& base, const QString& pattern, const QStringList& pathArgs,
                               const QUrlQuery& query)
{
    const auto path = fillPath(pattern, pathArgs);
    if (!path) return std::nullopt;
    QString prefix = base.path(QUrl::FullyEncoded);
    while (prefix.endsWith(QLatin1Char('/'))) prefix.chop(1);
    QUrl url = base.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    url.setPath(prefix % *path, QUrl::StrictMode);
    if (!query.isEmpty()) url.setQuery(query);
    return url;
}

bool isSameOrigin(const QUrl& a, const QUrl& b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

} // namespace yoyaku::api

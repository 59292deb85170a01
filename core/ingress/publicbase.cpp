#include "core/ingress/publicbase.h"

namespace yoyaku::ingress {

bool isOnThisComputer(const QUrl& base)
{
    const QString host = base.host();
    return host == u"127.0.0.1" || host == u"::1" || host == u"localhost";
}

bool isSafeBase(const QUrl& base)
{
    if (!base.isValid() || base.host().isEmpty() || !base.userInfo().isEmpty()) return false;
    return base.scheme() == u"https" || (base.scheme() == u"http" && isOnThisComputer(base));
}

Result<QUrl, BaseFault> parsePublicBase(const QString& text, const QString& listenerPath)
{
    QString typed = text.trimmed();
    if (typed.isEmpty()) return BaseFault::Empty;
    if (!typed.contains(u"://")) typed.prepend(u"https://");
    QUrl url(typed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) return BaseFault::Unreadable;
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) return BaseFault::HasMore;
    if (!isSafeBase(url)) return BaseFault::NotHttps;
    if (const QString path = url.path(); !path.isEmpty() && path != u"/" && path != listenerPath)
        return BaseFault::OtherPath;
    url.setPath({});
    return url;
}

} // namespace yoyaku::ingress

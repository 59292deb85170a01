#include "core/api/envelope.h"

#include <QJsonDocument>

namespace yoyaku::api {

namespace {

const QString kData = QStringLiteral("data");
const QString kRoot = QStringLiteral("$");

} // namespace

Reply<ObjectBody> readObject(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) return badReply(kRoot);
    const QJsonObject root = document.object();
    if (!root.contains(kData)) return ObjectBody{root, {}};
    if (!root.value(kData).isObject()) return badReply(kData);
    return ObjectBody{root.value(kData).toObject(), kData};
}

Reply<ListBody> readList(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isArray()) return ListBody{document.array(), {}, {}};
    if (!document.isObject()) return badReply(kRoot);
    const QJsonObject root = document.object();
    if (!root.value(kData).isArray()) return badReply(kData);
    return ListBody{root.value(kData).toArray(), root, kData};
}

} // namespace yoyaku::api

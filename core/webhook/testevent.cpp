#include "core/webhook/testevent.h"

#include "core/webhook/eventdecoder.h"
#include "core/webhook/signature.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace yoyaku::webhook {

namespace {

const auto kObject = QStringLiteral("object");
const auto kMark = QStringLiteral("mark");
/// More than one byte a letter: a proxy that meddles with the body's encoding is found out.
const auto kNote = QStringLiteral("予約 · テスト");

} // namespace

TestEvent makeTestEvent(const Secret& secret, EpochMs now, const QString& mark)
{
    const QJsonObject root{{QStringLiteral("createdAt"), formatInstant(now)},
                           {QStringLiteral("event"), QString(kTestEvent)},
                           {kObject, QJsonObject{{kMark, mark}, {QStringLiteral("note"), kNote}}}};
    const QByteArray body = QJsonDocument(root).toJson(QJsonDocument::Compact);
    return {body, sign(secret, now, body)};
}

QString markOf(const QByteArray& body)
{
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    if (root.value(QStringLiteral("event")).toString() != kTestEvent) return {};
    return root.value(kObject).toObject().value(kMark).toString();
}

} // namespace yoyaku::webhook

#include "support/webhookevents.h"

#include "core/webhook/signature.h"
#include "support/rawclient.h"

namespace yoyaku::test {

QByteArray EventText::body() const
{
    return R"({"createdAt":")" + formatInstant(createdAt).toLatin1() + R"(","event":")" + event +
           R"(","object":{"uid":")" + uid +
           R"(","eventTypeUid":"ET1","status":"open","timeZone":"Asia/Tokyo",)"
           R"("startedAt":")" +
           formatInstant(startedAt).toLatin1() + R"(","endedAt":")" + formatInstant(startedAt + kMsPerHour).toLatin1() +
           R"(",)"
           R"("createdAt":"2026-11-11T02:00:00.000Z","updatedAt":")" +
           formatInstant(updatedAt).toLatin1() +
           R"(","contact":{"email":"guest@example.com","name":"山田 太郎"},)"
           R"("answers":[{"question":"How?","content":["A friend","Mail"]}],)"
           R"("tracking":{"utm_source":"mail","utm_campaign":"winter"}}})";
}

QByteArray signedPost(const QByteArray& path, const QByteArray& body, const Secret& secret, EpochMs at)
{
    return postRequest(path, body, "Jicoo-Webhook-Signature: " + webhook::sign(secret, at, body) + "\r\n");
}

} // namespace yoyaku::test

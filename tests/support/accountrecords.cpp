#include "support/accountrecords.h"

#include "core/base/clock.h"
#include "core/base/instant.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace yoyaku::test {

using namespace Qt::StringLiterals;

namespace {

Canned json(int status, const QJsonValue& data)
{
    const QJsonObject body{{"data"_L1, data}, {"errors"_L1, QJsonObject()}};
    return Canned::http(status, QJsonDocument(body).toJson(QJsonDocument::Compact),
                        "Content-Type: application/json\r\n");
}

QString idKey(const QString& group)
{
    return group == "organization_users"_L1 || group == "hosts"_L1 ? u"userId"_s : u"uid"_s;
}

} // namespace

AccountRecords::AccountRecords(SmallAccount& account)
{
    account.intercept = [this](const ReceivedRequest& request) { return answer(request); };
}

qsizetype AccountRecords::indexOf(const QString& group, const QString& id) const
{
    const QJsonArray all = records.value(group);
    for (qsizetype i = 0; i < all.size(); ++i)
        if (all.at(i)[idKey(group)].toString() == id) return i;
    return -1;
}

QJsonObject AccountRecords::find(const QString& group, const QString& id) const
{
    const qsizetype at = indexOf(group, id);
    return at < 0 ? QJsonObject() : records.value(group).at(at).toObject();
}

std::optional<Canned> AccountRecords::answer(const ReceivedRequest& request)
{
    QStringList path = QUrl(QString::fromLatin1(request.target)).path().split(u'/', Qt::SkipEmptyParts);
    path.removeFirst(); // v1
    if (path.value(0) == "event_types"_L1) path.remove(0, qMin(2, path.size()));
    if (path.value(0) == "event_type_hosts"_L1) path[0] = u"hosts"_s;
    const QString group = path.value(0), id = path.value(1);
    if (group.isEmpty() || group == "bookings"_L1) return std::nullopt;
    if (request.verb == "GET") {
        if (id.isEmpty()) return json(200, records.value(group));
        const QJsonObject found = find(group, id);
        return found.isEmpty() ? Canned::http(404) : json(200, found);
    }
    ++m_writes;
    if (trouble == Trouble::LostRequest) return Canned::cut();
    if (trouble == Trouble::Refusal) return Canned::http(403, R"({"errors":{"message":"not yours"}})");
    if (trouble == Trouble::NoSuchCall) return Canned::http(404);
    const Canned said = write(group, id, request);
    return trouble == Trouble::LostAnswer ? Canned::cut() : said;
}

Canned AccountRecords::write(const QString& group, const QString& id, const ReceivedRequest& request)
{
    QJsonArray& all = records[group];
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (request.verb == "POST") {
        QJsonObject made = body;
        if (!made.contains(idKey(group))) made.insert(idKey(group), QString(u"N"_s + QString::number(++m_made)));
        made.insert("createdAt"_L1, formatInstant(SystemClock().now()));
        all.append(made);
        return json(201, made);
    }
    const qsizetype at = indexOf(group, id);
    if (at < 0) return Canned::http(404);
    if (request.verb == "DELETE") {
        all.removeAt(at);
        return Canned::http(204);
    }
    QJsonObject changed = all.at(at).toObject();
    for (auto it = body.begin(); it != body.end(); ++it) changed.insert(it.key(), it.value());
    all.replace(at, changed);
    return json(200, changed);
}

} // namespace yoyaku::test

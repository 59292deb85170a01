#include "core/api/dialect.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace yoyaku::api {

using namespace Qt::StringLiterals;

namespace {

using Names = QHash<QString, QString>;

QJsonValue renamed(const QJsonValue& value, const Names& names)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue item : value.toArray()) array.append(renamed(item, names));
        return array;
    }
    if (!value.isObject()) return value;
    const QJsonObject object = value.toObject();
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!names.contains(it.key())) result.insert(it.key(), renamed(it.value(), names));
    for (auto it = object.begin(); it != object.end(); ++it)
        if (names.contains(it.key())) result.insert(names.value(it.key()), renamed(it.value(), names));
    return result;
}

Names swapped(const Names& names)
{
    Names result;
    for (auto it = names.begin(); it != names.end(); ++it) result.insert(it.value(), it.key());
    return result;
}

} // namespace

const Wording* Dialect::of(EndpointId id) const
{
    const auto found = m_wordings.find(id);
    return found == m_wordings.end() ? nullptr : &found->second;
}

QString Dialect::path(EndpointId id) const
{
    const Wording* wording = of(id);
    return wording && !wording->path.isEmpty() ? wording->path : QString(endpoint(id).path);
}

QJsonObject toService(const QJsonObject& body, const Wording& wording)
{
    return wording.members.isEmpty() ? body : renamed(body, wording.members).toObject();
}

QByteArray fromService(const QByteArray& body, const Wording& wording)
{
    if (wording.members.isEmpty()) return body;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const Names names = swapped(wording.members);
    if (document.isArray()) return QJsonDocument(renamed(document.array(), names).toArray()).toJson();
    if (document.isObject()) return QJsonDocument(renamed(document.object(), names).toObject()).toJson();
    return body;
}

QUrlQuery toService(const QUrlQuery& query, const Wording& wording)
{
    if (wording.query.isEmpty()) return query;
    QUrlQuery result;
    for (const auto& [name, value] : query.queryItems(QUrl::FullyEncoded))
        result.addQueryItem(wording.query.value(name, name), value);
    return result;
}

QStringList inOrder(const QStringList& pathArgs, const Wording& wording)
{
    if (wording.argOrder.isEmpty()) return pathArgs;
    QStringList ordered;
    for (const int index : wording.argOrder) ordered.append(pathArgs.value(index));
    return ordered;
}

QVector<OperationFact> operationFacts(const Dialect& dialect)
{
    QVector<OperationFact> facts;
    for (const Endpoint& row : endpoints())
        facts.append({row.operation, verbText(row.verb), dialect.path(row.id), row.confidence,
                      dialect.of(row.id) != nullptr, row.group});
    return facts;
}

} // namespace yoyaku::api

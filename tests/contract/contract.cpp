#include "contract/contract.h"

#include "contract/node.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

namespace yoyaku::test {

namespace {

QSet<QString> namesOf(const QJsonValue& list)
{
    QSet<QString> names;
    for (const QJsonValue& name : list.toArray()) names.insert(name.toString());
    return names;
}

QStringList partsOf(const QString& path) { return path.split(u'/', Qt::SkipEmptyParts); }

Operation operationFrom(const QJsonObject& object)
{
    Operation operation;
    operation.id = object[QLatin1String("id")].toString();
    operation.verb = object[QLatin1String("verb")].toString().toLatin1();
    operation.path = partsOf(object[QLatin1String("path")].toString());
    operation.queryNames = namesOf(object[QLatin1String("query")]);
    if (object[QLatin1String("body")].isArray()) operation.bodyNames = namesOf(object[QLatin1String("body")]);
    for (const QJsonValue& value : object[QLatin1String("statuses")].toArray()) {
        const QString text = value.toString();
        const int status = text == QLatin1String("5XX") ? 503 : text.toInt();
        if (status >= 400) operation.failures.append(status);
    }
    return operation;
}

bool isMeant(const Operation& operation, const QStringList& path)
{
    if (operation.path.size() != path.size()) return false;
    for (qsizetype i = 0; i < path.size(); ++i)
        if (operation.path[i] != path[i] && !operation.path[i].startsWith(u'{')) return false;
    return true;
}

} // namespace

Contract Contract::read()
{
    Contract contract;
    const QByteArray printed = runScript(QStringLiteral("operations.cjs"));
    for (const QJsonValue& value : QJsonDocument::fromJson(printed).array())
        contract.m_operations.append(operationFrom(value.toObject()));
    if (contract.m_operations.isEmpty()) qFatal("the contract holds no operation");
    return contract;
}

const Operation* Contract::find(const QByteArray& verb, const QByteArray& target) const
{
    const QStringList path = partsOf(QUrl::fromEncoded(target).path(QUrl::FullyEncoded));
    for (const Operation& operation : m_operations)
        if (operation.verb == verb && isMeant(operation, path)) return &operation;
    return nullptr;
}

QStringList Contract::unknownNames(const Operation& operation, const QByteArray& target, const QByteArray& body) const
{
    QStringList unknown;
    for (const auto& [name, value] : QUrlQuery(QUrl::fromEncoded(target)).queryItems())
        if (!operation.queryNames.contains(name))
            unknown.append(QStringLiteral("request.query %1 is not in the contract").arg(name));
    if (!operation.bodyNames) return unknown;
    for (const QString& name : QJsonDocument::fromJson(body).object().keys())
        if (!operation.bodyNames->contains(name))
            unknown.append(QStringLiteral("request.body %1 is not in the contract").arg(name));
    return unknown;
}

} // namespace yoyaku::test

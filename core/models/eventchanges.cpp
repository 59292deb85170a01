#include "core/models/eventchanges.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QPointer>
#include <QThreadPool>

namespace yoyaku {

namespace {

constexpr int kDeepest = 8;
constexpr int kMostLeaves = 2000; ///< of one body

using Leaves = QMap<QString, QString>;

QString asWritten(const QJsonValue& value)
{
    if (value.isString()) return value.toString();
    if (value.isBool()) return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble()) return QString::number(value.toDouble(), 'g', 15);
    return {};
}

void collect(const QString& path, const QJsonValue& value, int depth, Leaves& leaves)
{
    if (depth > kDeepest || leaves.size() >= kMostLeaves) return;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(path.isEmpty() ? it.key() : path + u'.' + it.key(), it.value(), depth + 1, leaves);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (int i = 0; i < array.size(); ++i)
            collect(QStringLiteral("%1[%2]").arg(path).arg(i), array[i], depth + 1, leaves);
    } else if (!value.isNull() && !value.isUndefined()) {
        leaves.insert(path, asWritten(value));
    }
}

std::optional<Leaves> leavesOf(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue object = document.object().value(QLatin1String("object"));
    if (!object.isObject()) return std::nullopt;
    Leaves leaves;
    collect({}, object, 0, leaves);
    return leaves;
}

} // namespace

std::optional<QVector<EventFieldChange>> changedFields(const QByteArray& before, const QByteArray& after)
{
    const auto older = leavesOf(before), newer = leavesOf(after);
    if (!older || !newer) return std::nullopt;
    QMap<QString, EventFieldChange> changed;
    for (auto it = older->begin(); it != older->end(); ++it)
        if (const auto now = newer->find(it.key()); now == newer->end())
            changed.insert(it.key(), {it.key(), it.value(), std::nullopt});
        else if (now.value() != it.value())
            changed.insert(it.key(), {it.key(), it.value(), now.value()});
    for (auto it = newer->begin(); it != newer->end(); ++it)
        if (!older->contains(it.key())) changed.insert(it.key(), {it.key(), std::nullopt, it.value()});
    QVector<EventFieldChange> fields(changed.begin(), changed.end());
    if (fields.size() > kMostEventFields) fields.resize(kMostEventFields);
    return fields;
}

void compareBodies(const QByteArray& before, const QByteArray& after, QObject* context,
                   std::function<void(std::optional<QVector<EventFieldChange>>)> done)
{
    QThreadPool::globalInstance()->start(
        [before, after, guard = QPointer<QObject>(context), done = std::move(done)]() mutable {
            // The pointer is read on its own thread only: the application outlives the pool's work.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, done = std::move(done), fields = changedFields(before, after)] {
                    if (guard) done(fields);
                },
                Qt::QueuedConnection);
        });
}

} // namespace yoyaku

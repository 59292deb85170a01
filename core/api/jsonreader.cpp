#include "core/api/jsonreader.h"

#include <cmath>
#include <limits>

namespace yoyaku::api {

ApiError badReply(QString where)
{
    ApiError error;
    error.kind = ApiError::Kind::BadReply;
    error.where = std::move(where);
    return error;
}

JsonReader::JsonReader(QJsonObject object, QString path, QStringList* soft)
    : m_object(std::move(object)), m_path(std::move(path)), m_soft(soft)
{}

QString JsonReader::pathOf(QLatin1String key) const
{
    return m_path.isEmpty() ? QString(key) : QString(m_path % QLatin1Char('.') % key);
}

QString JsonReader::pathOf(QLatin1String key, qsizetype index) const
{
    return pathOf(key) % QLatin1Char('[') % QString::number(index) % QLatin1Char(']');
}

void JsonReader::complain(QLatin1String key) const
{
    if (m_soft) m_soft->append(pathOf(key));
}

QString JsonReader::asText(const QJsonValue& value)
{
    if (value.isDouble() && std::floor(value.toDouble()) == value.toDouble())
        return QString::number(value.toDouble(), 'f', 0);
    return value.toString();
}

QString JsonReader::text(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString() && !value.isDouble() && !value.isNull() && !value.isUndefined()) complain(key);
    return asText(value);
}

QString JsonReader::textOr(QLatin1String key, const QString& fallback) const
{
    const QString found = text(key);
    return found.isEmpty() ? fallback : found;
}

QString JsonReader::firstText(std::initializer_list<QLatin1String> keys) const
{
    for (const QLatin1String key : keys)
        if (QString found = text(key); !found.isEmpty()) return found;
    return {};
}

std::optional<EpochMs> JsonReader::instant(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isNull() || value.isUndefined()) return std::nullopt;
    const auto parsed = parseInstant(value.toString());
    if (!parsed) complain(key);
    return parsed;
}

std::optional<int> JsonReader::number(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isNull() || value.isUndefined()) return std::nullopt;
    bool ok = false;
    const double read = value.isString() ? value.toString().toDouble(&ok) : value.toDouble();
    ok = ok || value.isDouble();
    if (!ok || !(std::abs(read) <= std::numeric_limits<int>::max())) {
        complain(key);
        return std::nullopt;
    }
    return static_cast<int>(read);
}

std::optional<bool> JsonReader::flag(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isNull() || value.isUndefined()) return std::nullopt;
    if (value.isBool()) return value.toBool();
    const QString word = asText(value);
    if (word == QLatin1String("true") || word == QLatin1String("1")) return true;
    if (word == QLatin1String("false") || word == QLatin1String("0")) return false;
    complain(key);
    return std::nullopt;
}

QJsonObject JsonReader::object(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isObject() && !value.isNull() && !value.isUndefined()) complain(key);
    return value.toObject();
}

QJsonArray JsonReader::array(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray() && !value.isNull() && !value.isUndefined()) complain(key);
    return value.toArray();
}

QStringList JsonReader::texts(QLatin1String key) const
{
    if (const QJsonValue value = m_object.value(key); value.isString()) return {value.toString()};
    QStringList all;
    for (const QJsonValue& item : array(key)) {
        if (const QString one = asText(item); !one.isEmpty()) all.append(one);
    }
    return all;
}

} // namespace yoyaku::api

#include "core/demo/demobody.h"

#include "core/base/instant.h"

#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

namespace yoyaku::demo {

namespace {

bool isWholeNumber(const QJsonValue& value)
{
    return value.isDouble() && value.toDouble() == double(value.toInteger());
}

bool hasType(const QJsonValue& value, Kind kind)
{
    switch (kind) {
    case Kind::Flag:
        return value.isBool();
    case Kind::Number:
    case Kind::Positive:
        return value.isDouble();
    case Kind::Object:
        return value.isObject();
    case Kind::List:
        return value.isArray();
    default:
        return value.isString();
    }
}

bool isWithin(qsizetype size, int most) { return most == 0 || size <= most; }

bool isAllowed(const QJsonValue& value, const BodyMember& member)
{
    const QString text = value.toString();
    switch (member.kind) {
    case Kind::Text:
        return isWithin(text.size(), member.most);
    case Kind::Email:
        return isEmail(text) && isWithin(text.size(), member.most);
    case Kind::Zone:
        return QTimeZone::isTimeZoneIdAvailable(text.toLatin1());
    case Kind::Instant:
        return parseInstant(text).has_value();
    case Kind::DayOrInstant:
        return parseInstant(text).has_value() || QDate::fromString(text, Qt::ISODate).isValid();
    case Kind::Number:
        return isWholeNumber(value) && value.toInteger() >= 0 && isWithin(value.toInteger(), member.most);
    case Kind::Positive:
        return value.toDouble() > 0;
    case Kind::Choice:
        return QString::fromLatin1(member.choices).split(u' ').contains(text);
    case Kind::List:
        return isWithin(value.toArray().size(), member.most);
    case Kind::Flag:
    case Kind::Object:
        break;
    }
    return true;
}

} // namespace

std::optional<Refusal> broken(const QJsonObject& body, std::span<const BodyMember> members, const QStringList& required)
{
    for (const QString& name : required)
        if (!body.contains(name)) return Refusal{400, name, QStringLiteral("This member is needed")};
    for (const BodyMember& member : members) {
        const auto found = body.constFind(QLatin1String(member.name));
        if (found == body.constEnd() || (found->isNull() && member.null == Null::Allowed)) continue;
        if (!hasType(*found, member.kind)) return unreadable(member.name, "This member has another type");
        if (!isAllowed(*found, member)) return wrong(member.name, "This value is not allowed");
    }
    return std::nullopt;
}

QJsonObject known(const QJsonObject& body, std::span<const BodyMember> members)
{
    QJsonObject all;
    for (const BodyMember& member : members)
        if (const auto found = body.constFind(QLatin1String(member.name)); found != body.constEnd())
            all.insert(found.key(), found.value());
    return all;
}

bool isEmail(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(R"(^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$)"));
    return form.match(text).hasMatch();
}

QString textOf(const QJsonObject& body, const char* key) { return body.value(QLatin1String(key)).toString(); }

} // namespace yoyaku::demo

#include "ui/theme/tokenset.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yoyaku::ui {

namespace {

constexpr const char* kColorKeys[] = {
#define YOYAKU_TOKEN_KEY(name, key) key,
    YOYAKU_COLOR_TOKENS(YOYAKU_TOKEN_KEY)
#undef YOYAKU_TOKEN_KEY
};

constexpr const char* kTypeKeys[] = {"display",     "title", "heading",     "body",   "bodyStrong", "small",
                                     "smallStrong", "micro", "microStrong", "figure", "mono"};

QColor colorOf(const QJsonValue& value) { return QColor(value.toString()); }

std::array<QColor, TokenSet::kColorCount> colors(const QJsonObject& theme)
{
    std::array<QColor, TokenSet::kColorCount> all;
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = colorOf(theme.value(QLatin1String(kColorKeys[i])).toObject().value(QLatin1String("value")));
    return all;
}

HostPalette::Shades shades(const QJsonObject& in)
{
    const auto get = [&](const char* key) { return colorOf(in.value(QLatin1String(key))); };
    return {get("base"), get("on"), get("tint"), get("tintStrong"), get("tintPast"), get("text")};
}

QHash<QString, int> numbers(const QJsonObject& in)
{
    QHash<QString, int> all;
    for (auto it = in.begin(); it != in.end(); ++it)
        if (it->isDouble()) all.insert(it.key(), it->toInt());
    return all;
}

QStringList texts(const QJsonValue& in)
{
    QStringList all;
    for (const QJsonValue& text : in.toArray()) all.append(text.toString());
    return all;
}

} // namespace

TokenSet TokenSet::load()
{
    QFile file(QStringLiteral(":/yoyaku/theme/tokens.json"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("the theme tokens are missing from the program");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const auto object = [](const QJsonObject& in, const char* key) { return in.value(QLatin1String(key)).toObject(); };
    TokenSet set;
    const QJsonObject color = object(root, "color");
    set.light = colors(object(color, "light"));
    set.dark = colors(object(color, "dark"));
    for (const QJsonValue& one : object(root, "host").value(QLatin1String("palette")).toArray()) {
        const QJsonObject host = one.toObject();
        set.hosts.append({host.value(QLatin1String("name")).toString(), shades(object(host, "light")),
                          shades(object(host, "dark"))});
    }
    const QJsonObject type = object(root, "type");
    for (const char* key : kTypeKeys) {
        const QJsonObject step = object(object(type, "scale"), key);
        set.type.append({step.value(QLatin1String("size")).toInt(), step.value(QLatin1String("line")).toInt(),
                         step.value(QLatin1String("weight")).toInt()});
    }
    set.uiFamilies = texts(object(type, "families").value(QLatin1String("ui")));
    set.monoFamilies = texts(object(type, "families").value(QLatin1String("mono")));
    set.sizes = numbers(object(root, "size"));
    set.durations = numbers(object(root, "duration"));
    const QJsonObject icons = object(object(root, "icon"), "names");
    for (auto it = icons.begin(); it != icons.end(); ++it) set.icons.insert(it.key(), it->toString());
    return set;
}

} // namespace yoyaku::ui

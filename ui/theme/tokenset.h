#pragma once

#include "ui/theme/tokens.h"

#include <QColor>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>
#include <array>

namespace yoyaku::ui {

/// One host colour of the palette, in both themes.
struct HostPalette
{
    QString name;
    struct Shades
    {
        QColor base, on, tint, tintStrong, tintPast, text;
    } light, dark;
};

/// One entry of type.scale.
struct TypeStep
{
    int size = 13;
    int line = 20;
    int weight = 400;
};

/// tokens.json as values. Read once, from the resource.
struct TokenSet
{
    static constexpr int kColorCount = 0
#define YOYAKU_TOKEN_COUNT(name, key) +1
        YOYAKU_COLOR_TOKENS(YOYAKU_TOKEN_COUNT)
#undef YOYAKU_TOKEN_COUNT
        ;
    std::array<QColor, kColorCount> light, dark;
    QVector<HostPalette> hosts;
    QVector<TypeStep> type; ///< by TextRole
    QStringList uiFamilies, monoFamilies;
    QHash<QString, int> sizes, durations;
    QHash<QString, QString> icons; ///< use -> Lucide name

    [[nodiscard]] static TokenSet load();
};

} // namespace yoyaku::ui

#include "ui/format/datepattern.h"

namespace yoyaku::ui {

QString datePattern(TimeFormat::Language language, YearShown year)
{
    const bool hasYear = year == YearShown::Yes;
    if (language == TimeFormat::Language::Japanese)
        return hasYear ? QStringLiteral("yyyy年M月d日（ddd）") : QStringLiteral("M/d（ddd）");
    return hasYear ? QStringLiteral("ddd d MMM yyyy") : QStringLiteral("ddd d MMM");
}

} // namespace yoyaku::ui

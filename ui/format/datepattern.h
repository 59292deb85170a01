#pragma once

#include "ui/format/timeformat.h"

namespace yoyaku::ui {

enum class YearShown : quint8 { No, Yes };

/// TimeFormat's date() and dateWithYear() as a pattern for fields to type in (QDateTimeEdit), in the same language.
[[nodiscard]] QString datePattern(TimeFormat::Language language, YearShown year);

} // namespace yoyaku::ui

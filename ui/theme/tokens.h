#pragma once

#include <QtGlobal>

namespace yoyaku::ui {

// One line a colour of resources/theme/tokens.json; tst_tokens fails when the two lists differ.
#define YOYAKU_COLOR_TOKENS(X) \
    X(BgWindow, "bg.window") \
    X(BgCanvas, "bg.canvas") \
    X(BgRaised, "bg.raised") \
    X(BgSunken, "bg.sunken") \
    X(BgHover, "bg.hover") \
    X(BgPressed, "bg.pressed") \
    X(BgSelected, "bg.selected") \
    X(BgInverse, "bg.inverse") \
    X(BgOffhours, "bg.offhours") \
    X(BgTooltip, "bg.tooltip") \
    X(LineFaint, "line.faint") \
    X(LineHair, "line.hair") \
    X(LineStrong, "line.strong") \
    X(LineControl, "line.control") \
    X(LineHatch, "line.hatch") \
    X(TextPrimary, "text.primary") \
    X(TextSecondary, "text.secondary") \
    X(TextTertiary, "text.tertiary") \
    X(TextDisabled, "text.disabled") \
    X(TextInverse, "text.inverse") \
    X(TextLink, "text.link") \
    X(AccentFill, "accent.fill") \
    X(AccentHover, "accent.hover") \
    X(AccentPressed, "accent.pressed") \
    X(AccentText, "accent.text") \
    X(AccentOn, "accent.on") \
    X(AccentTint, "accent.tint") \
    X(AccentLine, "accent.line") \
    X(DangerFill, "danger.fill") \
    X(DangerHover, "danger.hover") \
    X(DangerText, "danger.text") \
    X(DangerOn, "danger.on") \
    X(DangerTint, "danger.tint") \
    X(DangerLine, "danger.line") \
    X(WarningText, "warning.text") \
    X(WarningTint, "warning.tint") \
    X(WarningLine, "warning.line") \
    X(WarningMark, "warning.mark") \
    X(SuccessText, "success.text") \
    X(SuccessTint, "success.tint") \
    X(SuccessLine, "success.line") \
    X(SuccessMark, "success.mark") \
    X(NowLine, "now.line") \
    X(SealFill, "seal.fill") \
    X(SealOn, "seal.on") \
    X(FocusRing, "focus.ring") \
    X(Scrim, "scrim") \
    X(HolidayText, "holiday.text") \
    X(SaturdayText, "saturday.text") \
    X(Heat0, "heat.0") \
    X(Heat1, "heat.1") \
    X(Heat2, "heat.2") \
    X(Heat3, "heat.3") \
    X(Heat4, "heat.4") \
    X(Heat5, "heat.5") \
    X(HeatT0, "heat.t0") \
    X(HeatT1, "heat.t1") \
    X(HeatT2, "heat.t2") \
    X(HeatT3, "heat.t3") \
    X(HeatT4, "heat.t4") \
    X(HeatT5, "heat.t5")

enum class Color : quint8 {
#define YOYAKU_TOKEN_NAME(name, key) name,
    YOYAKU_COLOR_TOKENS(YOYAKU_TOKEN_NAME)
#undef YOYAKU_TOKEN_NAME
};

/// Roles of type.scale in the tokens.
enum class TextRole : quint8 {
    Display,
    Title,
    Heading,
    Body,
    BodyStrong,
    Small,
    SmallStrong,
    Micro,
    MicroStrong,
    Figure,
    Mono,
};

} // namespace yoyaku::ui

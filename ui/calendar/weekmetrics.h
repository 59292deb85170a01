#pragma once

namespace yoyaku::ui {

// The numbers of tokens.json, `size` and `zoom`, that give the week its shape; tst_weekview compares them.
inline constexpr int kDayHeaderHeight = 52;
inline constexpr int kAllDayHeight = 24;
inline constexpr int kHeaderHeight = kDayHeaderHeight + kAllDayHeight;
inline constexpr int kRulerWidth = 44;
inline constexpr int kZoomSteps[] = {32, 48, 64, 96, 128};
/// Ctrl and wheel, and pinching, go beyond the steps of the keys.
inline constexpr int kLeastHourPx = 24;
inline constexpr int kMostHourPx = 192;
/// A column of one host is never narrower.
inline constexpr int kTrackWidth = 120;

} // namespace yoyaku::ui

#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace yoyaku {

/// A point in time: milliseconds since 1970-01-01T00:00:00Z. Local time exists in ui/format and wall-clock rules only.
using EpochMs = qint64;

inline constexpr EpochMs kMsPerSecond = 1000;
inline constexpr EpochMs kMsPerMinute = 60 * kMsPerSecond;
inline constexpr EpochMs kMsPerHour = 60 * kMsPerMinute;
inline constexpr EpochMs kMsPerDay = 24 * kMsPerHour;

/// Reads `2024-03-01T00:00:00.000Z`, with or without milliseconds, with Z or a numeric offset.
/// Empty when the text is not such a time (the documentation's own sample holds `2019-08-294T14:01:01.000Z`).
/// Source: API guide, "Dates, zones, ids".
[[nodiscard]] std::optional<EpochMs> parseInstant(QStringView text);

/// Writes UTC with milliseconds and Z, the form the service documents.
[[nodiscard]] QString formatInstant(EpochMs instant);

} // namespace yoyaku

#pragma once

#include "core/base/instant.h"

#include <QCborArray>
#include <QCborValue>
#include <optional>

/// Pieces the codecs of the store share. Private to core/store.
namespace yoyaku::rowcodec {

[[nodiscard]] inline QCborValue maybe(const std::optional<EpochMs>& instant)
{
    return instant ? QCborValue(*instant) : QCborValue(nullptr);
}

[[nodiscard]] inline std::optional<EpochMs> maybeInstant(const QCborValue& value)
{
    return value.isInteger() ? std::optional<EpochMs>(value.toInteger()) : std::nullopt;
}

[[nodiscard]] inline QCborValue maybeNumber(const std::optional<int>& number)
{
    return number ? QCborValue(*number) : QCborValue(nullptr);
}

[[nodiscard]] inline std::optional<int> number(const QCborValue& value)
{
    return value.isInteger() ? std::optional(int(value.toInteger())) : std::nullopt;
}

[[nodiscard]] inline QCborArray arrayOf(const QByteArray& blob) { return QCborValue::fromCbor(blob).toArray(); }

} // namespace yoyaku::rowcodec

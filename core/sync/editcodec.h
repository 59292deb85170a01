#pragma once

#include "core/sync/edit.h"

#include <QByteArray>
#include <optional>

/// An edit <-> the JSON of its outbox row. Pure. The state stands in a column of its own.
namespace yoyaku::editcodec {

[[nodiscard]] QByteArray encode(const Edit& edit);
/// Empty when the bytes are no edit this version knows.
[[nodiscard]] std::optional<Edit> decode(const QByteArray& bytes, EditState state);

} // namespace yoyaku::editcodec

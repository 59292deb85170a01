#pragma once

#include "core/domain/bookinghistory.h"

#include <QByteArray>

/// Changes of a booking <-> CBOR blobs: one flat array, three values a change. Private to core/store; what cannot be
/// read is left out.
namespace yoyaku::historycodec {

[[nodiscard]] QByteArray fromChanges(const QVector<HistoryChange>& changes);
[[nodiscard]] QVector<HistoryChange> toChanges(const QByteArray& blob);

} // namespace yoyaku::historycodec

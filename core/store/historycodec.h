#pragma once

#include "core/domain/bookinghistory.h"

#include <QByteArray>

/// Changes of a booking <-> CBOR blobs: one flat array, three values a change. Private to core/store; what cannot be
/// read is left out.
namespace yoyaku::historycodec {

[[nodiscard]] QByteArray fromChanges(const QVector<HistoryChange>& changes);
[[nodiscard]] QVector<HistoryChange> toChanges(const QByteArray& blob);
/// SQL that is true where the blob in `column` tells of another time: without decoding, since historyChanges() puts
/// that change first.
[[nodiscard]] QString isMoveSql(const QString& column);

} // namespace yoyaku::historycodec

#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVector>

namespace yoyaku::fault {

/// A booking as the store has shown it at some time.
struct Shown
{
    EpochMs updatedAt = 0;
    QString title;
    QString all; ///< every column a user sees of the booking itself, told apart
    bool operator==(const Shown& other) const = default;
};

/// Has the store's own file write down, in the transaction of the change, each time a booking's row becomes another
/// one: what a killed program has applied is then known exactly. False when the file cannot be used.
[[nodiscard]] bool watchStore(const QString& cache);
/// What each booking has been, oldest first; the last is what it is. Empty when the file cannot be read.
[[nodiscard]] QHash<QByteArray, QVector<Shown>> readShown(const QString& cache);
/// Up to which number of the ledger the store says that everything is applied.
[[nodiscard]] qint64 appliedUpTo(const QString& cache);

} // namespace yoyaku::fault

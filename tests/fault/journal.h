#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace yoyaku::fault {

/// What the ledger holds of one booking. Every delivery of these tests is about a booking of its own.
struct Rows
{
    int genuine = 0, duplicate = 0, other = 0;
};

/// By booking. Empty when the file cannot be read or is damaged.
[[nodiscard]] QHash<QByteArray, Rows> readLedger(const QString& journal);

} // namespace yoyaku::fault

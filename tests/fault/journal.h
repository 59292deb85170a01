#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <functional>

class QSqlQuery;

namespace yoyaku::fault {

/// Runs `work` on a connection of its own to that SQLite file; false when it cannot be opened.
bool withFile(const QString& path, const std::function<void(QSqlQuery&)>& work);

/// What the ledger holds of one booking. Every delivery of these tests is about a booking of its own.
struct Rows
{
    int genuine = 0, duplicate = 0, other = 0;
};

/// By booking. Empty when the file cannot be read or is damaged.
[[nodiscard]] QHash<QByteArray, Rows> readLedger(const QString& journal);
/// The number of the newest genuine row; 0: none.
[[nodiscard]] qint64 lastGenuine(const QString& journal);

} // namespace yoyaku::fault

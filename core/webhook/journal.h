#pragma once

#include <QSqlDatabase>
#include <QString>

/// Connections to journal.sqlite. A QSqlDatabase belongs to the thread that opened it.
namespace yoyaku::webhook::journal {

[[nodiscard]] QString freshConnectionName();
/// WAL, synchronous=FULL, migrated; mode 0600. Not open and `error` filled on failure.
[[nodiscard]] QSqlDatabase openForWriting(const QString& name, const QString& path, int busyMs, QString* error);
[[nodiscard]] QSqlDatabase openForReading(const QString& name, const QString& path);

} // namespace yoyaku::webhook::journal

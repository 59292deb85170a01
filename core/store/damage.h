#pragma once

#include <QString>

/// Damaged database files: told by SQLite while one is read or written, remembered over the restart, moved aside.
namespace yoyaku {

/// True for SQLite's texts of a damaged file ("malformed", "not a database").
[[nodiscard]] bool isCorruption(const QString& sqliteText);

/// A damaged page may lie where the checks at the start do not look: whoever meets one marks the file, so that the next
/// start replaces it. Any thread; does nothing for other errors and for databases in memory. True when it marked.
bool markIfDamaged(const QString& path, const QString& sqliteText);
[[nodiscard]] bool isMarkedDamaged(const QString& path);

/// Renames `path` and its -wal and -shm to `<base>.corrupt-<n>.sqlite` and takes the mark off. Never deletes anything.
/// Empty when that failed.
[[nodiscard]] QString setAside(const QString& path);

} // namespace yoyaku

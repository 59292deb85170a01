#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>
#include <memory>

namespace yoyaku {

/// What a commit is worth: Full survives a power cut (ledger, outbox), Normal survives a crash of the program (cache).
enum class Durability : quint8 { Normal, Full };

/// One SQLite connection of the thread that opened it: WAL, a busy timeout, foreign keys; closed and forgotten with the
/// object. Files are created 0600.
class SqlConnection
{
  public:
    enum class Access : quint8 { ReadWrite, ReadOnly };

    /// The error is SQLite's text. `path` may be ":memory:".
    [[nodiscard]] static Result<std::unique_ptr<SqlConnection>, QString>
    open(const QString& path, Access access, Durability durability = Durability::Normal, int busyMs = 5000);
    ~SqlConnection();
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;

    [[nodiscard]] QSqlDatabase database() const;
    /// Runs one statement; the error is SQLite's text.
    [[nodiscard]] Result<Done, QString> run(const QString& sql) const;

  private:
    explicit SqlConnection(QString name);
    QString m_name;
};

/// Brings the tables of `set` up to date: runs each `:/yoyaku/migrations/<set>-NNN.sql` not yet recorded, each in one
/// transaction. Several sets may share a file (ledger and outbox share the journal).
[[nodiscard]] Result<Done, QString> migrate(const SqlConnection& connection, const QString& set);

} // namespace yoyaku

#pragma once

#include "core/store/workqueue.h"
#include "core/sync/bulk.h"

#include <functional>
#include <memory>

class QSqlQuery;

namespace yoyaku {

class SqlConnection;

/// The tables bulk_job and bulk_item of journal.sqlite, on a writer thread of their own. Every write is committed with
/// synchronous=FULL before it is confirmed, like the outbox's. Holds one job.
class BulkJournal
{
  public:
    /// Empty: committed; otherwise SQLite's text.
    using Written = std::function<void(const QString& systemText)>;

    /// Answers come on `context`'s thread, unless it has died.
    BulkJournal(QString path, QObject* context);
    ~BulkJournal();
    BulkJournal(const BulkJournal&) = delete;
    BulkJournal& operator=(const BulkJournal&) = delete;

    /// The job kept here; empty when there is none or it cannot be read. Items of another version are left out.
    void load(std::function<void(BulkJob job, const QString& systemText)> done);
    /// In place of every other job, whole, in one transaction.
    void begin(const BulkJob& job, Written done);
    /// State and reason of the job, without its items.
    void putState(const BulkJob& job, Written done = {});
    void putItem(const QString& job, int position, const BulkItem& item, Written done = {});
    void clear(Written done = {});

  private:
    void post(std::function<QString()> work, Written done);
    [[nodiscard]] QString openOnce();
    [[nodiscard]] QString run(QSqlQuery& query) const;
    [[nodiscard]] QString writeAll(const BulkJob& job);
    [[nodiscard]] QString writeItem(const QString& job, int position, const BulkItem& item);
    [[nodiscard]] QString readAll(BulkJob& job);

    const QString m_path;
    QObject* const m_context;
    std::unique_ptr<SqlConnection> m_connection; ///< the thread's own
    std::unique_ptr<WorkQueue> m_thread;
};

} // namespace yoyaku

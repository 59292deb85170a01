#pragma once

#include "core/store/workqueue.h"
#include "core/sync/edit.h"

#include <functional>
#include <memory>

namespace yoyaku {

class SqlConnection;

/// The outbox table of journal.sqlite, on a writer thread of its own. Every write is committed with synchronous=FULL
/// before it is confirmed. Source: HOUSE.md, "Durability".
class EditJournal
{
  public:
    /// Empty: committed; otherwise SQLite's text.
    using Written = std::function<void(const QString& systemText)>;
    struct Contents
    {
        QVector<Edit> edits; ///< in the order they were made
        int unreadable = 0;  ///< rows of another version: left where they are
        QString systemText;  ///< not empty: the journal cannot be used
    };

    /// Answers come on `context`'s thread, unless it has died.
    EditJournal(QString path, QObject* context);
    ~EditJournal();
    EditJournal(const EditJournal&) = delete;
    EditJournal& operator=(const EditJournal&) = delete;

    void load(std::function<void(Contents)> done);
    /// Adds or replaces the row of that edit.
    void put(const Edit& edit, Written done = {});
    void remove(const EditId& id, Written done = {});

  private:
    void post(std::function<QString()> work, Written done);
    [[nodiscard]] QString openOnce();
    [[nodiscard]] Contents readAll();

    const QString m_path;
    QObject* const m_context;
    std::unique_ptr<SqlConnection> m_connection; ///< the thread's own
    std::unique_ptr<WorkQueue> m_thread;
};

} // namespace yoyaku

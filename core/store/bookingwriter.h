#pragma once

#include "core/base/result.h"
#include "core/store/changeset.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <map>

namespace yoyaku {

/// Writes one change set into an open transaction of cache.sqlite and notes what it did to each booking. Lives for one
/// change set on the store thread. The service's version and the edit laid over it are kept apart, so that taking an
/// edit back shows the newest truth, also one that arrived meanwhile.
class BookingWriter
{
  public:
    explicit BookingWriter(QSqlDatabase db);

    /// The error is SQLite's text; the caller rolls back.
    [[nodiscard]] Result<Done, QString> write(ChangeSet& changes);

  private:
    struct Stored;
    [[nodiscard]] Stored load(const BookingId& uid);
    void upsert(const BookingUpsert& upsert);
    void setOverlay(const BookingOverlay& overlay);
    void clearOverlay(const BookingId& uid);
    void setContacts(const BookingId& uid, const QVector<Contact>& contacts);
    void markGone(const BookingId& uid);
    void save(const Stored& before, Stored& row);
    void saveHosts(qint64 rowId, const QVector<UserId>& hosts);
    void remove(const Stored& row);
    void note(const Stored& before, const Stored* after);
    void find(const Stored& before, const Stored& after);
    bool exec(QSqlQuery& query);
    [[nodiscard]] QSqlQuery& prepared(const char* sql);

    QSqlDatabase m_db;
    std::map<const char*, QSqlQuery> m_prepared; ///< keyed by the literal itself
    QString m_error;
    QHash<BookingId, BookingChange> m_changes;
    QVector<BookingId> m_order;
    bool m_seeksFindings = false;
    bool m_isNewFound = false; ///< what is not here yet is a finding
    QVector<BookingFinding> m_findings;
};

} // namespace yoyaku

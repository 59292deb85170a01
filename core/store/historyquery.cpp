// What was learned of one booking: a part of ReadSession.
#include "core/store/filtersql.h"
#include "core/store/historycodec.h"
#include "core/store/readsession.h"

namespace yoyaku {

QVector<HistoryEntry> ReadSession::history(const BookingId& uid) const
{
    QVector<HistoryEntry> entries;
    ReadQuery query(m_db,
                    QStringLiteral("SELECT learned_ms, changed_ms, source, changes FROM history INDEXED BY history_of "
                                   "WHERE booking_id = (SELECT id FROM booking WHERE uid = ?) ORDER BY id DESC"),
                    {uid.text()});
    while (query.next()) {
        const QByteArray blob = query.value(3).toByteArray();
        entries.append({query.value(0).toLongLong(), query.value(1).toLongLong(), HistorySource(query.value(2).toInt()),
                        blob.isEmpty(), historycodec::toChanges(blob)});
    }
    return entries;
}

} // namespace yoyaku

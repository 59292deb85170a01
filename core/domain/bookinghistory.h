#pragma once

#include "core/base/id.h"
#include "core/base/timespan.h"
#include "core/domain/booking.h"

#include <QMetaType>
#include <QString>
#include <QVector>

namespace yoyaku {

/// How something was learned of a booking.
enum class HistorySource : quint8 {
    Sync,      ///< read from the service, without having been told
    Webhook,   ///< an event told it
    Recovered, ///< a check for gaps found it
    OwnEdit,   ///< done here
};

/// One value of a booking that the service has differently now. Kept as numbers: never renumbered.
struct HistoryChange
{
    enum class Field : quint8 {
        Time = 1,
        Hosts = 2,
        Status = 3,
        Name = 4,
        Note = 5,
        Place = 6, ///< kind, link, telephone, address
        TimeZone = 7,
        Reason = 8,    ///< of a cancellation
        Existence = 9, ///< after empty: it answered 404; before empty: it is back
    };
    Field field = Field::Time;
    QString before, after; ///< texts, shortened; raw status words
    TimeSpan spanBefore, spanAfter;
    QVector<UserId> hostsBefore, hostsAfter;
    bool operator==(const HistoryChange&) const = default;
};

/// What one answer or event changed of a booking as it was known here.
struct HistoryEntry
{
    EpochMs learnedAt = 0; ///< by this computer's clock
    EpochMs changedAt = 0; ///< by the service's clock; 0: it did not say
    HistorySource source = HistorySource::Sync;
    bool isFirst = false; ///< it was not known before; no changes
    QVector<HistoryChange> changes;
    bool operator==(const HistoryEntry&) const = default;
};

} // namespace yoyaku

#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QVector>
#include <functional>
#include <optional>

namespace yoyaku {

/// One value of a booking that two events tell differently. Absent and null are the same: the documentation's samples
/// leave out what its text calls null. Source: API guide, "Webhook booking and REST booking".
struct EventFieldChange
{
    QString path; ///< "startedAt", "contact.name", "answers[0].content[1]": in the order of the names
    std::optional<QString> before, after; ///< as written; never both empty
    bool operator==(const EventFieldChange&) const = default;
};

/// What an event tells anew of its booking.
struct EventChange
{
    enum class Kind : quint8 {
        Compared,   ///< with the event of the same booking before it
        First,      ///< the ledger holds none before it
        Unreadable, ///< one of the two is not JSON
        Nothing,    ///< it names no booking, or nothing in it is believed
    };
    Kind kind = Kind::Nothing;
    qint64 earlierNumber = 0; ///< ledger number of the event compared with; 0: none
    EpochMs earlierAt = 0;
    QVector<EventFieldChange> fields;
    bool operator==(const EventChange&) const = default;
};

/// The `object` of both bodies, leaf by leaf; empty when either cannot be read. At most kMostEventFields, nested at
/// most 8 deep: strangers write bodies. Pure; any thread. A body of 256 KiB takes a few ms, so not the GUI thread.
[[nodiscard]] std::optional<QVector<EventFieldChange>> changedFields(const QByteArray& before, const QByteArray& after);
inline constexpr int kMostEventFields = 200;

/// The same on a worker; `done` on the GUI thread unless `context`, which lives there, has died.
void compareBodies(const QByteArray& before, const QByteArray& after, QObject* context,
                   std::function<void(std::optional<QVector<EventFieldChange>>)> done);

} // namespace yoyaku

#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QVector>
#include <optional>

namespace yoyaku {

/// What became of one delivery. Forged covers unsigned ones; Malformed is signed but not readable as an event.
enum class Verdict : quint8 { Genuine, Duplicate, Stale, Forged, Malformed, Recovered, Test };

/// One row of the ledger. Of most forged deliveries only the beginning of the body is kept (bodySize tells), and
/// nothing in it reaches a model.
struct Delivery
{
    qint64 number = 0; ///< ledger number, rising
    EpochMs receivedAt = 0;
    Verdict verdict = Verdict::Forged;
    QString event; ///< guest_booked, …; kept raw
    BookingId booking;
    QString guestName; ///< as told by the event, empty for forged
    EventTypeId eventType;
    int status = 0;        ///< HTTP status answered
    double answeredMs = 0; ///< arrival of the last byte to the answer
    double shownMs = -1;   ///< arrival to the picture that shows its effect; negative: not shown, or not known yet
    qint64 bodySize = 0;
    QByteArray body;            ///< raw bytes
    QByteArray signatureHeader; ///< as received
    /// Machine word why it is not genuine: no-header, mismatch, too-old, seen, stale, bad-json…; of a recovered one
    /// what the sweep found: created, moved, cancelled, changed, gone.
    QString reason;
};

/// Which rows of the ledger are asked for.
struct LedgerFilter
{
    std::optional<Verdict> verdict;
    bool isVerdictExcluded = false; ///< every verdict but that one
    QString text = {};              ///< in guest name, event, booking or event type; empty: any
    BookingId booking = {};         ///< only what is about this one; empty: any
    bool operator==(const LedgerFilter&) const = default;
};

/// Counters of the ledger since local midnight, for the live page.
struct LedgerSummary
{
    int total = 0, genuine = 0, duplicate = 0, stale = 0, forged = 0, malformed = 0, recovered = 0, test = 0;
    QVector<int> perHalfHour; ///< 48, since midnight of the asked zone
    double answeredP50Ms = 0, answeredP99Ms = 0;
    double shownP50Ms = 0, shownP99Ms = 0; ///< arrival to screen, of those that were shown; 0: none was
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::Delivery)
Q_DECLARE_METATYPE(QVector<yoyaku::Delivery>)

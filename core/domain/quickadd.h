#pragma once

#include "core/base/timespan.h"
#include "core/domain/account.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>
#include <QVector>
#include <optional>

namespace yoyaku {

/// What a piece of a sentence was taken for.
enum class QuickAddKind : quint8 { Date, Time, Duration, Guest, Email, Host, EventType };

/// A recognised piece: where it stands in the sentence as typed, so that it can be shown, selected and typed over.
struct QuickAddPart
{
    QuickAddKind kind = QuickAddKind::Date;
    qsizetype start = 0, length = 0; ///< UTF-16 units
    bool operator==(const QuickAddPart&) const = default;
};

/// Names a sentence may mean.
struct QuickAddKnown
{
    QVector<User> hosts;
    QVector<EventType> eventTypes;
};

/// A sentence read as a wish for a booking ("明日15時 田中さん 30分 製品デモ", "demo with Lena thu 10am"). It fills a
/// form; nothing is ever booked by it.
struct QuickAdd
{
    QVector<QuickAddPart> parts; ///< in the order of the text
    std::optional<QDate> date;   ///< meant day in the asked-for zone; set whenever `time` is
    std::optional<QTime> time;   ///< wall clock of that zone
    std::optional<EpochMs> start;
    std::optional<int> minutes; ///< as said, or as a range of times
    QString guestName, guestEmail;
    QVector<UserId> hosts;           ///< best first; more than one: the sentence does not tell which
    QVector<EventTypeId> eventTypes; ///< likewise; those of the said length when none is named
    bool isMovedOn = false;          ///< what was said has passed, so the next time it comes round is meant
    QString rest;                    ///< words nothing was made of

    [[nodiscard]] bool has(QuickAddKind kind) const;
    /// Whether it says enough to begin a booking: a time, a guest, or an event type with a day.
    [[nodiscard]] bool isBooking() const;
    /// From the start for the said length, else for `fallback` minutes; empty without a start.
    [[nodiscard]] std::optional<TimeSpan> span(int fallback) const;
};

/// Reads a sentence in English, Japanese or both. Weeks start on Monday; "next friday" and 来週金曜 are the one of the
/// next week, a bare weekday the next one to come; 12/3 is the third of December, the order used in Japan. Full-width
/// letters and digits count as plain ones. Pure, any thread.
[[nodiscard]] QuickAdd readQuickAdd(const QString& sentence, const QuickAddKnown& known, EpochMs now,
                                    const QTimeZone& zone);

} // namespace yoyaku

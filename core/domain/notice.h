#pragma once

#include "core/domain/bookingrow.h"

#include <QMetaType>
#include <array>

namespace yoyaku {

/// What the user can be told of, one switch each. NeedsYou is a change of the user's own that waits for a decision.
enum class NoticeKind : quint8 { NewBooking, Moved, Cancelled, NeedsYou };
inline constexpr int kNoticeKinds = 4;

/// One thing that happened to one booking, as it is now. Guest text in it comes from a stranger.
struct NoticeEvent
{
    NoticeKind kind = NoticeKind::NewBooking;
    BookingRow row;
    TimeSpan before;          ///< Moved: where it was
    bool isRecovered = false; ///< found by looking for gaps, not told by an event
    QString trouble;          ///< NeedsYou: why, a sentence ready to show
    bool operator==(const NoticeEvent&) const = default;
};

/// One notice to show. The same `key` again means: in place of the earlier one.
struct Notice
{
    enum class Form : quint8 {
        Single,    ///< events.first() is all of it
        Group,     ///< a burst: `counts` of each kind, the first names in `events`
        Recovered, ///< what was found all at once after the computer slept or was offline
        Summary,   ///< what quiet hours or a pause held back
    };
    Form form = Form::Single;
    QString key;
    std::array<int, kNoticeKinds> counts{};
    QVector<NoticeEvent> events; ///< at most kNoticeNames
    bool hasSlept = false;       ///< Recovered: the computer slept before
    bool isUpdate = false;

    [[nodiscard]] int count() const
    {
        int sum = 0;
        for (const int one : counts) sum += one;
        return sum;
    }
    bool operator==(const Notice&) const = default;
};
inline constexpr int kNoticeNames = 3;

/// What the user wants to be told of, and when. Kept in the settings.
struct NoticeRules
{
    enum class WhenClosed : quint8 { Ask, Quit, KeepListening };

    bool isOn = true;
    std::array<bool, kNoticeKinds> kinds{true, true, true, true};
    bool hidesGuests = false;
    bool isForChosenHosts = false;
    QVector<UserId> hosts; ///< whose bookings, when isForChosenHosts; one without any host concerns everybody

    bool hasQuietHours = false;
    int quietFrom = 22 * 60; ///< minutes of the wall clock
    int quietTo = 7 * 60;    ///< likewise; not after `quietFrom`: of the next day
    std::array<bool, 7> quietDays{true, true, true, true, true, true, true}; ///< Monday first: the day they begin on

    WhenClosed whenClosed = WhenClosed::Ask;

    [[nodiscard]] bool wants(NoticeKind kind) const { return isOn && kinds[size_t(kind)]; }
    bool operator==(const NoticeRules&) const = default;
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::NoticeRules)

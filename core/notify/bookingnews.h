#pragma once

#include "core/domain/notice.h"
#include "core/store/changeset.h"
#include "core/sync/edit.h"

namespace yoyaku {

/// What one change of the store may be worth telling, before its row is read.
struct BookingNews
{
    BookingId uid;
    NoticeKind kind = NoticeKind::NewBooking;
    TimeSpan before;
    bool isRecovered = false;
    bool operator==(const BookingNews&) const = default;
};

/// The news in a change set: what an event or a look for gaps brought, never what was done here, and nothing of
/// bookings that were over before and after. What a sync reads for the first time is no news. Pure; one pass.
[[nodiscard]] QVector<BookingNews> newsOf(const ChangeSet& changes, EpochMs now);

/// Remembers the user's own acts, so that the service's echo of one is not told as somebody else's. Pure.
class OwnEdits
{
  public:
    /// An echo may come this long after the service has answered.
    static constexpr EpochMs kEchoMs = 2 * kMsPerMinute;

    /// As EditSink::editChanged says it.
    void note(const Edit& edit, EpochMs now);
    [[nodiscard]] bool isEcho(const BookingNews& news, const BookingRow& row, EpochMs now) const;

  private:
    struct Act
    {
        EditId id;
        NoticeKind kind = NoticeKind::NewBooking;
        BookingId booking; ///< Moved, Cancelled
        EventTypeId eventType;
        QString email;
        EpochMs start = 0; ///< NewBooking, Moved: where it is to begin
        EpochMs seenAt = 0;
        bool isOpen = true;
    };
    [[nodiscard]] static std::optional<Act> actOf(const Edit& edit);

    QVector<Act> m_acts;
};

} // namespace yoyaku

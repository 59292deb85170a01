#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace yoyaku {
class BookingLookup;
}

namespace yoyaku::ui {

/// Who hosts the bookings that the ledger's visible rows are about. An event names no host, so the bookings kept here
/// are asked, several at once, off the GUI thread; only what is painted is ever asked for.
class HostMarks final : public QObject
{
    Q_OBJECT

  public:
    explicit HostMarks(BookingLookup& bookings, QObject* parent = nullptr);

    /// The host whose colour the booking wears; empty while not known, and known() later.
    [[nodiscard]] UserId of(const BookingId& booking);

  Q_SIGNALS:
    void known();

  private:
    void ask();

    BookingLookup& m_bookings;
    QHash<BookingId, UserId> m_hosts; ///< an empty one: not known here, or without a host
    QSet<BookingId> m_wanted;
    QTimer m_soon;
};

} // namespace yoyaku::ui

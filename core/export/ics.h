#pragma once

#include "core/store/queries.h"

#include <QByteArray>

namespace yoyaku::ics {

/// Who may be told of in a calendar file.
enum class Guests : quint8 {
    Named,
    LeftOut, ///< nothing that a guest or a booking's maker typed: no attendees, place, link or description
};

/// One booking as a calendar entry needs it.
struct Event
{
    BookingDetail booking; ///< masked already where guests are hidden
    QString eventTypeName;
    struct Host
    {
        QString name;
        QString email; ///< empty: not known, so the host is not told of
    };
    QVector<Host> hosts; ///< the first one is the organizer
    Guests guests = Guests::Named;
};

/// What stands before and after the events of a file.
[[nodiscard]] QByteArray head();
[[nodiscard]] QByteArray tail();

/// A VEVENT, folded and escaped by libical. Instants are UTC stamps, so no reader needs a zone of its own for them. An
/// end that is not after the start is left out. Control characters go; line breaks stay, escaped. Any thread.
/// Source: RFC 5545.
[[nodiscard]] QByteArray event(const Event& event);

} // namespace yoyaku::ics

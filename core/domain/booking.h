#pragma once

#include "core/base/id.h"
#include "core/base/timespan.h"

#include <QStringList>
#include <QVector>
#include <optional>

namespace yoyaku {

/// Known states of a booking. Text outside this set is Unknown and kept raw in Booking::statusText.
enum class BookingStatus : quint8 { Open, Request, Cancel, Unknown };

[[nodiscard]] BookingStatus bookingStatusFrom(QStringView text);
/// `open`, `request`, `cancel`; empty for Unknown.
[[nodiscard]] QString bookingStatusText(BookingStatus status);

/// A member who hosts a booking. `role` is admin, editor or viewer in the documentation; kept as received.
struct BookingHost
{
    UserId userId;
    QString role;
    bool operator==(const BookingHost&) const = default;
};

/// A booking as the REST API returns it. Guest details are not part of it; see Contact.
/// Empty strings stand for null. Source: API guide, schema Booking.
struct Booking
{
    BookingId uid;
    EventTypeId eventType; ///< empty when the booking came from no event type
    QString name;
    QString description;
    BookingStatus status = BookingStatus::Unknown;
    QString statusText; ///< as received
    TimeSpan span;
    QString locationId; ///< inPerson, phone, zoom, googleMeet, askInvitee, teams, custom, or as received
    QString url;
    QString phoneNumber;
    QString address;
    QString customLocation;
    QString access;
    QString timeZone; ///< IANA zone the guest chose; may be unknown to this computer
    QString priority; ///< low, middle, high, or as received; unrelated to host priority
    QString cancelReason;
    std::optional<EpochMs> cancelledAt;
    QString cancelledBy;
    QVector<BookingHost> hosts;
    EpochMs createdAt = 0;
    EpochMs updatedAt = 0;
    bool operator==(const Booking&) const = default;
};

/// Question text and the chosen values.
struct Answer
{
    QString question;
    QStringList content;
    bool operator==(const Answer&) const = default;
};

/// One guest of a booking. Everything in it was typed by a stranger: plain text only.
struct Contact
{
    QString name;
    QString email;
    QStringList ccEmails;
    QString company;
    QString phoneNumber;
    QString message;
    QString textRemindNumber;
    QString textRemindCountryCode;
    QVector<Answer> answers;
    bool operator==(const Contact&) const = default;
};

/// Campaign tags. Only webhooks carry them (utm_*); REST never returns them.
struct Tracking
{
    QString campaign, source, medium, content, term;
    [[nodiscard]] bool isEmpty() const { return *this == Tracking{}; }
    bool operator==(const Tracking&) const = default;
};

} // namespace yoyaku

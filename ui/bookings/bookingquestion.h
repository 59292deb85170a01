#pragma once

#include "core/models/bookingselection.h"

#include <QDate>
#include <QVariantMap>

namespace yoyaku::ui {

class TimeFormat;

/// Days as the user says them; "today" means the day on which it is asked.
struct DayRange
{
    enum class Kind : quint8 {
        Any,
        FromToday,
        Today,
        Tomorrow,
        ThisWeek,
        Next7,   ///< today and the six days after it
        Next30,  ///< likewise
        Past,    ///< before today
        Last7,   ///< the seven days that end with today
        Since30, ///< from 30 days ago, with all that is to come
        Custom,
    };
    Kind kind = Kind::Any;
    QDate first = {}, last = {}; ///< of Custom, both included; either may be missing
    bool operator==(const DayRange&) const = default;
};

/// The kinds of condition, in the order of their chips.
enum class FilterKind : quint8 { Starts, Status, Host, EventType, Created, Zone, Campaign, Answers, Marks, WeekHour };
inline constexpr int kFilterKinds = 10;

/// What the bookings table is asked, in the user's terms: kept in saved views, shown as chips, and made into the
/// store's filter on the day it is asked.
struct BookingQuestion
{
    DayRange starts;
    QVector<BookingStatus> statuses;
    QVector<UserId> hosts;
    bool noHost = false; ///< then `hosts` is empty
    QVector<EventTypeId> eventTypes;
    DayRange created;
    QStringList zones;
    bool isAbroad = false; ///< guests in any other zone than the user's own; then `zones` is empty
    QString campaign;
    QString answers;
    QVector<BookingFilter::Mark> marks;
    std::optional<BookingFilter::WeekHour> weekHour;
    bool operator==(const BookingQuestion&) const = default;

    [[nodiscard]] bool asks(FilterKind kind) const;
    void clear(FilterKind kind);
    /// Kinds that are asked for, in order.
    [[nodiscard]] QVector<FilterKind> kinds() const;
    /// In the zone of `format`, on `today`.
    [[nodiscard]] BookingFilter filter(const TimeFormat& format, QDate today) const;
    /// The other way round, as far as a filter's days, hour of the week, hosts, types, states and campaign go: for
    /// pages that point here.
    [[nodiscard]] static BookingQuestion of(const BookingFilter& filter, const TimeFormat& format);
    /// JSON-safe. What is not understood in a map is left out.
    [[nodiscard]] QVariantMap toMap() const;
    [[nodiscard]] static BookingQuestion fromMap(const QVariantMap& map);
};

} // namespace yoyaku::ui

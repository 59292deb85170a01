#include "core/store/rowcodec.h"

#include "core/store/cborparts.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QJsonDocument>

namespace yoyaku::rowcodec {

namespace {

// Fields by position: an array is a third of the size of a map. Append only; a new field goes last.
QCborArray hostsOut(const QVector<BookingHost>& hosts)
{
    QCborArray out;
    for (const BookingHost& host : hosts) {
        out.append(host.userId.text());
        out.append(host.role);
    }
    return out;
}

QVector<BookingHost> hostsIn(const QCborArray& in)
{
    QVector<BookingHost> hosts;
    for (qsizetype i = 0; i + 1 < in.size(); i += 2)
        hosts.append({UserId(in.at(i).toString()), in.at(i + 1).toString()});
    return hosts;
}

} // namespace

QByteArray fromBooking(const Booking& b)
{
    return QCborValue(QCborArray{b.uid.text(),
                                 b.eventType.text(),
                                 b.name,
                                 b.description,
                                 b.statusText,
                                 b.span.start,
                                 b.span.end,
                                 b.locationId,
                                 b.url,
                                 b.phoneNumber,
                                 b.address,
                                 b.customLocation,
                                 b.access,
                                 b.timeZone,
                                 b.priority,
                                 b.cancelReason,
                                 maybe(b.cancelledAt),
                                 b.cancelledBy,
                                 hostsOut(b.hosts),
                                 b.createdAt,
                                 b.updatedAt})
        .toCbor();
}

std::optional<Booking> toBooking(const QByteArray& blob)
{
    const QCborArray in = arrayOf(blob);
    if (in.size() < 21) return std::nullopt;
    qsizetype at = 0;
    const auto text = [&] { return in.at(at++).toString(); };
    Booking b;
    b.uid = BookingId(text());
    b.eventType = EventTypeId(text());
    b.name = text();
    b.description = text();
    b.statusText = text();
    b.status = bookingStatusFrom(b.statusText);
    b.span.start = in.at(at++).toInteger();
    b.span.end = in.at(at++).toInteger();
    for (QString* field : {&b.locationId, &b.url, &b.phoneNumber, &b.address, &b.customLocation, &b.access, &b.timeZone,
                           &b.priority, &b.cancelReason})
        *field = text();
    b.cancelledAt = maybeInstant(in.at(at++));
    b.cancelledBy = text();
    b.hosts = hostsIn(in.at(at++).toArray());
    b.createdAt = in.at(at++).toInteger();
    b.updatedAt = in.at(at++).toInteger();
    return b;
}

QByteArray fromOverlay(const BookingOverlay& o)
{
    QCborMap out{{1, o.uid.text()}, {2, int(o.state)}};
    if (o.span) out.insert(3, QCborArray{o.span->start, o.span->end});
    if (o.hosts) out.insert(4, hostsOut(*o.hosts));
    if (o.status) out.insert(5, int(*o.status));
    if (o.created)
        out.insert(6, QCborArray{o.created->eventType.text(), o.created->guestName, o.created->guestEmail,
                                 o.created->guestCompany, o.created->timeZone});
    if (o.name) out.insert(7, *o.name);
    if (o.description) out.insert(8, *o.description);
    return out.toCborValue().toCbor();
}

std::optional<BookingOverlay> toOverlay(const QByteArray& blob)
{
    if (blob.isEmpty()) return std::nullopt;
    const QCborMap in = QCborValue::fromCbor(blob).toMap();
    if (in.isEmpty()) return std::nullopt;
    BookingOverlay o;
    o.uid = BookingId(in.value(1).toString());
    o.state = PendingState(in.value(2).toInteger());
    if (const QCborArray span = in.value(3).toArray(); span.size() == 2)
        o.span = TimeSpan{span.at(0).toInteger(), span.at(1).toInteger()};
    if (in.contains(4)) o.hosts = hostsIn(in.value(4).toArray());
    if (in.contains(5)) o.status = BookingStatus(in.value(5).toInteger());
    if (const QCborArray made = in.value(6).toArray(); made.size() == 5)
        o.created = BookingOverlay::Created{EventTypeId(made.at(0).toString()), made.at(1).toString(),
                                            made.at(2).toString(), made.at(3).toString(), made.at(4).toString()};
    if (in.contains(7)) o.name = in.value(7).toString();
    if (in.contains(8)) o.description = in.value(8).toString();
    return o;
}

QByteArray fromContacts(const QVector<Contact>& contacts)
{
    QCborArray out;
    for (const Contact& c : contacts) {
        QCborArray answers;
        for (const Answer& answer : c.answers)
            answers.append(QCborArray{answer.question, QCborArray::fromStringList(answer.content)});
        out.append(QCborArray{c.name, c.email, QCborArray::fromStringList(c.ccEmails), c.company, c.phoneNumber,
                              c.message, c.textRemindNumber, c.textRemindCountryCode, answers});
    }
    return QCborValue(out).toCbor();
}

QVector<Contact> toContacts(const QByteArray& blob)
{
    const auto texts = [](const QCborValue& value) {
        QStringList list;
        for (const QCborValue& text : value.toArray()) list.append(text.toString());
        return list;
    };
    QVector<Contact> contacts;
    for (const QCborValue& one : arrayOf(blob)) {
        const QCborArray in = one.toArray();
        Contact c{in.at(0).toString(), in.at(1).toString(), texts(in.at(2)),
                  in.at(3).toString(), in.at(4).toString(), in.at(5).toString(),
                  in.at(6).toString(), in.at(7).toString(), {}};
        for (const QCborValue& answer : in.at(8).toArray())
            c.answers.append({answer.toArray().at(0).toString(), texts(answer.toArray().at(1))});
        contacts.append(c);
    }
    return contacts;
}

QByteArray fromTracking(const Tracking& t)
{
    return QCborValue(QCborArray{t.campaign, t.source, t.medium, t.content, t.term}).toCbor();
}

Tracking toTracking(const QByteArray& blob)
{
    const QCborArray in = arrayOf(blob);
    return {in.at(0).toString(), in.at(1).toString(), in.at(2).toString(), in.at(3).toString(), in.at(4).toString()};
}

QByteArray fromJson(const QJsonObject& object)
{
    return object.isEmpty() ? QByteArray("") : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject toJson(const QByteArray& text) { return QJsonDocument::fromJson(text).object(); }

QByteArray fromSchedule(const Schedule& s)
{
    QCborArray attendees;
    for (const ScheduleAttendee& one : s.attendees)
        attendees.append(QCborArray{one.userId.text(), one.email, one.role, one.userType});
    return QCborValue(QCborArray{s.id.text(),    s.name,           s.description,
                                 attendees,      s.span.start,     s.span.end,
                                 s.isAllDay,     s.timeZone,       s.status,
                                 s.transparency, s.behavior,       s.visibilityType,
                                 s.displayType,  s.priority,       s.locationId,
                                 s.url,          s.phoneNumber,    s.address,
                                 s.access,       s.customLocation, fromJson(s.routine),
                                 s.createdAt,    s.updatedAt})
        .toCbor();
}

std::optional<Schedule> toSchedule(const QByteArray& blob)
{
    const QCborArray in = arrayOf(blob);
    if (in.size() < 23) return std::nullopt;
    qsizetype at = 0;
    const auto text = [&] { return in.at(at++).toString(); };
    Schedule s;
    s.id = ScheduleId(text());
    s.name = text();
    s.description = text();
    for (const QCborValue& one : in.at(at++).toArray()) {
        const QCborArray a = one.toArray();
        s.attendees.append({UserId(a.at(0).toString()), a.at(1).toString(), a.at(2).toString(), a.at(3).toString()});
    }
    s.span.start = in.at(at++).toInteger();
    s.span.end = in.at(at++).toInteger();
    s.isAllDay = in.at(at++).toBool();
    for (QString* field :
         {&s.timeZone, &s.status, &s.transparency, &s.behavior, &s.visibilityType, &s.displayType, &s.priority,
          &s.locationId, &s.url, &s.phoneNumber, &s.address, &s.access, &s.customLocation})
        *field = text();
    s.routine = toJson(in.at(at++).toByteArray());
    s.createdAt = in.at(at++).toInteger();
    s.updatedAt = in.at(at++).toInteger();
    return s;
}

} // namespace yoyaku::rowcodec

#include "core/export/ics.h"

#include <QDateTime>
#include <algorithm>
#include <libical/ical.h>
#include <memory>
#include <utility>

namespace yoyaku::ics {

namespace {

struct Freed
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
    void operator()(char* text) const { icalmemory_free_buffer(text); }
};

/// RFC 5545 lets no control character through but the tab and, escaped, the line break. Lone surrogates are no text.
QByteArray clean(const QString& text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    lines.replace(u'\r', u'\n');
    QString kept;
    kept.reserve(lines.size());
    for (const QChar c : std::as_const(lines)) {
        if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control) kept += c;
    }
    return kept.toUtf8();
}

/// Names stand in parameters, where a line break or a quote cannot be written.
QByteArray cleanParameter(const QString& text)
{
    QString kept = text;
    for (const char16_t bad : {u'\n', u'\r', u'\t'}) kept.replace(QChar(bad), u' ');
    kept.replace(u'"', u'\'');
    return clean(kept.simplified());
}

/// What can stand behind "mailto:" without meaning something else.
bool isAddress(const QString& email)
{
    const auto at = email.indexOf(u'@');
    if (at <= 0 || at + 1 == email.size()) return false;
    return std::none_of(email.begin(), email.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c == u'?' || c == u'"' || c == u'<' || c == u'>';
    });
}

icaltimetype utc(EpochMs instant)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC);
    icaltimetype time = icaltime_null_time();
    time.year = at.date().year();
    time.month = at.date().month();
    time.day = at.date().day();
    time.hour = at.time().hour();
    time.minute = at.time().minute();
    time.second = at.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icalproperty_status statusOf(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Cancel:
        return ICAL_STATUS_CANCELLED;
    case BookingStatus::Request:
        return ICAL_STATUS_TENTATIVE;
    case BookingStatus::Open:
    case BookingStatus::Unknown:
        break;
    }
    return ICAL_STATUS_CONFIRMED;
}

class Writer
{
  public:
    explicit Writer(const Event& event) : m_event(event), m_component(icalcomponent_new(ICAL_VEVENT_COMPONENT)) {}

    void writeTimes()
    {
        const BookingRow& row = m_event.booking.row;
        add(icalproperty_new_uid(clean(row.uid.text()).constData()));
        const EpochMs told = row.updatedAt > 0 ? row.updatedAt : row.createdAt;
        add(icalproperty_new_dtstamp(utc(told)));
        if (row.createdAt > 0) add(icalproperty_new_created(utc(row.createdAt)));
        add(icalproperty_new_lastmodified(utc(told)));
        add(icalproperty_new_dtstart(utc(row.span.start)));
        if (!row.span.isEmpty()) add(icalproperty_new_dtend(utc(row.span.end)));
        if (row.status != BookingStatus::Unknown) add(icalproperty_new_status(statusOf(row.status)));
        add(icalproperty_new_transp(row.status == BookingStatus::Cancel ? ICAL_TRANSP_TRANSPARENT
                                                                        : ICAL_TRANSP_OPAQUE));
    }

    void writeTexts()
    {
        const BookingRow& row = m_event.booking.row;
        const bool isNamed = m_event.guests == Guests::Named;
        // A title often holds the guest already; what is masked is only the mark.
        const QString what = m_event.eventTypeName.isEmpty() ? row.title : m_event.eventTypeName;
        QString summary = row.guestName.isEmpty() ? (row.title.isEmpty() ? what : row.title)
                                                  : row.guestName + (what.isEmpty() ? QString() : u" · " + what);
        if (summary.isEmpty()) summary = row.uid.text();
        add(icalproperty_new_summary(clean(summary).constData()));
        if (!m_event.eventTypeName.isEmpty())
            add(icalproperty_new_categories(clean(m_event.eventTypeName).constData()));
        if (!isNamed) return;
        const Booking& booking = m_event.booking.booking;
        if (const QString place = placeOf(booking); !place.isEmpty())
            add(icalproperty_new_location(clean(place).constData()));
        if (booking.url.startsWith(QLatin1String("https://")) || booking.url.startsWith(QLatin1String("http://")))
            add(icalproperty_new_url(clean(booking.url).replace('\n', "").constData()));
        if (const QString text = description(); !text.isEmpty())
            add(icalproperty_new_description(clean(text).constData()));
    }

    void writePeople()
    {
        bool isFirst = true;
        for (const Event::Host& host : m_event.hosts) {
            if (!isAddress(host.email)) continue;
            const QByteArray mail = "mailto:" + host.email.toUtf8();
            if (std::exchange(isFirst, false))
                addNamed(icalproperty_new_organizer(mail.constData()), host.name);
            else
                addNamed(icalproperty_new_attendee(mail.constData()), host.name);
        }
        if (m_event.guests == Guests::LeftOut) return;
        for (const Contact& guest : m_event.booking.contacts)
            if (isAddress(guest.email)) {
                const QByteArray mail = "mailto:" + guest.email.toUtf8();
                addNamed(icalproperty_new_attendee(mail.constData()), guest.name);
            }
    }

    [[nodiscard]] QByteArray text() const
    {
        const std::unique_ptr<char, Freed> text(icalcomponent_as_ical_string_r(m_component.get()));
        return QByteArray(text.get());
    }

  private:
    void add(icalproperty* property) { icalcomponent_add_property(m_component.get(), property); }
    void addNamed(icalproperty* property, const QString& name)
    {
        if (const QByteArray text = cleanParameter(name); !text.isEmpty())
            icalproperty_add_parameter(property, icalparameter_new_cn(text.constData()));
        add(property);
    }

    [[nodiscard]] static QString placeOf(const Booking& booking)
    {
        for (const QString& place : {booking.address, booking.customLocation, booking.phoneNumber, booking.url})
            if (!place.isEmpty()) return place;
        return {};
    }

    [[nodiscard]] QString description() const
    {
        QStringList lines;
        const auto put = [&](const QString& line) {
            if (!line.trimmed().isEmpty()) lines.append(line);
        };
        put(m_event.booking.booking.description);
        put(m_event.booking.row.guestCompany);
        for (const Contact& guest : m_event.booking.contacts) {
            put(guest.message);
            for (const Answer& answer : guest.answers)
                put(answer.question + QStringLiteral(": ") + answer.content.join(QStringLiteral(", ")));
        }
        return lines.join(u'\n');
    }

    const Event& m_event;
    std::unique_ptr<icalcomponent, Freed> m_component;
};

} // namespace

QByteArray head() { return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Yoyaku//Yoyaku//EN\r\nCALSCALE:GREGORIAN\r\n"; }

QByteArray tail() { return "END:VCALENDAR\r\n"; }

QByteArray event(const Event& event)
{
    Writer writer(event);
    writer.writeTimes();
    writer.writeTexts();
    writer.writePeople();
    return writer.text();
}

} // namespace yoyaku::ics

#include "ui/shell/paletteanswers.h"

#include "core/base/clock.h"
#include "core/models/directorymodel.h"
#include "ui/format/safetext.h"
#include "ui/format/statustext.h"
#include "ui/format/timeformat.h"
#include "ui/shell/palettematch.h"

#include <algorithm>

namespace yoyaku::ui {

namespace {

using Only = PaletteQuery::Only;
using Section = PaletteEntry::Section;

constexpr int kMostBookings = 5, kMostNames = 4, kMostOfOneKind = 50;
constexpr int kMostTypes = 3; ///< ways of booking where the sentence does not tell which
constexpr int kEntryMinutes = 60, kBookingMinutes = 30;

const auto kDot = QStringLiteral(" · ");

} // namespace

PaletteAnswers::PaletteAnswers(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.search, &BookingSearch::answered, this, &PaletteAnswers::take);
}

SearchQuestion PaletteAnswers::question() const
{
    SearchQuestion question;
    question.now = m_parts.clock.now();
    question.most = kMostBookings;
    // "田中さん" is looked for as 田中, "demo with Lena thu 10am" as Lena; where no name is said, as it stands.
    const bool isSentence = !m_sentence.parts.isEmpty();
    const QString name = m_sentence.guestName.isEmpty() ? m_sentence.guestEmail : m_sentence.guestName;
    const bool isNameAlone = m_sentence.parts.size() == 1 && !m_sentence.date;
    question.text = !isSentence || (name.isEmpty() && isNameAlone) ? m_query.text : name;
    if (m_query.only != Only::Everything) question.text.clear();
    const TimeFormat& format = m_parts.format;
    if (m_sentence.date) question.day = {format.startOf(*m_sentence.date), format.startOf(m_sentence.date->addDays(1))};
    const QDate today = format.day(question.now), monday = today.addDays(1 - today.dayOfWeek());
    question.week = {format.startOf(monday), format.startOf(monday.addDays(7))};
    return question;
}

void PaletteAnswers::ask(const PaletteQuery& query)
{
    m_query = query;
    const bool mayBeSentence = query.only == Only::Everything && !query.text.isEmpty();
    m_sentence = mayBeSentence ? readQuickAdd(query.text, {m_parts.directory.users(), m_parts.directory.eventTypes()},
                                              m_parts.clock.now(), m_parts.format.zone())
                               : QuickAdd();
    m_isAnswered = false;
    if (query.text.isEmpty() && query.only != Only::Hosts) return m_parts.search.forget();
    m_parts.search.ask(question());
}

void PaletteAnswers::close()
{
    m_parts.search.forget();
    m_answer = {};
    m_isAnswered = false;
}

void PaletteAnswers::take(const SearchQuestion& asked, const SearchAnswer& answer)
{
    Q_UNUSED(asked)
    m_answer = answer;
    m_isAnswered = true;
    Q_EMIT changed();
}

QVector<PaletteEntry> PaletteAnswers::entries()
{
    QVector<PaletteEntry> all;
    if (m_query.text.isEmpty() && m_query.only == Only::Everything) return all;
    addCreate(all);
    addBookings(all);
    addHosts(all);
    addEventTypes(all);
    addDay(all);
    return all;
}

int PaletteAnswers::minutesOf(const EventTypeId& type) const
{
    const EventType* known = m_parts.directory.eventType(type);
    return known && known->durationMinutes > 0 ? known->durationMinutes : m_sentence.minutes.value_or(kBookingMinutes);
}

// As typed where that is the name with its title: 田中さん.
QString PaletteAnswers::guestText() const
{
    for (const QuickAddPart& part : m_sentence.parts) {
        const QString typed = m_query.text.mid(part.start, part.length);
        if (part.kind == QuickAddKind::Guest && typed.startsWith(m_sentence.guestName)) return safeText(typed);
    }
    return safeText(m_sentence.guestName.isEmpty() ? m_sentence.guestEmail : m_sentence.guestName);
}

QString PaletteAnswers::dayText(QDate day) const
{
    const bool isThisYear = day.year() == m_parts.format.day(m_parts.clock.now()).year();
    const EpochMs noon = m_parts.format.startOf(day) + kMsPerDay / 2;
    return isThisYear ? m_parts.format.date(noon) : m_parts.format.dateWithYear(noon);
}

PaletteEntry PaletteAnswers::bookEntry(const EventTypeId& type)
{
    PaletteEntry entry;
    entry.section = Section::Create;
    entry.icon = QLatin1String("action.new");
    QString when;
    if (m_sentence.start)
        when = dayText(*m_sentence.date) + u' ' +
               m_parts.format.range({*m_sentence.start, *m_sentence.start + minutesOf(type) * kMsPerMinute});
    else if (m_sentence.date)
        when = dayText(*m_sentence.date);
    const QString guest = guestText();
    entry.title = guest.isEmpty()  ? tr("New booking, %1…").arg(when)
                  : when.isEmpty() ? tr("Book %1…").arg(guest)
                                   : tr("Book %1, %2…").arg(guest, when);
    if (guest.isEmpty() && when.isEmpty()) entry.title = tr("New booking…");
    if (!type.isEmpty()) entry.detail = safeText(m_parts.directory.eventTypeName(type));
    QuickAdd wish = m_sentence;
    wish.eventTypes.clear();
    if (!type.isEmpty()) wish.eventTypes = {type};
    entry.run = [this, wish] { Q_EMIT bookingWanted(wish); };
    return entry;
}

void PaletteAnswers::addCreate(QVector<PaletteEntry>& to)
{
    if (!m_sentence.isBooking()) return;
    const QVector<EventTypeId> types = m_sentence.eventTypes.isEmpty() ? QVector<EventTypeId>{EventTypeId()}
                                                                       : m_sentence.eventTypes.mid(0, kMostTypes);
    const auto first = to.size();
    for (const EventTypeId& type : types) to.append(bookEntry(type));
    if (!m_sentence.start) return;
    PaletteEntry block;
    block.section = Section::Create;
    block.icon = QLatin1String("nav.schedules");
    block.title = tr("Block this time as a private entry…");
    const TimeSpan span = *m_sentence.span(kEntryMinutes);
    block.detail = dayText(*m_sentence.date) + u' ' + m_parts.format.range(span);
    if (m_sentence.hosts.size() == 1) block.detail += kDot + safeText(m_parts.directory.userName(m_sentence.hosts[0]));
    block.run = [this, span, hosts = m_sentence.hosts] {
        Q_EMIT entryWanted(span, hosts.size() == 1 ? hosts[0] : UserId());
    };
    to[first].second = block.run;
    to.append(block);
}

void PaletteAnswers::addBookings(QVector<PaletteEntry>& to)
{
    if (!m_isAnswered || m_query.only != Only::Everything) return;
    for (const BookingRow& row : m_answer.rows) {
        PaletteEntry entry;
        entry.section = Section::Bookings;
        entry.icon = QLatin1String("nav.calendar");
        if (!row.hosts.isEmpty()) {
            entry.host = row.hosts.first();
            entry.hostName = m_parts.directory.userName(entry.host);
        }
        entry.title = safeText(row.guestName.isEmpty() ? row.title : row.guestName);
        const QString type = safeText(m_parts.directory.eventTypeName(row.eventType));
        const EpochMs start = row.span.start;
        entry.detail = (type.isEmpty() ? QString() : type + kDot) +
                       tr("%1, %2", "a day, a time of the clock")
                           .arg(dayText(m_parts.format.day(start)), m_parts.format.time(start));
        entry.tail = statusText(row);
        entry.isStruck = row.status == BookingStatus::Cancel;
        entry.run = [this, id = row.uid] { Q_EMIT bookingChosen(id); };
        to.append(entry);
    }
}

void PaletteAnswers::addHosts(QVector<PaletteEntry>& to)
{
    if (m_query.only != Only::Everything && m_query.only != Only::Hosts) return;
    const bool isOnly = m_query.only == Only::Hosts;
    const QString wish = isOnly || m_sentence.guestName.isEmpty() ? m_query.text : m_sentence.guestName;
    const auto& users = m_parts.directory.users();
    int shown = 0;
    for (qsizetype i = 0; i < users.size() && shown < (isOnly ? kMostOfOneKind : kMostNames); ++i) {
        const User& user = users[i];
        const bool isNamed = m_sentence.hosts.contains(user.id);
        if (!isNamed && matchScore(user.name + u' ' + user.email, wish) == 0) continue;
        ++shown;
        PaletteEntry entry;
        entry.section = Section::HostsAndDates;
        entry.host = user.id;
        entry.hostName = user.name;
        entry.title = safeText(user.name.isEmpty() ? user.id.text() : user.name);
        entry.detail = tr("show only this host");
        if (m_isAnswered) entry.detail += kDot + tr("%n bookings this week", nullptr, m_answer.byHost.value(user.id));
        if (i < 9) entry.keys = tr("Alt %1").arg(i + 1);
        entry.run = [this, id = user.id] { Q_EMIT hostChosen(id); };
        to.append(entry);
    }
}

void PaletteAnswers::addEventTypes(QVector<PaletteEntry>& to)
{
    const bool isOnly = m_query.only == Only::EventTypes;
    if (!isOnly && (m_query.only != Only::Everything || m_sentence.isBooking())) return;
    int shown = 0;
    for (const EventType& type : m_parts.directory.eventTypes()) {
        const bool isNamed = m_sentence.has(QuickAddKind::EventType) && m_sentence.eventTypes.contains(type.id);
        if (!isNamed && matchScore(type.name, m_query.text) == 0) continue;
        if (++shown > (isOnly ? kMostOfOneKind : kMostNames)) break;
        PaletteEntry entry;
        entry.section = Section::HostsAndDates;
        entry.icon = QLatin1String("nav.eventtypes");
        entry.title = safeText(type.name);
        entry.detail = tr("show only this event type");
        if (type.durationMinutes > 0) entry.tail = tr("%1 min").arg(type.durationMinutes);
        entry.run = [this, id = type.id] { Q_EMIT eventTypeChosen(id); };
        entry.second = [this, id = type.id] {
            QuickAdd wish;
            wish.eventTypes = {id};
            Q_EMIT bookingWanted(wish);
        };
        to.append(entry);
    }
}

void PaletteAnswers::addDay(QVector<PaletteEntry>& to)
{
    if (!m_sentence.date) return;
    PaletteEntry entry;
    entry.section = Section::HostsAndDates;
    entry.icon = QLatin1String("nav.calendar");
    const QDate day = *m_sentence.date;
    const bool isThisYear = day.year() == m_parts.format.day(m_parts.clock.now()).year();
    entry.title = tr("Go to %1").arg(isThisYear ? m_parts.format.longDay(day) : dayText(day));
    if (m_isAnswered) entry.detail = tr("%n bookings", nullptr, m_answer.day.bookings);
    entry.run = [this, day] { Q_EMIT dayChosen(day); };
    to.append(entry);
}

QString PaletteAnswers::meaningOf(const QuickAddPart& part) const
{
    const auto oneOr = [](const auto& ids, auto nameOf, const QString& several) {
        return ids.size() == 1 ? safeText(nameOf(ids.first())) : several;
    };
    const auto typeText = [&] {
        return oneOr(
            m_sentence.eventTypes, [&](const EventTypeId& id) { return m_parts.directory.eventTypeName(id); },
            tr("%n event types", nullptr, int(m_sentence.eventTypes.size())));
    };
    switch (part.kind) {
    case QuickAddKind::Date:
        return dayText(*m_sentence.date);
    case QuickAddKind::Time: {
        const QString time = m_sentence.time->toString(QStringLiteral("HH:mm"));
        return m_sentence.start ? time + u' ' + TimeFormat::abbreviation(*m_sentence.start, m_parts.format.zone())
                                : time;
    }
    case QuickAddKind::Duration:
        if (!m_sentence.has(QuickAddKind::EventType) && !m_sentence.eventTypes.isEmpty()) return typeText();
        return tr("%1 min").arg(*m_sentence.minutes);
    case QuickAddKind::Guest:
        return tr("guest");
    case QuickAddKind::Email:
        return tr("guest's e-mail");
    case QuickAddKind::Host:
        return oneOr(
            m_sentence.hosts, [&](const UserId& id) { return m_parts.directory.userName(id); },
            tr("%n hosts", nullptr, int(m_sentence.hosts.size())));
    case QuickAddKind::EventType:
        return typeText();
    }
    return {};
}

QVector<PaletteChip> PaletteAnswers::chips() const
{
    QVector<PaletteChip> all;
    for (const QuickAddPart& part : m_sentence.parts) {
        const bool isType = part.kind == QuickAddKind::EventType || part.kind == QuickAddKind::Duration;
        const bool isAmbiguous = (isType && m_sentence.eventTypes.size() > 1) ||
                                 (part.kind == QuickAddKind::Host && m_sentence.hosts.size() > 1);
        all.append({part.start, part.length, safeText(m_query.text.mid(part.start, part.length)), meaningOf(part),
                    isAmbiguous});
    }
    return all;
}

QString PaletteAnswers::note() const
{
    if (m_sentence.isMovedOn && m_sentence.date)
        return m_sentence.start ? tr("That has passed, so %1 %2 is meant.")
                                      .arg(dayText(*m_sentence.date), m_parts.format.time(*m_sentence.start))
                                : tr("That has passed, so %1 is meant.").arg(dayText(*m_sentence.date));
    if (m_sentence.time && !m_sentence.start) return tr("That day has passed: no booking begins there.");
    if (m_sentence.isBooking() && m_sentence.eventTypes.size() > 1)
        return tr("The event type is not said for certain: choose one below, or name it.");
    return {};
}

QString PaletteAnswers::foot() const
{
    if (!m_isAnswered) return {};
    return tr("%n bookings", nullptr, int(m_answer.searched))
               .replace(QString::number(m_answer.searched), m_parts.format.number(m_answer.searched)) +
           kDot + tr("%1 ms").arg(m_answer.tookMs);
}

} // namespace yoyaku::ui

#include "moc_paletteanswers.cpp"

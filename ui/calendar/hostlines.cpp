#include "ui/calendar/hostlines.h"

#include "core/models/directorymodel.h"

#include <QCollator>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr double kUsualDayMinutes = 8 * 60;
constexpr double kAfterAll = 1e6; ///< the load of those who take nothing today
constexpr int kSaturday = 6;

bool isHosting(const EventTypeHost& host) { return host.userType.isEmpty() || host.userType == QLatin1String("host"); }

int priorityIn(const QVector<EventTypeHost>& hosts, const UserId& user)
{
    for (const EventTypeHost& host : hosts)
        if (host.userId == user && isHosting(host)) return host.priority;
    return -1;
}

int priorityOf(const UserId& user, const EventTypeId& eventType, const DirectoryModel& directory)
{
    if (!eventType.isEmpty()) return priorityIn(directory.hostsOf(eventType), user);
    int best = -1;
    for (const auto& hosts : directory.all().hosts) best = std::max(best, priorityIn(hosts, user));
    return best;
}

std::optional<int> limitOf(const UserId& user, const EventTypeId& eventType, const Directory& directory)
{
    if (!eventType.isEmpty()) return dailyLimit(user, eventType, directory);
    std::optional<int> tightest;
    for (auto it = directory.rules.cbegin(); it != directory.rules.cend(); ++it)
        if (const auto limit = dailyLimit(user, it.key(), directory))
            tightest = std::min(tightest.value_or(*limit), *limit);
    return tightest;
}

bool isWithin(const TimeSpan& span, const QVector<TimeSpan>& open)
{
    return std::any_of(open.begin(), open.end(),
                       [&](const TimeSpan& one) { return one.start <= span.start && span.end <= one.end; });
}

void sortLines(QVector<HostLine>& lines, HostOrder order)
{
    QCollator collator; // 田中 and Tanaka by the user's language
    collator.setNumericMode(true);
    const auto byName = [&](const HostLine& a, const HostLine& b) { return collator.compare(a.name, b.name) < 0; };
    const auto byPriority = [&](const HostLine& a, const HostLine& b) {
        return a.priority != b.priority ? a.priority > b.priority : a.load() < b.load();
    };
    const auto byLoad = [&](const HostLine& a, const HostLine& b) {
        return a.load() != b.load() ? a.load() < b.load() : a.priority > b.priority;
    };
    switch (order) {
    case HostOrder::LeastLoaded:
        std::stable_sort(lines.begin(), lines.end(), byLoad);
        return;
    case HostOrder::Name:
        std::stable_sort(lines.begin(), lines.end(), byName);
        return;
    case HostOrder::Priority:
        std::stable_sort(lines.begin(), lines.end(), byPriority);
        return;
    }
}

} // namespace

double HostLine::load() const
{
    if (isOnLeave || (areHoursKnown && !isWorking)) return kAfterAll + minutes;
    const double most = limitMinutes && *limitMinutes > 0 ? *limitMinutes : kUsualDayMinutes;
    return minutes / most;
}

QVector<HostLine> hostLines(const HostLinesQuestion& question, const FreedomSheet& sheet,
                            const DirectoryModel& directory)
{
    QVector<HostLine> lines;
    const QVector<TimeSpan> usual = usualHours(question.day, question.zone);
    for (const UserId& member : membersOf(directory.all())) {
        if (!question.hosts.isEmpty() && !question.hosts.contains(member)) continue;
        HostLine line;
        line.host = member;
        line.name = directory.userName(member);
        line.priority = priorityOf(member, question.eventType, directory);
        line.limitMinutes = limitOf(member, question.eventType, directory.all());
        line.minutes = sheet.minutesOf(member, question.day);
        line.isOnLeave = sheet.isOnLeave(member, question.day);
        const auto hours = sheet.hoursOf(member);
        line.areHoursKnown = hours.has_value();
        for (const TimeSpan& open : hours.value_or(usual))
            if (const TimeSpan part{std::max(open.start, question.day.start), std::min(open.end, question.day.end)};
                !part.isEmpty())
                line.open.append(part);
        line.isWorking = !line.isOnLeave && !line.open.isEmpty();
        lines.append(line);
    }
    sortLines(lines, question.order);
    return lines;
}

UserId nextByRule(const BookingRow& booking, const QTimeZone& zone, const FreedomSheet& sheet,
                  const DirectoryModel& directory)
{
    UserId next;
    std::pair<int, int> best; // priority up, minutes down
    for (const EventTypeHost& host : directory.hostsOf(booking.eventType)) {
        if (!isHosting(host)) continue;
        const HostFreedom free = sheet.of(host.userId, {booking.span, booking.eventType, booking.uid, zone});
        if (free.state != Freedom::Free && free.state != Freedom::Unknown) continue;
        const std::pair<int, int> rank{host.priority, -free.minutes};
        if (!next.isEmpty() && rank <= best) continue;
        next = host.userId;
        best = rank;
    }
    return next;
}

QVector<TimeSpan> usualHours(TimeSpan day, const QTimeZone& zone)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(day.start, zone).date();
    if (date.dayOfWeek() >= kSaturday) return {};
    const auto at = [&](int hour) { return QDateTime(date, QTime(hour, 0), zone).toMSecsSinceEpoch(); };
    return {{at(9), at(12)}, {at(13), at(19)}};
}

int freeHosts(const QVector<HostLine>& lines, TimeSpan slot, const EventTypeId& eventType, const QTimeZone& zone,
              const FreedomSheet& sheet)
{
    return int(std::count_if(lines.begin(), lines.end(), [&](const HostLine& line) {
        const Freedom state = sheet.of(line.host, {slot, eventType, {}, zone}).state;
        return state == Freedom::Free || (state == Freedom::Unknown && isWithin(slot, line.open));
    }));
}

} // namespace yoyaku::ui

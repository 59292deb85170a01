#include "core/insight/rulereplay.h"

#include "core/insight/rulechooser.h"

#include <algorithm>

namespace yoyaku {

namespace {

/// Starts of slots within the hours of those who could be sent, each once, ascending.
QVector<EpochMs> slotStarts(const ReplayHosts& hosts, const QVector<int>& everybody, TimeSpan period, qint64 slotMs)
{
    QVector<EpochMs> starts;
    for (const int host : everybody)
        for (const TimeSpan& open : hosts.hours(host))
            for (EpochMs start = open.start; start + slotMs <= std::min(open.end, period.end); start += slotMs)
                if (start >= period.start) starts.append(start);
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    return starts;
}

} // namespace

ReplayResult replay(const AssignSetup& setup, const ReplayFacts& facts, const Directory& directory)
{
    ReplayHosts hosts(setup, facts, directory);
    RuleChooser chooser(setup, hosts);
    ReplayResult result;
    for (const ReplayBooking& booking : facts.bookings) {
        const RuleChooser::Choice choice = chooser.choose(booking.span);
        const QVector<int> sent = chooser.taken(choice);
        result.withoutHost += sent.isEmpty() ? 1 : 0;
        for (const int host : sent) {
            hosts.give(host, booking.span);
            chooser.note(choice, host);
        }
    }
    for (int host = 0; host < hosts.count(); ++host) result.bookings.insert(hosts.id(host), hosts.bookings(host));
    const qint64 slotMs = std::max(1, facts.slotMinutes) * kMsPerMinute;
    for (const EpochMs start : slotStarts(hosts, chooser.everybody(), facts.period, slotMs)) {
        ++result.slotsInAll;
        result.slotsOffered += chooser.choose({start, start + slotMs}).rule >= 0 ? 1 : 0;
    }
    return result;
}

ReplayLikeness likenessOf(const AssignSetup& setup, const ReplayFacts& facts, const Directory& directory)
{
    ReplayHosts hosts(setup, facts, directory);
    RuleChooser chooser(setup, hosts);
    ReplayLikeness likeness;
    for (const ReplayBooking& booking : facts.bookings) {
        const int host = hosts.indexOf(booking.host);
        if (host < 0) continue;
        const RuleChooser::Choice choice = chooser.choose(booking.span);
        ++likeness.judged;
        likeness.same += choice.allows(host) ? 1 : 0;
        hosts.give(host, booking.span);
        chooser.note(choice, host);
    }
    return likeness;
}

} // namespace yoyaku

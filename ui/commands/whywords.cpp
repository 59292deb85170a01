#include "ui/commands/whywords.h"

#include "core/insight/bulkplan.h"
#include "core/models/directorymodel.h"
#include "ui/format/bulktext.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"

#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kMostNamed = 4;

} // namespace

WhyWords::WhyWords(const BookingDetail& detail, const DirectoryModel& directory, const TimeFormat& format,
                   QVector<HostFreedom> freedom, QHash<UserId, int> totals)
    : m_detail(detail),
      m_directory(directory),
      m_format(format),
      m_group(groupOf(detail.row.eventType, directory.all())),
      m_freedom(std::move(freedom)),
      m_totals(std::move(totals))
{}

QString WhyWords::nameOf(const UserId& host) const { return safeText(m_directory.userName(host)); }

UserId WhyWords::host() const
{
    return m_detail.booking.hosts.isEmpty() ? UserId() : m_detail.booking.hosts.first().userId;
}

QString WhyWords::howChosen() const
{
    const EpochMs made = m_detail.booking.createdAt;
    const QString when = made > 0 ? tr("Booked on %1.").arg(m_format.stamp(made)) : QString();
    const UserId host = this->host();
    if (host.isEmpty()) return when + u' ' + tr("Nobody hosts it yet.");
    for (const AssignRule& rule : m_directory.rulesOf(m_detail.row.eventType)) {
        int named = 0;
        bool isNamed = false;
        for (const AssignGroup& group : rule.groups) {
            named += int(group.users.size());
            isNamed = isNamed || group.users.contains(host);
        }
        if (rule.isExpectedShape && isNamed)
            return when + u' ' +
                   tr("Rule %1 names %2, one of %n host(s) today.", nullptr, named)
                       .arg(safeText(rule.name), nameOf(host));
    }
    const auto hosts = m_directory.hostsOf(m_detail.row.eventType);
    for (const EventTypeHost& one : hosts)
        if (one.userId == host)
            return when + u' ' +
                   tr("%1 is one of %n host(s) of this event type, priority %2 today.", nullptr, int(hosts.size()))
                       .arg(nameOf(host))
                       .arg(one.priority);
    return when + u' ' + tr("%1 is not among the hosts of this event type as known today.").arg(nameOf(host));
}

QString WhyWords::freeNow() const
{
    int free = 0;
    QStringList others;
    for (const HostFreedom& host : m_freedom) {
        if (!isInGroup(host.host)) continue;
        if (host.state == Freedom::Free)
            ++free;
        else if (others.size() < kMostNamed)
            others.append(
                tr("%1 %2", "host, then: busy until 17:30").arg(nameOf(host.host), freedomLook(host, m_format).text));
    }
    const int all = int(std::count_if(m_freedom.begin(), m_freedom.end(),
                                      [&](const HostFreedom& host) { return isInGroup(host.host); }));
    const QString counted = tr("Free at that time, as of now: %1 of %2.").arg(free).arg(all);
    const QString rest = others.isEmpty() ? QString() : u' ' + others.join(tr(", ")) + tr(".");
    return counted + rest + u' ' + tr("Who was free when it was booked is not recorded.");
}

QVector<HostFreedom> WhyWords::freeOfGroup() const
{
    QVector<HostFreedom> free = m_freedom;
    free.removeIf([&](const HostFreedom& host) { return host.state != Freedom::Free || !isInGroup(host.host); });
    std::stable_sort(free.begin(), free.end(), [&](const HostFreedom& a, const HostFreedom& b) {
        return m_totals.value(a.host) < m_totals.value(b.host);
    });
    return free;
}

int WhyWords::unknownOfGroup() const
{
    return int(std::count_if(m_freedom.begin(), m_freedom.end(), [&](const HostFreedom& host) {
        return host.state == Freedom::Unknown && isInGroup(host.host);
    }));
}

bool WhyWords::isFewest(const QVector<HostFreedom>& free) const
{
    return std::any_of(free.begin(), free.end(), [&](const HostFreedom& one) {
        return one.host == host() && m_totals.value(one.host) == m_totals.value(free.first().host);
    });
}

QString WhyWords::fewestNow() const
{
    const QVector<HostFreedom> free = freeOfGroup();
    if (free.isEmpty()) {
        const int unknown = unknownOfGroup();
        return unknown == 0 ? tr("Nobody of this event type is free then.")
                            : tr("Nobody of this event type is known to be free then; "
                                 "the hours of %n host(s) are not known.",
                                 nullptr, unknown);
    }
    QStringList named;
    for (const HostFreedom& one : free.mid(0, kMostNamed))
        named.append(nameOf(one.host) + u' ' + QString::number(m_totals.value(one.host)));
    const QString counted = tr("Of these, bookings in 28 days: %1.").arg(named.join(tr(", ")));
    if (host().isEmpty()) return counted;
    return counted + u' ' +
           (isFewest(free) ? tr("Fewest first would choose %1 today, too.").arg(nameOf(host()))
                           : tr("Fewest first would choose %1 today.").arg(nameOf(free.first().host)));
}

QStringList WhyWords::reasons() const { return {howChosen().trimmed(), freeNow(), fewestNow()}; }

QString WhyWords::line() const
{
    const QVector<HostFreedom> free = freeOfGroup();
    const bool isFree =
        std::any_of(free.begin(), free.end(), [&](const HostFreedom& one) { return one.host == host(); });
    if (!isFree) return {};
    const int count = int(free.size());
    if (count == 1) return tr("The only free host · inferred");
    return isFewest(free) ? tr("Fewest bookings of %n free host(s) · inferred", nullptr, count)
                          : tr("Not the fewest bookings of %n free host(s) · inferred", nullptr, count);
}

QString WhyWords::noteOf(const HostFreedom& host) const
{
    if (host.host == this->host()) return tr("picked");
    if (std::any_of(m_detail.booking.hosts.begin(), m_detail.booking.hosts.end(),
                    [&](const BookingHost& one) { return one.userId == host.host; }))
        return tr("also on it");
    if (host.state == Freedom::CapReached) return tr("limit reached");
    return isInGroup(host.host) ? QString() : tr("not of this type");
}

} // namespace yoyaku::ui

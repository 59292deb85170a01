#include "ui/calendar/hostsscene.h"

#include "core/models/directorymodel.h"

#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kMinutesADay = 24 * 60;
constexpr int kLast = 1 << 20;

} // namespace

HostsScene::HostsScene(const TimeFormat& format, const DirectoryModel& directory, QDate day)
    : m_format(format), m_directory(directory), m_axis(format, day, kHostsZoomSteps[2])
{}

void HostsScene::setDay(QDate day) { m_axis = DayAxis(m_format, day, m_axis.hourWidth()); }

void HostsScene::setHourWidth(int px)
{
    m_axis.setHourWidth(px);
    layOut();
}

void HostsScene::setContent(Content content)
{
    m_content = std::move(content);
    m_sheet = FreedomSheet(m_content.facts, m_directory.all());
    const QTimeZone& zone = m_format.zone();
    const TimeSpan day = m_axis.span();
    m_lines = hostLines({day, zone, m_content.hosts, m_content.eventType, m_content.order}, m_sheet, m_directory);
    if (m_content.isOrderKept)
        std::stable_sort(m_lines.begin(), m_lines.end(), [this](const HostLine& a, const HostLine& b) {
            return m_lineOf.value(a.host, kLast) < m_lineOf.value(b.host, kLast);
        });
    m_nobody = 0;
    m_next = {};
    for (const BookingRow& row : std::as_const(m_content.rows)) {
        if (!row.hosts.isEmpty() || !takesTime(row) || !row.span.overlaps(day)) continue;
        if (m_nobody++ == 0) m_next = nextByRule(row, zone, m_sheet, m_directory);
    }
    for (HostLine& line : m_lines) line.isNext = !m_next.isEmpty() && line.host == m_next;
    countFree();
    if (!m_lines.isEmpty() && m_content.hosts.isEmpty()) m_lines.prepend({});
    m_lineOf.clear();
    for (int line = 0; line < m_lines.size(); ++line) m_lineOf.insert(m_lines[line].host, line);
    layOut();
}

void HostsScene::layOut() { m_layout = layOutHosts(m_lines, m_content.rows, m_content.facts.schedules, m_axis); }

// Where clocks change, a half hour that the day lacks is as free as the moment of the change.
void HostsScene::countFree()
{
    m_free.clear();
    for (int minute = 0; minute < kMinutesADay; minute += kSlotMinutes) {
        const EpochMs start = m_axis.instantOf(minute);
        m_free.append(ui::freeHosts(m_lines, {start, start + kSlotMinutes * kMsPerMinute}, m_content.eventType,
                                    m_format.zone(), m_sheet));
    }
}

int HostsScene::workingCount() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const HostLine& line) { return line.isWorking; }));
}

int HostsScene::lineAt(double y) const
{
    if (m_lines.isEmpty()) return -1;
    return std::clamp(int(y / kHostRowHeight), 0, int(m_lines.size()) - 1);
}

int HostsScene::lineOf(const UserId& host) const { return m_lineOf.value(host, -1); }

int HostsScene::rowOf(const BookingId& booking) const
{
    if (booking.isEmpty()) return -1;
    for (int row = 0; row < m_content.rows.size(); ++row)
        if (m_content.rows[row].uid == booking) return row;
    return -1;
}

const HostsBlock* HostsScene::blockAt(QPointF content) const
{
    if (content.y() < 0 || content.y() >= height()) return nullptr;
    const auto& blocks = m_layout[lineAt(content.y())].blocks;
    const auto it = std::find_if(blocks.rbegin(), blocks.rend(),
                                 [&](const HostsBlock& block) { return block.rect.contains(content); });
    return it == blocks.rend() ? nullptr : &*it;
}

const HostsMore* HostsScene::moreAt(QPointF content) const
{
    if (content.y() < 0 || content.y() >= height()) return nullptr;
    for (const HostsMore& more : m_layout[lineAt(content.y())].more)
        if (more.rect.contains(content)) return &more;
    return nullptr;
}

const HostsBlock* HostsScene::blockOf(const BookingId& booking, int line) const
{
    const int row = rowOf(booking);
    if (row < 0) return nullptr;
    const auto& hosts = m_content.rows[row].hosts;
    const auto in = [&](int at) -> const HostsBlock* {
        if (at < 0) return nullptr;
        for (const HostsBlock& block : m_layout[at].blocks)
            if (block.row == row) return &block;
        return nullptr;
    };
    if (line >= 0 && line < m_lines.size())
        if (const HostsBlock* block = in(line)) return block;
    if (hosts.isEmpty()) return in(lineOf({}));
    for (const UserId& host : hosts)
        if (const HostsBlock* block = in(lineOf(host))) return block;
    return nullptr;
}

std::optional<EpochMs> HostsScene::freeUntil(int line, EpochMs now) const
{
    const HostLine& host = m_lines[line];
    const auto hours =
        std::find_if(host.open.begin(), host.open.end(), [&](const TimeSpan& open) { return open.contains(now); });
    if (host.isOnLeave || hours == host.open.end()) return std::nullopt;
    EpochMs until = hours->end;
    const auto note = [&](const TimeSpan& span) {
        if (span.end > now) until = std::min(until, span.start);
    };
    for (const BookingRow& row : m_content.facts.rows)
        if (takesTime(row) && row.hosts.contains(host.host)) note(row.span);
    for (const Schedule& schedule : m_content.facts.schedules)
        if (schedule.blocksTime() && std::any_of(schedule.attendees.begin(), schedule.attendees.end(),
                                                 [&](const auto& who) { return who.userId == host.host; }))
            note(schedule.span);
    return until > now ? std::optional(until) : std::nullopt;
}

} // namespace yoyaku::ui

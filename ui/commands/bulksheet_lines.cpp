#include "core/insight/freedomlookup.h"
#include "core/models/directorymodel.h"
#include "ui/commands/bulksheet.h"
#include "ui/format/bulktext.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <algorithm>

// What the table says of each booking: of the plan, and of the run.

namespace yoyaku::ui {

namespace {

TimeSpan spanOf(const EditAct& act)
{
    if (const auto* move = std::get_if<RescheduleEdit>(&act)) return move->from;
    if (const auto* update = std::get_if<UpdateEdit>(&act)) return update->from;
    if (const auto* cancel = std::get_if<CancelEdit>(&act)) return cancel->span;
    return {};
}

void setWhen(BulkLine& line, TimeSpan span, const TimeFormat& format)
{
    line.day = format.date(span.start);
    line.time = format.time(span.start);
}

} // namespace

BulkLine BulkSheet::lineOf(const Planned& one) const
{
    BulkLine line;
    const BookingRow& row = one.detail.row;
    const bool isFixed = one.obstacle != BulkObstacle::None && one.obstacle != BulkObstacle::NotChosen;
    line.tick = isFixed ? BulkLine::Tick::None : one.isTicked ? BulkLine::Tick::On : BulkLine::Tick::Off;
    setWhen(line, row.span, m_parts.format);
    line.guest = safeText(row.guestName.isEmpty() ? row.title : row.guestName);
    line.type = safeText(m_parts.directory.eventTypeName(row.eventType));
    line.mayChange = m_mayChange && (!isFixed || one.obstacle == BulkObstacle::NobodyFree);
    const auto free = std::count_if(one.freedom.begin(), one.freedom.end(), [&](const HostFreedom& host) {
        return host.state == Freedom::Free && !row.hosts.contains(host.host);
    });
    const bool isAnyUnknown = std::any_of(one.freedom.begin(), one.freedom.end(), [&](const HostFreedom& host) {
        return host.state == Freedom::Unknown && !row.hosts.contains(host.host);
    });
    line.sameTime =
        free > 0 ? StatusLook{tr("%n free", nullptr, int(free)), QLatin1String("f.usercheck"), Color::SuccessText,
                              Color::SuccessTint}
        : isAnyUnknown
            ? StatusLook{tr("not known"), QLatin1String("st.info"), Color::TextSecondary, Color::BgSunken}
            : StatusLook{tr("nobody free"), QLatin1String("st.failed"), Color::WarningText, Color::WarningTint};
    if (one.choice.kind == BulkChoice::Kind::Leave)
        line.plan = tr("Leave as it is");
    else if (one.choice.kind == BulkChoice::Kind::Reassign && one.choice.host.isEmpty())
        line.plan = tr("No host found");
    else
        putPlan(line, actOf(one.detail, one.choice, {}));
    if (one.obstacle != BulkObstacle::None) {
        line.state = {obstacleText(one.obstacle), QLatin1String("minus"), Color::TextTertiary, Color::BgSunken};
        return line;
    }
    const HostFreedom* then = one.atTarget ? &*one.atTarget : nullptr;
    if (one.choice.kind == BulkChoice::Kind::Reassign)
        for (const HostFreedom& host : one.freedom)
            if (host.host == one.choice.host) then = &host;
    if (then) {
        line.state = freedomLook(*then, m_parts.format);
        if (then->state != Freedom::Free && line.state.color == Color::DangerText)
            line.state.color = Color::WarningText;
        line.tip = nameOf(then->host) + QStringLiteral(": ") + line.state.text;
    }
    if (!one.isTicked) line.state = {tr("left alone"), QLatin1String("minus"), Color::TextTertiary, Color::BgSunken};
    return line;
}

void BulkSheet::putPlan(BulkLine& line, const EditAct& act) const
{
    const HostNames hosts = [this](const UserId& host) { return nameOf(host); };
    line.plan = bulkActText(act, m_parts.format, hosts);
    line.planIcon = QLatin1String("action.reschedule");
    if (std::holds_alternative<CancelEdit>(act)) line.planIcon = QLatin1String("action.cancel");
    const auto* update = std::get_if<UpdateEdit>(&act);
    if (!update || !update->patch.hosts) return;
    for (const BookingHost& host : *update->patch.hosts)
        if (!update->hostsBefore.contains(host)) line.planHost = host.userId;
    line.planHostName = m_parts.directory.userName(line.planHost);
}

BulkLine BulkSheet::lineOf(const BulkItem& item) const
{
    BulkLine line;
    setWhen(line, spanOf(item.edit.act), m_parts.format);
    line.guest = safeText(item.edit.about);
    putPlan(line, item.edit.act);
    line.state = bulkItemLook(item);
    line.tip = safeTip(bulkItemReason(item, m_parts.format, [this](const UserId& host) { return nameOf(host); }));
    return line;
}

} // namespace yoyaku::ui

#include "ui/format/bulktext.h"

#include "ui/format/errortext.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

using State = BulkItem::State;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BulkText)
};

QString when(TimeSpan span, const TimeFormat& format)
{
    return format.date(span.start) + u' ' + format.time(span.start);
}

TimeSpan spanOf(const EditAct& act)
{
    if (const auto* move = std::get_if<RescheduleEdit>(&act)) return move->from;
    if (const auto* update = std::get_if<UpdateEdit>(&act)) return update->from;
    if (const auto* cancel = std::get_if<CancelEdit>(&act)) return cancel->span;
    return {};
}

/// Of two lists of hosts, who is new.
UserId newcomer(const UpdateEdit& edit)
{
    for (const BookingHost& host : *edit.patch.hosts)
        if (!edit.hostsBefore.contains(host)) return host.userId;
    return edit.patch.hosts->isEmpty() ? UserId() : edit.patch.hosts->first().userId;
}

QString pauseText(const BulkJob& job)
{
    switch (job.pause) {
    case BulkPause::Restarted:
        return Words::tr("Yoyaku ended meanwhile. Nothing is sent until you resume.");
    case BulkPause::NotAllowed:
        return Words::tr("This key may not do this. Nothing else was sent. Viewing works.");
    case BulkPause::CannotWrite:
        return Words::tr("It cannot be written to disk, so nothing is sent. Free some space, then resume.");
    default:
        return Words::tr("Paused. Nothing is sent until you resume.");
    }
}

} // namespace

QString bulkActText(const EditAct& act, const TimeFormat& format, const HostNames& hosts)
{
    if (std::holds_alternative<CancelEdit>(act)) return Words::tr("Cancel");
    if (const auto* move = std::get_if<RescheduleEdit>(&act))
        return Words::tr("Move to %1").arg(when(move->to, format));
    const auto* update = std::get_if<UpdateEdit>(&act);
    if (!update) return {};
    if (update->patch.hosts) return Words::tr("Reassign to %1").arg(safeText(hosts(newcomer(*update))));
    if (update->patch.span) return Words::tr("Move to %1").arg(when(*update->patch.span, format));
    return {};
}

StatusLook bulkItemLook(const BulkItem& item)
{
    switch (item.state) {
    case State::Waiting:
        return {Words::tr("waiting"), QLatin1String("circle"), Color::TextTertiary, Color::BgSunken};
    case State::Sending:
        return {Words::tr("sending"), QLatin1String("st.sync"), Color::AccentText, Color::AccentTint};
    case State::Done:
        return {Words::tr("done"), QLatin1String("check"), Color::SuccessText, Color::SuccessTint};
    case State::Refused:
        return {Words::tr("refused"), QLatin1String("st.failed"), Color::DangerText, Color::DangerTint};
    case State::Conflict:
        return {Words::tr("changed meanwhile"), QLatin1String("st.failed"), Color::WarningText, Color::WarningTint};
    case State::Unknown:
        return {Words::tr("not certain"), QLatin1String("st.failed"), Color::WarningText, Color::WarningTint};
    case State::Left:
        return {Words::tr("left alone"), QLatin1String("minus"), Color::TextTertiary, Color::BgSunken};
    }
    return {};
}

QString bulkItemReason(const BulkItem& item, const TimeFormat& format, const HostNames& hosts)
{
    if (item.state == State::Refused) return errorText(item.edit.error, &item.edit.act);
    if (item.state == State::Unknown)
        return Words::tr("It was sent, but no answer came, and Jicoo did not show it afterwards. Look at the booking.");
    if (item.state != State::Conflict) return {};
    Edit edit = item.edit;
    edit.state = EditState::Conflict;
    return choiceText(edit, format, hosts).sentence;
}

QString obstacleText(BulkObstacle obstacle)
{
    switch (obstacle) {
    case BulkObstacle::None:
        return {};
    case BulkObstacle::NotChosen:
        return Words::tr("left alone");
    case BulkObstacle::Unknown:
        return Words::tr("not known on this computer");
    case BulkObstacle::Gone:
        return Words::tr("no longer in Jicoo");
    case BulkObstacle::Cancelled:
        return Words::tr("already cancelled");
    case BulkObstacle::NotMade:
        return Words::tr("still on its way to Jicoo");
    case BulkObstacle::OnItsWay:
        return Words::tr("another change is open");
    case BulkObstacle::Over:
        return Words::tr("in the past");
    case BulkObstacle::Unchanged:
        return Words::tr("already so");
    case BulkObstacle::NobodyFree:
        return Words::tr("nobody free");
    case BulkObstacle::ToThePast:
        return Words::tr("would be in the past");
    }
    return {};
}

StatusLook freedomLook(const HostFreedom& freedom, const TimeFormat& format)
{
    const auto until = [&](const QString& bare) {
        return freedom.until ? Words::tr("busy until %1").arg(format.time(*freedom.until)) : bare;
    };
    switch (freedom.state) {
    case Freedom::Free:
        return {Words::tr("free"), QLatin1String("check"), Color::SuccessText, Color::SuccessTint};
    case Freedom::Unknown:
        return {Words::tr("hours not known"), QLatin1String("action.help"), Color::TextTertiary, Color::BgSunken};
    case Freedom::CapReached:
        return {Words::tr("limit reached"), QLatin1String("f.gauge"), Color::WarningText, Color::WarningTint};
    case Freedom::OffHours:
        return {Words::tr("off hours"), QLatin1String("f.clock"), Color::TextSecondary, Color::BgSunken};
    case Freedom::OnLeave:
        return {Words::tr("on leave"), QLatin1String("f.plane"), Color::TextSecondary, Color::BgSunken};
    case Freedom::Busy:
    case Freedom::Booked:
        return {until(Words::tr("busy")), QLatin1String("action.close"), Color::DangerText, Color::DangerTint};
    }
    return {};
}

QString bulkProgressText(const BulkJob& job)
{
    const int over = job.over(), all = int(job.items.size());
    switch (job.state) {
    case BulkState::Held:
        return Words::tr("Held for a moment. Nothing is sent yet.");
    case BulkState::Running:
        return Words::tr("%1 of %2 sent. Survives closing the window; after a restart it asks.").arg(over).arg(all);
    case BulkState::Paused:
        return Words::tr("%1 of %2 sent. %3").arg(over).arg(all).arg(pauseText(job));
    case BulkState::Ended:
        return Words::tr("Finished: %1.").arg(bulkCounts(job));
    }
    return {};
}

QString bulkShortText(const BulkJob& job)
{
    if (job.isEmpty()) return {};
    const int over = job.over(), all = int(job.items.size());
    if (job.state == BulkState::Ended)
        return Words::tr("Run finished, %1 of %2 done").arg(job.count(State::Done)).arg(all);
    if (job.state == BulkState::Paused) return Words::tr("Run paused, %1 of %2 sent").arg(over).arg(all);
    return Words::tr("%1 of %2 sent").arg(over).arg(all);
}

QString bulkCounts(const BulkJob& job)
{
    QStringList parts;
    const auto add = [&](State state, const QString& words) {
        if (const int count = job.count(state); count > 0) parts.append(words.arg(count));
    };
    add(State::Done, Words::tr("%1 done"));
    add(State::Refused, Words::tr("%1 refused"));
    add(State::Conflict, Words::tr("%1 changed by someone else"));
    add(State::Unknown, Words::tr("%1 not certain"));
    add(State::Left, Words::tr("%1 left alone"));
    add(State::Sending, Words::tr("%1 on its way"));
    add(State::Waiting, Words::tr("%1 waiting"));
    return parts.join(Words::tr(", "));
}

QVector<QStringList> bulkReportRows(const BulkJob& job, const TimeFormat& format, const HostNames& hosts)
{
    QVector<QStringList> rows{{Words::tr("Booking"), Words::tr("Guest"), Words::tr("When"), Words::tr("What"),
                               Words::tr("Result"), Words::tr("Reason")}};
    for (const BulkItem& item : job.items) {
        const TimeSpan span = spanOf(item.edit.act);
        rows.append({item.edit.booking().text(), safeText(item.edit.about),
                     format.dateWithYear(span.start) + u' ' + format.range(span) + u' ' + format.zoneLabel(span.start),
                     bulkActText(item.edit.act, format, hosts), bulkItemLook(item).text,
                     bulkItemReason(item, format, hosts)});
    }
    return rows;
}

QString bulkReportText(const BulkJob& job, const TimeFormat& format, const HostNames& hosts)
{
    QStringList lines{bulkProgressText(job), {}};
    const auto rows = bulkReportRows(job, format, hosts);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QStringList& row = rows.at(i);
        lines.append(row.at(2) + QStringLiteral("  ") + row.at(1) + QStringLiteral("  ") + row.at(3) +
                     QStringLiteral(": ") + row.at(4));
        if (!row.at(5).isEmpty()) lines.append(QStringLiteral("    ") + row.at(5));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace yoyaku::ui

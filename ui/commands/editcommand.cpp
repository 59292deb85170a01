#include "ui/commands/editcommand.h"

#include "core/models/schedulemodel.h"

namespace yoyaku::ui {

namespace {

struct Inverse
{
    std::optional<EditAct> operator()(const RescheduleEdit& edit) const
    {
        return RescheduleEdit{edit.booking, edit.to, edit.from, edit.timeZone};
    }
    std::optional<EditAct> operator()(const UpdateEdit& edit) const
    {
        UpdateEdit back{edit.booking, edit.patch.span.value_or(edit.from), {}, {}};
        if (edit.patch.span) back.patch.span = edit.from;
        if (edit.patch.hosts) {
            back.hostsBefore = *edit.patch.hosts;
            back.patch.hosts = edit.hostsBefore;
        }
        if (edit.patch.name && edit.nameBefore) {
            back.nameBefore = edit.patch.name;
            back.patch.name = edit.nameBefore;
        }
        if (edit.patch.description && edit.descriptionBefore) {
            back.descriptionBefore = edit.patch.description;
            back.patch.description = edit.descriptionBefore;
        }
        back.patch.sendUpdates = edit.patch.sendUpdates;
        return back;
    }
    std::optional<EditAct> operator()(const PriorityEdit& edit) const
    {
        return PriorityEdit{edit.eventType, edit.host, edit.after, edit.before};
    }
    std::optional<EditAct> operator()(const RoleEdit& edit) const
    {
        return RoleEdit{edit.user, edit.after, edit.before};
    }
    std::optional<EditAct> operator()(const HostAddEdit& edit) const
    {
        EventTypeHost made;
        made.userId = edit.host.userId;
        made.role = edit.host.role;
        made.priority = edit.host.priority;
        made.userType = edit.host.userType;
        return HostRemoveEdit{edit.eventType, made};
    }
    std::optional<EditAct> operator()(const HostRemoveEdit& edit) const
    {
        const EventTypeHost& host = edit.before;
        return HostAddEdit{edit.eventType, {host.userId, host.role, host.userType, host.priority}};
    }
    /// The outbox knows what the service has made of the placeholder.
    std::optional<EditAct> operator()(const ScheduleCreateEdit& edit) const
    {
        return ScheduleDeleteEdit{asMade(edit.schedule, edit.placeholder)};
    }
    std::optional<EditAct> operator()(const ScheduleUpdateEdit& edit) const
    {
        const Schedule& was = edit.before;
        const api::SchedulePatch& sent = edit.patch;
        ScheduleUpdateEdit back{patched(was, sent), {}};
        if (sent.name) back.patch.name = was.name;
        if (sent.description) back.patch.description = was.description;
        if (sent.attendees) back.patch.attendees = was.attendees;
        if (sent.span) back.patch.span = was.span;
        if (sent.isAllDay) back.patch.isAllDay = was.isAllDay;
        if (sent.timeZone) back.patch.timeZone = was.timeZone;
        if (sent.blocksTime) back.patch.blocksTime = was.blocksTime();
        if (sent.locationId) back.patch.locationId = was.locationId;
        back.patch.sendUpdates = sent.sendUpdates;
        return back;
    }
    /// Only when the rule told, before, every member that was sent: one that it did not have cannot be taken away.
    std::optional<EditAct> operator()(const RuleEdit& edit) const
    {
        if (edit.kind != RuleEdit::Kind::Update) return std::nullopt;
        RuleEdit back = edit;
        const QStringList sent = edit.body.keys();
        for (const QString& key : sent) {
            if (!edit.before.raw.contains(key)) return std::nullopt;
            back.body.insert(key, edit.before.raw.value(key));
            back.before.raw.insert(key, edit.body.value(key));
        }
        return back;
    }
    template <class Act>
    std::optional<EditAct> operator()(const Act&) const
    {
        return std::nullopt;
    }
};

} // namespace

std::optional<EditAct> inverseOf(const EditAct& act) { return std::visit(Inverse(), act); }

bool mayChooseAgain(const Edit& edit)
{
    const bool isTaken = edit.state == EditState::Refused && edit.error.kind == api::ApiError::Kind::Invalid;
    const bool isMoved = edit.state == EditState::Conflict && edit.theirs && !edit.theirs->isGone &&
                         edit.theirs->status != BookingStatus::Cancel;
    if (!isTaken && !isMoved) return false;
    const auto* update = std::get_if<UpdateEdit>(&edit.act);
    return std::holds_alternative<CreateEdit>(edit.act) || std::holds_alternative<RescheduleEdit>(edit.act) ||
           (update && update->patch.span);
}

TimeSpan wantedSpan(const EditAct& act)
{
    if (const auto* move = std::get_if<RescheduleEdit>(&act)) return move->to;
    if (const auto* update = std::get_if<UpdateEdit>(&act)) return update->patch.span.value_or(update->from);
    return {};
}

EditCommand::EditCommand(EditSink& sink, EditAct act, QString about, const QString& text, TooLate tooLate)
    : QUndoCommand(text), m_sink(sink), m_act(std::move(act)), m_about(std::move(about)), m_tooLate(std::move(tooLate))
{}

void EditCommand::redo() { m_id = m_sink.submit(m_act, m_about); }

void EditCommand::undo()
{
    if (m_sink.undo(m_id)) return;
    // Sent already: putting it back is a new act, so this one leaves the stack.
    setObsolete(true);
    m_tooLate(m_act, m_about);
}

} // namespace yoyaku::ui

#include "ui/commands/schedulecommands.h"

#include "core/models/directorymodel.h"
#include "core/models/schedulemodel.h"
#include "ui/commands/askdialog.h"
#include "ui/commands/editcommand.h"
#include "ui/commands/edittext.h"
#include "ui/commands/scheduledialog.h"
#include "ui/commands/schedulemovedialog.h"
#include "ui/format/scheduletext.h"
#include "ui/format/timeformat.h"

namespace yoyaku::ui {

namespace {

constexpr EpochMs kDefaultLength = kMsPerHour;

} // namespace

ScheduleCommands::ScheduleCommands(ScheduleCommandParts parts, QWidget* dialogParent, QObject* parent)
    : ScheduleActs(parent), m_parts(parts), m_dialogParent(dialogParent)
{}

bool ScheduleCommands::mayChange(const Schedule& schedule)
{
    if (!schedule.id.text().startsWith(QLatin1String("local-"))) return true;
    Q_EMIT declined(tr("This entry is still on its way to Jicoo. Change it once it has arrived."));
    return false;
}

void ScheduleCommands::create(std::optional<TimeSpan> span, std::optional<UserId> member)
{
    Schedule draft;
    const EpochMs nextHour = (m_parts.clock.now() / kMsPerHour + 1) * kMsPerHour;
    draft.span = span.value_or(TimeSpan{nextHour, nextHour + kDefaultLength});
    draft.timeZone = QString::fromUtf8(m_parts.format.zone().id());
    draft.transparency = QStringLiteral("opaque");
    if (member) draft.attendees.append({*member, {}, QStringLiteral("editor"), QStringLiteral("host")});
    openForm(draft);
}

void ScheduleCommands::createAgain(const api::NewSchedule& schedule) { openForm(asMade(schedule, {})); }

void ScheduleCommands::openForm(const Schedule& filled)
{
    auto* dialog = new ScheduleDialog(m_parts.theme, m_parts.format, m_parts.directory.users(),
                                      ScheduleDialog::Mode::Create, filled, m_dialogParent);
    connect(dialog, &ScheduleDialog::created, this,
            [this](const ScheduleCreateEdit& edit) { push(edit, scheduleTitle(asMade(edit.schedule, {}))); });
    dialog->open();
}

void ScheduleCommands::edit(const Schedule& schedule)
{
    if (!mayChange(schedule)) return;
    auto* dialog = new ScheduleDialog(m_parts.theme, m_parts.format, m_parts.directory.users(),
                                      ScheduleDialog::Mode::Edit, schedule, m_dialogParent);
    connect(dialog, &ScheduleDialog::updated, this,
            [this](const ScheduleUpdateEdit& edit) { push(edit, scheduleTitle(edit.before)); });
    dialog->open();
}

// An entry of one member is moved at once and nobody is told; where others are on it, or it repeats, that is asked.
void ScheduleCommands::move(const Schedule& schedule, TimeSpan to)
{
    if (to == schedule.span || !mayChange(schedule)) return;
    ScheduleUpdateEdit edit{schedule, {}};
    edit.patch.span = to;
    if (schedule.isAllDay) {
        edit.patch.isAllDay = true;
        edit.patch.timeZone = schedule.timeZone;
    }
    const bool hasOthers = schedule.attendees.size() > 1 ||
                           std::any_of(schedule.attendees.begin(), schedule.attendees.end(),
                                       [](const ScheduleAttendee& attendee) { return attendee.userId.isEmpty(); });
    if (schedule.isRecurring() || hasOthers) return askMove(edit, false);
    edit.patch.sendUpdates = false;
    push(edit, scheduleTitle(schedule));
}

void ScheduleCommands::askMove(const ScheduleUpdateEdit& edit, bool isBackAgain)
{
    using Why = ScheduleMoveDialog::Why;
    const Why why = isBackAgain ? Why::BackAgain : edit.before.isRecurring() ? Why::Repeats : Why::Others;
    const QString about = scheduleTitle(edit.before);
    const ScheduleMoveDialog::Question question{why, about, scheduleWhen(edit.before, m_parts.format),
                                                scheduleWhen(patched(edit.before, edit.patch), m_parts.format), edit};
    auto* dialog = new ScheduleMoveDialog(m_parts.theme, question, m_dialogParent);
    connect(dialog, &ScheduleMoveDialog::confirmed, this,
            [this, about](const ScheduleUpdateEdit& confirmed) { push(confirmed, about); });
    dialog->open();
}

void ScheduleCommands::remove(const Schedule& schedule)
{
    if (mayChange(schedule)) askDelete(schedule);
}

void ScheduleCommands::askDelete(const Schedule& schedule)
{
    const QString about = scheduleTitle(schedule);
    AskDialog::Question question;
    question.title = tr("Delete this entry?");
    question.about = about;
    question.facts = {scheduleWhen(schedule, m_parts.format)};
    const QString people = schedulePeople(schedule, m_parts.directory);
    if (!people.isEmpty()) question.facts << people;
    if (schedule.isRecurring())
        question.warning = tr("It repeats. Whether deleting takes the other occurrences away too is not documented by "
                              "Jicoo.");
    question.keep = tr("Keep as is");
    question.act = tr("Delete entry");
    question.note = tr("Delete Schedule, held 5 s. The call's address is inferred, not documented.");
    auto* dialog = new AskDialog(m_parts.theme, question, m_dialogParent);
    connect(dialog, &QDialog::accepted, this, [this, schedule, about] { push(ScheduleDeleteEdit{schedule}, about); });
    dialog->open();
}

// Sent already. A change can be changed back, a new entry deleted (the outbox knows what became of its placeholder); a
// deleted one can be made anew, unless its rule is lost with it.
void ScheduleCommands::askBackAgain(const EditAct& act)
{
    const auto inverse = inverseOf(act);
    if (inverse && std::holds_alternative<ScheduleUpdateEdit>(*inverse))
        return askMove(std::get<ScheduleUpdateEdit>(*inverse), true);
    if (inverse && std::holds_alternative<ScheduleDeleteEdit>(*inverse))
        return askDelete(std::get<ScheduleDeleteEdit>(*inverse).before);
    const auto* deleted = std::get_if<ScheduleDeleteEdit>(&act);
    if (!deleted || deleted->before.isRecurring()) {
        Q_EMIT declined(tr("It was already sent, and Jicoo has no call that takes it back."));
        return;
    }
    Q_EMIT declined(tr("The entry was already deleted in Jicoo. The form makes it anew."));
    openForm(deleted->before);
}

void ScheduleCommands::push(EditAct act, const QString& about)
{
    const QString text = undoText(act, about);
    m_parts.undo.push(new EditCommand(m_parts.sink, std::move(act), about, text,
                                      [this](const EditAct& sent, const QString&) { askBackAgain(sent); }));
}

} // namespace yoyaku::ui

#include "moc_schedulecommands.cpp"

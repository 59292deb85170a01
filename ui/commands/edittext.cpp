#include "ui/commands/edittext.h"

#include "ui/format/roletext.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EditText)
};

struct Text
{
    QString operator()(const RescheduleEdit&) const { return Words::tr("Move %1"); }
    QString operator()(const UpdateEdit& edit) const
    {
        if (edit.patch.span) return Words::tr("Move %1");
        return edit.patch.hosts ? Words::tr("Reassign %1") : Words::tr("Edit %1");
    }
    QString operator()(const CancelEdit&) const { return Words::tr("Cancel %1"); }
    QString operator()(const CreateEdit&) const { return Words::tr("Book %1"); }
    QString operator()(const PriorityEdit& edit) const
    {
        return Words::tr("Priority %1 for %2").arg(edit.after).arg(QStringLiteral("%1"));
    }
    QString operator()(const RoleEdit& edit) const
    {
        return Words::tr("Role %1 for %2").arg(memberRoleText(edit.after), QStringLiteral("%1"));
    }
    QString operator()(const MemberRemoveEdit&) const { return Words::tr("Remove %1 from the organization"); }
    QString operator()(const InviteEdit&) const { return Words::tr("Invite %1"); }
    QString operator()(const WithdrawEdit&) const { return Words::tr("Withdraw the invitation of %1"); }
    QString operator()(const HostAddEdit&) const { return Words::tr("Add host %1"); }
    QString operator()(const HostRemoveEdit&) const { return Words::tr("Remove host %1"); }
    QString operator()(const RuleEdit& edit) const
    {
        switch (edit.kind) {
        case RuleEdit::Kind::Create:
            return Words::tr("New rule %1");
        case RuleEdit::Kind::Update:
            return Words::tr("Change rule %1");
        case RuleEdit::Kind::Delete:
            return Words::tr("Delete rule %1");
        }
        return {};
    }
    QString operator()(const ScheduleCreateEdit&) const { return Words::tr("New entry %1"); }
    QString operator()(const ScheduleUpdateEdit& edit) const
    {
        return edit.patch.span ? Words::tr("Move entry %1") : Words::tr("Change entry %1");
    }
    QString operator()(const ScheduleDeleteEdit&) const { return Words::tr("Delete entry %1"); }
};

struct Call
{
    QString operator()(const RescheduleEdit&) const { return Words::tr("Reschedule Booking"); }
    QString operator()(const UpdateEdit&) const { return Words::tr("Update Booking"); }
    QString operator()(const CancelEdit&) const { return Words::tr("Cancel Booking"); }
    QString operator()(const CreateEdit&) const { return Words::tr("Create Booking"); }
    QString operator()(const PriorityEdit&) const { return Words::tr("Update Event Type Host"); }
    QString operator()(const RoleEdit&) const { return Words::tr("Update Organization User"); }
    QString operator()(const MemberRemoveEdit&) const { return Words::tr("Delete Organization User"); }
    QString operator()(const InviteEdit&) const { return Words::tr("Create Organization Invitation"); }
    QString operator()(const WithdrawEdit&) const { return Words::tr("Delete Organization Invitation"); }
    QString operator()(const HostAddEdit&) const { return Words::tr("Create Event Type Host"); }
    QString operator()(const HostRemoveEdit&) const { return Words::tr("Delete Event Type Host"); }
    QString operator()(const RuleEdit& edit) const
    {
        switch (edit.kind) {
        case RuleEdit::Kind::Create:
            return Words::tr("Create Event Type Host Assign Rule");
        case RuleEdit::Kind::Update:
            return Words::tr("Update Event Type Host Assign Rule");
        case RuleEdit::Kind::Delete:
            return Words::tr("Delete Event Type Host Assign Rule");
        }
        return {};
    }
    QString operator()(const ScheduleCreateEdit&) const { return Words::tr("Create Schedule"); }
    QString operator()(const ScheduleUpdateEdit&) const { return Words::tr("Update Schedule"); }
    QString operator()(const ScheduleDeleteEdit&) const { return Words::tr("Delete Schedule"); }
};

} // namespace

QString undoText(const EditAct& act, const QString& about)
{
    return std::visit(Text(), act).arg(about).trimmed(); // a new rule need not have a name
}

QString callName(const EditAct& act) { return std::visit(Call(), act); }

} // namespace yoyaku::ui

#include "ui/commands/edittext.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("EditText", text); }

struct Text
{
    QString operator()(const RescheduleEdit&) const { return tr("Move %1"); }
    QString operator()(const UpdateEdit& edit) const { return edit.patch.span ? tr("Move %1") : tr("Reassign %1"); }
    QString operator()(const CancelEdit&) const { return tr("Cancel %1"); }
    QString operator()(const CreateEdit&) const { return tr("Book %1"); }
    QString operator()(const PriorityEdit& edit) const
    {
        return tr("Priority %1 for %2").arg(edit.after).arg(QStringLiteral("%1"));
    }
};

struct Call
{
    QString operator()(const RescheduleEdit&) const { return tr("Reschedule Booking"); }
    QString operator()(const UpdateEdit&) const { return tr("Update Booking"); }
    QString operator()(const CancelEdit&) const { return tr("Cancel Booking"); }
    QString operator()(const CreateEdit&) const { return tr("Create Booking"); }
    QString operator()(const PriorityEdit&) const { return tr("Update Event Type Host"); }
};

} // namespace

QString undoText(const EditAct& act, const QString& about) { return std::visit(Text(), act).arg(about); }

QString callName(const EditAct& act) { return std::visit(Call(), act); }

} // namespace yoyaku::ui

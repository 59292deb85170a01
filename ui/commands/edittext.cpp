#include "ui/commands/edittext.h"

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
        return edit.patch.span ? Words::tr("Move %1") : Words::tr("Reassign %1");
    }
    QString operator()(const CancelEdit&) const { return Words::tr("Cancel %1"); }
    QString operator()(const CreateEdit&) const { return Words::tr("Book %1"); }
    template <class Act>
    QString operator()(const Act&) const
    {
        return {};
    }
    QString operator()(const PriorityEdit& edit) const
    {
        return Words::tr("Priority %1 for %2").arg(edit.after).arg(QStringLiteral("%1"));
    }
};

struct Call
{
    QString operator()(const RescheduleEdit&) const { return Words::tr("Reschedule Booking"); }
    QString operator()(const UpdateEdit&) const { return Words::tr("Update Booking"); }
    QString operator()(const CancelEdit&) const { return Words::tr("Cancel Booking"); }
    QString operator()(const CreateEdit&) const { return Words::tr("Create Booking"); }
    QString operator()(const PriorityEdit&) const { return Words::tr("Update Event Type Host"); }
    template <class Act>
    QString operator()(const Act&) const
    {
        return {};
    }
};

} // namespace

QString undoText(const EditAct& act, const QString& about) { return std::visit(Text(), act).arg(about); }

QString callName(const EditAct& act) { return std::visit(Call(), act); }

} // namespace yoyaku::ui

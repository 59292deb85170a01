#pragma once

#include "core/sync/edit.h"
#include "ui/commands/actdialog.h"

namespace yoyaku::ui {

class TellGuest;

/// Asks before Update Schedule moves an entry that others are on or that repeats, or changes one back that was sent
/// already; and whether to tell those on it.
class ScheduleMoveDialog final : public ActDialog
{
    Q_OBJECT

  public:
    enum class Why : quint8 { Others, Repeats, BackAgain };
    struct Question
    {
        Why why = Why::Others;
        QString about, from, to; ///< ready to show; equal times: no times are shown
        ScheduleUpdateEdit edit;
    };

    ScheduleMoveDialog(const Theme& theme, Question question, QWidget* parent);
    void accept() override;

  Q_SIGNALS:
    void confirmed(const yoyaku::ScheduleUpdateEdit& edit);

  private:
    ScheduleUpdateEdit m_edit;
    TellGuest* m_tell;
};

} // namespace yoyaku::ui

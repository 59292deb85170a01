#pragma once

#include "core/sync/edit.h"
#include "ui/commands/actdialog.h"

namespace yoyaku::ui {

class TellGuest;

/// Asks before a move that is no Reschedule Booking: the time is not an open slot, could not be checked, or the host
/// changes too. Says which call will be made and lets the user tell the guest.
class MoveDialog final : public ActDialog
{
    Q_OBJECT

  public:
    enum class Why : quint8 { NotOpen, NotChecked, OtherHost, NoEventType, BackAgain, HostTaken };
    struct Question
    {
        Why why = Why::NotOpen;
        QString about; ///< guest, event type
        QString from;  ///< date and time as shown now
        QString to;
        QString guestClock; ///< the new time for the guest when the zone differs
        UpdateEdit edit;
    };

    MoveDialog(const Theme& theme, Question question, QWidget* parent);
    void accept() override;

  Q_SIGNALS:
    void confirmed(const yoyaku::UpdateEdit& edit);

  private:
    UpdateEdit m_edit;
    TellGuest* m_tell;
};

} // namespace yoyaku::ui

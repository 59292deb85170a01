#pragma once

#include "core/sync/edit.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace yoyaku::ui {

class Theme;

/// "Tell the guest" with an optional message: the `isSendUpdates` and `updateMessage` of Update Booking, and of Update
/// Schedule, where it is attendees who are told.
class TellGuest : public QWidget
{
    Q_OBJECT

  public:
    enum class Whom : quint8 { Guest, Attendees };

    explicit TellGuest(QWidget* parent, Whom whom = Whom::Guest);
    void setTelling(bool isTelling);
    void writeInto(api::BookingPatch& patch) const { write(patch); }
    void writeInto(api::SchedulePatch& patch) const { write(patch); }

  private:
    template <class Patch>
    void write(Patch& patch) const;

    QCheckBox* m_tell;
    QLineEdit* m_message;
};

} // namespace yoyaku::ui

#pragma once

#include "core/sync/edit.h"

#include <QWidget>

class QLineEdit;

namespace yoyaku::ui {

class Theme;
class TickBox;

/// "Tell the guest" with an optional message: the `isSendUpdates` and `updateMessage` of Update Booking, and of Update
/// Schedule, where it is attendees who are told.
class TellGuest : public QWidget
{
    Q_OBJECT

  public:
    enum class Whom : quint8 { Guest, Attendees };

    explicit TellGuest(const Theme& theme, QWidget* parent, Whom whom = Whom::Guest);
    void setTelling(bool isTelling);
    void writeInto(api::BookingPatch& patch) const { write(patch); }
    void writeInto(api::SchedulePatch& patch) const { write(patch); }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    template <class Patch>
    void write(Patch& patch) const;

    const Whom m_whom;
    TickBox* m_tell;
    QLineEdit* m_message;
};

} // namespace yoyaku::ui

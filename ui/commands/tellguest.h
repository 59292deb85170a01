#pragma once

#include "core/sync/edit.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace yoyaku::ui {

class Theme;

/// "Tell the guest" with an optional message: the `isSendUpdates` and `updateMessage` of Update Booking.
class TellGuest : public QWidget
{
    Q_OBJECT

  public:
    explicit TellGuest(QWidget* parent);
    void writeInto(api::BookingPatch& patch) const;

  private:
    QCheckBox* m_tell;
    QLineEdit* m_message;
};

} // namespace yoyaku::ui

#pragma once

#include "core/sync/edit.h"
#include "ui/commands/actdialog.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace yoyaku::ui {

/// E: the name of a booking and its note. What is not changed is not sent. Source: API guide, Update Booking.
class BookingTextDialog final : public ActDialog
{
    Q_OBJECT

  public:
    /// As the service has them, never masked. `about` and `when` are ready to show.
    struct Subject
    {
        BookingId booking;
        TimeSpan span;
        QVector<BookingHost> hosts;
        QString name, note;
        QString about, when;
    };
    BookingTextDialog(const Theme& theme, Subject subject, QWidget* parent);
    void accept() override;

  Q_SIGNALS:
    void confirmed(const yoyaku::UpdateEdit& edit);

  private:
    [[nodiscard]] UpdateEdit edit() const;
    void refresh();

    Subject m_subject;
    QLineEdit* m_name;
    QPlainTextEdit* m_note;
    QCheckBox* m_tell;
};

} // namespace yoyaku::ui

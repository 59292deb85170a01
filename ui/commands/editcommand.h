#pragma once

#include "core/sync/edit.h"

#include <QUndoCommand>
#include <functional>

namespace yoyaku::ui {

/// The act that puts things back after `act` was sent: another write, which the guest may notice. Empty where the
/// service has none (a cancelled booking cannot be reopened, a created one only cancelled).
[[nodiscard]] std::optional<EditAct> inverseOf(const EditAct& act);
/// True when another time is the answer: the slot was taken meanwhile, or is none (400, 422), or the booking stands
/// elsewhere by now.
[[nodiscard]] bool mayChooseAgain(const Edit& edit);

/// One user act on the undo stack. redo() hands the act to the outbox; undo() takes it back while nothing was sent,
/// and otherwise calls `tooLate`, which asks the user. Holds ids, never pointers to bookings.
class EditCommand final : public QUndoCommand
{
  public:
    using TooLate = std::function<void(const EditAct& act, const QString& about)>;

    EditCommand(EditSink& sink, EditAct act, QString about, const QString& text, TooLate tooLate);
    void redo() override;
    void undo() override;
    [[nodiscard]] const EditAct& act() const { return m_act; }
    /// Whom it is about, as known when made.
    [[nodiscard]] const QString& about() const { return m_about; }

  private:
    EditSink& m_sink;
    EditAct m_act;
    QString m_about;
    TooLate m_tooLate;
    EditId m_id;
};

} // namespace yoyaku::ui

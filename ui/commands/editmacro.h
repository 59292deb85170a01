#pragma once

#include "ui/commands/editcommand.h"

#include <memory>
#include <vector>

namespace yoyaku::ui {

/// Several acts that the user did as one: one entry on the undo stack. What was sent already when it is taken back is
/// handed to `tooLate`, all of it at once and after this command has left the stack.
class EditMacro final : public QUndoCommand
{
  public:
    using TooLate = std::function<void(const QVector<EditAct>& acts)>;
    struct Part
    {
        EditAct act;
        QString about, text;
    };

    EditMacro(EditSink& sink, const QVector<Part>& parts, const QString& text, QObject* context, TooLate tooLate);
    void redo() override;
    void undo() override;

  private:
    std::vector<std::unique_ptr<EditCommand>> m_commands;
    QVector<EditAct> m_late;
    QObject* m_context;
    TooLate m_tooLate;
};

} // namespace yoyaku::ui

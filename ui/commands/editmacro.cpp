#include "ui/commands/editmacro.h"

#include <QMetaObject>
#include <QObject>
#include <utility>

namespace yoyaku::ui {

EditMacro::EditMacro(EditSink& sink, const QVector<Part>& parts, const QString& text, QObject* context, TooLate tooLate)
    : QUndoCommand(text), m_context(context), m_tooLate(std::move(tooLate))
{
    for (const Part& part : parts)
        m_commands.push_back(
            std::make_unique<EditCommand>(sink, part.act, part.about, part.text,
                                          [this](const EditAct& act, const QString&) { m_late.prepend(act); }));
}

void EditMacro::redo()
{
    for (const auto& command : m_commands) command->redo();
}

void EditMacro::undo()
{
    for (auto it = m_commands.rbegin(); it != m_commands.rend(); ++it) (*it)->undo();
    if (m_late.isEmpty()) return;
    setObsolete(true);
    // A push from within an undo would be taken for something to redo.
    QMetaObject::invokeMethod(
        m_context, [tooLate = m_tooLate, late = std::exchange(m_late, {})] { tooLate(late); }, Qt::QueuedConnection);
}

} // namespace yoyaku::ui

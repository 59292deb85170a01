#include "ui/shell/undoactions.h"

#include <QAction>

namespace yoyaku::ui {

UndoActions::UndoActions(QUndoStack& stack, QObject* parent)
    : QObject(parent), m_stack(stack), m_undo(new QAction(this)), m_redo(new QAction(this))
{
    connect(m_undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &stack, &QUndoStack::redo);
    for (const auto changed : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged})
        connect(&stack, changed, this, &UndoActions::refresh);
    for (const auto changed : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged})
        connect(&stack, changed, this, &UndoActions::refresh);
    connect(&stack, &QUndoStack::indexChanged, this, &UndoActions::refresh);
    refresh();
}

void UndoActions::setNames(std::function<QString(const QUndoCommand&)> names)
{
    m_names = std::move(names);
    refresh();
}

QString UndoActions::nameAt(int index) const
{
    const QUndoCommand* command = m_stack.command(index);
    if (!command) return {};
    const QString name = m_names ? m_names(*command) : QString();
    return name.isEmpty() ? command->text() : name;
}

void UndoActions::refresh()
{
    const int at = m_stack.index();
    m_undo->setEnabled(m_stack.canUndo());
    m_redo->setEnabled(m_stack.canRedo());
    m_undo->setText(m_stack.canUndo() ? tr("Undo %1", "the act, as in Undo Move Lena").arg(nameAt(at - 1))
                                      : tr("Undo"));
    m_redo->setText(m_stack.canRedo() ? tr("Redo %1", "the act, as in Redo Move Lena").arg(nameAt(at)) : tr("Redo"));
}

} // namespace yoyaku::ui

#include "moc_undoactions.cpp"

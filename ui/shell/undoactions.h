#pragma once

#include <QObject>
#include <QUndoStack>
#include <functional>

class QAction;
class QUndoCommand;

namespace yoyaku::ui {

/// Undo and redo with the name of the act, worded anew when names are hidden or the language changes: what QUndoStack
/// makes itself keeps the words a command was pushed with.
class UndoActions final : public QObject
{
    Q_OBJECT

  public:
    /// `stack` outlives it.
    UndoActions(QUndoStack& stack, QObject* parent);

    [[nodiscard]] QAction* undo() const { return m_undo; }
    [[nodiscard]] QAction* redo() const { return m_redo; }
    /// What a command is called now; empty: its own text.
    void setNames(std::function<QString(const QUndoCommand&)> names);
    void refresh();

  private:
    [[nodiscard]] QString nameAt(int index) const;

    QUndoStack& m_stack;
    QAction *m_undo, *m_redo;
    std::function<QString(const QUndoCommand&)> m_names;
};

} // namespace yoyaku::ui

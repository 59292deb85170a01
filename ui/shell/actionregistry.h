#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QVector>
#include <functional>

class QAction;
class QWidget;

namespace yoyaku::ui {

/// Every command of the window by id: text, keys and what it does, in one list that menus, tooltips and the shortcut
/// list read. Keys work wherever the focus is in the window; a text field keeps the plain letters for itself.
class ActionRegistry final : public QObject
{
    Q_OBJECT

  public:
    explicit ActionRegistry(QWidget* window);

    /// `text` is an untranslated source of the "Actions" context (QT_TRANSLATE_NOOP), so that a change of language can
    /// ask for it again.
    QAction* add(const QString& id, const char* text, const QList<QKeySequence>& keys, QObject* context,
                 std::function<void()> run);
    /// An action made elsewhere (undo, redo).
    void adopt(const QString& id, QAction* action);
    /// Null for an unknown id.
    [[nodiscard]] QAction* action(const QString& id) const { return m_actions.value(id); }
    /// Ids in the order they were added.
    [[nodiscard]] const QVector<QString>& ids() const { return m_ids; }
    /// "Ctrl+B" as the desktop writes it, empty when there is none.
    [[nodiscard]] QString keysText(const QString& id) const;
    void retranslate();

  private:
    QWidget* m_window;
    QHash<QString, QAction*> m_actions;
    QHash<QString, const char*> m_texts;
    QVector<QString> m_ids;
};

} // namespace yoyaku::ui

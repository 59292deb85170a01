#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QVector>
#include <functional>

class QAction;
class QWidget;

namespace yoyaku::ui {

/// A command: what stands in menus, the palette and the list of keys.
struct ActionSpec
{
    QString id;                 ///< "calendar.today": room, then act; kept in settings once its keys are changed
    const char* text = nullptr; ///< untranslated source of the "Actions" context (QT_TRANSLATE_NOOP)
    QList<QKeySequence> keys = {};
    QLatin1String icon = {};            ///< use in tokens.json; empty: none
    QWidget* scope = nullptr;           ///< its keys act only while the focus is in it; null: in the whole window
    std::function<bool()> isPossible{}; ///< asked before it is offered; empty: always
};

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
    QAction* add(const ActionSpec& spec, QObject* context, std::function<void()> run);
    /// Whether it makes sense now, as its spec says; false for an unknown id.
    [[nodiscard]] bool isPossible(const QString& id) const;
    /// Null for an unknown id, and for one that acts in the whole window.
    [[nodiscard]] QWidget* scope(const QString& id) const { return m_specs.value(id).scope; }
    [[nodiscard]] QLatin1String iconUse(const QString& id) const { return m_specs.value(id).icon; }
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
    void enter(const QString& id, QAction* action, QWidget* scope);

    QWidget* m_window;
    QHash<QString, QAction*> m_actions;
    QHash<QString, ActionSpec> m_specs; ///< of those made here
    QVector<QString> m_ids;
};

} // namespace yoyaku::ui

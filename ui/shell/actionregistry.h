#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QVariantMap>
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
    std::function<bool()> isPossible{}; ///< asked before it is offered and before it acts; empty: always
    std::function<QString()> about{};   ///< what it would act on now ("Lena Hoffmann"), beside its text; may be empty
};

/// Every command of the window by id: text, keys and what it does, in one list that menus, tooltips, the palette and
/// the key map read. Keys work wherever the focus is in the window; where two have the same, the one whose scope is
/// narrowest acts. A text field keeps the plain letters for itself. Keys can be changed; who keeps them is told by
/// keysChanged(). GUI thread.
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
    /// What it would act on now; empty where there is nothing to say.
    [[nodiscard]] QString about(const QString& id) const;
    /// Whether it is one of several that differ by what they act on (a page, a host).
    [[nodiscard]] bool isNumbered(const QString& id) const { return bool(m_specs.value(id).about); }
    /// An action made elsewhere (undo, redo), which words itself; of the spec, id, keys and icon count.
    void adopt(const ActionSpec& spec, QAction* action);
    /// Null for an unknown id.
    [[nodiscard]] QAction* action(const QString& id) const { return m_actions.value(id); }
    /// As a list shows it, without the mnemonic; empty for an unknown id.
    [[nodiscard]] QString text(const QString& id) const;
    /// Ids in the order they were added.
    [[nodiscard]] const QVector<QString>& ids() const { return m_ids; }
    /// "Ctrl+B" as the desktop writes it, empty when there is none.
    [[nodiscard]] QString keysText(const QString& id) const;
    /// The first of them, for where there is room for one.
    [[nodiscard]] QString firstKeysText(const QString& id) const;
    void retranslate();

    [[nodiscard]] QList<QKeySequence> defaultKeys(const QString& id) const { return m_specs.value(id).keys; }
    [[nodiscard]] bool areKeysChanged(const QString& id) const { return m_changed.contains(id); }
    /// Another command that acts by these keys where `id` does; empty: they are free.
    [[nodiscard]] QString holderOf(const QKeySequence& keys, const QString& id) const;
    /// Acts at once. No effect when a key is taken; ask holderOf() why.
    bool setKeys(const QString& id, const QList<QKeySequence>& keys);
    /// Back to the default. A key that another command has taken since stays with that one.
    void resetKeys(const QString& id);
    void resetAllKeys();
    /// JSON-safe: what differs from the defaults, by id; keys in the portable form.
    [[nodiscard]] QVariantMap changedKeys() const;
    /// Takes what changedKeys() gave, for commands that are still to be added as well. Emits nothing.
    void restoreKeys(const QVariantMap& changed);

  Q_SIGNALS:
    /// By setKeys() or a reset.
    void keysChanged(const QString& id);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void enter(const ActionSpec& spec, QAction* action);
    void applyKeys(const QString& id);
    [[nodiscard]] QList<QKeySequence> keysOf(const QString& id) const;
    [[nodiscard]] bool doScopesMeet(const QString& one, const QString& other) const;
    [[nodiscard]] QAction* narrowest(const QKeySequence& keys) const;

    QWidget* m_window;
    QHash<QString, QAction*> m_actions;
    QHash<QString, ActionSpec> m_specs;
    QHash<QString, QList<QKeySequence>> m_changed; ///< by id, known or not yet
    QVector<QString> m_ids;
};

} // namespace yoyaku::ui

#pragma once

#include <QTreeWidget>

namespace yoyaku::ui {

class ActionRegistry;
class Theme;

/// The commands and their keys by area, in the order of DESIGN, "Keyboard", and, where wanted, the keys that belong to
/// views. Follows changes of keys. GUI thread.
class KeyList final : public QTreeWidget
{
    Q_OBJECT

  public:
    enum class Shows : quint8 {
        WithKeys, ///< what can be pressed: commands that have keys, and the keys of views
        Commands, ///< everything that can be given keys
    };
    KeyList(const ActionRegistry& actions, const Theme& theme, Shows shows, QWidget* parent = nullptr);

    /// Only rows with these words in name, keys or area.
    void setWish(const QString& wish);
    /// Of the current row; empty for an area and for a view's own keys.
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QTreeWidgetItem* itemOf(const QString& id) const;
    /// Reads commands and words anew.
    void rebuild();

    enum Column { Name, Keys, Mark, ColumnCount };

  private:
    void addArea(int area);
    void showKeys(const QString& id);
    void filter();
    void retint();

    const ActionRegistry& m_actions;
    const Theme& m_theme;
    Shows m_shows;
    QString m_wish;
};

} // namespace yoyaku::ui

#pragma once

#include <QHash>
#include <QLatin1String>
#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace yoyaku::ui {

class RailItem;
class SealButton;
class Theme;

/// The strip at the left: the seal with the application menu, one item a page, Settings at the bottom.
/// Items are named "nav.<key>".
class NavigationRail final : public QWidget
{
    Q_OBJECT

  public:
    explicit NavigationRail(const Theme& theme, QWidget* parent = nullptr);

    enum class Place : quint8 { Top, Bottom };
    void addItem(const QString& key, QLatin1String iconUse, const QString& label, Place place);
    void setLabel(const QString& key, const QString& label);
    void setCurrent(const QString& key);
    void setBadge(const QString& key, int count);
    void setNarrow(bool isNarrow);
    /// Null for an unknown key.
    [[nodiscard]] RailItem* item(const QString& key) const { return m_items.value(key); }
    void setMenu(QMenu* menu);
    void openMenu();

  Q_SIGNALS:
    void chosen(const QString& key);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    const Theme& m_theme;
    QVBoxLayout* m_line;
    SealButton* m_seal;
    QMenu* m_menu = nullptr;
    QHash<QString, RailItem*> m_items;
    int m_topCount = 1; ///< the seal
};

} // namespace yoyaku::ui

#pragma once

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace yoyaku::ui {

class Theme;

/// The middle of the window: side bar, page, inspector. Wide, the panels stand beside the page in a splitter; narrow,
/// each lies over it as a drawer that starts closed. The user's wish for each is kept apart for the two cases.
class Body final : public QWidget
{
    Q_OBJECT

  public:
    explicit Body(const Theme& theme, QWidget* parent = nullptr);

    enum class Panel : quint8 { SideBar, Inspector };
    enum class Placing : quint8 { Docked, Drawer };

    [[nodiscard]] QStackedWidget* pages() const { return m_pages; }
    /// The page's side bar; null: the page has none.
    [[nodiscard]] QWidget* sideBar() const { return m_sideBarContent; }
    void setSideBar(QWidget* sideBar);
    void setInspector(QWidget* inspector);
    /// Whether the current page has one.
    void setInspectorOffered(bool isOffered);
    void setPlacing(Panel panel, Placing placing);
    void setOpen(Panel panel, bool isOpen);
    [[nodiscard]] bool isOpen(Panel panel) const;
    [[nodiscard]] bool isOffered(Panel panel) const { return side(panel).isOffered; }
    [[nodiscard]] QWidget* holder(Panel panel) const;
    /// Width in px a panel has or will have when docked.
    [[nodiscard]] int panelWidth(Panel panel) const;
    void setPanelWidth(Panel panel, int width);

  Q_SIGNALS:
    void panelsChanged();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    struct Side
    {
        QWidget* holder = nullptr;
        Placing placing = Placing::Docked;
        bool isOffered = false;
        bool isDockedOpen = true;
        bool isDrawerOpen = false;
        int width = 0;
    };
    [[nodiscard]] const Side& side(Panel panel) const { return panel == Panel::SideBar ? m_sideBar : m_inspector; }
    [[nodiscard]] Side& side(Panel panel) { return panel == Panel::SideBar ? m_sideBar : m_inspector; }
    QWidget* makeHolder(const char* name, int least, int most);
    void arrange();
    void placeDrawers();

    QSplitter* m_splitter;
    QStackedWidget* m_pages;
    Side m_sideBar, m_inspector;
    QWidget* m_sideBarContent = nullptr;
};

} // namespace yoyaku::ui

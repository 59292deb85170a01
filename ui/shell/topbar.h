#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace yoyaku::ui {

class ActionRegistry;
class Page;
class Theme;

/// The 48 px line at the top: what the page offers, search, bell, panel toggles and the one primary button.
/// The field filters the page that shows (Ctrl F, /); clicked while it is empty it opens the command palette instead,
/// which is what it says. Names: "top.sideBar", "top.search", "top.bell", "top.inspector", "top.new".
class TopBar final : public QWidget
{
    Q_OBJECT

  public:
    explicit TopBar(const Theme& theme, QWidget* parent = nullptr);

    /// Shows what this page offers; the widgets stay the page's own. Null clears it.
    void setPage(Page* page);
    enum class Panel : quint8 { SideBar, Inspector };
    void setPanelOffered(Panel panel, bool isOffered);
    void setPanelOpen(Panel panel, bool isOpen);
    /// Arrivals not yet looked at; counted on the bell.
    void setUnseenCount(int count);
    /// Compact folds the search to an icon and New booking to a plus.
    void setCompact(bool isCompact);
    /// Whose keys the tooltips and the search field tell.
    void setActions(const ActionRegistry& actions);
    void focusSearch();
    void setSearchText(const QString& text);
    [[nodiscard]] QString searchText() const;
    void retranslate();

  Q_SIGNALS:
    void searchChanged(const QString& text);
    void paletteRequested(); ///< the field was clicked while it filters nothing
    void sideBarToggled();
    void inspectorToggled();
    void bellClicked();
    void newBookingClicked();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QToolButton* addButton(const char* name);
    void buildSearch();
    void refresh();
    void foldSearch();
    void placeInField();
    void wordSearch();
    void askForPalette();

    const Theme& m_theme;
    const ActionRegistry* m_actions = nullptr;
    QHBoxLayout *m_left, *m_right;
    QLineEdit* m_search;
    QLabel *m_searchMark, *m_keyHint, *m_bellCount;
    QToolButton *m_sideBar, *m_searchIcon, *m_bell, *m_inspector;
    QPushButton* m_new;
    Page* m_page = nullptr;
    int m_unseen = 0;
    bool m_isCompact = false;
};

} // namespace yoyaku::ui

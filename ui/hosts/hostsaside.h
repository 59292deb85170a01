#pragma once

#include "ui/hosts/ruleslist.h"
#include "ui/hosts/whatifpane.h"

class QScrollArea;
class QTabBar;

namespace yoyaku::ui {

/// Beside the hosts: rules above, What if below them; where there is little room, one of them at a time behind tabs.
class HostsAside final : public QWidget
{
    Q_OBJECT

  public:
    HostsAside(const RulesList::Parts& rules, const WhatIfPane::Parts& whatIf, QWidget* parent = nullptr);

    [[nodiscard]] RulesList* rules() const { return m_rules; }
    [[nodiscard]] WhatIfPane* whatIf() const { return m_whatIf; }
    void setTabbed(bool isTabbed);
    /// Brings it into view and takes the focus.
    void showWhatIf();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void arrange();
    void retranslate();

    const Theme& m_theme;
    QTabBar* m_tabs;
    QScrollArea* m_scroll;
    RulesList* m_rules;
    WhatIfPane* m_whatIf;
    bool m_isTabbed = false;
};

} // namespace yoyaku::ui

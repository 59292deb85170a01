#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace yoyaku::ui {

class Theme;

/// What stands where there is nothing to show: an icon of 32 px, one line what is so, one line what helps, at most two
/// buttons. Says itself to assistive tools when it changes while it is shown. Source: DESIGN, "Empty".
class EmptyState final : public QWidget
{
    Q_OBJECT

  public:
    EmptyState(const Theme& theme, const char* icon, QWidget* parent = nullptr);

    /// `icon` is a key of the icons of the tokens. The first line of `text` says what is so, the rest what helps.
    void setState(const char* icon, const QString& text);
    void setState(const char* icon, const QString& whatIsSo, const QString& whatHelps);
    /// Empty texts hide a button; the first one is the one that helps most. Kept over setState().
    void setButtons(const QString& primary, const QString& second = {});
    /// Keys of the icons of the tokens; null: none.
    void setButtonIcons(const char* primary, const char* second);
    /// Both lines.
    [[nodiscard]] QString text() const;

  Q_SIGNALS:
    void primaryClicked();
    void secondClicked();

  private:
    void retint();
    void fit(QLabel* label);

    const Theme& m_theme;
    const char* m_use;
    const char *m_primaryUse = nullptr, *m_secondUse = nullptr;
    QLabel *m_icon, *m_head, *m_text;
    QPushButton *m_primary, *m_second;
};

} // namespace yoyaku::ui

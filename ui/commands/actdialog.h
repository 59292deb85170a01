#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace yoyaku::ui {

class KeyButton;
class Theme;

/// The frame every question shares: title, content with 20 px padding, a foot of 56 px with the way out at the left and
/// the act at the right end. Window-modal, shown with open(), deletes itself. Ctrl Enter confirms, Esc keeps as is;
/// both keys stand on their buttons.
class ActDialog : public QDialog
{
    Q_OBJECT

  public:
    enum class Tone : quint8 { Normal, Destructive };

    ActDialog(const Theme& theme, const QString& title, QWidget* parent);

  protected:
    /// Where the content goes, below the title.
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    /// A panel of `width` px at the left, which takes the title: what the act is about stands there.
    [[nodiscard]] QVBoxLayout* addSide(int width);
    /// A line above the content that tells what came of the last try; empty hides it. Announced to assistive tools.
    void setNotice(const QString& text);
    /// The text of the act button; disabled until allowed. `keep` is the way out.
    void setFoot(const QString& keep, const QString& act, Tone tone = Tone::Normal);
    void setActText(const QString& act);
    /// After a change of language.
    void setTitle(const QString& title);
    void setActAllowed(bool allowed);
    /// Small grey line at the left of the foot: which call will be made, and when.
    void setFootNote(const QString& note);
    [[nodiscard]] QPushButton* keepButton() const;
    [[nodiscard]] QPushButton* actButton() const;
    /// What stands on the way out's key cap, where it is another act than Esc; empty: no cap.
    void setKeepKey(const QString& key);
    /// A plain-text label in a role's font; guest text never becomes markup.
    [[nodiscard]] QLabel* addLine(const QString& text, int role);
    /// What to think of first: amber, beside an icon.
    QLabel* addWarning(const QString& text);
    /// A line under the fields that says what is wrong with them; empty at first.
    [[nodiscard]] QLabel* addProblem(const QString& objectName);

    const Theme& m_theme;

  private:
    void addClose();

    QVBoxLayout* m_content = nullptr;
    QHBoxLayout* m_middle = nullptr;
    QLabel *m_title = nullptr, *m_note = nullptr, *m_notice = nullptr;
    KeyButton *m_keep = nullptr, *m_act = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace yoyaku::ui

#pragma once

#include <QPushButton>
#include <QTimer>
#include <functional>

namespace yoyaku::ui {

class Theme;

/// Puts a text on the clipboard and says for two seconds that it did: nothing else on screen would. GUI thread.
class CopyButton final : public QPushButton
{
    Q_OBJECT

  public:
    /// `text` is asked for at each click; an empty one is not copied.
    CopyButton(const Theme& theme, std::function<QString()> text, QWidget* parent = nullptr);

  private:
    void copy();
    void rest();

    const Theme& m_theme;
    std::function<QString()> m_text;
    QTimer m_said;
};

} // namespace yoyaku::ui

#pragma once

#include <QLineEdit>

class QAction;

namespace yoyaku::ui {

class Theme;

/// A field for a key or a secret: dots, with an eye that shows the text. Nothing of it reaches the clipboard or the
/// selection of X11: Qt copies no dots, and while the text is shown nothing can be selected.
class SecretField final : public QLineEdit
{
    Q_OBJECT

  public:
    explicit SecretField(const Theme& theme, QWidget* parent = nullptr);
    /// Without the blanks around it, as a copied key often has them.
    [[nodiscard]] QString secret() const { return text().trimmed(); }
    /// Empties the field and shows dots again: a secret is not left lying in a widget.
    void forget();

  private:
    void setShown(bool isShown);
    void tint();

    const Theme& m_theme;
    QAction* m_eye;
};

} // namespace yoyaku::ui

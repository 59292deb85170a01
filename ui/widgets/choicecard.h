#pragma once

#include <QFrame>

class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace yoyaku::ui {

class Theme;

/// One of two ways, as a card: a radio button with what it means below. A click anywhere chooses it.
class ChoiceCard final : public QFrame
{
    Q_OBJECT

  public:
    /// `name` becomes the button's object name.
    ChoiceCard(const Theme& theme, const char* name, const QString& title, QWidget* parent = nullptr);
    /// Wrapped small text.
    void addText(const QString& text);
    /// A line of the kind "Delay: below 1 s", the first words grey.
    void addFact(const QString& what, const QString& value);
    [[nodiscard]] QRadioButton* button() const { return m_button; }

  protected:
    void mousePressEvent(QMouseEvent* event) override;

  private:
    [[nodiscard]] QLabel* small(const QString& text);
    void describe(const QString& text);

    const Theme& m_theme;
    QRadioButton* m_button;
    QVBoxLayout* m_lines;
};

} // namespace yoyaku::ui

#pragma once

#include <QIcon>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace yoyaku::ui {

/// A switch of two or more words side by side, one of them on. Arrows move between them. Folded, it is one button
/// with the word that is on, and a menu.
class Segments final : public QWidget
{
    Q_OBJECT

  public:
    explicit Segments(QWidget* parent = nullptr);

    /// The first one is on. Segments are numbered from 0.
    void add(const QString& text, const QString& objectName = {});
    [[nodiscard]] int current() const;
    /// Emits nothing.
    void setCurrent(int segment);
    /// As a click on it would.
    void choose(int segment);
    /// After a change of language.
    void setText(int segment, const QString& text);
    /// Where there is little room. `icon` stands before the word.
    void setFolded(bool isFolded, const QIcon& icon = {});

  Q_SIGNALS:
    /// By the user or choose().
    void chosen(int segment);

  private:
    void openMenu();
    void showCurrent();

    QButtonGroup* m_buttons;
    QHBoxLayout* m_line;
    QToolButton* m_folded;
};

} // namespace yoyaku::ui

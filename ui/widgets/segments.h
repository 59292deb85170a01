#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace yoyaku::ui {

/// A switch of two or more words side by side, one of them on. Arrows move between them.
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

  Q_SIGNALS:
    /// By the user or choose().
    void chosen(int segment);

  private:
    QButtonGroup* m_buttons;
    QHBoxLayout* m_line;
};

} // namespace yoyaku::ui

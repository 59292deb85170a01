#pragma once

#include <QLabel>

namespace yoyaku::ui {

/// Parts whose height follows from their width, and which say so as a plain minimum: a form of several such parts in a
/// scroll area would otherwise be laid out by what they would take on one line.

/// Small parts in a FlowLayout, as high as their lines.
class FlowBox final : public QWidget
{
    Q_OBJECT

  public:
    explicit FlowBox(int spacing, QWidget* parent = nullptr);
    void add(QWidget* part);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void fit();
};

/// Plain text on as many lines as it needs.
class FittedLabel final : public QLabel
{
    Q_OBJECT

  public:
    explicit FittedLabel(QWidget* parent = nullptr);
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    void setWords(const QString& text);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fit();
};

} // namespace yoyaku::ui

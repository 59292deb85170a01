#pragma once

#include <QLabel>

namespace yoyaku::ui {

/// One line of plain text that ends in "…" where there is no room. text() stays whole; the tooltip shows it when cut.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

  public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace yoyaku::ui

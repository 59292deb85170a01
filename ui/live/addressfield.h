#pragma once

#include <QLineEdit>

namespace yoyaku::ui {

/// An address to read and to copy. Cut in its middle where there is no room: its end is what tells it from others. With
/// the focus it is whole, to be scrolled and selected.
class AddressField final : public QLineEdit
{
    Q_OBJECT

  public:
    explicit AddressField(QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace yoyaku::ui

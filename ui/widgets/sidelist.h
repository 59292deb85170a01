#pragma once

#include <QListWidget>

namespace yoyaku::ui {

class Theme;

/// A short list of a side bar: no frame, small icons, one click chooses, and as high as its rows, so that what follows
/// stands right below it.
class SideList : public QListWidget
{
    Q_OBJECT

  public:
    SideList(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace yoyaku::ui

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>
#include <optional>

class QAbstractButton;
class QPushButton;

namespace yoyaku::ui {

/// The colours a member can wear on calendars and lists, and the way back to the one that follows from its id. Arrows
/// move between them, Space chooses.
class ColorPicker final : public QWidget
{
    Q_OBJECT

  public:
    ColorPicker(const Theme& theme, const UserId& host, QWidget* parent = nullptr);

  Q_SIGNALS:
    void chosen(std::optional<int> index);

  private:
    [[nodiscard]] QAbstractButton* newSwatch(int index);
    const Theme& m_theme;
};

} // namespace yoyaku::ui

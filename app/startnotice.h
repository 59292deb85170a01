#pragma once

#include <QWidget>

class QLabel;

namespace yoyaku::ui {
class Theme;
}

namespace yoyaku::app {

/// The small window before there is a desk: one line that says what is being waited for, or why it did not come.
class StartNotice final : public QWidget
{
    Q_OBJECT

  public:
    explicit StartNotice(const ui::Theme& theme);
    void say(const QString& text);

  private:
    QLabel* m_text;
};

} // namespace yoyaku::app

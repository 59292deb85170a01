#pragma once

#include <QWidget>

namespace yoyaku::ui {

class Theme;

/// "How to read": the marks of the share chart as they are drawn, each with its meaning.
class HostsLegend final : public QWidget
{
    Q_OBJECT

  public:
    explicit HostsLegend(const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void refresh();

    const Theme& m_theme;
    QStringList m_words;
};

} // namespace yoyaku::ui

#pragma once

#include <QWidget>
#include <optional>

namespace yoyaku::ui {

class Theme;

/// Where the parts of a host row are, in device-independent px. One place, so that heading, painting and clicking
/// agree.
struct HostRowGeometry
{
    QRect grip, face, name, stepper, count, chart;
    /// 0 to 3 for a point inside the stepper.
    [[nodiscard]] std::optional<int> priorityAt(QPoint point) const;
    [[nodiscard]] static HostRowGeometry of(const QRect& row);
};

/// The names of the columns over the host list.
class HostColumns final : public QWidget
{
    Q_OBJECT

  public:
    explicit HostColumns(const Theme& theme, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    const Theme& m_theme;
};

} // namespace yoyaku::ui

#pragma once

#include "ui/hosts/draftedhosts.h"

#include <QWidget>
#include <optional>

class QToolButton;

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// Where the parts of a host row are, in device-independent px. One place, so that heading, painting and clicking
/// agree. From the right, each as wide as it needs: minutes, share chart, count, stepper; the name takes what is left.
/// What there is no room for is empty: first the minutes go, then the chart.
struct HostRowGeometry
{
    QRect grip, face, name, stepper, count, chart, minutes;
    /// 0 to 3 for a point inside the stepper.
    [[nodiscard]] std::optional<int> priorityAt(QPoint point) const;
    [[nodiscard]] static HostRowGeometry of(const QRect& row);
};

/// The names of the columns over the host list, and the menu of the order within a group.
class HostColumns final : public QWidget
{
    Q_OBJECT

  public:
    HostColumns(const Theme& theme, const TimeFormat& format, DraftedHosts& hosts, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void openMenu();
    void refresh();

    const Theme& m_theme;
    const TimeFormat& m_format;
    DraftedHosts& m_hosts;
    QToolButton* m_order;
};

} // namespace yoyaku::ui

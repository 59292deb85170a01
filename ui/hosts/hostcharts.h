#pragma once

#include "core/insight/hostsums.h"

#include <QWidget>

namespace yoyaku {
class DirectoryModel;
class RulesDraft;
} // namespace yoyaku

namespace yoyaku::ui {

class BurnChart;
class Theme;
class TimeFormat;
class TodayBars;
class TwinPanel;

/// Below the list of hosts: the limits of the month and those of today, side by side.
class HostCharts final : public QWidget
{
    Q_OBJECT

  public:
    struct Parts
    {
        const Theme& theme;
        const TimeFormat& format;
        const DirectoryModel& directory;
        RulesDraft& draft;
        HostSums& sums;
    };

    explicit HostCharts(Parts parts, QWidget* parent = nullptr);

    void setEventType(const EventTypeId& eventType);
    void showTwins(bool areShown);
    /// There is a rule with a limit, so that there is something to draw.
    [[nodiscard]] bool hasFigures() const;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void refresh();
    [[nodiscard]] QString hostName(const UserId& host) const;

    Parts m_parts;
    EventTypeId m_eventType;
    BurnChart* m_burn;
    TodayBars* m_today;
    QVector<TwinPanel*> m_panels;
};

} // namespace yoyaku::ui

#pragma once

#include "core/insight/hostsums.h"
#include "ui/widgets/sidelist.h"

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// The event types of the side bar, each with how even it is: "1 outside", "even", "too few", and below its hosts and
/// bookings. One click shows the event type.
class EvennessList final : public SideList
{
    Q_OBJECT

  public:
    EvennessList(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory,
                 QWidget* parent = nullptr);

    /// Event types come from the directory; `known` says how even they are, as far as it is worked out.
    void fill(const QVector<Evenness>& known);
    void setCurrent(const EventTypeId& eventType);

  Q_SIGNALS:
    void chosen(const yoyaku::EventTypeId& eventType);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    const TimeFormat& m_format;
    const DirectoryModel& m_directory;
    QVector<Evenness> m_known;
    EventTypeId m_current;
};

} // namespace yoyaku::ui

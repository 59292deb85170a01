#pragma once

#include "core/insight/hostsums.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class ChangesList;
class EvennessList;
class Theme;
class TimeFormat;

/// The side bar of the hosts page: event types with how even they are, what changed elsewhere, how to read the chart.
class HostsSide final : public QWidget
{
    Q_OBJECT

  public:
    HostsSide(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory, HostSums& sums,
              QWidget* parent = nullptr);

    void setEventType(const EventTypeId& eventType);

  Q_SIGNALS:
    void eventTypeChosen(const yoyaku::EventTypeId& eventType);
    void restoreRequested(const yoyaku::SetupChange& change);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    [[nodiscard]] QWidget* newHead(QLabel*& title, QLabel*& aside);
    void refresh();

    const Theme& m_theme;
    const DirectoryModel& m_directory;
    HostSums& m_sums;
    QScrollArea* m_scroll;
    QLabel *m_typesHead = nullptr, *m_typesCount = nullptr, *m_changesHead = nullptr, *m_changesPeriod = nullptr,
           *m_legendHead = nullptr, *m_legendAside = nullptr;
    EvennessList* m_types;
    ChangesList* m_changes;
};

} // namespace yoyaku::ui

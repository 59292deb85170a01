#pragma once

#include "core/base/clock.h"
#include "core/models/schedulemodel.h"

#include <QFrame>

class QPushButton;
class QScrollArea;

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class ScheduleActs;
class Theme;
class TimeFormat;

/// The right panel of the schedules: the chosen entry with what can be done to it, or the hours of the members shown.
class SchedulePanel final : public QFrame
{
    Q_OBJECT

  public:
    struct Parts
    {
        const DirectoryModel& directory;
        ScheduleActs& acts;
        const Theme& theme;
        const TimeFormat& format;
        const Clock& clock;
    };

    SchedulePanel(Parts parts, QWidget* parent = nullptr);

    void showEntry(const ScheduleRow& row);
    /// `denied` is why hours cannot be read with this key; empty: they can.
    void showHours(const QVector<UserId>& members, const QString& denied);
    void retranslate();

  Q_SIGNALS:
    void memberChosen(const yoyaku::UserId& member);

  private:
    void put(QWidget* sheet, bool hasActs);

    Parts m_parts;
    ScheduleRow m_shown;
    QScrollArea* m_scroll;
    QWidget* m_foot;
    QPushButton *m_edit, *m_delete;
};

} // namespace yoyaku::ui

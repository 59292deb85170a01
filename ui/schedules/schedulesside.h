#pragma once

#include "core/base/id.h"

#include <QScrollArea>
#include <QVector>

class QLabel;
class QVBoxLayout;

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class Theme;
class TickList;

/// The side bar of the schedules: members to tick, and what the shapes mean.
class SchedulesSide final : public QScrollArea
{
    Q_OBJECT

  public:
    SchedulesSide(const DirectoryModel& directory, const Theme& theme, QWidget* parent = nullptr);

    /// Those ticked; `isAll` in the signal's receiver comes from filter().
    [[nodiscard]] QVector<UserId> members() const;
    /// As ScheduleModel::setMembers wants it: nobody named means everybody.
    [[nodiscard]] QVector<UserId> filter() const;
    void showOnly(const UserId& member);
    /// Alt 1 to 9: only that member, counted from 0; -1 shows all.
    void showOnly(int index);
    /// The number of entries beside a member's name.
    void setCount(const UserId& member, int count);
    void retranslate() { rebuild(); }

  Q_SIGNALS:
    void membersChanged();

  private:
    void rebuild();
    void rebuildLegend();

    const DirectoryModel& m_directory;
    const Theme& m_theme;
    TickList* m_members;
    QVBoxLayout* m_all;
    QWidget* m_legend = nullptr;
};

} // namespace yoyaku::ui

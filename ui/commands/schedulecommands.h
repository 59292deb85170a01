#pragma once

#include "core/base/clock.h"
#include "core/sync/edit.h"
#include "ui/commands/scheduleacts.h"

#include <QPointer>
#include <QUndoStack>

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// What the acts need of the rest of the application; everything outlives ScheduleCommands.
struct ScheduleCommandParts
{
    EditSink& sink;
    QUndoStack& undo;
    DirectoryModel& directory;
    const Theme& theme;
    const TimeFormat& format;
    const Clock& clock;
};

/// The acts on hand-made schedules behind every view: asks what has to be asked, pushes one command an act.
/// Source: DESIGN "Write, hold, undo"; API guide, Create, Update and Delete Schedule. GUI thread.
class ScheduleCommands final : public ScheduleActs
{
    Q_OBJECT

  public:
    ScheduleCommands(ScheduleCommandParts parts, QWidget* dialogParent, QObject* parent = nullptr);

    void create(std::optional<TimeSpan> span = std::nullopt, std::optional<UserId> member = std::nullopt) override;
    void edit(const Schedule& schedule) override;
    void move(const Schedule& schedule, TimeSpan to) override;
    void remove(const Schedule& schedule) override;
    /// Opens the form of a refused new entry again, with everything typed still in it.
    void createAgain(const api::NewSchedule& schedule);

  Q_SIGNALS:
    /// Why an act was not begun, as a sentence for a toast.
    void declined(const QString& why);

  private:
    [[nodiscard]] bool mayChange(const Schedule& schedule);
    void openForm(const Schedule& filled);
    void askRemove(const Schedule& schedule);
    void askMove(const ScheduleUpdateEdit& edit, bool isBackAgain);
    void askDelete(const Schedule& schedule);
    void askBackAgain(const EditAct& act);
    void push(EditAct act, const QString& about);

    ScheduleCommandParts m_parts;
    QPointer<QWidget> m_dialogParent;
};

} // namespace yoyaku::ui

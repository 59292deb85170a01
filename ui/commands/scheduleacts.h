#pragma once

#include "core/base/id.h"
#include "core/base/timespan.h"
#include "core/domain/schedule.h"

#include <QObject>
#include <optional>

namespace yoyaku::ui {

/// What a user can do to hand-made schedules, from any view; as BookingActs: what has to be asked is asked, one
/// QUndoCommand an act, held before it is sent. Fake in view tests.
class ScheduleActs : public QObject
{
    Q_OBJECT

  public:
    using QObject::QObject;

    /// The form of a new schedule, filled with what is known.
    virtual void create(std::optional<TimeSpan> span = std::nullopt, std::optional<UserId> member = std::nullopt) = 0;
    /// The form of an existing one. Of a repeated schedule the rule stays as it is, which is said.
    virtual void edit(const Schedule& schedule) = 0;
    /// Drag, Alt arrows. A repeated one asks first: what is moved then is not documented.
    virtual void move(const Schedule& schedule, TimeSpan to) = 0;
    /// Asks first.
    virtual void remove(const Schedule& schedule) = 0;
};

} // namespace yoyaku::ui

#pragma once

#include "core/domain/account.h"
#include "core/domain/schedule.h"

#include <QScrollArea>

namespace yoyaku::ui {

class Theme;
class TickBox;

/// The members to tick for a hand-made schedule, in their colours. Who is on it and no member here (outsiders, members
/// that the list does not show) is left as it is.
class MemberPicker final : public QScrollArea
{
    Q_OBJECT

  public:
    MemberPicker(const Theme& theme, QVector<User> members, const QVector<ScheduleAttendee>& before, QWidget* parent);

    [[nodiscard]] QVector<ScheduleAttendee> attendees() const;
    /// False where no member is known: the list may be refused to a key.
    [[nodiscard]] bool hasMembers() const { return !m_members.isEmpty(); }

  Q_SIGNALS:
    void changed();

  private:
    QVector<User> m_members;
    QVector<ScheduleAttendee> m_before;
    QVector<TickBox*> m_boxes; ///< one a member, in their order
};

} // namespace yoyaku::ui

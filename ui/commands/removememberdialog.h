#pragma once

#include "core/models/teammodel.h"
#include "ui/commands/actdialog.h"

class QLabel;
class QListWidget;

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class TimeFormat;

/// Asks before Delete Organization User: first what the member still hosts, since Jicoo does not document what becomes
/// of those bookings. Cannot be confirmed before that is known.
class RemoveMemberDialog final : public ActDialog
{
    Q_OBJECT

  public:
    /// `warning` is about the member's role; empty: none.
    RemoveMemberDialog(const Theme& theme, const User& user, const QString& warning, QWidget* parent);
    void showBookings(const TeamModel::FutureBookings& bookings, const DirectoryModel& directory,
                      const TimeFormat& format);

  private:
    QLabel *m_count, *m_fate;
    QListWidget* m_list;
};

} // namespace yoyaku::ui

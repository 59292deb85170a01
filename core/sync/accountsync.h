#pragma once

#include "core/sync/directorysync.h"
#include "core/sync/organizationsync.h"
#include "core/sync/schedulesync.h"

namespace yoyaku {

/// What of an account is not bookings: says what of it is due and runs it when it is let. Event types, hosts and
/// members come first, as everything is named by them; then schedules, and what belongs to members and event types. GUI
/// thread.
class AccountSync : public QObject
{
    Q_OBJECT

  public:
    /// What was not answered is due again after `retryMs`.
    AccountSync(api::Client& client, Store& store, int retryMs, QObject* parent = nullptr);

    /// All of it is due.
    void wantAll();
    /// One group is due; Bookings and OpenSlots are none of this.
    void want(ApiGroup group);
    /// Starts event types, hosts and members if due.
    void fetchDirectory();
    /// Starts the rest if due.
    void fetchRest();
    /// What runs is forgotten, and due. The directory's few requests come to their end.
    void cancel();
    /// Schedules that ended before it are not kept. Empty: all are.
    void setHorizon(std::optional<EpochMs> horizon) { m_schedules.setHorizon(horizon); }
    /// Schedules are read from the beginning, under a new horizon.
    void restartSchedules();
    /// What the key may not read.
    [[nodiscard]] QSet<api::EndpointId> refused() const { return m_directory.refused() | m_organization.refused(); }

  Q_SIGNALS:
    /// Something is due, or may go on now.
    void wanted();

  private:
    void retryLater(bool& isDue);

    const int m_retryMs;
    DirectorySync m_directory;
    OrganizationSync m_organization;
    ScheduleSync m_schedules;
    bool m_isDirectoryDue = true;
    bool m_isOrganizationDue = true;
    bool m_isSchedulesDue = true;
    QSet<ApiGroup> m_groupsDue; ///< of the organization
};

} // namespace yoyaku

#include "core/sync/accountsync.h"

#include <QTimer>
#include <utility>

namespace yoyaku {

AccountSync::AccountSync(api::Client& client, Store& store, int retryMs, QObject* parent)
    : QObject(parent),
      m_retryMs(retryMs),
      m_directory(client, store),
      m_organization(client, store),
      m_schedules(client, store)
{
    connect(&m_directory, &DirectorySync::ended, this, [this](bool isWhole) {
        if (!isWhole) retryLater(m_isDirectoryDue);
        Q_EMIT wanted();
    });
    connect(&m_organization, &OrganizationSync::ended, this, [this](bool isWhole) {
        if (!isWhole) retryLater(m_isOrganizationDue);
        Q_EMIT wanted();
    });
    connect(&m_schedules, &ScheduleSync::ended, this, [this](ScheduleSync::Ending ending) {
        if (ending == ScheduleSync::Ending::Failed) retryLater(m_isSchedulesDue);
        Q_EMIT wanted();
    });
}

void AccountSync::retryLater(bool& isDue)
{
    QTimer::singleShot(m_retryMs, this, [this, &isDue] {
        isDue = true;
        Q_EMIT wanted();
    });
}

void AccountSync::wantAll() { m_isDirectoryDue = m_isOrganizationDue = m_isSchedulesDue = true; }

void AccountSync::want(ApiGroup group)
{
    switch (group) {
    case ApiGroup::Schedules:
        m_isSchedulesDue = true;
        break;
    case ApiGroup::Members:
    case ApiGroup::EventTypes:
    case ApiGroup::Hosts:
        m_isDirectoryDue = true;
        break;
    case ApiGroup::Invitations:
    case ApiGroup::Team:
    case ApiGroup::Availability:
    case ApiGroup::AssignRules:
        m_groupsDue.insert(group);
        break;
    case ApiGroup::Bookings:
    case ApiGroup::OpenSlots:
        return;
    }
    Q_EMIT wanted();
}

void AccountSync::fetchDirectory()
{
    if (!m_isDirectoryDue || m_directory.isRunning()) return;
    m_isDirectoryDue = false;
    m_directory.run();
}

void AccountSync::fetchRest()
{
    if (m_isSchedulesDue && !m_schedules.isRunning()) {
        m_isSchedulesDue = false;
        m_schedules.run();
    }
    if (m_directory.isRunning()) return;    // whose hours and rules to ask for is just being learned
    if (m_organization.isRunning()) return; // a group that is due again and again meanwhile is read once
    if (m_isOrganizationDue) {
        m_isOrganizationDue = false;
        m_groupsDue.clear();
        m_organization.run();
    }
    for (const ApiGroup group : std::exchange(m_groupsDue, {})) m_organization.refresh(group);
}

void AccountSync::cancel()
{
    m_isSchedulesDue = m_isSchedulesDue || m_schedules.isRunning();
    m_schedules.cancel();
    m_isOrganizationDue = m_isOrganizationDue || m_organization.isRunning();
    m_organization.cancel();
}

void AccountSync::restartSchedules()
{
    m_schedules.cancel();
    m_isSchedulesDue = true;
}

} // namespace yoyaku

#include "moc_accountsync.cpp"

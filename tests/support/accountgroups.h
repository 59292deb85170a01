#pragma once

#include "core/domain/schedule.h"
#include "support/smallaccount.h"

#include <QJsonObject>

namespace yoyaku::test {

/// What an account has beside bookings, answered as the API guide says: members and their hours, invitations, the team,
/// schedules, and rules of the event type ET1. Sits in front of a SmallAccount.
class AccountGroups
{
  public:
    explicit AccountGroups(SmallAccount& account);

    Schedule& addSchedule(const QString& id, EpochMs start, const QString& member = QStringLiteral("U1"));
    void removeSchedule(const QString& id);

    QVector<Schedule> schedules; ///< in the order they are listed
    QStringList members{QStringLiteral("U1"), QStringLiteral("U2")};
    QStringList invitations{QStringLiteral("I1")}; ///< ids; the e-mail is `<id>@example.com`
    QVector<QJsonObject> rules;
    int perPage = 50;
    QHash<QByteArray, int> refuse; ///< status by the beginning of the path; 0: the connection is cut
    /// Called before each answer.
    std::function<void(const ReceivedRequest&)> before;

  private:
    std::optional<Canned> answer(const ReceivedRequest& request);
};

} // namespace yoyaku::test

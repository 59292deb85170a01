#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/demo/demooptions.h"
#include "core/demo/demorefusal.h"
#include "core/domain/account.h"
#include "core/domain/organization.h"

#include <QHash>
#include <QVector>
#include <optional>

namespace yoyaku::demo {

/// Members, invitations and the team. A member's number never changes and is never used again, so that a booking can
/// name its host by number, also after the member has left. One thread.
class People
{
  public:
    People(const DemoOptions& options, const Clock& clock);

    /// Everybody who ever was a member.
    [[nodiscard]] int count() const { return int(m_members.size()); }
    [[nodiscard]] const User& at(int number) const { return m_members[number].user; }
    /// Members only, not those who left.
    [[nodiscard]] std::optional<int> find(const UserId& id) const;
    [[nodiscard]] QVector<User> members() const;
    /// The number of the new member.
    int join(const QString& name, const QString& email, const QString& role);
    /// 422 when it would leave the organization without an owner.
    [[nodiscard]] Result<User, Refusal> setRole(int number, const QString& role);
    /// 400 for the last owner: the contract has no 422 here.
    [[nodiscard]] Result<Done, Refusal> leave(int number);

    [[nodiscard]] const QVector<Invitation>& invitations() const { return m_invitations; }
    [[nodiscard]] const Invitation* invitation(const QString& id) const;
    /// 422 when that address is invited already or belongs to a member.
    [[nodiscard]] Result<Invitation, Refusal> invite(const QString& email, const QString& role);
    bool withdraw(const QString& id);

    [[nodiscard]] static QString teamSlug() { return QStringLiteral("minato"); }
    [[nodiscard]] static QString teamName() { return QStringLiteral("みなと商事"); }

  private:
    struct Member
    {
        User user;
        bool isGone = false;
    };
    [[nodiscard]] bool isLastOwner(int number) const;
    Invitation& addInvitation(const QString& email, const QString& role, EpochMs at);

    const Clock& m_clock;
    quint64 m_seed;
    QVector<Member> m_members;
    QHash<UserId, int> m_numbers;
    QVector<Invitation> m_invitations;
    int m_invited = 0;
};

} // namespace yoyaku::demo

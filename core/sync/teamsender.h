#pragma once

#include "core/sync/edit.h"
#include "core/sync/editcalls.h"

namespace yoyaku {

/// Sends and looks up what is done to members and invitations. GUI thread.
class TeamSender
{
  public:
    explicit TeamSender(EditCalls& calls) : m_calls(calls) {}

    void send(const RoleEdit& act, const EditFinish& finish);
    void send(const MemberRemoveEdit& act, const EditFinish& finish);
    void send(const InviteEdit& act, const EditFinish& finish);
    void send(const WithdrawEdit& act, const EditFinish& finish);

    void check(const RoleEdit& act, EpochMs madeAt, const EditFinish& finish);
    /// Done when Get Organization User answers 404: that path is documented.
    void check(const MemberRemoveEdit& act, EpochMs madeAt, const EditFinish& finish);
    /// By address and role.
    void check(const InviteEdit& act, EpochMs madeAt, const EditFinish& finish);
    /// In the list, whose path is documented: a 404 of Get Organization Invitation might mean only that its inferred
    /// path is not there.
    void check(const WithdrawEdit& act, EpochMs madeAt, const EditFinish& finish);

  private:
    EditCalls& m_calls;
};

} // namespace yoyaku

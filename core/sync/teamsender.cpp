#include "core/sync/teamsender.h"

#include "core/sync/accountlikeness.h"

namespace yoyaku {

namespace {

using Kind = EditOutcome::Kind;

api::Request<api::Page<Invitation>> invitationPage(int page) { return api::listInvitations(page, EditCalls::kPerPage); }

} // namespace

void TeamSender::send(const RoleEdit& act, const EditFinish& finish)
{
    m_calls.call(api::updateOrganizationUser(act.user, act.after), finish);
}

void TeamSender::send(const MemberRemoveEdit& act, const EditFinish& finish)
{
    // The list is asked, not the member: that address is the same as the deletion's, and if it is not there at Jicoo at
    // all, its 404 says nothing of anybody.
    m_calls.callToRemove<Done>(
        api::deleteOrganizationUser(act.before.id),
        [this, id = act.before.id](const EditFinish& seen) {
            m_calls.search<User>({[](int page) { return api::listOrganizationUsers(page, EditCalls::kPerPage); },
                                  [id](const User& user) -> std::optional<Kind> {
                                      if (user.id != id) return std::nullopt;
                                      return Kind::Unchanged;
                                  },
                                  Kind::Done},
                                 seen);
        },
        finish);
}

void TeamSender::send(const InviteEdit& act, const EditFinish& finish)
{
    m_calls.call(api::createInvitation(act.email, act.role), finish);
}

void TeamSender::send(const WithdrawEdit& act, const EditFinish& finish)
{
    m_calls.callToRemove<Done>(
        api::deleteInvitation(act.before.id), [this, act](const EditFinish& seen) { check(act, 0, seen); }, finish);
}

void TeamSender::check(const RoleEdit& act, EpochMs, const EditFinish& finish)
{
    m_calls.look<User>(
        api::getOrganizationUser(act.user), [act](const User& user) { return user.role == act.after; }, finish);
}

void TeamSender::check(const MemberRemoveEdit& act, EpochMs, const EditFinish& finish)
{
    m_calls.look<User>(
        api::getOrganizationUser(act.before.id), [](const User&) { return false; },
        [finish](EditOutcome outcome) {
            if (outcome.kind == Kind::Gone) outcome.kind = Kind::Done;
            finish(outcome);
        });
}

void TeamSender::check(const InviteEdit& act, EpochMs madeAt, const EditFinish& finish)
{
    m_calls.search<Invitation>({invitationPage,
                                [act, madeAt](const Invitation& found) -> std::optional<Kind> {
                                    if (!likeness::isMade(act, found, madeAt)) return std::nullopt;
                                    return Kind::Done;
                                },
                                Kind::Unchanged},
                               finish);
}

void TeamSender::check(const WithdrawEdit& act, EpochMs, const EditFinish& finish)
{
    m_calls.search<Invitation>({invitationPage,
                                [act](const Invitation& found) -> std::optional<Kind> {
                                    if (found.id != act.before.id) return std::nullopt;
                                    return Kind::Unchanged;
                                },
                                Kind::Done},
                               finish);
}

} // namespace yoyaku

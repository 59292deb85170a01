#pragma once

#include "ui/commands/teamacts.h"

#include <QStringList>

namespace yoyaku::test {

/// Notes what it was asked to do.
class NotingTeam final : public ui::TeamActs
{
  public:
    void setRole(const User& user, const QString& role) override { note("role", user.id.text() + u' ' + role); }
    void removeMember(const User& user) override { note("remove", user.id.text()); }
    void invite() override { asked << QStringLiteral("invite"); }
    void withdraw(const Invitation& invitation) override { note("withdraw", invitation.id.text()); }
    void addHost(const EventTypeId& eventType) override { note("addHost", eventType.text()); }
    void removeHost(const EventTypeId& eventType, const EventTypeHost& host) override
    {
        note("removeHost", eventType.text() + u' ' + host.userId.text());
    }
    void createRule(const EventTypeId& eventType) override { note("createRule", eventType.text()); }
    void editRule(const EventTypeId& eventType, const AssignRule& rule) override
    {
        note("editRule", eventType.text() + u' ' + rule.id.text());
    }
    void deleteRule(const EventTypeId& eventType, const AssignRule& rule) override
    {
        note("deleteRule", eventType.text() + u' ' + rule.id.text());
    }
    void applyDraft(const EventTypeId& eventType, RulesDraft&) override { note("applyDraft", eventType.text()); }
    void makeIntegrationLink(const EventTypeId& eventType) override { note("link", eventType.text()); }

    QStringList asked;

  private:
    void note(const char* what, const QString& of) { asked << QLatin1String(what) + u' ' + of; }
};

} // namespace yoyaku::test

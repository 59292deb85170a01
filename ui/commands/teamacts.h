#pragma once

#include "core/domain/account.h"
#include "core/domain/assignrule.h"
#include "core/domain/organization.h"

#include <QObject>

namespace yoyaku {
class RulesDraft;
}

namespace yoyaku::ui {

/// What a user can do to members, invitations, the hosts of an event type and its rules; as BookingActs: what has to be
/// asked is asked, one QUndoCommand an act, held before it is sent. Fake in view tests.
class TeamActs : public QObject
{
    Q_OBJECT

  public:
    using QObject::QObject;

    virtual void setRole(const User& user, const QString& role) = 0;
    /// Shows first which future bookings the member still hosts.
    virtual void removeMember(const User& user) = 0;
    /// The invitation form.
    virtual void invite() = 0;
    virtual void withdraw(const Invitation& invitation) = 0;

    /// Choose a member, role, kind and priority.
    virtual void addHost(const EventTypeId& eventType) = 0;
    virtual void removeHost(const EventTypeId& eventType, const EventTypeHost& host) = 0;

    /// The raw JSON of a rule, new or as received. Behind a warning until the shape is confirmed.
    virtual void createRule(const EventTypeId& eventType) = 0;
    virtual void editRule(const EventTypeId& eventType, const AssignRule& rule) = 0;
    virtual void deleteRule(const EventTypeId& eventType, const AssignRule& rule) = 0;

    /// Everything that was drafted of the event type, after it was shown once more: one entry of undo, held like any
    /// other act. The draft is empty afterwards, and untouched when the user thinks better of it.
    virtual void applyDraft(const EventTypeId& eventType, RulesDraft& draft) = 0;

    /// The account-integration tool: makes a personal page address of the event type.
    virtual void makeIntegrationLink(const EventTypeId& eventType) = 0;
};

} // namespace yoyaku::ui

#pragma once

#include "core/models/assignrulemodel.h"
#include "core/models/integrationlookup.h"
#include "core/models/teammodel.h"
#include "core/sync/edit.h"
#include "ui/commands/askdialog.h"
#include "ui/commands/ruledialog.h"
#include "ui/commands/teamacts.h"

#include <QPointer>
#include <QUndoStack>

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// What the team acts need of the rest of the application; everything outlives TeamCommands.
struct TeamCommandParts
{
    EditSink& sink;
    QUndoStack& undo;
    TeamModel& team;
    DirectoryModel& directory;
    IntegrationLookup& integration;
    const Theme& theme;
    const TimeFormat& format;
};

/// The acts behind Team, Event types and Hosts: asks what has to be asked, pushes one command an act. A change of role
/// asks only where an owner or the last one in charge is concerned. That a rule's undocumented shape may be tried is
/// remembered until the program ends. Source: DESIGN "Write, hold, undo". GUI thread.
class TeamCommands final : public TeamActs
{
    Q_OBJECT

  public:
    TeamCommands(TeamCommandParts parts, QWidget* dialogParent, QObject* parent = nullptr);

    void setRole(const User& user, const QString& role) override;
    void removeMember(const User& user) override;
    void invite() override;
    void withdraw(const Invitation& invitation) override;
    void addHost(const EventTypeId& eventType) override;
    void removeHost(const EventTypeId& eventType, const EventTypeHost& host) override;
    void createRule(const EventTypeId& eventType) override;
    void editRule(const EventTypeId& eventType, const AssignRule& rule) override;
    void deleteRule(const EventTypeId& eventType, const AssignRule& rule) override;
    void applyDraft(const EventTypeId& eventType, RulesDraft& draft) override;
    void makeIntegrationLink(const EventTypeId& eventType) override;

  Q_SIGNALS:
    /// Why an act was not begun, as a sentence for a toast.
    void declined(const QString& why);
    /// An http(s) address the user wants opened.
    void linkActivated(const QUrl& url);

  private:
    void ask(const AskDialog::Question& question, EditAct act, const QString& about);
    void openRule(const EventTypeId& eventType, const AssignRule* rule);
    [[nodiscard]] RuleDialog::Trust trustOf(const EventTypeId& eventType);
    [[nodiscard]] QStringList idsOf(const EventTypeId& eventType) const;
    [[nodiscard]] QJsonObject firstDraft(const EventTypeId& eventType) const;
    [[nodiscard]] QString roleWarning(const User& user) const;
    [[nodiscard]] bool isLastOf(const QStringList& roles, const User& user) const;
    [[nodiscard]] QString typeName(const EventTypeId& eventType) const;
    [[nodiscard]] QString nameOf(const User& user) const;
    void push(EditAct act, const QString& about);
    void pushAll(const QVector<EditAct>& acts, const EventTypeId& eventType);
    [[nodiscard]] QString aboutOf(const EditAct& act) const;
    void putBack(const EditAct& act, const QString& about);

    TeamCommandParts m_parts;
    QPointer<QWidget> m_dialogParent;
    AssignRuleModel m_rules; ///< of the event type a rule act is about
    bool m_isTrialAllowed = false;
};

} // namespace yoyaku::ui

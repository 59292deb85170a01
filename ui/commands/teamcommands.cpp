#include "ui/commands/teamcommands.h"

#include "core/models/directorymodel.h"
#include "ui/commands/addhostdialog.h"
#include "ui/commands/editcommand.h"
#include "ui/commands/edittext.h"
#include "ui/commands/integrationdialog.h"
#include "ui/commands/invitedialog.h"
#include "ui/commands/removememberdialog.h"
#include "ui/format/roletext.h"
#include "ui/format/ruletext.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"

#include <QJsonArray>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kBookingsListed = 50;
const QString kOwner = QStringLiteral("owner"), kAdmin = QStringLiteral("admin");

} // namespace

TeamCommands::TeamCommands(TeamCommandParts parts, QWidget* dialogParent, QObject* parent)
    : TeamActs(parent), m_parts(parts), m_dialogParent(dialogParent), m_rules(parts.directory, parts.sink)
{}

QString TeamCommands::nameOf(const User& user) const
{
    return safeText(user.name.isEmpty() ? m_parts.directory.userName(user.id) : user.name);
}

QString TeamCommands::typeName(const EventTypeId& eventType) const
{
    return safeText(m_parts.directory.eventTypeName(eventType));
}

bool TeamCommands::isLastOf(const QStringList& roles, const User& user) const
{
    const auto& all = m_parts.directory.users();
    return roles.contains(user.role) && std::none_of(all.begin(), all.end(), [&](const User& other) {
               return other.id != user.id && roles.contains(other.role);
           });
}

QString TeamCommands::roleWarning(const User& user) const
{
    if (isLastOf({kOwner}, user))
        return tr("This is the only owner. Without an owner, nobody may be able to change plan or members.");
    if (user.role == kOwner) return tr("This is an owner of the organization.");
    if (isLastOf({kOwner, kAdmin}, user))
        return tr("Nobody else here is an administrator. Then nobody may be able to manage members.");
    if (user.role == kAdmin) return tr("This is an administrator. If it is you, this key may lose its rights as well.");
    return {};
}

void TeamCommands::setRole(const User& user, const QString& role)
{
    if (role.isEmpty() || role == user.role) return;
    const QString about = nameOf(user);
    const RoleEdit edit{user.id, user.role, role};
    const bool makesOwner = role == kOwner;
    const QString warning = makesOwner ? tr("An owner may do everything, including removing you.") : roleWarning(user);
    if (warning.isEmpty()) return push(edit, about);
    AskDialog::Question question;
    question.title = tr("Change this role?");
    question.about = about;
    question.facts = {tr("%1 becomes %2.").arg(memberRoleText(user.role), memberRoleText(role))};
    question.warning = warning;
    question.keep = tr("Keep as is");
    question.act = tr("Change role");
    question.note = tr("Update Organization User, held 5 s. Ctrl Z takes it back.");
    ask(question, edit, about);
}

void TeamCommands::removeMember(const User& user)
{
    auto* dialog = new RemoveMemberDialog(m_parts.theme, user, roleWarning(user), m_dialogParent);
    connect(dialog, &QDialog::accepted, this, [this, user] { push(MemberRemoveEdit{user}, nameOf(user)); });
    m_parts.team.futureBookings(user.id, kBookingsListed, dialog,
                                [this, dialog](const TeamModel::FutureBookings& bookings) {
                                    dialog->showBookings(bookings, m_parts.directory, m_parts.format);
                                });
    dialog->open();
}

void TeamCommands::invite()
{
    QStringList members, invited;
    for (const User& user : m_parts.directory.users()) members.append(user.email);
    for (const Invitation& invitation : m_parts.directory.invitations()) invited.append(invitation.email);
    for (const Edit& edit : m_parts.sink.open())
        if (const auto* act = std::get_if<InviteEdit>(&edit.act)) invited.append(act->email);
    auto* dialog = new InviteDialog(m_parts.theme, members, invited, m_dialogParent);
    connect(dialog, &InviteDialog::confirmed, this,
            [this](const InviteEdit& edit) { push(edit, safeText(edit.email)); });
    dialog->open();
}

void TeamCommands::withdraw(const Invitation& invitation)
{
    if (invitation.id.isEmpty()) {
        Q_EMIT declined(
            tr("This invitation is still on its way to Jicoo. Undo it instead, or wait until it is there."));
        return;
    }
    const QString about = safeText(invitation.email);
    AskDialog::Question question;
    question.title = tr("Withdraw this invitation?");
    question.about = tr("%1 · %2").arg(about, memberRoleText(invitation.role));
    question.facts = {tr("The link in the mail stops working. Inviting again sends a new mail.")};
    question.keep = tr("Keep");
    question.act = tr("Withdraw");
    question.note = tr("Delete Organization Invitation, held 5 s. The call's address is inferred, not documented.");
    ask(question, WithdrawEdit{invitation}, about);
}

void TeamCommands::addHost(const EventTypeId& eventType)
{
    const auto hosts = m_parts.directory.hostsOf(eventType);
    QVector<User> candidates = m_parts.directory.users();
    candidates.removeIf([&](const User& user) {
        return std::any_of(hosts.begin(), hosts.end(), [&](const auto& host) { return host.userId == user.id; });
    });
    for (const Edit& edit : m_parts.sink.open())
        if (const auto* act = std::get_if<HostAddEdit>(&edit.act); act && act->eventType == eventType)
            candidates.removeIf([&](const User& user) { return user.id == act->host.userId; });
    if (candidates.isEmpty()) {
        Q_EMIT declined(m_parts.directory.users().isEmpty()
                            ? tr("No members are known yet, so none can be added. They come with the next sync.")
                            : tr("Every member known here is a host of this event type already."));
        return;
    }
    auto* dialog = new AddHostDialog(m_parts.theme, eventType, typeName(eventType), candidates, m_dialogParent);
    connect(dialog, &AddHostDialog::confirmed, this,
            [this](const HostAddEdit& edit, const QString& name) { push(edit, name); });
    dialog->open();
}

void TeamCommands::removeHost(const EventTypeId& eventType, const EventTypeHost& host)
{
    const QString about = safeText(host.name.isEmpty() ? m_parts.directory.userName(host.userId) : host.name);
    AskDialog::Question question;
    question.title = tr("Remove this host?");
    question.about = tr("%1 · %2").arg(about, typeName(eventType));
    question.facts = {tr("No further booking of this event type goes to this host. Bookings made so far are not moved "
                         "by this call, as far as is known.")};
    if (m_parts.directory.hostsOf(eventType).size() == 1)
        question.warning = tr("This is the only host. The page may offer no slots afterwards.");
    question.keep = tr("Keep");
    question.act = tr("Remove host");
    question.note = tr("Delete Event Type Host, held 5 s. The call's address is inferred, not documented.");
    ask(question, HostRemoveEdit{eventType, host}, about);
}

RuleDialog::Trust TeamCommands::trustOf(const EventTypeId& eventType)
{
    m_rules.setEventType(eventType);
    if (m_rules.isShapeConfirmed()) return RuleDialog::Trust::Confirmed;
    return m_isTrialAllowed ? RuleDialog::Trust::Tried : RuleDialog::Trust::Unconfirmed;
}

QStringList TeamCommands::idsOf(const EventTypeId& eventType) const
{
    QStringList lines;
    for (const EventTypeHost& host : m_parts.directory.hostsOf(eventType))
        lines.append(tr("%1: %2", "a name and its id")
                         .arg(safeText(host.name.isEmpty() ? m_parts.directory.userName(host.userId) : host.name),
                              safeText(host.userId.text())));
    return lines;
}

/// The shape the guide supposes, with the hosts there are. Source: API guide, schema HostAssignRuleInput (inferred).
QJsonObject TeamCommands::firstDraft(const EventTypeId& eventType) const
{
    QJsonArray ids;
    for (const EventTypeHost& host : m_parts.directory.hostsOf(eventType)) ids.append(host.userId.text());
    const QJsonObject group{{QStringLiteral("operator"), QStringLiteral("or")}, {QStringLiteral("userIds"), ids}};
    return {{QStringLiteral("name"), tr("New rule")},
            {QStringLiteral("groups"), QJsonArray{group}},
            {QStringLiteral("limits"), QJsonObject{{QStringLiteral("daily"), QJsonValue::Null},
                                                   {QStringLiteral("weekly"), QJsonValue::Null},
                                                   {QStringLiteral("monthly"), QJsonValue::Null}}}};
}

void TeamCommands::createRule(const EventTypeId& eventType) { openRule(eventType, nullptr); }

void TeamCommands::editRule(const EventTypeId& eventType, const AssignRule& rule)
{
    if (rule.id.isEmpty())
        Q_EMIT declined(tr("No id was found in this rule, so it cannot be named to Jicoo. Change it in Jicoo."));
    else
        openRule(eventType, &rule);
}

void TeamCommands::openRule(const EventTypeId& eventType, const AssignRule* rule)
{
    RuleDialog::Question question;
    question.eventType = typeName(eventType);
    question.isNew = !rule;
    question.json = rule ? rule->raw : firstDraft(eventType);
    question.ids = idsOf(eventType);
    question.trust = trustOf(eventType);
    if (rule) {
        question.name = ruleName(*rule);
        question.summary = ruleLines(*rule, m_parts.directory, m_parts.format);
    }
    auto* dialog = new RuleDialog(m_parts.theme, question, m_dialogParent);
    connect(dialog, &RuleDialog::trialChanged, this, [this](bool isAllowed) { m_isTrialAllowed = isAllowed; });
    const RuleEdit edit{
        rule ? RuleEdit::Kind::Update : RuleEdit::Kind::Create, eventType, rule ? *rule : AssignRule(), {}};
    connect(dialog, &RuleDialog::confirmed, this, [this, edit](const QJsonObject& body) {
        RuleEdit made = edit;
        made.body = body;
        const QString name = body.value(QLatin1String("name")).toString();
        push(made, made.kind == RuleEdit::Kind::Update ? ruleName(made.before) : safeText(name));
    });
    dialog->open();
}

void TeamCommands::deleteRule(const EventTypeId& eventType, const AssignRule& rule)
{
    if (rule.id.isEmpty()) {
        Q_EMIT declined(tr("No id was found in this rule, so it cannot be named to Jicoo. Delete it in Jicoo."));
        return;
    }
    AskDialog::Question question;
    question.title = tr("Delete this assign rule?");
    question.about = tr("%1 · %2").arg(ruleName(rule), typeName(eventType));
    question.facts = ruleLines(rule, m_parts.directory, m_parts.format);
    question.warning = tr("A rule that is gone cannot be brought back as it was.");
    const RuleDialog::Trust trust = trustOf(eventType);
    if (trust != RuleDialog::Trust::Confirmed) {
        question.facts.append(tr("Unconfirmed: Jicoo documents that rules can be deleted, not at which address."));
        question.consent = tr("Try it on this account");
        question.isConsentGiven = trust == RuleDialog::Trust::Tried;
    }
    question.keep = tr("Keep");
    question.act = tr("Delete rule");
    question.note = tr("Delete Event Type Host Assign Rule, held 5 s. The call's address is inferred.");
    ask(question, RuleEdit{RuleEdit::Kind::Delete, eventType, rule, {}}, ruleName(rule));
}

void TeamCommands::makeIntegrationLink(const EventTypeId& eventType)
{
    auto* dialog = new IntegrationDialog(m_parts.theme, m_parts.integration, eventType, typeName(eventType),
                                         m_parts.directory.team().id, m_dialogParent);
    connect(dialog, &IntegrationDialog::linkActivated, this, &TeamCommands::linkActivated);
    dialog->open();
}

void TeamCommands::ask(const AskDialog::Question& question, EditAct act, const QString& about)
{
    auto* dialog = new AskDialog(m_parts.theme, question, m_dialogParent);
    connect(dialog, &AskDialog::consentChanged, this, [this](bool isGiven) { m_isTrialAllowed = isGiven; });
    connect(dialog, &QDialog::accepted, this, [this, act = std::move(act), about] { push(act, about); });
    dialog->open();
}

void TeamCommands::push(EditAct act, const QString& about)
{
    const QString text = undoText(act, about);
    m_parts.undo.push(new EditCommand(m_parts.sink, std::move(act), about, text,
                                      [this](const EditAct& sent, const QString& who) { putBack(sent, who); }));
}

void TeamCommands::putBack(const EditAct& act, const QString& about)
{
    if (const auto inverse = inverseOf(act))
        push(*inverse, about);
    else
        Q_EMIT declined(tr("It was already sent, and Jicoo has no call that takes it back."));
}

} // namespace yoyaku::ui

#include "moc_teamcommands.cpp"

#include "ui/commands/invitedialog.h"

#include "ui/format/emailshape.h"
#include "ui/format/roletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace yoyaku::ui {

namespace {

constexpr int kEmailLimit = 255; ///< as the contract has it for guests; none is stated here

} // namespace

InviteDialog::InviteDialog(const Theme& theme, QStringList members, QStringList invited, QWidget* parent)
    : ActDialog(theme, tr("Invite to the organization"), parent),
      m_members(std::move(members)),
      m_invited(std::move(invited)),
      m_email(new QLineEdit(this)),
      m_role(new ChoiceBox(theme, this))
{
    buildForm();
    m_problem = addProblem(QStringLiteral("inviteProblem"));
    content()->addStretch(1);
    setFoot(tr("Discard"), tr("Invite"));
    setFootNote(tr("Create Organization Invitation, held 5 s. Jicoo then sends the mail."));
    connect(m_email, &QLineEdit::textChanged, this, &InviteDialog::check);
    check();
    m_email->setFocus();
}

void InviteDialog::buildForm()
{
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setColumnStretch(1, 1);
    const auto add = [&](int row, const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        field->setAccessibleName(text);
        form->addWidget(label, row, 0);
        form->addWidget(field, row, 1);
    };
    m_email->setObjectName(QStringLiteral("inviteEmail"));
    m_email->setMaxLength(kEmailLimit);
    m_role->setObjectName(QStringLiteral("inviteRole"));
    // Nobody is made an owner by mail: ownership is handed over in Jicoo.
    for (const QString& role : memberRoles())
        if (role != QLatin1String("owner")) m_role->addItem(memberRoleText(role), role);
    m_role->setCurrentIndex(m_role->findData(QStringLiteral("member")));
    add(0, tr("E-mail"), m_email);
    add(1, tr("Role"), m_role);
    content()->addLayout(form);
}

QString InviteDialog::address() const { return m_email->text().trimmed(); }

QString InviteDialog::problem() const
{
    if (address().isEmpty()) return {};
    if (!looksLikeEmail(address())) return tr("This is not a whole e-mail address yet.");
    if (m_members.contains(address(), Qt::CaseInsensitive)) return tr("A member has this address already.");
    if (m_invited.contains(address(), Qt::CaseInsensitive))
        return tr("This address was invited already. Withdraw that invitation first to send another.");
    return {};
}

void InviteDialog::check()
{
    const QString text = problem();
    m_problem->setText(text);
    setActAllowed(text.isEmpty() && !address().isEmpty());
}

void InviteDialog::accept()
{
    if (address().isEmpty() || !problem().isEmpty()) return;
    Q_EMIT confirmed({address(), m_role->currentData().toString()});
    QDialog::accept();
}

} // namespace yoyaku::ui

#include "moc_invitedialog.cpp"

#include "ui/settings/accountsection.h"

#include "ui/settings/accountlist.h"
#include "ui/widgets/secretfield.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yoyaku::ui {

AccountSection::AccountSection(const Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Accounts and key"), parent),
      m_accounts(new AccountList(theme, this)),
      m_base(named(new QLineEdit, "settings.base")),
      m_key(named(new SecretField(theme), "settings.key")),
      m_save(named(new QPushButton(tr("Use this key")), "settings.saveKey")),
      m_forget(named(new QPushButton(tr("Forget the key")), "settings.forgetKey")),
      m_session(named(new QPushButton(tr("Keep it for this session only")), "settings.sessionKey")),
      m_place(words()),
      m_note(named(words(), "settings.keyNote"))
{
    lines()->addWidget(m_accounts);
    lines()->addWidget(
        words(tr("Each account has a folder and keyring entries of its own. Nothing is shared."), TextRole::Small));
    buildKey();
    finish();
    connectList();
}

void AccountSection::buildKey()
{
    m_key->setPlaceholderText(tr("Another API key"));
    m_save->setEnabled(false);
    m_session->hide();
    QFormLayout* form = addForm(tr("The open account"));
    addRow(form, tr("Address of the service"), m_base);
    addRow(form, tr("Key"), sideBySide({m_place, m_forget}), m_forget);
    addRow(form, tr("New key"), sideBySide({m_key, m_save}), m_key);
    form->addRow(QString(), m_note);
    form->addRow(QString(), m_session);
    connect(m_base, &QLineEdit::editingFinished, this, [this] {
        if (!m_base->isModified()) return;
        m_base->setModified(false);
        Q_EMIT apiBaseRequested(m_base->text().trimmed());
    });
    connect(m_key, &QLineEdit::textChanged, this, [this] { m_save->setEnabled(!m_key->secret().isEmpty()); });
    connect(m_key, &QLineEdit::returnPressed, this, &AccountSection::send);
    connect(m_save, &QPushButton::clicked, this, &AccountSection::send);
    connect(m_forget, &QPushButton::clicked, this, &AccountSection::forgetKeyRequested);
    connect(m_session, &QPushButton::clicked, this, &AccountSection::sessionKeyRequested);
}

void AccountSection::connectList()
{
    connect(m_accounts, &AccountList::openRequested, this, &AccountSection::accountRequested);
    connect(m_accounts, &AccountList::renamed, this, &AccountSection::accountRenamed);
    connect(m_accounts, &AccountList::removalConfirmed, this, &AccountSection::accountRemovalConfirmed);
    connect(m_accounts, &AccountList::newRequested, this, &AccountSection::newAccountRequested);
}

void AccountSection::send()
{
    const QString key = m_key->secret();
    if (key.isEmpty()) return;
    m_key->forget();
    m_session->hide();
    Q_EMIT keyEntered(key);
}

void AccountSection::setValues(const SettingsValues& values)
{
    m_accounts->setAccounts(values.accounts);
    if (!m_base->isModified()) m_base->setText(values.apiBase);
    m_place->setText(values.keyPlace.isEmpty() ? tr("No key") : values.keyPlace);
    m_forget->setEnabled(!values.keyPlace.isEmpty() && values.canForgetKey && !values.isDemo);
    for (QWidget* part : std::initializer_list<QWidget*>{m_base, m_key})
        part->setEnabled(!values.isDemo && values.canForgetKey);
}

void AccountSection::setKeyNote(const QString& text) { m_note->setText(text); }

void AccountSection::offerSessionKey(const QString& why)
{
    m_note->setText(why);
    m_session->show();
}

void AccountSection::focusKey() { m_key->setFocus(Qt::OtherFocusReason); }

void AccountSection::leave()
{
    m_key->forget();
    m_session->hide();
}

} // namespace yoyaku::ui

#include "moc_accountsection.cpp"

#include "app/settingslink.h"

#include "app/accountnames.h"
#include "app/settingskeys.h"
#include "ui/format/keyringtext.h"
#include "ui/settings/accountsection.h"
#include "ui/settings/livesection.h"
#include "ui/settings/settingspage.h"

#include <QCoreApplication>

namespace yoyaku::app {

SettingsLink::SettingsLink(const Parts& parts, QObject* parent)
    : QObject(parent),
      m_parts(parts),
      m_ingress({parts.page.live(), parts.session, parts.settings, parts.credentials, parts.opened.account.id,
                 parts.opened.account.id == QLatin1String(kDemoAccount)})
{
    connectAccount();
    connectKey();
    connectRest();
}

void SettingsLink::connectAccount()
{
    ui::AccountSection* account = &m_parts.page.account();
    connect(account, &ui::AccountSection::accountRequested, this, &SettingsLink::accountRequested);
    connect(account, &ui::AccountSection::newAccountRequested, this, &SettingsLink::newAccountRequested);
    connect(account, &ui::AccountSection::accountRemovalConfirmed, this, &SettingsLink::removalRequested);
    connect(account, &ui::AccountSection::accountRenamed, this, [this](const QString& id, const QString& name) {
        auto entry = m_parts.book.find(id);
        if (!entry) return;
        entry->name = name;
        m_parts.book.keep(*entry);
    });
    connect(account, &ui::AccountSection::apiBaseRequested, this, &SettingsLink::takeBase);
}

void SettingsLink::connectKey()
{
    ui::AccountSection* account = &m_parts.page.account();
    connect(account, &ui::AccountSection::keyEntered, this, [this, account](const QString& key) {
        account->setKeyNote(tr("Checking the key…"));
        m_parts.key.tryOut(Secret(key.toUtf8()), m_parts.opened.account.apiBase);
    });
    connect(&m_parts.key, &AccountKey::refused, account, &ui::AccountSection::setKeyNote);
    connect(&m_parts.key, &AccountKey::worked, this, &SettingsLink::takeWorkingKey);
    connect(account, &ui::AccountSection::sessionKeyRequested, this, &SettingsLink::useForSession);
    connect(account, &ui::AccountSection::forgetKeyRequested, this, [this, account] {
        const QString id = m_parts.opened.account.id;
        const bool isForSession = m_parts.credentials.isForSession(id);
        m_parts.credentials.forgetKey(id, this, [this, account, isForSession](SecretOutcome outcome) {
            // One that was in memory only is gone, keyring or not.
            const QString trouble = ui::keyringTrouble(outcome);
            if (!trouble.isEmpty() && !(isForSession && outcome == SecretOutcome::NoKeyring))
                account->setKeyNote(tr("The key is still in the keyring.") + u' ' + trouble);
            else
                Q_EMIT reopenRequested();
        });
    });
}

void SettingsLink::connectRest()
{
    connect(&m_parts.page, &ui::SettingsPage::retentionChosen, this, [this](int days) {
        m_parts.settings.setValue(kRetentionKey, days);
        m_parts.session.sync.setRetention(retentionOf(m_parts.settings));
    });
    connect(&m_ingress, &IngressLink::reopenRequested, this, &SettingsLink::reopenRequested);
}

// A stored key goes to the address it was entered for and nowhere else, so another address asks for the key again.
void SettingsLink::takeBase(const QString& text)
{
    const QUrl base(text, QUrl::StrictMode);
    if (!api::isAllowedBase(base))
        return m_parts.page.account().setKeyNote(tr("The address must be https, or http on this computer."));
    AccountEntry entry = m_parts.opened.account;
    if (entry.apiBase == base) return;
    entry.apiBase = base;
    m_parts.credentials.forgetKey(entry.id, this, [this, entry](SecretOutcome outcome) {
        // A keyring that is away now may be back at the next start, with the key of the old address in it. An account
        // that is in no book never had one there.
        const bool hasNone = outcome == SecretOutcome::NoKeyring && !m_parts.book.find(entry.id);
        if (const QString trouble = ui::keyringTrouble(outcome); !trouble.isEmpty() && !hasNone)
            return m_parts.page.account().setKeyNote(
                tr("The address was not changed, because the key could not be taken back.") + u' ' + trouble);
        m_parts.book.keep(entry);
        Q_EMIT reopenRequested();
    });
}

void SettingsLink::takeWorkingKey()
{
    const KeyFacts& facts = m_parts.key.facts();
    const QString known = m_parts.opened.account.teamId;
    if (!known.isEmpty() && !facts.teamId.isEmpty() && known != facts.teamId) {
        m_parts.key.drop();
        return m_parts.page.account().setKeyNote(
            tr("This key works, but it belongs to another team. Add it as an account of its own, so that their "
               "bookings are not mixed."));
    }
    storeKey();
}

void SettingsLink::storeKey()
{
    m_parts.key.keep(m_parts.opened.account.id, this, [this](SecretOutcome outcome) {
        if (outcome != SecretOutcome::Ok)
            return m_parts.page.account().offerSessionKey(tr("The key works, and it is not stored.") + u' ' +
                                                          ui::keyringTrouble(outcome));
        m_parts.credentials.setSessionKey(m_parts.opened.account.id, {});
        keepAccount();
    });
}

void SettingsLink::useForSession()
{
    if (m_parts.key.key().isEmpty()) return;
    m_parts.credentials.setSessionKey(m_parts.opened.account.id, m_parts.key.key());
    keepAccount();
}

void SettingsLink::keepAccount()
{
    AccountEntry entry = m_parts.book.find(m_parts.opened.account.id).value_or(m_parts.opened.account);
    if (const QString team = m_parts.key.facts().teamId; !team.isEmpty()) entry.teamId = team;
    m_parts.key.drop();
    m_parts.book.keep(entry);
    m_parts.book.setLastOpened(entry.id);
    Q_EMIT reopenRequested();
}

QVector<ui::AccountChoice> SettingsLink::choices() const
{
    const AccountEntry& open = m_parts.opened.account;
    QVector<ui::AccountChoice> all;
    bool isListed = false;
    for (const AccountEntry& entry : m_parts.book.accounts()) {
        all.append({entry.id, entry.name, entry.apiBase.host(), entry.id == open.id, true});
        isListed = isListed || entry.id == open.id;
    }
    const QString demo = QLatin1String(kDemoAccount);
    if (!isListed && open.id != demo) all.append({open.id, open.name, open.apiBase.host(), true, false});
    all.append({demo, tr("Demo account"), {}, open.id == demo, false});
    return all;
}

void SettingsLink::show(ui::SettingsValues values)
{
    m_ingress.fill(values);
    values.apiBase = m_parts.session.config().apiBase.toString();
    values.keyPlace = m_parts.opened.keyPlace;
    values.canForgetKey = !Credentials::isFromEnvironment(m_parts.opened.account.id);
    values.isDemo = m_parts.opened.account.id == QLatin1String(kDemoAccount);
    values.accounts = choices();
    values.retentionDays = retentionOf(m_parts.settings).value_or(0);
    values.dataFolder = m_parts.dataDir;
    values.version = QCoreApplication::applicationVersion();
    m_parts.page.setValues(values);
}

} // namespace yoyaku::app

#include "moc_settingslink.cpp"

#include "app/welcoming.h"

#include "app/accountnames.h"
#include "app/ingresslink.h"
#include "core/base/secretservice.h"
#include "core/ingress/portcheck.h"
#include "core/ingress/publicbase.h"
#include "ui/format/keyringtext.h"
#include "ui/format/safetext.h"

namespace yoyaku::app {

namespace {

constexpr int kServicePatienceMs = 3000;

/// What a look at the service, before any key is stored, lets expect of the keyring.
SecretOutcome expected(SecretServiceState state)
{
    switch (state) {
    case SecretServiceState::Absent:
        return SecretOutcome::NoKeyring;
    case SecretServiceState::Locked:
        return SecretOutcome::Locked;
    case SecretServiceState::Silent:
        return SecretOutcome::TimedOut;
    case SecretServiceState::Unlocked:
        break;
    }
    return SecretOutcome::Ok;
}

} // namespace

Welcoming::Welcoming(const Parts& parts, const ui::WelcomeFacts& facts, QObject* parent)
    : QObject(parent), m_parts(parts), m_page(std::make_unique<ui::WelcomePage>(parts.theme, facts))
{
    using KeyState = ui::WelcomePage::KeyState;
    ui::WelcomePage* page = m_page.get();
    connect(page, &ui::WelcomePage::demoChosen, this, &Welcoming::demoChosen);
    connect(page, &ui::WelcomePage::laterChosen, this, &Welcoming::laterChosen);
    connect(page, &ui::WelcomePage::languageRequested, this, &Welcoming::languageRequested);
    connect(page, &ui::WelcomePage::keyEntered, this, [this](const QString& key) {
        m_page->setKeyState(KeyState::Checking, tr("Checking the key…"));
        m_parts.key.tryOut(Secret(key.toUtf8()), m_parts.apiBase);
    });
    connect(page, &ui::WelcomePage::keyChanged, this, [this] { m_parts.key.drop(); });
    connect(page, &ui::WelcomePage::openRequested, this, &Welcoming::store);
    connect(&m_parts.key, &AccountKey::worked, this, &Welcoming::showFacts);
    connect(&m_parts.key, &AccountKey::refused, this,
            [this](const QString& why) { m_page->setKeyState(KeyState::Refused, why); });
    askSecretService(kServicePatienceMs, this,
                     [this](SecretServiceState state) { m_page->setKeyring(expected(state)); });
    checkWayIn(facts.webhookPort);
}

// What can be said before an account listens. A port that another account of ours listens on is not taken by a
// stranger.
void Welcoming::checkWayIn(quint16 port)
{
    using Port = ui::WelcomeChecks::Port;
    ui::WelcomeChecks checks;
    if (port != 0) checks.port = ingress::isPortFree(port) ? Port::Free : Port::Taken;
    m_page->setChecks(checks);
    connect(&m_finder, &ingress::TunnelFinder::ended, this, [this, checks](const QVector<FoundProgram>& found) mutable {
        checks.found = found;
        checks.isSearching = false;
        m_page->setChecks(checks);
    });
    m_finder.search();
}

bool Welcoming::readAddress()
{
    m_choice = m_page->ingressChoice();
    const QString typed = m_page->proxyAddress();
    if (typed.isEmpty()) return true; // it can follow
    const auto base = ingress::parsePublicBase(typed, {});
    m_page->setAddressFault(base ? BaseFault::None : base.error());
    if (base) m_choice.proxyBase = *base;
    return base.isOk();
}

Welcoming::~Welcoming() { m_parts.key.drop(); }

void Welcoming::showFacts()
{
    const KeyFacts& facts = m_parts.key.facts();
    QStringList parts;
    if (!facts.teamName.isEmpty()) parts.append(ui::safeText(facts.teamName));
    if (facts.eventTypes >= 0) parts.append(tr("%n event type(s)", nullptr, facts.eventTypes));
    m_page->setKeyState(ui::WelcomePage::KeyState::Works, parts.join(QStringLiteral(" · ")));
}

// A team that is here already is opened with the new key: two folders of one team would only drift apart.
AccountEntry Welcoming::accountOfKey() const
{
    const KeyFacts& facts = m_parts.key.facts();
    for (const AccountEntry& known : m_parts.book.accounts())
        if (!facts.teamId.isEmpty() && known.teamId == facts.teamId && known.apiBase == m_parts.apiBase) return known;
    AccountEntry fresh = m_parts.book.draft(m_parts.apiBase);
    if (!facts.teamName.isEmpty()) fresh.name = facts.teamName;
    fresh.teamId = facts.teamId;
    return fresh;
}

void Welcoming::store(ui::KeepIn place)
{
    if (m_parts.key.key().isEmpty() || !readAddress()) return;
    m_account = accountOfKey();
    if (place == ui::KeepIn::Session) {
        m_parts.credentials.setSessionKey(m_account.id, m_parts.key.key());
        return finish(place);
    }
    m_page->setStoring(true);
    m_parts.key.keep(m_account.id, this, [this, place](SecretOutcome outcome) {
        m_page->setStoring(false);
        if (outcome != SecretOutcome::Ok) return m_page->offerSession(outcome);
        m_parts.credentials.setSessionKey(m_account.id, {});
        finish(place);
    });
}

void Welcoming::finish(ui::KeepIn place)
{
    m_parts.book.keep(m_account);
    keepIngressChoice(accountFolder(m_parts.dataDir, m_account.id), m_choice);
    const Secret signing(m_page->signingSecret().toUtf8());
    if (signing.isEmpty()) return Q_EMIT entered(m_account);
    // Where the key shall not go, the secret shall not either: it would wake a keyring that nobody asked for.
    if (place == ui::KeepIn::Session) {
        m_parts.credentials.setSessionWebhookSecrets(m_account.id, {signing});
        return Q_EMIT entered(m_account);
    }
    // Kept for this session at least; Settings, Live events says which.
    m_parts.credentials.keepWebhookSecrets(m_account.id, {signing}, this,
                                           [this](SecretOutcome) { Q_EMIT entered(m_account); });
}

} // namespace yoyaku::app

#include "moc_welcoming.cpp"

// Which account is open, and the way from one to another: the second half of Application.
#include "app/accountnames.h"
#include "app/application.h"
#include "app/datafolder.h"
#include "app/settingskeys.h"
#include "app/startnotice.h"
#include "core/base/privatefiles.h"
#include "core/base/secretservice.h"
#include "ui/format/keyringtext.h"

#include <QGuiApplication>
#include <cstdio>

namespace yoyaku::app {

namespace {

constexpr int kKeyringWatchMs = 3000;
constexpr int kServicePatienceMs = 1500;
const auto kKeyBanner = QStringLiteral("key");

} // namespace

QUrl Application::newAccountBase() const
{
    return m_options.apiBase.isEmpty() ? storedBase(*m_settings) : m_options.apiBase;
}

void Application::begin()
{
    if (m_options.demo) return openAccount(QLatin1String(kDemoAccount));
    const QString fromOutside = Credentials::environmentAccount(newAccountBase());
    if (!fromOutside.isEmpty()) return openAccount(fromOutside);
    const auto entry = m_book->startAccount(m_options.apiBase);
    if (entry) return openAccount(entry->id);
    showWelcome(WelcomeWhy::Start);
}

void Application::openAccount(const QString& id)
{
    if (id == QLatin1String(kDemoAccount)) {
        notice(tr("Starting the demo account…"));
        return m_opening->openDemo();
    }
    if (Credentials::isFromEnvironment(id))
        return m_opening->open({id, tr("Key from the environment"), newAccountBase(), {}});
    if (const auto entry = m_book->find(id)) {
        m_book->setLastOpened(id);
        return m_opening->open(*entry);
    }
    showWelcome(WelcomeWhy::Start);
}

void Application::openSession(const Opened& opened)
{
    m_opened = opened;
    m_saidAddress.clear();
    m_session = std::make_unique<Session>(m_opened.config, m_clock);
    connect(&m_session->receiver, &Receiver::stateChanged, this, [this](const ListenerState& state) {
        if (m_desk) showSettings();
        // The state changes with every event; the address is news once.
        if (state.kind != ListenerState::Kind::Listening || state.address == m_saidAddress) return;
        m_saidAddress = state.address;
        std::printf("Webhook listener: %s\n", qPrintable(state.address));
        std::fflush(stdout);
        m_opening->tellDemo(QUrl(state.address));
    });
    openDesk();
    m_session->start();
}

void Application::showMissingKey()
{
    m_keyringWatch.stop();
    if (!m_opened.config.apiKey.isEmpty()) return;
    const bool isUnknown = m_opened.keyring == SecretOutcome::NotFound;
    const bool isLocked = m_opened.keyring == SecretOutcome::Locked;
    m_desk->window().showBanner(kKeyBanner, isLocked ? ui::BannerSeverity::Information : ui::BannerSeverity::NeedsYou,
                                ui::missingKeyText(m_opened.keyring),
                                isUnknown  ? tr("Enter the key")
                                : isLocked ? tr("Unlock")
                                           : tr("Try again"),
                                isLocked ? QLatin1String("f.lock") : QLatin1String("f.key"));
    if (!isUnknown) m_keyringWatch.start(kKeyringWatchMs);
}

void Application::lookForKey()
{
    if (std::exchange(m_isLookingForKey, true)) return;
    const QString id = m_opened.account.id;
    m_credentials->find(id, this, [this, id](const FoundCredentials& found) {
        m_isLookingForKey = false;
        if (!m_desk || m_isLeaving || m_opened.account.id != id) return;
        if (!found.apiKey.isEmpty()) return switchTo(id);
        m_opened.keyring = found.outcome;
        showMissingKey();
    });
}

// The keyring is often unlocked a moment after the start; then the user need not come back here to say so.
void Application::watchForKeyring()
{
    askSecretService(kServicePatienceMs, this, [this](SecretServiceState state) {
        if (state == SecretServiceState::Unlocked && m_keyringWatch.isActive()) lookForKey();
    });
}

void Application::notice(const QString& text)
{
    auto* window = new StartNotice(m_theme);
    window->say(text);
    if (!m_isHidden) window->show();
    m_front.reset(window);
    m_welcoming.reset();
}

void Application::showWelcome(WelcomeWhy why)
{
    ui::WelcomeFacts facts;
    facts.isFurtherAccount = why == WelcomeWhy::NewAccount;
    facts.demoHosts = m_options.demoHosts;
    facts.demoBookings = m_options.demoBookings;
    facts.retentionDays = retentionOf(*m_settings).value_or(0);
    facts.webhookPort = m_opening->webhookPort();
    facts.isJapanese = m_format.language() == ui::TimeFormat::Language::Japanese;
    facts.note = std::exchange(m_news, {});
    m_welcoming = std::make_unique<Welcoming>(
        Welcoming::Parts{m_theme, *m_book, *m_credentials, *m_accountKey, newAccountBase(), m_dataDir}, facts);
    Welcoming* welcoming = m_welcoming.get();
    // Whoever asks is a widget that goes.
    connect(
        welcoming, &Welcoming::demoChosen, this, [this] { openAccount(QLatin1String(kDemoAccount)); },
        Qt::QueuedConnection);
    connect(
        welcoming, &Welcoming::entered, this, [this](const AccountEntry& entry) { openAccount(entry.id); },
        Qt::QueuedConnection);
    connect(welcoming, &Welcoming::languageRequested, this, &Application::chooseLanguage, Qt::QueuedConnection);
    connect(
        welcoming, &Welcoming::laterChosen, this, [this, why] { leaveWelcome(why); }, Qt::QueuedConnection);
    m_isHidden = false; // there is something to be asked
    QGuiApplication::setQuitOnLastWindowClosed(true);
    welcoming->page().show();
    m_front.reset();
}

void Application::leaveWelcome(WelcomeWhy why)
{
    if (why == WelcomeWhy::NewAccount) return openAccount(m_opened.account.id);
    m_opening->openWithoutKey(m_book->draft(newAccountBase()));
}

void Application::leaveDesk(std::function<void()> next)
{
    if (std::exchange(m_isLeaving, true)) return;
    m_keyringWatch.stop();
    const auto close = [this, next = std::move(next)] {
        notice(tr("Opening…"));
        m_settingsLink.reset();
        m_desk.reset();
        m_session.reset();
        m_opening->close();
        m_isLeaving = false;
        if (m_isQuitting) return QCoreApplication::quit(); // asked for meanwhile, of the window that has gone
        next();
    };
    // Whoever asked is one of the widgets that go; and the last answer waited for comes from the outbox, which goes
    // too.
    QMetaObject::invokeMethod(
        this,
        [this, close] {
            saveWindow();
            m_desk->finish([this, close] {
                m_session->stopListening(
                    this, [this, close] { QMetaObject::invokeMethod(this, close, Qt::QueuedConnection); });
            });
        },
        Qt::QueuedConnection);
}

void Application::switchTo(const QString& id)
{
    leaveDesk([this, id] { openAccount(id); });
}

void Application::removeAccount(const QString& id)
{
    if (!m_book->find(id)) return; // a folder is deleted: only one that the book knows
    const bool isOpen = m_opened.account.id == id;
    const auto remove = [this, id, isOpen] {
        m_credentials->forget(id, this, [this, id, isOpen](SecretOutcome secrets) {
            removeFolder(accountFolder(m_dataDir, id), this, [this, id, isOpen, secrets](bool isGone) {
                takeRemoval(id, secrets, isGone);
                // Where another one was open, it stays, or is just making room for the one that was asked for.
                if (isOpen) openNext();
            });
        });
    };
    if (isOpen)
        leaveDesk(remove);
    else
        remove();
}

void Application::takeRemoval(const QString& id, SecretOutcome secrets, bool isFolderGone)
{
    const QString name = m_book->find(id).value_or(AccountEntry()).name;
    m_book->remove(id);
    forgetNoticeHosts(*m_settings, id);
    QStringList said{tr("%1 was removed from this computer.").arg(name)};
    const QString trouble = ui::keyringTrouble(secrets);
    if (!trouble.isEmpty() && secrets != SecretOutcome::NoKeyring)
        said.append(tr("Its key is still in the keyring.") + u' ' + trouble);
    if (!isFolderGone) said.append(tr("Some of its files are left: %1").arg(accountFolder(m_dataDir, id)));
    m_news = said.join(u' ');
    if (m_desk) m_desk->window().showToast(std::exchange(m_news, {}));
}

void Application::openNext()
{
    if (const auto entry = m_book->startAccount({}))
        openAccount(entry->id);
    else
        showWelcome(WelcomeWhy::Start);
}

} // namespace yoyaku::app

#include "app/application.h"

#include "app/accountnames.h"
#include "app/calendarkeeping.h"
#include "app/datafolder.h"
#include "app/singleinstance.h"
#include "app/windowhabits.h"
#include "core/base/privatefiles.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/appmenu.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QScreen>
#include <cstdio>

namespace yoyaku::app {

namespace {

const auto kZone = QStringLiteral("zone");
const auto kWindow = QStringLiteral("window");

QTimeZone zoneFrom(const Settings& settings)
{
    const QByteArray id = settings.value(kZone).toString().toUtf8();
    return id.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(id);
}

} // namespace

Application::Application(Options options)
    : m_options(std::move(options)), m_dataDir(dataDirOf(m_options)), m_format(QTimeZone::systemTimeZone())
{}

Application::~Application() = default;

int Application::run()
{
    (void)makePrivateFolder(m_dataDir);
    m_instance = std::make_unique<SingleInstance>(m_dataDir);
    if (m_instance->role() == SingleInstance::Role::Second) {
        const bool isRaised = m_instance->other() == SingleInstance::Kind::Window;
        std::puts(isRaised ? "Yoyaku is already running here; its window was raised."
                           : "Yoyaku is already running here, and does not answer.");
        return isRaised ? 0 : 1;
    }
    makePrivateTree(m_dataDir);
    makeParts();
    connectParts();
    begin();
    const int code = QApplication::exec();
    m_welcoming.reset();
    m_settingsLink.reset();
    m_desk.reset();
    m_session.reset();
    m_opening.reset();
    m_background.reset();
    return code;
}

void Application::makeParts()
{
    m_settings = std::make_unique<Settings>(QDir(m_dataDir).filePath(QStringLiteral("settings.json")));
    const QString language =
        m_options.language.isEmpty() ? m_settings->value(kLanguageKey).toString() : m_options.language;
    m_format = ui::TimeFormat(zoneFrom(*m_settings), m_languages.choose(language));
    m_appearance = std::make_unique<Appearance>(*m_settings, m_theme);
    m_credentials = std::make_unique<Credentials>(m_keyring);
    m_accountKey = std::make_unique<AccountKey>(m_keyring, api::loadDialect(overridesFile(m_dataDir)).dialect);
    m_book = std::make_unique<AccountBook>(*m_settings, m_dataDir, storedBase(*m_settings));
    m_opening = std::make_unique<Opening>(m_options, *m_settings, m_dataDir, *m_credentials);
    QStringList again; // what a start by the desktop has to say as well
    if (!m_options.dataDir.isEmpty()) again = {QStringLiteral("--data-dir"), m_dataDir};
    m_background = std::make_unique<Background>(Background::Parts{*m_settings, m_theme, m_format, m_clock, again});
    m_isHidden = m_options.hidden;
    QGuiApplication::setQuitOnLastWindowClosed(!m_isHidden);
}

void Application::connectParts()
{
    connect(m_instance.get(), &SingleInstance::raiseRequested, this, [this] { raiseWindow(); });
    connect(m_background.get(), &Background::raiseRequested, this, &Application::raiseWindow);
    connect(m_background.get(), &Background::quitRequested, this, &Application::quit);
    connect(m_background.get(), &Background::keepRequested, this, &Application::hideWindow);
    connect(m_appearance.get(), &Appearance::remakeWanted, this, [this] {
        if (m_desk) QMetaObject::invokeMethod(this, &Application::openDesk, Qt::QueuedConnection);
    });
    connect(&m_termination, &TerminationSignal::received, this, &Application::quit);
    connect(m_opening.get(), &Opening::ready, this, &Application::openSession);
    connect(m_opening.get(), &Opening::demoFailed, this, [this](const QString& text) {
        if (!m_desk) notice(tr("The demo account did not start: %1").arg(text));
    });
    connect(m_book.get(), &AccountBook::changed, this, [this] {
        if (!m_desk) return;
        if (const auto entry = m_book->find(m_opened.account.id)) m_opened.account = *entry;
        showSettings();
    });
    connect(&m_keyringWatch, &QTimer::timeout, this, &Application::watchForKeyring);
}

void Application::openDesk()
{
    const bool isFirst = !m_desk;
    if (!isFirst) saveWindow();
    m_settingsLink.reset();
    auto old = std::move(m_desk); // goes when the new one stands, so that the program never has no window
    m_desk = std::make_unique<Desk>(*m_session, m_theme, m_format, m_clock);
    connectDesk();
    m_background->attach(*m_desk, m_opened.account.id, old.get());
    connectSettings();
    showSettings();
    ui::MainWindow& window = m_desk->window();
    window.setWindowTitle(QStringLiteral("%1 – Yoyaku").arg(m_opened.account.name));
    attachHabits(*m_settings, window, m_desk->settings());
    window.resize(QSize(1440, 900).boundedTo(window.screen()->availableSize()));
    window.restoreState(m_settings->value(kWindow).toObject().toVariantMap());
    if (isFirst && !m_options.page.isEmpty()) window.showPage(m_options.page);
    showMissingKey();
    if (!m_isHidden) window.show();
    m_front.reset();
    m_welcoming.reset();
    if (!m_news.isEmpty()) window.showToast(std::exchange(m_news, {}));
}

void Application::connectDesk()
{
    keepCalendarPrefs(m_desk->calendarPrefs(), *m_settings, m_format);
    ui::MainWindow& window = m_desk->window();
    window.setKeyPlace(m_opened.keyPlace.isEmpty() ? tr("No key") : m_opened.keyPlace);
    window.installEventFilter(this);
    connect(&window, &ui::MainWindow::quitRequested, this, &Application::quit);
    connect(&window, &ui::MainWindow::languageRequested, this, &Application::chooseLanguage);
    connect(&m_session->guestMask, &GuestMask::changed, &window,
            [this] { m_settings->setValue(kHidesGuestsKey, m_session->guestMask.isOn()); });
    connect(&window, &ui::MainWindow::themeRequested, this, &Application::chooseTheme);
    connect(&window, &ui::MainWindow::bannerAction, this, &Application::takeBannerAction);
    connect(&window.menu(), &ui::AppMenu::accountRequested, this, &Application::switchTo);
    connect(&window.menu(), &ui::AppMenu::newAccountRequested, this,
            [this] { leaveDesk([this] { showWelcome(WelcomeWhy::NewAccount); }); });
}

void Application::takeBannerAction(const QString& id)
{
    if (id == kDamagedCache) return switchTo(m_opened.account.id); // which sets the marked file aside
    const bool isKeyUnknown = id == QLatin1String("key") && m_opened.keyring == SecretOutcome::NotFound;
    const bool isConnection = id == QLatin1String("connection");
    const bool isKeyRefused = isConnection && m_session->connection.state().kind == ConnectionState::Kind::KeyRefused;
    if (isKeyUnknown || isKeyRefused) {
        m_desk->window().showPage(QStringLiteral("settings"));
        m_desk->settings().showKeyField();
    } else if (isConnection) {
        m_session->sync.syncNow();
    } else if (id == QLatin1String("key")) {
        lookForKey();
    }
}

void Application::connectSettings()
{
    ui::SettingsPage* page = &m_desk->settings();
    m_settingsLink = std::make_unique<SettingsLink>(SettingsLink::Parts{
        *page, *m_settings, *m_book, *m_credentials, *m_accountKey, *m_session, m_opened, m_dataDir});
    connect(page, &ui::SettingsPage::themeRequested, this, &Application::chooseTheme);
    connect(page, &ui::SettingsPage::looksRequested, m_appearance.get(), &Appearance::choose);
    connect(page, &ui::SettingsPage::languageRequested, this, &Application::chooseLanguage);
    connect(page, &ui::SettingsPage::zoneRequested, this, &Application::chooseZone);
    connect(m_settingsLink.get(), &SettingsLink::reopenRequested, this, [this] { switchTo(m_opened.account.id); });
    connect(m_settingsLink.get(), &SettingsLink::accountRequested, this, &Application::switchTo);
    connect(m_settingsLink.get(), &SettingsLink::newAccountRequested, this,
            [this] { leaveDesk([this] { showWelcome(WelcomeWhy::NewAccount); }); });
    connect(m_settingsLink.get(), &SettingsLink::removalRequested, this, &Application::removeAccount);
}

void Application::showSettings()
{
    ui::SettingsValues values;
    values.theme = m_theme.mode();
    values.looks = m_appearance->choice();
    values.language =
        m_format.language() == ui::TimeFormat::Language::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
    values.zone = m_format.zone().id();
    m_settingsLink->show(values);
    m_desk->window().menu().setAccounts(m_settingsLink->choices());
    m_desk->window().setWindowTitle(QStringLiteral("%1 – Yoyaku").arg(m_opened.account.name));
}

void Application::chooseTheme(ui::ThemeMode mode)
{
    m_appearance->chooseTheme(mode);
    showSettings();
}

void Application::chooseLanguage(const QString& code)
{
    m_format.setLanguage(m_languages.choose(code));
    m_settings->setValue(kLanguageKey, code);
    // The welcome window words itself anew; the desk is made anew.
    if (m_desk) QMetaObject::invokeMethod(this, &Application::openDesk, Qt::QueuedConnection);
}

void Application::chooseZone(const QByteArray& zone)
{
    if (!QTimeZone(zone).isValid()) return;
    m_format = ui::TimeFormat(QTimeZone(zone), m_format.language());
    m_settings->setValue(kZone, QString::fromLatin1(zone));
    QMetaObject::invokeMethod(this, &Application::openDesk, Qt::QueuedConnection);
}

void Application::raiseWindow(const QString& token)
{
    if (m_isQuitting) return;
    m_isHidden = false;
    QGuiApplication::setQuitOnLastWindowClosed(true);
    QWidget* window = m_desk ? &m_desk->window() : m_welcoming ? &m_welcoming->page() : m_front.get();
    if (!window) return;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    // Qt's Wayland plugin takes the token from there when a window asks to be activated.
    if (!token.isEmpty() && QGuiApplication::platformName().startsWith(QLatin1String("wayland")))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    window->show();
    window->raise();
    window->activateWindow();
}

void Application::saveWindow()
{
    if (m_desk) m_settings->setValue(kWindow, QJsonObject::fromVariantMap(m_desk->window().saveState()));
}

void Application::hideWindow()
{
    if (!m_desk) return;
    saveWindow();
    m_isHidden = true;
    QGuiApplication::setQuitOnLastWindowClosed(false); // a question of a hidden window is no last window
    m_desk->window().hide();
}

// What is still held is sent before the program ends; the window goes at once.
void Application::quit()
{
    if (!m_desk) return QCoreApplication::quit();
    if (std::exchange(m_isQuitting, true)) return;
    saveWindow();
    m_desk->window().hide();
    m_desk->finish([this] {
        m_isFinished = true;
        QCoreApplication::quit();
    });
}

bool Application::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Close || !m_desk || watched != &m_desk->window()) return false;
    if (m_isFinished) return false;
    event->ignore();
    const auto answer = qGuiApp->isSavingSession() ? NoticeRules::WhenClosed::Quit : m_background->whenClosed();
    switch (answer) {
    case NoticeRules::WhenClosed::Quit:
        quit();
        break;
    case NoticeRules::WhenClosed::KeepListening:
        hideWindow();
        break;
    case NoticeRules::WhenClosed::Ask:
        m_background->askWhenClosed(m_desk->window());
        break;
    }
    return true;
}

} // namespace yoyaku::app

#include "moc_application.cpp"

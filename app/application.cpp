#include "app/application.h"

#include "app/singleinstance.h"
#include "app/startnotice.h"
#include "core/base/privatefiles.h"
#include "core/demo/demoprocess.h"
#include "ui/settings/settingspage.h"
#include "ui/welcome/welcomepage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QScreen>
#include <QStandardPaths>
#include <QTimer>
#include <cstdio>

namespace yoyaku::app {

namespace {

const auto kLiveBase = QStringLiteral("https://api.jicoo.com");
constexpr quint16 kDefaultPort = 8787;

QString dataDirOf(const Options& options)
{
    if (!options.dataDir.isEmpty()) return QDir(options.dataDir).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/yoyaku");
}

QVector<Secret> secretsOf(const Secret& secret)
{
    return secret.isEmpty() ? QVector<Secret>() : QVector<Secret>{secret};
}

} // namespace

Application::Application(Options options)
    : m_options(std::move(options)), m_dataDir(dataDirOf(m_options)), m_format(QTimeZone::systemTimeZone())
{}

Application::~Application() = default;

QString Application::dataFile(const char* name) const { return QDir(m_dataDir).filePath(QLatin1String(name)); }

int Application::run()
{
    (void)makePrivateFolder(m_dataDir);
    m_instance = std::make_unique<SingleInstance>(m_dataDir);
    if (m_instance->role() == SingleInstance::Role::Second) {
        std::puts("Yoyaku is already running here; its window was raised.");
        return 0;
    }
    connect(m_instance.get(), &SingleInstance::raiseRequested, this, &Application::raiseWindow);
    m_settings = std::make_unique<Settings>(dataFile("settings.json"));
    const QString language =
        m_options.language.isEmpty() ? m_settings->value(QStringLiteral("language")).toString() : m_options.language;
    m_format = ui::TimeFormat(QTimeZone(m_settings->value(QStringLiteral("zone")).toString().toUtf8()),
                              m_languages.choose(language));
    if (m_settings->value(QStringLiteral("zone")).toString().isEmpty())
        m_format = ui::TimeFormat(QTimeZone::systemTimeZone(), m_format.language());
    connect(&m_systemTheme, &SystemTheme::darkChanged, &m_theme, &ui::Theme::setSystemDark);
    m_theme.apply(ui::ThemeMode(m_settings->value(QStringLiteral("theme"), int(ui::ThemeMode::System)).toInt()));
    m_credentials = std::make_unique<Credentials>(m_keyring);
    m_accountKey = std::make_unique<AccountKey>(m_keyring, apiBase());
    connect(&m_termination, &TerminationSignal::received, this, [this] {
        if (m_desk)
            m_desk->window().close(); // as the user would: what is held is sent first
        else
            QCoreApplication::quit();
    });
    begin();
    const int code = QApplication::exec();
    m_desk.reset();
    m_session.reset();
    m_demo.reset();
    return code;
}

void Application::begin()
{
    if (m_options.demo)
        beginDemo();
    else
        beginWithKey();
}

QUrl Application::apiBase() const
{
    if (!m_options.apiBase.isEmpty()) return m_options.apiBase;
    return QUrl(m_settings->value(QStringLiteral("apiBase"), kLiveBase).toString());
}

SessionConfig Application::accountConfig(const QString& name) const
{
    SessionConfig config;
    config.folder = QDir(m_dataDir).filePath(QStringLiteral("accounts/") + name);
    config.apiBase = apiBase();
    config.webhookPort =
        m_options.webhookPort.value_or(quint16(m_settings->value(QStringLiteral("webhookPort"), kDefaultPort).toInt()));
    return config;
}

void Application::beginDemo()
{
    DemoOptions wanted;
    wanted.seed = m_options.demoSeed;
    wanted.hosts = m_options.demoHosts;
    wanted.bookings = m_options.demoBookings;
    wanted.ratePerMinute = m_options.demoRate;
    auto* notice = new StartNotice(m_theme);
    notice->say(StartNotice::tr("Starting the demo account…"));
    notice->show();
    m_front.reset(notice);
    m_demo = std::make_unique<DemoProcess>(QCoreApplication::applicationFilePath(), wanted);
    connect(m_demo.get(), &DemoProcess::failed, this, [notice = QPointer<StartNotice>(notice)](const QString& text) {
        if (notice) notice->say(StartNotice::tr("The demo account did not start: %1").arg(text));
    });
    connect(m_demo.get(), &DemoProcess::ready, this, [this](const QUrl& base, const Secret& key, const Secret& secret) {
        SessionConfig config = accountConfig(QStringLiteral("demo"));
        // The demo account is made anew at each start, so what was kept of the last one describes nobody.
        QDir(config.folder).removeRecursively();
        config.apiBase = base;
        config.apiKey = key;
        config.webhookSecrets = {secret};
        openSession(config, tr("Demo account"));
    });
    m_demo->start();
}

void Application::beginWithKey()
{
    m_credentials->find(this, [this](const FoundCredentials& found) {
        if (found.apiKey.isEmpty()) return showWelcome();
        SessionConfig config = accountConfig(QStringLiteral("main"));
        config.apiKey = found.apiKey;
        config.webhookSecrets = secretsOf(found.webhookSecret);
        openSession(config, found.keyPlace);
    });
}

void Application::openSession(SessionConfig config, const QString& keyPlace)
{
    m_keyPlace = keyPlace;
    m_saidAddress.clear();
    m_session = std::make_unique<Session>(std::move(config), m_clock);
    connect(&m_session->receiver, &Receiver::stateChanged, this, [this](const ListenerState& state) {
        if (m_desk) showSettings();
        // The state changes with every event; the address is news once.
        if (state.kind != ListenerState::Kind::Listening || state.address == m_saidAddress) return;
        m_saidAddress = state.address;
        std::printf("Webhook listener: %s\n", qPrintable(state.address));
        std::fflush(stdout);
        if (m_demo) m_demo->setWebhookTarget(QUrl(state.address));
    });
    openDesk();
    m_session->start();
}

void Application::openDesk()
{
    const bool isFirst = !m_desk;
    if (!isFirst) saveWindow();
    auto old = std::move(m_desk); // goes when the new one stands, so that the program never has no window
    m_desk = std::make_unique<Desk>(*m_session, m_theme, m_format, m_clock);
    connectDesk();
    connectSettings();
    showSettings();
    ui::MainWindow& window = m_desk->window();
    window.setWindowTitle(QStringLiteral("Yoyaku"));
    window.resize(QSize(1440, 900).boundedTo(window.screen()->availableSize()));
    window.restoreState(m_settings->value(QStringLiteral("window")).toObject().toVariantMap());
    if (isFirst && !m_options.page.isEmpty()) window.showPage(m_options.page);
    window.show();
    m_front.reset();
}

void Application::connectDesk()
{
    ui::MainWindow& window = m_desk->window();
    window.setKeyPlace(m_keyPlace);
    window.installEventFilter(this);
    connect(&window, &ui::MainWindow::languageRequested, this, &Application::chooseLanguage);
    connect(&window, &ui::MainWindow::themeRequested, this, &Application::chooseTheme);
    connect(&window, &ui::MainWindow::bannerAction, this, [this](const QString& id) {
        if (id == kDamagedCache) beginAgain(); // which sets the marked file aside
        if (id != QLatin1String("connection")) return;
        if (m_session->connection.state().kind == ConnectionState::Kind::KeyRefused)
            m_desk->window().showPage(QStringLiteral("settings"));
        else
            m_session->sync.syncNow();
    });
}

void Application::connectSettings()
{
    ui::SettingsPage* page = &m_desk->settings();
    connect(page, &ui::SettingsPage::themeRequested, this, &Application::chooseTheme);
    connect(page, &ui::SettingsPage::languageRequested, this, &Application::chooseLanguage);
    connect(page, &ui::SettingsPage::zoneRequested, this, &Application::chooseZone);
    connect(page, &ui::SettingsPage::portRequested, this, [this](quint16 port) {
        m_settings->setValue(QStringLiteral("webhookPort"), int(port));
        if (!m_options.demo) beginAgain();
    });
    connect(page, &ui::SettingsPage::apiBaseRequested, this, [this, page](const QString& text) {
        const QUrl base(text, QUrl::StrictMode);
        if (!api::isAllowedBase(base))
            return page->setKeyNote(tr("The address must be https, or http on this computer."));
        m_settings->setValue(QStringLiteral("apiBase"), text);
        m_accountKey->setApiBase(base);
        if (!m_options.demo) beginAgain();
    });
    connect(page, &ui::SettingsPage::keyEntered, this, [this, page](const QString& key) {
        page->setKeyNote(tr("Checking the key…"));
        m_accountKey->tryOut(Secret(key.toUtf8()));
    });
    connect(page, &ui::SettingsPage::secretEntered, this, [this, page](const QString& text) {
        const Secret secret(text.toUtf8());
        m_session->receiver.setSecrets({secret});
        m_credentials->keepWebhookSecret(secret, page, [page](bool isKept) {
            page->setSecretNote(isKept ? tr("The signing secret is in the system keyring.")
                                       : tr("No keyring could keep the signing secret: it is known until you quit."));
        });
    });
    connect(page, &ui::SettingsPage::forgetKeyRequested, m_accountKey.get(), &AccountKey::forget);
    connect(m_accountKey.get(), &AccountKey::refused, page, &ui::SettingsPage::setKeyNote);
    connect(m_accountKey.get(), &AccountKey::accepted, page, [this](const Secret& key, bool isKept) {
        m_credentials->setSessionKey(isKept ? Secret() : key);
        m_options.demo = false;
        beginAgain();
    });
    connect(m_accountKey.get(), &AccountKey::forgotten, page, [this] {
        m_credentials->setSessionKey(Secret());
        beginAgain();
    });
}

void Application::showSettings()
{
    ui::SettingsValues values;
    values.theme = m_theme.mode();
    values.language =
        m_format.language() == ui::TimeFormat::Language::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
    values.zone = m_format.zone().id();
    const ListenerState listener = m_session->receiver.state();
    values.webhookAddress = listener.address;
    values.webhookPort = listener.port != 0 ? listener.port : m_session->config().webhookPort;
    values.apiBase = m_session->config().apiBase.toString();
    values.keyPlace = m_keyPlace;
    values.hasSecret = m_session->receiver.hasSecret();
    values.isDemo = m_demo != nullptr;
    values.version = QCoreApplication::applicationVersion();
    m_desk->settings().setValues(values);
}

void Application::showWelcome()
{
    auto* page = new ui::WelcomePage(m_theme);
    page->setWindowTitle(QStringLiteral("Yoyaku"));
    page->resize(1160, 712);
    using KeyState = ui::WelcomePage::KeyState;
    connect(page, &ui::WelcomePage::demoChosen, this, [this] {
        m_options.demo = true;
        QMetaObject::invokeMethod(this, &Application::begin, Qt::QueuedConnection);
    });
    connect(page, &ui::WelcomePage::keyEntered, this, [this, page](const QString& key) {
        page->setKeyState(KeyState::Checking, tr("Checking the key…"));
        m_accountKey->tryOut(Secret(key.toUtf8()));
    });
    connect(page, &ui::WelcomePage::laterChosen, this,
            [this] { openSession(accountConfig(QStringLiteral("main")), tr("No key")); });
    connect(m_accountKey.get(), &AccountKey::refused, page,
            [page](const QString& why) { page->setKeyState(KeyState::Refused, why); });
    connect(m_accountKey.get(), &AccountKey::accepted, page, [this, page](const Secret& key, bool isKept) {
        page->setKeyState(KeyState::Works,
                          isKept ? tr("Key works; it is in the system keyring.")
                                 : tr("Key works. No keyring could keep it: it is known until you quit."));
        m_credentials->setSessionKey(isKept ? Secret() : key);
        QMetaObject::invokeMethod(this, &Application::beginWithKey, Qt::QueuedConnection);
    });
    page->show();
    m_desk.reset();
    m_front.reset(page);
}

void Application::beginAgain()
{
    // Whoever asked is one of the widgets that go.
    QMetaObject::invokeMethod(
        this,
        [this] {
            saveWindow();
            m_desk->finish([this] {
                auto* notice = new StartNotice(m_theme);
                notice->say(StartNotice::tr("Opening…"));
                notice->show();
                m_front.reset(notice);
                m_desk.reset();
                m_session.reset();
                m_demo.reset();
                begin();
            });
        },
        Qt::QueuedConnection);
}

void Application::chooseTheme(ui::ThemeMode mode)
{
    m_theme.apply(mode);
    m_settings->setValue(QStringLiteral("theme"), int(mode));
    showSettings();
}

void Application::chooseLanguage(const QString& code)
{
    m_format.setLanguage(m_languages.choose(code));
    m_settings->setValue(QStringLiteral("language"), code);
    QMetaObject::invokeMethod(this, &Application::openDesk, Qt::QueuedConnection);
}

void Application::chooseZone(const QByteArray& zone)
{
    if (!QTimeZone(zone).isValid()) return;
    m_format = ui::TimeFormat(QTimeZone(zone), m_format.language());
    m_settings->setValue(QStringLiteral("zone"), QString::fromLatin1(zone));
    QMetaObject::invokeMethod(this, &Application::openDesk, Qt::QueuedConnection);
}

void Application::raiseWindow()
{
    QWidget* window = m_desk ? &m_desk->window() : m_front.get();
    if (!window) return;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

void Application::saveWindow()
{
    if (m_desk)
        m_settings->setValue(QStringLiteral("window"), QJsonObject::fromVariantMap(m_desk->window().saveState()));
}

// Closing sends what is still held before the program ends; the window goes at once.
bool Application::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Close || !m_desk || watched != &m_desk->window()) return false;
    if (m_isFinished) return false;
    saveWindow();
    event->ignore();
    m_desk->window().hide();
    m_desk->finish([this] {
        m_isFinished = true;
        QCoreApplication::quit();
    });
    return true;
}

} // namespace yoyaku::app

#include "moc_application.cpp"

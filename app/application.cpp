#include "app/application.h"

#include "app/singleinstance.h"
#include "app/startnotice.h"
#include "core/base/privatefiles.h"
#include "core/demo/demoprocess.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QStandardPaths>
#include <QTimer>
#include <cstdio>

namespace yoyaku::app {

namespace {

const auto kLiveBase = QStringLiteral("https://api.jicoo.com");
const auto kKeyName = QStringLiteral("api-key");
const auto kSecretName = QStringLiteral("webhook-secret");
constexpr quint16 kDefaultPort = 8787;

QString dataDirOf(const Options& options)
{
    if (!options.dataDir.isEmpty()) return QDir(options.dataDir).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/yoyaku");
}

Secret fromEnvironment(const char* name) { return Secret(qgetenv(name).trimmed()); }

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
    chooseLanguage(m_options.language.isEmpty() ? m_settings->value(QStringLiteral("language")).toString()
                                                : m_options.language);
    connect(&m_systemTheme, &SystemTheme::darkChanged, &m_theme, &ui::Theme::setSystemDark);
    m_theme.apply(ui::ThemeMode(m_settings->value(QStringLiteral("theme"), int(ui::ThemeMode::System)).toInt()));
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

SessionConfig Application::accountConfig(const QString& name) const
{
    SessionConfig config;
    config.folder = QDir(m_dataDir).filePath(QStringLiteral("accounts/") + name);
    config.apiBase = m_options.apiBase.isEmpty() ? QUrl(kLiveBase) : m_options.apiBase;
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
        connect(&m_session->receiver, &Receiver::stateChanged, m_demo.get(), [this](const ListenerState& state) {
            if (state.kind == ListenerState::Kind::Listening) m_demo->setWebhookTarget(QUrl(state.address));
        });
    });
    m_demo->start();
}

void Application::beginWithKey()
{
    const Secret key = fromEnvironment("YOYAKU_API_KEY"), secret = fromEnvironment("YOYAKU_WEBHOOK_SECRET");
    SessionConfig config = accountConfig(QStringLiteral("main"));
    if (!key.isEmpty()) {
        config.apiKey = key;
        config.webhookSecrets = secretsOf(secret);
        openSession(config, tr("Key from the environment"));
        return;
    }
    m_keyring.read(kKeyName, this, [this, config, secret](const SecretReading& found) mutable {
        if (found.outcome != SecretOutcome::Ok || found.secret.isEmpty()) return showWelcome();
        config.apiKey = found.secret;
        m_keyring.read(kSecretName, this, [this, config, secret](const SecretReading& stored) mutable {
            config.webhookSecrets = secretsOf(secret.isEmpty() ? stored.secret : secret);
            openSession(config, tr("Key in system keyring"));
        });
    });
}

void Application::openSession(SessionConfig config, const QString& keyPlace)
{
    m_session = std::make_unique<Session>(std::move(config), m_clock);
    m_desk = std::make_unique<Desk>(*m_session, m_theme, m_format, m_clock);
    ui::MainWindow& window = m_desk->window();
    window.setKeyPlace(keyPlace);
    window.installEventFilter(this);
    window.setWindowTitle(QStringLiteral("Yoyaku"));
    connect(&window, &ui::MainWindow::languageRequested, this, &Application::chooseLanguage);
    connect(&window, &ui::MainWindow::themeRequested, this, [this](ui::ThemeMode mode) {
        m_theme.apply(mode);
        m_settings->setValue(QStringLiteral("theme"), int(mode));
    });
    connect(&m_session->receiver, &Receiver::stateChanged, this, [](const ListenerState& state) {
        if (state.kind != ListenerState::Kind::Listening) return;
        std::printf("Webhook listener: %s\n", qPrintable(state.address));
        std::fflush(stdout);
    });
    window.resize(1440, 900);
    window.restoreState(m_settings->value(QStringLiteral("window")).toObject().toVariantMap());
    if (!m_options.page.isEmpty()) window.showPage(m_options.page);
    window.show();
    m_front.reset();
    m_session->start();
}

void Application::showWelcome()
{
    auto* notice = new StartNotice(m_theme);
    notice->say(StartNotice::tr("No API key is known here. Start with --demo, or set YOYAKU_API_KEY."));
    notice->show();
    m_front.reset(notice);
}

void Application::chooseLanguage(const QString& code)
{
    m_format.setLanguage(m_languages.choose(code));
    if (!code.isEmpty()) m_settings->setValue(QStringLiteral("language"), code);
    if (m_desk) m_desk->retranslate();
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

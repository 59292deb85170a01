#include "app/headless.h"

#include "app/datafolder.h"
#include "app/singleinstance.h"
#include "core/base/privatefiles.h"
#include "core/ingress/choicekeeping.h"

#include <QCoreApplication>
#include <QDir>
#include <cstdio>

namespace yoyaku::app {

namespace {

constexpr int kNothingToListenFor = 1;

void say(std::FILE* where, const QString& line)
{
    std::fprintf(where, "%s\n", qPrintable(line));
    std::fflush(where);
}

} // namespace

Headless::Headless(Options options) : m_options(std::move(options)), m_dataDir(dataDirOf(m_options)) {}

Headless::~Headless() = default;

int Headless::run()
{
    m_settings = std::make_unique<Settings>(QDir(m_dataDir).filePath(QStringLiteral("settings.json")));
    m_languages.choose(m_options.language.isEmpty() ? m_settings->value(kLanguageKey).toString() : m_options.language);
    if (const QString why = takeFolder(); !why.isEmpty()) {
        const bool isAlreadyThere = m_instance->role() == SingleInstance::Role::Second && m_instance->other();
        say(isAlreadyThere ? stdout : stderr, why);
        return isAlreadyThere ? 0 : kNothingToListenFor;
    }
    connect(m_instance.get(), &SingleInstance::handOverRequested, this, &Headless::leave);
    connect(&m_termination, &TerminationSignal::received, this, &Headless::leave);
    makePrivateTree(m_dataDir);
    m_credentials = std::make_unique<Credentials>(m_keyring);
    m_book = std::make_unique<AccountBook>(*m_settings, m_dataDir, storedBase(*m_settings));
    m_opening = std::make_unique<Opening>(m_options, *m_settings, m_dataDir, *m_credentials);
    connect(m_opening.get(), &Opening::ready, this, &Headless::listen);
    // From inside the event loop: what ends the program before it runs would be forgotten.
    QMetaObject::invokeMethod(this, &Headless::begin, Qt::QueuedConnection);
    const int code = QCoreApplication::exec();
    m_ingress.reset();
    m_receiver.reset();
    return code;
}

QString Headless::takeFolder()
{
    (void)makePrivateFolder(m_dataDir);
    m_instance = std::make_unique<SingleInstance>(m_dataDir, SingleInstance::Kind::Listener);
    switch (m_instance->role()) {
    case SingleInstance::Role::First:
        return {};
    case SingleInstance::Role::NoFolder:
        return tr("The data folder cannot be written: %1").arg(m_dataDir);
    case SingleInstance::Role::Second:
        break;
    }
    if (!m_instance->other()) return tr("Yoyaku is already running here, and does not answer.");
    return *m_instance->other() == SingleInstance::Kind::Window
               ? tr("Yoyaku is already running here; its window takes the events in.")
               : tr("Yoyaku already takes events in here, without a window.");
}

void Headless::begin()
{
    const QUrl base = m_options.apiBase.isEmpty() ? storedBase(*m_settings) : m_options.apiBase;
    const QString fromOutside = Credentials::environmentAccount(base);
    if (!fromOutside.isEmpty()) return m_opening->open({fromOutside, {}, base, {}});
    if (const auto entry = m_book->startAccount(m_options.apiBase)) return m_opening->open(*entry);
    giveUp(tr("There is no account yet. Start Yoyaku with its window once, or set YOYAKU_API_KEY."));
}

void Headless::listen(const Opened& opened)
{
    if (m_isLeaving) return;
    // Listening without a secret would refuse what a sender may not send twice.
    if (opened.config.webhookSecrets.isEmpty())
        return giveUp(tr("No signing secret is known for this account, so no event could be told genuine. Enter it in "
                         "Settings, Live events, or set YOYAKU_WEBHOOK_SECRET."));
    (void)makePrivateFolder(opened.config.folder);
    m_account = std::make_unique<Settings>(Session::accountFile(opened.config.folder));
    const IngressChoice way = ingress::keptChoice(*m_account);
    if (way.way == IngressWay::PollingOnly)
        return giveUp(
            tr("Bookings of this account are only asked for, so there is nothing to listen for. Choose another "
               "way in Settings, Live events."));
    m_receiver = std::make_unique<Receiver>(Session::receiverConfig(opened.config, *m_account), m_clock);
    connect(m_receiver.get(), &Receiver::stateChanged, this, &Headless::report);
    connect(m_receiver.get(), &Receiver::stopped, this, &QCoreApplication::quit);
    m_ingress = std::make_unique<Ingress>(Session::ingressConfig(opened.config, *m_account), way, *m_receiver, m_clock);
    m_ingress->start();
}

void Headless::report(const ListenerState& state)
{
    QString line;
    switch (state.kind) {
    case ListenerState::Kind::Off:
        return;
    case ListenerState::Kind::Listening:
        line = QStringLiteral("Webhook listener: %1").arg(state.address); // as the window's program says it
        break;
    case ListenerState::Kind::PortInUse:
        line = tr("Port %1 is taken by another program. It is tried again every minute.").arg(state.port);
        break;
    case ListenerState::Kind::LedgerFailed:
        line = tr("The ledger cannot be written. Events are answered \"later\" until it can.");
        break;
    case ListenerState::Kind::CertificateFailed:
        line = tr("The certificate or its key cannot be used. They are tried again every minute.");
        break;
    case ListenerState::Kind::Failed:
        line = tr("Port %1 cannot be opened. It is tried again every minute.").arg(state.port);
        break;
    }
    // The state changes with every event; a line is news once.
    if (line != std::exchange(m_said, line)) say(state.kind == ListenerState::Kind::Listening ? stdout : stderr, line);
}

void Headless::leave()
{
    if (std::exchange(m_isLeaving, true)) return;
    if (m_receiver)
        m_receiver->stop(); // which ends with stopped()
    else
        QCoreApplication::quit();
}

void Headless::giveUp(const QString& why)
{
    say(stderr, why);
    QCoreApplication::exit(kNothingToListenFor);
}

} // namespace yoyaku::app

#include "moc_headless.cpp"

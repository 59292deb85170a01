#include "core/demo/demoserver.h"

#include "core/demo/democontrol.h"
#include "core/demo/demojson.h"

#include <QCoreApplication>
#include <QTimer>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>
#include <unistd.h>
#else
#include <thread>
#endif

namespace yoyaku {

using namespace demo;

namespace {

http::Limits demoLimits()
{
    http::Limits limits;
    limits.requestsPerConnection = 1'000'000; // a sync asks for thousands of pages over one connection
    limits.connections = 512;
    limits.idleTimeoutMs = 60'000;
    return limits;
}

} // namespace

class DemoServer::Private
{
  public:
    Private(DemoServer* demo, DemoOptions wanted, const Clock& time)
        : owner(demo),
          options(std::move(wanted)),
          clock(time),
          world(options, time),
          guests(world, time, options.seed),
          webhooks(time),
          router(world, options.apiKey, announcer()),
          control(world, router, faults, guests, webhooks, announcer())
    {}

    void onRequest(const http::Request& request, const http::Responder& respond);
    void live();
    void announce(const QString& event, quint32 booking)
    {
        webhooks.send(webhookJson(world, booking, event, clock.now()), faults.nextWebhookCopies());
    }
    Announce announcer()
    {
        return [this](const QString& event, quint32 booking) { announce(event, booking); };
    }

    DemoServer* owner;
    DemoOptions options;
    const Clock& clock;
    World world;
    Guests guests;
    Webhooks webhooks;
    Router router;
    Faults faults;
    Control control;
    QTimer liveTimer;
    std::unique_ptr<http::Server> server; // last: its thread ends first
};

DemoServer::DemoServer(DemoOptions options, const Clock& clock, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(options), clock))
{
    connect(&d->liveTimer, &QTimer::timeout, this, [this] { d->live(); });
}

DemoServer::~DemoServer() = default;

const DemoOptions& DemoServer::options() const { return d->options; }

QUrl DemoServer::start()
{
    http::ServerConfig config;
    config.port = d->options.port;
    config.limits = demoLimits();
    // The world belongs to this thread: requests travel to it, answers may be given from any thread.
    d->server = std::make_unique<http::Server>(config, [this](http::Request request, http::Responder respond) {
        QMetaObject::invokeMethod(
            this,
            [this, request = std::move(request), respond = std::move(respond)] { d->onRequest(request, respond); },
            Qt::QueuedConnection);
    });
    const http::Listening listening = d->server->listen();
    if (listening.error != http::ListenError::None) return {};
    if (d->options.ratePerMinute > 0) d->liveTimer.start(std::max(1, int(60'000 / d->options.ratePerMinute)));
    QUrl base;
    base.setScheme(QStringLiteral("http"));
    base.setHost(QStringLiteral("127.0.0.1"));
    base.setPort(listening.port);
    return base;
}

void DemoServer::Private::onRequest(const http::Request& request, const http::Responder& respond)
{
    if (request.path().startsWith("/_demo/")) {
        const bool isAllowed = request.header("x-jicoo-api-key") == options.apiKey;
        return respond(isAllowed ? control.answer(request) : jsonResponse(401, {}));
    }
    const auto answer = [this, request, respond] {
        const auto fault = faults.next(request.path());
        respond(fault ? *fault : router.answer(request));
    };
    if (faults.delayMs() > 0)
        QTimer::singleShot(faults.delayMs(), owner, answer);
    else
        answer();
}

void DemoServer::Private::live()
{
    const Guests::Deed deed = guests.live();
    if (deed.outcome) announce(deed.event, *deed.outcome);
}

namespace {

/// Ends the program when standard input does: the parent holds the other end of the pipe, and however it dies, the pipe
/// closes.
void quitWithParent(QCoreApplication& app)
{
#ifdef Q_OS_UNIX
    auto* input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &app);
    QObject::connect(input, &QSocketNotifier::activated, &app, [input] {
        char ignored[256];
        if (::read(STDIN_FILENO, ignored, sizeof ignored) > 0) return;
        input->setEnabled(false);
        QCoreApplication::quit();
    });
#else
    // A pipe cannot be waited for by notifier here.
    std::thread([&app] {
        while (std::fgetc(stdin) != EOF) {
        }
        QMetaObject::invokeMethod(&app, &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
#endif
}

} // namespace

int runDemoServer(const DemoOptions& options)
{
    const SystemClock clock;
    DemoServer server(options, clock);
    const QUrl base = server.start();
    if (base.isEmpty()) {
        std::fputs("The demo account could not listen: its port is taken.\n", stderr);
        return 1;
    }
    std::printf("Demo account: %s\nDemo API key: %s\nDemo webhook secret: %s\n", qPrintable(base.toString()),
                options.apiKey.constData(), options.webhookSecret.constData());
    std::fflush(stdout);
    if (options.exitWithParent) quitWithParent(*QCoreApplication::instance());
    return QCoreApplication::exec();
}

} // namespace yoyaku

#include "moc_demoserver.cpp"

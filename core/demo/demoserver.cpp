#include "core/demo/demoserver.h"

#include "core/demo/demofaults.h"
#include "core/demo/demojson.h"
#include "core/demo/demorouter.h"
#include "core/demo/demowebhooks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
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

constexpr int kMostSlotDays = 14;

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
          webhooks(time),
          router(world, options.apiKey, [this](const QString& event, quint32 booking) { announce(event, booking); })
    {}

    void onRequest(const http::Request& request, const http::Responder& respond);
    [[nodiscard]] http::Response control(const http::Request& request);
    [[nodiscard]] http::Response act(const QJsonObject& wish);
    [[nodiscard]] World::Outcome guestBooks(const QJsonObject& wish);
    [[nodiscard]] World::Outcome guestMoves(quint32 index);
    [[nodiscard]] World::Outcome guestActs(const QString& what, const QJsonObject& wish, QString& event);
    [[nodiscard]] std::optional<EpochMs> someSlot(int type);
    void live();
    void announce(const QString& event, quint32 booking)
    {
        webhooks.send(webhookJson(world, booking, event, clock.now()), faults.nextWebhookCopies());
    }
    quint64 random() { return mixed(options.seed * 31 + ++chance); }

    DemoServer* owner;
    DemoOptions options;
    const Clock& clock;
    World world;
    Webhooks webhooks;
    Router router;
    Faults faults;
    QTimer liveTimer;
    quint64 chance = 0;
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
    if (request.path().startsWith("/_demo/")) return respond(control(request));
    const auto answer = [this, request, respond] {
        const auto fault = faults.next(request.path());
        respond(fault ? *fault : router.answer(request));
    };
    if (faults.delayMs() > 0)
        QTimer::singleShot(faults.delayMs(), owner, answer);
    else
        answer();
}

http::Response DemoServer::Private::control(const http::Request& request)
{
    if (request.header("x-jicoo-api-key") != options.apiKey) return jsonResponse(401, {});
    const QJsonObject wish = QJsonDocument::fromJson(request.body).object();
    const QByteArray what = request.path().mid(7);
    if (what == "webhook") {
        webhooks.setTarget(QUrl(wish.value(QLatin1String("url")).toString()),
                           Secret(wish.value(QLatin1String("secret")).toString().toUtf8()));
        return jsonResponse(200, {});
    }
    if (what == "faults") {
        faults.set(wish);
        return jsonResponse(200, {});
    }
    if (what == "act") return act(wish);
    if (what != "stats") return jsonResponse(404, {});
    QJsonObject calls;
    for (auto it = router.calls().begin(); it != router.calls().end(); ++it) calls.insert(it.key(), it.value());
    return jsonResponse(200, {{QStringLiteral("calls"), calls},
                              {QStringLiteral("bookings"), world.size()},
                              {QStringLiteral("webhooksSent"), webhooks.sent()}});
}

std::optional<EpochMs> DemoServer::Private::someSlot(int type)
{
    const EpochMs now = clock.now();
    // Look at a few days, from a chance one on; in a full account the first free one will do.
    for (int attempt = 0; attempt < kMostSlotDays; ++attempt) {
        const EpochMs day = now + qint64((random() + quint64(attempt)) % kMostSlotDays) * kMsPerDay;
        const auto found = world.openSlots(type, {day, day + kMsPerDay});
        if (!found.isEmpty()) return found[int(random() % quint64(found.size()))].start;
    }
    return std::nullopt;
}

World::Outcome DemoServer::Private::guestBooks(const QJsonObject& wish)
{
    const QString typeId = wish.value(QLatin1String("eventTypeId")).toString();
    const int type = typeId.isEmpty() ? int(random() % quint64(world.types().size())) : world.typeIndex(typeId);
    if (type < 0) return Refusal{404, QStringLiteral("eventTypeId"), QStringLiteral("Unknown event type")};
    const auto asked = parseInstant(wish.value(QLatin1String("startedAt")).toString());
    const auto start = asked ? asked : someSlot(type);
    if (!start) return Refusal{422, QStringLiteral("startedAt"), QStringLiteral("No open slot")};
    Guest guest = guestOf(random());
    if (const QString name = wish.value(QLatin1String("name")).toString(); !name.isEmpty()) guest.name = name;
    return world.create(type, *start, guest, {});
}

World::Outcome DemoServer::Private::guestMoves(quint32 index)
{
    const auto start = someSlot(world.at(index).type);
    if (!start) return Refusal{422, QStringLiteral("startedAt"), QStringLiteral("No open slot")};
    return world.reschedule(index, *start);
}

World::Outcome DemoServer::Private::guestActs(const QString& what, const QJsonObject& wish, QString& event)
{
    if (what == QLatin1String("guest_books") || what == QLatin1String("take_slot")) {
        event = QStringLiteral("guest_booked");
        return guestBooks(wish);
    }
    const QString uid = wish.value(QLatin1String("uid")).toString();
    const auto index = uid.isEmpty() ? world.someFuture(random()) : world.find(uid);
    if (!index) return Refusal{404, QStringLiteral("uid"), QStringLiteral("No such booking")};
    if (what == QLatin1String("guest_moves")) {
        event = QStringLiteral("guest_rescheduled");
        const auto start = parseInstant(wish.value(QLatin1String("startedAt")).toString());
        return start ? world.reschedule(*index, *start) : guestMoves(*index);
    }
    event = QStringLiteral("guest_cancelled");
    return world.cancel(*index, QStringLiteral("都合が悪くなりました"), QStringLiteral("guest"));
}

http::Response DemoServer::Private::act(const QJsonObject& wish)
{
    QString event;
    const QString what = wish.value(QLatin1String("do")).toString();
    static const QStringList known{QStringLiteral("guest_books"), QStringLiteral("take_slot"),
                                   QStringLiteral("guest_moves"), QStringLiteral("guest_cancels")};
    if (!known.contains(what)) return jsonResponse(400, {});
    const auto outcome = guestActs(what, wish, event);
    if (!outcome) return jsonResponse(outcome.error().status, {{QStringLiteral("message"), outcome.error().message}});
    // A slot somebody takes unseen: the booking is there, its event is not sent.
    if (what != QLatin1String("take_slot")) announce(event, *outcome);
    return jsonResponse(200, {{QStringLiteral("data"), bookingJson(world, *outcome)}});
}

void DemoServer::Private::live()
{
    const quint64 n = random() % 10;
    QString event;
    const auto outcome = guestActs(n < 6   ? QStringLiteral("guest_books")
                                   : n < 8 ? QStringLiteral("guest_moves")
                                           : QStringLiteral("guest_cancels"),
                                   {}, event);
    if (outcome) announce(event, *outcome);
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

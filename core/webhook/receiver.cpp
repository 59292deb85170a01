#include "core/webhook/receiver.h"

#include "core/base/logging.h"
#include "core/webhook/frontdoor.h"
#include "core/webhook/ledgerreader.h"
#include "core/webhook/testevent.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>
#include <thread>
#include <utility>
#include <vector>

namespace yoyaku {

using namespace webhook;

class Receiver::Private
{
  public:
    Private(Receiver* receiver, ReceiverConfig receiverConfig, const Clock& usedClock)
        : q(receiver), config(std::move(receiverConfig)), clock(usedClock), reader(config.journalPath)
    {
        retry.setSingleShot(true);
        retry.setInterval(config.portRetryMs);
        connect(&retry, &QTimer::timeout, q, [this] { listen(); });
        network.setProxy(QNetworkProxy::NoProxy);
    }

    [[nodiscard]] http::ServerConfig serverConfig() const;
    void open();
    void listen();
    void onListening(quint64 attempt, const http::Listening& listening);
    void close();
    void onClosed();
    void onReport();
    void publish();
    [[nodiscard]] QString address() const;
    [[nodiscard]] bool isTls() const { return !config.certificateFile.isEmpty() && !config.keyFile.isEmpty(); }
    void read(QObject* context, std::function<void()> ask);

    Receiver* q;
    ReceiverConfig config;
    const Clock& clock;
    LedgerReader reader;
    QNetworkAccessManager network;
    QTimer retry;
    ListenerState::Kind door = ListenerState::Kind::Off;
    bool ledgerFailed = false;
    EpochMs lastEventAt = 0;
    quint64 attempt = 0;
    ListenerState state;
    QUrl publicBase;
    bool hasReported = false;                      ///< the writer has opened the ledger, or could not
    std::vector<std::function<void()>> waitToRead; ///< asked before that
    // The server goes first: its handler holds the writer.
    std::unique_ptr<LedgerWriter> writer;
    std::unique_ptr<http::Server> server;
    std::thread closer; ///< while it runs, writer and server are its own to end
    bool isToOpenAgain = false;
};

http::ServerConfig Receiver::Private::serverConfig() const
{
    http::ServerConfig wanted;
    wanted.port = config.port;
    if (config.listenOn == ListenOn::EveryAddress) wanted.addresses = {QHostAddress::AnyIPv4, QHostAddress::AnyIPv6};
    if (isTls()) wanted.tls = http::TlsFiles{config.certificateFile, config.keyFile};
    return wanted;
}

void Receiver::Private::open()
{
    LedgerConfig ledger;
    ledger.path = config.journalPath;
    ledger.retentionDays = config.retentionDays;
    ledger.retentionBytes = config.retentionBytes;
    ledger.refusedKept = config.refusedKept;
    ledger.busyMs = config.ledgerBusyMs;
    hasReported = false;
    writer = std::make_unique<LedgerWriter>(ledger, clock, q, [this] { onReport(); });
    writer->setStandard({config.secrets, config.toleranceMs});
    server = std::make_unique<http::Server>(serverConfig(), frontDoor(config.path, clock, *writer));
    listen();
}

/// The answer comes on the server's thread; it may come when the server is about to close: an older attempt then.
void Receiver::Private::listen()
{
    server->listenAsync([receiver = q, number = ++attempt](const http::Listening& listening) {
        QMetaObject::invokeMethod(receiver,
                                  [receiver, number, listening] { receiver->d->onListening(number, listening); });
    });
}

void Receiver::Private::onListening(quint64 number, const http::Listening& listening)
{
    if (number != attempt) return;
    switch (listening.error) {
    case http::ListenError::None:
        door = ListenerState::Kind::Listening;
        break;
    case http::ListenError::PortInUse:
        door = ListenerState::Kind::PortInUse;
        break;
    case http::ListenError::BadCertificate:
        door = ListenerState::Kind::CertificateFailed;
        break;
    case http::ListenError::Denied:
    case http::ListenError::Other:
        door = ListenerState::Kind::Failed;
        break;
    }
    writer->setListening(door == ListenerState::Kind::Listening);
    state.port = door == ListenerState::Kind::Listening ? listening.port : config.port;
    if (door != ListenerState::Kind::Listening) {
        qCInfo(lcWebhook) << "cannot listen on port" << config.port << listening.systemText;
        retry.start();
    }
    publish();
}

void Receiver::Private::onReport()
{
    if (!writer) return;
    const WriterReport report = writer->takeReport();
    if (report.ledgerFailed && !ledgerFailed) qCInfo(lcWebhook) << "the ledger cannot be written:" << report.systemText;
    ledgerFailed = report.ledgerFailed;
    hasReported = true;
    for (const auto& ask : std::exchange(waitToRead, {})) ask();
    lastEventAt = qMax(lastEventAt, report.lastEventAt);
    publish();
    if (!report.batch.isEmpty()) Q_EMIT q->received(report.batch);
}

/// A ledger of an older version is brought up to date when it is opened; whoever asks before would read nothing.
void Receiver::Private::read(QObject* context, std::function<void()> ask)
{
    if (!writer || hasReported) return ask();
    waitToRead.emplace_back([context = QPointer<QObject>(context), ask = std::move(ask)] {
        if (context) ask();
    });
}

QString Receiver::Private::address() const
{
    const auto scheme = isTls() ? QStringLiteral("https") : QStringLiteral("http");
    return QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(state.port).arg(QString::fromLatin1(config.path));
}

void Receiver::Private::publish()
{
    ListenerState next = state;
    next.lastEventAt = lastEventAt;
    next.kind = door == ListenerState::Kind::Listening && ledgerFailed ? ListenerState::Kind::LedgerFailed : door;
    next.address = door == ListenerState::Kind::Listening ? address() : QString();
    next.publicAddress = publicBase.isEmpty() ? QString()
                                              : publicBase.toString(QUrl::StripTrailingSlash | QUrl::FullyEncoded) +
                                                    QString::fromLatin1(config.path);
    if (next == state) return;
    state = next;
    Q_EMIT q->stateChanged(state);
}

/// Another process may hold the journal for seconds, and the disk may be slow: the window does not wait for either.
void Receiver::Private::close()
{
    retry.stop();
    ++attempt;
    closer = std::thread([this] {
        writer->finish();
        server.reset();
        QMetaObject::invokeMethod(
            q, [this] { onClosed(); }, Qt::QueuedConnection);
    });
}

void Receiver::Private::onClosed()
{
    closer.join();
    onReport();
    writer.reset();
    door = ListenerState::Kind::Off;
    publish();
    Q_EMIT q->stopped();
    if (std::exchange(isToOpenAgain, false)) open();
}

Receiver::Receiver(ReceiverConfig config, const Clock& clock, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(config), clock))
{}

Receiver::~Receiver()
{
    // Everything queued is written and answered; then nobody can ask any more. Nothing is announced. Whoever must not
    // wait for a disk has called stop() and waited for its end.
    if (d->closer.joinable()) d->closer.join();
    if (d->writer) d->writer->finish();
    d->server.reset();
    d->writer.reset();
}

void Receiver::start()
{
    if (d->closer.joinable())
        d->isToOpenAgain = true;
    else if (!d->writer)
        d->open();
}

void Receiver::stop()
{
    d->isToOpenAgain = false;
    if (!d->writer)
        QMetaObject::invokeMethod(this, &Receiver::stopped, Qt::QueuedConnection);
    else if (!d->closer.joinable())
        d->close();
}

void Receiver::setSecrets(QVector<Secret> secrets)
{
    d->config.secrets = std::move(secrets);
    if (d->writer) d->writer->setStandard({d->config.secrets, d->config.toleranceMs});
    Q_EMIT stateChanged(d->state); // whoever shows the listener also says whether there is a secret
}

bool Receiver::hasSecret() const { return !d->config.secrets.isEmpty(); }

ListenerState Receiver::state() const { return d->state; }

EpochMs Receiver::now() const { return d->clock.now(); }

void Receiver::setPublicBase(const QUrl& base)
{
    d->publicBase = base;
    if (base.path() == QLatin1String("/")) d->publicBase.setPath({}); // the one slash that is not stripped
    d->publish();
}

void Receiver::noteShown(const Delivery& delivery, EpochMs shownAt)
{
    const qint64 ms = qMax<qint64>(0, shownAt - delivery.receivedAt);
    if (d->writer && delivery.number > 0) d->writer->noteShown(delivery.number, ms * 1000);
    Q_EMIT shown(delivery.number, static_cast<double>(ms));
    ListenerState next = d->state;
    next.lastLatencyMs = static_cast<double>(ms);
    if (next == d->state) return;
    d->state = next;
    Q_EMIT stateChanged(next);
}

void Receiver::readPage(qint64 before, int count, const LedgerFilter& filter, QObject* context,
                        std::function<void(QVector<Delivery>)> done)
{
    d->read(context, [this, before, count, filter, context, done = std::move(done)] {
        d->reader.page({before, count, filter}, context, std::move(done));
    });
}

void Receiver::readSummary(EpochMs dayStart, QObject* context, std::function<void(LedgerSummary)> done)
{
    d->read(context, [this, dayStart, context, done = std::move(done)] {
        d->reader.summary(dayStart, context, std::move(done));
    });
}

void Receiver::readGenuineAfter(qint64 after, EpochMs since, int count, QObject* context,
                                std::function<void(std::optional<QVector<Delivery>>)> done)
{
    d->read(context, [this, after, since, count, context, done = std::move(done)] {
        d->reader.genuineAfter(after, since, count, context, std::move(done));
    });
}

void Receiver::readListeningHours(TimeSpan asked, QObject* context, std::function<void(ListeningHours)> done)
{
    const bool isThere = d->door == ListenerState::Kind::Listening && !d->ledgerFailed;
    d->read(context, [this, asked, thereAt = isThere ? now() : 0, context, done = std::move(done)] {
        d->reader.listeningHours(asked, thereAt, context, done);
    });
}

void Receiver::diagnose(qint64 number, QObject* context, std::function<void(SignatureDiagnosis)> done)
{
    d->read(context, [this, number, context, done = std::move(done)] {
        d->reader.diagnose(number, d->config.secrets, d->config.toleranceMs, context, std::move(done));
    });
}

void Receiver::prove(qint64 number, QObject* context, std::function<void(DeliveryProof)> done)
{
    d->read(context, [this, number, context, done = std::move(done)] {
        d->reader.prove(number, d->config.secrets, qMax(d->config.retentionDays, webhook::kLeastRetentionDays), context,
                        std::move(done));
    });
}

void Receiver::reapply(qint64 number)
{
    d->reader.row(number, this, [this](const std::optional<Delivery>& row) {
        // Signed and taken: what was refused stays refused, whoever asks.
        const bool isTaken =
            row && row->status == 200 &&
            (row->verdict == Verdict::Genuine || row->verdict == Verdict::Duplicate || row->verdict == Verdict::Stale);
        if (isTaken) Q_EMIT reapplied({*row});
    });
}

void Receiver::recordRecovered(const BookingId& booking, const QString& what, const QString& guestName)
{
    if (!d->writer) return;
    Incoming incoming;
    incoming.kind = Incoming::Kind::Recovered;
    Delivery& delivery = incoming.row.delivery;
    delivery.receivedAt = d->clock.now();
    delivery.verdict = Verdict::Recovered;
    delivery.reason = what;
    delivery.booking = booking;
    delivery.guestName = guestName;
    d->writer->post(std::move(incoming));
}

void Receiver::sendTestEvent()
{
    if (d->door != ListenerState::Kind::Listening || d->config.secrets.isEmpty()) return;
    const TestEvent event = makeTestEvent(d->config.secrets.first(), d->clock.now(), {});
    QNetworkRequest request{QUrl(d->address())};
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("Jicoo-Webhook-Signature", event.signatureHeader);
    QNetworkReply* reply = d->network.post(request, event.body);
    // The certificate is for the name that the world uses, not for this loopback address; what goes out is no secret.
    if (d->isTls()) reply->ignoreSslErrors();
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

} // namespace yoyaku

#include "moc_receiver.cpp"

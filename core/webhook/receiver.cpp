#include "core/webhook/receiver.h"

#include "core/base/logging.h"
#include "core/webhook/eventdecoder.h"
#include "core/webhook/frontdoor.h"
#include "core/webhook/ledgerreader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>
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

    void listen();
    void onListening(quint64 attempt, const http::Listening& listening);
    void onReport();
    void publish();
    [[nodiscard]] QString address() const;
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
};

/// The answer comes on the server's thread; a server that was given up meanwhile has an older attempt number.
void Receiver::Private::listen()
{
    http::ServerConfig serverConfig;
    serverConfig.port = config.port;
    server = std::make_unique<http::Server>(serverConfig, frontDoor(config.path, clock, *writer));
    server->listenAsync([receiver = q, number = ++attempt](const http::Listening& listening) {
        QMetaObject::invokeMethod(receiver,
                                  [receiver, number, listening] { receiver->d->onListening(number, listening); });
    });
}

void Receiver::Private::onListening(quint64 number, const http::Listening& listening)
{
    if (number != attempt || !server) return;
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
        server.reset();
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
    return QStringLiteral("http://127.0.0.1:%1%2").arg(state.port).arg(QString::fromLatin1(config.path));
}

void Receiver::Private::publish()
{
    ListenerState next = state;
    next.lastEventAt = lastEventAt;
    next.kind = door == ListenerState::Kind::Listening && ledgerFailed ? ListenerState::Kind::LedgerFailed : door;
    next.address = door == ListenerState::Kind::Listening ? address() : QString();
    next.publicAddress = publicBase.isEmpty()
                             ? QString()
                             : publicBase.toString(QUrl::StripTrailingSlash) + QString::fromLatin1(config.path);
    if (next == state) return;
    state = next;
    Q_EMIT q->stateChanged(state);
}

Receiver::Receiver(ReceiverConfig config, const Clock& clock, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(config), clock))
{}

Receiver::~Receiver()
{
    // Everything queued is written and answered; then nobody can ask any more. Nothing is announced.
    if (d->writer) d->writer->finish();
    d->server.reset();
    d->writer.reset();
}

void Receiver::start()
{
    if (d->writer) return;
    LedgerConfig ledger;
    ledger.path = d->config.journalPath;
    ledger.retentionDays = d->config.retentionDays;
    ledger.retentionBytes = d->config.retentionBytes;
    ledger.refusedKept = d->config.refusedKept;
    ledger.busyMs = d->config.ledgerBusyMs;
    d->hasReported = false;
    d->writer = std::make_unique<LedgerWriter>(ledger, d->clock, this, [this] { d->onReport(); });
    d->writer->setStandard({d->config.secrets, d->config.toleranceMs});
    d->listen();
}

void Receiver::stop()
{
    if (!d->writer) return;
    d->retry.stop();
    ++d->attempt;
    d->writer->finish();
    d->server.reset();
    d->onReport();
    d->writer.reset();
    d->door = ListenerState::Kind::Off;
    d->publish();
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
    const EpochMs now = d->clock.now();
    const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("createdAt"), formatInstant(now)},
                                                      {QStringLiteral("event"), QString(kTestEvent)},
                                                      {QStringLiteral("object"), QJsonObject()}})
                                .toJson(QJsonDocument::Compact);
    QNetworkRequest request{QUrl(d->address())};
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("Jicoo-Webhook-Signature", sign(d->config.secrets.first(), now, body));
    QNetworkReply* reply = d->network.post(request, body);
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

} // namespace yoyaku

#include "moc_receiver.cpp"

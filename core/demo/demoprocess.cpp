#include "core/demo/demoprocess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkReply>

namespace yoyaku {

namespace {

constexpr int kEndMs = 2000;
constexpr int kPutMs = 10'000;

} // namespace

DemoProcess::DemoProcess(QString program, DemoOptions options, QObject* parent)
    : QObject(parent), m_program(std::move(program)), m_options(std::move(options))
{
    m_network.setProxy(QNetworkProxy::NoProxy); // it is on this computer
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoProcess::readLines);
    // A crash is told by finished() as well; only what never started has no other news.
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) Q_EMIT failed(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this] { Q_EMIT failed(QStringLiteral("the demo account ended")); });
}

DemoProcess::~DemoProcess()
{
    disconnect(&m_process, nullptr, this, nullptr);
    m_process.closeWriteChannel(); // its sign to end
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(kEndMs)) {
        m_process.kill();
        m_process.waitForFinished(kEndMs);
    }
}

void DemoProcess::start()
{
    const auto number = [](auto n) { return QString::number(n); };
    m_process.start(m_program, {QStringLiteral("--serve-demo"), QStringLiteral("--exit-with-parent"),
                                QStringLiteral("--demo-seed"), number(m_options.seed), QStringLiteral("--demo-hosts"),
                                number(m_options.hosts), QStringLiteral("--demo-bookings"), number(m_options.bookings),
                                QStringLiteral("--demo-rate"), number(m_options.ratePerMinute)});
}

void DemoProcess::readLines()
{
    while (m_process.canReadLine()) {
        const QByteArray line = m_process.readLine().trimmed();
        const QByteArray value = line.mid(line.indexOf(": ") + 2);
        if (line.startsWith("Demo account: ")) m_base = QUrl(QString::fromUtf8(value));
        if (line.startsWith("Demo API key: ")) m_key = Secret(value);
        if (line.startsWith("Demo webhook secret: ")) m_webhookSecret = Secret(value);
    }
    if (m_isReady || m_base.isEmpty() || m_key.isEmpty() || m_webhookSecret.isEmpty()) return;
    m_isReady = true;
    if (m_wantedTarget) putTarget(*m_wantedTarget);
    Q_EMIT ready(m_base, m_key, m_webhookSecret);
}

void DemoProcess::setWebhookTarget(const QUrl& url)
{
    m_wantedTarget = url;
    if (m_isReady) putTarget(url);
}

void DemoProcess::putTarget(const QUrl& url)
{
    QNetworkRequest request(m_base.resolved(QUrl(QStringLiteral("/_demo/webhook"))));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("X-Jicoo-Api-Key", m_key.reveal());
    request.setTransferTimeout(kPutMs);
    const QJsonObject wish{{QStringLiteral("url"), url.toString()},
                           {QStringLiteral("secret"), QString::fromUtf8(m_webhookSecret.reveal())}};
    QNetworkReply* reply = m_network.put(request, QJsonDocument(wish).toJson(QJsonDocument::Compact));
    connect(reply, &QNetworkReply::finished, this, [this, reply, url] {
        reply->deleteLater();
        if (reply->error() == QNetworkReply::NoError)
            Q_EMIT webhookTargetSet(url);
        else
            Q_EMIT failed(QStringLiteral("the demo account took no webhook target: ") + reply->errorString());
    });
}

} // namespace yoyaku

#include "moc_demoprocess.cpp"

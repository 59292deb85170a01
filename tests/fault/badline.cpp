#include "fault/badline.h"

#include "support/rawclient.h"

#include <QNetworkProxy>
#include <QNetworkReply>

namespace yoyaku::fault {

namespace {

constexpr qsizetype kMostHeld = 6;

// Of a hundred deliveries.
constexpr int kLost = 6;
constexpr int kRepeated = 10;
constexpr int kHeldBack = 12;
constexpr int kGarbled = 3;
constexpr int kCut = 3;

} // namespace

BadLine::BadLine(quint32 seed) : m_random(seed)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    http::ServerConfig config;
    config.addresses = {QHostAddress::LocalHost};
    config.limits.requestsPerConnection = 1'000'000;
    m_server = std::make_unique<http::Server>(config, [this](http::Request request, http::Responder respond) {
        Letter letter{request.body, request.header("jicoo-webhook-signature")};
        QMetaObject::invokeMethod(
            this,
            [this, letter = std::move(letter), respond = std::move(respond)]() mutable {
                take(std::move(letter));
                respond({});
            },
            Qt::QueuedConnection);
    });
    const http::Listening listening = m_server->listen();
    if (listening.error == http::ListenError::None)
        m_url = QUrl(QStringLiteral("http://127.0.0.1:%1/line").arg(listening.port));
}

void BadLine::take(Letter letter)
{
    ++m_count.taken;
    int chance = m_isRepaired ? 100 : m_random.bounded(100);
    if (m_target.isEmpty() || (chance -= kLost) < 0) {
        ++m_count.lost;
    } else if ((chance -= kRepeated) < 0) {
        ++m_count.repeated;
        pass(letter);
        pass(letter);
    } else if ((chance -= kHeldBack) < 0) {
        ++m_count.heldBack;
        m_held << std::move(letter);
        if (m_held.size() >= kMostHeld) release();
    } else if ((chance -= kGarbled) < 0) {
        ++m_count.garbled;
        const qsizetype at = m_random.bounded(int(letter.body.size()));
        letter.body[at] = static_cast<char>(letter.body[at] ^ 1);
        pass(letter);
    } else if ((chance -= kCut) < 0) {
        ++m_count.cut;
        cut(letter);
    } else {
        pass(letter);
    }
}

void BadLine::release()
{
    while (!m_held.isEmpty()) {
        const Letter letter = m_held.takeLast();
        if (m_target.isEmpty())
            ++m_count.lost;
        else
            pass(letter);
    }
}

void BadLine::pass(const Letter& letter)
{
    ++m_inFlight;
    QNetworkRequest request(m_target);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("Jicoo-Webhook-Signature", letter.signature);
    QNetworkReply* reply = m_network.post(request, letter.body);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        --m_inFlight;
        if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200) ++m_count.passed;
        reply->deleteLater();
    });
}

/// The connection breaks in the middle of the body.
void BadLine::cut(const Letter& letter)
{
    test::RawClient client(static_cast<quint16>(m_target.port()));
    const QByteArray whole = test::postRequest(m_target.path().toLatin1(), letter.body,
                                               "Jicoo-Webhook-Signature: " + letter.signature + "\r\n");
    client.send(whole.left(whole.size() - letter.body.size() / 2));
    client.socket().abort();
}

} // namespace yoyaku::fault

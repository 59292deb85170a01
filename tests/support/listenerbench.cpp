#include "support/listenerbench.h"

#include "support/rawclient.h"

#include <QTest>

namespace yoyaku::test {

namespace {

const QByteArray kPath = "/jicoo/bench";
constexpr int kPatienceMs = 10'000;

} // namespace

ReceiverConfig ListenerBench::config(const QTemporaryDir& folder, QVector<Secret> secrets)
{
    ReceiverConfig config;
    config.journalPath = folder.filePath(QStringLiteral("journal.sqlite"));
    config.port = 0;
    config.path = kPath;
    config.secrets = std::move(secrets);
    return config;
}

ListenerBench::ListenerBench(QVector<Secret> secrets)
    : m_secret(secrets.isEmpty() ? Secret("whsec_unknown") : secrets.first()),
      receiver(config(m_folder, std::move(secrets)), clock)
{}

bool ListenerBench::listen()
{
    receiver.start();
    return QTest::qWaitFor([this] { return receiver.state().kind == ListenerState::Kind::Listening; }, kPatienceMs);
}

int ListenerBench::send(const QByteArray& body, const Secret& secret)
{
    RawClient client(receiver.state().port);
    client.send(signedPost(kPath, body, secret, clock.now()));
    return client.read().status;
}

int ListenerBench::post(const QByteArray& body) { return send(body, m_secret); }

int ListenerBench::postForged(const QByteArray& body) { return send(body, Secret("whsec_somebody_else")); }

void ListenerBench::postMany(int first, int count)
{
    for (int i = first; i < first + count; ++i) {
        EventText event;
        event.uid = "BK" + QByteArray::number(i);
        (void)post(event);
    }
}

} // namespace yoyaku::test

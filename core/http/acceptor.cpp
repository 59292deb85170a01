#include "core/http/acceptor.h"

#include "core/base/logging.h"

#include <algorithm>
#include <atomic>

namespace yoyaku::http {

namespace {
constexpr int kBacklog = 512;       // a burst of connects between two turns of the event loop
constexpr int kAcceptPauseMs = 250; // out of descriptors: some will be free soon
} // namespace

Acceptor::Acceptor(ServerConfig config, Handler handler)
    : m_config(std::move(config)),
      m_handler(std::move(handler)),
      m_answers(std::make_shared<AnswerQueue>(this, [this] { deliverAnswers(); }))
{
    setListenBacklogSize(kBacklog);
    connect(this, &QTcpServer::acceptError, this, &Acceptor::resumeSoon);
}

Acceptor::~Acceptor()
{
    close();
    deliverAnswers();
    m_answers->close();
    for (Connection* connection : std::as_const(m_connections)) {
        connection->flush();
        disconnect(connection, nullptr, this, nullptr);
        delete connection;
    }
}

Listening Acceptor::open()
{
    if (isListening() || listen(m_config.addresses.first(), m_config.port))
        return {ListenError::None, serverPort(), {}};
    Listening failed{ListenError::Other, 0, errorString()};
    if (serverError() == QAbstractSocket::AddressInUseError)
        failed.error = ListenError::PortInUse;
    else if (serverError() == QAbstractSocket::SocketAccessError)
        failed.error = ListenError::Denied;
    return failed;
}

void Acceptor::incomingConnection(qintptr descriptor)
{
    const bool hasRoom = makeRoom();
    if (m_connections.size() >= m_config.limits.connections + m_config.limits.turnedAway) dropOldestClosing();
    auto* connection = new Connection(++m_lastNumber, descriptor, m_config, this);
    m_connections.insert(connection->number(), connection);
    connect(connection, &Connection::closed, this, &Acceptor::forget);
    connect(connection, &Connection::requested, this, &Acceptor::handle);
    if (hasRoom)
        connection->start();
    else
        connection->turnAway();
}

int Acceptor::busyCount() const
{
    return static_cast<int>(
        std::count_if(m_connections.begin(), m_connections.end(), [](const Connection* c) { return !c->isClosing(); }));
}

/// The newest idle connection goes: the oldest ones have proved that they are used again. Where none is idle, the
/// oldest of those who take their time goes: else a few hundred slow ones would shut everybody out.
bool Acceptor::makeRoom()
{
    if (m_connections.size() < m_config.limits.connections || busyCount() < m_config.limits.connections) return true;
    Connection* newest = nullptr;
    Connection* slowest = nullptr;
    for (Connection* connection : std::as_const(m_connections)) {
        const quint64 number = connection->number();
        if ((!newest || number > newest->number()) && connection->isIdle() && !connection->hasUnread())
            newest = connection;
        else if ((!slowest || number < slowest->number()) && connection->isSlow())
            slowest = connection;
    }
    if (newest)
        newest->evict();
    else if (slowest)
        slowest->giveUpPlace();
    return newest || slowest;
}

/// Those that only linger have had their answer: a flood of refused ones must not hold descriptors.
void Acceptor::dropOldestClosing()
{
    Connection* oldest = nullptr;
    for (Connection* connection : std::as_const(m_connections)) {
        if (connection->isClosing() && (!oldest || connection->number() < oldest->number())) oldest = connection;
    }
    if (oldest) oldest->drop();
}

void Acceptor::handle(RequestTicket ticket, const Request& request)
{
    auto answered = std::make_shared<std::atomic_bool>(false);
    m_handler(request, [queue = m_answers, ticket, answered](Response response) {
        if (!answered->exchange(true)) queue->push({ticket, std::move(response)});
    });
}

void Acceptor::deliverAnswers()
{
    for (const AnswerQueue::Answer& answer : m_answers->takeAll()) {
        if (Connection* connection = m_connections.value(answer.ticket.connection))
            connection->answer(answer.ticket.request, answer.response);
    }
}

void Acceptor::forget(quint64 number)
{
    if (Connection* connection = m_connections.take(number)) connection->deleteLater();
}

void Acceptor::resumeSoon()
{
    qCWarning(lcHttp) << "cannot accept for now:" << errorString();
    QTimer::singleShot(kAcceptPauseMs, this, [this] { resumeAccepting(); });
}

} // namespace yoyaku::http

#include "moc_acceptor.cpp"

#include "core/http/acceptor.h"

#include "core/base/logging.h"

#include <algorithm>
#include <atomic>

namespace yoyaku::http {

namespace {
constexpr int kBacklog = 512;       // a burst of connects between two turns of the event loop
constexpr int kAcceptPauseMs = 250; // out of descriptors: some will be free soon
constexpr int kPortTries = 20;      // for a port that is free on every address
/// A deadline is kept to a twentieth of the shortest one. Milliseconds.
int deadlinePrecision(const Limits& limits)
{
    const int shortest = std::min({limits.headerTimeoutMs, limits.bodyTimeoutMs, limits.idleTimeoutMs,
                                   limits.handlerTimeoutMs, limits.writeTimeoutMs, limits.lingerMs});
    return std::max(shortest / 20, 5);
}

ListenError errorOf(const QTcpServer& door)
{
    switch (door.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return ListenError::PortInUse;
    case QAbstractSocket::SocketAccessError:
        return ListenError::Denied;
    default:
        return ListenError::Other;
    }
}

} // namespace

Acceptor::Acceptor(ServerConfig config, Handler handler)
    : m_config(std::move(config)),
      m_handler(std::move(handler)),
      m_answers(std::make_shared<AnswerQueue>(this, [this] { deliverAnswers(); })),
      m_identityRecheck(this),
      m_deadlines(this)
{
    m_deadlines.setInterval(deadlinePrecision(m_config.limits));
    connect(&m_deadlines, &QTimer::timeout, this, &Acceptor::checkDeadlines);
    if (m_config.tls) m_identity.emplace(*m_config.tls);
    connect(&m_identityRecheck, &QTimer::timeout, this, &Acceptor::recheckIdentity);
}

Acceptor::~Acceptor()
{
    m_doors.clear();
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
    if (!m_doors.empty()) return {ListenError::None, m_doors.front()->serverPort(), {}};
    if (m_identity && !m_identity->read()) return {ListenError::BadCertificate, 0, m_identity->systemText()};
    Listening result = openAt(m_config.port);
    // A port that is free on the first address may be taken on the next.
    for (int i = 1; i < kPortTries && m_config.port == 0 && result.error == ListenError::PortInUse; ++i)
        result = openAt(0);
    if (m_identity && result.error == ListenError::None) m_identityRecheck.start(m_config.tlsRecheckMs);
    return result;
}

Listening Acceptor::openAt(quint16 port)
{
    Listening failed;
    for (const QHostAddress& address : std::as_const(m_config.addresses)) {
        auto door = std::make_unique<Door>([this](qintptr descriptor) { welcome(descriptor); });
        door->setListenBacklogSize(kBacklog);
        if (door->listen(address, port)) {
            port = door->serverPort();
            connect(door.get(), &QTcpServer::acceptError, this, [this, d = door.get()] { resumeSoon(d); });
            m_doors.push_back(std::move(door));
            continue;
        }
        failed = {errorOf(*door), 0, door->errorString()};
        // Half a listener would take some deliveries and refuse others. An address that is not there is no half.
        if (failed.error != ListenError::Other) {
            m_doors.clear();
            return failed;
        }
    }
    return m_doors.empty() ? failed : Listening{ListenError::None, port, {}};
}

/// A renewed certificate is taken for new connections; while the new files do not fit together (one of them is still
/// being written), the old ones serve on.
void Acceptor::recheckIdentity()
{
    if (!m_identity->hasChanged()) return;
    if (!m_identity->read()) qCInfo(lcHttp) << "the renewed certificate does not serve:" << m_identity->systemText();
}

void Acceptor::checkDeadlines()
{
    const auto now = std::chrono::steady_clock::now();
    // One that ends takes itself out of the list.
    for (Connection* connection : m_connections.values()) connection->checkDeadline(now);
    if (m_connections.isEmpty()) m_deadlines.stop();
}

void Acceptor::welcome(qintptr descriptor)
{
    if (!m_deadlines.isActive()) m_deadlines.start();
    const bool hasRoom = makeRoom();
    if (m_connections.size() >= m_config.limits.connections + m_config.limits.turnedAway) dropOldestClosing();
    const QSslConfiguration* tls = m_identity ? &m_identity->configuration() : nullptr;
    auto* connection = new Connection(++m_lastNumber, descriptor, m_config, tls, this);
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

void Acceptor::resumeSoon(Door* door)
{
    qCWarning(lcHttp) << "cannot accept for now:" << door->errorString();
    QTimer::singleShot(kAcceptPauseMs, door, &QTcpServer::resumeAccepting);
}

} // namespace yoyaku::http

#include "moc_acceptor.cpp"

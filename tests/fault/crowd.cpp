#include "fault/crowd.h"

#include "core/base/clock.h"
#include "fault/listenerprocess.h"
#include "support/rawclient.h"
#include "support/webhookevents.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace yoyaku::fault {

namespace {

using std::chrono::steady_clock;

constexpr std::chrono::milliseconds kTick{50};
constexpr int kNewPerTick = 100; ///< of those who come for the first time
constexpr int kReturningPerTick = 10;
constexpr qsizetype kHugeBytes = 100 * 1024 * 1024;
constexpr qsizetype kBlockBytes = 64 * 1024;

QByteArray forgery()
{
    test::EventText event;
    event.uid = "FORGED";
    return test::signedPost(kPath, event.body(), Secret("whsec_somebody_else"), SystemClock().now());
}

QByteArray headerFor(qsizetype length)
{
    return "POST " + kPath + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " + QByteArray::number(length) +
           "\r\nJicoo-Webhook-Signature: t=1,v1=00\r\n\r\n";
}

} // namespace

int raiseDescriptorLimit(int wanted)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return 0;
    const auto asked = std::min<rlim_t>(limit.rlim_max, static_cast<rlim_t>(wanted));
    if (limit.rlim_cur < asked) {
        limit.rlim_cur = asked;
        ::setrlimit(RLIMIT_NOFILE, &limit);
        ::getrlimit(RLIMIT_NOFILE, &limit);
    }
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, 1'000'000));
}

Crowd::Crowd(quint16 port, const std::vector<Group>& groups)
    : m_port(port),
      m_slowHeader("POST " + kPath + " HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: " + QByteArray(8'000, 'a')),
      m_slowBody(headerFor(200'000) + QByteArray(100'000, 'b')),
      m_hugeBody(headerFor(kHugeBytes)),
      m_forgery(forgery())
{
    for (const Group& group : groups)
        m_members.resize(m_members.size() + static_cast<std::size_t>(group.connections), {group.manner});
    m_thread = std::thread([this] { run(); });
}

Crowd::~Crowd()
{
    m_isStopping = true;
    m_thread.join();
    for (Member& member : m_members) leave(member);
}

void Crowd::run()
{
    auto nextTick = steady_clock::now();
    std::vector<pollfd> polled(m_members.size());
    while (!m_isStopping) {
        const bool isTick = steady_clock::now() >= nextTick;
        if (isTick) {
            nextTick = steady_clock::now() + kTick;
            connectSome();
        }
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            const Member& member = m_members[i];
            const bool isEager = member.manner == Manner::HugeBody || member.manner == Manner::Forger;
            polled[i] = {member.socket, static_cast<short>(isEager ? POLLIN | POLLOUT : POLLIN), 0};
        }
        ::poll(polled.data(), polled.size(), int(kTick.count()));
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            Member& member = m_members[i];
            if (member.socket < 0) continue;
            if (polled[i].revents & (POLLIN | POLLERR | POLLHUP)) receive(member);
            if (member.socket >= 0 && (isTick || polled[i].revents & POLLOUT)) send(member, isTick);
        }
    }
}

void Crowd::connectSome()
{
    int newOnes = 0;
    int returning = 0;
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        // In turns: those at the front must not be the only ones who come back.
        Member& member = m_members[(i + m_turn) % m_members.size()];
        if (member.socket >= 0) continue;
        if (member.hasBeenHere ? returning++ < kReturningPerTick : newOnes++ < kNewPerTick) connectAgain(member);
    }
    m_turn += m_members.size() / 7;
}

void Crowd::connectAgain(Member& member)
{
    member.at = 0;
    member.hasBeenHere = true;
    member.socket = ::socket(AF_INET, SOCK_STREAM, 0);
    if (member.socket < 0) {
        ++m_withoutSocket;
        return;
    }
    ::fcntl(member.socket, F_SETFL, O_NONBLOCK);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(member.socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 &&
        errno != EINPROGRESS)
        leave(member);
    else
        ++m_connected;
}

void Crowd::leave(Member& member)
{
    if (member.socket >= 0) ::close(member.socket);
    member.socket = -1;
}

void Crowd::receive(Member& member)
{
    char answer[4096];
    const ssize_t size = ::recv(member.socket, answer, sizeof answer, 0);
    if (size == 0 || (size < 0 && errno != EAGAIN)) leave(member);
}

const QByteArray& Crowd::text(Manner manner) const
{
    switch (manner) {
    case Manner::SlowBody:
        return m_slowBody;
    case Manner::HugeBody:
        return m_hugeBody;
    case Manner::Forger:
        return m_forgery;
    case Manner::Idle:
    case Manner::SlowHeader:
        break;
    }
    return m_slowHeader;
}

void Crowd::send(Member& member, bool isTick)
{
    static const QByteArray block(kBlockBytes, 'c');
    const QByteArray& own = text(member.manner);
    const bool isSlow = member.manner == Manner::SlowHeader || member.manner == Manner::SlowBody;
    if (member.manner == Manner::Idle || (isSlow && !isTick)) return;
    qsizetype wanted = own.size() - member.at;
    const char* from = own.constData() + member.at;
    if (member.manner == Manner::SlowBody && member.at == 0)
        wanted = own.size() - 100'000;
    else if (isSlow)
        wanted = std::min<qsizetype>(wanted, 1);
    if (wanted <= 0) {
        if (member.manner != Manner::HugeBody) return;
        from = block.constData();
        wanted = block.size();
    }
    const ssize_t size = ::send(member.socket, from, static_cast<std::size_t>(wanted), MSG_NOSIGNAL);
    if (size < 0) {
        if (errno != EAGAIN && errno != EWOULDBLOCK) leave(member);
        return;
    }
    member.at += size;
    m_sentBytes += size;
    if (member.manner == Manner::HugeBody && member.at >= kHugeBytes) leave(member);
    if (member.manner == Manner::Forger && member.at >= own.size()) {
        ++m_forged;
        member.at = 0;
    }
}

} // namespace yoyaku::fault

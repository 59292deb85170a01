#include "senders.h"

#include <algorithm>
#include <arpa/inet.h>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace yoyaku::bench {

namespace {

using Clock = std::chrono::steady_clock;

struct Line
{
    int fd = -1;
    const std::vector<QByteArray>* requests = nullptr;
    std::size_t next = 0;
    Clock::time_point sent;
};

double processorSeconds(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

int connectTo(quint16 port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) std::perror("connect");
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return fd;
}

/// False when there is nothing left to send, or nobody to send it to.
bool sendNext(Line& line)
{
    if (line.next >= line.requests->size()) return false;
    const QByteArray& request = (*line.requests)[line.next++];
    line.sent = Clock::now();
    return ::send(line.fd, request.constData(), static_cast<std::size_t>(request.size()), MSG_NOSIGNAL) ==
           request.size();
}

} // namespace

double Sent::percentile(double share) const
{
    if (times.empty()) return 0;
    return times[std::min(times.size() - 1, static_cast<std::size_t>(static_cast<double>(times.size()) * share))];
}

Sent send(quint16 port, const std::vector<std::vector<QByteArray>>& requests)
{
    const int poll = ::epoll_create1(EPOLL_CLOEXEC);
    std::vector<Line> lines(requests.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].fd = connectTo(port);
        lines[i].requests = &requests[i];
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = i;
        ::epoll_ctl(poll, EPOLL_CTL_ADD, lines[i].fd, &event);
    }
    Sent result;
    const auto begin = Clock::now();
    const double own = processorSeconds(CLOCK_THREAD_CPUTIME_ID);
    const double whole = processorSeconds(CLOCK_PROCESS_CPUTIME_ID);
    std::size_t open = 0;
    for (Line& line : lines) open += sendNext(line) ? 1 : 0;
    epoll_event events[64];
    char answer[1024];
    while (open > 0) {
        const int ready = ::epoll_wait(poll, events, 64, 10'000);
        if (ready <= 0) break;
        for (int i = 0; i < ready; ++i) {
            Line& line = lines[events[i].data.u64];
            // An answer is small enough for one read.
            const bool isOk = ::recv(line.fd, answer, sizeof answer, 0) >= 12 && QByteArrayView(answer + 9, 3) == "200";
            (isOk ? result.accepted : result.others) += 1;
            if (isOk)
                result.times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - line.sent).count());
            if (isOk && sendNext(line)) continue;
            ::epoll_ctl(poll, EPOLL_CTL_DEL, line.fd, nullptr);
            --open;
        }
    }
    result.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    result.ownSeconds = processorSeconds(CLOCK_THREAD_CPUTIME_ID) - own;
    result.otherSeconds = processorSeconds(CLOCK_PROCESS_CPUTIME_ID) - whole - result.ownSeconds;
    for (const Line& line : lines) ::close(line.fd);
    ::close(poll);
    std::sort(result.times.begin(), result.times.end());
    return result;
}

} // namespace yoyaku::bench

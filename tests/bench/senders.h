#pragma once

#include <QByteArray>
#include <vector>

namespace yoyaku::bench {

/// What the senders saw.
struct Sent
{
    std::size_t accepted = 0; ///< answered 200
    std::size_t others = 0;   ///< answered anything else, or cut off
    double seconds = 0;
    double ownSeconds = 0;     ///< processor time of the senders
    double otherSeconds = 0;   ///< processor time of the rest of this process meanwhile
    std::vector<double> times; ///< milliseconds from the first byte sent to the answer, sorted
    [[nodiscard]] double percentile(double share) const;
};

/// Posts ready-made requests to loopback over kept-alive connections, one request at a time on each. One thread with
/// epoll for all of them: senders share the computer with what they measure, so they must cost next to nothing.
/// `requests`: one list a connection.
[[nodiscard]] Sent send(quint16 port, const std::vector<std::vector<QByteArray>>& requests);

} // namespace yoyaku::bench

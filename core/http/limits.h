#pragma once

#include <QtGlobal>

namespace yoyaku::http {

/// Every limit of the server, each with its reason. The defaults suit the webhook listener; the demo server widens
/// some.
struct Limits
{
    /// A delivery is 467 bytes in the guide and a few KiB with many answers; 256 KiB leaves room for essays. Bytes ->
    /// 413.
    qint64 bodyBytes = 256 * 1024;
    /// Request line and headers together. Relays add a dozen headers, never 16 KiB. Bytes -> 431.
    qint64 headerBytes = 16 * 1024;
    /// Number of header lines: keeps one small packet from becoming thousands of strings -> 431.
    int headerCount = 100;
    /// To the end of the headers: of a connection's first request from the accept, TLS handshake included, later from a
    /// request's first byte. Slow headers are the cheapest attack, and a peer that never speaks TLS is one. ms -> 408.
    int headerTimeoutMs = 5'000;
    /// From the end of the headers to the end of the body, whatever trickles in meanwhile. ms -> 408.
    int bodyTimeoutMs = 10'000;
    /// A kept-alive connection that asks nothing; senders reconnect cheaply. ms -> silent close.
    int idleTimeoutMs = 10'000;
    /// The handler has this long to answer. A full ledger disk may stall a commit; nobody waits longer. ms -> 503.
    int handlerTimeoutMs = 30'000;
    /// A peer that does not read its answer. ms -> reset.
    int writeTimeoutMs = 10'000;
    /// Open connections. Each costs a descriptor (soft limit often 1,024) and up to a body of memory: 256 x 256 KiB =
    /// 64 MiB at worst. Over it the newest idle one makes room, else the new one is told 503.
    int connections = 256;
    /// When all are taken and none is idle, one that is in the middle of a request for this long makes room: a true
    /// sender's request comes in one piece. Otherwise the timeouts above hold. ms -> 408.
    int crowdedRequestMs = 500;
    /// Connections over that number which were answered and only linger; with more the oldest of them is cut.
    int turnedAway = 64;
    /// Answered on one connection before it must be opened anew, so that no peer holds a slot for ever.
    int requestsPerConnection = 1'000;
    /// After a final answer: how long and how much is still read and thrown away, so that a reset by unread bytes does
    /// not destroy the answer on its way (RFC 9112, 9.6).
    int lingerMs = 2'000;
    qint64 lingerBytes = 4 * 1024 * 1024;
    /// What a socket buffers while an earlier request is being answered: bounds pipelining. Bytes.
    qint64 readAheadBytes = 64 * 1024;
    /// Said in Retry-After with every 408, 413, 431 and 503. Seconds.
    int retryAfterSeconds = 5;
};

} // namespace yoyaku::http

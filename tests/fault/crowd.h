#pragma once

#include <QByteArray>
#include <atomic>
#include <cstdint>
#include <thread>
#include <vector>

namespace yoyaku::fault {

/// Many connections that never mean well, all served by one thread. Whoever is shut out comes back, 200 of them a
/// second.
class Crowd
{
  public:
    enum class Manner : std::uint8_t {
        Idle,       ///< connects and says nothing
        SlowHeader, ///< one byte of a header at a time, never its end
        SlowBody,   ///< a true header, then the body a byte at a time, never its end
        HugeBody,   ///< announces 100 MB and sends as much as is taken
        Forger,     ///< whole deliveries with a signature of somebody else, one after another
    };
    struct Group
    {
        Manner manner = Manner::Idle;
        int connections = 0;
    };

    Crowd(quint16 port, const std::vector<Group>& groups);
    ~Crowd();
    Crowd(const Crowd&) = delete;
    Crowd& operator=(const Crowd&) = delete;

    [[nodiscard]] int connected() const { return m_connected; } ///< how often somebody got through
    [[nodiscard]] int forged() const { return m_forged; }       ///< whole forged deliveries sent
    [[nodiscard]] qint64 sentBytes() const { return m_sentBytes; }
    /// Descriptors that could not be had.
    [[nodiscard]] int withoutSocket() const { return m_withoutSocket; }

  private:
    struct Member
    {
        Manner manner = Manner::Idle;
        int socket = -1;
        qsizetype at = 0; ///< of what it sends
        bool hasBeenHere = false;
    };
    void run();
    void connectSome();
    void connectAgain(Member& member);
    void leave(Member& member);
    void receive(Member& member);
    void send(Member& member, bool isTick);
    [[nodiscard]] const QByteArray& text(Manner manner) const;

    quint16 m_port;
    std::vector<Member> m_members;
    std::size_t m_turn = 0;
    QByteArray m_slowHeader, m_slowBody, m_hugeBody, m_forgery;
    std::atomic_bool m_isStopping = false;
    std::atomic_int m_connected = 0, m_forged = 0, m_withoutSocket = 0;
    std::atomic<qint64> m_sentBytes = 0;
    std::thread m_thread; ///< last: starts when everything else is there
};

/// Raises this process' limit of open files as far as it may; how many there may be then.
[[nodiscard]] int raiseDescriptorLimit(int wanted);

} // namespace yoyaku::fault

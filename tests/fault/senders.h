#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QSet>
#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace yoyaku::fault {

/// One signed delivery about the booking `uid`, ready to send.
[[nodiscard]] QByteArray requestFor(const QByteArray& uid);
/// Makes the request of a name.
using RequestMaker = std::function<QByteArray(const QByteArray& name)>;
/// Sends them all once; the number of answers 200.
[[nodiscard]] int sendAll(quint16 port, const QSet<QByteArray>& names, const RequestMaker& maker = requestFor);

/// Several senders at once, each with a connection of its own, who deliver one event after another. What is not
/// acknowledged is sent again, as a sender does who may not lose anything.
class Senders
{
  public:
    enum class AfterCut : quint8 { GiveUp, TryAgain };

    /// `prefix` begins every name, which is the booking's uid unless `maker` knows better; `answerMs` is how long an
    /// answer is waited for.
    Senders(quint16 port, int connections, const QByteArray& prefix, AfterCut afterCut, int answerMs = 5'000,
            RequestMaker maker = requestFor);
    ~Senders() { stop(); }
    Senders(const Senders&) = delete;
    Senders& operator=(const Senders&) = delete;

    /// Ends after what is on its way.
    void stop();
    /// Waits until all have given up.
    void join();

    [[nodiscard]] int accepted() const { return m_accepted; } ///< answers 200
    [[nodiscard]] int refused() const { return m_refused; }   ///< answers 503, each with Retry-After
    [[nodiscard]] int unanswered() const { return m_unanswered; }

    // After stop() or join():
    [[nodiscard]] const QSet<QByteArray>& sent() const { return m_sent; }
    [[nodiscard]] const QSet<QByteArray>& acknowledged() const { return m_acknowledged; }
    /// Answers that are neither 200 nor 503 with Retry-After.
    [[nodiscard]] const QByteArrayList& wrong() const { return m_wrong; }

  private:
    void run(quint16 port, const QByteArray& prefix, AfterCut afterCut, int answerMs);

    const RequestMaker m_maker;
    std::vector<std::thread> m_threads;
    std::atomic_bool m_isStopping = false;
    std::atomic_int m_accepted = 0, m_refused = 0, m_unanswered = 0;
    std::mutex m_mutex; ///< guards what follows
    QSet<QByteArray> m_sent, m_acknowledged;
    QByteArrayList m_wrong;
};

} // namespace yoyaku::fault

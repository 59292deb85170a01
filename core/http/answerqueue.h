#pragma once

#include "core/http/server.h"

#include <QObject>
#include <mutex>
#include <vector>

namespace yoyaku::http {

/// Which request an answer is for: its connection and its place on it.
struct RequestTicket
{
    quint64 connection = 0;
    quint64 request = 0;
};

/// Where answers from any thread wait for the server's thread. Many answers make one wake-up. Outlives the server:
/// after close() answers fall on the floor.
class AnswerQueue
{
  public:
    struct Answer
    {
        RequestTicket ticket;
        Response response;
    };

    /// `wake` is invoked (queued, on `target`'s thread) when the queue turns from empty to filled.
    AnswerQueue(QObject* target, std::function<void()> wake) : m_target(target), m_wake(std::move(wake)) {}

    /// Any thread.
    void push(Answer answer);
    [[nodiscard]] std::vector<Answer> takeAll();
    /// Before `target` dies.
    void close();

  private:
    std::mutex m_mutex;
    QObject* m_target;
    std::function<void()> m_wake;
    std::vector<Answer> m_answers;
};

} // namespace yoyaku::http

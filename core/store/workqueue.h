#pragma once

#include <QThread>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace yoyaku {

/// One thread that runs jobs in order. Jobs travel through our own mutexed queue and Qt's events only poke: thread
/// sanitizers can follow a mutex, not an uninstrumented event queue. The destructor finishes what is queued and joins.
class WorkQueue
{
  public:
    using Job = std::function<void()>;

    explicit WorkQueue(const QString& name);
    ~WorkQueue();
    WorkQueue(const WorkQueue&) = delete;
    WorkQueue& operator=(const WorkQueue&) = delete;

    void post(Job job);

  private:
    void drain();

    std::mutex m_mutex;
    std::deque<Job> m_jobs;
    QThread m_thread;
    std::unique_ptr<QObject> m_poked;
};

} // namespace yoyaku

#include "core/store/workqueue.h"

namespace yoyaku {

WorkQueue::WorkQueue(const QString& name) : m_poked(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_poked->moveToThread(&m_thread);
    m_thread.start();
}

WorkQueue::~WorkQueue()
{
    m_thread.quit();
    m_thread.wait();
    drain(); // what was queued last must not be lost; nobody else runs now
}

void WorkQueue::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
        if (m_jobs.size() > 1) return; // already poked
    }
    QMetaObject::invokeMethod(
        m_poked.get(), [this] { drain(); }, Qt::QueuedConnection);
}

void WorkQueue::drain()
{
    for (;;) {
        Job job;
        {
            const std::lock_guard lock(m_mutex);
            if (m_jobs.empty()) return;
            job = std::move(m_jobs.front());
        }
        job();
        const std::lock_guard lock(m_mutex);
        m_jobs.pop_front();
    }
}

} // namespace yoyaku

#include "core/api/decodeworker.h"

namespace yoyaku::api {

DecodeWorker::DecodeWorker(QObject* parent) : QObject(parent), m_thread([this] { run(); }) {}

DecodeWorker::~DecodeWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void DecodeWorker::post(CallId id, Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.emplace_back(id, std::move(job));
    }
    m_wake.notify_one();
}

std::vector<DecodeWorker::Outcome> DecodeWorker::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_outcomes, {});
}

void DecodeWorker::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_isStopping || !m_jobs.empty(); });
        if (m_isStopping) return;
        auto [id, job] = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        Outcome outcome{id, job()};
        job = nullptr; // its share of the decoded value is given up here, before the owner may touch it
        lock.lock();
        const bool isFirst = m_outcomes.empty();
        m_outcomes.push_back(std::move(outcome));
        if (!isFirst) continue;
        lock.unlock();
        Q_EMIT ready();
        lock.lock();
    }
}

} // namespace yoyaku::api

#include "moc_decodeworker.cpp"

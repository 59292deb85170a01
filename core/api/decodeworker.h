#pragma once

#include "core/api/apierror.h"
#include "core/api/client.h"

#include <QObject>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace yoyaku::api {

/// One thread that turns bytes into values. Jobs and results pass through our own mutexed queues; Qt only carries the
/// poke, because data inside queued lambdas looks like a race to TSan (HOUSE, "Traps"). post() and the callback:
/// owner's thread.
class DecodeWorker : public QObject
{
    Q_OBJECT

  public:
    /// Returns the error to report, or nothing when the value was decoded. Runs on the worker.
    using Job = std::function<std::optional<ApiError>()>;

    explicit DecodeWorker(QObject* parent = nullptr);
    /// Joins after the job at hand; jobs not begun are dropped.
    ~DecodeWorker() override;

    /// Jobs run in the order posted.
    void post(CallId id, Job job);

    struct Outcome
    {
        CallId id = 0;
        std::optional<ApiError> error;
    };
    /// The results since the last call, in order.
    [[nodiscard]] std::vector<Outcome> take();

  Q_SIGNALS:
    /// take() has something. Emitted on the worker: connect queued.
    void ready();

  private:
    void run();

    std::mutex m_mutex; ///< guards what follows, up to m_thread
    std::condition_variable m_wake;
    std::deque<std::pair<CallId, Job>> m_jobs;
    std::vector<Outcome> m_outcomes;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace yoyaku::api

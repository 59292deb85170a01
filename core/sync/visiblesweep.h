#pragma once

#include "core/sync/sweeprunner.h"

namespace yoyaku {

/// Sweeps what the user looks at, ahead of everything. GUI thread.
class VisibleSweep : public QObject
{
    Q_OBJECT

  public:
    VisibleSweep(api::Client& client, Store& store, int perPage, QObject* parent = nullptr);

    /// False: it is that one already. A sweep of the one before is forgotten.
    bool setWindow(TimeSpan window);
    /// Due, if there is a window.
    void want() { m_isDue = !m_window.isEmpty(); }
    /// Forgets the running sweep; it is due again.
    void cancel();
    /// Nothing that starts before `horizon` is read. `news` as SweepRunner::run.
    void runIfDue(std::optional<EpochMs> horizon, const std::optional<NewsRule>& news);
    [[nodiscard]] bool isRunning() const { return m_runner.isRunning(); }
    void setHorizon(std::optional<EpochMs> horizon) { m_runner.setHorizon(horizon); }

  Q_SIGNALS:
    void ended(const yoyaku::SweepRunner::Result& result);
    /// Due again, unless asking again would be answered the same.
    void failed(const yoyaku::api::ApiError& error);

  private:
    SweepRunner m_runner;
    const int m_perPage;
    TimeSpan m_window;
    bool m_isDue = false;
};

} // namespace yoyaku

#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <functional>

namespace yoyaku::bench {

/// Sees each window's frame when it is done, and how long the GUI thread was not listening.
class BenchApplication final : public QApplication
{
  public:
    using QApplication::QApplication;

    bool notify(QObject* to, QEvent* event) override
    {
        const bool isFrame = event->type() == QEvent::UpdateRequest; // the event may be gone afterwards
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool isTaken = QApplication::notify(to, event);
        --m_depth;
        if (m_depth == m_loops) m_longestMs = std::max(m_longestMs, double(timer.nsecsElapsed()) / 1e6);
        if (isFrame && m_onFrame) m_onFrame();
        return isTaken;
    }

    /// Runs the event loop until a frame is done for which `isThere` holds; milliseconds since `timer` began, -1 when
    /// it took longer than `patienceMs`.
    double untilFrame(const QElapsedTimer& timer, const std::function<bool()>& isThere, int patienceMs = 60'000)
    {
        double ms = -1;
        QEventLoop loop; // not qWaitFor, which sleeps between its looks
        m_onFrame = [&] {
            if (ms >= 0 || !isThere()) return;
            ms = double(timer.nsecsElapsed()) / 1e6;
            loop.quit();
        };
        QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
        run(loop);
        m_onFrame = nullptr;
        return ms;
    }
    /// The event loop for a while.
    void rest(int ms)
    {
        QEventLoop loop;
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        run(loop);
    }
    void onFrame(std::function<void()> then) { m_onFrame = std::move(then); }

    /// The longest single event since the last call.
    double takeLongestMs() { return std::exchange(m_longestMs, 0.0); }

  private:
    void run(QEventLoop& loop)
    {
        const int outer = std::exchange(m_loops, m_depth);
        loop.exec();
        m_loops = outer;
    }

    std::function<void()> m_onFrame;
    int m_depth = 0, m_loops = 0; ///< of nested notifications; of those that only run a loop
    double m_longestMs = 0;
};

} // namespace yoyaku::bench

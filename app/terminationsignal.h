#pragma once

#include <QObject>
#include <memory>

class QSocketNotifier;

namespace yoyaku::app {

/// A polite request from outside to end (SIGTERM, SIGINT, SIGHUP), as a Qt signal on the thread that made this: a
/// session that closes must not cost a held change. One per process. Does nothing where there are no such signals.
class TerminationSignal : public QObject
{
    Q_OBJECT

  public:
    explicit TerminationSignal(QObject* parent = nullptr);
    ~TerminationSignal() override;

  Q_SIGNALS:
    void received();

  private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace yoyaku::app

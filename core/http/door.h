#pragma once

#include <QTcpServer>
#include <functional>

namespace yoyaku::http {

/// One listening socket that hands out bare descriptors: whoever takes one owns it.
class Door : public QTcpServer
{
  public:
    explicit Door(std::function<void(qintptr)> taken, QObject* parent = nullptr)
        : QTcpServer(parent), m_taken(std::move(taken))
    {}

  protected:
    void incomingConnection(qintptr descriptor) override { m_taken(descriptor); }

  private:
    std::function<void(qintptr)> m_taken;
};

} // namespace yoyaku::http

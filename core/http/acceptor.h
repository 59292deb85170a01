#pragma once

#include "core/http/connection.h"

#include <QHash>
#include <QTcpServer>

namespace yoyaku::http {

/// The half of Server that lives on its thread: the listening socket and the connections.
class Acceptor : public QTcpServer
{
    Q_OBJECT

  public:
    Acceptor(ServerConfig config, Handler handler);
    ~Acceptor() override;

    [[nodiscard]] Listening open();
    /// Responders write here from any thread.
    [[nodiscard]] const std::shared_ptr<AnswerQueue>& answers() const { return m_answers; }

  protected:
    void incomingConnection(qintptr descriptor) override;

  private:
    [[nodiscard]] bool makeRoom();
    [[nodiscard]] int busyCount() const;
    void dropOldestClosing();
    void handle(RequestTicket ticket, const Request& request);
    void deliverAnswers();
    void forget(quint64 number);
    void resumeSoon();

    ServerConfig m_config;
    Handler m_handler;
    std::shared_ptr<AnswerQueue> m_answers;
    QHash<quint64, Connection*> m_connections;
    quint64 m_lastNumber = 0;
};

} // namespace yoyaku::http

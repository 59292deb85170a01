#pragma once

#include "core/http/connection.h"
#include "core/http/door.h"
#include "core/http/identity.h"

#include <QHash>
#include <QTimer>
#include <vector>

namespace yoyaku::http {

/// The half of Server that lives on its thread: the listening sockets and the connections.
class Acceptor : public QObject
{
    Q_OBJECT

  public:
    Acceptor(ServerConfig config, Handler handler);
    ~Acceptor() override;

    /// Listens on every address at one port; all or, but for addresses that this computer does not have, none.
    [[nodiscard]] Listening open();
    /// Responders write here from any thread.
    [[nodiscard]] const std::shared_ptr<AnswerQueue>& answers() const { return m_answers; }

  private:
    [[nodiscard]] Listening openAt(quint16 port);
    void welcome(qintptr descriptor);
    void recheckIdentity();
    void checkDeadlines();
    [[nodiscard]] bool makeRoom();
    [[nodiscard]] int busyCount() const;
    void dropOldestClosing();
    void handle(RequestTicket ticket, const Request& request);
    void deliverAnswers();
    void forget(quint64 number);
    void resumeSoon(Door* door);

    ServerConfig m_config;
    Handler m_handler;
    std::shared_ptr<AnswerQueue> m_answers;
    std::vector<std::unique_ptr<Door>> m_doors;
    std::optional<Identity> m_identity; ///< with TLS
    QTimer m_identityRecheck;
    QTimer m_deadlines; ///< one for all connections: a timer each would be set anew five times a request
    QHash<quint64, Connection*> m_connections;
    quint64 m_lastNumber = 0;
};

} // namespace yoyaku::http

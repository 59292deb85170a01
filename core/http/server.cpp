#include "core/http/server.h"

#include "core/http/acceptor.h"

#include <QThread>

namespace yoyaku::http {

class Server::Private
{
  public:
    QThread thread;
    Acceptor* acceptor = nullptr; ///< lives on `thread` and is deleted by it
};

Server::Server(ServerConfig config, Handler handler) : d(std::make_unique<Private>())
{
    d->thread.setObjectName(QStringLiteral("http"));
    d->acceptor = new Acceptor(std::move(config), std::move(handler));
    d->acceptor->moveToThread(&d->thread);
    QObject::connect(&d->thread, &QThread::finished, d->acceptor, &QObject::deleteLater);
    d->thread.start();
}

Server::~Server()
{
    d->thread.quit();
    d->thread.wait();
}

Listening Server::listen()
{
    Listening result;
    QMetaObject::invokeMethod(
        d->acceptor, [this, &result] { result = d->acceptor->open(); }, Qt::BlockingQueuedConnection);
    return result;
}

void Server::listenAsync(std::function<void(Listening)> done)
{
    QMetaObject::invokeMethod(
        d->acceptor, [acceptor = d->acceptor, done = std::move(done)] { done(acceptor->open()); },
        Qt::QueuedConnection);
}

} // namespace yoyaku::http

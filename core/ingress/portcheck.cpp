#include "core/ingress/portcheck.h"

#include <QTcpServer>

namespace yoyaku::ingress {

bool isPortFree(quint16 port)
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, port);
}

} // namespace yoyaku::ingress

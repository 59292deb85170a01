#pragma once

#include "contract/contract.h"
#include "core/http/server.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>
#include <memory>

class QNetworkReply;

namespace yoyaku::test {

/// One call and its answer, as they went over the wire.
struct Seen
{
    QByteArray verb, target;
    QString operation; ///< empty when the contract has none like it
    int status = 0;
    QStringList violations; ///< of request or answer, as Prism tells them
};

/// Stands between Yoyaku's client and Prism, passes every call on as it is and notes it, because Prism tells what it
/// holds against a call in a header, which the client rightly does not read. Lives on the test's thread.
class Witness : public QObject
{
    Q_OBJECT

  public:
    Witness(const Contract& contract, QUrl next);
    ~Witness() override;

    [[nodiscard]] const QUrl& base() const { return m_base; }
    /// What Prism is asked to answer with from now on, such as "code=422"; empty: what it likes.
    void prefer(const QByteArray& preference) { m_preference = preference; }
    [[nodiscard]] const QVector<Seen>& seen() const { return m_seen; }

  private:
    void passOn(const http::Request& request, const http::Responder& respond);
    void answer(QNetworkReply& reply, const http::Request& request, const http::Responder& respond);

    const Contract& m_contract;
    QUrl m_next, m_base;
    QByteArray m_preference;
    QVector<Seen> m_seen;
    QNetworkAccessManager m_network;
    std::unique_ptr<http::Server> m_server;
};

} // namespace yoyaku::test

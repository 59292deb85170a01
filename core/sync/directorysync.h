#pragma once

#include "core/api/client.h"
#include "core/store/changeset.h"

#include <QObject>
#include <QSet>

namespace yoyaku {

class Store;

/// Fetches event types, the hosts of each, and the members. A key may lack rights to one of them (402, 403) or the
/// service may not have it (404): that group stays as it is, is remembered, and nothing else suffers. GUI thread.
class DirectorySync : public QObject
{
    Q_OBJECT

  public:
    DirectorySync(api::Client& client, Store& store, QObject* parent = nullptr);

    /// No effect while one runs.
    void run();
    [[nodiscard]] bool isRunning() const { return m_open > 0; }
    /// What the key may not read.
    [[nodiscard]] const QSet<api::EndpointId>& refused() const { return m_refused; }

  Q_SIGNALS:
    /// `isWhole`: all that may be read was read; otherwise try again later.
    void ended(bool isWhole);

  private:
    template <class T>
    void collect(std::function<api::Request<api::Page<T>>(int page)> request,
                 std::function<void(const QVector<T>&)> done);
    void fetchHosts(const EventTypeId& eventType);
    void failed(api::EndpointId endpoint, const api::ApiError& error);
    void closeOne();

    api::Client& m_client;
    Store& m_store;
    QSet<api::EndpointId> m_refused;
    int m_open = 0;
    bool m_isWhole = true;
};

} // namespace yoyaku

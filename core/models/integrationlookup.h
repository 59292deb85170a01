#pragma once

#include "core/api/requests.h"

#include <QObject>
#include <functional>

namespace yoyaku {

namespace api {
class Client;
}

/// Where the account-integration tool gets its page address. GUI thread.
class IntegrationLookup : public QObject
{
    Q_OBJECT

  public:
    using Answer = api::Reply<QUrl>;

    using QObject::QObject;
    /// Not retried blindly: it is a POST. `done` exactly once unless `context` has died.
    virtual void make(const IntegrationRequest& request, QObject* context, std::function<void(const Answer&)> done) = 0;
};

/// Asks the service.
class ApiIntegrationLookup final : public IntegrationLookup
{
    Q_OBJECT

  public:
    explicit ApiIntegrationLookup(api::Client& client, QObject* parent = nullptr);
    void make(const IntegrationRequest& request, QObject* context, std::function<void(const Answer&)> done) override;

  private:
    api::Client& m_client;
};

} // namespace yoyaku

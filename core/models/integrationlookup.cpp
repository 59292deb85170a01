#include "core/models/integrationlookup.h"

#include "core/api/client.h"

namespace yoyaku {

ApiIntegrationLookup::ApiIntegrationLookup(api::Client& client, QObject* parent)
    : IntegrationLookup(parent), m_client(client)
{}

void ApiIntegrationLookup::make(const IntegrationRequest& request, QObject* context,
                                std::function<void(const Answer&)> done)
{
    m_client.send<QUrl>(api::accountIntegration(request), api::Urgency::Foreground, context, std::move(done));
}

} // namespace yoyaku

#include "moc_integrationlookup.cpp"

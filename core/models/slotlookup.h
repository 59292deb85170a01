#pragma once

#include "core/api/requests.h"

#include <QObject>
#include <functional>

namespace yoyaku {

namespace api {
class Client;
}

/// Where dialogs learn which starts of an event type are open. GUI thread.
class SlotLookup : public QObject
{
    Q_OBJECT

  public:
    using Answer = api::Reply<QVector<OpenSlot>>;

    using QObject::QObject;
    /// Starts inside `period`, ascending, each once. `done` exactly once unless `context` has died.
    virtual void find(const EventTypeId& eventType, TimeSpan period, QObject* context,
                      std::function<void(const Answer&)> done) = 0;
};

/// Asks the service, seven days at a time (limits of the period are not documented), foreground first.
/// Source: API guide, open question 8.
class ApiSlotLookup final : public SlotLookup
{
    Q_OBJECT

  public:
    explicit ApiSlotLookup(api::Client& client, QObject* parent = nullptr);
    void find(const EventTypeId& eventType, TimeSpan period, QObject* context,
              std::function<void(const Answer&)> done) override;

  private:
    api::Client& m_client;
};

} // namespace yoyaku

#pragma once

#include "core/base/id.h"
#include "core/domain/account.h"

#include <QObject>
#include <deque>

namespace yoyaku {

class Store;

/// Shows host priorities in the store that the service has not confirmed yet. The store replaces all hosts of an event
/// type at once, so each change is read, laid over and written before the next begins. GUI thread.
class PriorityView : public QObject
{
    Q_OBJECT

  public:
    explicit PriorityView(Store& store, QObject* parent = nullptr);

    void show(const EventTypeId& eventType, const UserId& host, int priority);

  private:
    struct Wish
    {
        EventTypeId eventType;
        UserId host;
        int priority = 0;
    };
    void work();
    void write(QVector<EventTypeHost> hosts);

    Store& m_store;
    std::deque<Wish> m_wishes;
    bool m_isWorking = false;
};

} // namespace yoyaku

#pragma once

#include "core/api/client.h"
#include "core/base/clock.h"
#include "core/store/changeset.h"
#include "core/store/queries.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace yoyaku {

class Store;

/// Reads one thing anew while somebody looks at it, since the single reads may tell more than the lists (the guide's
/// sample of Get Event Type has members that no sample of the list has) and are newer. Each thing at most once a
/// minute. An operation that a key may not use, or that is not at its inferred path, is not asked again in this
/// session; what the list told stays. GUI thread.
class DetailReader : public QObject
{
    Q_OBJECT

  public:
    DetailReader(api::Client& client, Store& store, const Clock& clock, QObject* parent = nullptr);

    void readEventType(const EventTypeId& id);
    void readMember(const UserId& id);
    void readInvitation(const InvitationId& id);
    /// The availability calendars of one member.
    void readCalendars(const QVector<AvailabilityCalendar>& calendars);

  private:
    using Change = std::function<void(const Directory& known, ChangeSet& changes)>;

    template <class T>
    void read(api::Request<T> request, std::function<Change(const T&)> change);
    void apply(const Change& change);

    api::Client& m_client;
    Store& m_store;
    const Clock& m_clock;
    QHash<QString, EpochMs> m_askedAt; ///< by operation and id
    QSet<api::EndpointId> m_refused;
};

} // namespace yoyaku

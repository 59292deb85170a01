#include "core/sync/schedulesync.h"

#include "core/base/logging.h"
#include "core/store/readsession.h"
#include "core/store/store.h"

namespace yoyaku {

namespace {

constexpr int kPerPage = 50;

ScheduleSync::Ending endingOf(api::ApiError::Kind kind)
{
    using Kind = api::ApiError::Kind;
    switch (kind) {
    case Kind::Unauthorized:
    case Kind::PlanLimit:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Invalid:
    case Kind::BadReply:
        return ScheduleSync::Ending::Refused; // asking again would be answered the same
    default:
        return ScheduleSync::Ending::Failed;
    }
}

} // namespace

ScheduleSync::ScheduleSync(api::Client& client, Store& store, QObject* parent)
    : QObject(parent), m_client(client), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet& changes) {
        if (!isRunning()) return;
        for (const ScheduleId& id : changes.schedulesGone) m_goneMeanwhile.insert(id);
    });
}

void ScheduleSync::run()
{
    if (isRunning()) return;
    m_reading.emplace();
    m_goneMeanwhile.clear();
    m_hasLookedTwice = false;
    m_mark = Store::mark();
    ask();
}

void ScheduleSync::cancel()
{
    ++m_turn;
    if (m_call != 0) m_client.cancel(std::exchange(m_call, 0));
    m_reading.reset();
}

void ScheduleSync::ask()
{
    m_call =
        m_client.send<api::Page<Schedule>>(api::listSchedules(*m_reading->next(), kPerPage), api::Urgency::Background,
                                           this, [this, turn = m_turn](const api::Reply<api::Page<Schedule>>& reply) {
                                               if (turn == m_turn) take(reply);
                                           });
}

void ScheduleSync::take(const api::Reply<api::Page<Schedule>>& reply)
{
    m_call = 0;
    if (!reply) return end(endingOf(reply.error().kind));
    m_reading->take(*reply);
    keep(reply->items);
    switch (m_reading->ending()) {
    case ScheduleReading::Ending::Running:
        return ask();
    case ScheduleReading::Ending::Complete:
        return conclude();
    case ScheduleReading::Ending::Unsteady:
        qCInfo(lcSync) << "the list of schedules would not stand still";
        return end(Ending::Partial);
    }
}

// All of them, not only what is new to the reading: each is stamped as told.
void ScheduleSync::keep(const QVector<Schedule>& told)
{
    ChangeSet changes;
    for (const Schedule& schedule : told) {
        const bool isPast = m_horizon && schedule.span.end < *m_horizon && !schedule.isRecurring();
        if (!isPast && !m_goneMeanwhile.contains(schedule.id)) changes.schedules.append(schedule);
    }
    m_store.apply(std::move(changes));
}

void ScheduleSync::conclude()
{
    if (!m_reading->provesAbsence()) return end(Ending::Partial);
    if (m_reading->isOnePage() || m_hasLookedTwice) {
        ChangeSet changes;
        changes.schedulesReadSince = m_mark;
        m_store.apply(std::move(changes));
        return end(Ending::Complete);
    }
    // An empty set comes back after everything applied before it.
    m_store.apply({}, this, [this, turn = m_turn] {
        m_store.read<int>(
            this, [mark = m_mark](ReadSession& session) { return session.schedulesToldBefore(mark); },
            [this, turn](int missing) {
                if (turn != m_turn) return;
                m_hasLookedTwice = true;
                if (missing == 0) return end(Ending::Complete);
                m_reading->readAgain();
                ask();
            });
    });
}

void ScheduleSync::end(Ending ending)
{
    m_store.apply({}, this, [this, turn = m_turn, ending] {
        if (turn != m_turn) return;
        m_reading.reset();
        Q_EMIT ended(ending);
    });
}

} // namespace yoyaku

#include "moc_schedulesync.cpp"

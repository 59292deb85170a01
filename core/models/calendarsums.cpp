#include "core/models/calendarsums.h"

#include "core/store/readsession.h"
#include "core/store/store.h"

#include <QTimer>

namespace yoyaku {

namespace {

/// Sums need not follow a burst booking by booking.
constexpr int kPauseMs = 150;

struct Sums
{
    QVector<DayLoad> days;
    ReadSession::Counts counts;
};

} // namespace

CalendarSums::CalendarSums(Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet& set) {
        if (!set.changes.isEmpty()) schedule();
    });
    connect(&store, &Store::opened, this, [this] { schedule(); });
}

void CalendarSums::setDays(const QVector<EpochMs>& bounds)
{
    if (bounds == m_bounds) return;
    m_bounds = bounds;
    readNow();
}

void CalendarSums::setWindow(const QVector<EpochMs>& bounds)
{
    if (bounds == m_shownBounds) return;
    m_shownBounds = bounds;
    readNow();
}

void CalendarSums::schedule()
{
    if (std::exchange(m_isScheduled, true)) return;
    QTimer::singleShot(kPauseMs, this, [this] { readNow(); });
}

void CalendarSums::readNow()
{
    m_isScheduled = false;
    m_store.read<Sums>(
        this,
        [month = m_bounds, shown = m_shownBounds](ReadSession& session) {
            Sums sums;
            if (month.size() > 1) sums.days = session.dayLoads(month, {});
            if (shown.size() > 1) {
                sums.days += session.dayLoads(shown, {});
                sums.counts = session.counts({shown.first(), shown.last()});
            }
            return sums;
        },
        [this, question = ++m_question](const Sums& sums) {
            if (question != m_question) return;
            m_days.clear();
            for (const DayLoad& day : sums.days) m_days.insert(day.dayStart, day);
            m_byHost = sums.counts.byHost;
            m_byEventType = sums.counts.byEventType;
            m_byStatus = sums.counts.byStatus;
            Q_EMIT changed();
        });
}

} // namespace yoyaku

#include "moc_calendarsums.cpp"

#include "core/models/insightmodel.h"

#include "core/store/insightqueries.h"
#include "core/store/readsession.h"
#include "core/store/store.h"

namespace yoyaku {

namespace {

/// Sums of months need not follow a burst booking by booking.
constexpr int kPauseMs = 1000;

struct Reading
{
    InsightSums now;
    std::optional<InsightSums> before;
    qint64 cached = 0;
};

} // namespace

InsightModel::InsightModel(Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kPauseMs);
    connect(&m_quiet, &QTimer::timeout, this, &InsightModel::read);
    connect(&store, &Store::changed, this, [this](const ChangeSet& set) {
        if (!set.changes.isEmpty() && !m_quiet.isActive()) m_quiet.start();
    });
}

void InsightModel::ask(const InsightQuestion& now, const std::optional<InsightQuestion>& before)
{
    if (m_isCurrent && now == m_now && before == m_before) return;
    m_now = now;
    m_before = before;
    m_isCurrent = false;
    read();
}

void InsightModel::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive && m_isDirty) read();
}

// One question at a time: what was asked or changed meanwhile is read when the answer is here.
void InsightModel::read()
{
    m_isDirty = true;
    if (!m_isActive || m_isReading || m_now.period.isEmpty()) return;
    m_isDirty = false;
    m_isReading = true;
    m_store.read<Reading>(
        this,
        [now = m_now, before = m_before](ReadSession& session) {
            Reading answer{readInsightSums(session, now), std::nullopt, session.bookingCount()};
            if (before) answer.before = readInsightSums(session, *before);
            return answer;
        },
        [this, now = m_now, before = m_before](const Reading& answer) {
            m_isReading = false;
            if (m_isDirty) read();
            if (now != m_now || before != m_before) return;
            m_sums = answer.now;
            m_sumsBefore = answer.before;
            m_cached = answer.cached;
            m_isCurrent = true;
            Q_EMIT changed();
        },
        Store::Lane::List);
}

} // namespace yoyaku

#include "moc_insightmodel.cpp"

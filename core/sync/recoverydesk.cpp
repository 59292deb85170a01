#include "core/sync/recoverydesk.h"

#include "core/store/store.h"

#include <algorithm>
#include <limits>

namespace yoyaku {

namespace {

/// After a delivery the booking is asked for; by then its answer has come, or is asked for again.
constexpr qint64 kAnswerMs = 60'000;
/// Remembered deliveries without a date; forgetting one may mark once too often.
constexpr qsizetype kMostUndated = 2'000;

} // namespace

QString findingText(BookingFinding::What what)
{
    using What = BookingFinding::What;
    switch (what) {
    case What::Created:
        return QStringLiteral("created");
    case What::Moved:
        return QStringLiteral("moved");
    case What::Cancelled:
        return QStringLiteral("cancelled");
    case What::Gone:
        return QStringLiteral("gone");
    case What::Changed:
        break;
    }
    return QStringLiteral("changed");
}

RecoveryDesk::RecoveryDesk(Store& store, int graceMs, QObject* parent)
    : QObject(parent), m_store(store), m_graceMs(graceMs)
{
    m_time.start();
    m_timer.setSingleShot(true);
    m_timer.setInterval(m_graceMs + 1); // its findings are that old then
    connect(&m_timer, &QTimer::timeout, this, [this] { tell(m_time.elapsed() - m_graceMs); });
    connect(&m_store, &Store::changed, this, &RecoveryDesk::onChanged);
}

RecoveryDesk::~RecoveryDesk() = default;

void RecoveryDesk::onChanged(const ChangeSet& changes)
{
    if (changes.origin == ChangeOrigin::Webhook || changes.origin == ChangeOrigin::Edit) takeBack(changes);
    for (const BookingFinding& finding : changes.findings) take(finding);
    if (changes.origin == ChangeOrigin::Webhook && !changes.bookings.isEmpty()) Q_EMIT delivered();
}

void RecoveryDesk::take(const BookingFinding& finding)
{
    using What = BookingFinding::What;
    if (isToldUndated(finding.uid)) return;
    const auto known = m_found.find(finding.uid);
    if (known == m_found.end()) {
        m_found.insert(finding.uid, {finding, m_time.elapsed(), ++m_count, m_feed});
    } else {
        // Found once more before it was told: one mark for both.
        const What first = known->finding.what;
        known->finding = finding;
        if (first == What::Created && finding.what != What::Gone) known->finding.what = first;
    }
    if (!m_timer.isActive()) m_timer.start();
}

void RecoveryDesk::takeBack(const ChangeSet& told)
{
    const bool isDelivery = told.origin == ChangeOrigin::Webhook;
    for (const BookingUpsert& upsert : told.bookings) {
        const BookingId& uid = upsert.booking.uid;
        const EpochMs updatedAt = upsert.booking.updatedAt;
        const auto found = m_found.constFind(uid);
        const bool isSame = found != m_found.constEnd() && found->finding.what != BookingFinding::What::Gone;
        if (isSame && (updatedAt == 0 || updatedAt >= found->finding.updatedAt)) m_found.erase(found);
        if (!isDelivery || updatedAt > 0) continue;
        if (m_toldUndated.size() >= kMostUndated) m_toldUndated.clear();
        m_toldUndated.insert(uid, m_time.elapsed());
    }
}

bool RecoveryDesk::isToldUndated(const BookingId& booking) const
{
    const auto told = m_toldUndated.constFind(booking);
    return told != m_toldUndated.constEnd() && m_time.elapsed() - *told < kAnswerMs;
}

void RecoveryDesk::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    if (!isHeld && !m_found.isEmpty()) m_timer.start(); // the last of what was on its way has the usual grace
}

void RecoveryDesk::tellAll()
{
    m_isHeld = false;
    tell(std::numeric_limits<qint64>::max());
}

void RecoveryDesk::tell(qint64 foundUpTo)
{
    QVector<Waiting> due;
    for (const Waiting& waiting : std::as_const(m_found))
        if (waiting.foundAt <= foundUpTo && (!m_isHeld || isAsked(waiting))) due.append(waiting);
    for (const Waiting& waiting : due) m_found.remove(waiting.finding.uid);
    if (!m_found.isEmpty()) m_timer.start();
    due.removeIf([this](const Waiting& waiting) { return isAsked(waiting); });
    if (due.isEmpty()) return;
    std::sort(due.begin(), due.end(), [](const Waiting& a, const Waiting& b) { return a.number < b.number; });
    QVector<BookingFinding> findings;
    for (const Waiting& waiting : due) findings.append(waiting.finding);
    Q_EMIT recovered(findings);
}

} // namespace yoyaku

#include "moc_recoverydesk.cpp"

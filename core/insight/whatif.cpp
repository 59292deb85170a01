#include "core/insight/whatif.h"

#include "core/insight/rulesdraft.h"
#include "core/models/directorymodel.h"
#include "core/store/hostqueries.h"
#include "core/store/readsession.h"
#include "core/store/store.h"

#include <QElapsedTimer>
#include <algorithm>
#include <utility>

namespace yoyaku {

namespace {

/// A replay of weeks need not follow a burst booking by booking.
constexpr int kPauseMs = 1000;
constexpr int kUsualSlotMinutes = 30;

bool touches(const BookingChange& change, TimeSpan window)
{
    return (change.before && change.before->overlaps(window)) || (change.after && change.after->overlaps(window));
}

/// A day more on both sides: what runs into the period keeps its hosts busy too.
TimeSpan around(TimeSpan period) { return {period.start - kMsPerDay, period.end + kMsPerDay}; }

/// Latest first, and one too many: from which midnight on all of them are there. Without one, from the earliest that is
/// taken.
EpochMs cutToWholeDays(QVector<HostSpan>& bookings, const QTimeZone& zone)
{
    bookings.removeLast();
    const EpochMs earliest = bookings.last().span.start, midnight = localDay(earliest, zone).end;
    const EpochMs start = bookings.first().span.start >= midnight ? midnight : earliest;
    bookings.removeIf([&](const HostSpan& one) { return one.span.start < start; });
    return start;
}

BookingRow busyRow(const HostSpan& from)
{
    BookingRow row;
    row.status = BookingStatus::Open;
    row.span = from.span;
    row.hosts = {from.host};
    return row;
}

} // namespace

WhatIf::WhatIf(Store& store, DirectoryModel& directory, RulesDraft& draft, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_directory(directory), m_draft(draft), m_clock(clock)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kPauseMs);
    connect(&m_quiet, &QTimer::timeout, this, &WhatIf::work);
    connect(&store, &Store::changed, this, &WhatIf::onStore);
    connect(&draft, &RulesDraft::changed, this, [this](const EventTypeId& eventType) {
        if (eventType == m_eventType) ask();
    });
    connect(&directory, &DirectoryModel::changed, this, [this] {
        forgetFacts(); // whose other bookings matter may be different now
        ask();
    });
}

void WhatIf::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive && m_isDirty) work();
}

void WhatIf::setEventType(const EventTypeId& eventType)
{
    if (eventType == m_eventType) return;
    m_eventType = eventType;
    m_answer.reset();
    forgetFacts();
    ask();
    Q_EMIT changed();
}

void WhatIf::setWeeks(int weeks)
{
    if (weeks == m_weeks || weeks < 1) return;
    m_weeks = weeks;
    forgetFacts();
    ask();
}

void WhatIf::setTimeZone(const QTimeZone& zone)
{
    if (zone == m_zone) return;
    m_zone = zone;
    forgetFacts();
    ask();
}

void WhatIf::setMost(int bookings)
{
    m_most = std::clamp(bookings, 1, kMostBookings);
    forgetFacts();
    ask();
}

int WhatIf::weeks() const { return m_weeks; }
const WhatIf::Answer* WhatIf::answer() const { return m_answer ? &*m_answer : nullptr; }
bool WhatIf::isWorking() const { return m_isReading; }

void WhatIf::onStore(const ChangeSet& changes)
{
    const TimeSpan known = m_facts ? around(m_facts->replay.period) : TimeSpan();
    const bool isTouched = std::any_of(changes.changes.begin(), changes.changes.end(),
                                       [&](const BookingChange& change) { return !m_facts || touches(change, known); });
    if (!isTouched && !changes.touchesSchedules()) return;
    forgetFacts();
    m_isDirty = true;
    if (m_isActive && !m_quiet.isActive()) m_quiet.start();
}

void WhatIf::forgetFacts()
{
    m_facts.reset();
    ++m_round;
}

WhatIf::Question WhatIf::question() const
{
    const EpochMs now = m_clock.now();
    const QTimeZone zone = m_zone.isValid() ? m_zone : QTimeZone::utc();
    const QDate first = QDateTime::fromMSecsSinceEpoch(now, zone).date().addDays(-7 * m_weeks);
    const EventType* type = m_directory.eventType(m_eventType);
    Question question{m_eventType,
                      {first.startOfDay(zone).toMSecsSinceEpoch(), now},
                      zone,
                      type && type->durationMinutes > 0 ? type->durationMinutes : kUsualSlotMinutes,
                      m_most,
                      m_draft.before(m_eventType),
                      m_draft.after(m_eventType),
                      m_directory.all()};
    return question;
}

void WhatIf::ask()
{
    ++m_question;
    work();
}

// One question at a time: what was asked or changed meanwhile is worked out when the answer is here.
void WhatIf::work()
{
    m_isDirty = true;
    if (!m_isActive || m_isReading || m_eventType.isEmpty()) return;
    m_isDirty = false;
    m_isReading = true;
    m_quiet.stop();
    const Question asked = question();
    if (m_facts && m_facts->asked.start != asked.period.start) forgetFacts(); // of another day
    m_store.read<Reply>(
        this,
        [question = asked, known = m_facts](ReadSession& session) {
            QElapsedTimer time;
            time.start();
            Reply reply{known ? known : readFacts(session, question), {}};
            reply.answer = replayed(question, *reply.facts);
            reply.answer.seconds = double(time.nsecsElapsed()) / 1e9;
            return reply;
        },
        [this, round = m_round, number = m_question](const Reply& reply) {
            m_isReading = false;
            if (round == m_round) m_facts = reply.facts;
            if (number == m_question) m_answer = reply.answer;
            if (m_isDirty && !m_quiet.isActive()) work();
            Q_EMIT changed();
        },
        Store::Lane::List);
    Q_EMIT changed();
}

std::shared_ptr<const WhatIf::Facts> WhatIf::readFacts(ReadSession& session, const Question& question)
{
    const auto facts = std::make_shared<Facts>();
    ReplayFacts& replay = facts->replay;
    facts->asked = replay.period = question.period;
    replay.zone = question.zone;
    replay.slotMinutes = question.slotMinutes;
    QVector<HostSpan> bookings = bookingsOfType(session, question.eventType, question.period, question.most + 1);
    facts->isPart = bookings.size() > question.most;
    if (facts->isPart) replay.period.start = cutToWholeDays(bookings, question.zone);
    for (const HostSpan& one : std::as_const(bookings))
        replay.bookings.append({one.uid, one.span, one.createdAt, one.host});
    std::sort(replay.bookings.begin(), replay.bookings.end(), [](const ReplayBooking& a, const ReplayBooking& b) {
        return std::tie(a.createdAt, a.span.start, a.id) < std::tie(b.createdAt, b.span.start, b.id);
    });
    QSet<UserId> hosts;
    for (const EventTypeHost& host : question.after.hosts) hosts.insert(host.userId);
    replay.others.window = around(replay.period);
    for (const HostSpan& one : otherSpans(session, replay.others.window, hosts, question.eventType, replay.period))
        replay.others.rows.append(busyRow(one));
    replay.others.schedules = session.schedules(replay.others.window);
    return facts;
}

WhatIf::Answer WhatIf::replayed(const Question& question, const Facts& facts)
{
    Answer answer;
    answer.setup = question.after;
    answer.before = replay(question.before, facts.replay, question.directory);
    answer.after =
        question.after == question.before ? answer.before : replay(question.after, facts.replay, question.directory);
    answer.likeness = likenessOf(question.before, facts.replay, question.directory);
    answer.bookings = int(facts.replay.bookings.size());
    answer.isPart = facts.isPart;
    answer.period = facts.replay.period;
    return answer;
}

} // namespace yoyaku

#include "moc_whatif.cpp"

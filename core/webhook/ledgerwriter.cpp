#include "core/webhook/ledgerwriter.h"

#include "core/webhook/ledgerqueries.h"

#include <algorithm>
#include <utility>

namespace yoyaku::webhook {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

constexpr std::size_t kLargestBatch = 1024;    // bounds how long the first of a batch waits for its commit
constexpr qsizetype kReportedRefused = 10'000; // a flood of forged rows must not pile up before a busy window
constexpr auto kTimesDelay = 200ms;            // times are written when no delivery waits for the disk
constexpr auto kProbeEvery = 5s;
constexpr auto kUpkeepEvery = 1h;
constexpr auto kLongestNap = 60s;
// Rows for refused ones: a burst, then so many a second. What comes faster is a flood and is only counted.
constexpr double kRefusedBurst = 256;
constexpr double kRefusedASecond = 32;

qint64 microsecondsSince(steady_clock::time_point then)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(steady_clock::now() - then).count();
}

http::Response makeResponse(int status, const char* body)
{
    http::Response response;
    response.status = status;
    response.headers.emplaceBack("Content-Type", "text/plain; charset=utf-8");
    if (status == 503) response.headers.emplaceBack("Retry-After", "30");
    response.body = body;
    return response;
}

const http::Response& responseFor(int status)
{
    static const http::Response ok = makeResponse(200, "ok\n");
    static const http::Response refused = makeResponse(401, "signature\n");
    static const http::Response later = makeResponse(503, "later\n");
    return status == 200 ? ok : status == 401 ? refused : later;
}

} // namespace

LedgerWriter::LedgerWriter(LedgerConfig config, const Clock& clock, QObject* target, std::function<void()> wake)
    : m_clock(clock), m_target(target), m_wake(std::move(wake)), m_ledger(std::move(config)), m_thread([this] {
          run();
      })
{}

LedgerWriter::~LedgerWriter() { finish(); }

void LedgerWriter::finish()
{
    if (!m_thread.joinable()) return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_filled.notify_one();
    m_thread.join();
}

// Examined by whoever brings it: the writer's thread is the one that everything waits for.
void LedgerWriter::post(Incoming incoming)
{
    if (incoming.kind == Incoming::Kind::Received) examine(incoming.row, standard());
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping)
            m_queue.push_back(std::move(incoming));
        else if (incoming.respond)
            incoming.respond(responseFor(503));
    }
    m_filled.notify_one();
}

Standard LedgerWriter::standard()
{
    const std::lock_guard lock(m_mutex);
    return m_standard;
}

void LedgerWriter::setStandard(Standard standard)
{
    const std::lock_guard lock(m_mutex);
    m_standard = std::move(standard);
}

void LedgerWriter::setListening(bool isListening)
{
    {
        const std::lock_guard lock(m_mutex);
        m_isListening = isListening;
        m_poked = true;
    }
    m_filled.notify_one();
}

void LedgerWriter::noteShown(qint64 number, qint64 microseconds)
{
    {
        const std::lock_guard lock(m_mutex);
        m_shown << RowTime{number, -1, microseconds};
        m_poked = true;
    }
    m_filled.notify_one();
}

WriterReport LedgerWriter::takeReport()
{
    const std::lock_guard lock(m_reportMutex);
    m_woken = false;
    WriterReport report = m_report;
    m_report.batch.clear();
    return report;
}

void LedgerWriter::run()
{
    m_ledgerFailed = !m_ledger.open();
    m_lastEventAt = m_ledgerFailed ? 0 : m_ledger.lastEventAt();
    report(nullptr);
    std::vector<Incoming> batch;
    for (;;) {
        batch.clear();
        switch (wait(batch)) {
        case Waking::Work:
            write(batch);
            break;
        case Waking::Idle:
            workIdly();
            break;
        case Waking::Stop:
            m_isThere = false;
            flushNotes();
            m_ledger.close();
            return;
        }
    }
}

steady_clock::duration LedgerWriter::nap() const
{
    if (m_ledgerFailed) return kProbeEvery;
    if (!m_times.isEmpty()) return std::max(m_timesDue - steady_clock::now(), steady_clock::duration(0));
    return m_upkeep == Upkeep::Rest ? steady_clock::duration(kLongestNap) : steady_clock::duration(1ms);
}

LedgerWriter::Waking LedgerWriter::wait(std::vector<Incoming>& batch)
{
    std::unique_lock lock(m_mutex);
    m_filled.wait_for(lock, nap(), [this] { return m_stopping || m_poked || !m_queue.empty(); });
    m_isThere = m_isListening;
    m_poked = false;
    for (const RowTime& time : std::exchange(m_shown, {})) noteTime(time);
    if (m_queue.empty()) return m_stopping ? Waking::Stop : Waking::Idle;
    if (m_queue.size() <= kLargestBatch) {
        batch.swap(m_queue);
    } else {
        const auto end = m_queue.begin() + static_cast<std::ptrdiff_t>(kLargestBatch);
        std::move(m_queue.begin(), end, std::back_inserter(batch));
        m_queue.erase(m_queue.begin(), end);
    }
    return Waking::Work;
}

void LedgerWriter::write(std::vector<Incoming>& batch)
{
    if (store(batch)) {
        m_ledgerFailed = false;
        answer(batch);
        report(&batch);
        return;
    }
    answerWithoutLedger(batch);
    giveUp();
}

/// Until something could be written, or the probe says that it can be.
void LedgerWriter::giveUp()
{
    m_ledgerFailed = true;
    m_stretch = {}; // nothing can be taken in: the next stretch begins when something can
    // Opened anew for the next batch: after an error of the disk the connection may not be trusted.
    m_ledger.close();
    report(nullptr);
}

bool LedgerWriter::store(std::vector<Incoming>& batch)
{
    if (!openAgain()) return false;
    if (!m_ledger.begin()) return false;
    writeNotes(m_clock.now());
    for (Incoming& incoming : batch) {
        keep(incoming);
        if (m_ledger.failed()) break;
    }
    m_ledger.trimRefused();
    if (m_ledger.commit()) {
        m_times.clear();
        return true;
    }
    m_ledger.rollback();
    doubt(batch);
    return false;
}

/// A commit that fails in its last step, the sync, may have left its rows where SQLite finds them when it opens the
/// file again. Their senders were told to come again and will be called repeats: then nobody would apply what they
/// tell.
void LedgerWriter::doubt(const std::vector<Incoming>& batch)
{
    for (const Incoming& incoming : batch) {
        const qint64 number = incoming.row.delivery.number;
        if (number > 0 && (m_doubtFrom == 0 || number < m_doubtFrom)) m_doubtFrom = number;
    }
}

/// Reports doubted rows that turn out to be there, before anything else is written.
bool LedgerWriter::openAgain()
{
    if (m_ledger.isOpen()) return true;
    if (!m_ledger.open()) return false;
    if (m_doubtFrom == 0) return true;
    const QVector<Delivery> found = m_ledger.genuineFrom(std::exchange(m_doubtFrom, 0));
    const std::lock_guard lock(m_reportMutex);
    m_report.batch += found;
    return true;
}

void LedgerWriter::keep(Incoming& incoming)
{
    LedgerRow& row = incoming.row;
    if (row.delivery.status == 401 && !mayKeepRefused(incoming.arrived)) return m_ledger.countOnly(row.delivery);
    settle(row, m_ledger);
    m_ledger.append(row);
}

bool LedgerWriter::mayKeepRefused(steady_clock::time_point arrived)
{
    const double seconds = std::chrono::duration<double>(arrived - m_tokensAt).count();
    m_tokensAt = std::max(m_tokensAt, arrived);
    m_refusedTokens = std::min(kRefusedBurst, m_refusedTokens + std::max(seconds, 0.0) * kRefusedASecond);
    if (m_refusedTokens < 1) return false;
    m_refusedTokens -= 1;
    return true;
}

void LedgerWriter::answer(std::vector<Incoming>& batch)
{
    for (Incoming& incoming : batch) {
        Delivery& delivery = incoming.row.delivery;
        if (!incoming.respond) continue; // found by a sweep: nobody sent it
        if (delivery.status != 401) m_lastEventAt = qMax(m_lastEventAt, delivery.receivedAt);
        incoming.respond(responseFor(delivery.status));
        const qint64 us = microsecondsSince(incoming.arrived);
        delivery.answeredMs = static_cast<double>(us) / 1000;
        // A refused row may be gone before its time is written; then the time would stay for ever.
        if (delivery.status != 401) noteTime({delivery.number, us, -1});
    }
}

void LedgerWriter::answerWithoutLedger(std::vector<Incoming>& batch)
{
    for (Incoming& incoming : batch)
        if (incoming.respond) incoming.respond(responseFor(incoming.row.delivery.status == 401 ? 401 : 503));
}

void LedgerWriter::noteTime(RowTime time)
{
    if (m_times.isEmpty()) m_timesDue = steady_clock::now() + kTimesDelay;
    m_times << time;
}

bool LedgerWriter::isBeatDue(EpochMs now) const
{
    if (m_stretch.start == 0) return m_isThere;
    return !m_isThere || now < m_stretch.end || now - m_stretch.end >= kBeatMs;
}

void LedgerWriter::writeNotes(EpochMs now)
{
    m_ledger.noteTimes(m_times);
    if (!isBeatDue(now)) return;
    // Who missed two beats was asleep, or the clock was set: what lies between was not listened to.
    const bool isUnbroken = m_stretch.start > 0 && now >= m_stretch.end && now - m_stretch.end <= 2 * kBeatMs;
    if (isUnbroken)
        m_stretch.end = now;
    else
        m_stretch = m_isThere ? TimeSpan{now, now} : TimeSpan{};
    if (m_stretch.start > 0) m_ledger.noteListening(m_stretch);
    if (!m_isThere) m_stretch = {};
}

void LedgerWriter::flushNotes()
{
    const EpochMs now = m_clock.now();
    if ((m_times.isEmpty() && !isBeatDue(now)) || !m_ledger.isOpen()) return;
    const bool begun = m_ledger.begin();
    if (begun) writeNotes(now);
    const bool isDone = begun && m_ledger.commit();
    if (!isDone) m_ledger.rollback();
    m_times.clear();
    if (!isDone) giveUp(); // a delivery would fare no better, and the user need not wait for one to know
}

void LedgerWriter::workIdly()
{
    if (m_ledgerFailed) {
        if (openAgain() && m_ledger.probe()) {
            m_ledgerFailed = false;
            report(nullptr);
        }
        return;
    }
    if ((!m_times.isEmpty() && steady_clock::now() >= m_timesDue) || isBeatDue(m_clock.now())) return flushNotes();
    if (m_times.isEmpty()) upkeep();
}

void LedgerWriter::upkeep()
{
    switch (m_upkeep) {
    case Upkeep::Prune:
        if (!m_ledger.isOpen() || !m_ledger.pruneStep(m_clock.now())) m_upkeep = Upkeep::GiveBack;
        break;
    case Upkeep::GiveBack:
        if (m_ledger.giveBackStep()) break;
        m_upkeep = Upkeep::Rest;
        m_nextUpkeep = steady_clock::now() + kUpkeepEvery;
        break;
    case Upkeep::Rest:
        if (steady_clock::now() >= m_nextUpkeep) m_upkeep = Upkeep::Prune;
        break;
    }
}

void LedgerWriter::report(std::vector<Incoming>* batch)
{
    const std::lock_guard lock(m_reportMutex);
    if (batch) {
        for (Incoming& incoming : *batch) {
            Delivery& delivery = incoming.row.delivery;
            const bool isRefused = delivery.status == 401;
            if (isRefused && (delivery.number == 0 || m_report.batch.size() >= kReportedRefused)) continue;
            if (isRefused) delivery.body.truncate(kRefusedBodyBytes);
            m_report.batch << std::move(delivery);
        }
    }
    m_report.ledgerFailed = m_ledgerFailed;
    m_report.systemText = m_ledger.systemText();
    m_report.lastEventAt = m_lastEventAt;
    if (!std::exchange(m_woken, true)) QMetaObject::invokeMethod(m_target, m_wake, Qt::QueuedConnection);
}

} // namespace yoyaku::webhook

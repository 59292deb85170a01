#include "core/webhook/ledgerwriter.h"

#include <algorithm>

namespace yoyaku::webhook {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

constexpr std::size_t kLargestBatch = 1024;    // bounds how long the first of a batch waits for its commit
constexpr qsizetype kReportedRefused = 10'000; // a flood of forged rows must not pile up before a busy window
constexpr auto kAnsweredDelay = 200ms;         // answer times are written when no delivery waits for the disk
constexpr auto kProbeEvery = 5s;
constexpr auto kPruneEvery = 1h;

double millisecondsSince(steady_clock::time_point then)
{
    return std::chrono::duration<double, std::milli>(steady_clock::now() - then).count();
}

http::Response responseFor(int status)
{
    http::Response response;
    response.status = status;
    response.headers.emplaceBack("Content-Type", "text/plain; charset=utf-8");
    if (status == 503) response.headers.emplaceBack("Retry-After", "30");
    response.body = status == 200   ? QByteArrayLiteral("ok\n")
                    : status == 401 ? QByteArrayLiteral("signature\n")
                                    : QByteArrayLiteral("later\n");
    return response;
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

void LedgerWriter::post(Incoming incoming)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping)
            m_queue.push_back(std::move(incoming));
        else if (incoming.respond)
            incoming.respond(responseFor(503));
    }
    m_filled.notify_one();
}

void LedgerWriter::setStandard(Standard standard)
{
    const std::lock_guard lock(m_mutex);
    m_standard = std::move(standard);
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
    Standard standard;
    for (;;) {
        batch.clear();
        switch (wait(batch, standard)) {
        case Waking::Work:
            write(batch, standard);
            break;
        case Waking::Idle:
            workIdly();
            break;
        case Waking::Stop:
            flushAnswered();
            m_ledger.close();
            return;
        }
    }
}

LedgerWriter::Waking LedgerWriter::wait(std::vector<Incoming>& batch, Standard& standard)
{
    std::unique_lock lock(m_mutex);
    const auto nap = m_ledgerFailed          ? steady_clock::duration(kProbeEvery)
                     : !m_answered.isEmpty() ? steady_clock::duration(kAnsweredDelay)
                     : m_pruning             ? steady_clock::duration(1ms)
                                             : steady_clock::duration(kPruneEvery);
    m_filled.wait_for(lock, nap, [this] { return m_stopping || !m_queue.empty(); });
    standard = m_standard;
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

void LedgerWriter::write(std::vector<Incoming>& batch, const Standard& standard)
{
    if (store(batch, standard)) {
        m_ledgerFailed = false;
        answer(batch);
        report(&batch);
        return;
    }
    m_ledgerFailed = true;
    answerWithoutLedger(batch, standard);
    // Opened anew for the next batch: after an error of the disk the connection may not be trusted.
    m_ledger.close();
    report(nullptr);
}

bool LedgerWriter::store(std::vector<Incoming>& batch, const Standard& standard)
{
    if (!m_ledger.isOpen() && !m_ledger.open()) return false;
    if (!m_ledger.begin()) return false;
    m_ledger.noteAnswered(m_answered);
    for (Incoming& incoming : batch) {
        // A copy is judged: after a failure the whole body is needed again.
        LedgerRow row = incoming.row;
        if (incoming.kind == Incoming::Kind::Received) judge(row, standard, &m_ledger);
        m_ledger.append(row);
        if (m_ledger.failed()) break;
        incoming.row = std::move(row);
    }
    m_ledger.trimRefused();
    if (m_ledger.commit()) {
        m_answered.clear();
        return true;
    }
    m_ledger.rollback();
    return false;
}

void LedgerWriter::answer(std::vector<Incoming>& batch)
{
    for (Incoming& incoming : batch) {
        Delivery& delivery = incoming.row.delivery;
        if (delivery.status != 401) m_lastEventAt = qMax(m_lastEventAt, delivery.receivedAt);
        if (!incoming.respond) continue;
        incoming.respond(responseFor(delivery.status));
        delivery.answeredMs = millisecondsSince(incoming.arrived);
        m_answered.emplaceBack(delivery.number, delivery.answeredMs);
    }
}

void LedgerWriter::answerWithoutLedger(std::vector<Incoming>& batch, const Standard& standard)
{
    for (Incoming& incoming : batch) {
        if (!incoming.respond) continue;
        LedgerRow row = incoming.row;
        judge(row, standard, nullptr);
        incoming.respond(responseFor(row.delivery.status == 401 ? 401 : 503));
    }
}

void LedgerWriter::flushAnswered()
{
    if (m_answered.isEmpty() || !m_ledger.isOpen()) return;
    const bool begun = m_ledger.begin();
    if (begun) m_ledger.noteAnswered(m_answered);
    if (!begun || !m_ledger.commit()) m_ledger.rollback();
    m_answered.clear();
}

void LedgerWriter::workIdly()
{
    if (m_ledgerFailed) {
        if ((m_ledger.isOpen() || m_ledger.open()) && m_ledger.probe()) {
            m_ledgerFailed = false;
            report(nullptr);
        }
        return;
    }
    flushAnswered();
    if (!m_pruning && steady_clock::now() >= m_nextPrune) m_pruning = true;
    if (m_pruning) {
        m_pruning = m_ledger.isOpen() && m_ledger.pruneStep(m_clock.now());
        m_nextPrune = steady_clock::now() + kPruneEvery;
    }
}

void LedgerWriter::report(std::vector<Incoming>* batch)
{
    const std::lock_guard lock(m_reportMutex);
    if (batch) {
        for (Incoming& incoming : *batch) {
            if (incoming.row.delivery.status != 401 || m_report.batch.size() < kReportedRefused)
                m_report.batch << std::move(incoming.row.delivery);
        }
    }
    m_report.ledgerFailed = m_ledgerFailed;
    m_report.systemText = m_ledger.systemText();
    m_report.lastEventAt = m_lastEventAt;
    if (!std::exchange(m_woken, true)) QMetaObject::invokeMethod(m_target, m_wake, Qt::QueuedConnection);
}

} // namespace yoyaku::webhook

#include "fault/senders.h"

#include "core/base/clock.h"
#include "fault/listenerprocess.h"
#include "support/rawclient.h"
#include "support/webhookevents.h"

#include <chrono>
#include <memory>

namespace yoyaku::fault {

namespace {

constexpr int kAsksPerConnection = 900; // a connection may ask a thousand times
constexpr std::chrono::milliseconds kBetweenTries{20};

} // namespace

QByteArray requestFor(const QByteArray& uid)
{
    test::EventText event;
    event.uid = uid;
    return test::signedPost(kPath, event.body(), kSecret, SystemClock().now());
}

int sendAll(quint16 port, const QSet<QByteArray>& names, const RequestMaker& maker)
{
    std::unique_ptr<test::RawClient> client;
    int sent = 0;
    int accepted = 0;
    for (const QByteArray& name : names) {
        if (sent++ % kAsksPerConnection == 0) client = std::make_unique<test::RawClient>(port);
        client->send(maker(name));
        accepted += client->read().status == 200 ? 1 : 0;
    }
    return accepted;
}

Senders::Senders(quint16 port, int connections, const QByteArray& prefix, AfterCut afterCut, int answerMs,
                 RequestMaker maker)
    : m_maker(std::move(maker))
{
    for (int c = 0; c < connections; ++c) {
        const QByteArray own = prefix + 'C' + QByteArray::number(c) + 'N';
        m_threads.emplace_back([this, port, own, afterCut, answerMs] { run(port, own, afterCut, answerMs); });
    }
}

void Senders::stop()
{
    m_isStopping = true;
    join();
}

void Senders::join()
{
    for (std::thread& thread : m_threads) thread.join();
    m_threads.clear();
}

void Senders::run(quint16 port, const QByteArray& prefix, AfterCut afterCut, int answerMs)
{
    auto client = std::make_unique<test::RawClient>(port);
    int asked = 0;
    for (int i = 0; !m_isStopping;) {
        const QByteArray uid = prefix + QByteArray::number(i);
        {
            const std::lock_guard lock(m_mutex);
            m_sent << uid;
        }
        client->send(m_maker(uid));
        const test::RawAnswer answer = client->read(answerMs);
        if (answer.status == 200) {
            const std::lock_guard lock(m_mutex);
            m_acknowledged << uid;
            ++m_accepted;
            ++i;
        } else if (answer.status == 503 && answer.has("\r\nretry-after: ")) {
            ++m_refused;
            std::this_thread::sleep_for(kBetweenTries);
        } else if (answer.status != 0) {
            const std::lock_guard lock(m_mutex);
            m_wrong << answer.head;
            return;
        } else {
            ++m_unanswered;
            if (afterCut == AfterCut::GiveUp) return;
        }
        if (answer.status == 0 || ++asked % kAsksPerConnection == 0) client = std::make_unique<test::RawClient>(port);
    }
}

} // namespace yoyaku::fault

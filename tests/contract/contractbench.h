#pragma once

#include "contract/contract.h"
#include "contract/prism.h"
#include "contract/witness.h"
#include "core/api/client.h"
#include "support/strict.h"

#include <QTestEventLoop>

namespace yoyaku::test {

/// Yoyaku's client -> witness -> Prism, and what was seen on the way.
class ContractBench
{
  public:
    /// Once Prism listens.
    ContractBench(const Contract& contract, const QUrl& prism, Secret key);

    /// Sends a request and waits for its answer. Ends the program when none comes.
    template <class T>
    api::Reply<T> ask(const api::Request<T>& request)
    {
        std::optional<api::Reply<T>> answer;
        QTestEventLoop loop; // qWaitFor looks every 10 ms only, and a call is a chain of a dozen events
        m_client.send<T>(request, api::Urgency::Foreground, &loop, [&](const api::Reply<T>& reply) {
            answer.emplace(reply);
            loop.exitLoop();
        });
        loop.enterLoopMSecs(kPatienceMs);
        if (!answer) qFatal("the client does not answer");
        return std::move(*answer);
    }

    void setKey(Secret key) { m_client.setKey(std::move(key)); }
    Witness& witness() { return m_witness; }
    /// What was held against the calls since this was asked last, a line each with the call it belongs to.
    [[nodiscard]] QStringList takeViolations();
    /// Operations that were called and answered with a 2xx within the contract.
    [[nodiscard]] QSet<QString> operationsSeen() const;

  private:
    Witness m_witness;
    api::Client m_client;
    qsizetype m_taken = 0;
};

/// One line for a test's message.
[[nodiscard]] QByteArray textOf(const api::ApiError& error);
template <class T>
[[nodiscard]] QByteArray troubleIn(const api::Reply<T>& reply)
{
    return reply ? QByteArray() : textOf(reply.error());
}
/// Prints "Contract <role>: seen n of m operations" with their names, and returns those not seen.
[[nodiscard]] QStringList unseenOf(const Contract& contract, const QSet<QString>& seen, const QString& role);

} // namespace yoyaku::test

/// Fails the test with the lines that should not be there. On one line, so that packaging/test.sh shows them.
#define YOYAKU_NONE(lines)                                                                                             \
    do {                                                                                                               \
        const QStringList found = (lines);                                                                             \
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral(" | "))));                                      \
    } while (false)

/// Sends `request` and names what came back; anything but success, or a word of Prism against it, fails the test.
#define YOYAKU_ASK(name, bench, request)                                                                               \
    const auto name##Reply = (bench).ask(request);                                                                     \
    YOYAKU_NONE((bench).takeViolations());                                                                             \
    QVERIFY2(name##Reply, yoyaku::test::troubleIn(name##Reply).constData());                                           \
    [[maybe_unused]] const auto& name = name##Reply.value()

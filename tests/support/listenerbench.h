#pragma once

#include "core/webhook/receiver.h"
#include "support/fakeclock.h"
#include "support/webhookevents.h"

#include <QTemporaryDir>

namespace yoyaku::test {

/// A real webhook listener on a free port with a ledger of its own, and the sender that knows its secret.
class ListenerBench
{
  public:
    explicit ListenerBench(QVector<Secret> secrets = {Secret("whsec_bench")});

    /// False when it does not listen within a few seconds.
    [[nodiscard]] bool listen();
    /// Posts a signed body over a socket; the status of the answer.
    int post(const QByteArray& body);
    int post(const EventText& event) { return post(event.body()); }
    /// Posts it with a signature of somebody else.
    int postForged(const QByteArray& body);
    /// Events of bookings BK<first> to BK<first + count - 1>.
    void postMany(int first, int count);

  private:
    int send(const QByteArray& body, const Secret& secret);

    static ReceiverConfig config(const QTemporaryDir& folder, QVector<Secret> secrets);

    QTemporaryDir m_folder;
    Secret m_secret;

  public:
    FakeClock clock;
    Receiver receiver;
};

} // namespace yoyaku::test

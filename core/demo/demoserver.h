#pragma once

#include "core/base/clock.h"
#include "core/demo/demooptions.h"

#include <QObject>
#include <QUrl>
#include <memory>

namespace yoyaku {

/// An embedded, stateful Jicoo account on loopback, for trying things without a key and for tests. It speaks the
/// contract for bookings, event types, hosts, open slots and members; guests book, move and cancel in it by themselves;
/// it sends signed webhooks; it fails on demand. Invented people, example domains.
///
/// Control, beside the contract and with the same key, JSON in and out:
///   PUT  /_demo/webhook {"url", "secret"}    where events go; an empty url stops them
///   POST /_demo/faults  {"delayMs", "status", "count", "retryAfter", "cutConnection", "htmlBody", "dropWebhooks",
///                        "repeatWebhooks", "pathPrefix"}   the next `count` calls (or webhooks) fail like that
///   POST /_demo/act     {"do": "guest_books" | "guest_moves" | "guest_cancels" | "take_slot", "uid"?, "eventTypeId"?,
///                        "startedAt"?, "name"?}            answers the booking
///   GET  /_demo/stats   calls by operation, bookings, webhooks sent
/// Lives on the thread that made it; the sockets have their own.
class DemoServer : public QObject
{
    Q_OBJECT

  public:
    DemoServer(DemoOptions options, const Clock& clock, QObject* parent = nullptr);
    ~DemoServer() override;

    /// Listens on loopback. The address without a path, or empty when the port is taken.
    [[nodiscard]] QUrl start();
    [[nodiscard]] const DemoOptions& options() const;

  private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The demo account as a process of its own: prints address, key and secret on standard output and runs the event loop
/// of the existing QCoreApplication. Its exit code.
[[nodiscard]] int runDemoServer(const DemoOptions& options);

} // namespace yoyaku

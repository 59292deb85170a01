#pragma once

#include "core/base/clock.h"
#include "core/demo/demooptions.h"

#include <QObject>
#include <QUrl>
#include <memory>

namespace yoyaku {

/// An embedded, stateful Jicoo account on loopback, for trying things without a key and for tests. It answers all 34
/// operations of the contract (tests/contract/openapi.yaml) and remembers what was written; guests book, move and
/// cancel in it by themselves; it sends signed webhooks; it fails on demand. Invented people, example domains.
///
/// As in the service, opaque schedules and weekly hours decide which slots are open and who gets a booking; a member or
/// host who was removed gets none. Assignment rules are kept and answered, never evaluated. Where the documentation's
/// samples differ in shape, answers take turns, see Shapes.
///
/// Control, beside the contract and with the same key, JSON in and out:
///   PUT  /_demo/webhook {"url", "secret"}    where events go; an empty url stops them
///   POST /_demo/faults  {"delayMs", "status", "count", "retryAfter", "cutConnection", "htmlBody", "dropWebhooks",
///                        "repeatWebhooks", "pathPrefix"}   the next `count` calls (or webhooks) fail like that
///                       {"deny": {"/v1/schedules": 403, …}}  these path prefixes are denied until "deny" is set again
///                       {"shapes": {"errors", "nextPage", "createBooking"}}  see Shapes; until "shapes" is set again
///   POST /_demo/act     {"do": …}, and what else decides instead of chance:
///       "guest_books" {"eventTypeId"?, "startedAt"?, "name"?}, "guest_moves" {"uid"?, "startedAt"?},
///       "guest_cancels" {"uid"?}: answer the booking and send its event
///       "take_slot" {"eventTypeId"?, "startedAt"?, "name"?}: books that start on every free host, without events
///       "lose_race": the next Create or Reschedule finds its start taken a moment before, and is refused (422)
///       "schedule_appears" {"userId"?, "name"?, "startedAt", "endedAt"}, "schedule_vanishes" {"uid"},
///       "member_leaves" {"userId"?}, "invitation_accepted" {"uid"?}: somebody changed this elsewhere
///   GET  /_demo/stats   calls by operation, bookings, schedules, webhooks sent
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

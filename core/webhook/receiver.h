#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/domain/coverage.h"
#include "core/domain/delivery.h"
#include "core/domain/deliveryproof.h"
#include "core/domain/listenerstate.h"
#include "core/domain/signaturediagnosis.h"

#include <QObject>
#include <QUrl>
#include <functional>
#include <memory>

namespace yoyaku {

/// Who may connect.
enum class ListenOn : quint8 { ThisComputer, EveryAddress };

struct ReceiverConfig
{
    QString journalPath;     ///< journal.sqlite of the account
    quint16 port = 8787;     ///< 0: any free one
    QByteArray path;         ///< "/jicoo/<unguessable>"
    QVector<Secret> secrets; ///< several at once for rotation
    qint64 toleranceMs = 300'000;
    ListenOn listenOn = ListenOn::ThisComputer;
    QString certificateFile; ///< PEM chain; with keyFile: the listener speaks TLS
    QString keyFile;         ///< PEM, not encrypted
    int retentionDays = 30;  ///< of the ledger; less than 4 counts as 4
    qint64 retentionBytes =
        512ll * 1024 * 1024;  ///< of the ledger's rows; what is younger than 4 days stays all the same
    int refusedKept = 1'000;  ///< rows answered 401 kept in the ledger; older ones are only counted
    int portRetryMs = 60'000; ///< a taken port is tried again after this
    int ledgerBusyMs = 5'000; ///< how long another writer of the journal is waited for
};

/// The way in for webhooks: listener thread -> raw bytes -> signature -> ledger row committed (FULL) -> 2xx. One writer
/// thread drains what is queued into one transaction; one GUI wake-up a batch. Lives on the GUI thread.
/// Does nothing to the store: whoever applies events connects to received(). Verdicts and statuses: webhook/judge.h.
class Receiver : public QObject
{
    Q_OBJECT

  public:
    Receiver(ReceiverConfig config, const Clock& clock, QObject* parent = nullptr);
    ~Receiver() override;

    /// Opens the ledger and listens; answers by stateChanged(). A taken port is tried again every portRetryMs.
    void start();
    /// Writes and answers what has come in, then closes the port: on a thread of its own, since a ledger that another
    /// process holds may take seconds. Ends with state Off, after the last received(), and then stopped(). Reading goes
    /// on to work.
    void stop();
    void setSecrets(QVector<Secret> secrets);
    /// False: nothing can be told genuine, and every delivery is refused.
    [[nodiscard]] bool hasSecret() const;
    [[nodiscard]] ListenerState state() const;
    /// Of the clock that stamps deliveries.
    [[nodiscard]] EpochMs now() const;
    /// Where the tunnel or the proxy in front is reached from outside, without path; empty: nothing is.
    void setPublicBase(const QUrl& base);
    /// Called by the view that showed the effect of this delivery: arrival to screen. Kept in the ledger.
    void noteShown(const Delivery& delivery, EpochMs shownAt);

    /// Newest first: up to `count` rows with number < `before` (0: from the newest).
    void readPage(qint64 before, int count, const LedgerFilter& filter, QObject* context,
                  std::function<void(QVector<Delivery>)> done);
    void readSummary(EpochMs dayStart, QObject* context, std::function<void(LedgerSummary)> done);
    /// Genuine ones with a number past `after` that came at or after `since` (0: whenever), oldest first: what was
    /// taken in and may not have been applied. Empty: the ledger could not be read.
    void readGenuineAfter(qint64 after, EpochMs since, int count, QObject* context,
                          std::function<void(std::optional<QVector<Delivery>>)> done);
    void readListeningHours(TimeSpan asked, QObject* context, std::function<void(ListeningHours)> done);
    /// Which variant of the signature would match that delivery. Changes nothing.
    void diagnose(qint64 number, QObject* context, std::function<void(SignatureDiagnosis)> done);
    /// By which of the present secrets and by what key that delivery is known.
    void prove(qint64 number, QObject* context, std::function<void(DeliveryProof)> done);
    /// Hands a signed delivery of the ledger (genuine, duplicate, or stale by its content) out once more by
    /// reapplied(). Nothing is written; for any other row nothing happens.
    void reapply(qint64 number);
    /// Records an event that only the sweep found. `what`: created, moved, cancelled, changed, gone.
    void recordRecovered(const BookingId& booking, const QString& what, const QString& guestName);
    /// Signs an event with the first secret and posts it to the own address over a real socket.
    void sendTestEvent();

  Q_SIGNALS:
    void stateChanged(const yoyaku::ListenerState& state);
    /// stop() is done: port and ledger are free. Comes after each stop(), whether anything ran or not.
    void stopped();
    /// A batch was committed and answered; every verdict is in it, in ledger order.
    void received(const QVector<yoyaku::Delivery>& batch);
    /// The user asked for it: apply again what these tell.
    void reapplied(const QVector<yoyaku::Delivery>& batch);
    /// noteShown() was told of that row.
    void shown(qint64 number, double ms);

  private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace yoyaku

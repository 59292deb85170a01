#pragma once

#include "core/store/changeset.h"
#include "core/sync/feed.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <optional>

namespace yoyaku {

class Store;

/// As the ledger names it: created, moved, cancelled, changed, gone.
[[nodiscard]] QString findingText(BookingFinding::What what);

/// Decides which findings of the sweeps nobody else told. A finding waits a moment: a delivery of the same change, or
/// the answer to an edit of our own, may be right behind it and takes it back. While changes are only asked for
/// everything is found by asking, so nothing counts as recovered then; what was found as the listener came or went
/// does. Findings go out in batches: three thousand after a long sleep are one signal. GUI thread.
class RecoveryDesk : public QObject
{
    Q_OBJECT

  public:
    RecoveryDesk(Store& store, int graceMs, QObject* parent = nullptr);
    ~RecoveryDesk() override;

    void setFeed(Feed feed) { m_feed = feed; }
    /// While held, nothing is told that a delivery may have told: what came in before is still on its way to the store.
    void setHeld(bool isHeld);
    /// Something may still be told by somebody else.
    [[nodiscard]] bool isWaiting() const { return !m_found.isEmpty(); }
    /// Tells at once what still waits: at the end of the program.
    void tellAll();

  Q_SIGNALS:
    /// Only sweeps knew of these; in the order they were found. Never empty.
    void recovered(const QVector<yoyaku::BookingFinding>& findings);
    /// A delivery told something, whatever sweeps knew.
    void delivered();

  private:
    struct Waiting
    {
        BookingFinding finding;
        qint64 foundAt = 0; ///< of m_time
        quint64 number = 0;
        Feed feed = Feed::Polling;
    };
    void onChanged(const ChangeSet& changes);
    void take(const BookingFinding& finding);
    void takeBack(const ChangeSet& told);
    void tell(qint64 foundUpTo);
    [[nodiscard]] bool isToldUndated(const BookingId& booking) const;
    /// Found by whoever only asks, as all else is.
    [[nodiscard]] bool isAsked(const Waiting& waiting) const
    {
        return waiting.feed == Feed::Polling && m_feed == Feed::Polling;
    }

    Store& m_store;
    const int m_graceMs;
    Feed m_feed = Feed::Polling;
    bool m_isHeld = false;
    QElapsedTimer m_time;
    QTimer m_timer;
    QHash<BookingId, Waiting> m_found;
    QHash<BookingId, qint64> m_toldUndated; ///< deliveries that did not say when: the answer to ask for is on its way
    quint64 m_count = 0;
};

} // namespace yoyaku

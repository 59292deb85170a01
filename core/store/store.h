#pragma once

#include "core/base/result.h"
#include "core/store/changeset.h"
#include "core/store/journalfile.h"
#include "core/store/queries.h"

#include <QObject>
#include <functional>
#include <memory>

namespace yoyaku {

/// What happened when the files were opened. Anything but Fresh and Opened is told to the user.
struct StoreOpening
{
    enum class Outcome : quint8 {
        Opened,
        Fresh,
        CacheRebuilt, ///< the cache was corrupt: set aside and made anew; ledger and outbox are untouched
        ReadOnly,     ///< the folder cannot be written: nothing is kept, reading what is there works
        DiskFull,
        Failed,
    };
    Outcome outcome = Outcome::Failed;
    QString setAsidePath; ///< where a corrupt file was moved to
    QString systemText;
    JournalRescue journal{};
};

class ReadSession; // one SQLite read connection on the reader thread; core/store/readsession.h

/// SQLite is the truth on this machine. Writes are change sets, each in one transaction on the store thread; reads are
/// windows and pages on the reader thread and never block the GUI thread. One folder an account:
/// `cache.sqlite` (can be rebuilt from the service) beside `journal.sqlite` (ledger and outbox: cannot).
/// Constructed and used on the GUI thread.
class Store : public QObject
{
    Q_OBJECT

  public:
    /// `folder` is created with mode 0700, its files with 0600.
    explicit Store(QString folder, QObject* parent = nullptr);
    ~Store() override;

    /// Opens, migrates, repairs; answers by opened().
    void open();

    /// One transaction; changed() once when committed, storeFailed() otherwise. An empty set is ignored. Order is kept.
    void apply(ChangeSet changes);
    /// As apply(); `done` is called on `context`'s thread after changed() was emitted for it.
    void apply(ChangeSet changes, QObject* context, std::function<void()> done);

    /// Now by the store's clock: what is applied from here on counts as told at or after it. For
    /// ChangeSet::schedulesReadSince.
    [[nodiscard]] static EpochMs mark();

    /// Deletes bookings with their guests, and schedules, that ended before `endedBefore`: a small batch of each,
    /// oldest first, in one transaction, so that other writes are not kept waiting. Call again until `done` is told 0.
    /// Stays: what wears an edit that is not confirmed, and schedules that repeat. changed() tells what went. The
    /// ledger and the outbox are not touched. `done` with -1: it could not be written.
    void purge(EpochMs endedBefore, QObject* context, std::function<void(int removed)> done);

    /// Which reader thread answers: windows of time and single rows are small and somebody looks at them; lists may
    /// count a whole table, and nothing else waits behind them.
    enum class Lane : quint8 { Window, List };

    /// Runs `work` on a reader thread and `done` with its result on `context`'s thread, unless `context` has died.
    /// Sees everything applied before the call whose changed() was emitted. Asked before opened(), it waits for that.
    template <class R>
    void read(QObject* context, std::function<R(ReadSession&)> work, std::function<void(R)> done,
              Lane lane = Lane::Window)
    {
        auto result = std::make_shared<std::optional<R>>();
        readRaw(
            context, [result, work = std::move(work)](ReadSession& s) { result->emplace(work(s)); },
            [result, done = std::move(done)] { done(std::move(**result)); }, lane);
    }

    [[nodiscard]] const QString& folder() const;

  Q_SIGNALS:
    void opened(const yoyaku::StoreOpening& opening);
    void changed(const yoyaku::ChangeSet& changes);
    /// A damaged page was met, so rows may be missing. The next start makes the cache anew. Once.
    void damaged();
    /// A write failed (disk full, read-only). The change set is not lost for the service, only not kept here.
    void storeFailed(const QString& systemText);

  private:
    void readRaw(QObject* context, std::function<void(ReadSession&)> work, std::function<void()> done, Lane lane);
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::StoreOpening)

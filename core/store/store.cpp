#include "core/store/store.h"

#include "core/base/logging.h"
#include "core/store/bookingwriter.h"
#include "core/store/cachefile.h"
#include "core/store/damage.h"
#include "core/store/filtersql.h"
#include "core/store/folding.h"
#include "core/store/purge.h"
#include "core/store/readsession.h"
#include "core/store/schedulewriter.h"
#include "core/store/workqueue.h"

#include <QDir>
#include <QPointer>
#include <atomic>
#include <utility>
#include <vector>

namespace yoyaku {

namespace {

constexpr int kPurgeBatch = 200; ///< a few milliseconds, however many indexes a row stands in
constexpr int kFoldBatch = 500;

} // namespace

/// A writer thread and two reader threads, each with its own connection.
class Store::Private
{
  public:
    Private(Store* owner, QString where) : store(owner), folder(std::move(where)) {}

    void openWriter();
    void foldRest();
    struct Reader
    {
        explicit Reader(const QString& name) : queue(std::make_unique<WorkQueue>(name)) {}

        std::unique_ptr<SqlConnection> connection; ///< opened, used and closed on the queue's thread
        std::unique_ptr<WorkQueue> queue;
    };
    void openReader(Reader& reader) const;
    void post(Lane lane, WorkQueue::Job job);
    [[nodiscard]] QString cachePath() const { return QDir(folder).filePath(QStringLiteral("cache.sqlite")); }
    void noteDamage(const QString& sqliteText);
    /// Commits what `work` writes and announces it.
    using Work = std::function<Result<Done, QString>(const QSqlDatabase&, ChangeSet&)>;
    void write(ChangeSet changes, const Work& work, const QPointer<QObject>& context,
               const std::function<void()>& done);
    [[nodiscard]] Result<Done, QString> commit(ChangeSet& changes, const Work& work);
    /// Runs on the GUI thread while the store lives. Called from the store's own threads, which end before it does.
    template <class F>
    void toGui(F&& call)
    {
        QMetaObject::invokeMethod(store, std::forward<F>(call), Qt::QueuedConnection);
    }

    Store* const store;
    const QString folder;

    std::unique_ptr<SqlConnection> writer; // store thread
    std::atomic<bool> isClosing{false};
    QString memoryName; // set before opened(), which any reader waits for: where nothing can be kept on disk
    bool isOpened = false, isDamaged = false;                // GUI thread
    std::vector<std::pair<Lane, WorkQueue::Job>> beforeOpen; // GUI thread: asked before there was anything to read

    // Last, so that they end first and the connections close on their own thread (see ~Store).
    std::unique_ptr<WorkQueue> writing = std::make_unique<WorkQueue>(QStringLiteral("store"));
    Reader windows{QStringLiteral("store-read")}, lists{QStringLiteral("store-list")};
};

Store::Store(QString folder, QObject* parent) : QObject(parent), d(std::make_unique<Private>(this, std::move(folder)))
{
    qRegisterMetaType<ChangeSet>();
    qRegisterMetaType<StoreOpening>();
}

Store::~Store()
{
    d->isClosing = true; // what is left to fold waits for the next start
    for (Private::Reader* reader : {&d->windows, &d->lists}) {
        reader->queue->post([reader] { reader->connection.reset(); });
        reader->queue.reset();
    }
    d->writing->post([p = d.get()] { p->writer.reset(); });
    d->writing.reset();
}

const QString& Store::folder() const { return d->folder; }

void Store::open()
{
    d->writing->post([p = d.get()] { p->openWriter(); });
}

void Store::Private::openWriter()
{
    OpenedCache opened = openCache(folder);
    opened.opening.journal = rescueDamagedJournal(folder);
    writer = std::move(opened.connection);
    if (!writer) {
        qCWarning(lcStore) << "the cache cannot be kept:" << opened.opening.systemText;
        // The session still works, on a database that lives as long as it does; nothing is kept, and the app says so.
        memoryName = QStringLiteral("file:yoyaku-%1?mode=memory&cache=shared").arg(quintptr(this));
        if (auto memory = SqlConnection::open(memoryName, SqlConnection::Access::ReadWrite))
            if (migrate(**memory, QStringLiteral("cache"))) writer = std::move(memory.value());
    }
    toGui([this, opening = opened.opening] {
        isOpened = true;
        for (auto& [lane, job] : std::exchange(beforeOpen, {})) post(lane, std::move(job));
        Q_EMIT store->opened(opening);
        foldRest();
    });
}

// Batch by batch from the GUI thread, so that writes come between; once after an update, else there is nothing to do.
void Store::Private::foldRest()
{
    writing->post([this] {
        if (isClosing || !writer) return;
        const auto done = foldBatch(writer->database(), kFoldBatch);
        if (!done) {
            qCWarning(lcStore) << "older rows were not made searchable:" << done.error();
            return noteDamage(done.error());
        }
        if (*done > 0) toGui([this] { foldRest(); });
    });
}

void Store::Private::post(Lane lane, WorkQueue::Job job)
{
    (lane == Lane::Window ? windows : lists).queue->post(std::move(job));
}

void Store::Private::openReader(Reader& reader) const
{
    const QString path = memoryName.isEmpty() ? cachePath() : memoryName;
    const auto access = memoryName.isEmpty() ? SqlConnection::Access::ReadOnly : SqlConnection::Access::ReadWrite;
    if (auto connection = SqlConnection::open(path, access)) reader.connection = std::move(connection.value());
    // Connections to one memory share its table locks and no busy handler: a reader that locks would refuse the writer.
    if (reader.connection && !memoryName.isEmpty())
        (void)reader.connection->run(QStringLiteral("PRAGMA read_uncommitted = 1"));
}

void Store::apply(ChangeSet changes) { apply(std::move(changes), nullptr, nullptr); }

void Store::apply(ChangeSet changes, QObject* context, std::function<void()> done)
{
    if (changes.isEmpty() && !done) return;
    d->writing->post([p = d.get(), changes = std::move(changes), context = QPointer<QObject>(context),
                      done = std::move(done)]() mutable {
        // The writer's prepared statements are gone before the commit.
        const auto work = [](const QSqlDatabase& db, ChangeSet& set) { return BookingWriter(db).write(set); };
        p->write(std::move(changes), work, context, done);
    });
}

void Store::purge(EpochMs endedBefore, QObject* context, std::function<void(int)> done)
{
    d->writing->post(
        [p = d.get(), endedBefore, context = QPointer<QObject>(context), done = std::move(done)]() mutable {
            const auto removed = std::make_shared<int>(-1);
            const auto work = [endedBefore, removed](const QSqlDatabase& db, ChangeSet& set) -> Result<Done, QString> {
                const auto count = purgeBatch(db, endedBefore, kPurgeBatch, set);
                if (!count) return count.error();
                *removed = *count;
                return Done{};
            };
            ChangeSet changes;
            changes.origin = ChangeOrigin::Local;
            p->write(std::move(changes), work, context, [removed, done = std::move(done)] { done(*removed); });
        });
}

EpochMs Store::mark() { return storeNow(); }

Result<Done, QString> Store::Private::commit(ChangeSet& changes, const Work& work)
{
    if (!writer) return QStringLiteral("the store is not open");
    if (auto begun = writer->run(QStringLiteral("BEGIN IMMEDIATE")); !begun) return begun;
    auto written = work(writer->database(), changes);
    if (written) written = writer->run(QStringLiteral("COMMIT"));
    if (!written) (void)writer->run(QStringLiteral("ROLLBACK"));
    return written;
}

void Store::Private::noteDamage(const QString& sqliteText)
{
    if (!memoryName.isEmpty() || !markIfDamaged(cachePath(), sqliteText)) return;
    toGui([this, sqliteText] {
        if (std::exchange(isDamaged, true)) return;
        qCWarning(lcStore) << "the cache is damaged:" << sqliteText;
        Q_EMIT store->damaged();
    });
}

void Store::Private::write(ChangeSet changes, const Work& work, const QPointer<QObject>& context,
                           const std::function<void()>& done)
{
    const auto committed = commit(changes, work);
    if (!committed) {
        qCWarning(lcStore) << "a change set was not kept:" << committed.error();
        noteDamage(committed.error());
    }
    toGui([this, changes = std::move(changes), context, done, error = committed ? QString() : committed.error()] {
        if (error.isEmpty())
            Q_EMIT store->changed(changes);
        else if (!isCorruption(error)) // else damaged() says it
            Q_EMIT store->storeFailed(error);
        if (context && done) done();
    });
}

void Store::readRaw(QObject* context, std::function<void(ReadSession&)> work, std::function<void()> done, Lane lane)
{
    Private::Reader* reader = lane == Lane::Window ? &d->windows : &d->lists;
    auto job = [p = d.get(), reader, context = QPointer<QObject>(context), work = std::move(work),
                done = std::move(done)] {
        if (!reader->connection) p->openReader(*reader);
        ReadSession session(reader->connection ? reader->connection->database() : QSqlDatabase());
        work(session);
        if (const QString damage = takeReadDamage(); !damage.isEmpty()) p->noteDamage(damage);
        p->toGui([context, done] {
            if (context) done();
        });
    };
    if (d->isOpened)
        d->post(lane, std::move(job));
    else
        d->beforeOpen.emplace_back(lane, std::move(job));
}

} // namespace yoyaku

#include "moc_store.cpp"

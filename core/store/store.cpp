#include "core/store/store.h"

#include "core/base/logging.h"
#include "core/store/bookingwriter.h"
#include "core/store/cachefile.h"
#include "core/store/readsession.h"
#include "core/store/workqueue.h"

#include <QDir>
#include <QPointer>

namespace yoyaku {

/// Two threads, each with its own connection. Fields below the line belong to the thread named.
class Store::Private
{
  public:
    Private(Store* owner, QString where) : store(owner), folder(std::move(where)) {}

    void openWriter();
    void openReader();
    void write(ChangeSet changes, const QPointer<QObject>& context, const std::function<void()>& done);
    [[nodiscard]] Result<Done, QString> commit(ChangeSet& changes);
    /// Runs on the GUI thread while the store lives. Called from the store's own threads, which end before it does.
    template <class F>
    void toGui(F&& call)
    {
        QMetaObject::invokeMethod(store, std::forward<F>(call), Qt::QueuedConnection);
    }

    Store* const store;
    const QString folder;

    std::unique_ptr<SqlConnection> writer; // store thread
    std::unique_ptr<SqlConnection> reader; // reader thread
    QString memoryName;                    // set before any reader opens: where nothing can be kept on disk

    // Last, so that they end first and the connections close on their own thread (see ~Store).
    std::unique_ptr<WorkQueue> writing = std::make_unique<WorkQueue>(QStringLiteral("store"));
    std::unique_ptr<WorkQueue> reading = std::make_unique<WorkQueue>(QStringLiteral("store-read"));
};

Store::Store(QString folder, QObject* parent) : QObject(parent), d(std::make_unique<Private>(this, std::move(folder)))
{
    qRegisterMetaType<ChangeSet>();
    qRegisterMetaType<StoreOpening>();
}

Store::~Store()
{
    d->reading->post([p = d.get()] { p->reader.reset(); });
    d->writing->post([p = d.get()] { p->writer.reset(); });
    d->reading.reset();
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
    writer = std::move(opened.connection);
    if (!writer) {
        qCWarning(lcStore) << "the cache cannot be kept:" << opened.opening.systemText;
        // The session still works, on a database that lives as long as it does; nothing is kept, and the app says so.
        memoryName = QStringLiteral("file:yoyaku-%1?mode=memory&cache=shared").arg(quintptr(this));
        if (auto memory = SqlConnection::open(memoryName, SqlConnection::Access::ReadWrite))
            if (migrate(**memory, QStringLiteral("cache"))) writer = std::move(memory.value());
    }
    toGui([this, opening = opened.opening] { Q_EMIT store->opened(opening); });
}

void Store::Private::openReader()
{
    const QString path = memoryName.isEmpty() ? QDir(folder).filePath(QStringLiteral("cache.sqlite")) : memoryName;
    const auto access = memoryName.isEmpty() ? SqlConnection::Access::ReadOnly : SqlConnection::Access::ReadWrite;
    if (auto connection = SqlConnection::open(path, access)) reader = std::move(connection.value());
}

void Store::apply(ChangeSet changes) { apply(std::move(changes), nullptr, nullptr); }

void Store::apply(ChangeSet changes, QObject* context, std::function<void()> done)
{
    if (changes.isEmpty() && !done) return;
    d->writing->post([p = d.get(), changes = std::move(changes), context = QPointer<QObject>(context),
                      done = std::move(done)]() mutable { p->write(std::move(changes), context, done); });
}

Result<Done, QString> Store::Private::commit(ChangeSet& changes)
{
    if (!writer) return QStringLiteral("the store is not open");
    if (auto begun = writer->run(QStringLiteral("BEGIN IMMEDIATE")); !begun) return begun;
    // The writer's prepared statements must be gone before the commit.
    auto written = [&] { return BookingWriter(writer->database()).write(changes); }();
    if (written) written = writer->run(QStringLiteral("COMMIT"));
    if (!written) (void)writer->run(QStringLiteral("ROLLBACK"));
    return written;
}

void Store::Private::write(ChangeSet changes, const QPointer<QObject>& context, const std::function<void()>& done)
{
    const auto committed = commit(changes);
    if (!committed) qCWarning(lcStore) << "a change set was not kept:" << committed.error();
    toGui([this, changes = std::move(changes), context, done, error = committed ? QString() : committed.error()] {
        if (error.isEmpty())
            Q_EMIT store->changed(changes);
        else
            Q_EMIT store->storeFailed(error);
        if (context && done) done();
    });
}

void Store::readRaw(QObject* context, std::function<void(ReadSession&)> work, std::function<void()> done)
{
    d->reading->post(
        [p = d.get(), context = QPointer<QObject>(context), work = std::move(work), done = std::move(done)] {
            if (!p->reader) p->openReader();
            ReadSession session(p->reader ? p->reader->database() : QSqlDatabase());
            work(session);
            p->toGui([context, done] {
                if (context) done();
            });
        });
}

} // namespace yoyaku

#include "moc_store.cpp"

#include "core/export/csvexport.h"

#include "core/export/csv.h"
#include "core/models/guestmask.h"
#include "core/store/readsession.h"
#include "core/store/store.h"

#include <QSaveFile>

namespace yoyaku {

namespace {

constexpr int kStretch = 500; ///< a few milliseconds a thread, and as often told of

}

struct CsvExport::Run
{
    ExportOrder order;
    std::unique_ptr<QSaveFile> file; ///< on the writer's thread only
    bool isDiskFull = false;         ///< writer's thread, read here after it has answered
    QVariantList lastKey;
    qint64 rows = 0, total = 0;
    bool isCancelled = false;
};

CsvExport::CsvExport(Store& store, const GuestMask* mask, QObject* parent)
    : BookingExporter(parent), m_store(store), m_mask(mask)
{
    qRegisterMetaType<ExportEnd>();
}

// A run that has not ended leaves no file: QSaveFile takes away what was not committed.
CsvExport::~CsvExport() = default;

void CsvExport::onFile(std::function<QString(Run&)> work, std::function<void(const QString&)> then)
{
    m_writing->post([this, run = m_run, work = std::move(work), then = std::move(then)] {
        const QString error = work(*run);
        if (!error.isEmpty()) run->isDiskFull = run->file && run->file->error() == QFileDevice::ResourceError;
        QMetaObject::invokeMethod(
            this,
            [this, run, then, error] {
                if (run == m_run) then(error);
            },
            Qt::QueuedConnection);
    });
}

void CsvExport::start(ExportOrder order)
{
    if (m_run) return;
    order.query.grouping = BookingGrouping::Nothing;
    m_run = std::make_shared<Run>();
    m_run->order = std::move(order);
    if (!m_writing) m_writing = std::make_unique<WorkQueue>(QStringLiteral("export"));
    onFile(
        [](Run& run) {
            run.file = std::make_unique<QSaveFile>(run.order.path);
            if (!run.file->open(QIODevice::WriteOnly)) return run.file->errorString();
            if (run.order.hasBom) run.file->write(csv::kBom);
            return run.file->write(csv::line(run.order.heads)) < 0 ? run.file->errorString() : QString();
        },
        [this](const QString& error) {
            if (!error.isEmpty()) return end({ExportEnd::Outcome::Failed, 0, m_run->order.path, error});
            m_store.read<qint64>(
                this, [filter = m_run->order.query.filter](ReadSession& s) { return s.countOf(filter); },
                [this, run = m_run](qint64 total) {
                    if (run != m_run) return;
                    run->total = total;
                    readOn();
                },
                Store::Lane::List);
        });
}

void CsvExport::readOn()
{
    if (m_run->isCancelled) return end({ExportEnd::Outcome::Cancelled, m_run->rows, m_run->order.path, {}});
    m_store.read<TableStretch>(
        this,
        [query = m_run->order.query, after = m_run->lastKey](ReadSession& session) {
            return session.tableAfter(query, after, kStretch);
        },
        [this, run = m_run](TableStretch stretch) {
            if (run != m_run) return;
            run->lastKey = stretch.lastKey;
            write(std::move(stretch.rows));
        },
        Store::Lane::List);
}

void CsvExport::write(QVector<BookingRow> rows)
{
    if (m_mask) rows = m_mask->masked(std::move(rows));
    const qint64 count = rows.size();
    onFile(
        [rows](Run& run) {
            QByteArray lines;
            for (const BookingRow& row : rows) lines += csv::line(run.order.cells(row));
            return run.file->write(lines) == lines.size() ? QString() : run.file->errorString();
        },
        [this, count](const QString& error) {
            if (!error.isEmpty()) return end({ExportEnd::Outcome::Failed, m_run->rows, m_run->order.path, error});
            m_run->rows += count;
            Q_EMIT progressed(m_run->rows, std::max(m_run->rows, m_run->total));
            if (m_run->lastKey.isEmpty())
                finish();
            else
                readOn();
        });
}

void CsvExport::finish()
{
    if (m_run->isCancelled) return end({ExportEnd::Outcome::Cancelled, m_run->rows, m_run->order.path, {}});
    onFile([](Run& run) { return run.file->commit() ? QString() : run.file->errorString(); },
           [this](const QString& error) {
               const auto outcome = error.isEmpty() ? ExportEnd::Outcome::Written : ExportEnd::Outcome::Failed;
               end({outcome, m_run->rows, m_run->order.path, error});
           });
}

void CsvExport::end(ExportEnd end)
{
    if (end.outcome == ExportEnd::Outcome::Failed && m_run->isDiskFull) end.outcome = ExportEnd::Outcome::DiskFull;
    // Ends without commit(): what was written so far is taken away, on the thread that wrote it.
    m_writing->post([run = std::move(m_run)] { run->file.reset(); });
    m_run = nullptr;
    Q_EMIT ended(end);
}

void CsvExport::cancel()
{
    if (m_run) m_run->isCancelled = true;
}

} // namespace yoyaku

#include "moc_csvexport.cpp"

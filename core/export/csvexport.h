#pragma once

#include "core/models/bookingexporter.h"
#include "core/store/workqueue.h"

#include <memory>

namespace yoyaku {

class GuestMask;
class Store;

/// Streams bookings from the store into a CSV file: a stretch of rows is read on the store's list thread, masked where
/// guests are hidden, and made into lines and written on a thread of its own, so that memory and waiting stay the same
/// however many there are. The file appears, or replaces an older one, only when it is whole.
class CsvExport final : public BookingExporter
{
    Q_OBJECT

  public:
    /// `mask` may be null.
    explicit CsvExport(Store& store, const GuestMask* mask = nullptr, QObject* parent = nullptr);
    ~CsvExport() override;

    void start(ExportOrder order) override;
    void cancel() override;
    [[nodiscard]] bool isRunning() const override { return m_run != nullptr; }

  private:
    struct Run;

    void readOn();
    void write(QVector<BookingRow> rows);
    void finish();
    void end(ExportEnd end);
    /// Runs on the writer's thread; `then` here with its error, unless the export has ended since.
    void onFile(std::function<QString(Run&)> work, std::function<void(const QString& error)> then);

    Store& m_store;
    const GuestMask* m_mask;
    std::shared_ptr<Run> m_run; ///< null: nothing is written
    std::unique_ptr<WorkQueue> m_writing;
};

} // namespace yoyaku

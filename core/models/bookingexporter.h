#pragma once

#include "core/store/queries.h"

#include <QObject>
#include <functional>

namespace yoyaku {

/// Which bookings are written, where, and as what.
struct ExportOrder
{
    QString path;
    TableQuery query;  ///< filter and order; grouping is left out
    QStringList heads; ///< first line
    /// One booking as cells, in the order of the heads. Called on another thread: it must own what it reads.
    std::function<QStringList(const BookingRow&)> cells;
    bool hasBom = true; ///< some spreadsheets take UTF-8 for something else without
};

/// What came of it.
struct ExportEnd
{
    enum class Outcome : quint8 {
        Written,
        Cancelled, ///< no file; one that was there before is as it was
        DiskFull,  ///< likewise
        Failed,    ///< likewise: the folder cannot be written, or the disk fails
    };
    Outcome outcome = Outcome::Failed;
    qint64 rows = 0;
    QString path;
    QString systemText;
};

/// Writes bookings to a file, any number of them, without keeping anybody waiting: never a half file. The views know
/// this; core/export does it. One at a time. GUI thread.
class BookingExporter : public QObject
{
    Q_OBJECT

  public:
    using QObject::QObject;

    /// No effect while one is running.
    virtual void start(ExportOrder order) = 0;
    virtual void cancel() = 0;
    [[nodiscard]] virtual bool isRunning() const = 0;

  Q_SIGNALS:
    void progressed(qint64 rows, qint64 total);
    void ended(const yoyaku::ExportEnd& end);
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::ExportEnd)

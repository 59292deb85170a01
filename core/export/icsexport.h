#pragma once

#include "core/export/ics.h"
#include "core/store/workqueue.h"

#include <QHash>
#include <QObject>
#include <memory>

namespace yoyaku {

class GuestMask;
class Store;

/// Which bookings go into a calendar file, and where it is.
struct IcsOrder
{
    QString path;
    QVector<BookingId> bookings; ///< these; empty: what `query` finds
    TableQuery query;
};

/// What came of it.
struct IcsEnd
{
    enum class Outcome : quint8 {
        Written,
        Cancelled, ///< no file; one that was there before is as it was
        Failed,    ///< likewise
    };
    Outcome outcome = Outcome::Failed;
    qint64 events = 0;
    QString path;
    QString systemText; ///< of a failure
};

/// Streams bookings from the store into an ICS file: a page is read on the store's list thread, masked where guests are
/// hidden, written on a thread of its own. The file appears, or replaces an older one, only when it is whole. One at a
/// time. GUI thread.
class IcsExport final : public QObject
{
    Q_OBJECT

  public:
    /// `mask` may be null.
    explicit IcsExport(Store& store, const GuestMask* mask, QObject* parent = nullptr);
    /// What has not ended leaves no file.
    ~IcsExport() override;

    /// No effect while one is running. Names and addresses of hosts and event types are those of the store.
    void start(IcsOrder order);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

  Q_SIGNALS:
    void progressed(qint64 events, qint64 total);
    void ended(const yoyaku::IcsEnd& end);

  private:
    struct Run;
    using Page = QVector<BookingDetail>;

    void readPage();
    void write(const Page& page);
    void finish();
    void end(IcsEnd::Outcome outcome, const QString& systemText = {});
    void onFile(std::function<QString(Run&)> work, std::function<void()> then);
    [[nodiscard]] ics::Event eventOf(BookingDetail detail) const;

    Store& m_store;
    const GuestMask* m_mask;
    std::shared_ptr<Run> m_run; ///< null: nothing is written
    std::unique_ptr<WorkQueue> m_writing;
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::IcsEnd)

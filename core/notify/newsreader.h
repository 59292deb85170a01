#pragma once

#include "core/base/clock.h"
#include "core/notify/bookingnews.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace yoyaku {

class BookingLookup;
class Store;

/// Turns what the store announces into events with the booking's row: in batches, one read at a time, off the GUI
/// thread, so that ten thousand at once cost twenty reads. The echo of the user's own acts is left out. GUI thread.
class NewsReader : public QObject
{
    Q_OBJECT

  public:
    /// How long the hosts of a booking are waited for, where they matter: an event knows none, the fetch behind it
    /// does.
    static constexpr EpochMs kHostsMs = 15'000;
    static constexpr int kRowsARead = 500;

    NewsReader(Store& store, BookingLookup& bookings, EditSink& edits, const Clock& clock, QObject* parent = nullptr);

    /// Whether an event has to wait until its hosts are known.
    void setHostsWanted(bool areWanted) { m_areHostsWanted = areWanted; }

  Q_SIGNALS:
    /// In the order in which they were announced.
    void happened(const QVector<yoyaku::NoticeEvent>& events);

  private:
    struct Parked
    {
        BookingNews news;
        EpochMs until = 0;
    };
    void onChanged(const ChangeSet& changes);
    void unpark(const ChangeSet& changes);
    void unparkOld();
    void pump();
    void take(const QVector<BookingNews>& asked, const QVector<BookingRow>& rows);

    BookingLookup& m_bookings;
    const Clock& m_clock;
    OwnEdits m_own;
    bool m_areHostsWanted = false;
    bool m_isReading = false;
    QVector<BookingNews> m_waiting;
    QHash<BookingId, Parked> m_parked;
    QTimer m_parkTimer;
};

} // namespace yoyaku

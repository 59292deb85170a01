#pragma once

#include "core/api/client.h"
#include "core/store/changeset.h"

#include <QSet>
#include <QTimer>

namespace yoyaku {

class Store;

/// Fetches guests, which the booking lists do not carry: one call a booking, only for bookings somebody looks at or a
/// webhook has named, few at once, each once. What was answered 403 or 404 is not asked again until reset(); a key that
/// is refused several times in a row is not tried further. GUI thread.
class ContactHydrator : public QObject
{
    Q_OBJECT

  public:
    ContactHydrator(api::Client& client, Store& store, QObject* parent = nullptr, int maxInFlight = 3);

    /// What is on screen, most wanted first; replaces what was wanted before and is not on its way.
    void setVisible(const QVector<BookingId>& bookings);
    /// Ahead of what is on screen: a booking that has just come in.
    void fetch(const QVector<BookingId>& bookings);
    /// The key has changed: forget refusals.
    void reset();

  private:
    enum class Place : quint8 { Front, Whole };
    void want(const QVector<BookingId>& bookings, Place place);
    void pump();
    void ask(const BookingId& booking);
    void take(const BookingId& booking, const api::Reply<QVector<Contact>>& reply);
    void failed(const BookingId& booking, const api::ApiError& error);
    void flush();

    api::Client& m_client;
    Store& m_store;
    const int m_maxInFlight;
    QVector<BookingId> m_urgent;
    QVector<BookingId> m_visible;
    QSet<BookingId> m_inFlight;
    QSet<BookingId> m_refused;
    QSet<BookingId> m_unstored; ///< answered; the reader still calls them missing
    int m_refusalsInARow = 0;
    bool m_isHeldBack = false; ///< nothing could be reached
    quint64 m_turn = 0;        ///< of setVisible: a late answer of the reader is dropped
    ChangeSet m_found;
    QTimer m_flushTimer; ///< guests of one screen are shown together, not one repaint each
    QTimer m_retryTimer;
};

} // namespace yoyaku

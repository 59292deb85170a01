#pragma once

#include "app/session.h"

#include <QHash>
#include <QObject>

namespace yoyaku::app {

/// Measures arrival to screen: a genuine delivery is shown when its booking was written to the store, the calendar has
/// read it, and has painted after that. Only bookings of the shown window count, and only what is painted within a
/// minute: later it was the user who looked away, with the window closed or covered. Tells the receiver, which keeps
/// the number.
class LatencyProbe : public QObject
{
    Q_OBJECT

  public:
    LatencyProbe(Session& session, const Clock& clock, QObject* parent = nullptr);
    /// A view that shows bookings has painted.
    void onPainted();

  Q_SIGNALS:
    void shown(double latencyMs);

  private:
    void onReceived(const QVector<Delivery>& batch);
    void onWritten(const ChangeSet& changes);
    void onRead();
    [[nodiscard]] bool isTooLate(const Delivery& delivery) const;

    Session& m_session;
    const Clock& m_clock;
    EpochMs m_forgotAt = 0;               ///< when what came to nothing was dropped from m_waiting
    QHash<BookingId, Delivery> m_waiting; ///< received, not yet written; all three without bodies
    QVector<Delivery> m_written;          ///< written, not yet read by the calendar
    QVector<Delivery> m_read;             ///< read, not yet painted
};

} // namespace yoyaku::app
